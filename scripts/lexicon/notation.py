"""The hand-written `.txt` files under `curated/`: sections and lines in a short notation, `#` starting a comment.

    [symptom]
    nausea: queasiness ~ feeling sick, {sick|upset} to {my|your} stomach
    birth control @contraception: contraceptive use

that is: usual name, `@` a MeSH heading where no wording leads there, `:` medical wordings, `~` lay wordings.
"""

import re
from collections import namedtuple
from pathlib import Path

from wording import expand, plain

FOLDER = Path(__file__).resolve().parent / "curated"

# section as written between brackets; name the usual term; heading a MeSH heading or None; names and lay in written order.
Row = namedtuple("Row", "section name heading names lay")


def wordings(text):
    """Every wording of a list; commas within braces do not part."""
    items = re.split(r",(?![^{}]*\})", text)
    return [plain(form) for item in items if item.strip() for form in expand(item.strip())]


def parse(line, section):
    medical, _, lay = line.partition("~")
    name, _, names = medical.partition(":")
    name, _, heading = name.partition("@")
    return Row(section, plain(name), heading.strip().lower() or None, wordings(names), wordings(lay))


def lines(path):
    """The lines of a file without comments, or of every file of a folder in the order of their names."""
    path = FOLDER / path
    for file in sorted(path.glob("*.txt")) if path.is_dir() else [path]:
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.partition("#")[0].strip():
                yield line.partition("#")[0].strip()


def rows(path):
    """The rows of a file or a folder of files."""
    section = None
    for line in lines(path):
        if line.startswith("["):
            section = line.strip("[]")
        else:
            yield parse(line, section)


def reasons(path):
    """Pairs (name, why) of a file of `name: why` lines."""
    for line in lines(path):
        names, _, why = line.partition(":")
        yield from ((plain(form), why.strip()) for form in expand(names.strip()))
