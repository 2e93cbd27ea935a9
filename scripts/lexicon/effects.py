"""Compiles effects, conditions and the words of their grammar: `python3 effects.py OUT_FOLDER`."""

import sys
from pathlib import Path

import notation
from effect_concepts import compile_concepts
from wording import british, fold, is_abbreviation, plural

CATEGORIES = {"symptom", "disease", "finding", "injury", "state", "behavior"}
OWNING = ("name", "names", "lay", "adjective", "head", "modifier")


def joined(items):
    return "|".join(sorted(items))


def effects():
    plurals = {head: many for head, many, kind in heads() if kind != "suffix"}
    return [(c.id, c.name, c.category, joined(c.names), joined(c.lay), joined(c.ids - {c.id})) for c in compile_concepts(plurals)]


def ambiguous():
    return notation.reasons("effects-ambiguous.txt")


def anatomy():
    """Parts of the body in both spellings."""
    for row in notation.rows("anatomy.txt"):
        others = {british(row.name), *row.lay, *map(british, row.lay)} - {row.name}
        yield row.name, joined({*row.names, *map(british, row.names)}), joined(others)


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
    ("effects.tsv", "id name category names lay xref", effects),
    ("effects-ambiguous.tsv", "name why", ambiguous),
    ("anatomy.tsv", "name adjective names", anatomy),
    ("heads.tsv", "head plural kind", heads),
    ("modifiers.tsv", "modifier kind value", modifiers),
]


def check(file, columns, rows):
    """Raises unless rows and lists are sorted and unique, cells free of tabs, and every name has one owner."""
    keys = [row[0] for row in rows]
    if rows != sorted(rows) or len(set(keys)) != len(keys):
        raise ValueError(f"{file}: not sorted, or twice: {sorted({key for key in keys if keys.count(key) > 1})}")
    if any(set("\t\n") & set(cell) for row in rows for cell in row):
        raise ValueError(f"{file}: a tab or line end in a cell")
    owner = {}
    for row in rows:
        cells = dict(zip(columns, row))
        if cells.get("category", "disease") not in CATEGORIES:
            raise ValueError(f"{file}: category {cells['category']!r} of {row[0]}")
        for items in (cells[column].split("|") for column in OWNING if column in cells):
            if items != sorted(set(items)):
                raise ValueError(f"{file}: a list of {row[0]} is not sorted or not unique")
            for name in filter(None, items):
                key = name if file != "effects.tsv" or is_abbreviation(name) else fold(name)
                if owner.setdefault(key, row[0]) != row[0]:
                    raise ValueError(f"{file}: {name!r} is owned by {owner[key]} and {row[0]}")


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
