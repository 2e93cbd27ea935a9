import Prose

/// Checks rejected.jsonl, run.json, datapackage.json and the schemas.
struct RunChecks {
  private let folder: String
  private let report: Report

  init(_ folder: String, _ report: Report) {
    self.folder = folder
    self.report = report
  }

  func run(_ counts: RunCounts) throws {
    var counts = counts
    try checkRejected(&counts)
    checkRun(counts)
    check("datapackage.json", try DataPackage.json(folder: folder))
    for table in Tables.all { check("schema/\(table.name).json", JSONSchema.of(table)) }
  }

  private func checkRejected(_ counts: inout RunCounts) throws {
    let lines = try CheckedLines(Tables.rejected, in: folder, report)
    var last = ""
    while let (_, line) = try lines.next() {
      counts.rejected[line["reason"]?.string ?? "", default: 0] += 1
      let place = ["source", "reason", "detail"].map { line[$0]?.string ?? "" }.joined(separator: "\u{0}")
      lines.expect(!place.precedes(last), "lines are not sorted by source")
      last = place
    }
  }

  private func checkRun(_ counted: RunCounts) {
    // One that is missing was reported already.
    guard let bytes = try? Folder.read(folder + "/run.json") else { return }
    guard JSONSyntax.isValid(bytes) else { return report.fail("run.json", nil, "expected JSON") }
    let run = JSONView(bytes)
    guard run["program"]?["name"]?.string == RunInfo.programName else {
      return report.fail("run.json", nil, "expected \"program\" with \"name\" \"\(RunInfo.programName)\"")
    }
    for name in ["program", "lexicon_sha256", "rules", "options_sha256", "options", "own", "counts"] where run[name] == nil {
      report.fail("run.json", nil, "the field \"\(name)\" is missing")
    }
    guard let stages = run["counts"] else { return }
    // What leaves no trace in the files is taken as it stands.
    var counts = counted
    counts.skipped = stages["ingest"]?["skipped"]?.integer ?? 0
    counts.twins = stages["ingest"]?["same_document"]?.integer ?? 0
    counts.wrongFacts = stages["extract"]?["wrong_facts"]?.integer ?? 0
    counts.wrongMentions = stages["extract"]?["wrong_mentions"]?.integer ?? 0
    var json = JSONWriter()
    counts.write(into: &json)
    compare(stages, JSONView(json.bytes))
  }

  private func compare(_ found: JSONView, _ expected: JSONView) {
    for (stage, figures) in expected.fields {
      let stageName = String(decoding: stage, as: UTF8.self)
      for (name, figure) in figures.fields {
        let name = String(decoding: name, as: UTF8.self)
        let stated = found[stageName]?[name]
        guard stated.map({ $0.raw == figure.raw }) ?? false else {
          report.fail(
            "run.json", nil,
            "counts.\(stageName).\(name): expected \(String(decoding: figure.raw, as: UTF8.self)), as the files have, found "
              + (stated.map { String(decoding: $0.raw, as: UTF8.self) } ?? "nothing"))
          continue
        }
      }
    }
  }

  /// A file that only depends on the program and on which tables are empty.
  private func check(_ file: String, _ expected: [UInt8]) {
    guard let found = try? Folder.read("\(folder)/\(file)") else { return report.fail(file, nil, "the file is missing") }
    report.expect(found == expected, file, nil, "it is not what this version of the program writes; make the dataset anew")
  }
}
