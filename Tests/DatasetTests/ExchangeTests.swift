import Testing

@testable import Dataset

@Suite struct ExchangeTests {
  private let bench = Workbench()

  private func write(_ text: String, to path: String) throws { try Folder.write(Array(text.utf8), to: path) }

  /// A folder that counts as a dataset, with a mark in it.
  private func fill(_ folder: String, _ mark: String) throws {
    try Folder.make(folder)
    try write(#"{"program":{"name":"posology"}}"#, to: folder + "/run.json")
    try write("{}", to: folder + "/datapackage.json")
    try write(mark, to: folder + "/mark")
  }

  private func mark(_ folder: String) throws -> String { String(decoding: try Folder.read(folder + "/mark"), as: UTF8.self) }

  @Test(arguments: ["absent", "empty", "old"]) func theNewDatasetStandsInTheTargetsPlace(_ before: String) throws {
    let target = bench.path + "/" + before
    if before == "empty" { try Folder.make(target) }
    if before == "old" { try fill(target, "old") }
    let exchange = try Exchange(target: target + "/")
    try fill(exchange.dataset, "new")
    if before == "old" { #expect(try mark(target) == "old") }
    try exchange.commit()
    #expect(try mark(target) == "new")
    #expect(Folder.names(in: bench.path) == [before], "nothing is left beside it")
  }

  @Test func whatFailsLeavesTheTargetAlone() throws {
    let target = bench.path + "/out"
    try fill(target, "old")
    do {
      let exchange = try Exchange(target: target)
      try write("half", to: exchange.dataset + "/documents.jsonl")
    }
    #expect(try mark(target) == "old")
    #expect(Folder.names(in: bench.path) == ["out"])
  }

  @Test func aFolderThatIsNotOursIsRefusedWithoutForce() throws {
    let target = bench.path + "/photos"
    try Folder.make(target)
    try write("x", to: target + "/cat.jpg")
    #expect(
      throws: DatasetError.refused(
        "\(target) is not empty and no dataset of posology (it holds cat.jpg); give another folder with -o DIR, or --force to replace it")
    ) { try Exchange(target: target) }
    let exchange = try Exchange(target: target, force: true)
    try fill(exchange.dataset, "new")
    try exchange.commit()
    #expect(try mark(target) == "new")
  }

  @Test func aFileIsRefused() throws {
    let target = bench.path + "/file"
    try write("x", to: target)
    #expect(throws: DatasetError.refused("\(target) is a file, not a folder; give another folder with -o DIR, or remove the file")) {
      try Exchange(target: target, force: true)
    }
  }

  @Test func aLinkIsFollowedToTheFolderThatItNames() throws {
    try fill(bench.path + "/real", "old")
    try link(bench.path + "/real", at: bench.path + "/link")
    let exchange = try Exchange(target: bench.path + "/link")
    try fill(exchange.dataset, "new")
    try exchange.commit()
    #expect(try mark(bench.path + "/real") == "new")
  }

  @Test func anExchangeBrokenOffBetweenItsTwoStepsIsCompleted() throws {
    let target = bench.path + "/out"
    let work = target + ".posology-abcdef"
    try fill(work + "/dataset", "new")
    try fill(work + "/old", "old")
    try write("", to: work + "/lock")
    try write("", to: work + "/exchanging")
    try Exchange.recover(target: target)
    #expect(try mark(target) == "new")
    #expect(Folder.names(in: bench.path) == ["out"])
  }

  @Test func withoutTheSystemsExchangeTwoRenamesDo() throws {
    let target = bench.path + "/out"
    try fill(target, "old")
    let exchange = try Exchange(target: target)
    try fill(exchange.dataset, "new")
    try exchange.replaceInTwoSteps()
    #expect(try mark(target) == "new")
  }

  @Test func aRunThatLivesKeepsItsWorkFolder() throws {
    let target = bench.path + "/out"
    let first = try Exchange(target: target)
    let second = try Exchange(target: target)
    #expect(Folder.isFolder(first.dataset))
    try fill(second.dataset, "second")
    try second.commit()
    try fill(first.dataset, "first")
    try first.commit()
    #expect(try mark(target) == "first")
  }

  @Test func whatAKilledRunLeftIsRemoved() throws {
    let target = bench.path + "/out"
    try Folder.make(target + ".posology-abcdef/dataset")
    try write("", to: target + ".posology-abcdef/lock")
    try Folder.make(target + ".posology-notours")
    _ = try Exchange(target: target)
    #expect(Folder.names(in: bench.path) == ["out.posology-notours"])
  }
}
