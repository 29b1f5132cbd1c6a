import EconomyStore
import GRDB
import ReferenceData
import StoreTestSupport
import Testing

@testable import EconomyStore

@Suite struct ReferenceLoadingTests {
  @Test func `regions keep their names, years and the parent that people know`() throws {
    let temporary = try TemporaryStore()
    let rows = try temporary.store.read { db in
      try Row.fetchAll(
        db, sql: "SELECT name, parent_code, first_year, last_year FROM region WHERE code IN ('310104', '310108')")
    }
    #expect(rows.map { $0["name"] } == ["徐汇区", "闸北区"])
    #expect(rows.map { $0["parent_code"] } == ["310000", "310000"])
    #expect(rows.map { $0["last_year"] as Int? } == [nil, 2015])
    let names = try temporary.store.read { db in
      try String.fetchAll(db, sql: "SELECT region_code || kind FROM region_name WHERE name = '浦东'")
    }
    #expect(names == ["310115alias"])
  }

  @Test func `loading again changes nothing, loading other seeds does`() throws {
    let temporary = try TemporaryStore()
    func changes() throws -> Int { try temporary.store.read { db in db.totalChangesCount } }
    let before = try changes()
    try temporary.store.loadReference(try SmallReference.data())
    #expect(try changes() == before)
    try temporary.store.loadReference(try ReferenceData.embedded())
    #expect(try changes() > before)
    let place = try temporary.store.read { db in
      try String.fetchOne(db, sql: "SELECT name FROM region WHERE code = '440300'")
    }
    #expect(place == "深圳市")
  }

  @Test func `the whole of the seeds fits the tables`() throws {
    let store = try EconomyStore(path: ":memory:")
    try store.migrate()
    let reference = try ReferenceData.embedded()
    try store.loadReference(reference)
    let counts = try store.read { db in
      try Row.fetchOne(
        db, sql: "SELECT (SELECT count(*) FROM region), (SELECT count(*) FROM indicator), (SELECT count(*) FROM unit)")
    }
    #expect(counts?[0] == Set(reference.regions.map(\.code)).count)
    #expect(counts?[1] == reference.indicators.count)
    let violations = try store.read { db in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count }
    #expect(violations == 0)
  }

  @Test func `a code that figures use stays when the seeds drop it`() throws {
    let temporary = try TemporaryStore()
    var report = WrittenDocument("a.txt")
    report.say("新注册企业⟦4847户⟧。", .level("新注册企业", "4847", "户", "2023", code: "new_enterprises"))
    try temporary.record(report)
    try temporary.store.loadReference(try ReferenceData.embedded())
    let kept = try temporary.store.read { db in
      try String.fetchAll(db, sql: "SELECT indicator_code FROM observation")
    }
    #expect(kept == ["new_enterprises"])
  }
}
