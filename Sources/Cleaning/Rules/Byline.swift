import Prose

extension Rules {
  static let byline: [CleaningRule] = [
    CleaningRule(
      "by", .byline, "Who wrote it.", at: .start, upTo: 26, without: [.stop, .question, .dose],
      cues: [
        "written by", "posted by", "published by", "reviewed by", "medically reviewed by", "clinically reviewed by", "edited by",
        "fact checked by", "medically reviewed", "reporting by",
        "contributed by", "words by", "story by", "article by", "asked by", "uploaded by", "submitted by",
        "created by", "presented by", "provided by",
        "news provided by", "text by", "photos by", "compiled by", "checked by", "scientifically reviewed by", "verified by",
      ],
      examples: ["⟦Written by⟧ Ada Moss, RN", "⟦Posted by⟧ admin at 9:30", "Written by hand, the label was illegible."]),
    CleaningRule(
      "author-label", .byline, "Author, with a colon.", at: .label, upTo: 26, without: [.stop, .dose],
      cues: ["author", "authors", "source", "words", "reviewer"],
      examples: ["⟦Author⟧: ada", "Source of infection unknown"]),
    CleaningRule(
      "source-in-capitals", .byline, "Who sent a press release.", at: .start, upTo: 8, without: [.stop, .dose], cues: ["source"],
      beside: [
        "inc", "therapeutics", "pharma", "pharmaceuticals", "company", "corporation", "university", "ltd", "group", "institute", "health",
        "ag", "plc",
      ],
      examples: ["⟦SOURCE⟧ Moss Therapeutics", "Source of infection"]),
    CleaningRule(
      "by-and-when", .byline, "By whom and when.", at: .start, upTo: 40, with: .date,
      cues: ["by", "from", "author", "posted", "published", "updated", "last", "page", "issued"],
      examples: ["⟦Posted⟧ 12/05/2018 in News", "By then he took 10 mg."]),
    CleaningRule(
      "dated", .byline, "When it was written or looked at again.", at: .start, upTo: 30, without: [.stop, .dose],
      cues: [
        "posted on", "published on", "published", "last updated", "updated on", "updated", "last reviewed", "page last reviewed",
        "last modified", "last revised", "reviewed on",
        "date published", "publication date", "first published", "posted", "content last reviewed", "issued", "next review due",
        "last edited", "created on", "added on",
      ],
      beside: months + (1995...2035).map(String.init) + ["ago", "today", "yesterday"],
      examples: ["⟦Last updated⟧ on 3 May 2021", "⟦Published⟧ May 2, 2020", "Published trials show no benefit."]),
    CleaningRule(
      "edition", .byline, "The edition of a leaflet.", upTo: 34, without: [.stop, .dose],
      cues: [
        "produced by", "review due", "leaflet no", "document version", "version number", "revised", "next review", "date of issue",
        "issue date",
      ],
      beside: months + (1995...2035).map(String.init), examples: ["Leaflet 12. ⟦Revised⟧: 07/2019", "They revised the label twice."]),
    CleaningRule(
      "reading-time", .byline, "How long it takes to read, how often it was read.", upTo: 45, without: .stop,
      cues: [
        "min read", "minute read", "minutes read", "mins read", "reading time", "read time", "min reading", "no comments", "0 comments",
        "leave a comment", "fact checked", "views", "shares",
      ],
      beside: months + (1995...2035).map(String.init) + ["by", "reading", "likes", "min", "minute", "shares", "comments"],
      examples: ["May 4, 2020 — 7 ⟦min read⟧", "It took ten minutes."]),
    CleaningRule(
      "share", .byline, "Buttons for sharing.", at: .start, upTo: 24, without: .stop,
      cues: [
        "share this", "share on", "share this article", "share this post", "share this story", "share this page", "share via",
        "share facebook", "share", "facebook twitter", "twitter facebook",
        "tweet", "pin it", "print this", "email this", "print email", "copy link", "click to share", "like this", "share to", "facebook",
        "twitter", "linkedin", "whatsapp", "pinterest",
        "instagram", "print", "save for later", "email print",
      ],
      beside: [
        "facebook", "twitter", "email", "pinterest", "linkedin", "whatsapp", "print", "link", "tweet", "post", "article", "page", "story",
        "share", "save", "reddit",
      ],
      examples: ["⟦Share this post⟧: Facebook 12 Twitter 3", "⟦Facebook Twitter⟧ Email Print", "Share the tablets between two days."]),
    CleaningRule(
      "about-author", .byline, "Who the author is.", at: .start, upTo: 90,
      cues: [
        "about the author", "about the authors", "about author", "author bio", "meet the author", "about the writer", "about the reviewer",
      ],
      examples: ["⟦About the author⟧: Dr Moss trained in Leeds.", "Little is known about the authors of the trial."]),
    CleaningRule(
      "biography", .byline, "What the author is by trade.", upTo: 60,
      cues: [
        "is a staff writer", "is a freelance writer", "is a freelance journalist", "is a health writer", "is a medical writer",
        "is a writer", "is a journalist", "is board certified",
        "is a board certified", "is a contributing", "is a senior editor", "is a reporter", "is the author of", "in his spare time",
        "in her spare time", "in their spare time",
      ],
      beside: [
        "writer", "covers", "board", "at", "for", "dr", "his", "her", "where", "editor", "she", "he", "they", "journalist", "reporter",
        "author",
      ],
      examples: ["Ada Moss ⟦is a staff writer⟧ at Daily Pill.", "The worm is a guest of the gut."]),
    CleaningRule(
      "in-category", .byline, "Posted in this or that.", upTo: 26, without: .stop,
      cues: ["posted in", "filed under", "in uncategorized", "filed in", "posted under", "uncategorized"],
      examples: ["3 May ⟦posted in⟧ News", "Losses were posted in each arm."]),
    CleaningRule(
      "forum", .byline, "The head of a forum's post.", upTo: 30, without: .stop,
      cues: ["posted", "joined", "post subject", "posts", "member since", "registered user", "senior member", "junior member"],
      beside: ["am", "pm", "posts", "joined", "location", "post", "mon", "tue", "wed", "thu", "fri", "sat", "sun"],
      examples: ["Author: ada ⟦Posted⟧: Mon Apr 08, 2013 6:22 pm", "Warnings were posted on each door."]),
    CleaningRule(
      "counters", .byline, "How many liked and shared it.", upTo: 20, parts: 2, without: [.stop, .dose],
      cues: ["likes", "shares", "save for later", "retweets", "claps", "saves", "bookmarks"],
      examples: ["245 ⟦likes⟧ · 31 comments", "The taste is bad."]),
    CleaningRule(
      "answers", .byline, "How many answered, how many found it good.", upTo: 22, without: .stop,
      cues: ["last activity", "people found this helpful", "found this helpful", "answers last"],
      examples: ["5 answers · ⟦last activity⟧ May 2021", "Answers came late."]),
  ]

  static let months = [
    "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar",
    "apr", "may", "jun", "jul", "aug", "sep", "sept",
    "oct", "nov", "dec",
  ]
}
