/// Rebuilds a cleaned text from its kept blocks: each stands in it, in order, the title first, with nothing but separators between.
struct TextRebuild {
  private let text: [UInt8]
  private var waiting: [(text: [UInt8], isItem: Bool, number: Int)] = []
  private var hasTitle = false

  init(_ text: [UInt8]) { self.text = text }

  /// A kept block's text; `number`: line of blocks.jsonl.
  mutating func add(_ block: ArraySlice<UInt8>, isTitle: Bool, isItem: Bool, number: Int) {
    guard !block.isEmpty else { return }
    if isTitle && !hasTitle {
      hasTitle = true
      waiting.insert((Array(block), isItem, number), at: 0)
    } else {
      waiting.append((Array(block), isItem, number))
    }
  }

  /// Nil where the text is what its blocks make.
  var flaw: String? {
    var at = 0
    for (index, block) in waiting.enumerated() {
      if index > 0 {
        let from = at
        while at < text.count, text[at] == 0x0A, at - from < 2 { at += 1 }
        if at == from, at < text.count, text[at] == 0x20 { at += 1 }
        if at == from { return "expected a line feed or a blank at byte \(at), before the block of blocks.jsonl:\(block.number)" }
      }
      if block.isItem, text[at...].starts(with: [0x2D, 0x20]), !block.text.starts(with: [0x2D, 0x20]) { at += 2 }
      guard text[at...].starts(with: block.text) else {
        return
          "byte \(at): expected the block of blocks.jsonl:\(block.number), \(Report.quoted(block.text)), found \(Report.quoted(text[at...]))"
      }
      at += block.text.count
    }
    if waiting.isEmpty { return text.isEmpty ? nil : "expected an empty file: no block was kept" }
    return at + 1 == text.count && text[at] == 0x0A ? nil : "expected one line feed after the last block, at byte \(at)"
  }
}
