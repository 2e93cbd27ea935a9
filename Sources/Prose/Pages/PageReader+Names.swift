extension PageReader {
  /// What an element's attributes say: its regions, a hash of its names, whether its style hides it.
  func names(of tag: HTMLTag) -> (region: Block.Region, signature: UInt32, isHidden: Bool) {
    var region = Self.region(of: tag.element)
    var signature = PageElement.signature(of: tag.element)
    var isHidden = false
    let bytes = whole.bytes
    for attribute in tokenizer.attributes {
      let (name, value) = (attribute.name, attribute.value)
      guard name.count <= 14, name.count >= 2 else { continue }
      switch (name.count, bytes[name.lower] | 0x20) {
      case (8, 0x69) where tokenizer.hasPrefix("itemtype", at: name.lower): region.formUnion(Self.region(ofType: value, in: bytes))
      case (5, 0x63) where tokenizer.hasPrefix("class", at: name.lower):
        region.formUnion(words.region(of: value, in: bytes))
        for at in value.lower..<value.upper { signature = (signature ^ UInt32(bytes[at])) &* 0x0100_0193 }
      case (2, 0x69) where tokenizer.hasPrefix("id", at: name.lower), (4, 0x72) where tokenizer.hasPrefix("role", at: name.lower),
        (8, 0x69) where tokenizer.hasPrefix("itemprop", at: name.lower):
        region.formUnion(words.region(of: value, in: bytes))
      case (14, 0x64) where tokenizer.hasPrefix("data-component", at: name.lower),
        (11, 0x64) where tokenizer.hasPrefix("data-testid", at: name.lower):
        region.formUnion(words.region(of: value, in: bytes))
      case (6, 0x68) where tokenizer.hasPrefix("hidden", at: name.lower): isHidden = true
      case (5, 0x73) where tokenizer.hasPrefix("style", at: name.lower): isHidden = isHidden || HiddenStyle.hides(bytes, value)
      case (11, 0x61) where tokenizer.hasPrefix("aria-hidden", at: name.lower):
        // Boxes that are hidden from screen readers are often there for the eye.
        if tokenizer.hasPrefix("true", at: value.lower), !tag.element.traits.contains(.block) { isHidden = true }
      default: break
      }
    }
    // What a page or an article is called says what it is about and what it has, not that all of it is a comment or a tag.
    if tag.element == .body || tag.element == .html { region = [] }
    if tag.element == .article || tag.element == .main {
      region.formIntersection([.article, .main, .body, .forum, .product, .comments, .related, .teaser])
    }
    if tag.element == .article || region.isSuperset(of: [.article, .tags]) { region.subtract([.comments, .related, .tags]) }
    if isHidden, tag.element.traits.contains(.formatting) { region.insert(.hidden) }
    return (region, signature, isHidden && tag.element != .body && tag.element != .html)
  }

  /// What schema.org calls a thread, or a question with its answers.
  private static func region(ofType value: ByteRange, in bytes: [UInt8]) -> Block.Region {
    let name = bytes[value.lower..<value.upper].split(separator: 0x2F).last ?? []
    return threads.contains { name.elementsEqual($0.utf8) } ? .forum : []
  }

  private static let threads = ["DiscussionForumPosting", "QAPage", "Question", "Answer"]

  private static func region(of element: HTMLElement) -> Block.Region {
    switch element {
    case .article: .article
    case .main: .main
    case .nav, .menu: .navigation
    case .header: .header
    case .footer: .footer
    case .aside: .aside
    case .form, .fieldset, .button, .label, .legend: .form
    case .figcaption: .caption
    case .address: .byline
    default: []
    }
  }
}
