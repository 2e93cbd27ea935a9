#!/usr/bin/env python3
"""Writes the hash of the program's sources and data into Sources/Pipeline/SourcesHash.swift; --check fails where it is stale."""
import hashlib, os, sys

root = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..')
target = os.path.join(root, 'Sources', 'Pipeline', 'SourcesHash.swift')


def digest():
    sha = hashlib.sha256()
    for folder, folders, files in os.walk(os.path.join(root, 'Sources')):
        folders.sort()
        for name in sorted(files):
            path = os.path.join(folder, name)
            if os.path.abspath(path) == os.path.abspath(target) or name.startswith('.'):
                continue
            sha.update(os.path.relpath(path, root).encode() + b'\0' + hashlib.sha256(open(path, 'rb').read()).digest())
    return sha.hexdigest()


text = '// Written by scripts/sources-hash.py.\nlet generatedSourcesHash = "%s"\n' % digest()
old = open(target, encoding='utf-8').read() if os.path.exists(target) else ''
if '--check' in sys.argv and text != old:
    sys.exit('sources-hash: Sources/Pipeline/SourcesHash.swift is stale; run make output')
if text != old:
    open(target, 'w', encoding='utf-8').write(text)
