/// What begins with `<!` or `<?`.
extension HTMLTokenizer {
  mutating func declaration(inForeignContent: Bool) -> HTMLToken {
    if hasPrefix("<!--", at: position) { return comment() }
    if hasPrefix("<!doctype", at: position) { return doctype() }
    if inForeignContent, bytes[position..<end].starts(with: "<![CDATA[".utf8) {
      content = .cdata
      return .ignored(advance(to: position + 9))
    }
    return bogusComment(from: position + 2)
  }

  /// A comment of the standard's mercy: all up to the next `>`.
  mutating func bogusComment(from start: Int) -> HTMLToken {
    let close = offset(of: 0x3E, from: start)
    return .comment(advance(to: min(close + 1, end)), content: ByteRange(start, close))
  }

  private mutating func comment() -> HTMLToken {
    let start = position + 4
    var close = offset(of: 0x3E, from: start)
    while close < end {
      if let contentEnd = endOfComment(start, close) { return .comment(advance(to: close + 1), content: ByteRange(start, contentEnd)) }
      close = offset(of: 0x3E, from: close + 1)
    }
    // Left open: the dashes at the very end are not its text.
    let contentEnd = endOfComment(start, end) ?? (end > start && bytes[end - 1] == 0x2D ? end - 1 : end)
    return .comment(advance(to: end), content: ByteRange(start, contentEnd))
  }

  /// Where a comment's data ends if `close` ends the comment: before `--`, `--!`, or at once (`<!-->`, `<!--->`).
  private func endOfComment(_ start: Int, _ close: Int) -> Int? {
    let length = close - start
    if length >= 2, bytes[close - 1] == 0x2D, bytes[close - 2] == 0x2D { return close - 2 }
    if length >= 3, bytes[close - 1] == 0x21, bytes[close - 2] == 0x2D, bytes[close - 3] == 0x2D { return close - 3 }
    guard close < end, length == 0 || length == 1 && bytes[start] == 0x2D else { return nil }
    return start
  }
}

/// `<!DOCTYPE name PUBLIC "…" "…">`
extension HTMLTokenizer {
  private typealias Identifiers = (publicID: ByteRange?, systemID: ByteRange?, next: Int, isSound: Bool)

  fileprivate mutating func doctype() -> HTMLToken {
    let nameStart = skipSpaces(from: position + 9)
    var nameEnd = nameStart
    while nameEnd < end, bytes[nameEnd] != 0x3E, !bytes[nameEnd].isHTMLSpace { nameEnd += 1 }
    let ids = identifiers(from: skipSpaces(from: nameEnd))
    let next = skipSpaces(from: ids.next)
    let close = offset(of: 0x3E, from: next)
    return .doctype(
      HTMLDoctype(
        name: nameEnd > nameStart ? ByteRange(nameStart, nameEnd) : nil, publicID: ids.publicID, systemID: ids.systemID,
        forcesQuirks: nameEnd == nameStart || next == end || !ids.isSound, range: advance(to: min(close + 1, end))))
  }

  private func identifiers(from start: Int) -> Identifiers {
    let isPublic = hasPrefix("public", at: start)
    guard isPublic || hasPrefix("system", at: start) else {
      return (nil, nil, start, start < end && bytes[start] == 0x3E)
    }
    let first = skipSpaces(from: start + 6)
    guard let id = quoted(at: first) else { return (nil, nil, first, false) }
    guard isPublic else { return (nil, id.range, id.next, id.isClosed) }
    let second = skipSpaces(from: id.next)
    guard id.isClosed, second < end, bytes[second] != 0x3E else { return (id.range, nil, second, id.isClosed) }
    guard let systemID = quoted(at: second) else { return (id.range, nil, second, false) }
    return (id.range, systemID.range, systemID.next, systemID.isClosed)
  }

  /// A quoted identifier; a `>` ends it too.
  private func quoted(at start: Int) -> (range: ByteRange, next: Int, isClosed: Bool)? {
    guard start < end, bytes[start] == 0x22 || bytes[start] == 0x27 else { return nil }
    let close = offset(of: bytes[start], or: 0x3E, from: start + 1)
    let isClosed = close < end && bytes[close] == bytes[start]
    return (ByteRange(start + 1, close), isClosed ? close + 1 : close, isClosed)
  }
}
