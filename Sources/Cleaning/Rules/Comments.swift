import Prose

extension Rules {
  static let comments: [CleaningRule] = [
    CleaningRule(
      "heading", .comments, "The heading over the readers' comments.", role: .opensSection, at: .start, upTo: 7, without: .stop,
      cues: [
        "reader comments", "user comments", "recent comments", "view comments", "show comments", "all comments", "responses to",
        "thoughts on", "comment section", "user reviews",
      ]
        + (0...60).flatMap { ["\($0) comments", "\($0) comment", "\($0) responses", "\($0) replies", "\($0) thoughts on"] },
      examples: ["⟦3 Comments⟧ Sort by Oldest", "⟦Recent comments⟧", "Comments by the panel were positive."]),
    CleaningRule(
      "bare-heading", .comments, "The word alone: a heading over readers' comments, or over an author's.", weight: 0.6, at: .whole, upTo: 1,
      cues: ["comments"],
      examples: ["⟦Comments⟧", "Comments were few."]),
    CleaningRule(
      "buttons", .comments, "Buttons under a comment.", upTo: 10,
      cues: [
        "reply share", "reply like", "like reply", "reply report", "log in to reply", "flag as inappropriate", "report abuse", "upvote",
        "view replies",
      ],
      examples: ["⟦Reply • Share⟧ • 14 likes", "No reply was received."]),
    CleaningRule(
      "ago", .comments, "A reader's name and how long ago.", at: .end, upTo: 9,
      cues: [
        "hours ago", "hour ago", "minutes ago", "days ago", "day ago", "weeks ago", "months ago", "month ago", "years ago", "year ago",
      ],
      beside: (1...60).map(String.init) + ["an", "a"],
      examples: ["pill_fan 3 ⟦hours ago⟧", "It was first sold years ago."]),
  ]
}
