// Written by scripts/sources-hash.py.
let generatedSourcesHash = "fa538ee9534ba53f86d599876abbe97c68667b457e1b6db24b65f934a682b633"
