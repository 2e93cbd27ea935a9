import Prose

extension Rules {
  /// What a page lets its reader do, and what it counts: ratings, tools, figures of readers, buttons, data of a record.
  static let widgets: [CleaningRule] = [
    CleaningRule(
      "rating", .navigation, "Stars and votes.", upTo: 14, without: [.dose],
      cues: [
        "rate this", "rate article", "your rating", "average rating", "overall rating", "user rating", "user ratings", "user reviews",
        "customer reviews",
        "patient reviews", "reader rating", "reviews ratings", "be the first to rate", "be the first to review", "write a review",
        "read reviews",
        "read all reviews", "see all reviews", "out of 5 stars", "out of 10 stars", "votes average", "total votes",
      ],
      unless: ["studies", "study", "trial", "pain", "scale"],
      examples: ["⟦Rate this⟧ medicine", "7.4/10 588 ⟦User Reviews⟧", "The average rating of pain in the study fell"]),
    CleaningRule(
      "rating-count", .navigation, "A number of ratings and hardly a word more.", upTo: 8, without: [.stop, .dose],
      cues: ["ratings", "rating", "votes", "vote"], unless: ["pain", "scale", "symptom"],
      examples: ["4.1 / 5 (120 ⟦ratings⟧)", "Pain rating scale"]),
    CleaningRule(
      "asks", .form, "The page asks how it did.", upTo: 14, without: [.dose],
      cues: [
        "did you find this", "did this help", "did this answer", "was this helpful", "was this information", "was this article",
        "is this page useful",
        "how helpful was", "report an error", "report a problem with this", "report a mistake", "report this page", "report this ad",
        "suggest an edit",
        "suggest a correction", "send us feedback", "send feedback", "give feedback", "leave feedback", "submit feedback",
        "feedback on this",
        "found an error", "spotted an error", "spot a mistake", "help us improve", "thanks for your feedback",
        "thank you for your feedback",
        "tell us your story", "tell us what you think", "share your experience", "share your story", "add your experience", "have your say",
        "take our survey",
        "take our quiz", "take the quiz",
      ],
      unless: ["with your doctor", "with your pharmacist"],
      examples: [
        "⟦Did you find this⟧ article useful?", "Have you taken it? ⟦Share your experience⟧", "Share your experience with your doctor.",
      ]),
    CleaningRule(
      "tool", .navigation, "A tool of the page: printing, saving, comparing, the size of letters.", at: .start, upTo: 6,
      without: [.stop, .dose],
      cues: [
        "save to my", "save this page", "save this article", "save article", "add to my", "add to favorites", "add to favourites",
        "add to list",
        "add to compare", "compare with", "compare alternatives", "check interactions", "check for interactions", "drug images",
        "pill images",
        "pill identifier", "interactions checker", "interaction checker",
        "symptom checker",
        "drug interaction checker", "view images", "view image", "see images", "view gallery", "view larger image", "view all images",
        "enlarge image", "zoom in",
        "font size", "text size", "change text size", "increase font", "decrease font", "resize text", "dark mode", "download pdf",
        "download the pdf",
        "download as pdf", "download this", "print this", "send to a friend", "email to a friend", "tell a friend", "print page",
        "print article", "print pdf", "email this", "email page",
        "copy link", "copy citation", "copy url",
        "cite this", "cite as", "how to cite", "export citation", "export to", "view on", "full text links", "full text pdf", "permalink",
        "request permissions",
        "tap to", "click to enlarge", "press enter", "drag to", "play video", "play audio", "watch video", "video player", "skip ad",
        "show more", "show less",
        "read more", "expand all", "collapse all", "open in", "view all", "see all", "load more", "view more", "toggle", "close menu",
        "open menu", "main menu",
        "back to", "go back", "return to", "go to top", "scroll to top", "view comments", "view full", "view source", "view as",
        "search site",
        "search this", "sort by", "filter by", "results per page", "select language", "choose your", "translate this",
      ],
      unless: ["your doctor", "the doctor", "hospital", "clinic", "normal", "baseline", "work", "school", "sleep", "placebo"],
      examples: ["⟦Save to my⟧ list", "⟦Font size⟧ A A A", "⟦Back to⟧: Medicines A-Z", "Return to normal"]),
    CleaningRule(
      "button", .navigation, "A button or an entry of a menu, alone on its line.", at: .whole, upTo: 4,
      cues: [
        "menu", "home", "contact", "contact us", "about", "about us", "reply", "like", "quote", "site map", "sitemap",
        "careers", "jobs",
        "press", "media", "investors", "advertise", "advertise with us", "meet the team", "our team", "our doctors", "our services",
        "our story",
        "patient portal", "refer a friend", "gift cards", "locations", "find us", "login", "log out", "register",
        "my account", "wishlist",
        "checkout", "faqs", "help center", "help centre", "support center", "customer service", "search", "submit", "send", "cancel",
        "close", "ok", "previous", "prev", "share", "tweet", "pin", "email", "print", "bookmark", "subscribe", "donate", "thread starter",
        "new member",
        "senior member", "junior member", "last edited by a moderator", "original poster", "mark as read", "forums", "forum home", "store",
        "blog", "newsroom", "search for",
      ],
      examples: ["⟦Contact us⟧", "Contact us about the next dose"]),
    CleaningRule(
      "viewed", .navigation, "How many have read it.", upTo: 12, without: [.dose],
      cues: [
        "has been viewed", "have viewed this", "people have read this", "people are reading", "times viewed", "page views", "total views",
      ],
      examples: ["This article ⟦has been viewed⟧ 512 times.", "The tumour has been seen."]),
    CleaningRule(
      "views-label", .navigation, "A figure of readers, alone.", upTo: 3, without: [.stop, .dose],
      cues: ["views", "reads", "shares", "downloads", "word count", "likes", "followers", "hits"],
      unless: ["patient", "expert", "clinical"],
      examples: ["1234 ⟦views⟧", "⟦Word count⟧ 620", "Patient views"]),
    CleaningRule(
      "no-comments", .comments, "That nobody has commented yet.", upTo: 12,
      cues: [
        "no comments", "no posted comments", "no comments yet", "0 comments", "be the first to comment", "comments are closed",
        "comments off",
        "commenting is closed", "comments have been disabled", "article comments", "view all comments", "no replies", "no reviews yet",
        "no questions yet",
        "no answers yet", "login to comment", "log in to comment", "sign in to comment", "must be logged in",
      ],
      examples: ["There are ⟦no posted comments⟧.", "⟦Be the first to comment⟧", "The doctor had no comment."]),
    CleaningRule(
      "source-label", .byline, "Where the text was first.", at: .lead, upTo: 16, without: [.dose],
      cues: [
        "article source", "source url", "original article", "originally published", "story source", "text source", "content source",
        "page url", "url", "permalink",
      ],
      examples: ["⟦Article source⟧: https://example.org/1", "The article source was a doctor"]),
    CleaningRule(
      "record", .byline, "Data of a document: its state, version, number, review.", at: .start, upTo: 12, without: [.dose],
      cues: [
        "document last", "last reviewed", "next review", "review date", "reviewed on", "content reviewed", "page last", "status under",
        "status submitted",
        "status draft", "status published", "leaflet number", "leaflet code", "document number", "document id", "reference number", "isbn",
        "issn", "version",
        "revision date", "revised on", "date of preparation", "date of revision", "retrieved from", "retrieved on", "accessed on", "doc id",
        "article id", "post id",
        "member since", "joined date",
      ],
      unless: ["of the", "is", "was", "are", "should"],
      examples: ["⟦Document last⟧ reviewed on 12/05/2020", "⟦Version⟧ 3.2", "Version 3 of the scale was used."]),
    CleaningRule(
      "checked", .byline, "Who has checked the page.", upTo: 16, without: [.dose],
      cues: [
        "reviewed and verified", "reviewed and approved by", "verified by our", "reviewed by our", "checked by our", "fact checked",
        "our medical team",
        "our editorial team", "medical review board", "editorial policy", "editorial process", "editorial standards", "next review",
      ],
      examples: ["Content ⟦reviewed and verified⟧ by a team", "Doctors checked the dose."]),
    CleaningRule(
      "reader-advice", .disclaimer, "What the page is for, and whom to ask instead.", upTo: 34, without: [.dose],
      cues: [
        "for clinical reference only", "for reference only", "reference purposes only", "for general reference", "always verify",
        "you read about here",
        "you have read here", "read on this site", "read on this website", "found on this page", "found on this site",
        "because of something you", "something you have read",
        "something you read", "content on this site", "content on this page", "content on this website", "information on this page",
        "information on this site",
        "information on this website", "information displayed on this page", "information provided on this",
        "information contained on this", "information in this leaflet is no",
        "applies to your personal circumstances",
      ],
      examples: [
        "This text is ⟦for clinical reference only⟧.", "Ask a doctor before you act on anything ⟦you read about here⟧.",
        "Read the leaflet before you take the tablets.",
      ]),
    CleaningRule(
      "shop", .promotion, "What a shop says of its wares and doors.", at: .start, upTo: 10, without: [.dose],
      cues: [
        "sku", "item number", "product code", "barcode", "find a pharmacy", "find a doctor", "find a clinic", "find a location",
        "find a provider", "get a coupon",
        "get coupons", "get free coupon", "see prices", "compare prices", "view prices", "check prices", "price guide", "ask a doctor",
        "ask a pharmacist", "ask our",
        "chat with", "talk to a doctor now", "speak to a doctor now", "request a callback", "request a call back", "request a quote",
        "request an appointment", "opening hours", "opening times",
        "business hours", "office hours", "hours of operation", "directions to", "get directions", "delivery information", "returns policy",
        "refund policy", "shipping policy",
        "payment methods", "secure checkout", "money back", "buy now", "order now", "shop now", "start now", "sign up now", "enroll now",
        "apply now", "learn more about our",
      ],
      unless: ["before", "if", "whether", "about side", "about your"],
      examples: ["⟦SKU⟧: 48213", "⟦Find a pharmacy⟧ near you", "Ask a doctor before use"]),
    CleaningRule(
      "declaration", .disclaimer, "What authors of a paper declare, on a line of its own.", at: .start, upTo: 40, without: [.dose],
      cues: [
        "conflict of interest", "conflicts of interest", "competing interests", "declaration of interest", "declarations of interest",
        "funding this", "funding the", "funding none",
        "financial disclosure", "financial support and sponsorship", "author contributions", "authors' contributions", "correspondence to",
        "correspondence address",
        "corresponding author", "address correspondence to", "address for correspondence", "reprint requests", "provenance and peer review",
        "ethics approval", "data availability",
      ],
      examples: ["⟦Conflict of interest⟧: none declared.", "⟦Correspondence to⟧: A. Moss", "A conflict arose over interest in the trial."]),
  ]
}
