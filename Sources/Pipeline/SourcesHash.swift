// Written by scripts/sources-hash.py.
let generatedSourcesHash = "7ae0f05aff581ab31be051af9253b9d63cbd2b2539c3ebd56d5719f4a60b3a29"
