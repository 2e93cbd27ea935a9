import Prose

extension Rules {
  /// Who keeps a page, in which edition it stands, and who writes for the paper.
  static let editions: [CleaningRule] = [
    CleaningRule(
      "role", .byline, "A writer's name and post.", at: .end, upTo: 9, without: [.stop, .question, .dose],
      cues: [
        "staff reporter", "staff writer", "health reporter", "health editor", "health writer", "science editor", "science writer",
        "medical editor", "medical writer", "health correspondent", "science correspondent", "medical correspondent", "contributing writer",
        "contributing editor", "senior writer", "senior reporter", "senior editor", "freelance writer", "news editor", "guest contributor",
        "guest writer", "columnist",
      ],
      examples: ["ADA MOSS ⟦Staff Reporter⟧", "She married the health editor."]),
    CleaningRule(
      "by-sentence", .byline, "Who wrote or checked it, and when, as a sentence.", at: .start, upTo: 24, without: [.dose, .question],
      cues: [
        "written by", "reviewed by", "medically reviewed by", "edited by", "answered by", "checked by", "compiled by", "prepared by",
        "maintained by", "page owner", "content owner", "document owner",
      ],
      beside: months + (1995...2035).map(String.init) + ["updated", "reviewed", "version"],
      examples: ["⟦Written by⟧ Ada Moss, nurse. Last touched 2 May 2003.", "Written by hand, the label was illegible."]),
    CleaningRule(
      "version", .byline, "The version of a document.", at: .start, upTo: 26, without: [.dose, .question],
      cues: [
        "version", "version number", "document version", "last change", "last changed", "last amended", "effective date",
        "date of preparation", "date of revision", "date of issue", "date of last revision", "leaflet code", "leaflet reference",
        "this leaflet was last", "this page was last", "document control", "ratified", "review date", "next review",
      ],
      beside: months + (1995...2035).map(String.init) + ["rev", "revision", "reviewed"],
      examples: ["⟦Version⟧ 3, reviewed May 2018 by the committee", "Version differences were small."]),
    CleaningRule(
      "printed", .byline, "When and whence a sheet was printed.", upTo: 40,
      cues: [
        "this sheet was printed", "this document was printed", "this page was printed", "this leaflet was printed", "printed from the",
        "uncontrolled if printed", "uncontrolled when printed",
      ],
      examples: ["⟦This sheet was printed⟧ by the ward.", "The date is printed on the box."]),
    CleaningRule(
      "reading-minutes", .byline, "How many minutes it takes to read or hear.", at: .start, upTo: 14,
      cues: ["reading time", "read time", "estimated reading time", "estimated read", "time to read", "listen to this"],
      beside: ["minutes", "minute", "mins", "min", "article", "page", "story", "post"],
      examples: ["⟦Reading time⟧: 3 minutes", "Listen to your body."]),
    CleaningRule(
      "accepted", .byline, "When a paper was received and accepted.", upTo: 40, without: .dose, cues: ["received"], beside: ["accepted"],
      examples: ["A. Moss and B. Reed. ⟦Received⟧ May 2016, accepted June 2016.", "They received placebo."]),
    CleaningRule(
      "first-online", .byline, "When a paper was put online.", upTo: 34, without: .dose,
      cues: [
        "first online", "first published online", "published online", "available online", "epub ahead of print", "article history",
        "accepted for publication",
      ],
      beside: months + (1980...2035).map(String.init),
      examples: ["Moss and the team. ⟦First online⟧ 2 April 2019.", "The leaflet is available online."]),
    CleaningRule(
      "reach-writer", .byline, "How to reach the writer.", upTo: 50,
      cues: [
        "reach him at", "reach her at", "reach them at", "can be reached at", "contact the reporter", "contact the writer",
        "follow him on", "follow her on", "follow them on", "email him at", "email her at",
      ],
      examples: ["Ada Moss covers health. ⟦Reach her at⟧ the desk.", "Steady state can be reached in a week."]),
    CleaningRule(
      "beat", .byline, "What the author writes about.", upTo: 30, without: .dose,
      cues: ["writes about", "covers health", "covers science", "covers medicine", "reports on health"],
      beside: ["she", "he", "they", "his", "her", "for", "lives"],
      examples: ["Ada Moss ⟦writes about⟧ sleep. She lives in Leeds.", "One patient writes about vivid dreams."]),
    CleaningRule(
      "author-places", .byline, "Where the authors of a paper work.", weight: 1.5, at: .lead, upTo: 200, without: .dose,
      cues: ["author information", "authors information", "author affiliations", "authors affiliations", "author details", "affiliations"],
      examples: ["⟦Author information⟧: (1)Dept of Tea, Nowhere.", "Author information is given below the text."]),
  ]
}
