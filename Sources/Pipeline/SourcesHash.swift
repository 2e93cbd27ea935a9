// Written by scripts/sources-hash.py.
let generatedSourcesHash = "87bef484347c9d1306a363626054b6f799b6f95d4bf05d76ab72f35477fc6eb7"
