/// Items that a page writes with a sign at the beginning of a line instead of an element: `• nausea<br>• rash`.
enum PageBullets {
  /// Dashes also begin what somebody says.
  private static let doubtful: Set<[UInt8]> = Set(["-", "*", "+", "o", "–", "—", "»", "→", "·"].map { Array($0.utf8) })

  /// Takes the signs away and makes the blocks items of a list.
  static func read(_ blocks: inout [Block]) {
    var group = blocks.map(\.layout.group).max() ?? 0
    var isOpen = false
    for index in blocks.indices where blocks[index].kind.isText {
      guard let bullet = bullet(blocks[index]) else {
        isOpen = false
        continue
      }
      if !isOpen { group += 1 }
      isOpen = true
      if blocks[index].kind == .paragraph {
        blocks[index].kind = .listItem
        blocks[index].layout.group = group
        blocks[index].layout.level = 1
      }
      blocks[index].cut([Marks.Mark(range: ByteRange(0, bullet.length), reason: .markup, rule: "markup.bullet")])
    }
  }

  private static func bullet(_ block: Block) -> Bullet? {
    guard block.kind == .paragraph || block.kind == .listItem, let bullet = Bullet.at(block.text.bytes[...]), bullet.shape == .sign,
      !doubtful.contains(bullet.sign), bullet.length < block.text.count
    else { return nil }
    return bullet
  }
}
