// Written by scripts/sources-hash.py.
let generatedSourcesHash = "6f6c4130b7ceb29b51b62ee9a0a4de31d6ac00f2e6847dfd1f32aa26d335780e"
