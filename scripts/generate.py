#!/usr/bin/env python3
"""Makes a corpus of any size from the pages of Corpus/pages, for load tests.

usage: generate.py --mb 1000 OUT             a folder of pages, a thousand a subfolder, text and HTML
       generate.py --mb 1000 --jsonl OUT     one JSON Lines file; - is standard output

options: --seed N (0), --share S (0.7), --only html|text

Each copy of a page gets words and numbers of its own. A share of its longer lower-case words is replaced by other words of the Corpus in the
same language; every number by another of as many digits, in the same order of size, so that a range stays a range. A word is replaced in
the same way all over a page, so that titles still agree with headings. Words that stand on many pages stay, so do names of drugs, units, forms,
routes and one-word effects, markup, layout and encoding. The text makes no sense any more: it is for measuring speed and memory, not quality.
The same arguments give the same bytes. Standard library only; memory does not grow with the size.
"""
import argparse, collections, glob, gzip, json, os, random, re, signal, sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..')
FORMS = {'.txt': 'text', '.md': 'text', '.html': 'html'}
PROTECTED = ['drugs', 'combinations', 'classes', 'substances', 'units', 'forms', 'routes']
WORD = rb'(?<![A-Za-z\x80-\xff])[a-z]{5,}(?![A-Za-z\x80-\xff])'
NUMBER = rb'(?<![A-Za-z\d])[1-9]\d*(?!\d|-[A-Za-z])'
MARKUP = rb'<!--.*?-->|<(?:script|style)\b.*?</(?:script|style)>|<[^>]*>|&\#?\w+;'
TOKEN = {'text': re.compile(b'(%b|%b)' % (WORD, NUMBER)), 'html': re.compile(b'((?s:%b)|%b|%b)' % (MARKUP, WORD, NUMBER))}
YEAR = re.compile(rb'(?:19|20)\d\d')


class Page:
    """A page cut at its words and numbers."""

    def __init__(self, name, form, language, data, protected):
        self.name, self.form, self.language = name, form, language
        self.pieces = TOKEN[form].split(data)
        found = set(self.pieces[1::2])
        self.words = sorted(p for p in found if re.fullmatch(rb'[a-z]+', p) and p not in protected)
        self.numbers = {}
        for piece in found:
            if piece.isdigit():
                self.numbers.setdefault('year' if YEAR.fullmatch(piece) else len(piece), []).append(piece)

    def copy(self, rng, vocabulary, share):
        """The page with words and numbers of its own."""
        words = rng.sample(self.words, int(len(self.words) * share))
        new = dict(zip(words, rng.choices(vocabulary, k=len(words))))
        for digits, old in sorted(self.numbers.items(), key=str):
            choice = range(1990, 2026) if digits == 'year' else range(10 ** (digits - 1), 10 ** digits)
            if len(old) <= len(choice):
                new.update(zip(sorted(old, key=int), (b'%d' % n for n in sorted(rng.sample(choice, len(old))))))
        return b''.join(new.get(piece, piece) for piece in self.pieces)


def protected_words():
    words = set()
    for table in PROTECTED:
        with open(os.path.join(ROOT, 'Sources', 'CData', 'lexicon', table + '.tsv'), 'rb') as rows:
            words.update(re.findall(rb'[a-z]{5,}', rows.read()))
    with open(os.path.join(ROOT, 'Sources', 'CData', 'lexicon', 'effects.tsv'), 'rb') as rows:
        words.update(re.findall(rb'(?<=[\t|])[a-z]{5,}(?=[\t|\n])', rows.read()))
    return words


def language(stem):
    path = os.path.join(ROOT, 'Corpus', 'gold', stem + '.gold.json')
    if not os.path.exists(path):
        return 'en'
    with open(path, encoding='utf-8') as gold:
        return json.load(gold)['metadata']['language']


def read_pages(only):
    """The Corpus' pages, those of containers other than JSON Lines left out."""
    protected, pages = protected_words(), []
    for path in sorted(glob.glob(os.path.join(ROOT, 'Corpus', 'pages', '*'))):
        name = os.path.basename(path)
        with (gzip.open if name.endswith('.gz') else open)(path, 'rb') as file:
            data = file.read()
        stem, ending = os.path.splitext(name[:-3] if name.endswith('.gz') else name)
        if ending == '.jsonl':
            for record in map(json.loads, data.decode().splitlines()):
                form = 'html' if 'html' in record else 'text'
                pages.append(Page(record['id'], form, language(record['id']), record[form].encode(), protected))
        elif ending in FORMS:
            pages.append(Page(stem, FORMS[ending], language(stem), data, protected))
    return [page for page in pages if only in (None, page.form)]


def vocabularies(pages):
    """Per language the words that replace others. A word on a quarter of the pages holds sentences together and is never replaced; a word on
    a single page may be a foreign scrap and is not offered, unless its language has but one page."""
    found = {}
    for code in sorted({page.language for page in pages}):
        own = [page for page in pages if page.language == code]
        spread = collections.Counter(word for page in own for word in page.words)
        common = {word for word, count in spread.items() if count > max(1, len(own) / 4)}
        for page in own:
            page.words = [word for word in page.words if word not in common]
        found[code] = sorted(word for word in spread if word not in common and (spread[word] > 1 or len(own) == 1))
    return found


def copies(pages, size, seed, share):
    """(number, page, bytes) until size bytes are made"""
    words = vocabularies(pages)
    made = number = 0
    while made < size:
        page = pages[number % len(pages)]
        data = page.copy(random.Random('%d/%d' % (seed, number)), words[page.language], share)
        yield number, page, data
        made += len(data)
        number += 1


def decoded(data):
    try:
        return data.decode('utf-8-sig')
    except UnicodeDecodeError:
        return data.decode('windows-1252', 'replace')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('out')
    parser.add_argument('--mb', type=float, required=True, help='size in millions of bytes of content')
    parser.add_argument('--jsonl', action='store_true')
    parser.add_argument('--only', choices=['html', 'text'])
    parser.add_argument('--seed', type=int, default=0)
    parser.add_argument('--share', type=float, default=.7)
    a = parser.parse_args()
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    made = copies(read_pages(a.only), a.mb * 1e6, a.seed, a.share)
    if a.jsonl:
        out = sys.stdout if a.out == '-' else open(a.out, 'w', encoding='utf-8')
        for number, page, data in made:
            out.write(json.dumps({'id': '%07d-%s' % (number, page.name), page.form: decoded(data)}, ensure_ascii=False) + '\n')
        out.flush()
        return
    for number, page, data in made:
        folder = os.path.join(a.out, '%04d' % (number // 1000))
        if number % 1000 == 0:
            os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, '%07d-%s.%s' % (number, page.name, 'html' if page.form == 'html' else 'txt')), 'wb') as file:
            file.write(data)


if __name__ == '__main__':
    main()
