import CData
import Language

extension LanguageJudge {
  /// The judge with the model that the program carries inside.
  package static let builtIn: LanguageJudge = {
    let model = posology_language_model()
    return LanguageJudge(model: UnsafeBufferPointer(start: model.bytes, count: model.count))
  }()
}
