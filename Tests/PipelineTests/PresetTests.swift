import Foundation
import Testing

/// `--favor`: on the annotated pages of the Corpus recall keeps no less, and precision drops no less.
@Suite struct PresetTests {
  let work = Workplace()

  /// Bytes that stay of each page, by preset.
  private func kept(_ preset: String) throws -> [String: Set<Int>] {
    let pages = root.appendingPathComponent("Corpus/pages").path
    let made = try posology(["run", pages, "-o", work.path(preset), "--favor", preset, "--quiet"])
    #expect(made.status == 0, "\(made.messages)")
    return records(work.path("\(preset)/blocks.jsonl")).reduce(into: [:]) { kept, block in
      guard block["kept"] as? Bool == true else { return }
      kept[block["document"] as! String, default: []].formUnion((block["start"] as! Int)..<(block["end"] as! Int))
    }
  }

  @Test("recall keeps no less than balanced, precision no more") func order() throws {
    let (recall, balanced, precision) = (try kept("recall"), try kept("balanced"), try kept("precision"))
    var (more, less) = (0, 0)
    for (page, bytes) in balanced {
      let (wide, narrow) = (recall[page] ?? [], precision[page] ?? [])
      #expect(wide.count >= bytes.count, "recall loses \(bytes.count - wide.count) bytes of \(page)")
      #expect(narrow.count <= bytes.count, "precision keeps \(narrow.count - bytes.count) bytes more of \(page)")
      more += wide.subtracting(bytes).count
      less += bytes.subtracting(narrow).count
    }
    #expect(more > 0 && less > 0)
  }
}
