"""Trains the language model and writes it as one file of bytes.

    python3 scripts/language/train.py        # about three minutes, 4 GB; writes Sources/CData/language/model.bin

Two kinds of tables of int8 weights over hashed features (features.py): one tells English from every other language in Latin
letters, one for each script names the language. `Sources/Language/LanguageModel.swift` reads the file; its layout is in `write`.
"""

import random
import struct
from pathlib import Path

import numpy as np

import corpus
import examples
from features import Batch

OUTPUT = Path(__file__).resolve().parents[2] / "Sources" / "CData" / "language" / "model.bin"
JUDGE_BITS = 18
NAMING_BITS = {"latin": 13, "cyrillic": 12, "arabic": 10, "devanagari": 10}
NAMING_ORDERS = (2, 3, 4)
STRIDE = {"latin": 32, "cyrillic": 8, "arabic": 8, "devanagari": 8}
_BATCH = 2048


def train_judge(batch, foreign, weight, epochs=5, dropped=0.3, rate=0.15):
    """Logistic regression by Adagrad; a third of the features is left out at random each time, so that none carries a word alone."""
    chance = np.random.default_rng(1)
    size = 1 << JUDGE_BITS
    weights, squares = np.zeros(size, np.float32), np.full(size, 1e-2, np.float32)
    starts = batch.line_start
    for _ in range(epochs):
        for first in chance.permutation(np.arange(0, batch.lines, _BATCH)):
            last = min(batch.lines, first + _BATCH)
            index = batch.index[starts[first] : starts[last]]
            line = np.repeat(np.arange(last - first), np.diff(starts[first : last + 1]))
            kept = chance.random(len(index)) > dropped
            index, line = index[kept], line[kept]
            score = np.bincount(line, weights[index], last - first) / (1 - dropped)
            slope = (1 / (1 + np.exp(-score)) - foreign[first:last]) * weight[first:last]
            gradient = np.bincount(index, slope[line], size).astype(np.float32)
            touched = np.flatnonzero(gradient)
            squares[touched] += gradient[touched] ** 2
            weights[touched] -= rate * gradient[touched] / np.sqrt(squares[touched])
    return weights


def scores(batch, weights):
    """Each line's sum of weights."""
    sums = np.concatenate(([0], np.cumsum(weights[batch.index], dtype=np.float64)))
    return sums[batch.line_start[1:]] - sums[batch.line_start[:-1]]


def judge(lines):
    """The weights of English against the rest; foreign fragments that the first round takes for English are left out of the second."""
    texts, languages = examples.latin(lines, random.Random(5))
    batch = Batch(texts, JUDGE_BITS)
    foreign = np.array([language != "en" for language in languages], np.float32)
    share = foreign.mean()
    weight = np.where(foreign > 0, 0.5 / share, 0.9 / (1 - share)).astype(np.float32)
    first = train_judge(batch, foreign, weight, epochs=2)
    weight[(foreign > 0) & (scores(batch, first) < -1)] = 0
    return train_judge(batch, foreign, weight)


def train_names(batch, label, columns, bits, epochs=6, rate=0.3, dropped=0.2):
    """Softmax regression by Adagrad over the languages of one script."""
    chance = np.random.default_rng(2)
    weights = np.zeros((1 << bits, columns), np.float32)
    squares = np.full((1 << bits, columns), 1e-2, np.float32)
    starts = batch.line_start
    for _ in range(epochs):
        for first in chance.permutation(np.arange(0, batch.lines, _BATCH)):
            last = min(batch.lines, first + _BATCH)
            index = batch.index[starts[first] : starts[last]]
            line = np.repeat(np.arange(last - first), np.diff(starts[first : last + 1]))
            kept = chance.random(len(index)) > dropped
            index, line = index[kept], line[kept]
            order = np.argsort(index, kind="stable")
            rows, begins = np.unique(index[order], return_index=True)
            score = np.zeros((last - first, columns), np.float32)
            np.add.at(score, line, weights[index])
            score /= 1 - dropped
            share = np.exp(score - score.max(1, keepdims=True))
            share /= share.sum(1, keepdims=True)
            share[np.arange(last - first), label[first:last]] -= 1
            gradient = np.add.reduceat(share[line[order]], begins, axis=0)
            squares[rows] += gradient**2
            weights[rows] -= rate * gradient / np.sqrt(squares[rows])
    return weights


def names(lines, group):
    languages = examples.GROUPS[group]
    chance = random.Random(6)
    # Not repeated: how much text a language has is a fair prior of how often it is met.
    texts, codes = examples.shuffled(examples.foreign(lines, languages, chance, 1), chance)
    batch = Batch(texts, NAMING_BITS[group], NAMING_ORDERS, pairs=False)
    label = np.array([languages.index(code) for code in codes])
    return train_names(batch, label, len(languages), NAMING_BITS[group])


def quantised(weights):
    """(bytes, step): int8 in steps of the largest weight over 127."""
    step = float(np.abs(weights).max()) / 127
    return np.clip(np.round(weights / step), -127, 127).astype(np.int8), step


def write(path, judge_weights, tables):
    """Little-endian: "PLM1", bits, step of the judge (u32, f32), number of naming tables; for each its bits, stride, step and 32 codes of
    4 bytes; then the judge's weights, then each table's rows of `stride` weights."""
    body, head = [], [b"PLM1"]
    table, step = quantised(judge_weights)
    head.append(struct.pack("<IfI", JUDGE_BITS, step, len(tables)))
    body.append(table.tobytes())
    for group, weights in tables.items():
        table, step = quantised(weights)
        padded = np.zeros((len(table), STRIDE[group]), np.int8)
        padded[:, : table.shape[1]] = table
        head.append(struct.pack("<IIf", NAMING_BITS[group], STRIDE[group], step))
        head.append(b"".join(code.encode().ljust(4, b"\0") for code in examples.GROUPS[group]).ljust(128, b"\0"))
        body.append(padded.tobytes())
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"".join(head + body))


def main():
    lines = corpus.read()
    tables = {group: names(lines, group) for group in examples.GROUPS}
    write(OUTPUT, judge(lines), tables)
    print(f"{OUTPUT.name}: {OUTPUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
