import ArgumentParser
import Language
import Pipeline
import Prose

struct LanguageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language",
    abstract: "A line of input, a line of output: language<TAB>confidence; und where it can't be told.",
    discussion: """
      EXAMPLES
        posology language lines.txt
        echo "Deja un comentario" | posology language
      """)

  @Argument(help: "A text file; standard input where none is named.")
  var file = "-"

  func run() throws {
    let judge = LanguageJudge.builtIn
    var lines = try LineStream(file)
    var out: [UInt8] = []
    while let line = try lines.next() {
      let verdict = line.withUnsafeBufferPointer { judge.judge($0) }
      out.append(contentsOf: "\(verdict.language)\t\(Self.rounded(verdict.confidence))\n".utf8)
      if out.count > 1 << 16 {
        try Terminal.output(out)
        out.removeAll(keepingCapacity: true)
      }
    }
    try Terminal.output(out)
  }

  /// Three decimals.
  private static func rounded(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
