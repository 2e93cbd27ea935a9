// Written by scripts/sources-hash.py.
let generatedSourcesHash = "26bc3ced0daca4a9d376aa4983c821293fcb83faa4b10ccaf1a16cca3fa478d3"
