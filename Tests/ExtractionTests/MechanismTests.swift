import Testing

@testable import Extraction

@Suite struct MechanismTests {
  @Test(arguments: [
    ("blocking", "blocks"), ("partial agonist", "partial agonist"), ("antagonist", "antagonist"), ("inhibitors", "inhibits"),
    ("enhances", "increases"), ("binds to", "binds"),
  ]) func actionsHaveOneWord(_ words: String, _ action: String) {
    #expect(Mechanism.normal(words) == action)
  }

  @Test func theClassTellsTargetAndAction() throws {
    let found = try Extracted("Amlodipine is a calcium channel blocker.").mentions.filter { $0.kind == .mechanism }
    #expect(found.first?.values[.action] == .text("blocks"))
  }
}
