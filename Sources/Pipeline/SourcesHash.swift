// Written by scripts/sources-hash.py.
let generatedSourcesHash = "dce3a5c18c069205c323170b7458760f0011be1c55b6c2931af4d5eb400d1447"
