import Prose

/// Turns probabilities into a choice of blocks: lists and tables as a whole, a looser measure where almost nothing is left.
struct PageChoice {
  private let model: PageModel
  private var probabilities: [Float]
  private(set) var isChosen: [Bool]

  /// Words that an article has at least; a page with less is read again, less strictly.
  static let fewWords: Float = 40

  init(_ model: PageModel, _ probabilities: [Float]) {
    self.model = model
    self.probabilities = probabilities
    isChosen = [Bool](repeating: false, count: probabilities.count)
  }

  mutating func settle() {
    voteInGroups()
    for threshold in [0.5, 0.3, 0.15, 0.07] as [Float] {
      isChosen = probabilities.indices.map { probabilities[$0] > threshold }
      if words(isChosen) >= Self.fewWords { break }
    }
    if words(isChosen) < Self.fewWords { chooseByPlace() }
  }

  private func words(_ chosen: [Bool]) -> Float {
    chosen.indices.reduce(0) { chosen[$1] && !isTitle($1) ? $0 + model.measures[$1].words : $0 }
  }

  private func isTitle(_ place: Int) -> Bool { model.blocks[place].kind == .title }

  /// The items of a list and the rows of a table stand or fall together, by the mean over their words; items that stand out stay out.
  private mutating func voteInGroups() {
    var start = 0
    while start < model.blocks.count {
      let first = model.blocks[start]
      var end = start + 1
      if first.layout.group > 0 {
        while end < model.blocks.count, model.blocks[end].kind == first.kind, model.blocks[end].layout.group == first.layout.group { end += 1 }
      }
      if end - start > 1 { vote(start..<end) }
      start = end
    }
  }

  private mutating func vote(_ members: Range<Int>) {
    let words = members.reduce(Float(0)) { $0 + model.measures[$1].words }
    let mean = members.reduce(Float(0)) { $0 + probabilities[$1] * model.measures[$1].words } / max(1, words)
    for place in members { probabilities[place] = 0.4 * probabilities[place] + 0.6 * mean }
  }

  /// For pages too small or too odd for the model: all that no name calls something else, and that is no list of links.
  private mutating func chooseByPlace() {
    isChosen = probabilities.indices.map { place in
      let region = model.blocks[place].layout.region
      return region.isDisjoint(with: [.navigation, .footer, .aside, .form, .comments, .related, .share, .cookie, .hidden, .advertisement])
        && model.measures[place].links < 0.6
    }
  }

  /// Nil for a block that stays.
  func verdict(_ place: Int, _ reasons: PageReasons) -> (Reason, String)? {
    let block = model.blocks[place]
    if block.kind == .title { return nil }
    if reasons.isInHead(place) { return (.duplicate, "page.head-title") }
    if reasons.isMachineText(place) { return (.markup, "page.machine-text") }
    return isChosen[place] ? nil : reasons.reason(place)
  }
}
