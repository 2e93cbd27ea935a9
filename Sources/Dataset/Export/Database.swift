import CSQLite

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

  /// A kind of virtual table; `free` is called with `state` in the end.
  func add(
    module name: String, _ module: UnsafePointer<sqlite3_module>, _ state: UnsafeMutableRawPointer,
    free: @escaping @convention(c) (UnsafeMutableRawPointer?) -> Void
  ) throws {
    guard sqlite3_create_module_v2(handle, name, module, state, free) == SQLITE_OK else { throw failure() }
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

    /// Runs it once; it gives no rows.
    func run() throws {
      let code = sqlite3_step(handle)
      sqlite3_reset(handle)
      guard code == SQLITE_DONE else { throw database.failure() }
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
