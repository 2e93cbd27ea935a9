// Written by scripts/sources-hash.py.
let generatedSourcesHash = "c3c8b6e2c7d432fcf501aa56374fc2a0c5624a3dc91f3b481962d50c3db9a9ec"
