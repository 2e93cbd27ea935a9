/// The lines that pages of a corpus repeat, learned from all of its pages before the first is judged (`--site-memory`).
///
/// A line counts once for each page that has it, and copies of a page count as one. The figures do not depend on the order of the pages.
///
/// ```swift
/// var learner = SiteMemory.Learner()
/// // rows of (site, line, page), sorted, without repetitions
/// let memory = learner.finish()
/// Cleaner(judge: judge, sites: memory).clean(&document)
/// ```
public struct SiteMemory: Sendable {
  /// Pages that a line must stand on.
  static let fewestPages = 3
  /// The same as a share of the site's pages; on a large site this many are enough.
  static let leastShare = 5
  static let enoughPages = 20
  /// Lines remembered at most, the commonest: about 40 MB.
  static let mostLines = 1 << 20

  /// Pages by line.
  private var pages: [UInt64: UInt32] = [:]

  public var isEmpty: Bool { pages.isEmpty }
  public var count: Int { pages.count }

  /// On how many pages of a site a line stands; 0 for a line that too few share.
  func pages(_ site: UInt64, _ line: UInt64) -> Int { Int(pages[Self.key(site, line)] ?? 0) }

  private static func key(_ site: UInt64, _ line: UInt64) -> UInt64 { (site &* 0xBF58_476D_1CE4_E5B9) ^ line }

  /// Counts sorted rows. A row with line 0 stands for the page itself.
  package struct Learner {
    private var memory = SiteMemory()
    private let mostLines: Int
    /// Lines on fewer pages are no longer taken in: there were too many.
    private var fewest = UInt32(SiteMemory.fewestPages)
    private var site: UInt64 = 0
    private var sitePages: UInt32 = 0
    private var line: UInt64 = 0
    private var linePages: UInt32 = 0

    package init(mostLines: Int = SiteMemory.mostLines) { self.mostLines = mostLines }

    /// Rows come sorted by site, line and page, each once.
    package mutating func add(site: UInt64, line: UInt64) {
      if site != self.site || line != self.line {
        close()
        if site != self.site { sitePages = 0 }
        (self.site, self.line, linePages) = (site, line, 0)
      }
      linePages += 1
      if line == 0 { sitePages += 1 }
    }

    package mutating func finish() -> SiteMemory {
      close()
      return memory
    }

    private mutating func close() {
      let share = site == 0 ? 0 : min(UInt32(SiteMemory.enoughPages), sitePages / UInt32(SiteMemory.leastShare))
      guard line != 0, linePages >= max(fewest, share) else { return }
      memory.pages[SiteMemory.key(site, line)] = linePages
      while memory.pages.count > mostLines {
        fewest += 1
        memory.pages = memory.pages.filter { $0.value >= fewest }
      }
    }
  }
}
