import Glibc

/// An external merge sort of rows by the bytes of their keys; rows of one key keep the order in which they came.
///
/// Up to `limit` bytes stay in memory, more go to runs on disk, in files that have no name any more: nothing stays behind, whatever happens.
///
/// ```swift
/// let sorter = KeyedSorter(scratch)
/// try sorter.add(key: Array("b".utf8), value: [2])
/// try sorter.add(key: Array("a".utf8), value: [1])
/// var rows = try sorter.sorted()
/// while let row = try rows.next() { … }                  // a, then b
/// ```
package final class KeyedSorter {
  package struct Row {
    package var key: ArraySlice<UInt8>
    package var value: ArraySlice<UInt8>
  }

  private let scratch: Scratch
  private let limit: Int
  private var block = SortedBlock()
  private var runs: [OutputFile] = []
  private(set) var count = 0
  private static let fanIn = 64

  package init(_ scratch: Scratch, limit: Int = 16 << 20) {
    self.scratch = scratch
    self.limit = limit
  }

  var isEmpty: Bool { count == 0 }

  package func add(key: [UInt8], value: [UInt8]) throws {
    if block.size + key.count + value.count > limit, !block.isEmpty { try spill() }
    block.append(key, value)
    count += 1
  }

  /// The rows in order; nothing may be added any more.
  package func sorted() throws -> SortedRows {
    block.sort()
    guard !runs.isEmpty else { return SortedRows([RunCursor(block)]) }
    if !block.isEmpty { try spill() }
    while runs.count > Self.fanIn {
      runs = try stride(from: 0, to: runs.count, by: Self.fanIn).map { from in
        var rows = try SortedRows(runs[from..<min(from + Self.fanIn, runs.count)].map { try RunCursor($0) })
        let file = try scratch.file()
        while let row = try rows.next() { try file.append(SortedBlock.head(row.key.count, row.value.count) + row.key + row.value) }
        try file.flush()
        return file
      }
    }
    return try SortedRows(runs.map { try RunCursor($0) })
  }

  private func spill() throws {
    block.sort()
    let file = try scratch.file()
    try block.write(to: file)
    try file.flush()
    runs.append(file)
    block = SortedBlock()
  }
}

/// Rows in one buffer: two lengths of four bytes, key, value.
struct SortedBlock {
  private struct Place {
    var prefix: UInt64
    var offset: Int
  }

  private var bytes: [UInt8] = []
  private var places: [Place] = []

  var size: Int { bytes.count + places.count * MemoryLayout<Place>.stride }
  var isEmpty: Bool { places.isEmpty }
  var count: Int { places.count }

  static func head(_ key: Int, _ value: Int) -> [UInt8] {
    var out: [UInt8] = []
    for length in [key, value] { withUnsafeBytes(of: UInt32(length).littleEndian) { out.append(contentsOf: $0) } }
    return out
  }

  mutating func append(_ key: [UInt8], _ value: [UInt8]) {
    var prefix: UInt64 = 0
    for place in 0..<8 { prefix = prefix << 8 | UInt64(place < key.count ? key[place] : 0) }
    places.append(Place(prefix: prefix, offset: bytes.count))
    bytes += Self.head(key.count, value.count)
    bytes += key
    bytes += value
  }

  mutating func sort() {
    bytes.withUnsafeBytes { bytes in
      func length(_ offset: Int) -> Int { Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))) }
      places.sort { a, b in
        if a.prefix != b.prefix { return a.prefix < b.prefix }
        let (x, y) = (length(a.offset), length(b.offset))
        let order = memcmp(bytes.baseAddress! + a.offset + 8, bytes.baseAddress! + b.offset + 8, min(x, y))
        return order != 0 ? order < 0 : x != y ? x < y : a.offset < b.offset
      }
    }
  }

  func row(_ index: Int) -> KeyedSorter.Row {
    let at = places[index].offset
    let key = at + 8 + bytes.number(at: at)
    return KeyedSorter.Row(key: bytes[(at + 8)..<key], value: bytes[key..<(key + bytes.number(at: at + 4))])
  }

  func write(to file: OutputFile) throws {
    for index in places.indices {
      let row = row(index)
      try file.append(bytes[(row.key.startIndex - 8)..<row.value.endIndex])
    }
  }
}

/// Sorted rows, to be pulled.
package struct SortedRows {
  private var runs: [RunCursor]

  init(_ runs: [RunCursor]) { self.runs = runs.filter { $0.row != nil } }

  /// The next row, left where it is.
  var peek: KeyedSorter.Row? { first.flatMap { runs[$0].row } }

  package mutating func next() throws -> KeyedSorter.Row? {
    guard let first, let row = runs[first].row else { return nil }
    try runs[first].step()
    if runs[first].row == nil { runs.remove(at: first) }
    return row
  }

  /// Of equal keys the one of the earlier run.
  private var first: Int? {
    guard runs.count > 1 else { return runs.isEmpty ? nil : 0 }
    var first = 0
    for index in runs.indices.dropFirst() where runs[index].row!.key.lexicographicallyPrecedes(runs[first].row!.key) { first = index }
    return first
  }
}

/// Reads a sorted run, in memory or on disk.
final class RunCursor {
  private let block: SortedBlock
  private var file: RowFile?
  private var index = 0
  private(set) var row: KeyedSorter.Row?

  init(_ block: SortedBlock) {
    self.block = block
    row = block.isEmpty ? nil : block.row(0)
  }

  init(_ file: OutputFile) throws {
    block = SortedBlock()
    self.file = RowFile(file, head: 8) { $0.number(at: $0.startIndex) + $0.number(at: $0.startIndex + 4) }
    try step()
  }

  func step() throws {
    guard file != nil else {
      index += 1
      row = index < block.count ? block.row(index) : nil
      return
    }
    row = nil
    guard let next = try file?.next() else { return }
    let key = next.startIndex + 8 + next.number(at: next.startIndex)
    row = KeyedSorter.Row(key: next[(next.startIndex + 8)..<key], value: next[key...])
  }
}
