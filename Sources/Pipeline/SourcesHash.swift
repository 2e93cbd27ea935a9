// Written by scripts/sources-hash.py.
let generatedSourcesHash = "955449cad2a5e2095d2daf065d0964c1e69cf4e731fe26988180c1cdf528b7d9"
