import GRDB
import ReferenceData

extension EconomyStore {
  /// Applies the migrations that the file does not have yet, each in a transaction of its own.
  ///
  /// - Returns: the names of those applied now, such as `migrations/0002_reference.sql`; empty when there was nothing to do.
  /// - Throws: `migrationFailed`, after which the earlier ones stay applied; `changedMigration` where an applied one was edited.
  @discardableResult
  public func migrate() throws(StoreError) -> [String] { try migrate(SeedFile.migrations) }

  @discardableResult
  func migrate(_ migrations: [SeedFile]) throws(StoreError) -> [String] {
    var applied: [String] = []
    let known = try write { db in try EconomyStore.appliedMigrations(db, among: migrations) }
    for migration in migrations {
      let checksum = EconomyStore.checksum(migration)
      if let earlier = known[migration.name] {
        guard earlier == checksum else { throw StoreError.changedMigration(name: migration.name) }
        continue
      }
      do {
        try queue.write { db in
          try db.execute(sql: String(decoding: migration.bytes, as: UTF8.self))
          try EconomyStore.note(migration, db)
        }
      } catch let error as DatabaseError {
        throw .migrationFailed(name: migration.name, reason: error.message ?? error.resultCode.description)
      } catch {
        throw .migrationFailed(name: migration.name, reason: "\(error)")
      }
      applied.append(migration.name)
    }
    return applied
  }

  /// The checksums of the applied migrations by their names.
  ///
  /// Those that a person ran with the sqlite3 shell are adopted: `user_version` tells how many they were.
  private static func appliedMigrations(_ db: Database, among migrations: [SeedFile]) throws -> [String: String] {
    guard try db.tableExists("schema_migration") else { return [:] }
    let noted = try Int.fetchOne(db, sql: "SELECT count(*) FROM schema_migration") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if noted == 0 {
      for migration in migrations.prefix(version) { try note(migration, db) }
    }
    var checksums: [String: String] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT name, checksum FROM schema_migration") {
      checksums[row["name"]] = row["checksum"]
    }
    return checksums
  }

  private static func note(_ migration: SeedFile, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO schema_migration (name, checksum, applied_at) VALUES (?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
        """, arguments: [migration.name, checksum(migration)])
  }

  static func checksum(_ file: SeedFile) -> String {
    var fingerprint = Fingerprint()
    fingerprint.combine(file.bytes)
    return fingerprint.hexadecimal
  }

  /// Throws unless the file is empty, or a dataset whose migrations are all known to this program.
  static func refuseUnknownSchema(_ db: Database, path: String) throws {
    let objects = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    guard objects > 0 else { return }
    let identifier = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    guard identifier == applicationIdentifier, try db.tableExists("schema_migration") else {
      throw StoreError.foreignDatabase(path: path)
    }
    let known = SeedFile.migrations.map(\.name)
    let applied = try String.fetchAll(db, sql: "SELECT name FROM schema_migration ORDER BY name")
    if let unknown = applied.last(where: { !known.contains($0) }) {
      throw StoreError.newerSchema(path: path, migration: unknown)
    }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard version <= known.count else {
      throw StoreError.newerSchema(path: path, migration: "schema version \(version)")
    }
  }
}
