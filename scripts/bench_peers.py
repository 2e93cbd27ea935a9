"""What the programs beside posology do in scripts/bench.py, each from files to its result; the seconds are CPU time without start and imports.

usage: bench_peers.py TOOL PATH           prints the CPU seconds, and the size or number of what came out
"""
import glob, json, os, re, resource, sys

WORD = re.compile(r'\w+')
LEXICON = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'Sources', 'CData', 'lexicon')


def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def files(folder):
    return sorted(path for path in glob.glob(os.path.join(folder, '**', '*'), recursive=True) if os.path.isfile(path))


def decoded(data):
    try:
        return data.decode('utf-8')
    except UnicodeDecodeError:
        return data.decode('windows-1252', 'replace')


def texts(path):
    """(id, text) of each line of a JSON Lines file"""
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            record = json.loads(line)
            yield record['id'], record['text']


def html(extract, folder):
    length = 0
    for path in files(folder):
        with open(path, 'rb') as page:
            length += len(extract(decoded(page.read())) or '')
    return length


def trafilatura():
    import trafilatura
    return lambda folder: html(trafilatura.extract, folder)


def resiliparse():
    from resiliparse.extract.html2text import extract_plain_text
    return lambda folder: html(lambda page: extract_plain_text(page, main_content=True), folder)


def grams(text):
    words = WORD.findall(text.lower())
    return [' '.join(words[at:at + 5]) for at in range(max(1, len(words) - 4))]


def pairs(path, sketch, index):
    """Documents that are like an earlier one, by sketches and a look-up of their bands."""
    kept, found = {}, 0
    for name, text in texts(path):
        kept[name] = sketch(text)
        if any(kept[other].jaccard(kept[name]) >= .8 for other in index.query(kept[name])):
            found += 1
        else:
            index.insert(name, kept[name])
    return found


def rensa():
    from rensa import RMinHash, RMinHashLSH

    def sketch(text):
        made = RMinHash(num_perm=128, seed=42)
        made.update(grams(text))
        return made

    def run(path):
        index, names = RMinHashLSH(threshold=.8, num_perm=128, num_bands=16), []
        kept, found = [], 0
        for number, (_, text) in enumerate(texts(path)):
            kept.append(sketch(text))
            if any(kept[other].jaccard(kept[number]) >= .8 for other in index.query(kept[number])):
                found += 1
            else:
                index.insert(number, kept[number])
        return found
    return run


def datasketch():
    from datasketch import MinHash, MinHashLSH

    def sketch(text):
        made = MinHash(num_perm=128)
        made.update_batch([gram.encode() for gram in grams(text)])
        return made

    return lambda path: pairs(path, sketch, MinHashLSH(threshold=.8, num_perm=128))
