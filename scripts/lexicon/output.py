"""Tables as they are committed: tab-separated, a header, sorted, LF."""

from pathlib import Path


def write_table(path: Path, header, rows):
    lines = ["\t".join(header)] + ["\t".join(row) for row in sorted(rows)]
    path.write_bytes(("\n".join(lines) + "\n").encode("utf-8"))


def read_table(path: Path):
    """The rows of a table as dictionaries."""
    lines = path.read_text(encoding="utf-8").split("\n")
    header = lines[0].split("\t")
    return [dict(zip(header, line.split("\t"))) for line in lines[1:] if line]
