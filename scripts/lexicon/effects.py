"""Compiles effects, conditions and the words of their grammar: `python3 effects.py OUT_FOLDER`.

Concepts come from the curated files first, then MeSH, DOID, MONDO and ICD-10-CM. A name belongs to one concept: the curated
wording wins, then a vocabulary's label, then its synonyms, then spellings derived here.
"""

import re
import sys
from pathlib import Path

import notation
from vocabularies import VAGUE, icd10cm, mesh, ontology, usable
from wording import british, is_abbreviation, plural, variants

CATEGORIES = {"symptom", "disease", "finding", "injury", "state", "behavior"}
MEDICAL_TREES = re.compile(r"C(?!22)\d\d|F03|F01\.145\.(126|527)")
TREE_CATEGORY = [("C26", "injury"), ("C25", "state"), ("F01", "behavior"), ("C23.888", "symptom")]
BLOOD_LEVEL = re.compile(r"^(hyper|hypo|dys)[a-z]+emia$|^[a-z]+(penia|cytosis|uria)$")


class Concept:
    """One row in the making: what it is called, by whom, and under which ids."""

    def __init__(self, id, name, category, ids=()):
        self.id, self.name, self.category, self.ids = id, name, category, set(ids)
        self.names, self.lay = set(), set()


class Lexicon:
    """Concepts and the one owner of every name."""

    def __init__(self, ambiguous, plurals):
        self.ambiguous, self.plurals = ambiguous, plurals
        self.singulars = {many: one for one, many in plurals.items()}
        self.concepts, self.owner, self.by_id = [], {}, {}

    def add(self, concept):
        self.concepts.append(concept)
        for id in {concept.id} | concept.ids:
            self.by_id.setdefault(id, concept)
        self.claim(concept, concept.name)

    def claim(self, concept, name, lay=False):
        """Gives the name to the concept unless it is ambiguous in English or has an owner."""
        if name in self.ambiguous or self.owner.setdefault(name, concept) is not concept:
            return
        if name != concept.name and name not in concept.lay:
            (concept.lay if lay else concept.names).add(name)

    def attach(self, concept, entry):
        concept.ids.add(entry.id)
        self.by_id.setdefault(entry.id, concept)
        for name in [entry.label] + entry.names:
            if usable(name):
                self.claim(concept, name)

    def derive(self):
        """Adds British spellings, other number, forms without hyphen or possessive; after all direct names are owned."""
        for concept in self.concepts:
            for name in sorted({concept.name} | concept.names | concept.lay):
                for form in sorted(variants(name, self.plurals, self.singulars)):
                    self.claim(concept, form, lay=name in concept.lay)


def category(entry):
    if BLOOD_LEVEL.match(entry.label):
        return "finding"
    return next((kind for tree, kind in TREE_CATEGORY if entry.places[0].startswith(tree)), "disease")


def slug(name):
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def curate(lexicon, entries):
    """Curated concepts, with the MeSH headings that their wordings name folded into them."""
    medical = [entry for entry in entries if any(MEDICAL_TREES.match(tree) for tree in entry.places)]
    headings = {entry.names[0]: entry for entry in entries} | {entry.label: entry for entry in medical}
    labels = {name: entry for entry in medical for name in (entry.names[0], entry.label)}
    synonyms = {name: entry for entry in medical for name in entry.names}
    plan, taken, clashes = [], set(), []
    for row in notation.rows("effects"):
        wanted = [headings.get(row.heading or row.name)] + [labels.get(n) for n in [row.name] + row.names + row.lay]
        found = {entry.id: entry for entry in wanted if entry and entry.id not in taken}
        taken |= set(found)
        plan.append((row, found))
    for row, found in plan:
        entry = synonyms.get(row.name)
        if not found and entry and entry.id not in taken:
            found[entry.id] = entry
            taken.add(entry.id)
        concept = Concept(next(iter(found), "term:" + slug(row.name)), row.name, row.section, found)
        for name in {row.name, *row.names, *row.lay}:
            other = lexicon.owner.get(name)
            if other or name in lexicon.ambiguous:
                clashes.append(f"{name!r} of {row.name!r} belongs to {other.name if other else 'the ambiguous names'!r}")
        lexicon.add(concept)
        for name in row.names:
            lexicon.claim(concept, name)
        for name in row.lay:
            lexicon.claim(concept, name, lay=True)
    if clashes:
        raise ValueError("curated: " + "; ".join(sorted(clashes)))
    medical_ids = {entry.id for entry in medical}
    for row, found in plan:
        for entry in found.values():
            if entry.id in medical_ids:
                lexicon.attach(lexicon.owner[row.name], entry)
    return medical


def add_mesh(lexicon, medical):
    left = [entry for entry in medical if entry.id not in lexicon.by_id]
    for entry in left:
        if usable(entry.label) and entry.label not in lexicon.owner and entry.label not in lexicon.ambiguous:
            lexicon.add(Concept(entry.id, entry.label, category(entry)))
    for entry in left:
        if entry.id in lexicon.by_id:
            lexicon.attach(lexicon.by_id[entry.id], entry)


