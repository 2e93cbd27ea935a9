"""ambiguous.tsv: names that are words, given names or body substances as well; they count only beside a dose or a form."""

from pathlib import Path

from curated import table
from output import read_table, write_table


def build(folder):
    write_table(folder / "ambiguous.tsv", ("name", "why"), ((row["name"], row["why"]) for row in table("ambiguous")))


def unreviewed(folder, words: Path):
    """Brands that stand in a word list (one a line, such as Debian's wamerican) but in no curated table."""
    listed = {line.strip() for line in words.read_text(encoding="utf-8").splitlines() if line.islower()}
    known = {row["name"] for row in table("ambiguous")}
    known |= {name for row in table("drugs") + table("combinations") for name in row["names"] + row["brands"]}
    rows = read_table(folder / "drugs.tsv") + read_table(folder / "combinations.tsv")
    brands = {brand for row in rows for brand in row["brands"].split("|")}
    return sorted((brands & listed) - known)
