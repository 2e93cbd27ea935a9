import CSQLite
import Glibc

/// A database that is written once, in one transaction.
final class Database {
  private let handle: OpaquePointer
  private let path: String

  /// Opens a database to write, made where there is none.
  convenience init(writing path: String) throws { try self.init(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE) }

  convenience init(reading path: String) throws { try self.init(path, SQLITE_OPEN_READONLY) }

  private init(_ path: String, _ mode: Int32) throws {
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(path, &handle, mode | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let handle else {
      sqlite3_close_v2(handle)
      throw DatasetError.failed("cannot open the database \(path): \(String(cString: sqlite3_errstr(code)))")
    }
    self.handle = handle
    self.path = path
  }

  deinit { sqlite3_close_v2(handle) }

  func run(_ sql: String) throws {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure() }
  }

  func prepare(_ sql: String) throws -> Statement {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK, let statement else { throw failure() }
    return Statement(statement, self)
  }

  func failure() -> DatasetError {
    .failed("\(path): \(String(cString: sqlite3_errmsg(handle)))")
  }

  /// A prepared statement.
  final class Statement {
    private let handle: OpaquePointer
    private let database: Database

    fileprivate init(_ handle: OpaquePointer, _ database: Database) {
      self.handle = handle
      self.database = database
    }

    deinit { sqlite3_finalize(handle) }

    /// Runs it once with a row's values, given by their places in a line; text that is no string is JSON.
    /// `more` may bind what the line does not have.
    func insert(_ cells: [Range<Int>?], of line: UnsafeBufferPointer<UInt8>, more: (Statement) -> Void = { _ in }) throws {
      for (index, cell) in cells.enumerated() { bind(cell.map { UnsafeBufferPointer(rebasing: line[$0]) }, Int32(index + 1)) }
      more(self)
      let code = sqlite3_step(handle)
      sqlite3_reset(handle)
      guard code == SQLITE_DONE else { throw database.failure() }
    }

    func bind(_ number: Int, _ place: Int32) { sqlite3_bind_int64(handle, place, Int64(number)) }

    /// Plain text is not copied: it stays where it is until the row is in.
    private func bind(_ json: UnsafeBufferPointer<UInt8>?, _ place: Int32) {
      guard let json, let first = json.first, first != UInt8(ascii: "n") else {
        sqlite3_bind_null(handle, place)
        return
      }
      switch first {
      case 0x22:
        let text = UnsafeBufferPointer(rebasing: json[1..<max(1, json.count - 1)])
        if memchr(text.baseAddress!, 0x5C, text.count) == nil { return bind(text: text, place, Self.stays) }
        JSONEscapes.undone(text).withUnsafeBufferPointer { bind(text: $0, place, Self.isCopied) }
      case UInt8(ascii: "t"): bind(1, place)
      case UInt8(ascii: "f"): bind(0, place)
      case 0x7B, 0x5B: bind(text: json, place, Self.stays)
      default:
        if let number = JSONNumber.integer(json) {
          bind(number, place)
        } else {
          sqlite3_bind_double(handle, place, JSONNumber.value(json) ?? 0)
        }
      }
    }

    private static let stays: sqlite3_destructor_type? = nil
    private static let isCopied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    private func bind(text: UnsafeBufferPointer<UInt8>, _ place: Int32, _ lifetime: sqlite3_destructor_type?) {
      guard text.count > 0 else {
        // An empty text has no address of its own.
        sqlite3_bind_text(handle, place, "", 0, Self.isCopied)
        return
      }
      let start = UnsafeRawPointer(text.baseAddress!).assumingMemoryBound(to: CChar.self)
      sqlite3_bind_text(handle, place, start, Int32(text.count), lifetime)
    }

    /// Steps to the next row; false at the end.
    func step() throws -> Bool {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: return true
      case SQLITE_DONE: return false
      default: throw database.failure()
      }
    }

    /// A column of the current row as text; nil for null.
    func text(_ column: Int) -> [UInt8]? {
      guard let start = sqlite3_column_text(handle, Int32(column)) else { return nil }
      return Array(UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, Int32(column)))))
    }

    func integer(_ column: Int) -> Int { Int(sqlite3_column_int64(handle, Int32(column))) }
    func number(_ column: Int) -> Double { sqlite3_column_double(handle, Int32(column)) }
  }
}
