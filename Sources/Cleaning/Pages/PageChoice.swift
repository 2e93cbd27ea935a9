import Prose

/// Turns probabilities into a choice of blocks: lists and tables as a whole, a looser measure where almost nothing is left.
struct PageChoice {
  private let model: PageModel
  private var probabilities: [Float]
  private(set) var isChosen: [Bool]
  private let favor: Cleaner.Favor

  /// Words that an article has at least; a page with less is read again, less strictly.
  static let fewWords: Float = 40

  init(_ model: PageModel, _ probabilities: [Float], favor: Cleaner.Favor = .balanced) {
    self.model = model
    self.favor = favor
    self.probabilities = probabilities
    isChosen = [Bool](repeating: false, count: probabilities.count)
  }

  /// How sure the model must be that a block is of the article.
  private var first: Float {
    switch favor {
    case .precision: 0.65
    case .balanced: 0.5
    case .recall: 0.3
    }
  }

  mutating func settle() {
    voteInGroups()
    for threshold in [first, 0.3, 0.15, 0.07] where threshold <= first {
      isChosen = probabilities.indices.map { probabilities[$0] > threshold }
      if words(isChosen) >= Self.fewWords { break }
    }
    if words(isChosen) < Self.fewWords { chooseByPlace() }
    leaveOut { $0.contains(.comments) && !$0.contains(.forum) }
    leaveOut { $0.contains(.member) }
    keepLists()
    leaveOutListsBeforeTitle()
  }

  /// Lists above the title announce other pages.
  private mutating func leaveOutListsBeforeTitle() {
    guard let title = model.blocks.firstIndex(where: { $0.kind == .title }), model.blocks[title].layout.level > 0 else { return }
    guard words(isChosen.indices.map { isChosen[$0] && $0 > title }) >= Self.fewWords else { return }
    for place in 0..<title where isListed(model.blocks[place].kind) { isChosen[place] = false }
  }

  /// Comments are no article where there is another (a forum's replies are), nor is what a forum says of its members.
  private mutating func leaveOut(_ isOutside: (Block.Region) -> Bool) {
    let outside = model.blocks.map { isOutside($0.layout.region) }
    guard words(isChosen.indices.map { isChosen[$0] && !outside[$0] }) >= Self.fewWords else { return }
    for place in isChosen.indices where outside[place] { isChosen[place] = false }
  }

  /// A list or table that follows a text of the article, in the box that holds that text, goes with it: its items are short and have no stops,
  /// as a list of side effects has.
  private mutating func keepLists() {
    for members in groups()
    where members.lowerBound > 0 && isChosen[members.lowerBound - 1] && isListed(model.blocks[members.lowerBound].kind) {
      guard !members.allSatisfy({ isChosen[$0] }), isBeside(members.lowerBound, members.lowerBound - 1) else { continue }
      let (words, links) = members.reduce((Float(0), Float(0))) {
        ($0.0 + model.measures[$1].words, $0.1 + model.measures[$1].words * model.measures[$1].links)
      }
      let mean = members.reduce(Float(0)) { $0 + probabilities[$1] } / Float(members.count)
      if links < Self.mostLinks * words, mean > Self.leastForLists { for place in members { isChosen[place] = true } }
    }
  }

  /// Share of a list's words inside links, from which on it is a list of links.
  private static let mostLinks: Float = 0.3
  private static let leastForLists: Float = 0.05

  private func isListed(_ kind: Block.Kind) -> Bool { kind == .listItem || kind == .tableRow || kind == .term || kind == .definition }

  /// Whether a block stands in the box that holds the one before it, and nothing calls it something else.
  private func isBeside(_ place: Int, _ other: Int) -> Bool {
    let added = model.blocks[place].layout.region.subtracting(model.blocks[other].layout.region)
    guard added.isDisjoint(with: PageTree.outside) else { return false }
    let element = Int(model.blocks[other].layout.element)
    let box = isListed(model.blocks[other].kind) ? model.tree.parent(model.tree.parent(element)) : model.tree.parent(element)
    var around = Int(model.blocks[place].layout.element)
    for _ in 0..<6 where around > box { around = model.tree.parent(around) }
    return around == box
  }

  private func words(_ chosen: [Bool]) -> Float {
    chosen.indices.reduce(0) { chosen[$1] && !isTitle($1) ? $0 + model.measures[$1].words : $0 }
  }

  private func isTitle(_ place: Int) -> Bool { model.blocks[place].kind == .title }

  /// The items of a list and the rows of a table stand or fall together, by the mean over their words; items that stand out stay out.
  private mutating func voteInGroups() {
    for members in groups() where members.count > 1 && model.blocks[members.lowerBound].layout.group > 0 { vote(members) }
  }

  /// Runs of blocks: the items of a list, the rows of a table, terms and definitions; any other block by itself.
  private func groups() -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var start = 0
    while start < model.blocks.count {
      var end = start + 1
      while end < model.blocks.count, isSameGroup(start, end) { end += 1 }
      groups.append(start..<end)
      start = end
    }
    return groups
  }

  private func isSameGroup(_ place: Int, _ other: Int) -> Bool {
    let (kind, next) = (model.blocks[place].kind, model.blocks[other].kind)
    let isGlossary = (kind == .term || kind == .definition) && (next == .term || next == .definition)
    let group = model.blocks[place].layout.group
    return isGlossary || kind == next && group > 0 && group == model.blocks[other].layout.group
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
    let kind = model.blocks[place].kind
    if kind == .title { return nil }
    if reasons.isInHead(place) { return (.duplicate, "page.head-title") }
    if reasons.isMachineText(place) { return (.markup, "page.machine-text") }
    guard isChosen[place] else { return reasons.reason(place) }
    guard kind != .tableRow, let cue = PageLines.cue(model.blocks[place].text.bytes, words: model.measures[place].words) else { return nil }
    return (cue.reason, cue.rule)
  }
}
