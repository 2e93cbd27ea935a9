// Written by scripts/sources-hash.py.
let generatedSourcesHash = "24406e1192d8ad90c951510a2657dcc4e218f532b755e313dae5568d58631118"
