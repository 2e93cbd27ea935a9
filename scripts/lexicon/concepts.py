"""Substances gathered into concepts: which ones are medicines, and the names of each."""

from dataclasses import dataclass, field

from naming import acceptable, acceptable_brand

# Sources that list what is prescribed, sold or abused, not merely registered.
IN_USE = frozenset(
    ("VANDF", "ORANGE BOOK", "PURPLE BOOK CDER", "EMA EPAR", "WHO-IP", "NFLIS-DRUG", "USP MONOGRAPH", "JAN", "GREEN BOOK")
)
APPROVED = frozenset(("ORANGE BOOK", "PURPLE BOOK CDER", "EMA EPAR", "NFLIS-DRUG"))
FOOD = frozenset(("LANGUAL",))
COINED = frozenset(("INN", "USAN"))  # names made for medicines, so hardly ever ordinary words
REPORTED = frozenset(("WHO-DD", "MART.", "BAN", "JAN"))
OFFICIAL = COINED | frozenset(("of", "ORANGE BOOK", "BAN"))
LISTED = frozenset(("VANDF", "USP MONOGRAPH", "WHO-DD", "JAN", "MART.", "EMA EPAR", "WHO-IP", "EP MONOGRAPH", "HSDB", "MI", "NFLIS-DRUG"))

# Last words of a display name that tell a plant part, an allergen, a strain or an excipient.
NOT_MEDICINE = frozenset(
    """
    antigen bark berry bulb copolymer dander extract feather flower fruit fur germ hair hip kernel leaf live meat nut oil peel
    pollen powder resin rhizome root sap seed shell skin sorbitan spore stearate stem strain syrup top tuber venom virus wax whole
    wood yeast
    """.split()
)
NOT_MEDICINE_WITHIN = (
    "polysorbate", "polyoxyl", "laureth", "sorbitan", "ceteareth", "peg-", "copolymer", "acrylate", "polyquaternium", "strain ",
    " virus ", "antigen", "unspecified", "hydrolyzed", "hydrogenated", "filcon", "focon", " brd", "fluid extract", "pollen",
    "d&c ", "fd&c", "paraben", "cellulose ", "steareth", "glyceryl ", "sodium lauryl", "cetostearyl", "lauroyl", "stearyl",
    "palmitoyl", "oleyl", "dimethicone ", "starch", "nonoxynol-", "silicone", "color",
)  # fmt: skip

WATER = frozenset(("anhydrous", "monohydrate", "dihydrate", "trihydrate", "hemihydrate", "heptahydrate", "hexahydrate"))

# How well a name is owned by a concept; the best owner keeps a shared name.
CURATED, PREFERRED, OFFICIALLY, COMMONLY, AS_BRAND, ON_LABEL = range(6)


@dataclass
class Concept:
    """A drug: its id, its usual name, and every other name with the strength of the claim to it."""

    id: str
    name: str
    names: dict = field(default_factory=dict)
    brands: dict = field(default_factory=dict)
    classes: set = field(default_factory=set)
    flags: set = field(default_factory=set)
    labels: set = field(default_factory=set)
    coined: bool = False
    used: bool = False

    def claim(self, name, strength, brand=False):
        """Adds a name unless it is claimed more strongly already; a generic name is never a brand too."""
        if brand and name in self.names:
            return
        if not brand:
            self.brands.pop(name, None)
        table = self.brands if brand else self.names
        table[name] = min(strength, table.get(name, strength))

    def absorb(self, other):
        """Takes over the names, brands and labels of a concept that is the same drug."""
        for name, strength in other.names.items():
            self.claim(name, max(strength, PREFERRED))
        for name, strength in other.brands.items():
            self.claim(name, max(strength, AS_BRAND), brand=True)
        self.labels |= other.labels
        self.used = self.used or other.used


def is_medicine(display, tags, branded, referenced, sold):
    """Whether a group of substances deserves an entry: coined as a medicine and met in practice or print, or approved, or well known."""
    words = display.split(" ")
    if words[-1] in NOT_MEDICINE or any(part in display for part in NOT_MEDICINE_WITHIN) or not acceptable(display):
        return False
    if tags & COINED:
        return branded or referenced or sold or bool(tags & (REPORTED | IN_USE))
    if tags & FOOD:
        return False
    return bool(tags & APPROVED) or (referenced and bool(tags & IN_USE)) or (branded and referenced and bool(tags & REPORTED))


def from_group(root, members):
    """The concept of a parent substance and its salts."""
    tags = frozenset().union(*(member.tags for member in members))
    concept = Concept(f"unii:{root.unii}", _usual(root), coined=bool(tags & COINED), used=bool(tags & IN_USE))
    for member in members:
        if acceptable(member.display):
            concept.claim(member.display, PREFERRED)
        for name, kinds in member.names.items():
            if acceptable(name):
                _claim(concept, name, kinds)
    return concept


def _usual(substance):
    """The display name without its water and origin: `citric acid monohydrate` is called citric acid."""
    words = [word for word in substance.display.split(" ") if word not in WATER]
    shorter = " ".join(words)
    return shorter if shorter in substance.names else substance.display


def _claim(concept, name, kinds):
    if "bn" in kinds:
        if acceptable_brand(name) and (concept.coined or concept.used):
            concept.claim(name, AS_BRAND, brand=True)
    elif kinds & OFFICIAL:
        concept.claim(name, OFFICIALLY)
    elif kinds & LISTED:
        concept.claim(name, COMMONLY)
    elif kinds != {"cd"} and _plain_synonym(name):
        concept.claim(name, COMMONLY)


def _plain_synonym(name):
    """Common names without a pharmacopoeia behind them are taken only when they are simple words."""
    return name.count(" ") <= 2 and len(name) > 5 and not any(character.isdigit() or character in "'./" for character in name)
