private let endsTagName = HTMLDelimiters("\t\n\u{0C}\r />")
private let endsAttributeName = HTMLDelimiters("\t\n\u{0C}\r />=")
private let endsBareValue = HTMLDelimiters("\t\n\u{0C}\r >")

extension HTMLTokenizer {
  /// A tag keeps so many attributes and no more: a hostile one of 100 MB must not take a gigabyte of memory.
  static let maximumAttributes = 4096

  /// The tag that begins at `position` with its name at `start`, its attributes in `attributes`; nil where the source ends within it.
  mutating func tag(nameAt start: Int) -> HTMLTag? {
    attributes.removeAll(keepingCapacity: true)
    var at = start
    var key = HTMLElementKey()
    while at < end, !endsTagName.contains(bytes[at]) {
      key.append(bytes[at])
      at += 1
    }
    let name = ByteRange(start, at)
    while true {
      at = skipSpaces(from: at)
      guard at < end else { return nil }
      switch bytes[at] {
      case 0x3E:
        return HTMLTag(element: elements[key], name: name, isSelfClosing: false, range: advance(to: at + 1))
      case 0x2F:
        guard at + 1 < end, bytes[at + 1] == 0x3E else {
          at += 1
          continue
        }
        return HTMLTag(element: elements[key], name: name, isSelfClosing: true, range: advance(to: at + 2))
      default:
        at = attribute(at: at)
      }
    }
  }

  /// Reads an attribute, and gives the offset after it. The source's end within it ends the tag too, so it may be cut short there.
  private mutating func attribute(at start: Int) -> Int {
    var nameEnd = start + 1  // an equals sign may begin a name
    while nameEnd < end, !endsAttributeName.contains(bytes[nameEnd]) { nameEnd += 1 }
    let equals = skipSpaces(from: nameEnd)
    guard equals < end, bytes[equals] == 0x3D else {
      keep(HTMLAttribute(name: ByteRange(start, nameEnd), value: ByteRange(nameEnd, nameEnd)))
      return equals
    }
    let (value, next) = value(at: skipSpaces(from: equals + 1))
    keep(HTMLAttribute(name: ByteRange(start, nameEnd), value: value))
    return next
  }

  private mutating func keep(_ attribute: HTMLAttribute) {
    if attributes.count < Self.maximumAttributes { attributes.append(attribute) }
  }

  private func value(at start: Int) -> (ByteRange, next: Int) {
    guard start < end else { return (ByteRange(end, end), end) }
    let quote = bytes[start]
    if quote == 0x22 || quote == 0x27 {
      let close = offset(of: quote, from: start + 1)
      return (ByteRange(start + 1, close), min(close + 1, end))
    }
    var at = start
    while at < end, !endsBareValue.contains(bytes[at]) { at += 1 }
    return (ByteRange(start, at), at)
  }

  func skipSpaces(from start: Int) -> Int {
    var at = start
    while at < end, bytes[at].isHTMLSpace { at += 1 }
    return at
  }
}
