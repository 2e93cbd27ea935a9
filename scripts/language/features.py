"""Hashed features of a line, the same as `Sources/Language/WordReader.swift` makes them (a test compares the two).

A line is a run of words of letters (an apostrophe between two letters belongs to the word), lower-cased. A word's features are
its n-grams of letters, of 2 to 5 with a boundary mark at either end, the word itself, and the word with the one before it. All are
salted by the word's shape: a capitalised word inside a sentence, or one all in capitals, is likely a name and tells less.

    batch = features.Batch(["Legg til media"], bits=18)
    batch.index[batch.word_start[0]:batch.word_start[1]]      # buckets of "legg"
"""

import re

import numpy as np

PRIME = np.uint32(0x01000193)
MIX = np.uint32(0x9E3779B1)
BOUNDARY = 0x20
CAPITAL_SALT = np.uint32(0x5BD1E995)
ORDERS = (2, 3, 4, 5)
WORD, PAIR, SHAPES = 7, 8, 9  # as if they were orders


def _letter_tables():
    letter = np.zeros(0x110000, bool)
    lower = np.arange(0x110000, dtype=np.uint32)
    for start, end in ((0x41, 0x5B), (0x61, 0x7B), (0xC0, 0x250), (0x300, 0x370), (0x1E00, 0x1F00), (0x370, 0x2000), (0x2C00, 0xD800), (0xF900, 0xFF00), (0xFF66, 0xFFDD), (0x20000, 0x32000)):
        letter[start:end] = True
    letter[[0xD7, 0xF7]] = False
    for start, end in ((0x3000, 0x3040), (0xFE00, 0xFE70)):
        letter[start:end] = False
    lower[0x41:0x5B] += 0x20
    lower[0xC0:0xDF] += 0x20  # Latin-1
    lower[0xD7] = 0xD7
    for start, end in ((0x100, 0x138), (0x14A, 0x178), (0x1E00, 0x1E96), (0x1EA0, 0x1F00), (0x1DE, 0x1F0), (0x1F8, 0x220), (0x222, 0x234), (0x460, 0x482), (0x48A, 0x4C0), (0x4D0, 0x530)):
        lower[start:end:2] += 1  # pairs with the capital on even places
    for start, end in ((0x139, 0x149), (0x179, 0x17F), (0x1CD, 0x1DD), (0x4C1, 0x4CF)):
        lower[start:end:2] += 1  # pairs with the capital on odd places
    lower[0x130], lower[0x178], lower[0x1A0], lower[0x1AF] = 0x69, 0xFF, 0x1A1, 0x1B0
    lower[0x391:0x3AC] += 0x20  # Greek
    lower[0x410:0x430] += 0x20  # Cyrillic
    lower[0x400:0x410] += 0x50
    return letter, lower


LETTER, LOWER = _letter_tables()


def _letter_class():
    edges = np.flatnonzero(np.diff(np.concatenate(([False], LETTER, [False])).astype(np.int8)))
    return "".join(f"{re.escape(chr(a))}-{re.escape(chr(b - 1))}" for a, b in zip(edges[::2], edges[1::2]) if not 0xD800 <= a < 0xE000)


# Addresses and dotted names tell no language: `www.x.org/a`, `a@b.c`, `file_name`, `e.g.`; a word joined to more by one of these marks.
_ADDRESS = re.compile(f"(?:[{_letter_class()}]|(?<=[{_letter_class()}])['\u2019](?=[{_letter_class()}]))+(?:[.@_](?=[A-Za-z0-9])|:(?=/))[^\x00-\x20]*")


