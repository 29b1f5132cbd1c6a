import EconomyModel
import Foundation
import ReferenceData
import StoreTestSupport
import TestSupport
import Testing

@testable import EconomyStore

@Suite struct PublishedFiguresTests {
  let temporary: TemporaryStore

  init() throws { temporary = try TemporaryStore() }

  static let header =
    "region_code,indicator,measure,basis,period,value,unit,status,qualifier,value_text,publisher,title,published_on\n"

  @discardableResult
  func record(_ table: String, reference: ReferenceData? = nil) throws -> FiguresOutcome {
    let source = SourceText(bytes: Array(table.utf8), name: "figures.csv")
    let document = IncomingDocument(
      key: "figures.csv", sha256: String(repeating: "0", count: 64), byteCount: table.utf8.count, encoding: "UTF-8",
      source: source)
    let run = try temporary.store.beginRun(command: "test")
    return try temporary.store.recordFigures(
      document, reference: reference ?? SmallReference.data(), in: run, force: false)
  }

  @Test func `each row has its own origin, its place and the rounding of the publication`() throws {
    let outcome = try record(
      Self.header + """
        310104,区级一般公共预算收入,level,,2025,30925000000,CNY,actual,exact,309.25亿元,徐汇区人民政府,"报告, 2026",2026-01
        310104,区级一般公共预算收入,change_rate,yoy,2025,-9.7,%,actual,exact,9.7%,徐汇区人民政府,"报告, 2026",2026-01\r
        310000,居民消费价格,change_rate,yoy,2024,3,%,target,about,"3%",上海市人民政府,报告,2024-01-23
        """)
    #expect(outcome == FiguresOutcome(outcome: .added(3), refused: []))
    #expect(
      try temporary.rows("SELECT * FROM observations").map {
        $0.line("indicator_code", "value", "half_width", "text", "title", "published_on", "document")
      } == [
        "revenue 30925000000 500000 309.25亿元 报告, 2026 2026-01-31 figures.csv",
        "revenue -9.7 0.05 9.7% 报告, 2026 2026-01-31 figures.csv", "- 3 0.5 3% 报告 2024-01-23 figures.csv",
      ])
    #expect(try temporary.rows("SELECT * FROM origin").count == 2)
    #expect(try temporary.store.check().findings == [])
  }

  @Test(
    arguments: [
      ("999999,a,level,,2025,1,家,actual,exact,1家,p,t,2026", "region_code '999999' is no region of seeds/regions.csv"),
      ("310104,,level,,2025,1,家,actual,exact,1家,p,t,2026", "indicator is empty"),
      ("310104,a,levels,,2025,1,家,actual,exact,1家,p,t,2026", "measure 'levels' is none of level, change_rate"),
      ("310104,a,change_rate,,2025,1,%,actual,exact,1%,p,t,2026", "basis is empty, but a change_rate needs one"),
      ("310104,a,level,,2025-13,1,家,actual,exact,1家,p,t,2026", "period '2025-13' is no period"),
      ("310104,a,level,,2025,1e3,家,actual,exact,1家,p,t,2026", "value '1e3' is no decimal number"),
      ("310104,a,level,,2025,15,家,actual,exact,1.6家,p,t,2026", "value 15 does not agree with value_text '1.6家'"),
      ("310104,a,level,,2025,1,家,actual,exact,1家,p,t,soon", "published_on 'soon' is no date"),
      ("310104,a,level,,2025,1,家,actual,exact,1家,p,t", "has 12 fields where the header has 13"),
    ])
  func `a bad row is refused with its line, the rest goes in`(row: String, reason: String) throws {
    let good = "310104,甲,level,,2025,12,家,actual,exact,12家,p,t,2026\n"
    let outcome = try record(Self.header + good + row + "\n" + good)
    #expect(outcome.outcome == .added(2))
    let refused = try #require(outcome.refused.first)
    #expect(refused.description.hasPrefix("figures.csv:3: " + reason))
    #expect(try temporary.rows("SELECT * FROM finding WHERE code = 'refused_row'").count == 1)
  }

  @Test func `a file that is no such table is refused whole`() {
    #expect(throws: SeedError.self) { try record("a,b\n1,2\n") }
    #expect(throws: SeedError.self) { try record("") }
  }

  @Test func `figures of Shanghai and its districts give the series, targets and checks they should`() throws {
    let path = ProjectFiles.root + "/seeds/observations/shanghai-and-districts.csv"
    let table = try String(contentsOfFile: path, encoding: .utf8)
    let reference = try ReferenceData.embedded()
    try temporary.store.loadReference(reference)
    #expect(try record(table, reference: reference) == FiguresOutcome(outcome: .added(104), refused: []))
    #expect(
      try temporary.rows(
        """
        SELECT * FROM year_over_year WHERE region = '徐汇区' AND indicator_code = 'budget_revenue' AND period = '2025'
        """
      ).map {
        $0.line("value", "prior_value", "prior_source", "growth_percent", "computed_growth_percent", "growth_check")
      } == ["30925000000 28187000000 reported 9.71 9.7137 agrees"])
    #expect(
      try temporary.rows(
        "SELECT * FROM targets WHERE region = '上海市' AND indicator_code = 'budget_revenue' AND period = '2024'"
      ).map { $0.line("target_value", "actual_value", "unit", "outcome") } == ["5 0.7 % missed"])
    let report = try temporary.store.check()
    #expect(report.agreements["stock_and_flow"] == 4)
    #expect(report.findings.filter { $0.code == "stock_and_flow" } == [])
  }
}
