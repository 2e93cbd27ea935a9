// Written by scripts/sources-hash.py.
let generatedSourcesHash = "271d3aa85a16f3917e9155a18687f41edc83354689f5f1549625d250d12fac3e"
