"""The hand-written tables in `curated/drugs/`: a header, then one entry a line; lists are separated by `|`."""

import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "curated" / "drugs"
LISTS = frozenset(("names", "brands", "classes", "flags", "parents", "epc", "stems", "members"))


def table(name: str):
    """The rows of `curated/drugs/<name>.tsv` as dictionaries; list columns as lists. Lines that begin with `#` are comments."""
    lines = (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    header, rows = lines[0].split("\t"), []
    for number, line in enumerate(lines[1:], 2):
        if not line or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) > len(header):
            sys.exit(f"curated/drugs/{name}.tsv:{number}: {len(cells)} cells, the header has {len(header)}")
        cells += [""] * (len(header) - len(cells))
        rows.append({key: items(cell) if key in LISTS else cell.strip() for key, cell in zip(header, cells)})
    return rows


def items(cell: str):
    return [item.strip() for item in cell.split("|") if item.strip()]
