#!/usr/bin/env python3
"""Times posology beside other programs, then each of its commands; run by scripts/bench.sh.

usage: bench.py [--posology FILE] [--pairs N] FOLDER          FOLDER is what bench.sh makes

Every measurement is a process of its own, one core (--jobs 1), its CPU time (user and system) taken by wait4; a megabyte is a million bytes
of input. The two sides of a comparison take turns, so that a busy machine slows both, and the ratio is the median of the pairs. Of the
Python programs only the work is counted (bench_peers.py), not the start, the imports and the loading of terms; of posology everything is.
"""
import argparse, glob, os, shutil, statistics, subprocess, sys

PEERS = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'bench_peers.py')
ONE = ['--jobs', '1', '--quiet']


def files(folder):
    return sorted(path for path in glob.glob(os.path.join(folder, '**', '*'), recursive=True) if os.path.isfile(path))


def size(*paths):
    """Megabytes of files and folders"""
    return sum(os.path.getsize(path) for root in paths for path in ([root] if os.path.isfile(root) else files(root))) / 1e6


def timed(command, stdin=None, statuses=(0,)):
    """CPU seconds of a process and its largest memory in MB"""
    with open(stdin or os.devnull, 'rb') as source:
        process = subprocess.Popen(command, stdin=source, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        message = process.stderr.read()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        process.stderr.close()
    if process.returncode not in statuses:
        sys.exit('bench: %s failed: %s' % (' '.join(command), message.decode(errors='replace')))
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1000


def peer(tool, *paths):
    """CPU seconds of another program's work"""
    child = subprocess.run([sys.executable, PEERS, tool, *paths], capture_output=True, text=True)
    if child.returncode != 0:
        sys.exit('bench: %s failed: %s' % (tool, child.stderr))
    return float(child.stdout.split()[0])


class Bench:
    def __init__(self, posology, folder, pairs):
        self.posology, self.folder, self.pairs = posology, folder, pairs
        self.scratch = os.path.join(folder, 'out')

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def ours(self, arguments, stdin=None, statuses=(0,)):
        used = timed([self.posology] + arguments, stdin, statuses)
        shutil.rmtree(self.scratch, ignore_errors=True)
        return used

    def beside(self, title, arguments, ours, tools, theirs, statuses=(0,)):
        """`ours` and `theirs`: what each side is given to read; the speeds are those of its megabytes."""
        print('%s, median of %d' % (title, self.pairs))
        for tool in tools:
            pairs = [(self.ours(arguments, statuses=statuses)[0], peer(tool, *theirs)) for _ in range(self.pairs)]
            mine, other = (statistics.median(side) for side in zip(*pairs))
            speed, rate = size(*ours) / mine, size(*theirs) / other
            ratio = statistics.median(b / a for a, b in pairs) * size(*ours) / size(*theirs)
            print('  posology %8.2f s %8.2f MB/s   %-12s %8.2f s %8.3f MB/s   ratio %.2f' % (mine, speed, tool, other, rate, ratio), flush=True)

    def against(self):
        html, text, pages = self.path('html'), self.path('text'), self.path('pages.jsonl')
        self.beside('HTML to text, %.1f MB' % size(html), ['clean', html, '-o', self.scratch] + ONE, [html], ['trafilatura', 'resiliparse'], [html])
        mixed = self.path('mixed')
        self.beside('Facts of text, %.1f MB (medspaCy with quantulum3: %.1f MB)' % (size(mixed), size(text)), ['extract', mixed] + ONE, [mixed],
                    ['medspacy'], [text])
        self.beside('Near-duplicates of 20,000 pages of 400 words, %.1f MB' % size(pages), ['deduplicate', pages, '-o', self.scratch] + ONE, [pages],
                    ['rensa', 'datasketch'], [pages])
        self.differences()

    def differences(self):
        sides = [self.path('sides', side) for side in ('old', 'new')]
        tables = [os.path.join(side, 'facts.csv') for side in sides]
        with open(tables[0], 'rb') as lines:
            count = sum(1 for _ in lines) - 1
        print('Difference of %d facts, 5%% changed (posology: of documents, mentions and facts, with causes), median of %d' % (count, self.pairs))
        for tool in ['csv-diff', 'duckdb']:
            pairs = [(self.ours(['diff', *sides, '--stat'], statuses=(1,))[0], peer(tool, *tables)) for _ in range(self.pairs)]
            mine, other = (statistics.median(side) for side in zip(*pairs))
            print('  posology %8.2f s   %-12s %8.2f s   ratio %.2f' % (mine, tool, other, statistics.median(b / a for a, b in pairs)), flush=True)

    def commands(self):
        mixed, lines = self.path('mixed'), self.path('lines.txt')
        with open(lines, 'wb') as out:
            for path in files(mixed):
                if path.endswith('.txt'):
                    with open(path, 'rb') as page:
                        out.write(page.read() + b'\n')
        many, sides = self.path('many.jsonl'), [self.path('sides', side) for side in ('old', 'new')]
        table = [('run', ['run', mixed, '-o', self.scratch] + ONE, None, [mixed]), ('language', ['language'], lines, [lines]),
                 ('extract', ['extract', mixed] + ONE, None, [mixed]),
                 ('deduplicate', ['deduplicate', many, '-o', self.scratch] + ONE, None, [many]),
                 ('diff --json', ['diff', *sides, '--json'], None, [os.path.join(side, name) for side in sides for name in ('facts.jsonl', 'mentions.jsonl')])]
        with open(many, 'rb') as pages:
            count = sum(1 for _ in pages)
        print('Commands: text and HTML mixed, the lines of the text pages, %d pages of 400 words, the two sides; median of %d' % (count, self.pairs))
        for name, arguments, stdin, inputs in table:
            used = [self.ours(arguments, stdin, (0, 1)) for _ in range(self.pairs)]
            print('  %-12s %7.1f MB %7.1f MB/s a core   %5.0f MB of memory' % (
                name, size(*inputs), size(*inputs) / statistics.median(cpu for cpu, _ in used), max(memory for _, memory in used)), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folder')
    parser.add_argument('--posology', default='.build/release/posology')
    parser.add_argument('--pairs', type=int, default=5)
    a = parser.parse_args()
    bench = Bench(a.posology, a.folder, a.pairs)
    bench.against()
    bench.commands()


if __name__ == '__main__':
    main()
