import EconomyModel
import GRDB
import ReferenceData
import StoreTestSupport
import Testing

@testable import EconomyStore

@Suite struct MigrationTests {
  @Test func `are applied in their order, once`() throws {
    let path = TemporaryStore.newPath()
    defer { TemporaryStore.remove(path) }
    let store = try EconomyStore(path: path)
    let names = try store.migrate()
    #expect(names == SeedFile.migrations.map(\.name))
    #expect(names.first == "migrations/0001_schema_migration.sql")
    #expect(try store.migrate() == [])
    #expect(try EconomyStore(path: path).migrate() == [])
  }

  @Test func `each sets the schema version to its own number`() throws {
    let store = try EconomyStore(path: ":memory:")
    for (index, migration) in SeedFile.migrations.enumerated() {
      try store.migrate(Array(SeedFile.migrations.prefix(index + 1)))
      let version = try store.read { db in try Int.fetchOne(db, sql: "PRAGMA user_version") }
      #expect(version == index + 1, "\(migration.name)")
    }
  }

  @Test func `an edited migration is told`() throws {
    let path = TemporaryStore.newPath()
    defer { TemporaryStore.remove(path) }
    let store = try EconomyStore(path: path)
    let first = SeedFile.migrations[0]
    try store.migrate([first])
    let edited = SeedFile(name: first.name, bytes: first.bytes + Array("-- more".utf8))
    #expect(throws: StoreError.changedMigration(name: first.name)) { try store.migrate([edited]) }
  }

  @Test func `a dataset with figures in it is migrated with them`() throws {
    let store = try EconomyStore(path: ":memory:")
    let (before, after) = (SeedFile.migrations.prefix(14), SeedFile.migrations.dropFirst(14))
    try store.migrate(Array(before))
    try store.loadReference(try SmallReference.data())
    var report = WrittenDocument("a.txt", published: "2024-05-01")
    report.say("出口⟦9亿元⟧。", .level("出口总额", "9", "CNY", "2023", scale: 8, code: "exports"))
    let run = try store.beginRun(command: "test")
    _ = try store.record(report.incoming, report.extraction, in: run, force: false)
    #expect(try store.migrate() == after.map(\.name))
    let kinds = try store.read { db in
      try String.fetchAll(db, sql: "SELECT p.kind FROM observation o JOIN period p ON p.notation = o.period")
    }
    #expect(kinds == ["year"])
    #expect(try store.read { db in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") }.isEmpty)
    var later = WrittenDocument("b.txt", published: "2024-10-20")
    later.say("出口⟦8亿元⟧。", .level("出口总额", "8", "CNY", "2023-10/2024-09", scale: 8, code: "exports"))
    _ = try store.record(later.incoming, later.extraction, in: run, force: false)
  }

  @Test func `a migration that fails leaves nothing of itself`() throws {
    let store = try EconomyStore(path: ":memory:")
    let broken = SeedFile(name: "migrations/0002_broken.sql", bytes: Array("CREATE TABLE a (b TEXT); nonsense;".utf8))
    #expect(throws: StoreError.self) { try store.migrate([SeedFile.migrations[0], broken]) }
    #expect(try store.read { db in try db.tableExists("a") } == false)
  }

  @Test(.enabled(if: SQLiteShell.isInstalled, "sqlite3 is not installed"))
  func `the sqlite3 shell runs them too, and the store adopts the result`() throws {
    let path = TemporaryStore.newPath()
    defer { TemporaryStore.remove(path) }
    for migration in SeedFile.migrations {
      #expect(try SQLiteShell.run(path, String(decoding: migration.bytes, as: UTF8.self)) == "")
    }
    let store = try EconomyStore(path: path)
    #expect(try store.migrate() == [])
    try store.loadReference(try SmallReference.data())
  }

  @Test func `every migration file is compiled in`() throws {
    let names = try ProjectListing.files(in: "migrations", suffix: ".sql")
    #expect(names.sorted() == SeedFile.migrations.map(\.name))
  }

  @Test func `every table is strict`() throws {
    let temporary = try TemporaryStore()
    let loose = try temporary.store.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT name FROM pragma_table_list
          WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'
          """)
    }
    #expect(loose == [])
  }
}
