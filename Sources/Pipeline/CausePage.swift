import Dataset
import Lexicon
import Prose

/// A document as a dataset has it: enough to read its facts again without its source.
struct CausePage: Sendable {
  var rawHash: String
  var language: String?
  var blocks: [StoredBlock]

  /// Whether both were cleaned to the same blocks, with the same verdicts.
  func isCleaned(like other: CausePage) -> Bool {
    blocks.count == other.blocks.count
      && zip(blocks, other.blocks).allSatisfy {
        $0.isKept == $1.isKept && $0.text == $1.text && $0.kind == $1.kind && $0.layout == $1.layout
      }
  }

  /// This page's words with the other's verdicts on what both have.
  func cleaned(like other: CausePage) -> CausePage {
    if rawHash == other.rawHash { return other }
    var page = self
    for (index, twin) in twins(in: other) {
      page.blocks[index].isKept = other.blocks[twin].isKept
      page.blocks[index].kind = other.blocks[twin].kind
    }
    return page
  }

  /// Blocks with the index of the one in the other page that says the same: the first with the first, the second with the second.
  func twins(in other: CausePage) -> [(block: Int, twin: Int)] {
    var places: [String: [Int]] = [:]
    for index in other.blocks.indices.reversed() {
      if let text = other.blocks[index].text { places[text, default: []].append(index) }
    }
    return blocks.indices.compactMap { index in
      blocks[index].text.flatMap { places[$0]?.popLast() }.map { (index, $0) }
    }
  }

  /// Text blocks with the index of the one that holds the same bytes of the same content.
  func places(in other: CausePage) -> [(block: Int, twin: Int)] {
    var out: [(block: Int, twin: Int)] = []
    var next = 0
    for index in blocks.indices where blocks[index].kind.isText {
      while next < other.blocks.count, other.blocks[next].range.upper <= blocks[index].range.lower { next += 1 }
      if next < other.blocks.count, other.blocks[next].kind.isText { out.append((index, next)) }
    }
    return out
  }

  /// Hashes of all words of the page.
  var words: Set<WordHash> { blocks.reduce(into: []) { $0.formUnion(Self.words(in: $1.text ?? "")) } }

  static func words(in text: String) -> Set<WordHash> { Set(Tokens(Array(text.utf8)).words.map(\.hash)) }

  /// As the extraction takes it. Places in the content are those of the blocks; what was cut within one is not told apart.
  var document: Document {
    Document(
      id: "", encoding: "utf-8", invalidBytes: 0, format: .text, length: blocks.last?.range.upper ?? 0, metadata: Metadata(),
      blocks: blocks.map(\.block))
  }
}

extension StoredBlock {
  fileprivate var block: Block {
    var traced = TracedText()
    traced.append(text ?? "", for: range)
    var block = Block(kind: kind, range: range, text: traced, verdict: isKept ? .kept : .removed(reason ?? .boilerplate, rule: rule ?? ""))
    block.torn = layout.torn
    block.layout.level = layout.level
    block.layout.group = layout.group
    block.layout.isHeader = layout.isHeader
    block.layout.cells = layout.cells
    return block
  }
}

/// Reads pages out of a dataset, each when it is asked for.
final class CausePages {
  private let documents: SortedLines
  private let blocks: SortedLines
  private var last: (id: String, page: CausePage?)?

  init(_ dataset: StoredDataset) throws {
    documents = try SortedLines("\(dataset.folder)/\(Tables.documents.file)", key: "id")
    blocks = try SortedLines("\(dataset.folder)/\(Tables.blocks.file)", key: "document")
  }

  /// Nil where the dataset has no such document.
  func page(_ id: String) throws -> CausePage? {
    if let last, last.id == id { return last.page }
    var page: CausePage?
    if let document = try documents.lines(of: id).first.flatMap(StoredDocument.init) {
      page = CausePage(
        rawHash: document.rawHash, language: document.language, blocks: try blocks.lines(of: id).compactMap(StoredBlock.init))
    }
    last = (id, page)
    return page
  }
}
