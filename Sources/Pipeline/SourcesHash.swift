// Written by scripts/sources-hash.py.
let generatedSourcesHash = "9f0c40414a295d3f115c145e7993499531bee682313c3869d68ade73ede76a5d"
