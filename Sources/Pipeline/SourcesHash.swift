// Written by scripts/sources-hash.py.
let generatedSourcesHash = "ec575faae7e8ddddf2f3fe3044541a2b040d5a4c37ea9cec14c428c9dc099daa"
