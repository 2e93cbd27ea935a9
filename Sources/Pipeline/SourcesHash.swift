// Written by scripts/sources-hash.py.
let generatedSourcesHash = "4f1dd7553c84b2581a4f73f138eec0b7f2d921e982ca7b65d5ea5117313f0f39"
