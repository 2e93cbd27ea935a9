import Cleaning
import Dataset
import Prose

/// Reads a corpus once to learn what its sites repeat, before anything is judged by it.
///
/// Lines are sorted on disk, so memory holds 16 MB of them and the memory of sites itself. What is learned depends neither on the order of
/// the inputs nor on the number of jobs.
public struct SiteLearning: Sendable {
  private let options: ReadingOptions
  private let jobs: Int

  public init(_ options: ReadingOptions, jobs: Int) {
    self.options = options
    self.jobs = jobs
  }

  /// The options with what was learned, where they ask for it. Throws an `InputError` for standard input, which can be read but once.
  public static func taught(
    _ options: ReadingOptions, _ inputs: [String], jobs: Int, leavingOut: @escaping (String) -> Bool = Exchange.isOurs
  ) async throws -> ReadingOptions {
    guard options.remembersSites, options.sites == nil else { return options }
    var options = options
    options.sites = try await SiteLearning(options, jobs: jobs).learn(inputs, leavingOut)
    return options
  }

  private func learn(_ inputs: [String], _ leavingOut: @escaping (String) -> Bool) async throws -> SiteMemory {
    guard !inputs.contains("-") else {
      throw InputError("--site-memory reads the inputs twice, which standard input can't be; write it to a file first")
    }
    var stream = try SourceStream(inputs, leavingOut: leavingOut)
    let rows = try SiteRows()
    let cleaner = SourceCleaner(options)
    try await OrderedPool(jobs: jobs).run(
      workers: { cleaner }, next: { stream.next() },
      work: { cleaner, event -> SiteTrace? in
        guard case .document(let source) = event else { return nil }
        return cleaner.trace(source)
      },
      sink: { trace in if let trace { try rows.add(trace) } })
    return try rows.memory()
  }
}

/// The lines of all pages, to be counted in the order of sites and lines.
private final class SiteRows {
  private let sorter: KeyedSorter

  init() throws { sorter = KeyedSorter(try Scratch()) }

  func add(_ trace: SiteTrace) throws {
    for line in trace.lines.union([0]) {
      var key: [UInt8] = []
      key.reserveCapacity(24)
      for number in [trace.site, line, trace.page] { withUnsafeBytes(of: number.bigEndian) { key.append(contentsOf: $0) } }
      try sorter.add(key: key, value: [])
    }
  }

  func memory() throws -> SiteMemory {
    var learner = SiteMemory.Learner()
    var rows = try sorter.sorted()
    var last: [UInt8] = []
    while let row = try rows.next() {
      guard !row.key.elementsEqual(last) else { continue }
      last = Array(row.key)
      func number(_ at: Int) -> UInt64 { last[at..<at + 8].reduce(0) { $0 << 8 | UInt64($1) } }
      learner.add(site: number(0), line: number(8))
    }
    return learner.finish()
  }
}
