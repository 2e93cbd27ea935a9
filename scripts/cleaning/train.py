#!/usr/bin/env python3
"""Trains the line model of the cleaning: a linear chain over a page's blocks with four states.

    train.py --pages features.jsonl --gold gold.jsonl [--folds 5] [--out Weights.swift]

features.jsonl has a page a line: {"id", "lines": [[text, [feature numbers]], …]}; gold.jsonl {"id", "url", "gold_text"}, the marked articles, or
{"id", "keep": [line labels]}. With --folds the figures are from pages of sites that training has not seen. Needs numpy. The weights are written as
small integers, so that the file is the same on every machine that trains on the same data.
"""
import argparse, json, os, re, sys
from urllib.parse import urlparse

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from labels import article, states, words

STATES = 4
SCALE = 32      # weights are stored as multiples of 1/32


class Page:
    def __init__(self, record, gold):
        self.id = record['id']
        self.site = gold.get('site') or (urlparse(gold.get('url') or '').netloc or self.id)
        self.texts = [l[0] for l in record['lines']]
        self.features = [np.array(l[1], dtype=np.int64) for l in record['lines']]
        self.labels = gold['keep'] if 'keep' in gold else article(self.texts, gold['gold_text'])
        self.states = np.array(states(self.labels), dtype=np.int64)
        self.weight = gold.get('weight', 1.0)
        self.gold = gold.get('gold_text')


class Batch:
    """pages side by side, padded"""

    def __init__(self, pages):
        self.pages = pages
        self.n, self.t = len(pages), max(len(p.texts) for p in pages)
        self.mask = np.zeros((self.n, self.t), bool)
        self.gold = np.zeros((self.n, self.t), np.int64)
        flat, rows = [], []
        for i, p in enumerate(pages):
            self.mask[i, :len(p.texts)] = True
            self.gold[i, :len(p.texts)] = p.states
            for k, f in enumerate(p.features):
                flat.append(f)
                rows.append(np.full(len(f), i * self.t + k))
        self.features, self.rows = np.concatenate(flat), np.concatenate(rows)
        self.weights = np.array([p.weight for p in pages])

    def emissions(self, w):
        out = np.zeros((self.n * self.t, STATES))
        for s in range(STATES):
            out[:, s] = np.bincount(self.rows, weights=w[self.features, s], minlength=self.n * self.t)
        return out.reshape(self.n, self.t, STATES)

    def forward_backward(self, e, trans, start, end):
        """log-likelihoods, state marginals, pair marginals summed over places"""
        n, t = self.n, self.t
        alpha = np.zeros((n, t, STATES))
        scale = np.zeros((n, t))
        m = e.max(axis=2, keepdims=True)
        x = np.exp(e - m)
        T = np.exp(trans)
        a = np.exp(start)[None] * x[:, 0]
        for k in range(t):
            if k:
                a = np.where(self.mask[:, k, None], (a @ T) * x[:, k], a)
            c = a.sum(axis=1)
            a = a / c[:, None]
            scale[:, k] = np.where(self.mask[:, k], np.log(c), 0)
            alpha[:, k] = a
        E = np.exp(end)
        z = (alpha[:, -1] * E[None]).sum(axis=1)
        logz = scale.sum(axis=1) + np.log(z) + np.where(self.mask, m[:, :, 0], 0).sum(axis=1)
        beta = np.zeros((n, t, STATES))
        b = np.repeat(E[None], n, axis=0)
        pairs = np.zeros((STATES, STATES))
        for k in range(t - 1, -1, -1):
            beta[:, k] = b
            if k:
                live = self.mask[:, k]
                xb = x[:, k] * b
                joint = alpha[:, k - 1, :, None] * T[None] * xb[:, None, :]
                joint = joint / joint.sum(axis=(1, 2), keepdims=True)
                pairs += (joint * (live * self.weights)[:, None, None]).sum(axis=0)
                nb = xb @ T.T
                nb = nb / nb.sum(axis=1, keepdims=True)
                b = np.where(live[:, None], nb, b)
        p = alpha * beta
        p = p / p.sum(axis=2, keepdims=True)
        return logz, p, pairs


def allowed():
    trans = np.zeros((STATES, STATES))
    trans[1, 0] = trans[2, 0] = trans[3, 0] = trans[3, 1] = trans[3, 2] = trans[0, 2] = trans[0, 3] = trans[2, 3] = -30
    return trans, np.array([0., 0., -30, -30]), np.array([0., 0., -30, 0.])


