// Written by scripts/sources-hash.py.
let generatedSourcesHash = "5e7d01bc47ade512afa96ee63bc0445604408f51182b2992c60a9812472f2189"
