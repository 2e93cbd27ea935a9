import Testing

@testable import Language

@Suite struct WordFeaturesTests {
  /// Count, sum and exclusive or of the places in a table of 18 bits, as `Batch` of scripts/language/features.py gives them.
  @Test(
    "features are those that the model was trained on",
    arguments: [
      ("Legg til media", 49, 6_643_696, 104144),
      ("García-López MM, Müller CJ; van der Berg K. 12", 136, 19_470_867, 247899),
      ("It’s Größe, ÇOK İYİ, l'uomo. Dell'arte", 124, 15_624_317, 56025),
      ("See www.ejemplo.es/a and a@b.c or e.g. NaCl; α-blocker", 85, 9_216_651, 36839),
      ("Łódź ŽLUŤOUČKÝ Bình luận đã bị khóa", 121, 16_863_402, 49796),
    ])
  func places(line: String, count: Int, sum: Int, mixed: Int) {
    var found: [Int] = []
    var line = line
    line.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: WordReader.longest) { values in
        var reader = WordReader(bytes)
        var features = WordFeatures()
        let add: (UInt32) -> Void = { found.append(Int($0 >> 14)) }
        while let word = reader.next(values.baseAddress!) {
          WordFeatures.visit(word, values.baseAddress!, single: add, five: add)
          features.join(word, joint: add)
        }
      }
    }
    #expect(found.count == count)
    #expect(found.reduce(0, +) == sum)
    #expect(found.reduce(0, ^) == mixed)
  }

  @Test(
    "addresses and dotted names are passed over", arguments: ["www.ejemplo.es/a", "nombre@correo.es", "nombre_de_archivo", "http://a/b"])
  func addresses(line: String) {
    var line = line + " fin"
    line.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: WordReader.longest) { values in
        var reader = WordReader(bytes)
        #expect(reader.next(values.baseAddress!)?.letters == 3)
        #expect(reader.next(values.baseAddress!) == nil)
      }
    }
  }
}
