// Written by scripts/sources-hash.py.
let generatedSourcesHash = "decd6caee44fdd8c25536cbec9d405cd7aded42f28c293a99aae3c3fa5c452a1"
