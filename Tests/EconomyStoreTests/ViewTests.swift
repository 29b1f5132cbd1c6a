import GRDB
import StoreTestSupport
import Testing

@testable import EconomyStore

@Suite struct ViewTests {
  let temporary: TemporaryStore

  init() throws { temporary = try TemporaryStore() }

  private func views() throws -> [String] {
    try temporary.store.read { db in
      try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name")
    }
  }

  @Test func `every view answers through GRDB`() throws {
    #expect(try views().contains("year_over_year"))
    for view in try views() {
      #expect(throws: Never.self, "\(view)") {
        try temporary.store.read { db in _ = try Row.fetchAll(db, sql: "SELECT * FROM \(view)") }
      }
    }
  }

  @Test(.enabled(if: SQLiteShell.isInstalled, "sqlite3 is not installed"))
  func `every view answers in the sqlite3 shell`() throws {
    for view in try views() { #expect(try SQLiteShell.run(temporary.path, "SELECT * FROM \(view);") == "", "\(view)") }
  }

  @Test(arguments: [
    (
      "observations",
      """
      observation_id, document, region_code, region, indicator_code, indicator, measure, basis, period, period_start,
      period_end, value, value_high, unit, status, qualifier, text, quote, byte_start, byte_end, published_on
      """
    ),
    (
      "year_over_year",
      """
      region_code, region, indicator_code, indicator, unit, period, value, prior_period, prior_value, prior_value_low,
      prior_value_high, prior_source, growth_percent, growth_source, computed_growth_percent, growth_gap_points, status,
      document, quote
      """
    ),
  ])
  func `the columns that others rely on come first, in their order`(view: String, columns: String) throws {
    let expected = columns.split(whereSeparator: { ", \n".contains($0) }).map(String.init)
    let actual = try temporary.store.read { db in try db.columns(in: view).map(\.name) }
    #expect(Array(actual.prefix(expected.count)) == expected)
  }

  @Test(
    arguments: [
      "year_over_year WHERE region_code = '310104' AND indicator_code = 'gdp'",
      "year_over_year WHERE region_code = '310104' AND indicator = '新注册企业'",
      "year_over_year WHERE region = '徐汇区' AND indicator_code = 'gdp' AND period = '2023'",
      "year_over_year WHERE indicator_code = 'gdp' AND period = '2023'",
      "observations WHERE region_code = '310104' AND indicator_code = 'gdp'",
      "observations WHERE region = '徐汇区' AND indicator = '新注册企业'",
    ])
  func `one region and indicator are found by index`(query: String) throws {
    let plan = try temporary.store.read { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN SELECT * FROM \(query)").map { $0["detail"] as String }
    }
    // `m` is the co-routine that yields the matches, not a table.
    let scans = plan.filter { $0.hasPrefix("SCAN") && $0 != "SCAN m" }
    #expect(scans == [])
    #expect(plan.contains { $0.contains("USING INDEX observation_by_") })
  }
}
