import Prose

extension Rules {
  static let spam: [CleaningRule] = [
    CleaningRule(
      "link-farm", .spam, "Phrases that only sellers of links write.", upTo: 40, without: .stop,
      cues: [
        "payday loan", "payday loans", "online casino", "casino bonus", "casino online", "free spins", "slot gacor", "slots online",
        "best slots", "essay writing service", "write my essay",
        "replica watches", "replica handbags", "viagra online", "cialis online", "buy viagra", "cheap viagra", "no prescription cheap",
        "buy backlinks", "seo services", "escort service",
        "escorts in", "bitcoin casino", "sports betting", "betting sites", "judi online", "poker online", "togel", "hack tool",
        "cracked apk", "mod apk", "forex trading signals",
      ],
      examples: ["⟦payday loans⟧ same day", "Gambling in a casino can become a habit."]),
    CleaningRule(
      "around-the-web", .spam, "The heading over paid headlines.", role: .opensList, at: .start, upTo: 12,
      cues: [
        "around the web", "from around the web", "promoted stories", "promoted content", "sponsored content", "sponsored stories",
        "sponsored links", "you may like sponsored", "ads by", "paid content", "paid posts", "from our partners", "recommended by outbrain",
        "by taboola", "promoted links",
      ],
      examples: ["⟦Around the Web⟧ — Ads by Linkly", "Goods are shipped around the world."]),
  ]
}
