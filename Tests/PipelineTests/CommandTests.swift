import Foundation
import Testing

/// Error text is an interface.
@Suite struct CommandTests {
  let work = Workplace()

  @Test(
    "wrong use is status 2, with the place and the remedy",
    arguments: [
      (["run", "-o", "x"], "no input: name a file, a folder, or - for standard input"),
      (["run", "no/such/place", "-o", "x"], "posology: no/such/place: no such file or folder; check the path"),
      (["clean", "no/such.txt", "-o", "-"], "posology: no/such.txt: no such file or folder; check the path"),
      (["run", ".", "-o", "x", "--without", "no.rule"], "posology: --without no.rule: there is no such rule; 'posology rules' lists them"),
      (["run", ".", "-o", "x", "--language", "english"], "posology: --language english: no language that can be told; there are: af, am,"),
      (["run", ".", "-o", "x", "--jobs", "0"], "--jobs must be 1 or more, not 0"),
      (["run", ".", "-o", "x", "--lexicon", "none.tsv"], "posology: none.tsv: No such file or directory; check the path"),
      (["rules", "show", "no.rule"], "posology: there is no rule 'no.rule'; 'posology rules' lists them"),
      (["nosuch"], "Unexpected argument 'nosuch'"),
    ]) func usage(_ arguments: [String], _ message: String) throws
  {
    let outcome = try posology(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
    #expect(outcome.output.isEmpty)
  }

  @Test("help and version go to standard output", arguments: [["--help"], ["run", "--help"], ["--version"], ["extract", "--help"]])
  func help(_ arguments: [String]) throws {
    let outcome = try posology(arguments)
    #expect(outcome.status == 0)
    #expect(!outcome.output.isEmpty)
  }

  @Test(
    "every command's help has examples",
    arguments: ["run", "clean", "language", "extract", "deduplicate", "diff", "patch", "explain", "validate", "rules", "lexicon"])
  func examples(_ command: String) throws {
    #expect(try posology([command, "--help"]).output.contains("EXAMPLES"))
  }

  @Test("completion scripts", arguments: ["bash", "zsh", "fish"]) func completions(_ shell: String) throws {
    #expect(try posology(["--generate-completion-script", shell]).output.contains("posology"))
  }

  @Test("extract answers a line a record, in order, errors too") func extract() throws {
    let outcome = try posology(
      ["extract", "-", "--no-clean", "--flush"],
      input: "{\"id\":\"1\",\"text\":\"Metformin\"}\nno json\n{\"id\":\"3\"}\n{\"id\":4,\"text\":\"\"}\n")
    let answers = outcome.output.split(separator: "\n").compactMap {
      try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
    #expect(answers.map { $0["id"] as? String } == ["1", "2", "3", "4"])
    #expect(answers.map { $0["error"] != nil } == [false, true, true, false])
  }

  @Test("language answers a line a line") func language() throws {
    let outcome = try posology(["language"], input: "Deja un comentario sobre este artículo\n\nTake one tablet with water every morning\n")
    let codes = outcome.output.split(separator: "\n").map { $0.split(separator: "\t").first.map(String.init) }
    #expect(codes == ["es", "und", "en"])
  }

  @Test("clean writes to standard output") func clean() throws {
    let file = work.write("a.txt", "Metformin\n\nMetformin is a medicine for type 2 diabetes that people take with meals.\n")
    #expect(try posology(["clean", file, "-o", "-", "--quiet"]).output.hasPrefix("Metformin\n\nMetformin is a medicine"))
  }

  @Test("a user's own rules and terms work") func ownKnowledge() throws {
    let rules = work.write(
      "own.rules", "rule own.gave-me\nkind adverse_effect\ncues zapped me with\npattern {drug} {cue} {effects}\nwhy a test\nyes x\n")
    let terms = work.write("own.tsv", "\tzorbaline\tdrug\n")
    let outcome = try posology(
      ["extract", "-", "--no-clean", "--rules", rules, "--lexicon", terms],
      input: "{\"id\":\"1\",\"text\":\"Zorbaline zapped me with nausea.\"}\n")
    #expect(outcome.output.contains("\"rule\":\"own.gave-me\""), "\(outcome.output)\(outcome.messages)")
  }

  @Test(
    "a user's rules are checked before work begins",
    arguments: [
      ("pattern {drug} {nowords}", "own.rules:3: unknown words '{nowords}'; there are: cue,"),
      ("pattern {drug} (", "own.rules:3: missing closing parenthesis"),
      ("kind cure", "own.rules:3: unknown kind 'cure'; there are: adverse_effect,"),
      ("shape round", "own.rules:3: unknown key 'shape'"),
    ]) func brokenRules(_ line: String, _ message: String) throws
  {
    let rest = line.hasPrefix("pattern") ? "kind dose" : "pattern {drug} a{2,3}\\x{e9}"
    let file = work.write("own.rules", "# mine\nrule own.gave-me\n\(line)\n\(rest)\nwhy a test\nyes x\n")
    let outcome = try posology(["rules", "try", "Metformin.", "--rules", file])
    #expect(outcome.status == 2 && outcome.messages.contains(message), "\(outcome.messages)")
  }

  @Test("rules try knows a user's own rules and terms, and speaks to people") func trial() throws {
    let rules = work.write(
      "own.rules", "rule own.gave-me\nkind adverse_effect\ncues zapped me with\npattern {drug} {cue} {effects}\nwhy a test\nyes x\n")
    let terms = work.write("own.tsv", "\tzorbaline\tdrug\n")
    let outcome = try posology(["rules", "try", "Zorbaline zapped me with nausea after 20 mg.", "--rules", rules, "--lexicon", terms])
    #expect(outcome.output.contains("fired     own.gave-me"), "\(outcome.output)\(outcome.messages)")
    #expect(outcome.output.contains("20..20 mg") && !outcome.output.contains("Extraction."))
  }

  @Test("explain shows what was repaired, in colour where that is wanted") func repairs() throws {
    let file = work.write("a.txt", "Metformin\n\nMetformin &amp; insulin may cause nau-\nsea in some people.\n")
    let plain = try posology(["explain", file])
    #expect(plain.output.contains("21..<26") && plain.output.contains("&amp;") && !plain.output.contains("\u{1B}"), "\(plain.output)")
    #expect(try posology(["explain", file, "--color", "always"]).output.contains("\u{1B}["))
    #expect(try posology(["explain", file, "--json"]).output.contains("\"repairs\":[{"))
  }

  @Test("rules check tells which example a rule does not fulfil") func checkedRules() throws {
    let file = work.write(
      "own.rules",
      """
      rule own.gave-me
      kind adverse_effect
      cues zapped me with
      pattern {drug} {cue} {effects}
      why a test
      yes ⟦Metformin|drug⟧ zapped me with ⟦nausea|effect⟧.
      yes ⟦Metformin|drug⟧ gave me ⟦nausea|effect⟧.
      no Metformin zapped me with hope.

      """)
    let outcome = try posology(["rules", "check", file])
    #expect(outcome.status == 1 && outcome.messages == "1 rule, 3 examples: 1 failed\n")
    #expect(outcome.output == "\(file): own.gave-me: yes ⟦Metformin|drug⟧ gave me ⟦nausea|effect⟧.: the rule did not match\n")
  }

  @Test("explain shows every block and rule") func explain() throws {
    let file = work.write(
      "a.txt",
      "Metformin\n\nMetformin may cause nausea and diarrhea in some people.\n\nLeave a comment\nYour e-mail address will not be published.\n"
    )
    let outcome = try posology(["explain", file, "--color", "never"])
    #expect(outcome.output.contains("keep") && outcome.output.contains("drop"))
    #expect(try posology(["explain", file, "--json"]).output.hasPrefix("{\"id\":\"a.txt\""))
  }
}
