/// A rule's example with the words that the rule must find in brackets: `⟦Metformin|drug⟧ may cause ⟦nausea|effect⟧.`
package struct MarkedText {
  package struct Mark {
    package var words: String
    /// The group that must have them.
    package var name: String
  }

  package private(set) var plain = ""
  package private(set) var marks: [Mark] = []

  package init(_ source: String) {
    var rest = source[...]
    while let open = rest.firstIndex(of: "⟦"), let close = rest[open...].firstIndex(of: "⟧") {
      let inner = rest[rest.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
      plain += rest[..<open] + inner[0]
      marks.append(Mark(words: String(inner[0]), name: inner.count > 1 ? String(inner[1]) : ""))
      rest = rest[rest.index(after: close)...]
    }
    plain += rest
  }
}
