import Foundation

/// The package's folder.
let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// A folder that goes with the test.
final class Workplace: Sendable {
  let url: URL

  init() {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("posology-\(UUID().uuidString)")
    try! FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) -> String {
    let file = url.appendingPathComponent(name)
    try! FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try! Data(bytes).write(to: file)
    return file.path
  }

  @discardableResult
  func write(_ name: String, _ text: String) -> String { write(name, Array(text.utf8)) }
}

/// What a command printed.
struct Outcome {
  var status: Int32
  var output: String
  var messages: String
}

/// Runs the program as a user does: the release build, which `make test` makes first, or the one that `POSOLOGY_BUILD` names.
func posology(_ arguments: [String], input: String? = nil, environment: [String: String] = [:]) throws -> Outcome {
  let process = program(arguments)
  process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  return try finished(process, input: input)
}

/// Runs a process to its end.
func finished(_ process: Process, input: String? = nil) throws -> Outcome {
  let work = Workplace()
  let (output, messages) = (work.write("out", ""), work.write("err", ""))
  process.standardOutput = FileHandle(forWritingAtPath: output)
  process.standardError = FileHandle(forWritingAtPath: messages)
  process.standardInput = input.map { FileHandle(forReadingAtPath: work.write("in", $0))! } ?? FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  func text(_ path: String) -> String { String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self) }
  return Outcome(status: process.terminationStatus, output: text(output), messages: text(messages))
}

/// The program, not yet started.
func program(_ arguments: [String]) -> Process {
  let process = Process()
  let build = ProcessInfo.processInfo.environment["POSOLOGY_BUILD"] ?? "release"
  process.executableURL = root.appendingPathComponent(".build/\(build)/posology")
  process.arguments = arguments
  return process
}

/// Every file below a folder with its bytes, by relative path; the database aside.
func files(_ folder: String) -> [String: Data] {
  var out: [String: Data] = [:]
  let base = URL(fileURLWithPath: folder)
  for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init() where !name.hasSuffix(".sqlite") {
    let url = base.appendingPathComponent(name)
    if let data = try? Data(contentsOf: url), (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == false {
      out[name] = data
    }
  }
  return out
}

/// The lines of a JSON Lines file as objects.
func records(_ path: String) -> [[String: Any]] {
  String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self).split(separator: "\n").compactMap {
    try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
  }
}
