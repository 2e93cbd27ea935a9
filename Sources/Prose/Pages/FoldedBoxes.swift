/// Boxes that are out of sight until a reader unfolds them: the panels of tabs, the answers of a list of questions, folded sections.
///
/// They are part of what the page says; menus and pop-ups that are hidden are not. A hidden box is a folded one by its names, or where another
/// of the same make is in sight.
enum FoldedBoxes {
  /// Takes `hidden` from the pieces whose hidden boxes are all folded ones.
  static func reveal(_ pieces: inout [PagePiece], _ elements: [PageElement]) {
    guard elements.contains(where: \.isHidden) else { return }
    let inSight = signaturesInSight(elements)
    var isHidden = [Bool](repeating: false, count: elements.count)
    for index in elements.indices {
      let element = elements[index]
      let isFolded = element.isPanel || inSight.contains(element.signature)
      isHidden[index] =
        element.parent >= 0 && isHidden[Int(element.parent)] || element.isHidden && !isFolded || element.region.contains(.hidden)
    }
    for index in pieces.indices where !isHidden[Int(pieces[index].layout.element)] { pieces[index].layout.region.remove(.hidden) }
  }

  /// The makes of elements with a class of which one can be seen.
  private static func signaturesInSight(_ elements: [PageElement]) -> Set<UInt32> {
    let hidden = Set(elements.lazy.filter(\.isHidden).map(\.signature))
    var isHidden = [Bool](repeating: false, count: elements.count)
    var inSight: Set<UInt32> = []
    for (index, element) in elements.enumerated() {
      isHidden[index] = element.isHidden || element.parent >= 0 && isHidden[Int(element.parent)]
      let hasClass = element.signature != PageElement.signature(of: element.element)
      if !isHidden[index], hasClass, hidden.contains(element.signature) { inSight.insert(element.signature) }
    }
    return inSight
  }
}
