"""Wordings of a term: natural word order, British spellings, number, hyphens, and the curated files' short notation."""

import itertools
import re

BRITISH = [(re.compile(american), british) for american, british in [
    (r"papilledema", "papilloedema"),
    (r"(?<!o)edema", "oedema"),
    (r"gastroesophag", "gastro-oesophag"),
    (r"(?<!o)esophag", "oesophag"),
    (r"rrhea\b", "rrhoea"),
    (r"rrheas\b", "rrhoeas"),
    (r"rrheic\b", "rrhoeic"),
    (r"\b(met|oxy|micro)?hem(?=[oa])", r"\1haem"),
    (r"(?<!epid)(?<!end)(?<!pand)(?<!acad)(?<!syst)(?<=[a-z])(?<!a)emi(?=a\b|as\b|c\b)", "aemi"),
    (r"\btumor", "tumour"),
    (r"\b(dis|)color", r"\1colour"),
    (r"\b(mal|)odor(?!o)", r"\1odour"),
    (r"behavior", "behaviour"),
    (r"\blabor\b", "labour"),
    (r"pnea\b", "pnoea"),
    (r"(?<!a)esthe(?=s|t)", "aesthe"),
    (r"\bpediatric", "paediatric"),
    (r"gynec", "gynaec"),
    (r"\bfec(?=al|es)", "faec"),
    (r"\bceliac", "coeliac"),
    (r"estrogen", "oestrogen"),
    (r"\bameb", "amoeb"),
    (r"\bcesarean", "caesarean"),
    (r"\baging\b", "ageing"),
    (r"\bgray\b", "grey"),
    (r"ization\b", "isation"),
    (r"\bfiber", "fibre"),
    (r"\bcec(?=al|um)", "caec"),
]]


def british(name):
    """The name in British spelling: "iron deficiency anemia" gives "iron deficiency anaemia"."""
    for pattern, spelling in BRITISH:
        name = pattern.sub(spelling, name)
    return name


def natural(heading):
    """A catalogue heading in natural word order: "Pain, Abdominal" gives "Pain Abdominal" turned round, "Abdominal Pain"."""
    return " ".join(reversed([part.strip() for part in heading.split(",")]))


def plain(text):
    """Lower case with single spaces; an abbreviation standing alone ("COPD", "ME/CFS") keeps its capitals."""
    text = re.sub(r"\s+", " ", text.replace("\u2019", "'").replace("_", " ")).strip()
    alone = re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9/-]*[A-Z0-9]s?", text) and sum(c.isupper() for c in text) >= 2
    return text if alone and not text[1:].islower() else text.lower()


def is_abbreviation(name):
    return any(c.isupper() for c in name)


def expand(notation):
    """Every wording of the short notation: "{dry|sore} {mouth|lips}" gives four. An empty alternative makes a word optional."""
    parts = [part.split("|") for part in re.split(r"[{}]", notation)]
    fixed = [part if index % 2 else ["|".join(part)] for index, part in enumerate(parts)]
    return [re.sub(r"\s+", " ", "".join(choice)).strip() for choice in itertools.product(*fixed)]


def plural(noun):
    """The regular English plural of a noun, with the Latin and Greek endings of medicine."""
    for ending, many in [("osis", "oses"), ("iasis", "iases"), ("ysis", "yses"), ("sis", "ses"), ("itis", "itides")]:
        if noun.endswith(ending):
            return noun[: -len(ending)] + many
    if noun.endswith(("s", "x", "ch", "sh", "z")):
        return noun + "es"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"


def fold(name):
    """What the program compares names by (`Fold.name` in the module Lexicon): no case, plural, `ae`, `oe`, `our`, sign, apostrophe."""
    words = re.findall(r"[a-z][a-z0-9]*|[0-9]+", re.sub(r"(?<=[a-z])'(?=[a-z])", "", name.lower()))
    return " ".join(fold_word(word) for word in words)


def fold_word(word):
    if len(word) > 3:
        word = re.sub(r"[ao](?=e)", "", word)
    if len(word) >= 4 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        if len(word) > 4 and word.endswith("ies"):
            word = word[:-3] + "y"
        else:
            word = word[:-2] if word.endswith(("xes", "ches", "shes", "sses", "zzes")) else word[:-1]
    return word[:-3] + "or" if len(word) > 4 and word.endswith("our") else word


def variants(name, plurals, singulars):
    """Spellings that mean the same: British, without the possessive, and the last word's other number."""
    if is_abbreviation(name):
        return set()
    found = {name}
    first, _, last = name.rpartition(" ")
    other = plurals.get(last) or singulars.get(last)
    if other:
        found.add(f"{first} {other}".strip())
    found |= {form.replace("'s ", " ") for form in found}
    found |= {british(form) for form in found}
    return found - {name}
