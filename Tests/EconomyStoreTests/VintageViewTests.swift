import EconomyModel
import StoreTestSupport
import Testing

@Suite struct VintageViewTests {
  let temporary: TemporaryStore

  init() throws {
    temporary = try TemporaryStore()
    try temporary.record(
      Self.exports("b 2024-01.txt", "2024-01-15", "98.0"), Self.exports("a 2024-05.txt", "2024-05-20", "99.53"),
      Self.exports("c 2025-01.txt", "2025-01-15", "99.5"), Self.exports("d undated.txt", nil, "97.0"))
  }

  static func exports(_ key: String, _ published: String?, _ value: String) -> WrittenDocument {
    var report = WrittenDocument(key, published: published)
    report.say("出口⟦\(value)亿元⟧。", .level("出口总额", value, "CNY", "2023", scale: 8, code: "exports"))
    return report
  }

  @Test func `the latest is the last published one`() throws {
    #expect(
      try temporary.rows("SELECT * FROM latest").map { $0.line("value", "known_from", "vintages") }
        == ["9950000000 2025-01-15 4"])
  }

  @Test func `the first release is the first dated one`() throws {
    #expect(
      try temporary.rows("SELECT * FROM first_release").map { $0.line("value", "known_from") }
        == ["9800000000 2024-01-15"])
  }

  @Test func `a revision is what rounding does not explain`() throws {
    #expect(
      try temporary.rows("SELECT * FROM revisions").map {
        $0.line("first_value", "latest_value", "revision", "revision_percent", "first_known_from")
      } == ["9800000000 9950000000 150000000 1.5306 2024-01-15"])
    // 99.53 and 99.5 agree: stated again with fewer digits.
    let restated = try TemporaryStore()
    try restated.record(Self.exports("a", "2024-05-20", "99.53"), Self.exports("c", "2025-01-15", "99.5"))
    #expect(try restated.rows("SELECT * FROM revisions").isEmpty)
  }

  @Test func `as of a day, from the statements`() throws {
    let rows = try temporary.rows(
      """
      SELECT value FROM statement WHERE known_from <= '2024-06-30' AND known_from <> '' AND indicator_code = 'exports'
      ORDER BY known_from DESC LIMIT 1
      """)
    #expect(rows.map { $0.line("value") } == ["9953000000"])
  }

  @Test func `periods of different kinds and different units never mix in one series`() throws {
    var report = WrittenDocument("quarters.txt", published: "2024-05-01")
    report.say(
      "全年⟦9亿元⟧，一季度⟦2亿元⟧，1-9月⟦6亿元⟧，年末⟦1家⟧。", .level("进口总额", "9", "CNY", "2023", scale: 8, code: "imports"),
      .level("进口总额", "2", "CNY", "2023-Q1", scale: 8, code: "imports"),
      .level("进口总额", "6", "CNY", "2023-01/2023-09", scale: 8, code: "imports"),
      .level("进口总额", "1", "家", "2023-12-31", code: "imports"))
    try temporary.record(report)
    #expect(
      try temporary.rows("SELECT * FROM series WHERE indicator_code = 'imports' ORDER BY period_kind").map {
        $0.line("period_kind", "period", "value", "unit", "year_earlier")
      } == [
        "day 2023-12-31 1 家 2022-12-31", "quarter 2023-Q1 200000000 CNY 2022-Q1", "year 2023 900000000 CNY 2022",
        "year_to_date 2023-01/2023-09 600000000 CNY 2022-01/2022-09",
      ])
  }
}
