import PatternMatching

/// Reads the date in a byline as ISO 8601.
///
/// ```swift
/// DateReading().first(in: Array("Posted on August 19, 2020".utf8))   // 2020-08-19
/// ```
struct DateReading {
  private let matcher = Matcher()

  private static let month =
    #"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"#
  private static let iso = try! Pattern(#"\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})\b"#)
  private static let monthFirst = try! Pattern(#"\b\#(month) (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)\b"#, .caseless)
  private static let dayFirst = try! Pattern(#"\b(\d{1,2})(?:st|nd|rd|th)?[ -]\#(month),?[ -]((?:19|20)\d\d)\b"#, .caseless)
  private static let strokes = try! Pattern(#"\b(\d{1,2})([-/.])(\d{1,2})[-/.]((?:19|20)\d\d)\b"#)
  private static let monthOnly = try! Pattern(#"\b\#(month),? ((?:19|20)\d\d)\b"#, .caseless)
  private static let numbersOnly = try! Pattern(#"\b(\d{1,2})/((?:19|20)\d\d)\b"#)

  /// The first date, as far as it is told (`2019-07` without a day); nil where there is none.
  func first(in text: [UInt8]) -> String? {
    if let (y, m, d) = three(Self.iso, text) { return date(y, Int(m), Int(d)) }
    if let (m, d, y) = three(Self.monthFirst, text) { return date(y, Self.number(m), Int(d)) }
    if let (d, m, y) = three(Self.dayFirst, text) { return date(y, Self.number(m), Int(d)) }
    if matcher.first(Self.strokes, in: text), let a = group(1, text), let sign = group(2, text), let b = group(3, text),
      let y = group(4, text)
    {
      return date(y, stroked(Int(a) ?? 0, Int(b) ?? 0, sign))
    }
    if matcher.first(Self.monthOnly, in: text), let m = group(1, text), let y = group(2, text) { return date(y, Self.number(m), nil) }
    if matcher.first(Self.numbersOnly, in: text), let m = group(1, text), let y = group(2, text) { return date(y, Int(m), nil) }
    if let (d, m, y) = three(Self.abroad, text) { return date(y, Self.numberAbroad(m), Int(d)) }
    return nil
  }

  /// `12 de marzo de 2022`, `4. Mai 2021`, `11 октября 2021`.
  private static let abroad = try! Pattern(
    #"(?<!\d)(\d{1,2})(?:\.|er|º)? (?:de )?(\p{L}{3,})\.? (?:de )?((?:19|20)\d\d)(?!\d)"#, [.utf, .caseless])

  /// How the months begin in Spanish, German, French, Portuguese, Italian, Dutch, Polish and Russian.
  private static let monthsAbroad = [
    ["ene", "jän", "jan", "gen", "sty", "янв"], ["feb", "fév", "fev", "lut", "фев"], ["mar", "mär", "mrt", "maa", "мар"],
    ["abr", "apr", "avr", "kwi", "апр"], ["may", "mai", "mag", "mei", "maj", "мая", "май"], ["jun", "juin", "giu", "cze", "июн"],
    ["jul", "juil", "lug", "lip", "июл"], ["ago", "aug", "aoû", "aou", "sie", "авг"], ["sep", "set", "wrz", "сен"],
    ["oct", "okt", "out", "ott", "paź", "окт"], ["nov", "lis", "ноя"], ["dic", "dez", "déc", "dec", "gru", "дек"],
  ]

  private static func numberAbroad(_ name: String) -> Int? {
    let name = name.lowercased()
    return monthsAbroad.firstIndex { $0.contains(where: name.hasPrefix) }.map { $0 + 1 }
  }

  /// Month and day of `a/b`: whichever can be a month; where both can, the day stands first, but in `a.b` always.
  private func stroked(_ a: Int, _ b: Int, _ sign: String) -> (Int, Int) {
    if b > 12 { return (a, b) }
    return (b, a)
  }

  private func date(_ year: String, _ monthAndDay: (Int, Int)) -> String? { date(year, monthAndDay.0, monthAndDay.1) }

  private func date(_ year: String, _ month: Int?, _ day: Int?) -> String? {
    guard let month, (1...12).contains(month) else { return nil }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    guard let day else { return "\(year)-\(two(month))" }
    return (1...31).contains(day) ? "\(year)-\(two(month))-\(two(day))" : nil
  }

  private func three(_ pattern: Pattern, _ text: [UInt8]) -> (String, String, String)? {
    guard matcher.first(pattern, in: text), let a = group(1, text), let b = group(2, text), let c = group(3, text) else { return nil }
    return (a, b, c)
  }

  private func group(_ number: Int, _ text: [UInt8]) -> String? { matcher.range(number).map { String(decoding: text[$0], as: UTF8.self) } }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  private static func number(_ name: String) -> Int? { months.firstIndex(of: String(name.lowercased().prefix(3))).map { $0 + 1 } }
}
