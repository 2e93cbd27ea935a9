#!/usr/bin/env python3
"""Compiles the lexicon.

    build.py                   all tables, then the check
    build.py tables            the drug tables only (`effects`, `chemicals`: those)
    build.py --check           no build; checks the committed drug tables
    build.py --words FILE      brands that are in a word list and that no curated table names, for the eye
"""

import argparse
import importlib
import importlib.util
import sys
from pathlib import Path

sys.dont_write_bytecode = True
FOLDER = Path(__file__).resolve().parents[2] / "Sources" / "CData" / "lexicon"
PARTS = ("tables", "effects", "chemicals")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", default=PARTS, help="tables, effects, chemicals, or all (default)")
    parser.add_argument("--check", action="store_true", help="check the tables without building them")
    parser.add_argument("--words", type=Path, metavar="FILE", help="list brands that stand in this word list")
    parser.add_argument("--out", type=Path, default=FOLDER, help="where the tables are")
    options = parser.parse_args()
    if options.words:
        from ambiguous import unreviewed

        print("\n".join(unreviewed(options.out, options.words)))
        return 0
    if not options.check:
        options.out.mkdir(parents=True, exist_ok=True)
        for name in options.parts:
            if importlib.util.find_spec(name):
                importlib.import_module(name).build(options.out)
    from check import problems

    found = problems(options.out)
    print("\n".join(found) if found else "the drug tables keep their promises", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
