import Prose

extension Rules {
  static let reference: [CleaningRule] = [
    CleaningRule(
      "heading", .reference, "A heading over a bibliography.", role: .opensSection, at: .whole, upTo: 5,
      cues: [
        "references", "reference", "sources", "source", "bibliography", "works cited", "citations", "literature cited", "article sources",
        "view sources", "references and sources",
        "sources and references", "footnotes", "notes and references", "resources and references", "external links", "further reading",
        "selected references",
      ],
      examples: ["⟦References⟧", "⟦Sources⟧:", "References were checked twice."]),
    CleaningRule(
      "heading-abroad", .reference, "A heading over a bibliography, in another language.", role: .opensSection, at: .start, upTo: 5,
      without: .stop,
      cues: [
        "einzelnachweise", "quellen", "quellenangaben", "literaturverzeichnis", "quellen und literatur", "références bibliographiques",
        "bibliographie", "notes et références",
        "referencias bibliográficas", "referencias", "bibliografía", "referências", "referências bibliográficas", "bibliografia",
        "riferimenti bibliografici", "bronnen", "bronvermelding",
        "przypisy", "piśmiennictwo", "список литературы", "литература", "примечания",
      ],
      examples: ["⟦Einzelnachweise⟧ [Bearbeiten]", "⟦Список литературы⟧", "Alle Quellen wurden zweimal geprüft."]),
    CleaningRule(
      "label", .reference, "A bibliography on one line.", at: .label, upTo: 120,
      cues: ["references", "article sources", "source list"],
      examples: ["⟦References⟧: Moss A. Herbs. 2016.", "References differ."]),
    CleaningRule(
      "sources-line", .reference, "Sources named after a colon.", at: .start, upTo: 120,
      cues: ["references 1", "sources 1", "references [1", "sources national", "sources centers", "sources world"],
      examples: ["⟦References: 1⟧) Moss A. Herbs. 2016.", "Sources of zinc are many."]),
    CleaningRule(
      "retrieved", .reference, "When a work was looked up.", upTo: 60,
      cues: ["retrieved on", "archived from", "archived from the original", "accessed on", "accessed january", "accessed march"],
      examples: ["Formulary Online. ⟦Retrieved on⟧ 3 April 2016.", "Eggs were retrieved from both ovaries."]),
    CleaningRule(
      "et-al", .reference, "Authors and others, a year, and little else.", weight: 0.7, upTo: 45, with: .stop, cues: ["et al"],
      beside: (1980...2030).map(String.init),
      examples: ["Moss A, ⟦et al⟧. Sleep and herbs. J Herb. 2014.", "Moss et al. found no difference."]),
  ]
}
