"""drugs.tsv: medicines, supplements and drugs of abuse with their names, brands and identifiers."""

import ndc
import unii
from concepts import CURATED, ON_LABEL, PREFERRED, Concept, from_group, is_medicine
from curated import table
from naming import acceptable, acceptable_brand, distinct
from output import write_table

HEADER = ("id", "name", "names", "brands", "xref", "classes", "flags")


class Drugs:
    """All concepts, each name owned by one of them."""

    def __init__(self, references, classes):
        self.references, self.classes = references, classes
        self.substances, self.parts = unii.read()
        self.owner = unii.by_name(self.substances)
        self.parent = unii.parents(self.substances, self.owner)
        self.products = ndc.Products()
        self.dropped = {row["name"] for row in table("drops")}
        self.short = {row["name"] for row in table("short")}
        self.reserved = classes.spellings() | {name for row in table("combinations") for name in row["names"] + row["brands"]}
        self.concepts = {}
        self._gather()
        self._label()
        self._curate()
        self._settle()
        for concept in self.concepts.values():
            concept.classes = self.classes.of(concept, concept.labels)

    def root(self, substance):
        """The parent at the top: `unii` of naltrexone for its hydrochloride dihydrate."""
        passed = set()
        while substance in self.parent and substance not in passed:
            passed.add(substance)
            substance = self.parent[substance]
        return substance

    def find(self, name):
        """The UNII that a curated table means by a name."""
        if name not in self.owner:
            raise SystemExit(f"no substance is called '{name}'")
        return self.owner[name]

    def _gather(self):
        groups = {}
        for substance in self.substances.values():
            groups.setdefault(self.root(substance.unii), []).append(substance)
        sold = {self.root(self.owner[name]) for name in self.products.substances if name in self.owner}
        wanted = {self.root(self.find(row["key"])) for row in table("drugs") if not row["key"].startswith("mesh:")}
        for identifier, members in groups.items():
            root = self.substances[identifier]
            tags = frozenset().union(*(member.tags for member in members))
            branded = any("bn" in kinds for member in members for kinds in member.names.values())
            referenced = root.display in self.references.drugbank or root.display in self.references.mesh
            keep = is_medicine(root.display, tags, branded, referenced, identifier in sold) and root.display not in self.dropped
            if keep or identifier in wanted:
                self.concepts[identifier] = from_group(root, members)

    def _label(self):
        """Brands and class labels from FDA's product list."""
        for name, labels in self.products.classes.items():
            concept = self.concepts.get(self.root(self.owner.get(name, "")))
            if concept:
                concept.labels |= set(labels)
        for brand, contents in self.products.brands.items():
            roots = {frozenset(self.root(self.owner.get(name, name)) for name in names) for names in contents}
            if len(roots) == 1 and len(next(iter(roots))) == 1 and acceptable_brand(brand):
                concept = self.concepts.get(next(iter(next(iter(roots)))))
                if concept and not any(brand.startswith(word) for word in concept.name.split(" ")) and concept.name not in brand:
                    concept.claim(brand, ON_LABEL, brand=True)

    def _curate(self):
        for row in table("drugs"):
            concept = self._curated_concept(row["key"])
            if concept.name not in row["names"] and acceptable(concept.name):
                concept.claim(concept.name, PREFERRED)
            concept.name = row["name"] or row["key"].split(":")[-1].lower()
            for name in [concept.name] + row["names"]:
                concept.claim(name, CURATED)
            for brand in row["brands"]:
                concept.brands[brand] = CURATED
                concept.names.pop(brand, None)
            concept.classes |= set(row["classes"])
            concept.flags |= set(row["flags"])

    def _curated_concept(self, key):
        """The concept of a row: a substance by name, or a MeSH concept by label (`mesh:Fish Oils`) where no substance stands for it."""
        if not key.startswith("mesh:"):
            return self.concepts[self.root(self.find(key))]
        identifier = self.references.descriptor(key[5:])
        if not identifier:
            raise SystemExit(f"MeSH has no '{key[5:]}'")
        return self.concepts.setdefault(key, Concept(f"mesh:{identifier}", key[5:].lower()))

    def _settle(self):
        """Gives each shared name to the concept with the strongest claim; one that loses its own name is merged into the winner."""
        owners = {row["name"]: self._key(row["owner"]) for row in table("owners")}
        for concept in self.concepts.values():
            concept.claim(concept.name, PREFERRED)
        winners = self._winners(owners)
        for key in [key for key, concept in self.concepts.items() if winners[concept.name] != key]:
            loser = self.concepts.pop(key)
            winner = self._final(loser.name, winners)
            self.parent[key] = winner
            self.concepts[winner].absorb(loser)
        winners = self._winners(owners)
        for key, concept in self.concepts.items():
            concept.names = self._kept(concept.names, key, winners)
            concept.brands = self._kept(concept.brands, key, winners)
        self.concepts = {key: concept for key, concept in self.concepts.items() if concept.name in concept.names}

    def _kept(self, names, key, winners):
        return {name: strength for name, strength in names.items() if winners[name] == key and self._wanted(name, strength)}

    def _winners(self, owners):
        """Name -> key of its owner: by strength of claim, then to a drug in use, then to the shortest name."""
        claims = {}
        for key, concept in self.concepts.items():
            for names in (concept.names, concept.brands):
                for name, strength in names.items():
                    rank = (strength, name != concept.name, "common" not in concept.flags, not concept.used, len(concept.name), key)
                    claims.setdefault(name, []).append((rank, key))
        return {name: owners.get(name) or min(claimants)[1] for name, claimants in claims.items()}

    def _final(self, name, winners):
        """The owner of a name that still stands, when owners too lose their names."""
        key = winners[name]
        while key not in self.concepts:
            key = self.parent[key]
        return key

    def _key(self, name):
        return name if name.startswith("mesh:") else self.root(self.find(name))

    def _wanted(self, name, strength):
        """Not a word, nor a class or combination unless a curator gave it to this drug, nor so short that it means many things."""
        if name in self.dropped or (name in self.reserved and strength != CURATED):
            return False
        return len(name) > 3 or name in self.short

    def write(self, folder):
        write_table(folder / "drugs.tsv", HEADER, (self._row(concept) for concept in self.concepts.values()))

    def _row(self, concept):
        names = sorted(distinct([concept.name] + sorted(set(concept.names) - {concept.name}))[1:])
        ranked = [concept.name] + sorted(names, key=lambda name: (concept.names[name], name))
        xref = sorted(self.references.of([name.lower() for name in ranked if concept.names.get(name, 9) <= 2]) - {concept.id})
        columns = (names, sorted(distinct(sorted(concept.brands))), xref, sorted(concept.classes), sorted(concept.flags))
        return (concept.id, concept.name) + tuple("|".join(column) for column in columns)
