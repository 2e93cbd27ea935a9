// Written by scripts/sources-hash.py.
let generatedSourcesHash = "3b15f45c53befd9e38c26e77565a937ee7057741cb50f87a5fcf49eeec7931c7"
