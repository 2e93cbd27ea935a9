"""Training examples: fragments of the corpus's lines, foreign and English, as a judge of web lines meets them.

    texts, codes = examples.latin(corpus.read(), random.Random(5))     # for English against the rest
"""

import hard
from corpus import SLOT

# Each group of languages shares a script and one table of the model; a language outside every group is named by its letters alone.
GROUPS = {
    "latin": "en es pt fr it ro ca gl eu de nl af da nb sv is fi et lv lt pl cs sk sl hr hu tr id vi sq cy sw".split(),
    "cyrillic": "ru uk bg mk sr be mn kk".split(),
    "arabic": "ar fa ur".split(),
    "devanagari": "hi mr ne".split(),
}
# Latin script, foreign, but not named: too little text, or none of the tables' 32 places left.
_UNNAMED = "ga az ht ff ha yo ny tet uz mi ig gd".split()
_HARD_LINES = 170_000
_MOST_LINES = 12_000  # of one language


def filled(line: str, names: list, chance) -> str:
    """The line with a name, a number or nothing where a program would put one."""
    while SLOT in line:
        filling = chance.choice(("", "", chance.choice(names), chance.choice(names), str(chance.choice((1, 2, 3, 12, 24, 100, 2024)))))
        line = line.replace(SLOT, filling, 1)
    return line


def fragment(line: str, names: list, chance) -> str:
    """The line, or a run of its words, sometimes in other case."""
    line = filled(line, names, chance)
    words = line.split(" ")
    if chance.random() > 0.5 or len(words) > 25:
        count = min(chance.choice((1, 2, 3, 4, 5, 6, 8, 10, 14)), len(words))
        start = chance.randrange(len(words) - count + 1)
        line = " ".join(words[start : start + count])
    case = chance.random()
    if case < 0.03:
        return line.upper()
    if case < 0.06:
        return line.title()
    if case < 0.10:
        return line[:1].upper() + line[1:]
    return line.lower() if case < 0.14 else line


def foreign(corpus: dict, languages: list, chance, most_repeats: int) -> list:
    """(fragment, language) pairs; lines of rare languages repeated in other fragments."""
    pairs = []
    names = [name for group in hard.people() for name in group]
    for language in languages:
        lines = [line for line in corpus.get(language, []) if len(line) < 400]
        lines = chance.sample(lines, min(len(lines), _MOST_LINES))
        for _ in range(max(1, min(most_repeats, _MOST_LINES // max(1, len(lines))))):
            pairs += [(fragment(line, names, chance), language) for line in lines]
    return pairs


def english(corpus: dict, chance) -> list:
    names = [name for group in hard.people() for name in group]
    pairs = [(fragment(line, names, chance), "en") for line in corpus["en"] if len(line) < 400 for _ in range(3)]
    return pairs + [(line if chance.random() < 0.8 else fragment(line, names, chance), "en") for line in hard.lines(chance, _HARD_LINES)]


def latin(corpus: dict, chance):
    """English against the rest: (texts, languages), shuffled."""
    return shuffled(english(corpus, chance) + foreign(corpus, GROUPS["latin"][1:] + _UNNAMED, chance, 3), chance)


def shuffled(pairs: list, chance):
    chance.shuffle(pairs)
    return [text for text, _ in pairs], [language for _, language in pairs]
