// Written by scripts/sources-hash.py.
let generatedSourcesHash = "6d935a79adf2d7c37f0404f35ae8442a0008c4492feef7804660a47dbbdd3870"
