// The program that train.py asks for blocks and features. Build it as an executable target beside Prose and Cleaning.
import Cleaning
import Foundation
import Prose

func pages(_ folder: String) throws -> [(id: String, document: Document)] {
  try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter { $0.hasSuffix(".html") }.map { name in
    let content = [UInt8](FileManager.default.contents(atPath: folder + "/" + name) ?? Data())
    return (String(name.dropLast(5)), HTMLPage.document(SourceDocument(id: name, source: name, format: .html, content: content)))
  }
}

let arguments = CommandLine.arguments
switch arguments[1] {
case "blocks":
  for (id, document) in try pages(arguments[2]) {
    let texts = document.blocks.filter(\.kind.isText).map(\.text.string)
    print(String(decoding: try JSONSerialization.data(withJSONObject: ["id": id, "texts": texts]), as: UTF8.self))
  }
case "features":
  let first: [Float]? =
    arguments.count > 4 ? FileManager.default.contents(atPath: arguments[4])?.withUnsafeBytes { Array($0.bindMemory(to: Float.self)) } : nil
  var rows = Data()
  var (width, count) = (0, 0)
  for (_, document) in try pages(arguments[2]) {
    let model = PageModel(document)
    let features = model.features(first: first.map { Array($0[count..<(count + model.indices.count)]) })
    count += model.indices.count
    width = max(width, features.width)
    features.values.withUnsafeBytes { rows.append(contentsOf: $0) }
  }
  try rows.write(to: URL(fileURLWithPath: arguments[3]))
  print(width, count)
default: break
}
