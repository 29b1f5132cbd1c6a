import RegionalEconomy
import StoreTestSupport
import Testing

@Suite struct SearchTests {
  let temporary: TemporaryStore
  let dataset: Dataset

  init() throws {
    temporary = try TemporaryStore()
    var report = WrittenDocument("a.txt", published: "2024-01-10")
    report.section = ["一、开放"]
    report.say("全市外\n\n贸 进出口总额⟦4.2万亿元⟧。", .level("进出口总额", "4.2", "CNY", "2023", scale: 12, code: "total_trade"))
    report.say("战略性新兴产业增加值增长⟦35.54%⟧。", .growth("战略性新兴产业增加值", "35.54", "2023"))
    report.say("对外交流⟦5次⟧，贸易⟦6次⟧。", .level("交流", "5", "次", "2023"), .level("贸易", "6", "次", "2023"))
    try temporary.record(report)
    dataset = try Dataset(path: temporary.path)
  }

  @Test(
    arguments: [
      ("外贸", 1), ("贸", 2), ("进出口", 1), ("外贸 总额", 1), ("外贸 增长", 0), ("战略性新兴产业增加值", 1), ("战略性新兴产业总产值", 0),
      ("35.54%", 1), ("", 0), ("\"", 0), ("外贸\" OR \"交流", 0), ("外资", 0),
    ])
  func `finds words of any length`(words: String, hits: Int) async throws {
    #expect(try await dataset.search(words).count == hits)
  }

  @Test func `a hit leads to its figures`() async throws {
    let hit = try #require(try await dataset.search("外贸").first)
    #expect(hit.quote == "全市外\n\n贸 进出口总额4.2万亿元。")
    #expect(hit.section == ["一、开放"])
    #expect(hit.observations.map(\.amount.decimal) == ["4200000000000"])
  }

  @Test func `old versions are not found, replaced readings leave the index`() async throws {
    var other = WrittenDocument("a.txt", published: "2024-01-10")
    other.say(
      "内贸⟦4万亿元⟧，内需⟦4万亿元⟧。", .level("内贸", "4", "CNY", "2023", scale: 12), .level("内需", "4", "CNY", "2023", scale: 12))
    try temporary.record(other, force: true)
    #expect(try await dataset.search("外贸").isEmpty)
    #expect(try await dataset.search("内贸").count == 1)
    other.statistics[0].indicator = "国内贸易"
    try temporary.record(other)
    #expect(try await dataset.search("内贸").count == 1)
    #expect(try temporary.rows("SELECT rowid FROM passage_text WHERE passage_text MATCH '内贸'").count == 1)
  }

  @Test(.enabled(if: SQLiteShell.isInstalled, "sqlite3 is not installed"))
  func `the sqlite3 shell searches too`() throws {
    #expect(
      try SQLiteShell.run(temporary.path, "SELECT quote FROM search WHERE words MATCH '外贸';")
        == "全市外\n\n贸 进出口总额4.2万亿元。\n")
    #expect(
      try SQLiteShell.run(
        temporary.path,
        "SELECT value FROM search JOIN observations USING (passage_id) WHERE words MATCH '对外 AND 贸易' ORDER BY value;")
        == "5.0\n6.0\n")
  }
}
