import Foundation
import Testing

/// `extract -`: a record in, an answer out.
@Suite struct StreamTests {
  let work = Workplace()

  private func answers(_ records: String, _ more: [String] = []) throws -> [[String: Any]] {
    try posology(["extract", "-"] + more, input: records).output.split(separator: "\n").compactMap {
      try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
  }

  @Test("a bad first record is its own fault") func badFirst() throws {
    let answers = try answers("no json\n{\"id\":\"1\",\"text\":\"Metformin may cause nausea.\"}\n{\"id\":null,\"text\":\"x\"}\n")
    #expect(answers.map { $0["id"] as? String } == ["1", "1", "3"])
    #expect(answers.map { $0["error"] != nil } == [true, false, false])
    #expect((answers.last?["facts"] as? [Any])?.isEmpty == true)
  }

  @Test("no record, no answer") func empty() throws { #expect(try answers("").isEmpty) }

  @Test("--no-clean changes nothing but the cleaning: the language is told, too") func languageOfRawText() throws {
    let answers = try answers(
      """
      {"id":"1","text":"La metformina puede causar náuseas y diarrea en muchas personas que la toman."}
      {"id":"2","text":"Metformin may cause nausea and diarrhea in many people who take it."}
      """, ["--no-clean"])
    #expect(answers.map { $0["language"] as? String } == ["es", "en"])
  }

  @Test("a sentence that was cut into lowers its own facts and no other's") func torn() throws {
    let answers = try answers(
      #"{"id":"1","text":"Metformin may cause nausea buy zolpidem online cheap and diarrhea in some people. Metformin can cause flatulence."}"#
    )
    let told = (answers.first?["facts"] as? [[String: Any]] ?? []).map { fact in
      "\((fact["effect"] as? [String: Any])?["name"] ?? "") \(fact["confidence"] ?? "")"
    }
    #expect(told.sorted() == ["diarrhea medium", "flatulence high", "nausea medium"])
  }

  @Test("a cell of several sentences keeps its column, and no row ends the run") func sentencesInCells() throws {
    let answers = try answers(
      #"{"id":"1","text":"Tramadol dosing\n\nUse | Starting dose | Maximum\nPain | Take 50 mg. Rest well. | Never more. Up to 400 mg a day."}"#
    )
    let doses = (answers.first?["facts"] as? [[String: Any]] ?? []).filter { $0["amount"] is [String: Any] }
    let told = doses.map { fact in
      "\((fact["amount"] as? [String: Any])?["high"] ?? "") \(fact["role"] ?? "")"
    }
    #expect(told.sorted() == ["400 maximum", "50 starting"])
  }

  @Test("an answer comes before the next record is there") func atOnce() throws {
    let (program, input, output) = try started(["extract", "-", "--flush"])
    input.write(Data("{\"id\":\"1\",\"text\":\"Metformin may cause nausea.\"}\n".utf8))
    #expect(comes { try Data(contentsOf: URL(fileURLWithPath: output)).last == 0x0A })
    try input.close()
    program.waitUntilExit()
    #expect(program.terminationStatus == 0)
  }

  @Test("an interrupted run leaves the old dataset, and nothing beside it") func interrupted() throws {
    _ = try posology(["run", work.write("a.txt", "Metformin may cause nausea.\n"), "-o", work.path("out/set"), "--quiet"])
    let before = files(work.path("out/set"))
    let (program, input, _) = try started(["run", "-", "-o", work.path("out/set"), "--quiet"])
    input.write(Data("{\"id\":\"1\",\"text\":\"Sertraline may cause insomnia.\"}\n".utf8))
    let beside = { try FileManager.default.contentsOfDirectory(atPath: work.path("out")) }
    #expect(comes { try beside().count == 2 })
    program.interrupt()
    program.waitUntilExit()
    #expect(program.terminationStatus == 130)
    #expect(try beside() == ["set"])
    #expect(files(work.path("out/set")) == before)
    try input.close()
  }

  /// A program that waits for its input.
  private func started(_ arguments: [String]) throws -> (program: Process, input: FileHandle, output: String) {
    let (program, pipe, output) = (program(arguments), Pipe(), work.write("answers", ""))
    program.standardInput = pipe
    program.standardOutput = FileHandle(forWritingAtPath: output)
    program.standardError = FileHandle.nullDevice
    try program.run()
    return (program, pipe.fileHandleForWriting, output)
  }

  /// Whether something becomes true within ten seconds.
  private func comes(_ isTrue: () throws -> Bool) -> Bool {
    for _ in 0..<200 {
      if (try? isTrue()) ?? false { return true }
      usleep(50_000)
    }
    return false
  }
}
