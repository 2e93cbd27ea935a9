"""Compiles the chemicals that texts speak of besides drugs: transmitters, ions, metabolites, reagents (`chemicals.tsv`).

They are entities of a text and never the drug of a fact. MeSH headings of the trees of chemicals, without enzymes, proteins,
mixtures and actions; names of three words at most, singular and plural one, no English word.
"""

import re

from output import read_table, write_table
from vocabularies import mesh
from wording import fold, is_abbreviation

KEPT = re.compile(r"D0[12349]|D06|D10|D13|D12\.125|D12\.644")
LEFT = re.compile(r"D05|D08|D12\.776(?!\.631)|D13\.444|D20|D25|D26|D06\.472\.699(?!\.094)")
NAME = re.compile(r"[a-z0-9][a-z0-9 '-]*[a-z0-9]|[A-Z][A-Z0-9]{2,5}")
ENGLISH = {fold(name) for name in (
    "acid acids actor air alert amber anhydrous antifreeze ash base bases beta blue brown camp cap carbon coal cotton crystal curium diamond "
    "dust fats fat fluid foam gas gases gold green halogen halogens heavy hormone hormones indigo ink inorganic iron lead light lime lipid lipids "
    "liquid lye magenta mercury metal metals mineral minerals natural neon nickel oil oils orange peptide peptides pitch platinum purple "
    "quick radical radicals radium red resin rust salt salts sand silver soap soda spice starch steam stone sugar sugars tag tar tin toxin "
    "vitamin vitamins water wax white yellow zinc element elements hydrocarbon isotope isotopes powder solvent solvents "
    "uranium thyroid retinal alkali electrolyte ion ions oxidant adduct ligand ligands nutrient "
    "radionuclide neuropeptide alkaloid ester fragment cement glass ice chalk rouge ruby smog smoke vinegar acidic basic gene probe").split()}
GROUPS = {"drinking water", "free radical", "free radicals", "reactive oxygen species", "amino acid", "amino acids", "dry ice"}

# Abbreviations that are used without a definition; MeSH's own in capitals are mostly something else in a text.
SHORT = {
    "mesh:D000255": "ATP", "mesh:D000244": "ADP", "mesh:D000242": "cAMP", "mesh:D006152": "cGMP", "mesh:D005680": "GABA",
    "mesh:D016202": "NMDA", "mesh:D012701": "5-HT", "mesh:D009243": "NAD",
    "mesh:D016627": "6-OHDA", "mesh:D008315": "MDA", "mesh:D019331": "L-NAME",
}
# Classes that MeSH has among the actions, though their name is a substance's.
CLASSES = [
    ("mesh:D000728", "androgen", ""), ("mesh:D004967", "estrogen", "oestrogen"),
    ("mesh:D011372", "progestin", "gestagen|progestagen|progestogen"),
]


def names_of(entry):
    """The names of a heading that may stand in running text."""
    for name in dict.fromkeys([entry.label] + entry.names):
        words = len(re.split(r"[ -]", name))
        if not NAME.fullmatch(name) or words > 3 + name.count("-") or fold(name) in ENGLISH or name in GROUPS:
            continue
        if is_abbreviation(name) and len(name) < 3 or not re.search(r"[a-zA-Z]{3}", name):
            continue
        yield name


def rows(folder):
    doubtful = {fold(row["name"]) for row in read_table(folder / "ambiguous.tsv")}
    drugs = {fold(name) for row in read_table(folder / "drugs.tsv") for name in [row["name"]] + row["names"].split("|")}
    owned = drugs - doubtful
    for entry in sorted(mesh(), key=lambda entry: entry.id):
        places = [place for place in entry.places if place.startswith("D")]
        if not any(map(KEPT.match, places)) or any(map(LEFT.match, places)):
            continue
        names = []
        for name in names_of(entry):
            key = name if is_abbreviation(name) else fold(name)
            if key not in owned:
                owned.add(key)
                names.append(name)
        if names:
            yield entry.id, names[0], "|".join(sorted(names[1:] + [name for id, name in SHORT.items() if id == entry.id]))


def build(folder):
    write_table(folder / "chemicals.tsv", ["id", "name", "names"], CLASSES + list(rows(folder)))
