// Written by scripts/sources-hash.py.
let generatedSourcesHash = "180a33c0e30f11141b1888d736c2bc25952efe4b832fede93d027871b52581e4"
