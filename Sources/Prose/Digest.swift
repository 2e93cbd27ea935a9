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
  public static func short(_ text: String, digits: Int = 20) -> String { short(Array(text.utf8), digits: digits) }

  public static func short(_ bytes: [UInt8], digits: Int = 20) -> String { hex(SHA256.hash(data: bytes), digits) }

  private static func hex(_ digest: SHA256.Digest, _ digits: Int) -> String {
    digest.withUnsafeBytes { bytes in
      String(unsafeUninitializedCapacity: digits) { out in
        for place in 0..<digits {
          let half = place % 2 == 0 ? bytes[place / 2] >> 4 : bytes[place / 2] & 15
          out[place] = half < 10 ? 0x30 + half : 0x57 + half
        }
        return digits
      }
    }
  }
}
