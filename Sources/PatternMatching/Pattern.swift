import CPCRE2

/// A compiled PCRE2 pattern over bytes, shared by all workers; the JIT's code is read only.
///
/// ```swift
/// let pattern = try Pattern(#"(\d+) ?mg"#)
/// let matcher = Matcher()
/// matcher.first(pattern, in: Array("take 500 mg".utf8))   // true; matcher.range(1) == 5..<8
/// ```
public final class Pattern: @unchecked Sendable {
  /// What PCRE2 says of a pattern that it can't compile.
  public struct SyntaxError: Error, CustomStringConvertible {
    public let pattern: String
    public let offset: Int
    public let message: String
    public var description: String { "\(message) at character \(offset + 1) of the pattern \(pattern)" }
  }

  public struct Options: OptionSet, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let caseless = Options(rawValue: 0x0000_0008)
    /// Whole characters instead of bytes; the subject must be valid UTF-8.
    public static let utf = Options(rawValue: 0x0008_0000)
  }

  public let source: String
  let code: OpaquePointer
  /// The JIT took it.
  let isMachineCode: Bool
  let captureCount: Int
  let names: [String: [Int]]

  public init(_ source: String, _ options: Options = []) throws(SyntaxError) {
    var error: Int32 = 0
    var offset = 0
    var pattern = source
    let compiled = pattern.withUTF8 { pcre2_compile_8($0.baseAddress, $0.count, options.rawValue | PCRE2_DUPNAMES, &error, &offset, nil) }
    guard let compiled else {
      var buffer = [UInt8](repeating: 0, count: 256)
      _ = pcre2_get_error_message_8(error, &buffer, buffer.count)
      throw SyntaxError(pattern: source, offset: offset, message: String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self))
    }
    self.source = source
    code = compiled
    isMachineCode = pcre2_jit_compile_8(compiled, UInt32(PCRE2_JIT_COMPLETE)) == 0
    var count: UInt32 = 0
    pcre2_pattern_info_8(compiled, UInt32(PCRE2_INFO_CAPTURECOUNT), &count)
    captureCount = Int(count)
    names = Self.names(of: compiled)
  }

  deinit { pcre2_code_free_8(code) }

  /// The number of a named group.
  public func group(_ name: String) -> Int? { names[name]?.first }

  /// The numbers of all groups of a name: alternatives may use one name each.
  public func groups(_ name: String) -> [Int] { names[name] ?? [] }

  private static func names(of code: OpaquePointer) -> [String: [Int]] {
    var count: UInt32 = 0
    var size: UInt32 = 0
    var table: UnsafePointer<UInt8>?
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMECOUNT), &count)
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &size)
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
    guard let table else { return [:] }
    var out: [String: [Int]] = [:]
    for index in 0..<Int(count) {
      let entry = table + index * Int(size)
      out[String(cString: entry + 2), default: []].append(Int(entry[0]) << 8 | Int(entry[1]))
    }
    return out
  }
}
