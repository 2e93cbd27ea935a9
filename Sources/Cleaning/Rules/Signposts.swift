import Prose

extension Rules {
  /// What helps a reader about the page: to the next one, to the whole of a table, to wait.
  static let signposts: [CleaningRule] = [
    CleaningRule(
      "gesture", .navigation, "How to see all of a table or picture.", at: .start, upTo: 14, without: .dose,
      cues: [
        "swipe to", "swipe left", "swipe right", "scroll to see", "scroll to view", "scroll right", "scroll left", "scroll down to",
        "tap to enlarge", "click to enlarge", "tap to expand", "click to expand", "view larger", "enlarge image", "open in new",
      ],
      examples: ["⟦Swipe to⟧ see the whole table", "Swipe the skin with alcohol."]),
    CleaningRule(
      "turning-part", .navigation, "To the part before or after.", at: .start, upTo: 30, without: .stop,
      cues: ["table", "chapter", "section", "topic", "leaflet", "drug", "medicine", "entry", "question", "lesson", "slide"].flatMap {
        ["previous \($0)", "next \($0)"]
      },
      examples: ["⟦Previous table⟧: Ash Next: Oak", "In the next section we look at doses."]),
    CleaningRule(
      "turning-word", .navigation, "The word alone that turns the page.", weight: 0.6, at: .whole, upTo: 1,
      cues: ["previous", "next", "older", "newer", "loading", "back"],
      examples: ["⟦Next⟧", "Next, swallow it."]),
    CleaningRule(
      "posting-buttons", .navigation, "The buttons below a post, side by side.", weight: 1.5, at: .start, upTo: 6, without: [.stop, .dose],
      cues: [
        "reply quote", "quote reply", "reply report", "like reply", "reply like", "reply share", "share reply", "quote report",
        "like quote",
        "edit delete", "report post", "reply with quote", "upvote downvote", "reply upvote", "helpful report",
      ],
      examples: ["⟦Reply Quote⟧ Report", "Reply to the letter, quote the dose."]),
    CleaningRule(
      "menu-run", .navigation, "Entries of a menu run together.", weight: 1.5, at: .start, upTo: 14, without: [.stop, .dose],
      cues: [
        "home about", "home services", "home shop", "home products", "home blog", "home contact", "home news", "home our", "about contact",
        "about privacy", "about us contact", "login register", "sign in register", "shop about", "shop blog",
      ],
      examples: ["⟦Home Services⟧ Prices Blog", "Rest at home about a week"]),
    CleaningRule(
      "menu-end", .navigation, "The last entries of a menu run together.", weight: 1.5, at: .end, upTo: 14, without: [.stop, .dose],
      cues: [
        "blog contact", "services contact", "faq contact", "gallery contact", "privacy terms", "about contact", "blog contact us",
        "services contact us", "faq contact us", "about us contact us", "cart checkout", "blog faq", "privacy contact",
      ],
      examples: ["Prices Team ⟦Blog Contact⟧", "Avoid services contact with eyes"]),
    CleaningRule(
      "networks", .navigation, "Names of networks side by side: buttons that share.", weight: 1.5, at: .start, upTo: 7,
      without: [.stop, .dose],
      cues: [
        "facebook twitter", "facebook whatsapp", "facebook tweet", "facebook linkedin", "facebook pinterest", "facebook email",
        "facebook instagram", "facebook x", "twitter facebook", "twitter linkedin", "tweet share", "share tweet", "whatsapp facebook",
        "whatsapp telegram", "linkedin facebook", "pinterest facebook", "vk facebook",
      ],
      examples: ["⟦Facebook WhatsApp⟧", "Facebook users, Twitter users and sleep"]),
    CleaningRule(
      "listing", .navigation, "How a list of goods or finds is sorted and turned.", weight: 1.5, at: .start, upTo: 9,
      without: [.stop, .dose],
      cues: [
        "showing 1", "showing all", "default sorting", "sort by", "filter by", "results per page", "items per page",
        "browse drugs by letter",
        "browse by letter", "browse by", "product categories", "top rated products", "refine by", "narrow by", "view as grid",
        "search results",
      ],
      examples: ["⟦Showing 1⟧–12 of 48 results", "Showing all signs of a cold, she rested for a week at home"]),
    CleaningRule(
      "waiting", .navigation, "What a page says while it loads.", upTo: 30, without: .dose,
      cues: [
        "loading article", "loading comments", "loading more", "loading content", "reload the page", "reload this page", "refresh the page",
        "refresh this page", "please reload", "now loading", "please wait while",
      ],
      examples: ["⟦Loading article⟧…", "Loading doses reload the receptors."]),
    CleaningRule(
      "state-banner", .navigation, "Whose site it is, as sites of states say above each page.", at: .start, upTo: 45, without: .dose,
      cues: [
        "an official website of the", "official website of the united states", "here's how you know",
        "gov means it's official", "the gov means it's official", "the site is secure", "secure gov websites use https",
        "official websites use gov", "official websites use nhs", "an official eu website", "a gov website belongs to",
      ],
      examples: ["⟦Here's how you know⟧", "This is an official website of the agency."]),
  ]
}
