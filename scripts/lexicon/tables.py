"""The drug tables in their order: classes, drugs, combinations, ambiguous names."""

import ambiguous
from classes import Classes
from combinations import Combinations
from drugs import Drugs
from xref import CrossReferences


def build(folder):
    references = CrossReferences()
    classes = Classes(references)
    drugs = Drugs(references, classes)
    combinations = Combinations(drugs)
    classes.write(folder)
    drugs.write(folder)
    combinations.write(folder)
    ambiguous.build(folder)
