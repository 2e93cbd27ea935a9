/// What a sentence must have for a pattern to match, read off the pattern.
///
/// Most sentences that hold a rule's cue lack a drug before it, an effect behind, or a word; they need no match to be tried.
///
/// ```swift
/// PatternNeeds.of("{drug} {aux}{cue} {effects}").order       // [[.drug, .drugClass, .anaphor], .cue, [.effect]]
/// PatternNeeds.of("<D> (?:works|helps) against <E>").texts   // [works, helps], [ against ]
/// ```
struct PatternNeeds {
  struct Needs: Equatable {
    /// A tag of each set, wherever it stands.
    var anywhere: [Tags] = []
    /// A tag of each set, one behind the other; the cue is one of them.
    var order: [Tags] = []
    /// Of each list one text at least, wherever it stands.
    var texts: [[Trigrams.Text]] = []

    init(_ need: Tags? = nil) {
      guard let need else { return }
      anywhere = need == .cue ? [] : [need]
      order = [need]
    }
  }

  private let bytes: [UInt8]
  private var at = 0
  /// False where the pattern has what is not understood here: conditions, quoting, further options.
  private var isPlain = true

  static func of(_ pattern: String) -> Needs {
    var reader = PatternNeeds(bytes: Array(pattern.utf8))
    let needs = reader.alternatives(macros)
    // Classes of POSIX are no plain sets of letters, verbs no groups.
    if pattern.contains("[:") || pattern.contains("(*") { return Needs() }
    return reader.isPlain ? needs : Needs()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Of each macro; those that others use are known after a few rounds, as they are few and shallow.
  private static let macros: [String: Needs] = {
    var known: [String: Needs] = [:]
    for _ in 0..<6 {
      let before = known
      for macro in Macros.all {
        var reader = PatternNeeds(bytes: Array(macro.pattern.utf8))
        known[macro.name] = reader.alternatives(known)
      }
      if known == before { break }
    }
    return known
  }()

  /// Alternatives up to the group's end: what all of them need. Where each needs another tag, one of these will do.
  private mutating func alternatives(_ macros: [String: Needs]) -> Needs {
    var all: [Needs] = [sequence(macros)]
    while at < bytes.count, bytes[at] == UInt8(ascii: "|") {
      at += 1
      all.append(sequence(macros))
    }
    guard all.count > 1 else { return all[0] }
    var needs = Needs()
    needs.anywhere = Self.shared(all.map(\.anywhere))
    needs.order = Self.shared(all.map(\.order))
    needs.texts = Self.either(all.map(\.texts))
    // Where they stand otherwise in one of the alternatives, one alone has a place.
    if !all.allSatisfy({ $0.order.filter(needs.order.contains) == needs.order }) { needs.order.removeSubrange(1...) }
    return needs
  }

  private static func shared(_ all: [[Tags]]) -> [Tags] {
    let shared = all[0].filter { need in all.allSatisfy { $0.contains(need) } }
    guard shared.isEmpty, all.allSatisfy({ !$0.isEmpty }) else { return shared }
    return [all.reduce(into: Tags()) { $0.formUnion($1[0]) }]
  }

  /// Alternatives that are too many to be worth asking for.
  private static let mostTexts = 128

  /// One list for all alternatives: of each the one that says most.
  private static func either(_ all: [[[Trigrams.Text]]]) -> [[Trigrams.Text]] {
    var texts: [Trigrams.Text] = []
    for lists in all {
      guard let best = lists.max(by: { least($0) < least($1) }) else { return [] }
      texts += best
    }
    return texts.count > mostTexts ? [] : [texts]
  }

  private static func least(_ texts: [Trigrams.Text]) -> Int { texts.reduce(.max) { min($0, $1.length) } }

  private mutating func sequence(_ macros: [String: Needs]) -> Needs {
    var needs = Needs()
    var text: [UInt8] = []
    func close() {
      if let text = Trigrams.Text(text) { needs.texts.append([text]) }
      text.removeAll()
    }
    while at < bytes.count, bytes[at] != UInt8(ascii: "|"), bytes[at] != UInt8(ascii: ")") {
      let letter = Self.isLetter(bytes[at]) ? bytes[at] : nil
      let own = item(macros)
      let end = at
      let isOptional = isOptional()
      if let letter, at == end {
        text.append(letter)
        continue
      }
      close()
      guard !isOptional else { continue }
      needs.texts += own.texts
      for need in own.anywhere where !needs.anywhere.contains(need) { needs.anywhere.append(need) }
      needs.order += own.order
    }
    close()
    return needs
  }

  /// A small letter, a digit or a sign that stands for itself.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x20 || byte == 0x2D || byte == 0x2C || byte == 0x27
  }

