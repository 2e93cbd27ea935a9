"""Learns the weights of `PageModel` (Sources/Cleaning/Pages) from pages whose article text a person marked.

    pip install lightgbm
    python3 train.py --tool FEATURES --pages DIR --gold gold.jsonl --out Sources/CData/pages

DIR holds the pages as ID.html, gold.jsonl a line a page: id, url, gold_text. FEATURES is the program built from features.swift beside this file
(an executable target next to the package's own): `blocks DIR` prints a JSON line a page, `features DIR OUT [FIRST]` writes the rows as Float32.

A block is article where most of its runs of four words stand in the marked text; short blocks where the marked text has their line. A block weighs
its words by its page's words, so that every page counts alike. The second pass is trained on what the first says of pages of sites it has not seen.
Prints the share of words judged right, cross-validated by site; writes both passes as first-pass.bin and second-pass.bin (see BoostedTrees.swift).
"""
import argparse, collections, json, os, random, re, struct, subprocess, tempfile
from urllib.parse import urlparse

import lightgbm
import numpy as np

WORD = re.compile(r'\w+')
FOLDS = 5
FIRST = dict(rounds=120, seeds=(3,))
SECOND = dict(rounds=100, seeds=(3, 4, 5))
SETTINGS = dict(objective='binary', num_leaves=12, learning_rate=.08, min_data_in_leaf=60, feature_fraction=.35, bagging_fraction=.7,
                bagging_freq=1, lambda_l2=50, max_bin=63, verbose=-1, num_threads=2, deterministic=True)


def words(text):
    return [w.lower() for w in WORD.findall(text)]


def labels(texts, gold):
    """share of each block that is article, and its words"""
    known = words(gold)
    runs = {tuple(known[k:k + 4]) for k in range(len(known) - 3)}
    lines = {' '.join(words(line)) for line in gold.split('\n')}
    flat, owner = [], []
    for i, text in enumerate(texts):
        for w in words(text):
            flat.append(w), owner.append(i)
    hit = np.zeros(len(flat), bool)
    for k in range(len(flat) - 3):
        if tuple(flat[k:k + 4]) in runs:
            hit[k:k + 4] = True
    count = np.bincount(owner, minlength=len(texts)).astype(float) if owner else np.zeros(len(texts))
    share = np.bincount(owner, weights=hit, minlength=len(texts)) / np.maximum(count, 1) if owner else np.zeros(len(texts))
    for i, text in enumerate(texts):
        if 0 < count[i] < 4:
            share[i] = 1. if ' '.join(words(text)) in lines else .9 * share[i]
    return once(texts, share, count, ' ' + ' '.join(known) + ' '), count


def once(texts, share, count, gold):
    """a text that stands several times on the page is article as often as the marked text has it, where most of the article is"""
    sure = [i for i in range(len(texts)) if share[i] > .5 and count[i] >= 8]
    if not sure:
        return share
    low, high = np.percentile(sure, [5, 95]) if len(sure) > 3 else (min(sure), max(sure))
    middle = np.median(sure)
    away = lambda i: max(low - i, 0, i - high)
    groups = collections.defaultdict(list)
    for i, text in enumerate(texts):
        if share[i] > .5:
            groups[' '.join(words(text))].append(i)
    for text, members in groups.items():
        short = count[members[0]] < 4
        if len(members) == 1 and not short:
            continue
        members.sort(key=lambda i: (away(i), abs(i - middle)))
        times = max(1, gold.count(' ' + text + ' '))
        for rank, i in enumerate(members):
            if rank >= times or short and away(i) > 3:
                share[i] = 0
    return share


def site(record):
    return '.'.join(urlparse(record.get('url') or record['id']).netloc.split('.')[-2:])


def features(tool, pages, first=None):
    with tempfile.TemporaryDirectory() as work:
        command = [tool, 'features', pages, work + '/rows']
        if first is not None:
            first.astype('<f4').tofile(work + '/first')
            command.append(work + '/first')
        width, count = map(int, subprocess.check_output(command).split())
        return np.fromfile(work + '/rows', '<f4').reshape(count, width)


def boost(rows, answers, weights, rounds, seeds):
    return [lightgbm.train(dict(SETTINGS, seed=seed), lightgbm.Dataset(rows, answers, weight=weights), rounds) for seed in seeds]


def predict(models, rows):
    return 1 / (1 + np.exp(-sum(m.predict(rows, raw_score=True) for m in models) / len(models)))


def unseen(rows, answers, weights, fold, how):
    """what a model says of pages whose sites it was not trained on"""
    out = np.zeros(len(answers))
    for k in range(FOLDS):
        out[fold == k] = predict(boost(rows[fold != k], answers[fold != k], weights[fold != k], **how), rows[fold == k])
    return out


def encode(models):
    out = bytearray()
    for model in models:
        for tree in model.dump_model()['tree_info']:
            nodes, leaves = [], []

            def walk(part):
                if 'split_feature' not in part:
                    leaves.append(part['leaf_value'] / len(models))
                    return 128 | len(leaves) - 1
                here = len(nodes)
                nodes.append(None)
                left, right = walk(part['left_child']), walk(part['right_child'])
                nodes[here] = struct.pack('<BfBB', part['split_feature'], part['threshold'], left, right)
                return here
            walk(tree['tree_structure'])
            out += bytes([len(nodes)]) + b''.join(nodes) + b''.join(struct.pack('<f', v) for v in leaves)
    return bytes(out)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    for name in ('tool', 'pages', 'gold', 'out'):
        arguments.add_argument('--' + name, required=True)
    arguments.add_argument('--unseen', help='write the cross-validated probabilities here, as Float32')
    o = arguments.parse_args()
    gold = {r['id']: r for r in map(json.loads, open(o.gold, encoding='utf-8'))}
    pages = [json.loads(line) for line in subprocess.check_output([o.tool, 'blocks', o.pages]).splitlines()]
    sites = sorted({site(gold[p['id']]) for p in pages})
    random.Random(1).shuffle(sites)
    folds = {s: i % FOLDS for i, s in enumerate(sites)}
    answers, weights, fold = [], [], []
    for page in pages:
        record = gold[page['id']]
        share, count = labels(page['texts'], record['gold_text'])
        answers.append(share > .5)
        weights.append(np.maximum(count, 1) / max(50, len(words(record['gold_text']))))
        fold.append(np.full(len(count), folds[site(record)]))
    answers, weights, fold = (np.concatenate(x) for x in (answers, weights, fold))
    answers, weights = answers.astype(int), weights / weights.mean()
    right = lambda p: (weights * ((p > .5) == answers)).sum() / weights.sum()
    rows = features(o.tool, o.pages)
    first = unseen(rows, answers, weights, fold, FIRST)
    print('first pass, unseen sites: %.4f of the words right' % right(first))
    both = features(o.tool, o.pages, first)
    second = unseen(both, answers, weights, fold, SECOND)
    print('second pass, unseen sites: %.4f' % right(second))
    if o.unseen:
        second.astype('<f4').tofile(o.unseen)
    for name, model in ('first-pass', boost(rows, answers, weights, **FIRST)), ('second-pass', boost(both, answers, weights, **SECOND)):
        with open(os.path.join(o.out, name + '.bin'), 'wb') as out:
            out.write(encode(model))


if __name__ == '__main__':
    main()
