import CPCRE2
import Synchronization

/// The scratch space of one worker: match data, the JIT's stack and limits. Not shared between threads.
///
/// A pattern that reaches a limit matches nothing there and is counted in `exhausted`: no input can stall a run.
public final class Matcher {
  /// Steps after which a match is given up; a sentence of 10 KB needs far fewer with every pattern of ours.
  static let matchLimit: UInt32 = 1_000_000
  static let maximumGroups: UInt32 = 32

  /// How often a limit was reached.
  public private(set) var exhausted = 0
  private let room: MatchRoom
  private let data: OpaquePointer
  private let context: OpaquePointer
  private let vector: UnsafeMutablePointer<Int>

  /// Cheap: what another matcher has left is used again.
  public init() {
    room = MatchRoom.left.withLock { $0.popLast() } ?? MatchRoom()
    (data, context) = (room.data, room.context)
    vector = pcre2_get_ovector_pointer_8(data)
  }

  deinit {
    let room = self.room
    MatchRoom.left.withLock { $0.append(room) }
  }

  /// Whether the pattern matches at or after `start`; the groups are then read with `range`.
  public func first(_ pattern: Pattern, in subject: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Bool {
    guard let base = subject.baseAddress, start <= subject.count else { return false }
    let answer =
      pattern.isMachineCode
      ? pcre2_jit_match_8(pattern.code, base, subject.count, start, 0, data, context)
      : pcre2_match_8(pattern.code, base, subject.count, start, UInt32(PCRE2_NO_UTF_CHECK), data, context)
    if answer < Int32(PCRE2_ERROR_NOMATCH) { exhausted += 1 }
    return answer > 0
  }

  public func first(_ pattern: Pattern, in subject: [UInt8], from start: Int = 0) -> Bool {
    subject.withUnsafeBufferPointer { first(pattern, in: $0, from: start) }
  }

  /// The bytes of a group in the last match, nil where it took no part.
  public func range(_ group: Int = 0) -> Range<Int>? {
    let lower = vector[2 * group]
    let upper = vector[2 * group + 1]
    return lower == Int.max || lower < 0 || upper < lower ? nil : lower..<upper
  }

  /// Calls `body` for each match in turn, empty ones passed over; `range` reads the groups within it.
  public func each(_ pattern: Pattern, in subject: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
    var at = 0
    while first(pattern, in: subject, from: at), let whole = range() {
      at = whole.upperBound > whole.lowerBound ? whole.upperBound : whole.upperBound + 1
      if !whole.isEmpty { body(whole) }
    }
  }
}

/// What PCRE2 needs beside a pattern, for one match at a time: its stack of a megabyte is mapped once, not for every document.
private final class MatchRoom: @unchecked Sendable {  // one matcher owns it at a time
  /// What no matcher uses now.
  static let left = Mutex<[MatchRoom]>([])

  let data: OpaquePointer
  let context: OpaquePointer
  private let stack: OpaquePointer?

  init() {
    data = pcre2_match_data_create_8(Matcher.maximumGroups, nil)
    context = pcre2_match_context_create_8(nil)
    pcre2_set_match_limit_8(context, Matcher.matchLimit)
    pcre2_set_heap_limit_8(context, 16 * 1024)
    stack = pcre2_jit_stack_create_8(32 * 1024, 1024 * 1024, nil)
    pcre2_jit_stack_assign_8(context, nil, stack.map(UnsafeMutableRawPointer.init))
  }

  deinit {
    pcre2_match_data_free_8(data)
    pcre2_match_context_free_8(context)
    if let stack { pcre2_jit_stack_free_8(stack) }
  }
}
