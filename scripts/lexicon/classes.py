"""classes.tsv: groups of drugs and their lay names, and which drug belongs to which."""

import re

from curated import table
from naming import plural
from output import write_table


class Classes:
    """The curated classes, with identifiers from MeSH where a descriptor bears the class's name."""

    def __init__(self, references):
        self.rows = {row["name"]: row for row in table("classes")}
        self.ids = {name: _identifier(row, references) for name, row in self.rows.items()}
        self.by_epc = _index(self.rows, "epc")
        self.by_stem = _index(self.rows, "stems")
        self.by_member = _index(self.rows, "members")

    def of(self, concept, labels):
        """The ids of a drug's classes and of the classes above them; `labels` are its FDA class labels."""
        names = {concept.name, *concept.names}
        found = {name for label in labels for name in self.by_epc.get(label, ())}
        found |= {name for member in names for name in self.by_member.get(member, ())}
        if concept.coined:
            found |= self._by_stem(concept.name)
        found |= set(concept.classes)
        excluded = {name for member in names for name in self.by_member.get("-" + member, ())}
        return sorted({self.ids[name] for name in self._upwards(found - excluded)})

    def _by_stem(self, name):
        first = name.split(" ")[0]
        endings = (first[start:] for start in range(3, len(first) - 2))
        return {found for ending in endings for found in self.by_stem.get(ending, ())}

    def _upwards(self, names):
        """The classes and all that they are part of."""
        found, waiting = set(), list(names)
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting += self.rows[name]["parents"]
        return found

    def spellings(self):
        """Every name of every class, singular and plural."""
        return {name for row in self.rows.values() for name in _spellings(row)}

    def write(self, folder):
        lines = []
        for name, row in self.rows.items():
            title = plural(name)
            xref = self.ids[name] if self.ids[name].startswith("mesh:") else ""
            lines.append((self.ids[name], title, "|".join(sorted(_spellings(row) - {title, title.lower()})), xref))
        write_table(folder / "classes.tsv", ("id", "name", "names", "xref"), lines)


def _spellings(row):
    """Names are curated in the singular; a mark `!` says that one has no other number."""
    counted = [row["name"]] + [item for item in row["names"] if not item.endswith("!")]
    fixed = {cased(item[:-1]) for item in row["names"] if item.endswith("!")}
    return {cased(item) for item in counted} | {cased(plural(item)) for item in counted} | fixed


def cased(name: str) -> str:
    """Lower case, but for abbreviations that are words without their capitals: `ARB`, `ARBs`, `LAMA`."""
    return name if re.fullmatch(r"[A-Z]{2,5}s?", name) else name.lower()


def slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def _identifier(row, references):
    descriptor = row["mesh"] and references.descriptor(row["mesh"])
    return f"mesh:{descriptor}" if descriptor else f"class:{slug(plural(row['name']))}"


def _index(rows, column):
    found = {}
    for name, row in rows.items():
        for item in row[column]:
            found.setdefault(item.lower(), set()).add(name)
    return found
