// Written by scripts/sources-hash.py.
let generatedSourcesHash = "0a93ded371b7d56f4aff908fdcb97109001d6be51a2326cf430100cbb25fc6b6"
