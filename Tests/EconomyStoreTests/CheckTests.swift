import EconomyModel
import GRDB
import StoreTestSupport
import Testing

@testable import EconomyStore

@Suite struct CheckTests {
  let temporary: TemporaryStore

  init() throws { temporary = try TemporaryStore() }

  private func headquarters(_ key: String, _ year: Int, stock: String, new: String?) -> WrittenDocument {
    var report = WrittenDocument(key, published: "\(year + 1)-01-20")
    if let new {
      report.say(
        "新认定跨国公司地区总部⟦\(new)家⟧，累计⟦\(stock)家⟧。",
        .level("新认定跨国公司地区总部", new, "家", "\(year)", code: "new_regional_headquarters", region: 310000),
        .level("跨国公司地区总部", stock, "家", "\(year)-12-31", code: "regional_headquarters", region: 310000))
    } else {
      report.say(
        "跨国公司地区总部⟦\(stock)家⟧。",
        .level("跨国公司地区总部", stock, "家", "\(year)-12-31", code: "regional_headquarters", region: 310000))
    }
    return report
  }

  @Test func `stock and flow make the next stock`() throws {
    try temporary.record(
      headquarters("a", 2022, stock: "891", new: nil), headquarters("b", 2023, stock: "956", new: "65"),
      headquarters("c", 2024, stock: "1016", new: "60"))
    let report = try temporary.store.check()
    #expect(report.agreements["stock_and_flow"] == 2)
    #expect(report.findings == [])
    #expect(
      try temporary.rows("SELECT * FROM stocks_and_flows ORDER BY period").map {
        $0.line("prior_stock", "flow", "stated_value")
      } == ["891 65 956", "956 60 1016"])
  }

  @Test func `one too many is found, with the rows concerned`() throws {
    try temporary.record(
      headquarters("a", 2022, stock: "891", new: nil), headquarters("b", 2023, stock: "957", new: "65"))
    let report = try temporary.store.check()
    let finding = try #require(report.findings.first)
    #expect(finding.code == "stock_and_flow")
    #expect(finding.severity == .warning)
    #expect(finding.message == "891 + 65 = 956, stated as 957 家")
    #expect(finding.observationIDs == [1, 2, 3])
    #expect(!report.hasErrors)
    #expect(
      try temporary.rows("SELECT message FROM finding").map { $0.line("message") }
        == ["310000 跨国公司地区总部 2023-12-31: 891 + 65 = 956, stated as 957 家"])
    #expect(try temporary.rows("SELECT * FROM finding_observation").count == 3)
    // Checking again replaces, never adds.
    #expect(try temporary.store.check() == report)
    #expect(try temporary.store.summary().findings == 1)
  }

  @Test func `names without a code are matched by their wording`() throws {
    var report = WrittenDocument("a")
    report.say(
      "公园⟦100座⟧，新增⟦20座⟧，达到⟦120座⟧。", .level("公园", "100", "座", "2022-12-31"), .level("新增公园", "20", "座", "2023"),
      .level("公园", "120", "座", "2023-12-31"))
    try temporary.record(report)
    #expect(try temporary.store.check().agreements["stock_and_flow"] == 1)
  }

  private func trade(_ whole: String, _ exports: String, _ imports: String) -> WrittenDocument {
    var report = WrittenDocument("trade \(whole)")
    report.say(
      "进出口⟦\(whole)亿元⟧，出口⟦\(exports)亿元⟧，进口⟦\(imports)亿元⟧。",
      .level("进出口总额", whole, "CNY", "2023", scale: 8, code: "total_trade"),
      .level("出口总额", exports, "CNY", "2023", scale: 8, code: "exports"),
      .level("进口总额", imports, "CNY", "2023", scale: 8, code: "imports"))
    return report
  }

  @Test func `parts add up to the whole within rounding`() throws {
    // 60.1 + 40.1 ± 0.1 meets 100.3 ± 0.05
    try temporary.record(trade("100.3", "60.1", "40.1"))
    let report = try temporary.store.check()
    #expect(report.agreements["parts_and_whole"] == 1)
    #expect(report.findings == [])
  }

  @Test func `parts that do not add up are an error`() throws {
    try temporary.record(trade("100.4", "60.1", "40.1"))
    let report = try temporary.store.check()
    #expect(report.hasErrors)
    #expect(
      report.findings.map(\.message) == [
        "trade by direction: the parts add up to 10020000000, the whole is stated as 10040000000 CNY"
      ])
    #expect(report.findings.first?.observationIDs.sorted() == [1, 2, 3])
  }

  @Test(arguments: [("5.6", "agrees"), ("5.7", "agrees"), ("5.9", "differs"), ("9", "")])
  func `shares of a sentence that come near 100 must reach it`(first: String, expected: String) throws {
    var report = WrittenDocument("a")
    report.say(
      "三次产业比例为⟦\(first)⟧:⟦56.6⟧:⟦37.8⟧。", .level("第一产业", first, "%", "2023", measure: .share),
      .level("第二产业", "56.6", "%", "2023", measure: .share), .level("第三产业", "37.8", "%", "2023", measure: .share))
    try temporary.record(report)
    #expect(
      try temporary.rows("SELECT outcome FROM arithmetic_checks").map { $0.line("outcome") }.joined() == expected)
  }

  @Test func `contradictions, wrong growth and impossible counts are found`() throws {
    var report = WrittenDocument("a", published: "2024-01-01")
    report.say(
      "甲⟦100家⟧，上年⟦90家⟧，增长⟦5.0%⟧。", .level("甲", "100", "家", "2023"), .level("甲", "90", "家", "2022"),
      .growth("甲", "5.0", "2023"))
    report.say("乙⟦3家⟧，增长⟦33.3%⟧。", .level("乙", "3", "家", "2023"), .growth("乙", "33.3", "2023"))
    report.say("丙⟦3家⟧。丙⟦4家⟧。", .level("丙", "3", "家", "2023"), .level("丙", "4", "家", "2023"))
    try temporary.record(report)
    let findings = try temporary.store.check().findings
    #expect(
      findings.map { "\($0.severity) \($0.code) \($0.indicator): \($0.message)" } == [
        "error contradiction 丙: stated as 3 and as 4 家 (a, a)",
        "warning level_and_growth 甲: the levels give +11.11 %, the reported growth is +5 %",
        "warning whole_number 乙: 3 家 and +33.3 % leave no whole number for the year before",
        "warning whole_number 甲: 100 家 and +5 % leave no whole number for the year before",
      ])
  }

  @Test func `a text that was changed behind the store's back is found`() throws {
    var report = WrittenDocument("a")
    report.say("甲⟦100家⟧。", .level("甲", "100", "家", "2023"))
    try temporary.record(report)
    try temporary.store.write { db in
      try db.execute(sql: "DROP TRIGGER document_version_keeps_its_text; UPDATE document_version SET text = '乙100家。'")
    }
    #expect(try temporary.store.check().findings.map(\.code) == ["unproved"])
  }
}
