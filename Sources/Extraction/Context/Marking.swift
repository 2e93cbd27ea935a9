import Lexicon
import Prose

/// Marks the units within the reach of triggers.
struct Marking {
  enum Stop: UInt8 { case none, link, comma, clause, colon, contrast, opening, closing, scope }

  private let units: Units
  private let stops: [Stop]
  private let tokens: [Token]
  private(set) var context: [Circumstances]

  init(_ sentence: Sentence, _ tokens: [Token], stops: [Stop]) {
    units = sentence.units
    self.stops = stops.indices.map { index in
      if stops[index] == .none, sentence.outline[index].isEmpty,
        Self.links.contains(tokens[sentence.units[index].tokens.lowerBound].hash)
      {
        return .link
      }
      // "unlike gliclazide, which …": the comma opens a clause of the same thing.
      guard stops[index] == .comma, index + 1 < stops.count else { return stops[index] }
      return Self.relatives.contains(tokens[sentence.units[index + 1].tokens.lowerBound].hash) ? .none : .comma
    }
    context = sentence.context
    self.tokens = tokens
  }

  private static let links = Set(["and", "or"].map(Tokens.hash))
  private static let comma = Tokens(Array(",".utf8)).all[0].hash
  private static let semicolon = Tokens(Array(";".utf8)).all[0].hash
  private static let colon = Tokens(Array(":".utf8)).all[0].hash
  private static let opening = Tokens(Array("(".utf8)).all[0].hash
  private static let closing = Tokens(Array(")".utf8)).all[0].hash
  private static let bar = Tokens(Array("|".utf8)).all[0].hash
  private static let relatives = Set(["which", "who", "that", "whose"].map(Tokens.hash))

  static func stop(sign: WordHash) -> Stop {
    sign == comma
      ? .comma
      : sign == semicolon
        ? .contrast : sign == colon ? .colon : sign == opening ? .opening : sign == closing ? .closing : sign == bar ? .scope : .none
  }

  mutating func markAll(_ marks: Circumstances) {
    for index in context.indices { context[index].formUnion(marks) }
  }

  /// A question begins behind the last colon: "X-induced hepatitis: a new entity?" claims the hepatitis.
  mutating func markQuestion() {
    for index in (stops.lastIndex(of: .colon) ?? 0)..<context.count { context[index].formUnion(.question) }
  }

  mutating func apply(_ trigger: Trigger, _ place: Range<Int>) {
    switch trigger.direction {
    case .sentence: markAll(trigger.marks)
    case .forward: forward(trigger, place.upperBound)
    case .backward: backward(trigger, place.lowerBound)
    case .both:
      forward(trigger, place.upperBound)
      if !(trigger.marks == .possible && (opensRelative(place.lowerBound) || qualifies(place))) { backward(trigger, place.lowerBound) }
    }
  }

  /// "neuropathy, which may limit its use": the doubt is about what follows.
  private func opensRelative(_ start: Int) -> Bool {
    start > 0 && units[start - 1].tag == .word && Self.relatives.contains(tokens[units[start - 1].tokens.lowerBound].hash)
  }

  /// "synovitis, and possible vasculitis": of a list, one member is in doubt.
  private func qualifies(_ place: Range<Int>) -> Bool {
    guard place.count == 1, place.lowerBound > 0, stops[place.lowerBound - 1] == .link || stops[place.lowerBound - 1] == .comma,
      Self.qualifiers.contains(tokens[units[place.lowerBound].tokens.lowerBound].hash)
    else { return false }
    return units[place.upperBound..<min(units.count, place.upperBound + 2)].contains { $0.tag == .effect }
  }

  private static let qualifiers = Set(["possible", "probable", "suspected", "presumed", "presumptive", "putative"].map(Tokens.hash))

  private mutating func forward(_ trigger: Trigger, _ start: Int) {
    var hasPassed = false
    var limit = start + trigger.reach
    var depth = 0
    for index in start..<units.count {
      guard index < limit else { return }
      // "brain zaps (that haven't gone away), dizziness": what is said in a bracket ends with it.
      if stops[index] == .opening { depth += 1 }
      if stops[index] == .closing { depth -= 1 }
      if depth < 0 { return }
      let follows = index > start && (stops[index - 1] == .link || stops[index - 1] == .comma)
      if isShut(trigger, index) || ends(trigger.stops, index, hasPassed: hasPassed || follows) { return }
      if units[index].tag != .word {
        context[index].formUnion(trigger.marks)
        if units[index].tag == .effect {
          hasPassed = true
          // A list is one thing, however long: "may cause nausea, vomiting, … and rash".
          if trigger.marks == .possible || trigger.marks == .negated { limit = max(limit, index + 7) }
        }
      }
    }
  }

  private mutating func backward(_ trigger: Trigger, _ start: Int) {
    var hasPassed = false
    var depth = 0
    for index in stride(from: start - 1, through: max(0, start - trigger.reach), by: -1) {
      // "liver damage: not seen": the colon belongs to the words behind it.
      let isLead = index == start - 1 && stops[index] == .colon
      if !isLead, isShut(trigger, index) || ends(trigger.stops, index, hasPassed: hasPassed) { return }
      if stops[index] == .closing { depth += 1 }
      if stops[index] == .opening { depth -= 1 }
      if units[index].tag != .word {
        context[index].formUnion(trigger.marks)
        if units[index].tag == .effect { hasPassed = true }
        // "seizures, serotonin syndrome (when combined with triptans)": of what stands before the bracket only the last.
        if depth < 0 { return }
      }
    }
  }

  /// What one cell denies or doubts, the next does not, nor does a denial hold for its reason; a circumstance holds for all of it.
  private func isShut(_ trigger: Trigger, _ index: Int) -> Bool {
    stops[index] == .scope && !trigger.marks.isDisjoint(with: [.negated, .possible, .resolved])
  }

  /// Whether a trigger's reach ends at a unit. A verb right behind a negation belongs to it ("does not cause"); one after what was
  /// negated, or after `and`, begins another statement.
  private func ends(_ kind: Trigger.Stop, _ index: Int, hasPassed: Bool) -> Bool {
    switch stops[index] {
    case .contrast: return true
    case .colon: return kind != .contrast
    case .clause: return kind == .verb || kind != .contrast && hasPassed
    case .comma: return kind == .comma
    case .link, .none, .opening, .closing, .scope: return kind == .drug && hasPassed && units[index].tag == .drug
    }
  }
}
