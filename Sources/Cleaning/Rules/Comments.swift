import Prose

extension Rules {
  static let comments: [CleaningRule] = [
    CleaningRule(
      "heading", .comments, "The heading over the readers' comments.", role: .opensSection, at: .start, upTo: 7, without: .stop,
      cues: [
        "reader comments", "user comments", "recent comments", "view comments", "show comments", "all comments", "responses to",
        "thoughts on", "comment section", "user reviews",
      ]
        + (0...60).flatMap { ["\($0) comments", "\($0) comment", "\($0) responses", "\($0) replies"] },
      examples: ["⟦3 Comments⟧ Sort by Oldest", "⟦Recent comments⟧", "Comments by the panel were positive."]),
    CleaningRule(
      "count", .comments, "How many wrote under the article, and its title again.", role: .opensSection, at: .start, upTo: 24,
      without: .stop,
      cues: (1...99).flatMap { ["\($0) thoughts on", "\($0) responses to", "\($0) replies to", "\($0) comments on"] },
      examples: ["⟦2 thoughts on⟧ “Tea and the heart”", "Two thoughts on dosing follow."]),
    CleaningRule(
      "bare-heading", .comments, "The word alone: a heading over readers' comments, or over an author's.", weight: 0.6, at: .whole, upTo: 1,
      cues: ["comments"],
      examples: ["⟦Comments⟧", "Comments were few."]),
    CleaningRule(
      "quoted", .comments, "What another member of the forum wrote, once more.", weight: 1.5, at: .start, upTo: 160,
      cues: ["originally posted by", "quote originally posted by", "quoted from"],
      examples: ["⟦Originally posted by⟧ ada: the tablets helped.", "The warning was originally posted by the agency."]),
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
