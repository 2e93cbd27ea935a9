import CSQLite
import Glibc

/// Lines of JSON as a table that SQLite reads from: one statement takes in a megabyte of them.
///
/// A statement for each row would open its table and look for the row's place anew each time. Cells are read where they stand in the line;
/// text that is no string is JSON.
///
/// ```swift
/// let blocks = try LineTable(Tables.blocks, database)   // INSERT INTO blocks SELECT * FROM blocks_lines
/// try blocks.insert(lines)
/// ```
final class LineTable {
  private let insertion: Database.Statement
  /// The database has it, too, and frees it.
  private let state: UnsafeMutablePointer<State>

  init(_ table: Table, _ database: Database) throws {
    state = .allocate(capacity: 1)
    state.initialize(to: State(FlatRow(table)))
    try database.add(module: table.name + "_lines", Self.module, state) { State.free($0) }
    insertion = try database.prepare("INSERT INTO \(table.name) SELECT * FROM \(table.name)_lines")
  }

  /// Whole lines that have the shape of the table's file.
  func insert(_ lines: UnsafeBufferPointer<UInt8>) throws {
    state.pointee.lines = lines
    try insertion.run()
  }

  /// What SQLite holds; its own part stands first, so that a pointer to that is one to this.
  private struct State {
    var table = sqlite3_vtab()
    let cursor: UnsafeMutablePointer<sqlite3_vtab_cursor>
    let row: FlatRow
    let cells: UnsafeMutableBufferPointer<Range<Int>>
    var lines = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    var rest = LineRanges(UnsafeBufferPointer(start: nil, count: 0))
    var isAtEnd = true

    init(_ row: FlatRow) {
      self.row = row
      cells = .allocate(capacity: row.width)
      cursor = .allocate(capacity: 1)
      cursor.initialize(to: sqlite3_vtab_cursor())
    }

    /// The declaration of its columns; their types are those of the table that takes them.
    var columns: String { "CREATE TABLE lines (\((0..<row.width).map { "c\($0)" }.joined(separator: ", ")))" }

    mutating func advance() {
      guard let line = rest.next() else {
        isAtEnd = true
        return
      }
      row.read(lines, line, into: cells)
    }

    static func of(_ cursor: UnsafeMutablePointer<sqlite3_vtab_cursor>?) -> UnsafeMutablePointer<State> {
      UnsafeMutableRawPointer(cursor!.pointee.pVtab!).assumingMemoryBound(to: State.self)
    }

    static func free(_ pointer: UnsafeMutableRawPointer?) {
      guard let state = pointer?.assumingMemoryBound(to: State.self) else { return }
      state.pointee.cursor.deallocate()
      state.pointee.cells.deallocate()
      state.deinitialize(count: 1)
      state.deallocate()
    }
  }

  /// A table that is there by its name alone, and is read from its first row to its last.
  nonisolated(unsafe) private static let module: UnsafePointer<sqlite3_module> = {
    var module = sqlite3_module()
    module.xConnect = { database, pointer, _, _, table, _ in
      let state = pointer!.assumingMemoryBound(to: State.self)
      state.pointee.table = sqlite3_vtab()
      table!.pointee = pointer!.assumingMemoryBound(to: sqlite3_vtab.self)
      return sqlite3_declare_vtab(database, state.pointee.columns)
    }
    module.xDisconnect = { _ in SQLITE_OK }
    module.xBestIndex = { _, _ in SQLITE_OK }
    module.xOpen = { table, cursor in
      cursor!.pointee = UnsafeMutableRawPointer(table!).assumingMemoryBound(to: State.self).pointee.cursor
      return SQLITE_OK
    }
    module.xClose = { _ in SQLITE_OK }
    module.xFilter = { cursor, _, _, _, _ in
      let state = State.of(cursor)
      state.pointee.rest = LineRanges(state.pointee.lines)
      state.pointee.isAtEnd = false
      state.pointee.advance()
      return SQLITE_OK
    }
    module.xNext = { cursor in
      State.of(cursor).pointee.advance()
      return SQLITE_OK
    }
    module.xEof = { State.of($0).pointee.isAtEnd ? 1 : 0 }
    module.xColumn = { cursor, result, column in
      let state = State.of(cursor)
      let cell = state.pointee.cells[Int(column)]
      if !cell.isEmpty { Database.answer(result, UnsafeBufferPointer(rebasing: state.pointee.lines[cell])) }
      return SQLITE_OK
    }
    module.xRowid = { _, _ in SQLITE_ERROR }
    let pointer = UnsafeMutablePointer<sqlite3_module>.allocate(capacity: 1)
    pointer.initialize(to: module)
    return UnsafePointer(pointer)
  }()
}

extension Database {
  /// A JSON value as what a column of a row is. Plain text is not copied: it stays where it is until the row is in.
  fileprivate static func answer(_ result: OpaquePointer?, _ json: UnsafeBufferPointer<UInt8>) {
    switch json[0] {
    case 0x22:
      let text = UnsafeBufferPointer(rebasing: json[1..<max(1, json.count - 1)])
      if memchr(text.baseAddress!, 0x5C, text.count) == nil { return answer(result, text: text, stays) }
      JSONEscapes.undone(text).withUnsafeBufferPointer { answer(result, text: $0, isCopied) }
    case UInt8(ascii: "t"): sqlite3_result_int64(result, 1)
    case UInt8(ascii: "f"): sqlite3_result_int64(result, 0)
    case 0x7B, 0x5B: answer(result, text: json, stays)
    default:
      if let number = JSONNumber.integer(json) {
        sqlite3_result_int64(result, Int64(number))
      } else {
        sqlite3_result_double(result, JSONNumber.value(json) ?? 0)
      }
    }
  }

  private static func answer(_ result: OpaquePointer?, text: UnsafeBufferPointer<UInt8>, _ lifetime: sqlite3_destructor_type?) {
    // A text without bytes may have no address, which would be null.
    guard let start = text.baseAddress, !text.isEmpty else { return sqlite3_result_text(result, "", 0, isCopied) }
    sqlite3_result_text(result, UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self), Int32(text.count), lifetime)
  }

  private static let stays: sqlite3_destructor_type? = nil
  private static let isCopied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
