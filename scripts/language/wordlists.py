"""Lines of a few words drawn by chance from word lists: the function words of some 50 languages, and the dictionaries of a few.

    wordlists.lines(random.Random(1))["fr"]        # ['aux lui-même donc', 'raffinerie chatoyer', …]

Catalogues hold a program's vocabulary; these hold the rest of the language's.
"""

import json
from collections import defaultdict

import fetch

# Debian package, its file, encoding. All under MPL, BSD or a notice alone.
DICTIONARIES = {
    "en": ("wamerican", "usr/share/dict/american-english", "utf-8"),
    "fr": ("hunspell-fr-classical", "usr/share/hunspell/fr.dic", "utf-8"),
    "es": ("hunspell-es", "usr/share/hunspell/es_ES.dic", "utf-8"),
    "pt": ("hunspell-pt-pt", "usr/share/hunspell/pt_PT.dic", "utf-8"),
    "nl": ("hunspell-nl", "usr/share/hunspell/nl.dic", "utf-8"),
    "da": ("hunspell-da", "usr/share/hunspell/da_DK.dic", "utf-8"),
    "pl": ("hunspell-pl", "usr/share/hunspell/pl_PL.dic", "iso-8859-2"),
    "hu": ("hunspell-hu", "usr/share/hunspell/hu_HU.dic", "utf-8"),
    "ro": ("hunspell-ro", "usr/share/hunspell/ro_RO.dic", "utf-8"),
}


def dictionary(language: str) -> list:
    """The words of one dictionary, without its flags and its abbreviations."""
    package, path, encoding = DICTIONARIES[language]
    stems = (line.split("/")[0].split(" ")[0].split("\t")[0] for line in fetch.debian_file(package, path).decode(encoding, "replace").split("\n"))
    return [stem for stem in stems if len(stem) > 1 and stem.isalpha() and stem[1:].islower()]


def function_words() -> dict:
    """{code: words} of stopwords-iso."""
    with fetch.wheel("stopwordsiso") as bundle:
        lists = json.loads(bundle.read("stopwordsiso/stopwords-iso.json"))
    return {{"no": "nb"}.get(code, code): [word for word in words if word.replace("'", "").isalpha()] for code, words in lists.items()}


def lines(chance, from_dictionary=5_000, from_function_words=1_500) -> dict:
    """{code: lines}; English dictionary words are among the hard lines already (hard.label)."""
    found = defaultdict(list)
    for code, words in function_words().items():
        for _ in range(from_function_words):
            found[code].append(" ".join(chance.choice(words) for _ in range(chance.randint(2, 6))))
    for code in DICTIONARIES:
        words = [] if code == "en" else dictionary(code)
        for _ in range(from_dictionary if words else 0):
            found[code].append(" ".join(chance.choice(words) for _ in range(chance.randint(1, 4))))
    return found
