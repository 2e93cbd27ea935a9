/// Which documents share a key, in flat arrays: only keys that two documents have take room, 4 bytes a document for each and 4 to get there.
///
/// All documents that may come are known beforehand; a bucket holds those that were inserted, in the order in which they were.
struct Buckets {
  /// A key of a document, as a document may have many; its upper bits are evenly spread.
  struct Entry: BitwiseCopyable {
    var key: UInt64
    var document: Int32
  }

  /// Bucket by bucket, room for all documents that have its key.
  private var members: [Int32] = []
  private var starts: [Int32] = []
  private var filled: [Int32] = []
  /// The buckets of each document, one document after the other, and where each one's begin.
  private var ofDocument: [Int32] = []
  private var places: [Int32] = []
  /// Document and bucket, until all are known.
  private var links: [(document: Int32, bucket: Int32)] = []

  /// Adds a bucket for each key that two documents have. Keys of different calls are different keys.
  mutating func add(_ entries: inout [Entry]) {
    Self.leaveOutSingle(&entries)
    EvenSort.sort(&entries, by: \.key)
    var from = 0
    while from < entries.count {
      var to = from + 1
      while to < entries.count, entries[to].key == entries[from].key { to += 1 }
      if to - from > 1 {
        for entry in entries[from..<to] { links.append((entry.document, Int32(starts.count))) }
        starts.append(Int32(members.count))
        filled.append(0)
        members.append(contentsOf: repeatElement(0, count: to - from))
      }
      from = to
    }
  }

  /// Most keys are one document's alone, and need no sorting: a key stays where another falls into the same of eight places an entry.
  private static func leaveOutSingle(_ entries: inout [Entry]) {
    guard entries.count > 64 else { return }
    let bits = UInt64.bitWidth - entries.count.leadingZeroBitCount + 3
    let shift = UInt64(UInt64.bitWidth - bits)
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1 << bits) { seen in
      seen.initialize(repeating: 0)
      for entry in entries { seen[Int(entry.key >> shift)] |= seen[Int(entry.key >> shift)] << 1 | 1 }
      entries.removeAll { seen[Int($0.key >> shift)] == 1 }
    }
  }

  /// All keys were added; `documents`: how many there are.
  mutating func seal(documents: Int) {
    places = Array(repeating: 0, count: documents + 1)
    for link in links { places[Int(link.document) + 1] += 1 }
    for index in 0..<documents { places[index + 1] += places[index] }
    var next = places
    ofDocument = Array(repeating: 0, count: links.count)
    for link in links {
      ofDocument[Int(next[Int(link.document)])] = link.bucket
      next[Int(link.document)] += 1
    }
    links = []
  }

  mutating func insert(_ document: Int) {
    for bucket in buckets(of: document) {
      members[Int(starts[Int(bucket)] + filled[Int(bucket)])] = Int32(document)
      filled[Int(bucket)] += 1
    }
  }

  /// The buckets that hold, or will hold, a document.
  func buckets(of document: Int) -> ArraySlice<Int32> { ofDocument[Int(places[document])..<Int(places[document + 1])] }

  /// The documents inserted so far.
  func members(of bucket: Int32) -> ArraySlice<Int32> {
    let start = Int(starts[Int(bucket)])
    return members[start..<start + Int(filled[Int(bucket)])]
  }
}
