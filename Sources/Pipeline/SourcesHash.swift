let generatedSourcesHash = "0"
