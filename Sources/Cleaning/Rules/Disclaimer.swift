import Prose

extension Rules {
  static let disclaimer: [CleaningRule] = [
    CleaningRule(
      "heading", .disclaimer, "A heading over a disclaimer.", role: .opensSection, at: .whole, upTo: 5,
      cues: [
        "disclaimer", "medical disclaimer", "legal disclaimer", "important disclaimer", "legal notice", "copyright notice", "copyright",
        "terms of use", "terms and conditions",
        "privacy policy", "editorial policy", "affiliate disclosure", "disclosure", "conditions of use",
      ],
      examples: ["⟦Medical Disclaimer⟧", "A disclaimer is not enough."]),
    CleaningRule(
      "label", .disclaimer, "A disclaimer that says so.", at: .start, upTo: 220,
      cues: [
        "disclaimer", "medical disclaimer", "legal disclaimer", "affiliate disclosure", "forward looking statements", "cautionary note",
        "conditions of use",
      ],
      examples: ["⟦Disclaimer⟧: we are not doctors.", "The firm added a disclaimer to its leaflet."]),
    CleaningRule(
      "no-advice", .disclaimer, "Says that a page is no medical advice.", upTo: 160,
      cues: [
        "is not intended to replace", "not intended to replace",
        "not replace the advice", "not be used in place of",
        "not meant to replace", "is not medical advice", "not as medical advice", "not constitute medical advice",
        "not intended as medical advice", "taken as medical advice",
        "not provide medical advice", "does not offer medical advice", "considered medical advice", "not intended to diagnose",
        "informational purposes only", "for information only",
        "information purposes only", "educational purposes only", "intended for general education", "intended for general information",
        "is general information", "never disregard",
        "no doctor patient relationship", "doctor patient relationship", "not give a diagnosis", "can't give a diagnosis",
        "not reviewed by physicians", "intended to supplement not substitute",
        "does not replace talking", "not an emergency service", "should be taken as medical advice", "nothing on this",
        "content on this website", "intended for licensed health",
        "seek the advice of your",
      ],
      examples: [
        "All articles are for ⟦educational purposes only⟧.",
        "Margarine is used as a substitute for butter.",
      ]),
    CleaningRule(
      "no-substitute", .disclaimer, "Is no substitute for a doctor's advice.", upTo: 160,
      cues: [
        "not a substitute for", "not be a substitute for", "not substitute for", "not a replacement for", "not be relied",
        "may not be relied", "no substitute for", "no replacement for", "cannot replace", "can not replace", "can't replace",
        "doesn't replace", "does not replace", "never replace", "never replaces", "never takes the place of", "not take the place of",
        "doesn't take the place of",
      ],
      beside: [
        "doctor", "doctors", "doctor's", "physician", "neurologist", "specialist", "nurse", "medical", "visit", "talk", "clinician",
        "advice", "professional", "consultation", "judgment", "judgement", "pharmacist", "page", "website", "site", "article", "content",
        "expertise", "information",
      ],
      examples: ["This page is ⟦not a substitute for⟧ professional advice.", "Tablets are not a substitute for a good diet."]),
    CleaningRule(
      "rights", .disclaimer, "Rights reserved, licences, marks.", upTo: 120,
      cues: [
        "all rights reserved", "rights reserved", "text is available under", "is licensed under", "are licensed under", "licensed under a",
        "licensed under the", "licensed under cc", "may not be published broadcast",
        "may not be reproduced", "without written permission",
        "without prior written", "terms of service", "registered trademark", "are trademarks", "is a trademark", "creative commons",
        "terms of use and", "published under",
      ],
      examples: ["Acme Health 2020. ⟦All rights reserved⟧.", "Patients' rights were read aloud."]),
    CleaningRule(
      "copyright", .disclaimer, "A copyright sign.", upTo: 70, with: .copyright,
      cues: (2000...2030).map(String.init) + ["copyright", "inc", "ltd", "llc"],
      examples: ["© ⟦2019⟧ Acme Health", "In 2019 the drug came to market."]),
    CleaningRule(
      "copyright-word", .disclaimer, "The word copyright at the beginning.", at: .start, upTo: 120,
      cues: ["copyright", "copyright c", "c 2019", "c 2020", "c 2021", "c 2022", "c 2023", "c 2024"],
      examples: ["⟦Copyright⟧ 2021 Acme Health", "They disputed the copyright for years."]),
    CleaningRule(
      "liability", .disclaimer, "Nobody is liable.", upTo: 160,
      cues: [
        "accept liability", "accepts no liability", "no liability", "not liable", "not responsible for the accuracy",
        "makes no warranty",
        "no warranty", "without warranty", "express or implied", "errors or omissions", "at your own risk",
        "the opinion of their authors", "our own opinion",
        "do not necessarily reflect", "actual results may differ", "results vary from person",
      ],
      examples: ["The trust cannot ⟦accept liability⟧ for errors.", "The liver is responsible for its breakdown."]),
    CleaningRule(
      "no-responsibility", .disclaimer, "Somebody is not responsible for what is said.", upTo: 160,
      cues: ["not responsible for", "no responsibility", "provided as is", "assumes no responsibility", "not liable for"],
      beside: [
        "we", "website", "site", "company", "publisher", "content", "information", "accuracy", "opinions", "page", "inc", "third", "staff",
      ],
      examples: ["Acme is ⟦not responsible for⟧ the content of other sites.", "The drug is not responsible for the rash."]),
    CleaningRule(
      "not-evaluated", .disclaimer, "Statements that no authority has looked at.", upTo: 90, cues: ["not been evaluated by"],
      beside: ["statements", "statement", "product", "products", "food", "authority", "claims", "page"],
      examples: ["Claims on this page have ⟦not been evaluated by⟧ anybody.", "Safety has not been evaluated by trials."]),
    CleaningRule(
      "authority", .disclaimer, "What no authority has looked at.", upTo: 90,
      cues: [
        "statements have not been evaluated", "offer not valid", "terms apply",
        "restrictions apply", "not available in all states",
        "see store for details", "prescription products require",
      ],
      examples: ["These ⟦statements have not been evaluated⟧ by any agency.", "The dose was evaluated by two teams."]),
    CleaningRule(
      "affiliate", .disclaimer, "Links that earn money.", weight: 1.5, upTo: 90,
      cues: [
        "affiliate links", "affiliate commission", "earn a commission", "amazon associate", "commission from qualifying",
        "may be compensated", "partner links", "earn a small commission",
      ],
      examples: ["Some posts contain ⟦affiliate links⟧.", "The commission approved it in 2004."]),
    CleaningRule(
      "company", .disclaimer, "Where a company or charity is registered.", weight: 0.6, upTo: 60,
      cues: [
        "registered in england", "registered charity", "company number", "registered office", "registered company", "regulated by the",
        "charity number",
      ],
      examples: ["Acme Care is a ⟦registered charity⟧.", "The trial was registered in 2012."]),
    CleaningRule(
      "emergency", .disclaimer, "In an emergency, call; and ask somebody else.", weight: 0.6, upTo: 60,
      cues: [
        "medical emergency", "in an emergency call", "call 911", "your own doctor", "a qualified professional", "qualified healthcare",
        "qualified health", "licensed physician", "see a doctor or",
        "always ask your", "talking to your", "seek professional",
      ],
      examples: ["If this is a ⟦medical emergency⟧, call 911.", "The emergency room was full."]),
  ]
}
