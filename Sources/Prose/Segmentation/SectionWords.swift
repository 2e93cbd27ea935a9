/// Headings that pages about medicines share; what a flattened page glues to the text below them.
package enum SectionWords {
  package static let all: [String] = [
    "Absorption", "Administration", "Adverse Effects", "Adverse Reactions", "Before Taking", "Benefits", "Brand Names", "Cautions",
    "Conclusion",
    "Contraindications", "Cost", "Description", "Directions", "Distribution", "Dosage", "Dosage and Administration", "Dose", "Dosing",
    "Drug Interactions",
    "Effects", "Elimination", "Excretion", "FAQ", "Frequently Asked Questions", "History", "How It Works", "How To Use", "How to Take",
    "Indications",
    "Ingredients", "Interactions", "Introduction", "Mechanism of Action", "Metabolism", "Missed Dose", "Overdose", "Overview",
    "Pharmacodynamics",
    "Pharmacokinetics", "Pharmacology", "Precautions", "Pregnancy", "Pregnancy and Breastfeeding", "Purpose", "Safety", "Side Effects",
    "Storage", "Summary",
    "Toxicity", "Treatment", "Uses", "Usage", "Warning", "Warnings", "What is it", "Withdrawal",
  ]

  /// By first letter, the longest first.
  private static let byLetter: [UInt8: [[UInt8]]] = {
    var table: [UInt8: [[UInt8]]] = [:]
    for word in all {
      let folded = Array(word.lowercased().utf8)
      table[folded[0], default: []].append(folded)
    }
    return table.mapValues { $0.sorted { $0.count > $1.count } }
  }()

  /// The length of the section word that begins a line and runs into a capitalised word; nil where there is none.
  ///
  ///     UsesFits adults with…   // 4
  static func glued(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count > 12, let first = bytes.first, let candidates = byLetter[first | 0x20], (0x41...0x5A).contains(first) else {
      return nil
    }
    for word in candidates where word.count + 1 < bytes.count {
      let end = bytes.startIndex + word.count
      guard (0x41...0x5A).contains(bytes[end]), (0x61...0x7A).contains(bytes[end - 1]), bytes[end + 1] >= 0x61 || bytes[end + 1] == 0x20
      else { continue }
      if zip(word, bytes).allSatisfy({ $0 == ($1 >= 0x41 && $1 <= 0x5A ? $1 | 0x20 : $1) }) { return word.count }
    }
    return nil
  }

  /// Whether the whole line is one of them.
  package static func isSection(_ line: String) -> Bool { set.contains(line.lowercased()) }
  private static let set = Set(all.map { $0.lowercased() })
}
