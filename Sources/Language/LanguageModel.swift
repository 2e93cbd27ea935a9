/// The weights that `scripts/language/train.py` wrote, read where they lie. The layout, little-endian: "PLM1"; bits and step of the judge and
/// the number of naming tables; for each of these bits, stride, step and 32 codes of 4 bytes; then the weights of the judge and of each table.
struct LanguageModel: @unchecked Sendable {  // the bytes are never changed
  /// English against the rest, in Latin letters.
  let judge: UnsafePointer<Int8>
  /// How far a feature's hash is shifted to be its place in `judge`.
  let judgeShift: UInt32
  /// Log odds that one unit of a weight stands for.
  let judgeStep: Float
  /// Latin, Cyrillic, Arabic, Devanagari, in this order.
  let names: [NamingTable]

  /// The weights that tell the languages of one script apart: for each feature a row of `stride` weights, one a language.
  struct NamingTable {
    let weights: UnsafePointer<Int8>
    let shift: UInt32
    let stride: Int
    let step: Float
    let codes: [String]
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var header = HeaderReader(bytes: UnsafeRawBufferPointer(bytes))
    precondition(header.word() == 0x314D_4C50, "not a language model of this version")
    let bits = header.word()
    judgeShift = 32 - bits
    judgeStep = Float(bitPattern: header.word())
    let heads = (0..<header.word()).map { _ in
      (bits: header.word(), stride: Int(header.word()), step: Float(bitPattern: header.word()), codes: header.codes())
    }
    var weights = UnsafeRawPointer(bytes.baseAddress!).advanced(by: header.position).assumingMemoryBound(to: Int8.self)
    judge = weights
    weights += 1 << Int(bits)
    var tables: [NamingTable] = []
    for head in heads {
      tables.append(NamingTable(weights: weights, shift: 32 - head.bits, stride: head.stride, step: head.step, codes: head.codes))
      weights += head.stride << Int(head.bits)
    }
    precondition(UnsafeRawPointer(weights) == UnsafeRawPointer(bytes.baseAddress! + bytes.count), "a language model of another length")
    names = tables
  }

  /// The table that tells the languages of a script apart, if there is one.
  func table(of script: Script) -> NamingTable? {
    switch script {
    case .latin: names[0]
    case .cyrillic: names[1]
    case .arabic: names[2]
    case .devanagari: names[3]
    default: nil
    }
  }

  @inline(__always)
  func weight(_ hash: UInt32) -> Int32 { Int32(judge[Int(hash >> judgeShift)]) }
}

private struct HeaderReader {
  let bytes: UnsafeRawBufferPointer
  private(set) var position = 0

  mutating func word() -> UInt32 {
    defer { position += 4 }
    return UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self))
  }

  /// The codes of the languages, without the empty places.
  mutating func codes() -> [String] {
    (0..<32).compactMap { _ in
      let code = bytes[position..<position + 4].prefix { $0 != 0 }
      position += 4
      return code.isEmpty ? nil : String(decoding: code, as: UTF8.self)
    }
  }
}
