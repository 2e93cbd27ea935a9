"""Which annotated lines survive the cleaning: their words, in order, in the cleaned text."""
import re
from difflib import SequenceMatcher

from gold import plain, ratio

KEPT = .8


def unmixed(text):
    """UTF-8 that was read as windows-1252, run by run"""
    def fix(run):
        try:
            return bytes(b for c in run.group(0) for b in (c.encode('cp1252') if ord(c) > 255 else bytes([ord(c)]))).decode()
        except ValueError:
            return run.group(0)
    return re.sub(r'[\u00c2-\u00f4][^\x00-\x7f]{1,3}', fix, text)


def words(line):
    """what repair takes away (tags, bullets, citation marks, mojibake) is no word of a line"""
    line = re.sub(r'^\s*o\s|<[^>]*>|\[(?:\d{1,3}|edit)\]', ' ', unmixed(line))
    line = re.sub(r'(?<=[a-z])(?=[A-Z])', ' ', line)
    return re.findall(r'[^\W\d_]+|\d+', plain(line))


def survivors(raw, clean):
    """line number -> share of its words that stand in the cleaned text, each place used once"""
    lines = [words(l) for l in re.split(r'\r\n|\r|\n', raw)]
    a = [w for l in lines for w in l]
    owner = [n for n, l in enumerate(lines, 1) for _ in l]
    b = [w for l in clean.split('\n') for w in words(l)]
    hit = {}
    for m in SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks():
        for k in range(m.size):
            hit[owner[m.a + k]] = hit.get(owner[m.a + k], 0) + 1
    return {n: hit.get(n, 0) / len(l) for n, l in enumerate(lines, 1) if l}, lines


def measure(corpus):
    kept = keep = gone = drop = 0
    cells = [0, 0]
    errors = []
    for name, g in corpus.gold.items():
        raw, clean = corpus.raw[name], corpus.texts.get(name, '')
        if raw is None:
            continue
        share, lines = survivors(raw, clean)
        title = words(clean.split('\n')[0])
        doubled = {}
        for n, l in enumerate(lines, 1):
            doubled.setdefault(tuple(l), []).append(n)
        for n in g['lines']['keep']:
            if n not in share:
                continue
            twins = [m for m in doubled[tuple(lines[n - 1])] if m not in g['lines']['keep']]
            # The title is moved to the top, and a page's <title> may have been found in its place.
            ok = share[n] >= KEPT or any(share.get(m, 0) >= KEPT for m in twins) or lines[n - 1] == title
            keep += 1
            kept += ok
            if not ok:
                errors.append('lost %s:%d %s' % (name, n, ' '.join(lines[n - 1])[:140]))
            if re.match(r'\s*(?:<li|<t[dr]|[•\-–*·o▪➢]\s|\|)', re.split(r'\r\n|\r|\n', raw)[n - 1]):
                cells[0] += not ok
                cells[1] += 1
        for n in map(int, g['lines']['drop']):
            if n not in share:
                continue
            if any(m in g['lines']['keep'] for m in doubled[tuple(lines[n - 1])]):
                continue
            ok = share[n] < KEPT
            drop += 1
            gone += ok
            if not ok:
                errors.append('left in %s:%d %s' % (name, n, ' '.join(lines[n - 1])[:140]))
    recall, precision = ratio(gone, drop), ratio(gone, gone + keep - kept)
    return {'lines: keep recall': ratio(kept, keep), 'lines: drop F1': ratio(2 * recall * precision, recall + precision),
            'lines: items and rows lost': float(cells[0])}, errors