def add_vocabulary(lexicon, entries, new):
    """Folds entries into the concepts that they equal by id or label; the rest become concepts where `new` says so."""
    rest = []
    for entry in entries:
        equals = [lexicon.by_id[id] for id in entry.same if id in lexicon.by_id and not id.startswith("icd10cm:")]
        known = equals[0] if equals else lexicon.owner.get(entry.label)
        if known:
            lexicon.attach(known, entry)
            known.ids.update(id for id in entry.same if id.startswith("icd10cm:"))
        elif new(entry):
            rest.append(entry)
    for entry in rest:
        if entry.label not in lexicon.owner and entry.label not in lexicon.ambiguous:
            lexicon.add(Concept(entry.id, entry.label, "symptom" if entry.id.startswith("icd10cm:R") else "disease", entry.same))
    for entry in rest:
        if entry.id in lexicon.by_id:
            lexicon.attach(lexicon.by_id[entry.id], entry)


def nameable(entry):
    """Whether a page about medicines might name it: short, no subtype numbers, no genetics."""
    label = entry.label
    common = "inherited" not in entry.places and usable(label) and not is_abbreviation(label)
    return common and label.count(" ") < 4 and not VAGUE.search(label) and not re.search(r"\d", label)


def compile_effects():
    """The concepts, and the names left out as ambiguous."""
    ambiguous = dict(notation.reasons("effects-ambiguous.txt"))
    lexicon = Lexicon(ambiguous, {row[0]: row[1] for row in heads() if row[2] != "suffix"})
    add_mesh(lexicon, curate(lexicon, list(mesh())))
    add_vocabulary(lexicon, list(ontology("doid", "doid:")), nameable)
    add_vocabulary(lexicon, list(ontology("mondo", "mondo:")), lambda entry: False)
    add_vocabulary(lexicon, list(icd10cm()), nameable)
    lexicon.derive()
    return lexicon.concepts, ambiguous


def effect_rows():
    concepts, _ = compile_effects()
    return [(c.id, c.name, c.category, "|".join(sorted(c.names)), "|".join(sorted(c.lay)), "|".join(sorted(c.ids - {c.id}))) for c in concepts]


def both_spellings(words):
    return "|".join(sorted(set(words) | {british(word) for word in words}))


def anatomy():
    return [(row.name, both_spellings(row.names), both_spellings({british(row.name), *row.lay} - {row.name})) for row in notation.rows("anatomy.txt")]


def heads():
    """Head nouns in both spellings; a line is `head`, or `head: plural` where that is irregular or none (`-`)."""
    for row in notation.rows("heads.txt"):
        many = "" if row.section == "suffix" else row.names[0].strip("-") if row.names else plural(row.name)
        yield from sorted({(row.name, many, row.section), (british(row.name), british(many), row.section)})


def modifiers():
    """Sections are `[kind]` or `[severity value]`; a line may hold several modifiers."""
    for row in notation.rows("modifiers.txt"):
        kind, _, value = row.section.partition(" ")
        yield from ((word, kind, value) for word in [row.name] + row.names)


TABLES = [
    ("effects.tsv", "id name category names lay xref", effect_rows),
    ("effects-ambiguous.tsv", "name why", lambda: notation.reasons("effects-ambiguous.txt")),
    ("anatomy.tsv", "name adjective names", anatomy),
    ("heads.tsv", "head plural kind", heads),
    ("modifiers.tsv", "modifier kind value", modifiers),
]


def check(file, columns, rows):
    """Raises unless the rows are sorted and unique, cells free of tabs, and no name has two owners."""
    if len({row[0] for row in rows}) != len(rows):
        raise ValueError(f"{file}: {sorted({r[0] for r in rows if sum(r[0] == s[0] for s in rows) > 1})} stand twice")
    if rows != sorted(rows) or any("\t" in cell or "\n" in cell for row in rows for cell in row):
        raise ValueError(f"{file}: not sorted, or a tab in a cell")
    owner = {}
    lists = [i for i, column in enumerate(columns) if column in ("name", "names", "lay", "adjective", "head", "modifier")]
    for row in rows:
        cells = [row[i].split("|") for i in lists]
        if file == "effects.tsv" and (row[2] not in CATEGORIES or any(cell != sorted(set(cell)) for cell in cells)):
            raise ValueError(f"{file}: category or order of {row}")
        for name in (name for cell in cells for name in cell if name):
            if owner.setdefault(name, row[0]) != row[0]:
                raise ValueError(f"{file}: {name!r} is owned by {owner[name]} and {row[0]}")


def build(out_folder):
    """Writes the five tables to the folder; the same sources give the same bytes."""
    out = Path(out_folder)
    out.mkdir(parents=True, exist_ok=True)
    for file, header, rows in TABLES:
        columns, rows = header.split(), sorted(rows())
        check(file, columns, rows)
        text = "\n".join("\t".join(row) for row in [columns] + rows)
        (out / file).write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    build(sys.argv[1])
