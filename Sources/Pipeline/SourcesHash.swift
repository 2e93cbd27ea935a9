// Written by scripts/sources-hash.py.
let generatedSourcesHash = "87ad6eec57ee292cfda8c30142410a8d9b7d62d34b3cc8d9d7ade1cf21cd23f1"
