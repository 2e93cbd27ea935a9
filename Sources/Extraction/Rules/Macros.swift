/// Names for what many patterns share; `{name}` in a pattern stands for the text here.
package enum Macros {
  package static let all: [(name: String, pattern: String)] = [
    ("stop", #"(?!(?:but|while|whereas|although|however|unless|treats?|prevents?|relieves?|reduces?|because|if|when|which|that|who|is|are|was|were|has|have|had) )"#),
    ("modifiers", #"(?:{stop}[a-z][a-z'-]* ){0,3}"#),
    ("bracket", #"(?: \( [^()]{0,80} \))?"#),
    ("comma", #"(?: , (?:and |or |and/or |plus )?| and | or | and/or | as well as | along with | plus |/| ; (?:and )?)"#),
    ("effects", #"(?<effect>{modifiers}<E>{bracket}(?:{comma}{modifiers}<E>{bracket}){0,30})"#),
    ("conditions", #"(?<condition>{modifiers}<E>{bracket}(?:{comma}{modifiers}<E>{bracket}){0,20})"#),
    ("item", #"(?:(?:the |your |an? |oral |generic |brand |low-dose |high-dose )*(?:<D>|<K>)(?: \( (?:<D>|[^()<>]{1,40}) \))?(?: <F>)?|<X>)"#),
    ("drug", #"(?<drug>{item}(?:(?: and | or |/| , (?:and |or )?){item}){0,6})"#),
    ("withs", #"(?<with>{modifiers}(?:<D>|<K>|<S>)(?: \( [^()]{0,120} \))?(?:{comma}{modifiers}(?:<D>|<K>|<S>)(?: \( [^()]{0,120} \))?){0,20})"#),
    ("aux", #"(?:(?:can|may|might|could|will|would|does|do|did|has|have|had|is|are|was|were|been|be|also|sometimes|often|rarely|occasionally|not|never|commonly|generally|usually|potentially|possibly|known|likely|thought|believed|reported|shown|found|expected|to) ){0,6}"#),
    ("gap", #"(?:[a-z0-9'%,()-]+ ){0,6}"#),
    ("shortgap", #"(?:[a-z'-]+ ){0,3}"#),
  ]

  /// The pattern with every macro written out; `cue` is any of the rule's cues.
  package static func expanded(_ pattern: String, cues: [String]) -> String {
    var text = pattern
    let cue = "(?:" + cues.sorted { $0.utf8.count > $1.utf8.count }.joined(separator: "|") + ")"
    for _ in 0..<4 where text.contains("{") {
      for macro in all { text = text.replacing("{\(macro.name)}", with: macro.pattern) }
      text = text.replacing("{cue}", with: cue)
    }
    return text
  }
}
