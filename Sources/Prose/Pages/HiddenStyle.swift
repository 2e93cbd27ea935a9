/// Whether a `style` attribute takes the element out of sight.
enum HiddenStyle {
  static func hides(_ bytes: [UInt8], _ value: ByteRange) -> Bool {
    let style = bytes[value.lower..<value.upper].lazy.filter { !$0.isHTMLSpace }.map(\.htmlLowercased)
    var key: [UInt8] = []
    for byte in style {
      if byte == 0x3B {
        if isHiding(key) { return true }
        key.removeAll(keepingCapacity: true)
      } else if key.count < 40 {
        key.append(byte)
      }
    }
    return isHiding(key)
  }

  private static let hiding: Set<[UInt8]> = Set(
    ["display:none", "display:none!important", "visibility:hidden", "visibility:hidden!important"].map { Array($0.utf8) })

  private static func isHiding(_ declaration: [UInt8]) -> Bool { hiding.contains(declaration) }
}
