import EconomyStore
import Foundation
import GRDB
import StoreTestSupport
import Testing

@Suite struct OpeningTests {
  @Test func `a file of something else is refused and left as it is`() throws {
    let path = TemporaryStore.newPath()
    defer { TemporaryStore.remove(path) }
    let text = Data(String(repeating: "徐汇区2023年新注册企业4847户。\n", count: 200).utf8)
    try text.write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreError.notADatabase(path: path)) { _ = try EconomyStore(path: path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == text)
  }

  @Test func `a short file of something else is refused`() throws {
    let path = TemporaryStore.newPath()
    defer { TemporaryStore.remove(path) }
    try Data("hello".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreError.notADatabase(path: path)) { _ = try EconomyStore(path: path) }
  }

  @Test func `the database of another program is refused`() throws {
    let path = TemporaryStore.newPath()
    defer { TemporaryStore.remove(path) }
    try DatabaseQueue(path: path).write { db in try db.execute(sql: "CREATE TABLE a (b TEXT)") }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: StoreError.foreignDatabase(path: path)) { _ = try EconomyStore(path: path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func `a newer schema is refused`() throws {
    let temporary = try TemporaryStore()
    try DatabaseQueue(path: temporary.path).write { db in
      try db.execute(sql: "INSERT INTO schema_migration VALUES ('migrations/9999_later.sql', 'x', 'now')")
    }
    #expect(throws: StoreError.newerSchema(path: temporary.path, migration: "migrations/9999_later.sql")) {
      _ = try EconomyStore(path: temporary.path)
    }
  }

  @Test func `a folder that does not exist is told`() throws {
    #expect(throws: StoreError.self) { _ = try EconomyStore(path: "/nowhere/at/all.sqlite") }
    do {
      _ = try EconomyStore(path: "/nowhere/at/all.sqlite")
    } catch {
      #expect(error.description.contains("check that the folder exists"))
    }
  }

  @Test func `a file without tables is named as such`() throws {
    let store = try EconomyStore(path: ":memory:")
    #expect(throws: StoreError.notMigrated(path: ":memory:")) { _ = try store.summary() }
  }
}
