import EconomyModel
import GRDB
import ReferenceData

/// The writing side of a dataset: one SQLite file with the figures of many documents.
///
///     let store = try EconomyStore(path: "economy.sqlite")
///     try store.migrate()
///     try store.loadReference(try ReferenceData.embedded())
///     let run = try store.beginRun(command: "regecon ingest seeds/documents")
///     let outcome = try store.record(document, extraction, in: run, force: false)   // .added(7)
///     try store.finish(run, refused: [])
///
/// The file is in write-ahead mode: others read while this writes. Read it with `Dataset` of `RegionalEconomy`, or with
/// the sqlite3 shell.
public final class EconomyStore: Sendable {
  public let path: String
  let queue: DatabaseQueue

  /// Written into the header of every dataset: "REec".
  static let applicationIdentifier = 0x5245_6563

  /// Opens a dataset or creates an empty file for one; `migrate()` gives it its tables.
  ///
  /// - Throws: `cannotOpen`, `notADatabase`, `foreignDatabase` or `newerSchema`; the file is then left as it was.
  public init(path: String) throws(StoreError) {
    self.path = path
    var configuration = Configuration()
    configuration.busyMode = .timeout(30)
    configuration.label = "EconomyStore"
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.inDatabase { db in try EconomyStore.refuseUnknownSchema(db, path: path) }
      try queue.inDatabase { db in
        // Not inside a transaction; the in-memory database of tests stays in memory.
        try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
      }
    } catch {
      throw StoreError(error, path: path, opening: true)
    }
  }

  /// Writes in one transaction.
  func write<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    do { return try queue.write(body) } catch { throw StoreError(error, path: path) }
  }

  /// Reads from one snapshot.
  func read<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    do { return try queue.read(body) } catch { throw StoreError(error, path: path) }
  }
}

extension StoreError {
  /// Words an error of GRDB; errors of the store pass as they are.
  init(_ error: any Error, path: String, opening: Bool = false) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError:
      let reason = error.message ?? error.resultCode.description
      switch error.resultCode {
      case .SQLITE_NOTADB: self = .notADatabase(path: path)
      case .SQLITE_CORRUPT where opening: self = .notADatabase(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
      case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM: self = .cannotOpen(path: path, reason: reason)
      case .SQLITE_ERROR where reason.hasPrefix("no such table") || reason.hasPrefix("no such column"):
        self = .notMigrated(path: path)
      default: self = .database(path: path, reason: reason)
      }
    default: self = .database(path: path, reason: "\(error)")
    }
  }
}
