import ArgumentParser
import Glibc

/// When colours are written.
enum ColorMode: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

/// Standard output for results, standard error for messages.
enum Terminal {
  static func write(_ text: String) { put(Array(text.utf8), 2) }

  /// Throws where standard output is gone for another reason than a reader who has seen enough.
  static func output(_ bytes: [UInt8]) throws(RunFailure) {
    guard put(bytes, 1) else {
      if errno == EPIPE { Glibc.exit(0) }
      throw RunFailure("standard output: \(String(cString: strerror(errno)))")
    }
  }

  static func output(_ text: String) throws(RunFailure) { try output(Array(text.utf8)) }

  @discardableResult
  private static func put(_ bytes: [UInt8], _ descriptor: Int32) -> Bool {
    var at = 0
    while at < bytes.count {
      let count = bytes[at...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      at += count
    }
    return true
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Whether to colour what goes to standard output.
  static func isColored(_ mode: ColorMode) -> Bool {
    switch mode {
    case .always: true
    case .never: false
    case .auto:
      isTerminal(1) && getenv("NO_COLOR").map { String(cString: $0).isEmpty } ?? true
        && getenv("TERM").map { String(cString: $0) } != "dumb"
    }
  }
}

/// Text in colours, or plain.
struct Ink {
  let isOn: Bool

  func callAsFunction(_ text: String, _ color: Color) -> String { isOn ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text }

  enum Color: String { case bold = "1", faint = "2", red = "31", green = "32", yellow = "33", blue = "34", cyan = "36" }
}

/// The run itself failed: disk full, a folder that can't be written.
struct RunFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
