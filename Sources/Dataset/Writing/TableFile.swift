/// A table of the dataset as it is written: its lines gather in memory and go to the file and into the database by the megabyte.
final class TableFile {
  private let file: OutputFile
  private let rows: LineTable
  private let also: (UnsafeBufferPointer<UInt8>) throws -> Void
  private var lines: [UInt8] = []
  private static let limit = 1 << 20

  /// `also` is handed the same lines.
  init(
    _ table: Table, in folder: String, _ database: DatabaseExport, also: @escaping (UnsafeBufferPointer<UInt8>) throws -> Void = { _ in }
  ) throws {
    file = try OutputFile("\(folder)/\(table.file)")
    rows = try database.rows(of: table)
    self.also = also
    lines.reserveCapacity(Self.limit + (1 << 16))
  }

  /// A line with its line feed, which may come in two pieces.
  func append(_ beginning: some Collection<UInt8>, _ rest: some Collection<UInt8> = EmptyCollection()) throws {
    lines.append(contentsOf: beginning)
    lines.append(contentsOf: rest)
    if lines.count >= Self.limit { try flush() }
  }

  /// To be called after the last line.
  func flush() throws {
    try file.write(lines)
    try lines.withUnsafeBufferPointer { lines in
      try rows.insert(lines)
      try also(lines)
    }
    lines.removeAll(keepingCapacity: true)
  }
}
