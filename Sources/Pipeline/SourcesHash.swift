// Written by scripts/sources-hash.py.
let generatedSourcesHash = "4b308424ce3462a6aa1160078259c192029ad472eba4dab72b72ecb8bc6ed4ca"
