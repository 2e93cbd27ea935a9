"""Which blocks of a page belong to its article, by the article's text that a person marked."""
import re

WORD = re.compile(r'\w+')


def words(text):
    return WORD.findall((text or '').lower())


def article(blocks, gold):
    """blocks: texts in page order -> one bool a block.

    Blocks of four words and more belong to the article when half of their runs of four words stand in it. Shorter ones belong to it when the
    article has them between the places of their neighbours."""
    tokens = words(gold)
    where = {}
    for i in range(len(tokens) - 3):
        where.setdefault(tuple(tokens[i:i + 4]), []).append(i)
    labels, spans = [None] * len(blocks), [None] * len(blocks)
    used = set()
    for n, text in enumerate(blocks):
        own = words(text)
        if len(own) < 4:
            continue
        hits = [where[k][0] for k in (tuple(own[i:i + 4]) for i in range(len(own) - 3)) if k in where]
        labels[n] = len(hits) >= .5 * (len(own) - 3)
        if labels[n]:
            spans[n] = (min(hits), max(hits) + 4)
            key = tuple(own)
            if len(own) < 40 and key in used and gold.lower().count(text.lower().strip()) < 2:
                labels[n] = False      # said twice on the page, once in the article: the first one with long neighbours wins below
            used.add(key)
    for n, text in enumerate(blocks):
        if labels[n] is not None:
            continue
        own = words(text)
        before = next((spans[k] for k in range(n - 1, max(-1, n - 25), -1) if spans[k]), None)
        after = next((spans[k] for k in range(n + 1, min(len(blocks), n + 25)) if spans[k]), None)
        labels[n] = False
        if not own or not (before or after):
            continue
        low = before[1] - 3 if before else max(0, after[0] - 40)
        high = after[0] + 3 if after else min(len(tokens), low + 40)
        window = tokens[max(0, low):max(low, high)]
        labels[n] = any(window[i:i + len(own)] == own for i in range(len(window) - len(own) + 1))
    return labels


def states(labels):
    """before the article 0, of it 1, within it but not of it 2, behind it 3"""
    kept = [i for i, l in enumerate(labels) if l]
    if not kept:
        return [0] * len(labels)
    return [1 if l else 0 if i < kept[0] else 3 if i > kept[-1] else 2 for i, l in enumerate(labels)]
