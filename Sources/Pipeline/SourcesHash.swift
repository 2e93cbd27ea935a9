// Written by scripts/sources-hash.py.
let generatedSourcesHash = "3870b47ac87016c9d5d7c732cd4c19120b25cc61616239d015a6c8bc5810f46b"
