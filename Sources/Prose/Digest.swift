import Crypto

/// SHA-256, as lower-case hexadecimal digits.
public enum Digest {
  public static func sha256(_ bytes: [UInt8]) -> String { hex(SHA256.hash(data: bytes), 64) }

  /// Of bytes that come piece by piece, until nil.
  public static func sha256(pieces next: () throws -> [UInt8]?) rethrows -> String {
    var hash = SHA256()
    while let piece = try next() { hash.update(data: piece) }
    return hex(hash.finalize(), 64)
  }

  /// The first `digits` of the digest, for identifiers that are short and still never collide in practice (20 digits: 80 bits).
  public static func short(_ text: String, digits: Int = 20) -> String { hex(SHA256.hash(data: Array(text.utf8)), digits) }

  private static func hex(_ digest: SHA256.Digest, _ digits: Int) -> String {
    let alphabet = Array("0123456789abcdef".utf8)
    var out: [UInt8] = []
    out.reserveCapacity(64)
    for byte in digest {
      out.append(alphabet[Int(byte >> 4)])
      out.append(alphabet[Int(byte & 15)])
    }
    return String(decoding: out.prefix(digits), as: UTF8.self)
  }
}
