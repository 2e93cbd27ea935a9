import Prose

extension Rules {
  static let navigation: [CleaningRule] = [
    CleaningRule(
      "skip", .navigation, "Links within the page.", at: .start, upTo: 30,
      cues: [
        "skip to content", "skip to main", "skip to main content", "skip to navigation", "skip to article", "skip to site",
        "jump to navigation", "jump to content", "back to top", "scroll to top",
        "go to top", "top of page", "return to top", "toggle navigation", "toggle menu", "open menu", "close menu", "main menu",
        "show menu", "hide menu", "quick exit", "press alt", "accessibility screen reader", "zum inhalt", "zum hauptinhalt",
      ],
      examples: ["⟦Skip to content⟧", "⟦Back to top⟧", "Go to the top of the class."]),
    CleaningRule(
      "here", .navigation, "Where you are in the site.", at: .start, upTo: 24,
      cues: [
        "you are here", "you are at", "breadcrumb", "breadcrumbs", "back to home", "back to all", "back to list", "back to search",
        "back to blog",
      ],
      examples: ["⟦You are here⟧: Home > Heart", "Back pain is common."]),
    CleaningRule(
      "related", .navigation, "A heading over other articles.", role: .opensList, at: .start, upTo: 40, without: .stop,
      cues: [
        "related articles", "related posts", "related stories", "related content", "related links", "related topics", "related reading",
        "related news", "related resources", "related pages",
        "related drugs", "related leaflets", "related tags", "related medicines", "related products", "related story", "related post",
        "related article", "related video", "related videos",
        "related coverage", "related searches", "related conditions", "related information", "related questions", "related guides",
        "other questions about", "more questions about",
        "related",
        "you may also like", "you might also like", "you'll also love", "you'll also like", "you will also like", "you may also enjoy",
        "you might also enjoy", "you may like", "you might like",
        "you may also be interested", "you might be interested",
        "recommended for you", "recommended reading", "recommended articles", "more from", "more on this", "more stories",
        "more articles", "more news", "more like this", "more in",
        "keep reading", "read next", "read this next", "up next", "what to read next", "next up", "continue reading", "read also",
        "also read", "see also", "similar questions", "similar articles",
        "similar posts", "people also read", "people also ask", "people also viewed", "people also compare", "customers also bought",
        "people who bought", "customers who bought", "customers who viewed", "frequently bought together",
        "people also bought", "customers also viewed", "readers also", "others also",
        "explore more", "discover more", "learn more about", "in case you missed it", "trending now", "trending on",
        "trending stories", "today's trending", "most popular", "most read", "most viewed",
        "popular posts", "popular articles", "popular stories", "popular now", "top stories", "top news", "latest news", "latest posts",
        "latest articles", "latest stories", "latest from", "recent posts", "recent articles",
        "recent news", "recent stories", "featured articles", "featured posts", "editor's picks", "editors' picks", "also from",
        "also in this", "also on", "other articles", "other posts", "other stories",
        "useful links", "quick links", "helpful links", "in this section", "in this series", "browse by",

      ],
      examples: [
        "⟦Related articles⟧", "⟦You might also like⟧: Beetroot juice", "⟦Read also⟧: Top ten teas",
        "Related drugs such as codeine act longer.",
      ]),
    CleaningRule(
      "related-label", .navigation, "One word over other articles, or before them with a colon.", role: .opensList, at: .label, upTo: 40,
      without: .stop,
      cues: ["related", "recommended", "trending", "browse", "explore", "don't miss", "contents", "popular", "latest", "more"],
      examples: ["⟦Trending⟧: Ice baths | Creatine", "⟦Contents⟧", "Recommended dose 5 mg"]),
    CleaningRule(
      "contents", .navigation, "A table of contents.", role: .opensList, at: .start, upTo: 60, without: .stop,
      cues: [
        "in this article", "on this page", "table of contents", "page contents", "jump to", "article contents",
        "contents hide", "contents show", "contents toggle", "what's in this", "in this guide", "in this post", "in this story",
        "quick navigation",
      ],
      examples: ["⟦Table of Contents⟧ Toggle", "⟦On this page⟧", "⟦Jump to⟧: Uses · Dosage", "Contents of one ampoule: 2 ml."]),
    CleaningRule(
      "read-more", .navigation, "Read more, somewhere else.", at: .start, upTo: 24, without: .stop,
      cues: [
        "read more", "view more", "show more", "load more", "see more", "more details", "read the full", "read full", "click here",
        "view all", "see all", "show all", "view full", "find out more", "learn more", "full story", "expand all", "click to",
      ],
      examples: ["⟦Read more⟧: Is tea good for the heart?", "Read more slowly."]),
    CleaningRule(
      "turning", .navigation, "To the article before or after.", upTo: 40, without: .stop,
      cues: [
        "previous post", "next post", "previous article", "next article", "older post", "newer post", "older posts", "newer posts",
        "previous next", "post navigation", "next page", "previous page", "next story", "previous story", "prev next", "goto page",
        "go to page", "page 1 of", "page 2 of", "page 3 of", "page 4 of", "page 5 of", "page 6 of", "page 7 of", "page 8 of", "page 9 of",
      ],
      examples: ["← ⟦Previous Post⟧ Next Post →", "ACME TRUST ⟦Page 2 of⟧ 3", "The next post was vacant."]),
    CleaningRule(
      "turning-label", .navigation, "Before and after, with a colon.", at: .lead, upTo: 30, without: .stop,
      cues: ["previous", "next", "older", "newer"],
      examples: ["⟦Previous⟧: 9 things to do Next: How to wash socks", "Previous trials were small."]),
    CleaningRule(
      "tags", .navigation, "Words that a page is filed under.", at: .label, upTo: 40, without: .stop,
      cues: [
        "tags", "tag", "categories", "category", "labels", "topics", "keywords", "filed under", "tagged", "tagged with", "posted in",
        "archives", "blog archive", "mesh terms",
      ],
      examples: ["⟦Tags⟧: heart, sleep", "Category B in pregnancy"]),
    CleaningRule(
      "menu-words", .navigation, "Words of a site's menu.", weight: 0.5, upTo: 40, parts: 2, without: [.stop, .dose],
      cues: [
        "home", "about us", "contact us", "contact", "sitemap", "site map", "privacy", "terms", "careers", "press", "log in", "login",
        "log out", "sign in", "sign up", "register", "search", "menu", "subscribe", "faq", "blog",
        "shop", "my account", "cart", "accessibility", "help", "newsletter", "newsletters", "advertise", "our doctors", "our team",
        "locations", "investors", "investor relations", "store locator", "recipes", "videos", "podcasts", "destinations",
        "gift cards", "coupons", "prices", "treatments", "products", "services", "health library", "weekly ad", "memberlist", "usergroups",
        "cookies", "jobs", "book now", "newsroom", "e edition", "obituaries", "partners", "capsules", "sale",
      ],
      examples: ["⟦Home⟧ Clinics", "Rest at home."]),
    CleaningRule(
      "machine", .navigation, "What runs the site.", upTo: 24, without: .stop,
      cues: [
        "powered by", "theme by", "all times are", "you cannot post", "you cannot reply", "display posts from", "view topic",
        "mark forums read", "skip breadcrumb", "designed by", "built with", "hosted by",
      ],
      examples: ["⟦Powered by⟧ Bulletin 3", "The pump is powered by a battery."]),
    CleaningRule(
      "encyclopedia", .navigation, "Notes of an encyclopedia to its readers.", upTo: 40,
      cues: [
        "redirects here", "the free encyclopedia", "the free encyclopaedia", "this section needs", "this article needs", "you can help by",
        "is a stub", "for other uses see", "not to be confused with", "learn how and when to remove",
      ],
      examples: ["This article ⟦is a stub⟧.", "The left stub was closed."]),
    CleaningRule(
      "last-edited", .navigation, "When an encyclopedia's page was changed.", at: .start, upTo: 30,
      cues: ["this page was last", "this article was last", "information last revised"],
      examples: ["⟦This page was last⟧ edited in May.", "This page was blank."]),
  ]
}
