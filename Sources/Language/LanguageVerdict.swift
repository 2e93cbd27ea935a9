/// What language a line is in, and how sure that is.
///
/// ```swift
/// judge.judge("Legg til media")   // nb, 0.99: foreign to "en"
/// judge.judge("12.10.2024")       // und, 0: foreign to nothing
/// ```
package struct LanguageVerdict: Sendable, Equatable {
  /// A BCP-47 primary code, `und` where it can't be told: no letters, or too few words and no clear sign. A language in Latin letters that the
  /// model does not name carries the name of its nearest neighbour.
  package let language: String
  /// 0 (a guess) to 1, that the line is English where `language` is `en`, else that it is not.
  package let confidence: Double
  /// The language that comes next, where two are hard to tell apart (`es` and `gl`, `nb` and `da`); nil where none is near.
  package let runnerUp: String?

  package init(language: String, confidence: Double, runnerUp: String? = nil) {
    self.language = language
    self.confidence = confidence
    self.runnerUp = runnerUp
  }

  static let undetermined = LanguageVerdict(language: "und", confidence: 0)

  /// Whether the line is in another language than `wanted`. What can't be told is not, and a near neighbour of `wanted` is not.
  package func isForeign(to wanted: String) -> Bool { language != "und" && language != wanted && runnerUp != wanted }
}
