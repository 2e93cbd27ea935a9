import Prose

extension Page.Passage {
  /// Units that a sentence has at most. What goes on without an end, as cells run together or a hostile line do, is read in parts: rules look at
  /// a sentence as a whole, some of them for each fact. The longest quote of the Corpus has 45 words.
  static let longestSentence = 400

  /// The sentences of the passage as ranges of its clean text, in order.
  var sentences: [ByteRange] { bounded(whole(Sentences.ranges(in: bytes))) }

  /// A name with a full stop in it ("U.S. Food and Drug Administration") ends no sentence.
  private func whole(_ ranges: [ByteRange]) -> [ByteRange] {
    guard ranges.count > 1 else { return ranges }
    var out: [ByteRange] = []
    var next = 0
    for range in ranges {
      if let last = out.last, next > 0, units[next - 1].range.upper > last.upper {
        out[out.count - 1] = last.union(range)
      } else {
        out.append(range)
      }
      while next < units.count, units[next].range.lower < range.upper { next += 1 }
    }
    return out
  }

  /// Long sentences in parts, each ending at a comma or semicolon where there is one.
  private func bounded(_ ranges: [ByteRange]) -> [ByteRange] {
    guard units.count > Self.longestSentence else { return ranges }
    var out: [ByteRange] = []
    var next = 0
    for range in ranges {
      var first = next
      var lower = range.lower
      while next < units.count, units[next].range.lower < range.upper { next += 1 }
      while next - first > Self.longestSentence {
        let half = first + Self.longestSentence / 2
        let end = (half..<first + Self.longestSentence).last(where: isBreak).map { $0 + 1 } ?? first + Self.longestSentence
        out.append(ByteRange(lower, units[end - 1].range.upper))
        (first, lower) = (end, units[end].range.lower)
      }
      out.append(ByteRange(lower, range.upper))
    }
    return out
  }

  private func isBreak(_ index: Int) -> Bool {
    let byte = bytes[units[index].range.lower]
    return units[index].tag == .word && (byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";"))
  }
}

extension Array {
  /// Index of the first element for which a condition holds that holds for all behind it; the count where it holds for none.
  func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (lower, upper) = (0, count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if holds(self[middle]) { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }
}
