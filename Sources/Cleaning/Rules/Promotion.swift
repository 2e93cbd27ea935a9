import Prose

extension Rules {
  static let promotion: [CleaningRule] = [
    CleaningRule(
      "label", .promotion, "An advertisement that says so.", at: .start, upTo: 40,
      cues: [
        "advertisement", "advertising", "advert", "sponsored", "sponsored by", "google ads", "ad", "promoted", "paid partnership",
        "advertisement continue", "story continues below", "article continues below", "continue reading below",
      ],
      examples: ["⟦Advertisement⟧", "⟦SPONSORED⟧ • Gummies that taste of mango", "Adding salt does not help."]),
    CleaningRule(
      "buy", .promotion, "Buy something.", upTo: 70,
      cues: [
        "shop now", "buy now", "order now", "add to cart", "add to bag", "add to basket", "free shipping", "free delivery", "free airmail",
        "free gift", "money back", "use code", "with code", "promo code", "coupon code",
        "discount code", "off your first", "while supplies last", "limited spots", "special offer", "best price",
        "save up to", "shop our", "shop the", "tap to shop", "order your", "our best seller",
        "best seller", "subscribe and save", "gift card", "get yours", "buy online",
        "delivered to your door", "in stock", "view deal", "check price", "see price", "get deal", "order online",
      ],
      examples: ["⟦Shop now⟧ and save!", "Patients order their lunch at ten."]),
    CleaningRule(
      "percent-off", .promotion, "So much off.", upTo: 60, with: .percent,
      cues: [
        "off your", "off all", "off with code", "off sitewide", "off today", "off selected", "off when you", "off for readers",
        "off for new",
      ]
        + [5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 80].flatMap {
          ["save \($0)", "get \($0) off", "and save \($0)", "enjoy \($0) off", "\($0) off for", "\($0) off with"]
        },
      examples: ["⟦Get 15% off⟧ your next order", "20% of patients went off treatment in the first year."]),
    CleaningRule(
      "buy-unseen", .promotion, "Buy without being asked for a prescription.", upTo: 60,
      cues: ["without prescription", "no prescription needed", "without a prescription", "no prescription required"],
      beside: ["buy", "order", "cheap", "shipping", "online", "discount"],
      unless: [
        "never buy", "do not buy", "don't buy", "avoid buying", "never order", "do not order", "not safe", "dangerous", "illegal",
        "counterfeit", "fake",
      ],
      examples: [
        "Buy pills online ⟦without prescription⟧!", "It is sold without prescription.",
        "Never buy sleeping pills online without prescription.",
      ]),
    CleaningRule(
      "offer", .promotion, "An offer that ends.", upTo: 60,
      cues: [
        "limited time offer", "limited time only", "start now", "free trial", "offer ends", "sale ends", "ends soon", "order today",
        "shop today",
      ],
      beside: ["offer", "order", "shop", "sale", "free", "buy", "save", "code", "today", "your"],
      examples: ["⟦Offer ends⟧ Sunday, order soon", "Use it for a limited time only where needed."]),
    CleaningRule(
      "next-step", .promotion, "Do something now.", weight: 0.7, upTo: 50, without: .dose,
      cues: [
        "make an appointment", "schedule a", "schedule your", "request an appointment", "find a doctor", "find a provider", "get started",
        "online visit", "take control of",
        "ready to take", "ready to start", "want to take your", "help today", "sign up",
      ],
      examples: ["⟦Schedule your⟧ visit", "A second dose follows."]),
    CleaningRule(
      "appointment", .promotion, "Make an appointment.", upTo: 60, without: .dose,
      cues: [
        "book your", "book a free", "book a consultation", "book a skin", "book an appointment", "book now", "book online", "book at any",
        "book a visit",
        "start your free", "start your online", "start visit", "start my", "start your visit",
        "free consultation", "free assessment", "free quote", "get your free", "virtual appointments",
        "insurance verification", "verify insurance", "verify your insurance", "find a clinic",
      ],
      examples: ["⟦Book a free⟧ 15-minute consult", "⟦Verify insurance⟧ in a minute", "It is in the book."]),
    CleaningRule(
      "call", .promotion, "Call us.", upTo: 70,
      cues: [
        "call now", "call us", "call today", "call our", "give us a call", "contact us", "reach out to us", "get in touch", "speak with a",
        "speak to a", "talk to a", "chat with", "text us", "helpline", "hotline", "webchat", "talk to our", "speak with our",
      ],
      beside: [
        "us", "our", "free", "confidential", "team", "coach", "coaches", "clinician", "consultation", "navigators", "webchat", "mon",
        "insurance",
      ],
      examples: ["⟦Call our⟧ friendly team today", "Ask, then call your doctor."]),
    CleaningRule(
      "telephone", .promotion, "A telephone number beside an invitation.", upTo: 60, with: .telephone,
      cues: [
        "call", "phone", "tel", "text", "dial", "helpline", "ring us", "consultation", "appointment", "contact", "book", "admissions",
        "whatsapp",
      ],
      unless: ["poison", "poisons", "poisoning", "antidote", "on call", "overdose", "911", "999", "112", "emergency"],
      examples: ["⟦Call⟧ (555) 010-4477 for a talk", "Call the ward."]),
    CleaningRule(
      "text-to", .promotion, "Text a word to a number.", upTo: 40, cues: ["text"],
      beside: ["to give", "to donate", "to save", "save to", "chat to", "stop to", "heart to", "help to", "join to"],
      examples: ["⟦Text⟧ HOPE to donate five pounds", "The text was set in Caslon."]),
    CleaningRule(
      "newsletter", .promotion, "Letters by mail.", upTo: 60,
      cues: [
        "our newsletter", "weekly newsletter", "daily newsletter", "free newsletter", "email newsletter", "newsletter sign up",
        "newsletter signup", "sign up for", "signup for", "subscribe to", "subscribe now", "subscribe today", "subscribe for",
        "straight to your inbox", "in your inbox", "to your inbox", "your inbox", "monthly letter", "get our", "join our", "join us",
        "email alerts", "news alerts", "mailing list", "never miss a headline", "never miss a story", "never miss a post",
        "never miss an update", "get alerts", "free e book", "free ebook",
        "become a member", "sign me up", "join over", "stay up to date", "get the latest",
      ],
      examples: ["⟦Subscribe to⟧ Acme and win", "A newsletter for nurses was printed."]),
    CleaningRule(
      "follow", .promotion, "Follow us.", upTo: 30,
      cues: [
        "follow us", "follow me on", "like us on", "find us on", "connect with us", "join us on", "follow on", "on facebook",
        "on instagram", "subscribe to our channel",
      ],
      beside: ["facebook", "twitter", "instagram", "us", "youtube", "pinterest", "linkedin", "me"],
      examples: ["⟦Follow us⟧ on Twitter", "We follow patients for a year."]),
    CleaningRule(
      "download", .promotion, "Get the app.", upTo: 30,
      cues: [
        "download the app", "download our", "get the app", "app for ios", "app store", "google play", "available on ios", "our app",
        "mobile app for", "free app",
      ],
      beside: ["app", "download", "free", "ios", "android"],
      examples: ["⟦Download our⟧ free app", "An app counted the steps."]),
    CleaningRule(
      "invitation", .promotion, "We invite you.", upTo: 90,
      cues: [
        "we invite you", "we're here to help", "we are here to help", "here to answer your", "our team is", "our friendly team",
        "our compassionate", "caring team", "take the first step", "get back to you", "our experts are",
        "ready to help", "our specialists are", "admissions team", "our admissions", "reach out today", "you are not alone call",
        "ready to feel",
        "not sure if it's", "still not sure", "our partner clinic", "transfer your prescription", "earn a", "cme credit", "start activity",
        "skip the waiting room", "feel better faster",
      ],
      beside: [
        "our", "we", "us", "today", "now", "call", "contact", "free", "join", "subscribe", "book", "start", "transfer", "get started",
        "activity", "send", "chat",
      ],
      examples: ["⟦We're here to help⟧, call today.", "Pain control was poor."]),
    CleaningRule(
      "giveaway", .promotion, "Win something.", upTo: 50,
      cues: ["giveaway", "give away", "enter to win", "win a", "prize draw", "sweepstakes"],
      beside: ["win", "enter", "follow", "comment", "prize", "ends"],
      examples: ["Comment and ⟦enter to win⟧!", "They gave away needles."]),
    CleaningRule(
      "press", .promotion, "Whom the press may ask.", at: .start, upTo: 40,
      cues: [
        "media contact", "media contacts", "press contact", "for more information contact", "investor contact",
        "investor relations contact", "for media inquiries", "for more information visit",
      ],
      examples: ["⟦Media contact⟧: Ada Moss", "Contact with media causes a rash."]),
    CleaningRule(
      "watch", .promotion, "Watch this.", at: .start, upTo: 30, without: .dose,
      cues: ["watch", "watch now", "watch live", "listen now", "shop"],
      beside: ["video", "player", "loading", "here's", "podcast", "episode"],
      examples: ["⟦WATCH⟧: he tried it. [Video player]", "Watch for a rash."]),
    CleaningRule(
      "donate", .promotion, "Give money.", upTo: 50,
      cues: [
        "donate now", "make a donation", "please donate", "support us", "support our", "your donation", "appeal needs you",
        "become a supporter", "help us continue", "needs volunteers", "need volunteers", "volunteers needed", "volunteers wanted",
        "become a volunteer",
      ],
      examples: ["⟦Donate now⟧ to keep us going", "Do not donate blood for a month."]),
    CleaningRule(
      "review", .promotion, "Praise with stars.", upTo: 40, with: .stars,
      cues: ["best", "clinic", "reviews", "review", "great", "add", "love", "five", "recommend", "cart", "amazing"],
      examples: ["\"⟦Best⟧ ever!\" – Tina ★★★★★", "Best taken with food."]),
  ]
}
