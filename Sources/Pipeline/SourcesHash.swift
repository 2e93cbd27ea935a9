// Written by scripts/sources-hash.py.
let generatedSourcesHash = "fb3d66ef87e6ef03073ed18cb1e1194361eff50bcd6b2871707cf2eac4fed669"
