/// Lets a pattern begin at a tag instead of at any of the words that may stand before it: a tag is found quickly, and few words stand before one.
///
/// The words before are no part of what a rule says; a match that began at them begins at the tag as well.
enum PatternHeads {
  /// What a macro that a pattern, or an alternative of its first group, begins with is replaced by.
  private static let heads: [(lead: String, pattern: String)] = [
    ("{effects}", "(?<effect>(?=<E>)(?:<E>{bracket}(?:{where}{comma}{modifiers}<E>{bracket}){0,30}))"),
    ("{drug}", Macros.body("drug").replacing("(?=[<tyaoglh])", with: "(?=<[DKX]>)")),
    ("{partners}", Macros.body("partners").replacing("(?<with>{among}", with: "(?<with>(?=<[DKS]>)")),
    ("{drugs}", Macros.body("drugs").replacing("(?=[<tyaoglh])", with: "(?=<[DK]>)")),
    (
      "{ailments}",
      Macros.body("ailments").replacing("(?<condition>{ailment}", with: "(?<condition>(?=<E>){ailment}")
    ),
    ("{uses}", "(?<condition>(?=<E>){use}(?:{nextuse}){0,20})"),
    ("{states}", "(?<condition>(?=<[EB]>){state}(?:{nextstate}){0,20})"),
  ]

  static func headed(_ pattern: String) -> String {
    var out = ""
    var rest = pattern[...]
    for opening in ["{start}", "(?:"] where rest.hasPrefix(opening) {
      out += opening
      rest = rest.dropFirst(opening.count)
    }
    guard out.hasSuffix("(?:") else { return out + alternative(rest) }
    let group = alternatives(rest)
    return out + group.alternatives.map(alternative).joined(separator: "|") + group.rest
  }

  private static func alternative(_ pattern: Substring) -> String {
    for head in heads where pattern.hasPrefix(head.lead) {
      return Macros.filled(head.pattern, Macros.written) + pattern.dropFirst(head.lead.count)
    }
    return String(pattern)
  }

  /// The alternatives of the group that a pattern stands in, and what follows them from the group's bracket on.
  private static func alternatives(_ pattern: Substring) -> (alternatives: [Substring], rest: Substring) {
    var alternatives: [Substring] = []
    var (start, at, depth, isClass) = (pattern.startIndex, pattern.startIndex, 0, false)
    while at < pattern.endIndex {
      switch pattern[at] {
      case "\\": at = pattern.index(after: at)
      case "[": isClass = true
      case "]": isClass = false
      case "(" where !isClass: depth += 1
      case ")" where !isClass && depth == 0: return (alternatives + [pattern[start..<at]], pattern[at...])
      case ")" where !isClass: depth -= 1
      case "|" where !isClass && depth == 0:
        alternatives.append(pattern[start..<at])
        start = pattern.index(after: at)
      default: break
      }
      if at < pattern.endIndex { at = pattern.index(after: at) }
    }
    return ([pattern], "")
  }
}
