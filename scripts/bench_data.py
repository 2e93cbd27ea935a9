#!/usr/bin/env python3
"""Makes what scripts/bench.sh measures with, apart from the pages of generate.py. The same arguments give the same bytes.

usage: bench_data.py pages N OUT               N pages of 400 words as JSON Lines; each tenth is the one before with four words changed
       bench_data.py datasets DATASET N OUT    two datasets of N facts, OUT/old and OUT/new, in which 5% of the facts differ

The datasets are one of posology, copied under other names until there are N facts. In the new one a tenth of the pages is edited: in each, every
second fact has another answer.
"""
import csv, hashlib, json, os, random, shutil, sys

PAGES = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'Corpus', 'pages')
EDITED = .1


def vocabulary():
    """All words of the Corpus, each as often as it stands there."""
    words = []
    for name in sorted(os.listdir(PAGES)):
        if name.endswith('.txt'):
            with open(os.path.join(PAGES, name), encoding='utf-8', errors='ignore') as page:
                words += [word for word in page.read().lower().split() if word.isalpha()]
    return words


def pages(count, out):
    rng, words, text = random.Random(0), vocabulary(), []
    with open(out, 'w', encoding='utf-8') as lines:
        for number in range(count):
            if number % 10 == 9:
                for _ in range(4):
                    text[rng.randrange(len(text))] = rng.choice(words)
            else:
                text = rng.choices(words, k=400)
            lines.write(json.dumps({'id': str(number), 'text': ' '.join(text)}) + '\n')


def digest(text, digits):
    return hashlib.sha256(text.encode()).hexdigest()[:digits]


def read(folder, name):
    with open(os.path.join(folder, name), encoding='utf-8') as lines:
        return [json.loads(line) for line in lines]


def write(folder, name, made):
    with open(os.path.join(folder, name), 'w', encoding='utf-8') as lines:
        for row in made:
            lines.write(json.dumps(row, ensure_ascii=False, separators=(',', ':')) + '\n')


def flat(row):
    """The cells of a fact as facts.csv has them."""
    cells = {}
    for name, value in row.items():
        if isinstance(value, dict):
            cells.update(('%s_%s' % (name, inner), cell) for inner, cell in value.items())
        elif not isinstance(value, list):
            cells[name] = value
    return cells


def table(folder, facts):
    """facts.csv with a key of its own for programs that want one: the slot, numbered where a slot has several answers."""
    columns = list(dict.fromkeys(name for fact in facts for name in flat(fact)))
    slots = {}
    with open(os.path.join(folder, 'facts.csv'), 'w', encoding='utf-8', newline='') as out:
        lines = csv.writer(out)
        lines.writerow(['key'] + columns)
        for fact in facts:
            slots[fact['slot']] = slots.get(fact['slot'], 0) + 1
            cells = flat(fact)
            lines.writerow(['%s-%d' % (fact['slot'], slots[fact['slot']])] + [cells.get(column) for column in columns])


def copied(rows, copy, edited):
    """The facts or mentions of one copy: their slots are the copy's own, and so are the answers of what was edited."""
    for row in rows:
        slot = digest(row['slot'] + str(copy), 16)
        row = dict(row, slot=slot)
        fact = row['id'] if 'fact' not in row else row['fact']
        other = fact in edited
        new = slot + digest(fact + ('edited' if other else ''), 8)
        if other and 'low' in (row.get('amount') or {}):
            row['amount'] = dict(row['amount'], low=row['amount']['low'] + 1, high=row['amount']['high'] + 1)
        elif other:
            row['polarity'] = 'negated' if row['polarity'] == 'affirmed' else 'affirmed'
        if 'fact' in row:
            row.update(fact=new, document='%d/%s' % (copy, row['document']), id=digest(row['id'] + str(copy) + new, 20))
        else:
            row.update(id=new, example=dict(row['example'], document='%d/%s' % (copy, row['example']['document'])))
        yield row


def datasets(source, count, out):
    tables = {name: read(source, name + '.jsonl') for name in ('documents', 'blocks', 'facts', 'mentions')}
    of_page = {}
    for mention in tables['mentions']:
        of_page.setdefault(mention['document'], []).append(mention['fact'])
    copies = -(-count // len(tables['facts']))
    for side in ('old', 'new'):
        rng, folder = random.Random(0), os.path.join(out, side)
        os.makedirs(folder)
        for name in ('run.json', 'datapackage.json'):
            shutil.copy(os.path.join(source, name), folder)
        made = {name: [] for name in tables}
        for copy in range(copies):
            pages = {page for page in sorted(of_page) if rng.random() < EDITED}
            edited = {fact for page in pages for fact in of_page[page][::2]} if side == 'new' else set()
            for row in tables['documents']:
                row = dict(row, id='%d/%s' % (copy, row['id']))
                if side == 'new' and row['id'].split('/', 1)[1] in pages:
                    row['raw_sha256'] = digest(row['raw_sha256'], 64)
                made['documents'].append(row)
            made['blocks'] += [dict(row, document='%d/%s' % (copy, row['document'])) for row in tables['blocks']]
            for name in ('facts', 'mentions'):
                made[name] += copied(tables[name], copy, edited)
        made['documents'].sort(key=lambda row: row['id'].encode())
        made['blocks'].sort(key=lambda row: row['document'].encode())
        made['facts'].sort(key=lambda row: row['id'])
        made['mentions'].sort(key=lambda row: (row['fact'], row['document'].encode()))
        for name, rows in made.items():
            write(folder, name + '.jsonl', rows)
        table(folder, made['facts'])


if __name__ == '__main__':
    if len(sys.argv) == 4 and sys.argv[1] == 'pages':
        pages(int(sys.argv[2]), sys.argv[3])
    elif len(sys.argv) == 5 and sys.argv[1] == 'datasets':
        datasets(sys.argv[2], int(sys.argv[3]), sys.argv[4])
    else:
        sys.exit(__doc__)
