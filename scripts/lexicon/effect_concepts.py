"""Effects and conditions as concepts: curated rows first, then the vocabularies folded into them.

A name belongs to one concept: the curated wording wins, then a vocabulary's label, then its synonyms, then spellings derived here.
"""

import re

import notation
from vocabularies import VAGUE, icd10cm, mesh, ontology, usable
from wording import fold, is_abbreviation, variants

MEDICAL_TREES = re.compile(r"C(?!22)\d\d|F03|F01\.145\.(126|527)")
TREE_CATEGORY = [("C26", "injury"), ("C25", "state"), ("F01", "behavior"), ("C23.888", "symptom")]
BLOOD_LEVEL = re.compile(r"^(hyper|hypo|dys)[a-z]+emia$|^[a-z]+(penia|cytosis|uria)$")


class Concept:
    """One row in the making: what it is called, by whom, and under which ids."""

    def __init__(self, id, name, category, ids=()):
        self.id, self.name, self.category, self.ids = id, name, category, set(ids)
        self.names, self.lay = set(), set()


class Concepts:
    """Concepts and the one owner of every name; names that the program folds to the same words are one name."""

    def __init__(self, ambiguous, plurals):
        self.ambiguous = {fold(name) if name.islower() else name for name in ambiguous}
        self.plurals, self.singulars = plurals, {many: one for one, many in plurals.items()}
        self.all, self.owners, self.by_id, self.in_capitals = [], {}, {}, set()

    def key(self, name):
        return name if is_abbreviation(name) else fold(name)

    def owner(self, name):
        return self.owners.get(self.key(name))

    def is_ambiguous(self, name):
        return self.key(name) in self.ambiguous

    def is_free(self, name):
        return not self.owner(name) and not self.is_ambiguous(name)

    def add(self, concept):
        self.all.append(concept)
        for id in {concept.id} | concept.ids:
            self.by_id.setdefault(id, concept)
        self.claim(concept, concept.name)
        return concept

    def claim(self, concept, name, lay=False):
        """Gives the name to the concept unless it is ambiguous in English or has an owner."""
        if not self.is_free(name):
            return
        self.owners[self.key(name)] = concept
        if is_abbreviation(name):
            self.in_capitals.add(fold(name))
        if name != concept.name:
            (concept.lay if lay else concept.names).add(name)

    def attach(self, concept, entry):
        """Gives the concept the id and the names of a vocabulary's entry."""
        concept.ids.add(entry.id)
        self.by_id.setdefault(entry.id, concept)
        for name in [entry.label] + entry.names:
            if usable(name) and fold(name) not in self.in_capitals:
                self.claim(concept, name)

    def derive(self):
        """Adds spellings that folding does not even out, after all direct names are owned."""
        for concept in self.all:
            for name in sorted({concept.name} | concept.names | concept.lay):
                for form in sorted(variants(name, self.plurals, self.singulars)):
                    self.claim(concept, form, lay=name in concept.lay)

    def hidden(self):
        """Ambiguous names that fold to the name of a concept, which the program would then not find."""
        return sorted(name for name in self.ambiguous if fold(name) in self.owners or fold(name) in self.in_capitals)


def compile_concepts(plurals):
    """Every concept; raises where curated rows share a name or an ambiguous name would hide one."""
    concepts = Concepts([name for name, _ in notation.reasons("effects-ambiguous.txt")], plurals)
    headings = list(mesh())
    medical = [entry for entry in headings if any(MEDICAL_TREES.match(tree) for tree in entry.places)]
    add_curated(concepts, plan(headings, medical), {entry.id for entry in medical})
    add_entries(concepts, [entry for entry in medical if entry.id not in concepts.by_id], mesh_category)
    fold_in(concepts, list(ontology("doid", "doid:")), nameable)
    fold_in(concepts, list(ontology("mondo", "mondo:")), lambda entry: False)
    fold_in(concepts, list(icd10cm()), nameable)
    concepts.derive()
    if concepts.hidden():
        raise ValueError(f"ambiguous names that would hide names of concepts: {concepts.hidden()}")
    return concepts.all


# Curated rows


def plan(headings, medical):
    """Pairs (curated row, MeSH entries by id): a heading goes to the row that words it, else to the row named by a synonym of it."""
    any_tree = {entry.names[0]: entry for entry in headings} | {entry.label: entry for entry in medical}
    labels = {name: entry for entry in medical for name in (entry.names[0], entry.label)}
    synonyms = {name: entry for entry in medical for name in entry.names}
    pairs, taken = [], set()
    for row in notation.rows("effects"):
        wanted = [any_tree.get(row.heading or row.name)] + [labels.get(name) for name in [row.name] + row.names + row.lay]
        found = {entry.id: entry for entry in wanted if entry and entry.id not in taken}
        taken |= set(found)
        pairs.append((row, found))
    for row, found in pairs:
        entry = synonyms.get(row.name)
        if not found and entry and entry.id not in taken:
            found[entry.id] = entry
            taken.add(entry.id)
    return pairs


def add_curated(concepts, pairs, medical_ids):
    clashes = []
    for row, found in pairs:
        for name in sorted({row.name, *row.names, *row.lay}):
            if not concepts.is_free(name):
                owner = concepts.owner(name)
                clashes.append(f"{name!r} of {row.name!r} belongs to {owner.name if owner else 'the ambiguous names'!r}")
        slug = re.sub(r"[^a-z0-9]+", "-", row.name.lower()).strip("-")
        concept = concepts.add(Concept(next(iter(found), "term:" + slug), row.name, row.section, found))
        for name in row.names:
            concepts.claim(concept, name)
        for name in row.lay:
            concepts.claim(concept, name, lay=True)
    if clashes:
        raise ValueError("curated: " + "; ".join(clashes))
    for row, found in pairs:
        for entry in found.values():
            if entry.id in medical_ids:
                concepts.attach(concepts.owner(row.name), entry)


# Vocabularies


def add_entries(concepts, entries, category):
    """New concepts, all labels before any synonym."""
    made = []
    for entry in entries:
        if usable(entry.label) and concepts.is_free(entry.label):
            made.append((concepts.add(Concept(entry.id, entry.label, category(entry), entry.same)), entry))
    for concept, entry in made:
        concepts.attach(concept, entry)


def fold_in(concepts, entries, new):
    """Folds entries into the concepts that they equal by id or label; the rest become concepts where `new` says so."""
    rest = []
    for entry in entries:
        equals = [concepts.by_id[id] for id in entry.same if id in concepts.by_id and not id.startswith("icd10cm:")]
        known = equals[0] if equals else concepts.owner(entry.label)
        if known:
            concepts.attach(known, entry)
            known.ids.update(id for id in entry.same if id.startswith("icd10cm:"))
        elif new(entry):
            rest.append(entry)
    add_entries(concepts, rest, lambda entry: "symptom" if entry.id.startswith("icd10cm:R") else "disease")


def mesh_category(entry):
    if BLOOD_LEVEL.match(entry.label):
        return "finding"
    return next((kind for tree, kind in TREE_CATEGORY if entry.places[0].startswith(tree)), "disease")


def nameable(entry):
    """Whether a page about medicines might name it: short, no subtype numbers, no genetics."""
    common = "inherited" not in entry.places and usable(entry.label) and not is_abbreviation(entry.label)
    return common and entry.label.count(" ") < 4 and not VAGUE.search(entry.label) and not re.search(r"\d", entry.label)
