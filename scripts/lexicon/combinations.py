"""combinations.tsv: products of two or more drugs, which are one concept where their names stand together."""

from collections import Counter
from itertools import permutations

from curated import table
from naming import acceptable_brand
from output import write_table

HEADER = ("id", "name", "names", "brands", "xref", "classes", "flags")
# Shorter or other names under which a component appears within a combination.
ALIASES = {
    "acetaminophen": ("paracetamol", "apap"),
    "albuterol": ("salbutamol",),
    "alendronate": ("alendronic acid",),
    "clavulanic acid": ("clavulanate",),
    "dextroamphetamine": ("dexamphetamine",),
    "ethinyl estradiol": ("ethinylestradiol",),
    "fluticasone": ("fluticasone propionate", "fluticasone furoate"),
    "glycopyrrolate": ("glycopyrronium",),
    "hydrochlorothiazide": ("hctz",),
    "norethindrone": ("norethisterone",),
    "sulfamethoxazole": ("smx",),
    "tenofovir": ("tenofovir disoproxil", "tenofovir disoproxil fumarate"),
    "trimethoprim": ("tmp",),
}
MOST_COMPONENTS = 4


class Combinations:
    """Brands of several components, from FDA's names, FDA's products and by hand."""

    def __init__(self, drugs):
        self.drugs = drugs
        self.by_name = {concept.name: key for key, concept in drugs.concepts.items()}
        self.brands, self.names, self.together = {}, {}, set()
        taken = {name for concept in drugs.concepts.values() for name in (*concept.names, *concept.brands)}
        for row in table("combinations"):
            key = self._key(row["components"].split(" + "))
            self.brands.setdefault(key, set()).update(row["brands"])
            self.names.setdefault(key, set()).update(row["names"])
            if "together" in row["flags"]:
                self.together.add(key)
        curated = {name for names in (*self.brands.values(), *self.names.values()) for name in names}
        for brand, key in self._sourced():
            if brand not in taken and brand not in curated and acceptable_brand(brand) and brand not in drugs.dropped:
                self.brands.setdefault(key, set()).add(brand)

    def _key(self, names):
        missing = [name for name in names if name not in self.by_name and name not in self.drugs.owner]
        if missing:
            raise SystemExit(f"curated/drugs/combinations.tsv: no drug is called {missing}")
        key = tuple(sorted(self.by_name.get(name) or self.drugs.root(self.drugs.find(name)) for name in names))
        if any(part not in self.drugs.concepts for part in key):
            raise SystemExit(f"curated/drugs/combinations.tsv: {names}: not all are in drugs.tsv")
        return key

    def _sourced(self):
        """Brand and components, where all sources agree; in NDC the contents of most of a brand's products."""
        found = {}
        for brand, parts in self.drugs.parts.items():
            found[brand] = {self.drugs.root(part) for part in parts}
        for brand, contents in self.drugs.products.brands.items():
            names, count = Counter(contents).most_common(1)[0]
            if brand not in found and count * 2 > sum(contents.values()):
                found[brand] = {self.drugs.root(self.drugs.owner.get(name, "")) for name in names}
        for brand, parts in sorted(found.items()):
            components = {self.drugs.concepts[part].name for part in parts if part in self.drugs.concepts}
            complete = len(parts) == len(components) and 2 <= len(parts) <= MOST_COMPONENTS
            if complete and not any(name.split()[0] in brand for name in components):
                yield brand, tuple(sorted(parts))

    def write(self, folder):
        rows = sorted(filter(None, (self._row(key) for key in self.brands)))
        owned, unique = set(), []
        for row in rows:
            names = set(row[2].split("|") + row[3].split("|") + [row[1]]) - {""}
            if names & owned:
                raise SystemExit(f"combinations: {sorted(names & owned)} belong to two combinations")
            owned |= names
            unique.append(row)
        write_table(folder / "combinations.tsv", HEADER, unique)

    def _row(self, key):
        concepts = sorted((self.drugs.concepts[part] for part in key), key=lambda concept: concept.name)
        names = self._spellings(concepts, key in self.together) | self.names.get(key, set())
        name = "/".join(concept.name for concept in concepts)
        flags = {"common"} if key in self.names else set()
        identifier = "+".join(sorted(concept.id for concept in concepts))
        classes = {identifier for concept in concepts for identifier in concept.classes}
        columns = (names - {name}, self.brands[key] - names - {name}, (), classes, flags)
        return (identifier, name) + tuple("|".join(sorted(column)) for column in columns)

    def _spellings(self, concepts, together):
        """`a/b` and `b/a` (the program takes hyphens and slashes for one); "a and b" only where the two are hardly ever spoken of apart."""
        if len(concepts) > 3:
            return set()
        variants = [(concept.name,) + ALIASES.get(concept.name, ()) for concept in concepts]
        spellings = set()
        for choice in _choices(variants):
            for order in permutations(choice) if len(choice) == 2 else (choice,):
                spellings.add("/".join(order))
                if together and len(choice) == 2:
                    spellings |= {" and ".join(order), " plus ".join(order), " with ".join(order)}
        return {spelling for spelling in spellings if len(spelling) <= 72}


def _choices(variants):
    chosen = [()]
    for options in variants:
        chosen = [left + (option,) for left in chosen for option in options]
    return chosen
