/// Writes mentions.jsonl and facts.jsonl from the sorted mentions, a slot at a time.
struct FactFiles {
  private let writer: DatasetWriter
  private let places: [DocumentPlace]

  init(_ writer: DatasetWriter, _ identities: Identities, _ places: [DocumentPlace]) {
    self.writer = writer
    self.places = places
  }

  func write(_ sorter: MentionSorter, _ database: DatabaseExport, _ counts: inout RunCounts) throws {
    let csv = try FactsCSV(folder: writer.folder)
    let mentions = try TableFile(Tables.mentions, in: writer.folder, database)
    let facts = try TableFile(Tables.facts, in: writer.folder, database) { try csv.append($0) }
    var slots = SlotReader()
    var total = counts
    var json = JSONWriter()
    func emit(_ slot: [FactSummary]) throws {
      let conflicts = Conflicts(slot)
      for (index, fact) in slot.enumerated() {
        json.clear()
        fact.write(
          into: &json, url: try writer.spool.url(places[fact.bestRank].index), conflicts: conflicts.counts[index],
          with: conflicts.named[index])
        total.add(fact: fact.kind, conflicts: conflicts.counts[index])
        try json.withBytes { try facts.append($0) }
      }
    }
    try sorter.drain { _, rank, line in
      try mentions.append(line)
      guard let mention = MentionLine(Array(line)) else { return }
      if let slot = slots.add(mention, rank: rank, isDuplicate: places[rank].isDuplicate) { try emit(slot) }
    }
    try emit(slots.finish())
    counts = total
    try mentions.flush()
    try facts.flush()
    try csv.flush()
  }
}

/// Sums sorted mentions up to facts and gives them a slot at a time.
struct SlotReader {
  private var slot: [FactSummary] = []

  /// The slot before this mention's, where one ends here.
  mutating func add(_ mention: MentionLine, rank: Int, isDuplicate: Bool) -> [FactSummary]? {
    let fact = mention.fact
    if let last = slot.last {
      if last.fact.utf8.elementsEqual(fact) {
        slot[slot.count - 1].add(mention, rank: rank, isDuplicate: isDuplicate)
        return nil
      }
      if last.fact.utf8.prefix(16).elementsEqual(fact.prefix(16)) {
        slot.append(FactSummary(mention, rank: rank, isDuplicate: isDuplicate))
        return nil
      }
    }
    defer { slot = [FactSummary(mention, rank: rank, isDuplicate: isDuplicate)] }
    return slot.isEmpty ? nil : slot
  }

  mutating func finish() -> [FactSummary] {
    defer { slot = [] }
    return slot
  }
}
