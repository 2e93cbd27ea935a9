/// Cuts the text of a block into sentences, by its bytes.
///
/// ```swift
/// Sentences.ranges(in: Array("Take 2.5 mg q.d. with food, e.g. bread. Stop if a rash appears.".utf8)).count   // 2
/// ```
public enum Sentences {
  /// The sentences in order, without the blanks between them.
  public static func ranges(in bytes: [UInt8]) -> [ByteRange] {
    bytes.withUnsafeBufferPointer { bytes in
      var out: [ByteRange] = []
      var start = 0
      var at = 0
      func close(_ end: Int) {
        var (lower, upper) = (start, end)
        while lower < upper, bytes[lower] <= 0x20 { lower += 1 }
        while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
        if lower < upper { out.append(ByteRange(lower, upper)) }
        start = end
      }
      isStop.withUnsafeBufferPointer { isStop in
        while at < bytes.count {
          guard isStop[Int(bytes[at])], let end = terminatorEnd(bytes, at) else {
            at += 1
            continue
          }
          if isEnd(bytes, terminator: at, end, sentence: start) { close(end) }
          at = end
        }
      }
      close(bytes.count)
      return out
    }
  }

  /// First bytes of stops.
  private static let isStop: [Bool] = (0...255).map { [0x2E, 0x21, 0x3F, 0x0A, 0xE2, 0xE3].contains($0) }

  /// The end of the stop that begins here, with the marks and quotes that belong to it; nil where there is no stop.
  private static func terminatorEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    switch bytes[at] {
    case 0x2E, 0x21, 0x3F: break
    case 0x0A: return at + 1
    case 0xE2 where at + 2 < bytes.count && bytes[at + 1] == 0x80 && bytes[at + 2] == 0xA6: return closers(bytes, at + 3)
    case 0xE3 where at + 2 < bytes.count && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x82: return closers(bytes, at + 3)
    default: return nil
    }
    var end = at + 1
    while end < bytes.count, [0x2E, 0x21, 0x3F].contains(bytes[end]) { end += 1 }
    return closers(bytes, end)
  }

  /// Quotes and brackets that close behind a stop.
  private static func closers(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int {
    var end = from
    while end < bytes.count {
      switch bytes[end] {
      case 0x22, 0x27, 0x29, 0x5D: end += 1
      case 0xE2 where end + 2 < bytes.count && bytes[end + 1] == 0x80 && (bytes[end + 2] == 0x9D || bytes[end + 2] == 0x99): end += 3
      case 0xC2 where end + 1 < bytes.count && bytes[end + 1] == 0xBB: end += 2
      default: return end
      }
    }
    return end
  }

  private static func isEnd(_ bytes: UnsafeBufferPointer<UInt8>, terminator at: Int, _ end: Int, sentence start: Int) -> Bool {
    guard end < bytes.count else { return true }
    if bytes[at] == 0x0A || bytes[at] == 0xE3 { return true }
    let isStop = bytes[at] == 0x2E && end - at == 1
    guard bytes[end] <= 0x20 else {
      // `relapse.The drug`: a stop between a word and a capitalised one, the blank lost.
      return isStop && at - start >= 4 && isLower(bytes[at - 1]) && isLower(bytes[at - 2]) && isUpper(bytes[end]) && end + 1 < bytes.count
        && isLower(bytes[end + 1]) && isLower(bytes[at - 3])
    }
    var next = end
    while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
    guard next < bytes.count else { return true }
    if isLower(bytes[next]) { return bytes[at] != 0x2E && bytes[at] != 0xE2 && bytes[end - 1] == bytes[at] && !isQuoted(bytes, at, start) }
    guard isStop else { return true }
    return !isAbbreviation(bytes, before: at, sentence: start, next: bytes[next])
  }

  /// `"Really?" she asked`: the question ends a quotation, not the sentence.
  private static func isQuoted(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ start: Int) -> Bool {
    at + 1 < bytes.count && bytes[at + 1] != 0x20
  }

  private static func isAbbreviation(_ bytes: UnsafeBufferPointer<UInt8>, before at: Int, sentence start: Int, next: UInt8) -> Bool {
    var lower = at
    while lower > start, bytes[lower - 1] > 0x20, bytes[lower - 1] != 0x28, at - lower < 12 { lower -= 1 }
    let length = at - lower
    guard length > 0, length < 12 else { return false }
    // Initials (`J. Smith`) and letters with stops between them (`U.S.`, `e.g.`, `p.o.`).
    if length == 1, isUpper(bytes[lower]) { return isUpper(next) && !(bytes[lower] == 0x49 && lower > start) }
    var word: [UInt8] = []
    for index in lower..<at { word.append(isUpper(bytes[index]) ? bytes[index] | 0x20 : bytes[index]) }
    if alwaysOpen.contains(word) { return true }
    return openBeforeNumber.contains(word) && (0x30...0x39).contains(next)
  }

  private static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  /// Abbreviations that a name or a further word follows.
  private static let alwaysOpen = words(
    "dr mr mrs ms prof st sr rev gen sen rep gov e.g i.e vs viz cf approx ca al incl esp ext dept jr ph.d")
  /// Those that open a number, and close a sentence otherwise.
  private static let openBeforeNumber = words(
    "no nos vol fig figs p pp ch sec art eq ref refs tab max min approx tel jan feb mar apr jun jul aug sep sept oct nov dec")

  private static func words(_ list: String) -> Set<[UInt8]> { Set(list.split(separator: " ").map { Array($0.utf8) }) }
}
