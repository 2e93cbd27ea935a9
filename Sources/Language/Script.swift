/// A writing system, as far as it names a language or a group of languages.
enum Script: UInt8, CaseIterable {
  case latin, greek, cyrillic, armenian, hebrew, arabic, devanagari, bengali, gurmukhi, gujarati, tamil, telugu, kannada, malayalam
  case sinhala, thai, lao, tibetan, myanmar, georgian, ethiopic, khmer, hangul, kana, han, other

  /// The script of a letter; `codePoint` is 0x41 or more.
  @inline(__always)
  init(_ codePoint: UInt32) { self = Self.isLatin(codePoint) ? .latin : Script(further: codePoint) }

  private init(further codePoint: UInt32) {
    switch codePoint {
    case 0x370..<0x400, 0x1F00..<0x2000: self = .greek
    case 0x400..<0x530, 0x1C80..<0x1C90, 0x2DE0..<0x2E00, 0xA640..<0xA6A0: self = .cyrillic
    case 0x530..<0x590: self = .armenian
    case 0x590..<0x600, 0xFB1D..<0xFB50: self = .hebrew
    case 0x600..<0x780, 0x8A0..<0x900, 0xFB50..<0xFF00: self = .arabic
    case 0x900..<0x980: self = .devanagari
    case 0x980..<0xA00: self = .bengali
    case 0xA00..<0xA80: self = .gurmukhi
    case 0xA80..<0xB00: self = .gujarati
    case 0xB80..<0xC00: self = .tamil
    case 0xC00..<0xC80: self = .telugu
    case 0xC80..<0xD00: self = .kannada
    case 0xD00..<0xD80: self = .malayalam
    case 0xD80..<0xE00: self = .sinhala
    case 0xE00..<0xE80: self = .thai
    case 0xE80..<0xF00: self = .lao
    case 0xF00..<0x1000: self = .tibetan
    case 0x1000..<0x10A0: self = .myanmar
    case 0x10A0..<0x1100, 0x1C90..<0x1CC0, 0x2D00..<0x2D30: self = .georgian
    case 0x1100..<0x1200, 0x3130..<0x3190, 0xA960..<0xA980, 0xAC00..<0xD800: self = .hangul
    case 0x1200..<0x13A0, 0x2D80..<0x2DE0: self = .ethiopic
    case 0x1780..<0x1800: self = .khmer
    case 0x3040..<0x3100, 0x31F0..<0x3200, 0xFF66..<0xFFA0: self = .kana
    case 0x2E80..<0x3000, 0x3100..<0x3130, 0x3400..<0xA000, 0xF900..<0xFB00, 0x20000...: self = .han
    default: self = .other
    }
  }

  /// Whether a letter is of the Latin script, accents and all.
  @inline(__always)
  static func isLatin(_ codePoint: UInt32) -> Bool { codePoint < 0x370 || (0x1E00..<0x1F00).contains(codePoint) }

  /// The language where the script has but one of weight; nil where the words must tell.
  var language: String? {
    switch self {
    case .greek: "el"
    case .armenian: "hy"
    case .hebrew: "he"
    case .bengali: "bn"
    case .gurmukhi: "pa"
    case .gujarati: "gu"
    case .tamil: "ta"
    case .telugu: "te"
    case .kannada: "kn"
    case .malayalam: "ml"
    case .sinhala: "si"
    case .thai: "th"
    case .lao: "lo"
    case .tibetan: "bo"
    case .myanmar: "my"
    case .georgian: "ka"
    case .ethiopic: "am"
    case .khmer: "km"
    case .hangul: "ko"
    case .kana: "ja"
    case .han: "zh"
    case .latin, .cyrillic, .arabic, .devanagari, .other: nil
    }
  }

  /// A word of so many letters as evidence of a foreign language, in the unit of the model's scores (log odds). One or two Greek letters
  /// are a symbol (`α`, `μg`), and a sign of Chinese or Japanese stands for several letters.
  func foreignness(letters: Int) -> Float {
    switch self {
    case .latin: 0
    case .greek: letters <= 2 ? 0 : Float(min(letters, 8))
    case .han, .kana, .hangul: Float(min(2 * letters, 24))
    case .thai, .lao, .khmer, .myanmar, .tibetan: Float(min(letters, 24))  // no blanks between words
    default: Float(min(letters, 8))
    }
  }
}
