// Written by scripts/sources-hash.py.
let generatedSourcesHash = "94e3792fb79d7a323d88ef6911f3ccdb7563e9b7b6a5eb03271264f674f1bf39"
