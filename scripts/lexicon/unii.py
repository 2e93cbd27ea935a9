"""FDA's UNII names, read into substances, and salts folded into their parents."""

import re
from dataclasses import dataclass, field

import sources
from naming import plain

TAG = re.compile(r"\s*\[([A-Za-z0-9\-. ]+)\]\s*$")
COMPONENT = " COMPONENT "

# Words that name a salt, an ester made only for delivery, or water of crystallisation.
SALT_WORDS = frozenset(
    """
    acefurate acetate acetonide acid aluminum ammonium anhydrous arginine ascorbate aspartate axetil benzathine benzoate besilate
    besylate bisulfate bitartrate borate bromide butyrate calcium camsylate camsilate caproate carbonate chloride choline
    cilexetil citrate cypionate decanoate diethylamine dicitrate dihydrate dihydrochloride dimaleate dimeglumine diphosphate
    dipivoxil dipotassium dipropionate disodium disoproxil edisylate embonate enanthate epolamine erbumine estolate ester esylate
    etabonate ethanolate etexilate ethylsuccinate fendizoate formate free fumarate furoate gluceptate gluconate glucuronate
    glutamate glycolate hcl hemifumarate hemihydrate hemihydrochloride hemisulfate hemitartrate heptahydrate hexacetonide
    hexahydrate hexanoate hippurate hyclate hybenzate hydrate hydrobromide hydrochloride hydrogen hydroiodide iodide isethionate
    isocaproate lactate lactobionate laurate lauroxil lysine magnesium malate maleate malonate medocaril medoxomil meglumine
    mesilate mesylate methanesulfonate methobromide methonitrate methylbromide methylsulfate metilsulfate mofetil monoacetate
    monoethanolamine monohydrate monohydrochloride monosodium mucate napadisilate napsylate nicotinate nitrate olamine oleate
    orotate oxalate oxoglurate palmitate pamoate pentahydrate pentasodium phenpropionate phenylacetate phenylpropionate phosphate
    pivalate pivoxil polistirex potassium probutate propionate proxetil quinate resinate saccharate salicylate sesquihydrate
    sesquioleate sodium stearate stearoglycolate steaglate subsalicylate succinate sulfate sulphate sulfosalicylate tannate
    tartrate tebutate tenoate teoclate terephthalate tetrahydrate tetrasodium theoclate thiocyanate tiocyanate tosylate tosilate
    triacetate trihydrate triflutate trihydrochloride trisodium trolamine tromethamine trometamol undecanoate undecenoate
    undecylate valerate vicinate xinafoate zinc
    """.split()
)
# What is left of a mineral salt is no drug of its own: "magnesium sulfate" is not "magnesium".
MINERALS = frozenset(
    """
    acetic aluminum aluminium ammonium antimony arsenic barium benzyl bismuth boron butyl calcium carbon cesium chlorine choline
    chromium citric cobalt copper cupric dibasic ethyl ferric ferrous fluorine gadolinium gallium gold hydrogen iodine iron lactic
    lanthanum lead magnesium manganese mercuric mercury methyl monobasic nickel nicotinic nitric nitrous palladium phosphoric
    platinum potassium rubidium salicylic selenium silver sodium stannous strontium succinic sulfur sulfuric tartaric thallium tin
    titanium tribasic uranium vanadium zinc zirconium
    """.split()
)


@dataclass
class Substance:
    """A UNII with its preferred name, its names by type (`of`, `cn`, `bn`, `cd`) and the pharmacopoeias that list it."""

    unii: str
    display: str
    names: dict = field(default_factory=dict)
    tags: set = field(default_factory=set)


def read():
    """Returns the substances by UNII, and the parts of each combination brand: name -> set of UNIIs."""
    substances, parts = {}, {}
    with open(sources.unii(), encoding="ascii") as lines:
        next(lines)
        for line in lines:
            name, kind, unii, display = line.rstrip("\r\n").split("\t")
            if kind == "sys":
                continue
            substance = substances.setdefault(unii, Substance(unii, plain(display)))
            tag = TAG.search(name)
            if tag:
                name = name[: tag.start()]
                substance.tags.add(tag.group(1).upper())
            if COMPONENT in name:
                parts.setdefault(plain(name.split(COMPONENT)[0]), set()).add(unii)
            else:
                substance.names.setdefault(plain(name), set()).add(tag.group(1).upper() if tag else kind)
    return substances, parts


def by_name(substances):
    """The UNII that a name stands for: preferred names first, then official, then common ones; brands are no names here."""
    owner = {}
    for substance in substances.values():
        owner.setdefault(substance.display, substance.unii)
    for wanted in ({"INN", "USAN", "of", "ORANGE BOOK"}, {"VANDF", "USP MONOGRAPH", "WHO-DD", "JAN", "MART."}, {"cn"}):
        for substance in substances.values():
            for name, kinds in substance.names.items():
                if kinds & wanted:
                    owner.setdefault(name, substance.unii)
    return owner


def parents(substances, owner):
    """The parent of each salt, ester or hydrate (`revia`'s naltrexone hydrochloride -> naltrexone), for those that have one."""
    found = {}
    for substance in substances.values():
        parent = _parent(substance.display, owner)
        if parent and parent != substance.unii:
            found[substance.unii] = parent
    return found


def _parent(name, owner):
    words = name.replace(",", "").split()
    kept = len(words)
    while kept > 1 and words[kept - 1] in SALT_WORDS:
        kept -= 1
    for count in range(kept, len(words)):
        rest = " ".join(words[:count])
        if count == 1 and rest in MINERALS:
            continue
        for candidate in (rest, rest[:-3] + "ic acid" if rest.endswith("ate") else rest):
            if candidate in owner:
                return owner[candidate]
    return None
