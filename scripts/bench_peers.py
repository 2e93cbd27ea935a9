#!/usr/bin/env python3
"""What other programs do in scripts/bench.py, each from files to its result.

usage: bench_peers.py TOOL PATH…     prints the CPU seconds that it took, without start and imports, and the size or number of what came out
"""
import csv, glob, json, os, re, resource, sys

WORD = re.compile(r'\w+')
TERMS = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'Sources', 'CData', 'lexicon')


def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def files(folder):
    return sorted(path for path in glob.glob(os.path.join(folder, '**', '*'), recursive=True) if os.path.isfile(path))


def decoded(path):
    with open(path, 'rb') as page:
        data = page.read()
    try:
        return data.decode('utf-8')
    except UnicodeDecodeError:
        return data.decode('windows-1252', 'replace')


def trafilatura():
    import trafilatura
    return lambda folder: sum(len(trafilatura.extract(decoded(path)) or '') for path in files(folder))


def resiliparse():
    from resiliparse.extract.html2text import extract_plain_text
    return lambda folder: sum(len(extract_plain_text(decoded(path), main_content=True)) for path in files(folder))


def names(table, columns):
    """Every name of a table of the lexicon."""
    with open(os.path.join(TERMS, table), encoding='utf-8', newline='') as lines:
        for row in csv.DictReader(lines, delimiter='\t', quoting=csv.QUOTE_NONE):
            for column in columns:
                yield from filter(None, (row.get(column) or '').split('|'))


def medspacy():
    """Drugs and effects of the same lexicon with ConText, amounts by quantulum3."""
    import medspacy
    from medspacy.ner import TargetRule
    from quantulum3 import parser
    language = medspacy.load(medspacy_enable=['medspacy_pyrush', 'medspacy_target_matcher', 'medspacy_context'])
    matcher = language.get_pipe('medspacy_target_matcher')
    matcher.add([TargetRule(name, 'DRUG') for name in names('drugs.tsv', ['name', 'names', 'brands'])])
    matcher.add([TargetRule(name, 'EFFECT') for name in names('effects.tsv', ['name', 'names', 'lay'])])
    return lambda folder: sum(len(language(text).ents) + len(parser.parse(text)) for text in map(decoded, files(folder)))


def texts(path):
    with open(path, encoding='utf-8') as lines:
        return [json.loads(line)['text'] for line in lines]


def grams(text):
    words = WORD.findall(text.lower())
    return [' '.join(words[at:at + 5]) for at in range(max(1, len(words) - 4))]


def copies(found, texts, sketch, index, insert):
    """How many texts are like one that is kept: by their bands, then by their sketches."""
    kept = []
    for number, text in enumerate(texts):
        kept.append(sketch(grams(text)))
        if any(kept[other].jaccard(kept[number]) >= .8 for other in index.query(kept[number])):
            found += 1
        else:
            insert(number, kept[number])
    return found


def rensa():
    from rensa import RMinHash, RMinHashLSH

    def sketch(grams):
        made = RMinHash(num_perm=128, seed=42)
        made.update(grams)
        return made

    def run(path):
        index = RMinHashLSH(threshold=.8, num_perm=128, num_bands=16)
        return copies(0, texts(path), sketch, index, index.insert)
    return run


def datasketch():
    from datasketch import MinHash, MinHashLSH

    def sketch(grams):
        made = MinHash(num_perm=128)
        made.update_batch([gram.encode() for gram in grams])
        return made

    def run(path):
        index = MinHashLSH(threshold=.8, num_perm=128)
        return copies(0, texts(path), sketch, index, index.insert)
    return run


def csvdiff():
    from csv_diff import compare, load_csv

    def run(old, new):
        with open(old, newline='') as before, open(new, newline='') as after:
            found = compare(load_csv(before, key='key'), load_csv(after, key='key'))
        return sum(map(len, (found['added'], found['removed'], found['changed'])))
    return run


def duckdb():
    import duckdb

    def run(old, new):
        base = duckdb.connect(config={'threads': 1})
        for side, path in (('o', old), ('n', new)):
            base.execute("create table %s as from read_csv('%s', header = true)" % (side, path))
        columns = [row[0] for row in base.execute('describe o').fetchall()]
        differ = ' or '.join('o."%s" is distinct from n."%s"' % (column, column) for column in columns)
        return len(base.execute('select * from o full join n on o.key = n.key where ' + differ).fetchall())
    return run


TOOLS = {'trafilatura': trafilatura, 'resiliparse': resiliparse, 'medspacy': medspacy, 'rensa': rensa, 'datasketch': datasketch,
         'csv-diff': csvdiff, 'duckdb': duckdb}


def main():
    if len(sys.argv) < 3 or sys.argv[1] not in TOOLS:
        sys.exit(__doc__)
    tool = TOOLS[sys.argv[1]]()
    begin = cpu()
    result = tool(*sys.argv[2:])
    print(cpu() - begin, result)


if __name__ == '__main__':
    main()
