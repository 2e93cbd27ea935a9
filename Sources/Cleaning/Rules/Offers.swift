import Prose

extension Rules {
  /// Offers by what is offered: a price beside an invitation, a trial month, a gift, an address to write to.
  static let offers: [CleaningRule] = [
    CleaningRule(
      "priced", .promotion, "A price beside an invitation.", upTo: 45, with: .price,
      cues: [
        "coupon", "coupons", "book a", "intro visit", "video visit", "online visit", "order the", "starter kit", "gift set", "tap here",
        "click here", "see offer", "bundle", "per session", "consult fee", "discount", "subscribe", "sign up", "add to cart", "checkout",
        "free shipping", "tickets", "get the kit", "e book", "ebook",
      ],
      examples: ["Get the ⟦coupon⟧ and pay $9", "A month of tablets costs $30."]),
    CleaningRule(
      "plan", .promotion, "A plan or pack at a price, with an exclamation.", upTo: 20, with: .exclaims,
      cues: ["a month", "per month", "a week", "per week", "a year", "euros", "pounds", "dollars"],
      beside: ["plan", "membership", "bundle", "pack", "offer", "just", "only"],
      examples: ["Puppy plan from 12.50 ⟦a month⟧!", "He slept twice a week!"]),
    CleaningRule(
      "free-trial", .promotion, "Free for some days, or without advertising for money.", upTo: 26, without: .dose,
      cues: [
        "7 days free", "14 days free", "30 days free", "months free", "first month free", "try it free", "try for free", "try free",
        "free for 30 days", "day free trial", "30 day trial", "14 day trial", "7 day trial", "no adverts", "ad free", "unlimited access",
        "go premium", "cancel anytime", "cancel any time",
      ],
      unless: ["patients", "placebo", "participants"],
      examples: ["All tables offline, ⟦30 day trial⟧", "In a 30-day trial, patients slept better."]),
    CleaningRule(
      "gift", .promotion, "Something free, with an exclamation.", upTo: 24, with: .exclaims,
      cues: [
        "your free", "my free", "grab my", "grab your", "claim your", "download my", "free printable", "free guide", "free download",
        "free checklist", "second free", "one free",
      ],
      examples: ["⟦Grab my⟧ cycle tracker!", "Free of pain at last!"]),
    CleaningRule(
      "letters", .promotion, "A newsletter and how to get it.", upTo: 34, without: .dose,
      cues: ["newsletter", "newsletters", "no spam", "unsubscribe"],
      beside: [
        "join", "subscribe", "sign", "get", "free", "monthly", "weekly", "email", "e mail", "inbox", "delivered", "friday", "monday",
        "any time", "anytime", "spam",
      ],
      examples: ["Join the ⟦newsletter⟧", "A newsletter for nurses was printed."]),
    CleaningRule(
      "walk-in", .promotion, "Come by.", upTo: 40, without: .dose,
      cues: [
        "no appointment needed", "no appointment necessary", "no appointment required", "walk ins welcome", "drop in session",
        "our drop in",
        "ask in store", "ask at the desk", "ask at the counter", "ask our pharmacist", "ask our pharmacists", "ask our team",
        "ask about our",
        "visit our shop", "visit our store", "sign up at", "sign up here", "sign up today", "register here", "reserve your spot",
        "reserve your place", "limited spaces", "going fast",
      ],
      examples: ["⟦Ask about our⟧ free check", "Ask about the dose."]),
    CleaningRule(
      "write-to", .promotion, "An address to write to.", upTo: 45, with: .address, without: .dose,
      cues: [
        "write to", "email", "e mail", "mail", "contact", "reach", "send", "order", "question", "questions", "enquiries", "inquiries",
        "visit",
        "ask", "subscribe", "press", "drop", "tell us",
      ],
      examples: ["⟦Write to⟧ ada@example.com", "Write to the ministry about it."]),
    CleaningRule(
      "sale", .promotion, "A sale.", upTo: 20, without: .dose,
      cues: [
        "readers offer", "reader offer", "half price", "off until", "off everything", "two for one", "buy one get one",
        "black friday", "cyber monday", "spring sale", "summer sale", "winter sale", "flash sale",
      ],
      unless: ["said", "patients"],
      examples: ["Mattresses at ⟦half price⟧", "The patent ran off our charts."]),
    CleaningRule(
      "like-us", .promotion, "Like us there.", at: .start, upTo: 20, without: .dose,
      cues: ["like us on", "follow us on", "find us on", "follow us", "join us on", "visit us on", "connect with us"],
      examples: ["⟦Like us on⟧ Friendbook", "They follow users for a year."]),
    CleaningRule(
      "clickbait", .spam, "Headlines of paid links.", upTo: 20, without: .dose,
      cues: [
        "doctors hate", "doctors stunned", "doctors are stunned", "experts stunned", "weird trick", "you won't believe", "will shock you",
        "never put this", "do this before bed", "do this tonight", "melts fat", "melts belly fat", "at half price for", "residents of your",
        "click to watch", "neurologist begs", "cardiologist begs", "surgeon begs", "urologist begs", "dermatologist begs",
        "one simple trick",
      ],
      examples: ["⟦Doctors stunned⟧ by this root", "Doctors were stunned by the results of the trial."]),
  ]
}
