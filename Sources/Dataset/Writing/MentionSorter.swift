/// An external merge sort of mention lines by fact, stable: lines that come in the order of document, start and rule stay so.
///
/// Runs of bounded memory go to disk, unless one holds all; at most 64 are merged at a time.
final class MentionSorter {
  private let folder: String
  private let limit: Int
  /// Rows in the order in which they came; in chunks, so that growing never copies them.
  private var chunks: [[UInt8]] = []
  /// Bytes in all chunks.
  private var held = 0
  private var rows: [Key] = []
  private var runs: [OutputFile] = []
  private var made = 0
  private static let fanIn = 64
  private static let chunk = 1 << 20

  /// The slot of a row's fact, its first 16 digits, and the row's place: the chunk, and the offset there.
  private struct Key {
    var slot: UInt64
    var chunk: Int32
    var offset: Int32
  }

  /// `limit`: bytes of a run in memory.
  init(folder: String, limit: Int = 64 << 20) {
    self.folder = folder
    self.limit = limit
  }

  /// Adds a line of JSON that states a fact (its id's bytes) in the document of a rank.
  func add(fact: ArraySlice<UInt8>, rank: Int, line: [UInt8]) throws {
    let length = line.count + MentionRow.factLength + 8
    if held + length + (rows.count + 1) * MemoryLayout<Key>.stride > limit, !rows.isEmpty { try spill() }
    var last = chunks.count - 1
    if last < 0 || chunks[last].count + length > Self.chunk {
      chunks.append([])
      last += 1
      chunks[last].reserveCapacity(max(Self.chunk, length))
    }
    let slot = fact.prefix(16).reduce(UInt64(0)) { $0 << 4 | UInt64($1 &- ($1 > 0x39 ? 0x57 : 0x30)) }
    rows.append(Key(slot: slot, chunk: Int32(last), offset: Int32(chunks[last].count)))
    held += length
    MentionSorter.append(length - 4, to: &chunks[last])
    chunks[last].append(contentsOf: fact)
    MentionSorter.append(rank, to: &chunks[last])
    chunks[last].append(contentsOf: line)
  }

  /// Hands over every line in order.
  func drain(_ body: (_ fact: ArraySlice<UInt8>, _ rank: Int, _ line: ArraySlice<UInt8>) throws -> Void) throws {
    func hand(_ row: ArraySlice<UInt8>) throws {
      let line = row.startIndex + MentionRow.factLength
      try body(row[row.startIndex..<line], row.number(at: line), row[(line + 4)...])
    }
    if runs.isEmpty {
      sort()
      for row in rows { try hand(self[row].dropFirst(4)) }
    } else if !rows.isEmpty {
      try spill()
    }
    empty()
    while runs.count > Self.fanIn {
      var merged: [OutputFile] = []
      for from in stride(from: 0, to: runs.count, by: Self.fanIn) {
        let file = try newRun()
        try merge(Array(runs[from..<min(from + Self.fanIn, runs.count)])) { row in
          var head: [UInt8] = []
          MentionSorter.append(row.count, to: &head)
          try file.append(head)
          try file.append(row)
        }
        try file.flush()
        merged.append(file)
      }
      runs = merged
    }
    try merge(runs, hand)
    runs = []
  }

  private func newRun() throws -> OutputFile {
    made += 1
    return try OutputFile("\(folder)/run-\(made)")
  }

  private func spill() throws {
    let file = try newRun()
    sort()
    for row in rows { try file.append(self[row]) }
    try file.flush()
    runs.append(file)
    empty()
  }

  private func empty() {
    chunks = []
    held = 0
    rows = []
  }

  private func sort() {
    let chunks = chunks
    rows.sort { a, b in
      if a.slot != b.slot { return a.slot < b.slot }
      for place in 20..<(4 + MentionRow.factLength) {
        let (x, y) = (chunks[Int(a.chunk)][Int(a.offset) + place], chunks[Int(b.chunk)][Int(b.offset) + place])
        if x != y { return x < y }
      }
      return (a.chunk, a.offset) < (b.chunk, b.offset)
    }
  }

  /// A row with its length before it.
  private subscript(row: Key) -> ArraySlice<UInt8> {
    let (chunk, offset) = (Int(row.chunk), Int(row.offset))
    return chunks[chunk][offset..<(offset + 4 + chunks[chunk].number(at: offset))]
  }

  /// Merges runs, of equal rows the one of the earlier run first.
  private func merge(_ files: [OutputFile], _ body: (ArraySlice<UInt8>) throws -> Void) throws {
    var readers: [RunReader] = []
    for file in files {
      let reader = RunReader(file)
      if try reader.advance() { readers.append(reader) }
    }
    while !readers.isEmpty {
      var first = 0
      for index in readers.indices.dropFirst() where readers[index].precedes(readers[first]) { first = index }
      try body(readers[first].row)
      if try !readers[first].advance() { readers.remove(at: first) }
    }
  }

  static func append(_ number: Int, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: UInt32(number).littleEndian) { bytes.append(contentsOf: $0) }
  }
}

/// Reads a run row by row.
private final class RunReader {
  private var file: RowFile
  private(set) var row: ArraySlice<UInt8> = []
  private var prefix: UInt64 = 0

  init(_ file: OutputFile) { self.file = RowFile(file, head: 4) { $0.number(at: $0.startIndex) } }

  func precedes(_ other: RunReader) -> Bool {
    if prefix != other.prefix { return prefix < other.prefix }
    return row.prefix(MentionRow.factLength).lexicographicallyPrecedes(other.row.prefix(MentionRow.factLength))
  }

  /// Steps to the next row; false at the end.
  func advance() throws -> Bool {
    row = []
    guard let next = try file.next() else { return false }
    row = next.dropFirst(4)
    prefix = row.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    return true
  }
}
