#!/usr/bin/env python3
"""Scores a dataset of the Corpus against its annotations and fails below the pinned floors.

usage: score.py [--dataset Output] [--corpus Corpus] [--floors scripts/quality/floors.json] [--list FILE] [--write-floors]

Lines: does each annotated line survive, or go? Facts: required recall, precision, harmful share, attributes, by confidence.
What the annotations hold and how they are judged: Corpus/GUIDE.md. Standard library only.
"""
import argparse, json, os, sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import facts, lines, gold  # noqa: E402


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    here = os.path.dirname(os.path.abspath(__file__))
    ap.add_argument('--dataset', default='Output')
    ap.add_argument('--corpus', default='Corpus')
    ap.add_argument('--floors', default=os.path.join(here, 'floors.json'))
    ap.add_argument('--list')
    ap.add_argument('--write-floors', action='store_true')
    a = ap.parse_args()
    corpus = gold.Corpus(a.corpus, a.dataset)
    figures, errors = {}, []
    for part in (lines, facts):
        found, wrong = part.measure(corpus)
        figures.update(found)
        errors += wrong
    if a.list:
        with open(a.list, 'w', encoding='utf-8') as f:
            f.write('\n'.join(errors) + '\n')
    if a.write_floors:
        pinned = {k: (round(v + .002, 3) if gold.is_low(k) else max(0, round(v - .005, 3))) for k, v in figures.items()}
        with open(a.floors, 'w', encoding='utf-8') as f:
            json.dump(pinned, f, indent=1)
            f.write('\n')
    floors = json.load(open(a.floors, encoding='utf-8'))
    failed = 0
    for name, value in figures.items():
        floor = floors.get(name)
        short = floor is not None and (value > floor if gold.is_low(name) else value < floor)
        failed += short
        print('%-44s %6.3f   %s %s' % (name, value, '' if floor is None else ('at most ' if gold.is_low(name) else 'at least') + ' %.3f' % floor, 'SHORT' if short else ''))
    for name in sorted(set(floors) - set(figures)):
        print('%-44s has a floor but was not measured' % name)
        failed += 1
    if failed:
        print('quality: %d figures are short of their floor; look at --list FILE' % failed, file=sys.stderr)
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
