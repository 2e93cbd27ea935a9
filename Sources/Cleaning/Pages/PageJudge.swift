import Prose

/// Judges the text blocks of an HTML page: which are the article, and why the others are not.
///
/// ```swift
/// var document = HTMLPage.document(source)
/// PageJudge.judge(&document)          // before the rules that look at single lines
/// ```
public enum PageJudge {
  /// Gives every text block of a page its verdict; blocks that were removed before keep theirs.
  public static func judge(_ document: inout Document) {
    let model = PageModel(document)
    judge(&document, model, model.probabilities())
  }

  package static func judge(_ document: inout Document, _ model: PageModel, _ probabilities: [Float]) {
    guard !probabilities.isEmpty else { return }
    var choice = PageChoice(model, probabilities)
    choice.settle()
    let reasons = PageReasons(model)
    for (place, index) in model.indices.enumerated() where document.blocks[index].isKept {
      if let (reason, rule) = choice.verdict(place, reasons) { document.blocks[index].verdict = .removed(reason, rule: rule) }
    }
    RepeatedText.remove(from: &document)
  }
}
