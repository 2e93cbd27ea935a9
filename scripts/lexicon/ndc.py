"""FDA's product list: brand names and pharmacologic classes of what is on the market."""

import csv
import re
from collections import Counter

import sources
from naming import plain

CLASS = re.compile(r"([^,\[]+?) \[EPC\]")
APPROVED = frozenset(("NDA", "BLA", "ANDA", "NDA AUTHORIZED GENERIC"))
UNWANTED = ("HOMEOPATHIC", "MEDICAL GAS")


class Products:
    """`brands`: brand -> sets of substance names, counted; `classes`: substance name -> its EPC classes, counted."""

    def __init__(self):
        self.brands, self.classes, self.substances = {}, {}, set()
        with open(sources.ndc(), encoding="latin-1", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                self._add(row)

    def _add(self, row):
        category = row["MARKETINGCATEGORYNAME"] or ""
        if any(word in category for word in UNWANTED) or "ALLERGENIC" in row["PRODUCTTYPENAME"]:
            return
        contents = frozenset(plain(name) for name in (row["SUBSTANCENAME"] or "").split(";") if name.strip())
        if not contents or len(contents) > 4:
            return
        approved = category in APPROVED or row["PRODUCTTYPENAME"] in ("VACCINE", "PLASMA DERIVATIVE")
        if approved:
            self.substances |= contents
            brand = plain(re.sub(r"[®™]", "", row["PROPRIETARYNAME"] or ""))
            self.brands.setdefault(brand, Counter())[contents] += 1
        if len(contents) == 1:
            labels = (label.strip().lower() for label in CLASS.findall(row["PHARM_CLASSES"] or ""))
            self.classes.setdefault(next(iter(contents)), Counter()).update(labels)
