/// An element of a page that holds blocks: enough of the tree to ask where a block stands, and no more.
///
/// `Document.elements` lists them in the order of their start tags, so a parent comes before its children.
package struct PageElement: Sendable {
  /// The index of the element around it; -1 for the outermost.
  package var parent: Int32
  package var element: HTMLElement
  /// What its own name, role, classes and id say; what surrounds it says more.
  package var region: Block.Region
  /// Hash of name and classes: elements of one make have one signature.
  package var signature: UInt32
  /// Out of sight by its style or its `hidden`.
  var isHidden = false
  /// Its names call it a box that a reader unfolds.
  var isPanel = false
  /// Inputs, selections and buttons directly or deeper inside.
  package var controls: UInt16 = 0
  /// Pictures, videos and frames inside.
  package var pictures: UInt16 = 0

  /// The signature of an element without a class.
  static func signature(of element: HTMLElement) -> UInt32 { UInt32(element.index) &* 0x9E37_79B1 }
}
