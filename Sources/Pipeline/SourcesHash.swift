// Written by scripts/sources-hash.py.
let generatedSourcesHash = "3b4c5bd0abef4d83ae637a7fe9ad32d32d2fa0e9a9488f3e91e731167a41a034"
