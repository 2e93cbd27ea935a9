// Glibc has it, but its Swift module leaves out what GNU added to POSIX.
@_silgen_name("memmem")
private func memmem(_ text: UnsafeRawPointer, _ length: Int, _ part: UnsafeRawPointer, _ partLength: Int) -> UnsafeMutableRawPointer?

/// A few byte strings to look for.
struct ByteStrings: Sendable {
  private let strings: [[UInt8]]
  init(_ strings: [String]) { self.strings = strings.map { Array($0.utf8) } }

  func contains(anyOf bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { text in
      guard let base = text.baseAddress else { return false }
      return strings.contains { memmem(base, text.count, $0, $0.count) != nil }
    }
  }
}
