import Prose

extension Rules {
  static let promotion: [CleaningRule] = [
    CleaningRule(
      "label", .promotion, "An advertisement that says so.", at: .start, upTo: 40,
      cues: ["advertisement", "advertising", "advert", "sponsored", "sponsored by", "google ads", "ad", "promoted", "paid partnership", "advertisement continue", "story continues below", "article continues below", "continue reading below"],
      examples: ["⟦Advertisement⟧", "⟦SPONSORED⟧ • Gummies that taste of mango", "Adding salt does not help."]),
    CleaningRule(
      "buy", .promotion, "Buy something.", upTo: 70,
      cues: [
        "shop now", "buy now", "order now", "add to cart", "add to bag", "add to basket", "free shipping", "free delivery", "free airmail", "free gift", "money back", "use code", "with code", "promo code", "coupon code",
        "discount code", "off your first", "limited time", "while supplies last", "limited spots", "special offer", "best price", "save up to", "shop our", "shop the", "tap to shop", "order your", "our best seller",
        "best seller", "subscribe and save", "gift card", "start now", "get yours", "buy online", "without prescription", "delivered to your door", "in stock", "view deal", "check price", "see price", "get deal", "order online", "free trial",
      ],
      examples: ["⟦Shop now⟧ and save!", "Patients order their lunch at ten."]),
    CleaningRule(
      "percent-off", .promotion, "So much off.", upTo: 60, with: .percent, cues: ["off", "save"], beside: ["code", "shop", "order", "save", "sign", "get", "buy", "first", "today", "sale", "readers", "voucher"],
      examples: ["Get 15% ⟦off⟧ your next order", "The effect wears off in 20% of patients."]),
    CleaningRule(
      "appointment", .promotion, "Make an appointment.", upTo: 60, without: .dose,
      cues: [
        "book your", "book a free", "book a consultation", "book a skin", "book an appointment", "book now", "book online", "book at any", "book a visit", "schedule a", "schedule your", "request an appointment", "make an appointment",
        "make an appointment today", "start your free", "start your online", "start visit", "start my", "start your visit", "free consultation", "free assessment", "free quote", "get started", "get your free", "virtual appointments", "online visit",
        "insurance verification", "verify insurance", "verify your insurance", "find a doctor", "find a provider", "find a clinic",
      ],
      examples: ["⟦Book a free⟧ 15-minute consult", "⟦Get started⟧ with Acme today.", "It is in the book."]),
    CleaningRule(
      "call", .promotion, "Call us.", upTo: 70,
      cues: ["call now", "call us", "call today", "call our", "give us a call", "contact us", "reach out to us", "get in touch", "speak with a", "speak to a", "talk to a", "chat with", "text us", "helpline", "hotline", "webchat", "talk to our", "speak with our"],
      beside: [
        "us", "our", "today", "now", "free", "confidential", "team", "online", "coach", "coaches", "clinician", "real", "visit", "consultation", "appointment", "mon", "webchat", "navigators", "open",
      ],
      examples: ["⟦Call our⟧ friendly team today", "Ask, then call your doctor."]),
    CleaningRule(
      "telephone", .promotion, "A telephone number beside an invitation.", upTo: 60, with: .telephone,
      cues: ["call", "phone", "tel", "text", "dial", "helpline", "ring us", "consultation", "appointment", "contact", "book", "admissions", "whatsapp"],
      unless: ["poison", "overdose", "911", "999", "112", "emergency"],
      examples: ["⟦Call⟧ (555) 010-4477 for a talk", "Call the ward."]),
    CleaningRule(
      "text-to", .promotion, "Text a word to a number.", upTo: 40, cues: ["text"], beside: ["to give", "to donate", "to save", "save to", "chat to", "stop to", "heart to", "help to", "join to"],
      examples: ["⟦Text⟧ HOPE to donate five pounds", "The text was set in Caslon."]),
    CleaningRule(
      "newsletter", .promotion, "Letters by mail.", upTo: 60,
      cues: [
        "our newsletter", "weekly newsletter", "daily newsletter", "free newsletter", "email newsletter", "newsletter sign up", "newsletter signup", "sign up for", "signup for", "subscribe to", "subscribe now", "subscribe today", "subscribe for",
        "straight to your inbox", "in your inbox", "to your inbox", "your inbox", "monthly letter", "get our", "join our", "join us", "email alerts", "news alerts", "mailing list", "get alerts", "free e book", "free ebook",
        "become a member", "sign me up", "never miss", "join over", "stay up to date", "stay informed", "get the latest",
      ],
      examples: ["⟦Subscribe to⟧ Acme and win", "A newsletter for nurses was printed."]),
    CleaningRule(
      "follow", .promotion, "Follow us.", upTo: 30,
      cues: ["follow us", "follow me on", "like us on", "find us on", "connect with us", "join us on", "follow on", "on facebook", "on instagram", "subscribe to our channel"],
      beside: ["facebook", "twitter", "instagram", "us", "youtube", "pinterest", "linkedin", "me"],
      examples: ["⟦Follow us⟧ on Twitter", "We follow patients for a year."]),
    CleaningRule(
      "download", .promotion, "Get the app.", upTo: 30,
      cues: ["download the app", "download our", "get the app", "app for ios", "app store", "google play", "available on ios", "our app", "mobile app for", "free app"],
      beside: ["app", "download", "free", "ios", "android"],
      examples: ["⟦Download our⟧ free app", "An app counted the steps."]),
    CleaningRule(
      "invitation", .promotion, "We invite you.", upTo: 90,
      cues: [
        "we invite you", "we're here to help", "we are here to help", "here to answer your", "our team is", "our friendly team", "our compassionate", "caring team", "take the first step", "get back to you", "our experts are",
        "ready to help", "our specialists are", "admissions team", "our admissions", "reach out today", "you are not alone call", "take control of", "ready to take", "ready to feel", "ready to start", "want to take your",
        "not sure if it's", "still not sure", "our partner clinic", "transfer your prescription", "earn a", "cme credit", "start activity", "skip the waiting room", "feel better faster", "help today", "within the hour", "within 24 hours",
      ],
      beside: [
        "our", "we", "us", "today", "now", "call", "contact", "free", "join", "subscribe", "book", "start", "transfer", "get started", "activity", "send", "chat",
      ],
      examples: ["⟦We're here to help⟧, call today.", "Pain control was poor."]),
    CleaningRule(
      "giveaway", .promotion, "Win something.", upTo: 50, cues: ["giveaway", "give away", "enter to win", "win a", "to enter", "prize draw", "sweepstakes"], beside: ["win", "enter", "follow", "comment", "prize", "ends"],
      examples: ["Comment and ⟦enter to win⟧!", "They gave away needles."]),
    CleaningRule(
      "press", .promotion, "Whom the press may ask.", at: .start, upTo: 40, cues: ["media contact", "media contacts", "press contact", "for more information contact", "investor contact", "investor relations contact", "for media inquiries", "for more information visit"],
      examples: ["⟦Media contact⟧: Ada Moss", "Contact with media causes a rash."]),
    CleaningRule(
      "watch", .promotion, "Watch this.", at: .start, upTo: 30, without: .dose, cues: ["watch", "watch now", "watch live", "listen now", "shop"], beside: ["video", "player", "loading", "live", "here's", "story", "now", "podcast", "episode"],
      examples: ["⟦WATCH⟧: he tried it. [Video player]", "Watch for a rash."]),
    CleaningRule(
      "donate", .promotion, "Give money.", upTo: 50, cues: ["donate now", "make a donation", "please donate", "support us", "support our", "your donation", "appeal needs you", "become a supporter", "help us continue"],
      examples: ["⟦Donate now⟧ to keep us going", "Do not donate blood for a month."]),
    CleaningRule(
      "review", .promotion, "Praise with stars.", upTo: 40, with: .stars, cues: ["best", "clinic", "reviews", "review", "great", "add", "love", "five", "recommend", "cart", "amazing"],
      examples: ["\"⟦Best⟧ ever!\" – Tina ★★★★★", "Best taken with food."]),
  ]
}
