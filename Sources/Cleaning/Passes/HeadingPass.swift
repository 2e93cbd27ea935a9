import Prose

/// Removes headings that nothing stands under any more.
struct HeadingPass {
  func run(_ judgement: inout Judgement) {
    var hasContent = false
    for index in judgement.readings.indices.reversed() where judgement.isKept(index) {
      let reading = judgement.readings[index]
      let isHeading = reading.kind == .heading && reading.isShort && !reading.signs.contains(.dose)
      if isHeading, !hasContent { judgement.remove(index, .caption, "caption.lone-heading") }
      if !isHeading { hasContent = true }
    }
    for index in judgement.readings.indices where judgement.isKept(index) && judgement.readings[index].endsOpen {
      if judgement.readings[index].isShort { judgement.remove(index, .caption, "caption.broken-off") }
    }
  }
}
