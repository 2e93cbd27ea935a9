/// Final ids of the documents: what becomes of those that share one.
///
/// Documents of one id and different content get `@` and the first 12 hexadecimal digits of their content's hash each (32 digits in the case
/// that this names another document, too). Documents of one id and the same content are one. Ids that differ in nothing but how accents are
/// composed count as one id: they look alike, and some file systems make them one.
package struct Identities {
  package struct Candidate: Sendable {
    var id: String
    var hash: String

    package init(id: String, hash: String) {
      self.id = id
      self.hash = hash
    }
  }

  /// By document index; nil for one that is another's twin.
  package private(set) var ids: [String?]
  /// By document index: the document that stands for it, itself where it is no twin.
  private(set) var survivors: [Int]
  /// Survivors by final id, in byte order.
  package private(set) var order: [Int] = []
  private var sorted: [Int]

  /// `precedes` decides between twins, so that the order in which the inputs come does not.
  package init(_ candidates: [Candidate], twin precedes: (Int, Int) throws -> Bool) rethrows {
    ids = candidates.map(\.id)
    survivors = Array(candidates.indices)
    sorted = candidates.indices.sorted { a, b in
      candidates[a].id == candidates[b].id ? candidates[a].hash < candidates[b].hash : candidates[a].id < candidates[b].id
    }
    var from = 0
    while from < sorted.count {
      var to = from + 1
      while to < sorted.count, candidates[sorted[to]].id == candidates[sorted[from]].id { to += 1 }
      if to - from > 1 { try settle(from..<to, candidates, precedes) }
      from = to
    }
    order = ids.indices.filter { ids[$0] != nil }.sorted { ids[$0]!.precedes(ids[$1]!) }
  }

  private mutating func settle(_ group: Range<Int>, _ candidates: [Candidate], _ precedes: (Int, Int) throws -> Bool) rethrows {
    var distinct: [Int] = []
    for place in group {
      let index = sorted[place]
      guard let last = distinct.last, candidates[last].hash == candidates[index].hash else {
        distinct.append(index)
        continue
      }
      let isFirst = try precedes(index, last)
      if isFirst { distinct[distinct.count - 1] = index }
      survivors[isFirst ? last : index] = isFirst ? index : last
      ids[isFirst ? last : index] = nil
    }
    follow(group)
    guard distinct.count > 1 else { return }
    let short = distinct.map { candidates[$0].id + "@" + candidates[$0].hash.prefix(12) }
    let isAmbiguous = Set(short).count < short.count || short.contains { isTaken($0, candidates) }
    for (index, id) in zip(distinct, short) {
      ids[index] = isAmbiguous ? candidates[index].id + "@" + candidates[index].hash.prefix(32) : id
    }
  }

  /// Twins of a twin point at the one that remained.
  private mutating func follow(_ group: Range<Int>) {
    for place in group {
      var index = sorted[place]
      while survivors[index] != index { index = survivors[index] }
      survivors[sorted[place]] = index
    }
  }

  private func isTaken(_ id: String, _ candidates: [Candidate]) -> Bool {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if candidates[sorted[middle]].id < id { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && candidates[sorted[low]].id == id
  }
}

extension String {
  /// By bytes, as `sort` in the C locale and every other program would have it.
  package func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
