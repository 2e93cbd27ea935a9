/// Names for what many patterns share; `{name}` in a pattern stands for the text here.
package enum Macros {
  package static let all: [(name: String, pattern: String)] = general + reports

  private static let general: [(name: String, pattern: String)] = [
    (
      "stop",
      #"(?!(?:but|while|whereas|although|however|unless|treats?|prevents?|relieves?|reduces?|because|if|when|which|that|who|is|are|was|were|has|have|had) )"#
    ),
    ("modifiers", #"(?:{stop}[a-z][a-z'-]* ){0,3}"#),
    // "a metallic taste in the mouth, …": a part that the effect's name has no room for.
    (
      "where",
      #"(?: (?:in|on|of|around|under|inside) (?:the |your |his |her |both )?(?:mouth|throat|eyes?|skin|hands?|feet|legs?|arms?|face|chest|stomach|back|neck|joints?|ears?|nose|head|body|ankles?|lips|tongue|fingers?|toes|blood|urine|<R>)(?= (?:,|and|or)))?"#
    ),
    ("bracket", #"(?: \( [^()]{0,80} \))?"#),
    ("comma", #"(?: , (?:and |or |and/or |plus )?| and | or | and/or | as well as | along with | plus |/| ; (?:and )?)"#),
    (
      "nexteffect",
      #"{where}(?:{comma}| (?:, )?(?:such as|including|like|namely|especially|particularly|mainly|with(?= (?:[a-z-]+ )?<E>)) )(?:an? (?:[a-z-]+ ){0,3}(?:risk|chance|rate|incidence) of )?{modifiers}<E>{bracket}"#
    ),
    ("effects", #"(?<effect>{modifiers}<E>{bracket}(?:{nexteffect}){0,30})"#),
    ("conditions", #"(?<condition>{modifiers}<E>{bracket}(?:{comma}{modifiers}<E>{bracket}){0,20})"#),
    (
      "item",
      #"(?:(?:the |your |an? |oral |generic |brand |low-dose |high-dose )*(?:<D>|<K>)(?: \( (?:<D>|[^()<>]{1,40}) \))?(?: <F>)?|<X>)"#
    ),
    // "alcohol, and it is": the drug in focus is no member of a list.
    ("drug", #"(?<drug>(?=[<tyaoglh]){item}(?:(?: and | or |/| , (?:and |or )?)(?!<X>){item}){0,6})"#),
    (
      "withs",
      #"(?<with>{modifiers}(?:<D>|<K>|<S>)(?: \( [^()]{0,120} \))?(?:{comma}{modifiers}(?:<D>|<K>|<S>)(?: \( [^()]{0,120} \))?){0,20})"#
    ),
    (
      "aux",
      #"(?:(?:can|may|might|could|will|would|does|do|did|has|have|had|is|are|was|were|been|be|also|sometimes|often|rarely|occasionally|not|never|commonly|generally|usually|potentially|possibly|known|likely|thought|believed|reported|shown|found|expected|to) ){0,6}"#
    ),
    ("start", #"(?<![a-z0-9<'-])"#),
    (
      "say",
      #"(?:(?:can|may|might|could|will|would|does|do|did|has|have|had|is|are|was|were|been|be|being|not|never|isn't|aren't|wasn't|doesn't|don't|didn't|won't|can't|cannot|couldn't|hasn't|haven't|wouldn't|to|also|both|only|now|still|first|best|most|more|no|longer|as|well|known|likely|thought|believed|reported|shown|said|found|proven|proved|expected|considered|seem|seems|appear|appears|sometimes|often|rarely|occasionally|commonly|generally|usually|potentially|possibly|currently|mainly|primarily|mostly|widely|typically|frequently|especially|particularly|traditionally|initially|originally|officially|successfully|increasingly|normally|chiefly|routinely|regularly|effectively|significantly|greatly|slightly|quickly|temporarily|safely|going|supposed|either|even|just|help|helps|helped|actually|really|probably|clearly|directly|indirectly|therefore|thus|largely|already|ever|yet|together) ){0,8}"#
    ),
    ("aside", #"(?: \( [^()]{0,60} \))?(?: , [^,;:]{1,90} ,| \( [^()]{0,60} \))?"#),
    ("lead", #"(?:{drug}{aside} {say})?"#),
    ("through", #"(?:{stop}(?:[a-z'-]+|<[BZYRFQMHANDK]>|\(|\)|,) ){0,8}?"#),
    (
      "benefit",
      #"(?:treat|prevent|reduc|reliev|eas|alleviat|manag|control|cur|lower|improv|combat|fight|heal|sooth|decreas|minimi[sz]|lessen|suppress|counter|counteract|address|correct|diminish|eliminat|limit|tackl|calm|revers|abolish|terminat|ameliorat|attenuat|overcom|delay|curb|mitigat|shorten|stop|end|kill|bring down|take the edge off|keeps? at bay|heads? off|heading off|staves? off|keeps? in check|hold(?:s)? back|takes? care of|defends? against|clear|clear up|cut|keep away|get rid of|ward off|protect (?:you |people |them )?(?:from|against)|guard (?:you )?against|slow(?: down)?|mend|soften|quiet|settl|abort|dull|tam)(?:e|es|s|ed|ing|ting|ling|led|ping)?(?: off| back)?"#
    ),
    (
      "fit",
      #"(?:(?:the|an?|your|their|his|her|its|this|that|these|some|certain|various|several|other|many|all|different|any|both|either|specific|types?|kinds?|forms?|cases?|range|variety|number|of|symptoms?|signs?|risks?|chances?|likelihood|frequency|severity|intensity|duration|incidence|progression|onset|recurrence|spread|effects?|relief|treatment|management|prevention|prophylaxis|control|therapy|short-term|long-term|temporary|symptomatic|initial|adjunctive|maintenance|treating|preventing|relieving|reducing|managing|controlling|reversing|terminating|easing|helping|from|for|against|with|in|to|treat|prevent|relieve|reduce|manage|control|ease|help|improve|lower|cure|conditions?|diseases?|disorders?|problems?|infections?|illnesses|like|such|as|including|namely|above|all|especially|mainly|particularly|also|people|patients|individuals|persons|those|someone|anyone|adults|children|women|men|adolescents|who|have|has|had|suffer|suffering|living|caused|by|due|associated|related|and|or|moderate|mild|severe|getting|having|developing|another|further|future|repeated|worsening|hospital|admission|hospitalization|first|line|when|added|diagnosed|after|too|above|sudden|recurrent|long|lasting|two|three|four|rare|common|serious|new|early|late|blood|sugar|glucose|quality|life|glycemic|glycaemic|bad|good|types|family|very|features?|manifestations?|episodes?|attacks?|<B>|<H>(?= (?:treatment|management|relief|control|therapy|prevention|use) )|<Z>|<R>|["?]) |colds? (?:, |and |or ))*+"#
    ),
    (
      "use",
      #"{fit}{modifiers}<E>{bracket}(?: (?:of|caused by|due to|associated with|resulting from|after) (?:the )?(?:[a-z]+ )?<E>{bracket})?"#
    ),
    (
      "nextuse",
      #"(?: too| as well)?(?:{comma}(?!(?:more|increased|increases|greater|worsened) )(?!(?:(?:the|then|later|also|who|he|she|subsequently|can|may|might|could|often|sometimes|commonly|rarely|occasionally|usually|frequently|it|they|which|<X>) ){0,3}(?:develop|experienc|presented|subsequently|caus|lead |leads |led |trigger|induc|provok|brings? (?:on|about) ))| (?:so as |in order )?(?=to (?:help )?(?:prevent|reduce|relieve|lower|control|ease) )| and , (?:in|for|under|by) [^,;:.]{2,50} , | , nor (?=(?:for|in|against) )| (?=(?:such|like|including) )| in (?=(?:conditions|diseases|disorders|illnesses) |(?:[a-z]+ )?(?:people|patients|adults|those|individuals|men|women|children|<B>) (?:with|who have|suffering) ))(?:{fit}{benefit} )?{use}"#
    ),
    ("uses", #"(?<condition>{use}(?:{nextuse}){0,20})"#),
    (
      "having",
      #"(?:(?:the|an?|your|their|his|her|any|some|certain|other|all|known|suspected|previous|prior|past|recent|current|active|history|of|personal|family|strong|own|in|with|by|if|when|while|during|on|after|within|you|you're|you've|i|they|he|she|are|is|be|being|have|has|had|having|ever|who|whose|that|which|was|were|suffer|suffers|suffering|from|people|patients|individuals|persons|someone|anyone|anybody|those|adults|children|women|men|or|and|either|also|think|may|might|such|as|including|medical|conditions?|following|problems?|cases?|presence|types?|kinds?|forms?|diagnosed|living|there|already|planning|become|get|pregnant|trying|attacks?|episodes?|<N>|<H>|<Y>|(?:allergic|hypersensitive) to(?: (?:<X>|<D>|<K>|<S>|any|its|of|the|other|ingredients?))+(?: ,)?|,(?= (?:such as|including|like) )) |<B> (?=(?:with|who|that|suffering|having|and|or)))*+"#
    ),
    ("state", #"{having}{modifiers}(?:<E>|<B>){bracket}"#),
    ("nextstate", #"(?:{comma}(?!(?:as|since|because) )| and , (?:in|for|under) [^,;:.]{2,40} ,(?: in| for)? ){state}"#),
    ("states", #"(?<condition>{state}(?:{nextstate}){0,20})"#),
    (
      "never",
      #"(?:(?:must|should|shall|may|can|could|ought to|do|does|is|are|will) (?:not|never)|shouldn't|mustn't|can't|cannot|don't|doesn't|never|isn't|aren't|won't|not)"#
    ),
    (
      "among",
      #"(?:(?:other|others|drugs?|medicines?|medications?|such|as|like|including|include|for|example|instance|namely|certain|some|the|any|another|your|an?|e\.g\.|i\.e\.|strong|potent|moderate|oral|high|low|doses?|large|amounts?|of|too|much|heavy|regular|similar|containing|with|tablets?|pills?|supplements?|products?|both|either|especially|particularly|also|many|most|several|herbal|remedy|remedies|concomitant|related|foods?|drinks?|or|and|other|anti-inflammatory|painkillers?|blood|thinners?|water|pill|taking|using|combining|those|these|common|most|types?|kinds?|seizure|hiv|heart|diabetes|long-acting|everyday|drinking|smoking|<E>(?= (?:medicines?|medications?|drugs?|pills?))) |: )*+"#
    ),
    ("link", #"(?: , (?:and |or |and/or |plus |as well as )?| and | or |/| \( | as well as | plus | )"#),
    (
      "partner",
      #"(?:<D>|<K>|<S>)(?: \( [^()]{1,70} \))?(?: (?:<F>|tablets?|pills?|supplements?|juice|drinks?|produce|products?|salts?))?(?: \))?"#
    ),
    (
      "partners",
      #"(?<with>(?!(?<= and )<[DKS]> ; ){among}{partner}(?:(?: ; (?:and |or )?{among}{partner}(?! (?:can|may|is|are|should|does|do|must|has|will|was) )){1,25}|(?:{link}{among}{partner}){0,25}))(?: ,)?"#
    ),
    (
      "shift",
      #"(?:increas|rais|boost|elevat|lower|reduc|decreas|halv|chang|alter|affect|influenc|slow|inhibit|block|cut|hinder|hamper|impair|lessen|weaken|blunt|enhanc|potentiat|strengthen|intensif|diminish|push|prolong|limit|speed|double|triple|bring|driv|counteract|antagoni[sz]|amplif|magnif|mask|delay|accelerat|rob|nullif|cancel|multipl|heighten|add to|undo|lift|interfer|stop|prevent|dampen|upset|disturb|build|slash)(?:e|es|s|ed|ing|y|ies|ied|ting|bing|led)?(?: up| down| with| out| off)?"#
    ),
    (
      "levels",
      #"(?:(?:blood|plasma|serum) )?(?:levels?|concentrations?|amounts?|absorption|effects?|effectiveness|efficacy|clearance|toxicity|actions?|exposure|uptake|metabolism|breakdown|elimination|excretion|activity|potency|half-life|availability|bioavailability|strength)"#
    ),
    ("gap", #"(?:[a-z0-9'%,()-]+ ){0,6}"#),
    ("shortgap", #"(?:[a-z'-]+ ){0,3}"#),
  ]

  /// The words that a pattern may have in braces, `cue` aside.
  static var names: [String] { all.map(\.name).sorted() }

  /// The first word in braces that is none of these; `{2,5}` is a repetition, `\\x{e9}` a character.
  static func unknown(in pattern: String) -> String? {
    let known = Set(names + ["cue"])
    let braced = pattern.matches(of: /(\\[a-zA-Z])?\{([a-z_]+)\}/)
    return braced.first { $0.1 == nil && !known.contains(String($0.2)) }.map { String($0.2) }
  }

  /// Macros that stand once at a pattern's end and are called from their places: written out in a repetition they would be too large for PCRE2.
  private static let shared = [
    "stray", "stretch", "ailment", "item", "nexteffect", "where", "nextuse", "use", "nextstate", "state", "say", "aside", "benefit", "fit",
    "having",
    "among", "partner", "shift", "levels",
  ]

  /// The pattern with every macro written out; `cue` is any of the rule's cues.
  package static func expanded(_ pattern: String, cues: [String]) -> String {
    let cue = "(?:" + cues.sorted { $0.utf8.count > $1.utf8.count }.joined(separator: "|") + ")"
    let text = filled(PatternHeads.headed(pattern), written.merging(["cue": cue]) { $1 })
    var definitions = ""
    var called = calls(in: text)
    for name in shared where called.contains(name) {
      definitions += "(?<m_\(name)>\(bodies[name] ?? ""))"
      called.formUnion(callsOfBodies[name] ?? [])
    }
    return definitions.isEmpty ? text : "(?:\(text))(?(DEFINE)\(definitions))"
  }

  private static let callsOfBodies = bodies.mapValues { calls(in: $0) }

  /// The names behind `(?&m_`.
  private static func calls(in pattern: String) -> Set<String> {
    let bytes = Array(pattern.utf8)
    let opening = Array("(?&m_".utf8)
    var names: Set<String> = []
    var at = 0
    while at + opening.count < bytes.count {
      guard bytes[at] == opening[0], bytes[at..<at + opening.count].elementsEqual(opening) else {
        at += 1
        continue
      }
      at += opening.count
      names.insert(String(decoding: bytes[at...].prefix { $0 != UInt8(ascii: ")") }, as: UTF8.self))
    }
    return names
  }

  /// A macro's own text.
  static func body(_ name: String) -> String { all.first { $0.name == name }?.pattern ?? "" }

  /// Each macro with the macros in it written out; they are listed before or after those that use them.
  private static let bodies: [String: String] = {
    var bodies = Dictionary(all.map { ($0.name, $0.pattern) }, uniquingKeysWith: { $1 })
    for _ in 0..<6 {
      let calls = bodies.merging(shared.map { ($0, "(?&m_\($0))") }) { $1 }
      bodies = bodies.mapValues { filled($0, calls) }
    }
    return bodies
  }()

  /// What stands in a pattern for a macro's name: its body, or a call.
  static let written = bodies.merging(shared.map { ($0, "(?&m_\($0))") }) { $1 }

  /// Replaces `{name}` by the text of that name; other braces stay.
  static func filled(_ pattern: String, _ texts: [String: String]) -> String {
    let bytes = Array(pattern.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count * 4)
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "{"), let end = bytes[at...].firstIndex(of: UInt8(ascii: "}")),
        let text = texts[String(decoding: bytes[at + 1..<end], as: UTF8.self)]
      {
        out.append(contentsOf: text.utf8)
        at = end + 1
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
