/// An encoding by the name under which iconv(3) knows it.
struct Charset: Equatable {
  /// IANA's name in lower case.
  var name: String
  /// A letter of ASCII is that letter, whatever stands before it.
  var keepsASCII: Bool

  /// Reads a label as browsers do: `iso-8859-1` and `ascii` mean windows-1252 (WHATWG Encoding Standard, section 4.2).
  init?(label: String) {
    let folded = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    guard !folded.isEmpty, folded.utf8.count < 40, folded.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != 0x2F }) else { return nil }
    name = Self.sameAs[folded] ?? folded
    keepsASCII =
      !name.hasPrefix("utf-16") && !name.hasPrefix("iso-2022") && !name.hasPrefix("utf-32") && name != "hz-gb-2312" && name != "utf-7"
    if name == "utf-7" || name.hasPrefix("utf-32") { return nil }
  }

  private static let sameAs: [String: String] = [
    "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "x-unicode20utf8": "utf-8",
    "utf-16": "utf-16le", "unicode": "utf-16le", "ucs-2": "utf-16le", "iso-10646-ucs-2": "utf-16le", "unicodefffe": "utf-16be",
    "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "iso_8859-1": "windows-1252", "iso88591": "windows-1252",
    "latin1": "windows-1252", "latin-1": "windows-1252", "l1": "windows-1252", "ascii": "windows-1252", "us-ascii": "windows-1252",
    "cp1252": "windows-1252", "x-cp1252": "windows-1252", "ansi_x3.4-1968": "windows-1252",
    "iso-8859-9": "windows-1254", "iso8859-9": "windows-1254", "latin5": "windows-1254", "iso-8859-11": "windows-874",
    "tis-620": "windows-874",
    "latin2": "iso-8859-2", "iso8859-2": "iso-8859-2", "iso8859-15": "iso-8859-15", "latin9": "iso-8859-15",
    "cp1250": "windows-1250", "cp1251": "windows-1251", "cp1253": "windows-1253", "cp1254": "windows-1254", "win1251": "windows-1251",
    "koi8": "koi8-r", "koi": "koi8-r", "gb2312": "gbk", "gb_2312-80": "gbk", "x-gbk": "gbk", "chinese": "gbk",
    "shift-jis": "shift_jis", "sjis": "shift_jis", "x-sjis": "shift_jis", "ms_kanji": "shift_jis", "windows-31j": "shift_jis",
    "ks_c_5601-1987": "euc-kr", "ksc5601": "euc-kr", "korean": "euc-kr", "x-euc-jp": "euc-jp", "big5-hkscs": "big5", "x-x-big5": "big5",
    "macintosh": "macintosh", "x-mac-roman": "macintosh", "mac": "macintosh",
  ]

  /// The name to open with iconv: the superset that browsers read under this name.
  var iconvName: String {
    switch name {
    case "gbk": "GB18030"
    case "shift_jis": "CP932"
    case "euc-kr": "CP949"
    case "big5": "BIG5-HKSCS"
    case "windows-874": "CP874"
    default: name.uppercased()
    }
  }
}

/// What a page of HTML says of its own encoding.
enum DeclaredCharset {
  /// Bytes that a browser looks at for the declaration.
  static let window = 1024

  /// The value of `charset=` in the first 1,024 bytes, inside a tag; comments are not skipped.
  static func inPage(_ content: [UInt8]) -> String? {
    let head = content.prefix(window).map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }
    let key = Array("charset".utf8)
    var at = 0
    while at + key.count < head.count {
      guard head[at] == key[0], head[at..<at + key.count].elementsEqual(key) else {
        at += 1
        continue
      }
      at += key.count
      while at < head.count, head[at] == 0x20 { at += 1 }
      guard at < head.count, head[at] == 0x3D else { continue }
      at += 1
      while at < head.count, [0x20, 0x22, 0x27].contains(head[at]) { at += 1 }
      let start = at
      while at < head.count, ![0x20, 0x22, 0x27, 0x3B, 0x3E, 0x2F].contains(head[at]) { at += 1 }
      return at > start && at < head.count ? String(decoding: head[start..<at], as: UTF8.self) : nil
    }
    return nil
  }
}
