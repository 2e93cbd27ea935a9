// Written by scripts/sources-hash.py.
let generatedSourcesHash = "e80d32766260f23583b6d9b5d92904351c8271e91b3e6d5b88ea60dc3526e1af"
