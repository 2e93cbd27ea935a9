import Dataset
import Extraction

/// Differences as one HTML file that needs nothing else: the counts, then documents and facts, to be narrowed down by buttons.
///
/// It is written as the differences come; the counts, known last, are put first by the style sheet.
struct DifferencePage {
  private let sink: AnswerSink
  private var document: String?
  private var isOpen = false
  private var isAtFacts = false

  init(_ sink: AnswerSink, old: String, new: String) throws {
    self.sink = sink
    let names = "<code>\(Self.escaped(old))</code> → <code>\(Self.escaped(new))</code>"
    try write(
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
      <title>Difference of two datasets</title><style>\(PageStyle.sheet)</style></head><body>
      <header><h1>What changed</h1><p>\(names)</p></header><main><section><h2>Documents and what they say</h2>

      """)
  }

  mutating func add(_ difference: Difference) throws {
    switch difference {
    case .document(let difference): try open(difference.document, difference.change.rawValue, difference.words, difference.cause)
    case .statement(let difference): try add(difference)
    case .fact(let difference): try add(difference)
    }
  }

  mutating func finish(_ tally: DifferenceTally) throws {
    try close()
    if tally.isEmpty { try write("<p>No difference.</p>") }
    try write("</section></main><nav>")
    for change in FactDifference.Change.allCases {
      guard let count = tally.facts[change] else { continue }
      try write("<button data-of=\"\(change.rawValue)\" aria-pressed=\"true\">\(count) \(change.rawValue)</button>")
    }
    try write(
      "<pre>\(Self.escaped(DifferenceCounts(tally).text(kinds: true)))</pre></nav><script>\(PageStyle.script)</script></body></html>\n")
    try sink.finish()
  }

  // MARK: Documents

  private mutating func open(_ document: FactChange.Document, _ change: String, _ words: String, _ cause: Cause? = nil) throws {
    try close()
    self.document = document.id
    isOpen = true
    let moved = document.old != nil && document.new != nil && document.old != document.new
    let name = moved ? "\(Self.escaped(document.old ?? "")) → \(Self.escaped(document.id))" : Self.escaped(document.id)
    let because = cause.map { "<b>\(Self.escaped($0.words))</b>" } ?? ""
    try write("<details open class=\"\(change)\"><summary>\(name) <i>\(Self.escaped(words))</i>\(because)</summary><ul>\n")
  }

  private mutating func close() throws {
    if isOpen { try write("</ul></details>\n") }
    isOpen = false
  }

  private mutating func add(_ difference: StatementDifference) throws {
    let change = difference.change
    if document != change.document.id || !isOpen { try open(change.document, "same", "") }
    let (old, new) = (change.said(change.old), change.said(change.new))
    guard let shown = new ?? old else { return }
    let other = difference.fields.isEmpty ? "" : "other \(difference.fields.joined(separator: ", "))"
    try write(
      "<li class=\"\(change.change.rawValue)\">" + Self.exchange(change.change.rawValue, old, new, shown) + " <i>\(Self.escaped(other))</i>"
    )
    try write("<b>\(Self.escaped(difference.cause.words))</b>")
    let (before, after) = (change.old?.mentions.first?.quote, change.new?.mentions.first?.quote)
    if let before, before != after { try write("<q class=\"was\">\(Self.escaped(before))</q>") }
    if let after { try write("<q>\(Self.escaped(after))</q>") }
    try write("</li>\n")
  }

  // MARK: Facts

  private mutating func add(_ difference: FactDifference) throws {
    if !isAtFacts {
      try close()
      try write("</section><section><h2>Facts of the dataset</h2><ul>\n")
      isAtFacts = true
      isOpen = false
    }
    let (old, new) = (difference.old, difference.new)
    guard let shown = new ?? old else { return }
    var notes: [String] = []
    if let contradiction = difference.contradiction {
      notes.append(contradiction == .arose ? "is contradicted now" : "is contradicted less")
    }
    if let witness = difference.lastWitness {
      notes.append((difference.change == .lost ? "last said by " : "only a copy says so, ") + witness)
    }
    if difference.change == .support, let old, let new {
      notes.append(
        "\(old.support.documents) → \(new.support.documents) documents, \(old.support.independent) → \(new.support.independent) independent"
      )
    }
    if difference.change == .restated {
      notes.append("other " + difference.fields.filter { $0 != "example" && $0 != "mentions" }.joined(separator: ", "))
    }
    try write(
      "<li class=\"\(difference.change.rawValue)\">"
        + Self.exchange(difference.change.rawValue, old?.statement, new?.statement, shown.statement))
    try write(" <i>\(Self.escaped(notes.joined(separator: "; ")))</i>")
    try write("<b>\(Self.escaped(difference.causes.map(\.cause.words).joined(separator: "; ")))</b></li>\n")
  }

  /// What it was and what it is, in words.
  private static func exchange(_ change: String, _ old: StoredStatement?, _ new: StoredStatement?, _ shown: StoredStatement) -> String {
    let words = FactWords(shown)
    guard let old, let new, change == "changed" || change == "rekeyed" else { return escaped(words.line) }
    if change == "rekeyed" { return "\(escaped(words.line)), <ins>\(escaped(FactWords.rekeyed(old, new)))</ins>" }
    return "\(escaped(words.question)): <del>\(escaped(FactWords(old).answer))</del> <ins>\(escaped(words.answer))</ins>"
  }

  private func write(_ text: String) throws { try sink.write(Array(text.utf8)) }

  /// Text that is text and nothing else, in an element or an attribute.
  static func escaped(_ text: String) -> String {
    var out = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(character)
      }
    }
    return out
  }
}

/// How the page looks and what its buttons do.
private enum PageStyle {
  static let sheet = """
    :root{color-scheme:light dark;--line:#8884;--in:#1a7f37;--out:#cf222e;--other:#9a6700}
    body{display:flex;flex-direction:column;max-width:60rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif}
    header{order:-2}nav{order:-1;position:sticky;top:0;background:Canvas;padding:.5rem 0;border-bottom:1px solid var(--line)}
    nav pre{font:13px/1.5 ui-monospace,monospace;overflow:auto;margin:.5rem 0}
    button{font:inherit;font-size:14px;margin:0 .3rem .3rem 0;padding:.1rem .7rem;border:1px solid var(--line);border-radius:1rem;background:none;color:inherit;cursor:pointer}
    button[aria-pressed=false]{opacity:.4}
    h1{margin:0}h2{font-size:1.1rem;margin:1.5rem 0 .5rem}ul{list-style:none;margin:0;padding:0 0 0 1rem}
    details{border:1px solid var(--line);border-radius:.5rem;padding:.4rem .8rem;margin:.5rem 0}summary{font-weight:600;cursor:pointer;overflow-wrap:anywhere}
    li{border-left:3px solid var(--line);padding-left:.7rem;margin:.5rem 0}i{font-style:normal;font-weight:400;opacity:.7}
    b{float:right;font:12px/1.8 ui-monospace,monospace;opacity:.7}
    .gained,details.added{border-color:var(--in)}.lost,details.removed{border-color:var(--out)}
    .changed,.rekeyed,.restated{border-color:var(--other)}
    del{color:var(--out)}ins{color:var(--in);text-decoration:none;font-weight:600}
    q{display:block;quotes:none;opacity:.75;font-size:14px;clear:right}q.was{text-decoration:line-through}
    .hidden{display:none}@media print{nav{position:static}}
    """
  static let script = """
    document.querySelectorAll("button").forEach(button=>button.onclick=()=>{
    const shown=button.getAttribute("aria-pressed")!=="true";button.setAttribute("aria-pressed",shown);
    document.querySelectorAll("li."+button.dataset.of).forEach(item=>item.classList.toggle("hidden",!shown))})
    """
}
