/// An external merge sort of mention lines by fact, stable: lines that come in the order of document, start and rule stay so.
///
/// Runs of bounded memory go to disk, unless one holds all; at most 64 are merged at a time.
final class MentionSorter {
  private let folder: String
  private let limit: Int
  private var buffer: [UInt8] = []
  private var rows: [Key] = []
  private var runs: [OutputFile] = []
  private var made = 0
  private static let fanIn = 64

  /// A row's first eight bytes and its place in the buffer.
  private struct Key {
    var prefix: UInt64
    var offset: Int
  }

  /// `limit`: bytes of a run in memory.
  init(folder: String, limit: Int = 64 << 20) {
    self.folder = folder
    self.limit = limit
  }

  /// Adds a line of JSON that states a fact (its id's bytes) in the document of a rank.
  func add(fact: ArraySlice<UInt8>, rank: Int, line: [UInt8]) throws {
    if buffer.count + line.count + 32 + (rows.count + 1) * MemoryLayout<Key>.stride > limit, !rows.isEmpty { try spill() }
    var prefix: UInt64 = 0
    for byte in fact.prefix(8) { prefix = prefix << 8 | UInt64(byte) }
    rows.append(Key(prefix: prefix, offset: buffer.count))
    MentionSorter.append(line.count + MentionRow.factLength + 4, to: &buffer)
    buffer.append(contentsOf: fact)
    MentionSorter.append(rank, to: &buffer)
    buffer.append(contentsOf: line)
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
    buffer = []
    rows = []
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
    buffer.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
  }

  private func sort() {
    buffer.withUnsafeBufferPointer { bytes in
      rows.sort { a, b in
        if a.prefix != b.prefix { return a.prefix < b.prefix }
        for place in 12..<(4 + MentionRow.factLength) where bytes[a.offset + place] != bytes[b.offset + place] {
          return bytes[a.offset + place] < bytes[b.offset + place]
        }
        return a.offset < b.offset
      }
    }
  }

  /// A row with its length before it.
  private subscript(row: Key) -> ArraySlice<UInt8> { buffer[row.offset..<(row.offset + 4 + buffer.number(at: row.offset))] }

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
