import Prose

/// Judges the text blocks of an HTML page: which are the article, and why the others are not.
///
/// ```swift
/// var document = HTMLPage.document(source)
/// PageJudge.judge(&document)          // before the rules that look at single lines
/// ```
public enum PageJudge {
  /// Gives every text block of a page its verdict; blocks that were removed before keep theirs. Returns how likely the model takes each text
  /// block for the article, in order.
  @discardableResult
  public static func judge(_ document: inout Document, favor: Cleaner.Favor = .balanced) -> [Float] {
    let model = PageModel(document)
    let probabilities = model.probabilities()
    judge(&document, model, probabilities, favor: favor)
    return probabilities
  }

  package static func judge(
    _ document: inout Document, _ model: PageModel, _ probabilities: [Float], favor: Cleaner.Favor = .balanced
  ) {
    guard !probabilities.isEmpty else { return }
    var choice = PageChoice(model, probabilities, favor: favor)
    choice.settle()
    let reasons = PageReasons(model)
    for (place, index) in model.indices.enumerated() where document.blocks[index].isKept {
      if let (reason, rule) = choice.verdict(place, reasons) { document.blocks[index].verdict = .removed(reason, rule: rule) }
    }
    RepeatedText.remove(from: &document)
  }
}
