/// Text that holds no markup: `title`, `style`, `script` and their like.
extension HTMLTokenizer {
  /// Where the end tag that fits the last start tag begins, or the source's end.
  func endOfRawText() -> Int {
    var at = offset(of: 0x3C, from: position)
    while at < end, !closes(at: at) { at = offset(of: 0x3C, from: at + 1) }
    return at
  }

  /// As `endOfRawText`, but `<!--` hides a `<script>` and its end tag up to `-->`, as browsers have always done.
  func endOfScript() -> Int {
    enum Escape { case none, comment, scriptInComment }
    var escape = Escape.none
    var at = position
    while true {
      at = escape == .none ? offset(of: 0x3C, from: at) : offset(of: 0x3C, or: 0x3E, from: at)
      guard at < end else { return end }
      if bytes[at] == 0x3E {
        if bytes[at - 1] == 0x2D, bytes[at - 2] == 0x2D { escape = .none }
      } else if escape != .scriptInComment, closes(at: at) {
        return at
      } else if escape == .none, hasPrefix("<!--", at: at) {
        escape = .comment
        at += 3
      } else if escape == .comment, namesScript(at: at + 1) {
        escape = .scriptInComment
      } else if escape == .scriptInComment, at + 1 < end, bytes[at + 1] == 0x2F, namesScript(at: at + 2) {
        escape = .comment
      }
      at += 1
    }
  }

  /// A CDATA section's text, then its end mark.
  mutating func cdataToken() -> HTMLToken {
    var close = offset(of: 0x5D, from: position)
    while close < end, !hasPrefix("]]>", at: close) { close = offset(of: 0x5D, from: close + 1) }
    if close > position { return textToken(to: close, .cdata) }
    content = .data
    return .ignored(advance(to: close + 3))
  }

  /// Whether the end tag that fits the last start tag begins here.
  private func closes(at offset: Int) -> Bool {
    let nameEnd = offset + 2 + closingName.count
    guard nameEnd < end, bytes[offset + 1] == 0x2F, endsName(bytes[nameEnd]), !closingName.isEmpty else { return false }
    for index in closingName.indices where bytes[offset + 2 + index].htmlLowercased != closingName[index] { return false }
    return true
  }

  private func namesScript(at offset: Int) -> Bool {
    offset + 6 < end && endsName(bytes[offset + 6]) && hasPrefix("script", at: offset)
  }

  private func endsName(_ byte: UInt8) -> Bool { byte.isHTMLSpace || byte == 0x2F || byte == 0x3E }
}
