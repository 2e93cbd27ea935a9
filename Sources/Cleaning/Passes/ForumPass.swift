import Prose

/// On the page of a forum, where each post has a byline above it: keeps what was posted, removes what stands under every post of a member.
struct ForumPass {
  private static let fewestPosts = 3
  private static let longestSignature = 16

  func run(_ judgement: inout Judgement) {
    guard Forum.posts(judgement.readings) >= Self.fewestPosts else { return }
    var since = 1000
    for index in judgement.readings.indices {
      since = Forum.heads(judgement.readings[index]) ? 0 : since + 1
      // The model of pages takes a member's last word for a footer.
      if (1...2).contains(since), judgement.readings[index].words >= 8, judgement.removals[index]?.rule == "page.model" {
        judgement.restore(index)
      }
    }
    for index in judgement.readings.indices.dropLast() where judgement.isKept(index) {
      let reading = judgement.readings[index]
      guard reading.words <= Self.longestSignature, !reading.signs.contains(.stop), reading.hasDashesEarly else { continue }
      if !judgement.isKept(index + 1) { judgement.remove(index, .byline, "byline.signature") }
    }
  }
}

/// What tells a forum's page.
enum Forum {
  private static let rules = Set(
    CleaningRules.rules.indices.filter {
      ["byline.forum", "byline.author-label", "byline.by-and-when"].contains(CleaningRules.rules[$0].id)
    })

  /// Lines that head a post: who, and the minute at which it was posted.
  static func posts(_ readings: [BlockReading]) -> Int { readings.count(where: heads) }

  /// A head that tells a member's rank or number of posts.
  static func namesMember(_ reading: BlockReading) -> Bool { reading.tally.rule(for: .byline) == member }

  private static let member = CleaningRules.rules.firstIndex { $0.id == "byline.forum" }

  static func heads(_ reading: BlockReading) -> Bool {
    guard reading.signs.contains(.clock), let rule = reading.tally.rule(for: .byline) else { return false }
    return rules.contains(rule) || reading.signs.contains(.date) || reading.hasMonth
  }
}
