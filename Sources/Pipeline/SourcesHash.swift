// Written by scripts/sources-hash.py.
let generatedSourcesHash = "0953476c533008f7c2b378c40a18f3da48aea0f9fe1adaeee90bf1b004bb617a"
