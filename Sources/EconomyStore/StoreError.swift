/// What can go wrong with a dataset file; `description` says what to do.
public enum StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file or its folder cannot be opened or created.
  case cannotOpen(path: String, reason: String)
  /// The file holds something else than a SQLite database.
  case notADatabase(path: String)
  /// The file is a SQLite database of another program.
  case foreignDatabase(path: String)
  /// The file was written by a newer version of the program.
  case newerSchema(path: String, migration: String)
  /// A migration was edited after it was applied.
  case changedMigration(name: String)
  case migrationFailed(name: String, reason: String)
  /// The schema has not been created or is older than the program.
  case notMigrated(path: String)
  /// The decoded text of a document is no UTF-8.
  case textIsNotUTF8(document: String)
  /// Another program writes to the file for longer than the store waits.
  case busy(path: String)
  /// What SQLite says of anything else.
  case database(path: String, reason: String)

  public var description: String {
    switch self {
    case .cannotOpen(let path, let reason):
      "\(path): cannot be opened or created (\(reason)); check that the folder exists and can be written"
    case .notADatabase(let path): "\(path): is no SQLite database; name another file with --database"
    case .foreignDatabase(let path):
      "\(path): is a database of another program and was left alone; name another file with --database"
    case .newerSchema(let path, let migration):
      "\(path): was written by a newer version (it has \(migration)); update the program"
    case .changedMigration(let name):
      "\(name): was edited after it was applied; restore the file and put the change into a new migration, "
        + "or delete the database and ingest again"
    case .migrationFailed(let name, let reason): "\(name): \(reason); nothing of it was applied"
    case .notMigrated(let path): "\(path): has no schema or an older one; run regecon migrate"
    case .textIsNotUTF8(let document): "\(document): its decoded text is no UTF-8"
    case .busy(let path): "\(path): is being written by another program; try again when it is done"
    case .database(let path, let reason): "\(path): \(reason)"
    }
  }
}
