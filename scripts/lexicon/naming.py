"""What a name looks like, and which names are safe to look for in running English text."""

import re

DOTTED = re.compile(r"\.(ALPHA|BETA|GAMMA|DELTA|EPSILON|OMEGA|MU|KAPPA|LAMBDA|TAU|PSI|ZETA|ETA|PI|CHI|PHI|SIGMA|THETA|UPSILON)\.", re.I)
SIGNS = re.compile(r"[\s/+-]+")
SPACES = re.compile(r"\s+")
JUNK = re.compile(r"--|[;|,()\[\]{}+=<>\"*#$@!?:%]|^\d+$|\d{4,}|\bimpurity\b|\brelated compound\b|\bmetabolite\b|\d[a-z]?,\d")
# Words by which a register tells a plant's part, a preparation or a salt from its neighbours; nobody writes the name that way.
REGISTER_WORDS = r"""
    absolute acids atom bark bulb calcicum commercial component concentrate cosmetic crude dried elemental? extended.release
    flower flowers form fruit injection isomer kalicum leaf metal metallic mixture molecular molecule natricum nos powder
    preparation prepared purified racemate radical root salt seed solid technical top volatile whole
""".split()
REGISTER = re.compile(rf"^ae-|\b({'|'.join(REGISTER_WORDS)})\b")
CODE = re.compile(r"^[a-z]{1,6}[- ]?\d{2,}[a-z]{0,3}$")


def plain(name: str) -> str:
    """Lower case, single spaces, Greek letters spelt out: `.BETA.-Carotene` -> `beta-carotene`."""
    return SPACES.sub(" ", DOTTED.sub(lambda found: found.group(1), name)).strip().lower()


def acceptable(name: str) -> bool:
    """Whether a source's name may enter the tables: no formulas, codes, inverted or overlong names."""
    if not 4 <= len(name) <= 48 or JUNK.search(name) or REGISTER.search(name) or CODE.match(name):
        return False
    digits = sum(character.isdigit() for character in name)
    return digits <= max(2, len(name) // 5) and name.count("-") <= 3 and name.count(" ") <= 4 and name.isascii()


def plural(name: str) -> str:
    """`antiemetic` -> `antiemetics`, `therapy` -> `therapies`, `benzo` -> `benzos`."""
    if name.endswith("s"):
        return name if len(name) > 4 else name + "es"
    if name.endswith("y") and name[-2:-1] not in "aeiou":
        return name[:-1] + "ies"
    if name.endswith(("x", "ch", "sh", "z")):
        return name + "es"
    return name + "s"


def spoken(name: str) -> str:
    """A name as the program looks it up, which passes over case, hyphens and slashes: `Toprol-XL` -> `toprol xl`."""
    return SIGNS.sub(" ", name.lower()).strip()


def distinct(names):
    """Names without those that are looked up like an earlier one; an abbreviation in capitals stays beside its lower case."""
    seen, kept = set(), []
    for name in names:
        key = (spoken(name), name.isupper())
        if key not in seen:
            seen.add(key)
            kept.append(name)
    return kept


# Words of store brands and product lines, which name what a product does or who sells it.
SHOP_WORDS = r"""
    3m acid adult allergy anti antacid antimicrobial antiseptic applicable arthritis back bite black bleaching body capsules? care
    careone chamber child childrens? cold colgate compound conditioner cough cream daily day daytime dental dextrose diluent dilute
    dollar dual dynamic ear equaline? equate extra eye eyes face family first flavored flu foam foot for freds gel good goodsense gum
    hair hand handwash harris hct headache health healthy heartburn home honey hospira hour hr hy-vee hyperbaric infants? injection
    irrigation itch jock junior kaiser kids kirkland kit laxative leader liquid lotion lozenges? lubricant major mart max maximum
    medicated medique members mens menstrual mg migraine muscle nasal natural nectar night nighttime non not ointment oral original pack
    pads? pain patch pharmacy plus-pharma pollen powder preferred prenatal publix pudding purell reconstituted reducer refill regular
    relief reliever rite-aid rub rugby saline scrub select severe shampoo shopko shopper shoprite signature sinus skin sleep smart soap
    softener solution spf sports spray stomach stool strength suave sun sunmark sunscreen swabs? swabsticks? tablets? topcare toothpaste
    total treatment ultra unscented up-and-up usp vaginal wal walgreens wart wash welby white wipes? with without womens wound
""".split()
SHOP_TALK = re.compile(rf"\b({'|'.join(SHOP_WORDS)})\b")


def acceptable_brand(name: str) -> bool:
    """Whether a product's name is a brand and not the shop talk on its box."""
    return acceptable(name) and name.count(" ") <= 2 and not SHOP_TALK.search(name)
