// Written by scripts/sources-hash.py.
let generatedSourcesHash = "ead7c1d76b56eb4420e8a5426cdec24efd0b871d2a4cfe481941e2fa055835e0"
