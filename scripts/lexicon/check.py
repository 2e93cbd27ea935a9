"""What the compiled drug tables promise: sorted, unique, every name owned once, and the prescribed medicines all found."""

from collections import Counter
from pathlib import Path

from naming import spoken
from output import read_table

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Tests" / "LexiconTests" / "Fixtures"
LISTS = ("names", "brands", "xref", "classes", "flags")
FEWEST = {"drugs": 3500, "combinations": 300, "classes": 400, "ambiguous": 100}


def problems(folder):
    """Everything that is wrong with the tables in `folder`, a line each."""
    tables = {name: read_table(folder / f"{name}.tsv") for name in FEWEST}
    found = [f"{name}.tsv has {len(rows)} rows, {FEWEST[name]} are promised" for name, rows in tables.items() if len(rows) < FEWEST[name]]
    for name, rows in tables.items():
        found += _order(name, rows)
    owners = {}
    for name in ("drugs", "combinations", "classes"):
        found += _owners(name, tables[name], owners)
    classes = {row["id"] for row in tables["classes"]}
    for row in tables["drugs"] + tables["combinations"]:
        found += [f"{row['name']}: no class {item}" for item in row["classes"].split("|") if item and item not in classes]
    found += [f"ambiguous '{row['name']}' is no name" for row in tables["ambiguous"] if spoken(row["name"]) not in owners]
    found += _prescribed(owners)
    found += _english(owners, {row["name"] for row in tables["ambiguous"]})
    return found


def _order(name, rows):
    key = "name" if name == "ambiguous" else "id"
    keys = [row[key] for row in rows]
    found = [] if keys == sorted(keys) else [f"{name}.tsv is not sorted"]
    found += [f"{name}.tsv: {item} twice" for item, count in sorted(Counter(keys).items()) if count > 1]
    for row in rows:
        for column in LISTS:
            items = row.get(column, "").split("|")
            if items != sorted(set(items)):
                found.append(f"{name}.tsv: {row[key]}: {column} not sorted or not unique")
    return found


def _owners(name, rows, owners):
    """Fills name -> id; a name of two concepts is a problem, and so is one with odd characters."""
    found = []
    for row in rows:
        for item in [row["name"]] + row["names"].split("|") + row.get("brands", "").split("|"):
            if item and owners.setdefault(spoken(item), row["id"]) != row["id"]:
                found.append(f"{name}.tsv: '{item}' belongs to {owners[spoken(item)]} and {row['id']}")
            if item != item.strip() or "  " in item:
                found.append(f"{name}.tsv: '{item}' has odd spaces")
    return found


def _prescribed(owners):
    found = []
    for row in read_table(FIXTURES / "prescribed.tsv"):
        concepts = {name: owners.get(spoken(name)) for name in [row["name"]] + row["brands"].split("|") if name}
        missing = sorted(name for name, owner in concepts.items() if owner is None)
        if missing:
            found.append(f"prescribed {row['name']}: not found {missing}")
        elif len(set(concepts.values())) > 1:
            found.append(f"prescribed {row['name']}: {concepts}")
    return found


def _english(owners, ambiguous):
    """Words of English that must not be found in lower case: no names at all, or ambiguous ones."""
    words = (FIXTURES / "english.txt").read_text(encoding="utf-8").splitlines()
    return [f"english '{word}' would be found as {owners[word]}" for word in words if word in owners and word not in ambiguous]