class Batch:
    """The features of many lines: `index` holds buckets, `word_start` where each word's begin, `line_start` where each line's words begin."""

    def __init__(self, lines, bits, orders=ORDERS, pairs=True):
        text = _ADDRESS.sub(lambda match: "-" * len(match[0]), "\n".join(lines) + "\n")
        points = np.frombuffer(text.encode("utf-32-le"), np.uint32).copy()
        points[points == 0x2019] = 0x27
        letter = LETTER[points]
        apostrophe = (points == 0x27) & np.roll(letter, 1) & np.roll(letter, -1)
        inside = letter | apostrophe
        begins = inside & ~np.roll(inside, 1)
        starts = np.flatnonzero(begins)
        ends = np.flatnonzero(inside & ~np.roll(inside, -1)) + 1
        lengths = ends - starts
        self.lines, self.word_from, self.word_to = len(lines), starts, ends
        line_of_point = np.cumsum(points == 0x0A) - (points == 0x0A)
        self.line_of_word = line_of_point[starts]
        shape, opens, comma = self._shapes(points, letter, starts, ends)
        capital = (shape == 1) & ~opens | (shape == 3) | (shape == 2) & (ends - starts > 1)
        # The words laid out one after another, each with a boundary mark before and behind.
        offsets = np.concatenate(([0], np.cumsum(lengths + 2)))
        values = np.full(offsets[-1], BOUNDARY, np.uint32)
        word_of = np.repeat(np.arange(len(starts)), lengths + 2)
        within = np.arange(offsets[-1]) - offsets[word_of]
        body = (within > 0) & (within <= lengths[word_of])
        values[body] = LOWER[points[inside]]
        salt = np.where(capital, CAPITAL_SALT, np.uint32(0))[word_of]
        rows, words = [], []
        state = values.copy()
        with np.errstate(over="ignore"):
            for order in range(1, max(orders) + 1):
                if order > 1:
                    shifted = np.roll(state, 1)
                    state = shifted * PRIME + values
                if order in orders:
                    keep = (within >= order - 1) if order > 1 else body
                    rows.append(self._bucket(state[keep], salt[keep], order, bits))
                    words.append(word_of[keep])
            whole = self._whole(values, offsets, lengths + 2)
            wsalt = np.where(capital, CAPITAL_SALT, np.uint32(0))
            rows.append(self._bucket(whole, wsalt, WORD, bits))
            words.append(np.arange(len(starts)))
            if pairs and len(starts) > 1:
                same = np.flatnonzero(self.line_of_word[1:] == self.line_of_word[:-1]) + 1
                rows.append(self._bucket(whole[same - 1] * MIX + whole[same], wsalt[same], PAIR, bits))
                words.append(same)
                rows.append(self._bucket(shape[same - 1] * np.uint32(8) + shape[same] * np.uint32(2) + comma[same], np.uint32(0), SHAPES, bits))
                words.append(same)
        words = np.concatenate(words)
        order = np.argsort(words, kind="stable")
        self.index = np.concatenate(rows)[order]
        counts = np.bincount(words, minlength=len(starts))
        self.word_start = np.concatenate(([0], np.cumsum(counts)))
        self.line_word_start = np.concatenate(([0], np.cumsum(np.bincount(self.line_of_word, minlength=len(lines)))))
        self.line_start = self.word_start[self.line_word_start]

    @staticmethod
    def _bucket(state, salt, order, bits):
        return (((state ^ salt) + np.uint32(order * 0x85EBCA6B & 0xFFFFFFFF)) * MIX >> np.uint32(32 - bits)).astype(np.int32)

    @staticmethod
    def _whole(values, offsets, lengths):
        """A rolling hash of each whole word, by position so that it vectorises."""
        state = np.zeros(len(lengths), np.uint32)
        for k in range(int(lengths.max()) if len(lengths) else 0):
            live = lengths > k
            state[live] = state[live] * PRIME + values[offsets[:-1][live] + k]
        return state

    @staticmethod
    def _shapes(points, letter, starts, ends):
        """Of each word: its shape (1 Capitalised, 2 all capitals of up to three letters, 3 longer ones, 0 other), whether it opens
        a sentence, whether a comma or semicolon stands before it."""
        upper = letter & (LOWER[points] != points)
        ups = np.concatenate(([0], np.cumsum(upper)))
        shout = ups[ends] - ups[starts] == ends - starts
        shape = np.where(shout, np.where(ends - starts <= 3, 2, 3), upper[starts]).astype(np.uint32)
        previous_end = np.concatenate(([0], ends[:-1]))

        def between(marks):
            count = np.concatenate(([0], np.cumsum(np.isin(points, marks))))
            return count[starts] - count[previous_end] > 0

        opens = between([0x0A, 0x2E, 0x21, 0x3F, 0x3A])
        opens[:1] = True
        return shape, opens, between([0x2C, 0x3B]).astype(np.uint32)
