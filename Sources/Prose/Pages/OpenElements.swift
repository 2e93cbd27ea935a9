/// The elements that are open, innermost last: what text found here belongs to.
struct OpenElements {
  struct Entry {
    var element: HTMLElement
    /// Hash of the name of an element that the standard does not know.
    var name: UInt32 = 0
    /// Index of the innermost element that holds blocks.
    var node: Int32
    var region: Block.Region
    var kind: Block.Kind = .paragraph
    /// Depth of a heading or of lists.
    var level: UInt8 = 0
    /// Text within is no text: pictures, templates, hidden pieces of a line.
    var isSkipped = false
    /// Number of the outermost list, and of the list item.
    var group: Int32 = 0
    var item: Int32 = 0
    /// The table that a cell within belongs to; -1 outside.
    var table: Int32 = -1
  }

  /// Deeper elements are counted, not kept: what lies this deep is what surrounds it.
  static let deepest = 4096
  /// An end tag looks no further for its start, so that hostile nesting costs linear time.
  static let reach = 256

  private(set) var entries: [Entry]
  private var overflow = 0
  private var counts = [Int32](repeating: 0, count: HTMLElement.allCases.count)

  init(_ root: Entry) {
    entries = [root]
  }

  var top: Entry { entries[entries.count - 1] }
  var count: Int { entries.count }

  mutating func push(_ entry: Entry) {
    guard entries.count < Self.deepest else {
      overflow += 1
      return
    }
    entries.append(entry)
    counts[entry.element.index] += 1
  }

  func isOpen(_ element: HTMLElement) -> Bool { counts[element.index] > 0 }

  /// Closes the nearest such element and all within it; nothing where a barrier or too many elements lie between.
  @discardableResult
  mutating func close(_ element: HTMLElement, name: UInt32 = 0, barrier: (HTMLElement) -> Bool) -> Bool {
    if overflow > 0 {
      overflow -= 1
      return false
    }
    guard counts[element.index] > 0 else { return false }
    var at = entries.count - 1
    let last = max(1, entries.count - Self.reach)
    while at >= last {
      let entry = entries[at]
      if entry.element == element, entry.name == name {
        pop(to: at)
        return true
      }
      if barrier(entry.element) { return false }
      at -= 1
    }
    return false
  }

  /// Closes the nearest of several elements that end each other (`td` and `th`).
  mutating func close(anyOf elements: [HTMLElement], barrier: (HTMLElement) -> Bool) {
    guard overflow == 0, elements.contains(where: isOpen) else { return }
    var at = entries.count - 1
    let last = max(1, entries.count - Self.reach)
    while at >= last {
      if elements.contains(entries[at].element) { return pop(to: at) }
      if barrier(entries[at].element) { return }
      at -= 1
    }
  }

  private mutating func pop(to index: Int) {
    for entry in entries[index...] { counts[entry.element.index] -= 1 }
    entries.removeSubrange(index...)
  }
}
