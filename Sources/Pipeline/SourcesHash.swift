// Written by scripts/sources-hash.py.
let generatedSourcesHash = "fbfee3de2c834db4e82bb1f3522ecaf0e1c47ece390930a8ecfadbda3454e864"
