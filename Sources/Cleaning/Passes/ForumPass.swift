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
      let reading = judgement.readings[index]
      let says = reading.words >= 8 || reading.words > 2 && (reading.signs.contains(.dose) || reading.medical > 0)
      if (1...2).contains(since), says, judgement.removals[index]?.rule == "page.model" { judgement.restore(index) }
      if since == 0 { removeMember(above: index, &judgement) }
    }
    for index in judgement.readings.indices.dropLast() where judgement.isKept(index) {
      let reading = judgement.readings[index]
      guard reading.words <= Self.longestSignature, !reading.signs.contains(.stop), reading.hasDashesEarly || reading.startsWithDashes
      else { continue }
      if !judgement.isKept(index + 1) { judgement.remove(index, .byline, "byline.signature") }
    }
  }
}

extension ForumPass {
  private static let mostLinesOfMember = 5

  /// The member's name, rank and number of posts, on lines of their own above the head of a post.
  private func removeMember(above head: Int, _ judgement: inout Judgement) {
    let first = max(1, head - Self.mostLinesOfMember)
    guard first < head, let label = (first..<head).first(where: { isOfMember(judgement.readings[$0]) }) else { return }
    for index in (max(1, label - 2)..<head).reversed() {
      let reading = judgement.readings[index]
      let isShort = reading.words <= 3 && reading.isShort && !reading.signs.contains(.question) && reading.kind != .heading
      guard isShort, reading.medical == 0, !reading.signs.contains(.dose) else { return }
      judgement.remove(index, .byline, "byline.member")
    }
  }

  /// "Posts: 12", "Joined: Jan 2018".
  private func isOfMember(_ reading: BlockReading) -> Bool {
    reading.words <= 6 && reading.hasEarlyColon && Self.labels.contains(reading.firstWord)
  }

  private static let labels = Set(["posts", "joined", "messages", "threads", "reputation", "member", "points"].map { Words($0).hashes[0] })
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
