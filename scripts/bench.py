#!/usr/bin/env python3
"""Times posology beside two other extractors, then each of its commands; run by scripts/bench.sh.

usage: bench.py [--posology FILE] [--pairs N] FOLDER          FOLDER has html/ and mixed/, made by generate.py

Every measurement is a process of its own, one core (--jobs 1), its CPU time (user and system) taken by wait4; a megabyte is a million bytes
of input. The two sides of a comparison take turns, so that a busy machine slows both, and the ratio is the median of the pairs. Of the
Python tools only the reading and extracting is counted, not the start and the imports; of posology everything is.
"""
import argparse, glob, os, resource, shutil, statistics, subprocess, sys

OTHERS = ['trafilatura', 'resiliparse']


def decoded(data):
    try:
        return data.decode('utf-8')
    except UnicodeDecodeError:
        return data.decode('windows-1252', 'replace')


def extractor(tool):
    if tool == 'trafilatura':
        import trafilatura
        return trafilatura.extract
    from resiliparse.extract.html2text import extract_plain_text
    return lambda page: extract_plain_text(page, main_content=True)


def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def extract_all(tool, folder):
    """In a child: extracts every page, prints the CPU seconds it took and the size of the text."""
    extract, length = extractor(tool), 0
    begin = cpu()
    for path in files(folder):
        with open(path, 'rb') as page:
            length += len(extract(decoded(page.read())) or '')
    print(cpu() - begin, length)


def files(folder):
    return sorted(path for path in glob.glob(os.path.join(folder, '**', '*'), recursive=True) if os.path.isfile(path))


def timed(command, stdin=None):
    """CPU seconds of a process and its largest memory in MB"""
    with open(stdin or os.devnull, 'rb') as source:
        process = subprocess.Popen(command, stdin=source, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        message = process.stderr.read()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        process.stderr.close()
    if process.returncode != 0:
        sys.exit('bench: %s failed: %s' % (' '.join(command), message.decode(errors='replace')))
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1000


def other(tool, folder):
    child = subprocess.run([sys.executable, os.path.abspath(__file__), '--tool', tool, folder], capture_output=True, text=True)
    if child.returncode != 0:
        sys.exit('bench: %s failed: %s' % (tool, child.stderr))
    return float(child.stdout.split()[0])


def compare(posology, folder, pairs, scratch):
    size = sum(map(os.path.getsize, files(folder))) / 1e6
    print('HTML to text, %.1f MB in %d pages, median of %d pairs' % (size, len(files(folder)), pairs))
    for tool in OTHERS:
        ours, theirs = [], []
        for _ in range(pairs):
            ours.append(timed([posology, 'clean', folder, '-o', scratch, '--jobs', '1', '--quiet'])[0])
            shutil.rmtree(scratch)
            theirs.append(other(tool, folder))
        ratio = statistics.median(b / a for a, b in zip(ours, theirs))
        print('  posology clean %6.1f MB/s   %-12s %6.1f MB/s   ratio %.2f' % (size / statistics.median(ours), tool, size / statistics.median(theirs), ratio))


def commands(posology, folder, pairs, scratch):
    size = sum(map(os.path.getsize, files(folder))) / 1e6
    lines = os.path.join(os.path.dirname(scratch), 'lines.txt')
    with open(lines, 'wb') as out:
        for path in files(folder):
            if path.endswith('.txt'):
                with open(path, 'rb') as page:
                    out.write(page.read() + b'\n')
    one = ['--jobs', '1', '--quiet']
    table = {'run': (['run', folder, '-o', scratch] + one, None, size), 'language': (['language'], lines, os.path.getsize(lines) / 1e6),
             'extract': (['extract', folder] + one, None, size), 'deduplicate': (['deduplicate', folder, '-o', scratch] + one, None, size)}
    print('Commands, text and HTML mixed, %.1f MB (language: the lines of the text pages, %.1f MB), median of %d' % (size, table['language'][2], pairs))
    for name, (arguments, stdin, megabytes) in table.items():
        times = []
        for _ in range(pairs):
            times.append(timed([posology] + arguments, stdin))
            shutil.rmtree(scratch, ignore_errors=True)
        print('  %-12s %6.1f MB/s a core   %5.0f MB of memory' % (name, megabytes / statistics.median(t for t, _ in times), max(m for _, m in times)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folder')
    parser.add_argument('--posology', default='.build/release/posology')
    parser.add_argument('--pairs', type=int, default=5)
    parser.add_argument('--tool', choices=OTHERS, help=argparse.SUPPRESS)
    a = parser.parse_args()
    if a.tool:
        return extract_all(a.tool, a.folder)
    scratch = os.path.join(a.folder, 'out')
    compare(a.posology, os.path.join(a.folder, 'html'), a.pairs, scratch)
    commands(a.posology, os.path.join(a.folder, 'mixed'), a.pairs, scratch)


if __name__ == '__main__':
    main()