def train(pages, count, steps=150, rate=.08, decay=.02, quiet=True):
    batch = Batch(pages)
    w = np.zeros((count, STATES))
    fixed_t, fixed_s, fixed_e = allowed()
    trans, start, end = np.zeros((STATES, STATES)), np.zeros(STATES), np.zeros(STATES)
    params = [w, trans, start, end]
    m1, m2 = [np.zeros_like(p) for p in params], [np.zeros_like(p) for p in params]
    onehot = np.eye(STATES)[batch.gold] * batch.mask[:, :, None]
    gold_pairs = np.zeros((STATES, STATES))
    for i, p in enumerate(pages):
        np.add.at(gold_pairs, (p.states[:-1], p.states[1:]), p.weight)
    total = sum(len(p.texts) * p.weight for p in pages)
    for step in range(1, steps + 1):
        e = batch.emissions(w)
        logz, p, pairs = batch.forward_backward(e, trans + fixed_t, start + fixed_s, end + fixed_e)
        d = (p - onehot) * batch.mask[:, :, None] * batch.weights[:, None, None]
        d = d.reshape(-1, STATES)
        g = np.stack([np.bincount(batch.features, weights=d[batch.rows, s], minlength=count) for s in range(STATES)], axis=1)
        g0 = (p[:, 0] - onehot[:, 0]) * batch.weights[:, None]
        last = np.array([len(q.texts) - 1 for q in pages])
        g1 = (p[np.arange(batch.n), last] - onehot[np.arange(batch.n), last]) * batch.weights[:, None]
        grads = [g / 50 + decay * w, (pairs - gold_pairs) / 50, g0.sum(axis=0) / 50, g1.sum(axis=0) / 50]
        for q, gr, a, b in zip(params, grads, m1, m2):
            a *= .9
            a += .1 * gr
            b *= .99
            b += .01 * gr * gr
            q -= rate * (1 - .9 * (step / steps) ** 2) * (a / (1 - .9 ** step)) / (np.sqrt(b / (1 - .99 ** step)) + 1e-6)
        if not quiet and step % 30 == 0:
            score = np.array([e[i, np.arange(len(q.texts)), q.states].sum() for i, q in enumerate(pages)])
            print(step, 'nll/line %.4f' % ((logz - score).sum() / total), file=sys.stderr)
    return w, trans + fixed_t, start + fixed_s, end + fixed_e


def kept(pages, model):
    """P(of the article) for each block"""
    batch = Batch(pages)
    _, p, _ = batch.forward_backward(batch.emissions(model[0]), *model[1:])
    return [p[i, :len(q.texts), 1] for i, q in enumerate(pages)]


def shingles(text):
    from collections import Counter
    w = re.findall(r'\w+', text or '')
    return Counter(tuple(w[k:k + 4]) for k in range(max(1, len(w) - 3))) if w else Counter()


def figures(pages, probabilities, threshold=.5):
    P, R = [], []
    for q, p in zip(pages, probabilities):
        if q.gold is None:
            continue
        a, b = shingles(q.gold), shingles('\n'.join(t for t, x in zip(q.texts, p) if x >= threshold))
        tp = sum((a & b).values())
        if b:
            P.append(tp / sum(b.values()))
        if a:
            R.append(tp / sum(a.values()))
    p, r = sum(P) / max(1, len(P)), sum(R) / max(1, len(R))
    return p, r, 2 * p * r / (p + r) if p + r else 0


def write(path, model):
    """the weights as a Swift file: text of two hexadecimal digits a weight"""
    w, trans, start, end = model
    q = np.clip(np.rint(w * SCALE), -127, 127).astype(int)
    rows = ''.join('%02X' % (v + 128) for v in q.reshape(-1))
    with open(path, 'w') as f:
        f.write('// Written by scripts/cleaning/train.py. Do not edit.\n\nextension LineModel {\n')
        f.write('  /// States, then features; 128 is zero, a step is 1/%d.\n  static let weights = """\n' % SCALE)
        for i in range(0, len(rows), 130):
            f.write('    ' + rows[i:i + 130] + ('\\' if i + 130 < len(rows) else '') + '\n')
        f.write('    """\n')
        for name, rows in (('transitions', trans), ('starts', start[None]), ('ends', end[None])):
            f.write('  static let %s: [[Float]] = [\n' % name)
            for row in rows:
                f.write('    [' + ', '.join('%.2f' % max(-30, v) for v in row) + '],\n')
            f.write('  ]\n')
        f.write('}\n')


def main():
    a = argparse.ArgumentParser()
    a.add_argument('--pages', nargs='+', required=True)
    a.add_argument('--gold', nargs='+', required=True)
    a.add_argument('--folds', type=int, default=0)
    a.add_argument('--steps', type=int, default=150)
    a.add_argument('--decay', type=float, default=.02)
    a.add_argument('--count', type=int, required=True, help='number of features')
    a.add_argument('--out')
    a = a.parse_args()
    gold = {}
    for g in a.gold:
        gold.update((o['id'], o) for o in map(json.loads, open(g)))
    pages = []
    for f in a.pages:
        for line in open(f):
            r = json.loads(line)
            key = r['id'].rsplit('/', 1)[-1].split('.', 1)[0]
            if key in gold and r['lines']:
                pages.append(Page(r, gold[key]))
    print(len(pages), 'pages; perfect lines: P %.4f R %.4f F1 %.4f' % figures(pages, [np.array(p.labels, float) for p in pages]))
    if a.folds:
        import hashlib
        fold = [int(hashlib.md5(p.site.encode()).hexdigest(), 16) % a.folds for p in pages]
        answers = [None] * len(pages)
        for k in range(a.folds):
            model = train([p for p, f in zip(pages, fold) if f != k], a.count, a.steps, decay=a.decay)
            rest = [i for i, f in enumerate(fold) if f == k]
            for i, x in zip(rest, kept([pages[i] for i in rest], model)):
                answers[i] = x
        for name in sorted({gold_set(gold, p) for p in pages}):
            part = [i for i, p in enumerate(pages) if gold_set(gold, p) == name]
            for t in (.35, .5, .65):
                print('%-12s threshold %.2f unseen sites: P %.4f R %.4f F1 %.4f' % ((name, t) + figures([pages[i] for i in part], [answers[i] for i in part], t)))
            right = sum(((answers[i] >= .5) == np.array(pages[i].labels)).sum() for i in part)
            print('%-12s lines right %.4f' % (name, right / sum(len(pages[i].texts) for i in part)))
    if a.out:
        write(a.out, train(pages, a.count, a.steps, decay=a.decay, quiet=False))


def gold_set(gold, page):
    return gold[page.id.rsplit('/', 1)[-1].split('.', 1)[0]].get('set', 'own')


if __name__ == '__main__':
    main()