  /// A letter, a class, a group or a macro.
  private mutating func item(_ macros: [String: Needs]) -> Needs {
    switch bytes[at] {
    case UInt8(ascii: "\\"):
      if at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "Q") { isPlain = false }
      at += 2
      return Needs()
    case UInt8(ascii: "["):
      skipClass()
      return Needs()
    case UInt8(ascii: "("): return group(macros)
    case UInt8(ascii: "{"):
      guard let end = bytes[at...].firstIndex(of: UInt8(ascii: "}")) else { break }
      let name = String(decoding: bytes[at + 1..<end], as: UTF8.self)
      at = end + 1
      return name == "cue" ? Needs(.cue) : macros[name] ?? Needs()
    case UInt8(ascii: "<"): return tag()
    default: break
    }
    at += 1
    return Needs()
  }

  /// `<E>`, `<[BQ]>`.
  private mutating func tag() -> Needs {
    guard let end = bytes[at...].prefix(24).firstIndex(of: UInt8(ascii: ">")) else {
      at += 1
      return Needs()
    }
    var tags = Tags()
    for byte in bytes[at + 1..<end] where byte != UInt8(ascii: "[") && byte != UInt8(ascii: "]") {
      // A range or an exclusion of letters: no tag in particular.
      guard let tag = Tag(rawValue: byte) else {
        at = end + 1
        return Needs()
      }
      tags.insert(tag)
    }
    at = end + 1
    return tags.isEmpty ? Needs() : Needs(tags)
  }

  private mutating func group(_ macros: [String: Needs]) -> Needs {
    at += 1
    var isLook = false
    if at < bytes.count, bytes[at] == UInt8(ascii: "?") {
      at += 1
      if at < bytes.count, !":>|=!<P&".utf8.contains(bytes[at]) { isPlain = false }
      // `(?=`, `(?!`, `(?<=`, `(?<!`, `(?(`, `(?&name)`: nothing of what stands within has to stand in the match.
      let next = at + 1 < bytes.count ? bytes[at + 1] : 0
      isLook = bytes[at] != UInt8(ascii: ":") && bytes[at] != UInt8(ascii: ">") && bytes[at] != UInt8(ascii: "|")
      if bytes[at] == UInt8(ascii: "<"), next != UInt8(ascii: "="), next != UInt8(ascii: "!") {
        isLook = false
        at = bytes[at...].firstIndex(of: UInt8(ascii: ">")) ?? at
      }
      at += 1
    }
    let needs = alternatives(macros)
    if at < bytes.count { at += 1 }
    return isLook ? Needs() : needs
  }

  private mutating func skipClass() {
    at += 1
    if at < bytes.count, bytes[at] == UInt8(ascii: "^") { at += 1 }
    if at < bytes.count, bytes[at] == UInt8(ascii: "]") { at += 1 }
    while at < bytes.count, bytes[at] != UInt8(ascii: "]") { at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1 }
    at += 1
  }

  /// Whether a quantifier behind an item lets it be absent; quantifiers are passed over.
  private mutating func isOptional() -> Bool {
    guard at < bytes.count else { return false }
    var isOptional = false
    switch bytes[at] {
    case UInt8(ascii: "?"), UInt8(ascii: "*"):
      isOptional = true
      at += 1
    case UInt8(ascii: "+"): at += 1
    case UInt8(ascii: "{"):
      guard at + 1 < bytes.count, (0x30...0x39).contains(bytes[at + 1]), let end = bytes[at...].firstIndex(of: UInt8(ascii: "}")) else {
        return false
      }
      isOptional = bytes[at + 1] == 0x30
      at = end + 1
    default: return false
    }
    if at < bytes.count, bytes[at] == UInt8(ascii: "?") || bytes[at] == UInt8(ascii: "+") { at += 1 }
    return isOptional
  }
}
