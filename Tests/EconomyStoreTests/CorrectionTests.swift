import EconomyModel
import ReferenceData
import StoreTestSupport
import Testing

@testable import EconomyStore

@Suite struct CorrectionTests {
  let temporary: TemporaryStore
  let report: WrittenDocument

  init() throws {
    temporary = try TemporaryStore()
    var report = WrittenDocument("report.txt", published: "2024-01-10")
    report.say("出口⟦900亿元⟧。", .level("出口总额", "900", "CNY", "2023", scale: 8, code: "exports"))
    report.say("出口⟦80亿元⟧。", .level("出口总额", "80", "CNY", "2022", scale: 8, code: "exports"))
    self.report = report
    try temporary.record(report)
  }

  @discardableResult
  func rule(_ rows: String) throws -> FiguresOutcome {
    let bytes = Array(("document,quote,text,value,value_text,reason,ruled_by,ruled_on\n" + rows).utf8)
    let document = IncomingDocument(
      key: "corrections.csv", sha256: WrittenDocument.digest(bytes), byteCount: bytes.count, encoding: "UTF-8",
      source: SourceText(bytes: bytes, name: "corrections.csv"))
    let run = try temporary.store.beginRun(command: "test")
    return try temporary.store.recordCorrections(document, in: run)
  }

  let right = "report.txt,出口900亿元,900亿元,9000000000,90.0亿元,印错一位,王五,2024-03-01\n"

  func exports() throws -> [String] {
    try temporary.rows("SELECT * FROM series ORDER BY period").map {
      $0.line("period", "value", "half_width", "document", "known_from")
    }
  }

  @Test func `the right value takes the place of the figure, in the vintage of the figure`() throws {
    #expect(try rule(right) == FiguresOutcome(outcome: .added(1), refused: []))
    #expect(
      try exports() == [
        "2022 8000000000 50000000 report.txt 2024-01-10", "2023 9000000000 5000000 corrections.csv 2024-01-10",
      ])
    #expect(
      try temporary.rows("SELECT * FROM year_over_year WHERE period = '2023'").map {
        $0.line("value", "prior_value", "growth_percent")
      } == ["9000000000 8000000000 12.5"])
  }

  @Test func `what was published is still shown, with the ruling`() throws {
    try rule(right)
    #expect(
      try temporary.rows("SELECT * FROM observations WHERE document = 'report.txt' AND period = '2023'").map {
        $0.line("value", "text", "right_value", "correction_reason", "ruled_by", "ruled_on")
      } == ["90000000000 900亿元 9000000000 印错一位 王五 2024-03-01"])
    #expect(try temporary.store.check().findings == [])
  }

  @Test func `a ruling survives another reading of the document`() throws {
    try rule(right)
    var changed = report
    changed.say("进口⟦5亿元⟧。", .level("进口总额", "5", "CNY", "2023", scale: 8, code: "imports"))
    try temporary.record(changed)
    #expect(try exports().contains("2023 9000000000 5000000 corrections.csv 2024-01-10"))
    #expect(try rule(right).outcome == .unchanged(1))
  }

  @Test func `without a value the figure is only struck out; a withdrawn ruling is gone`() throws {
    try rule("report.txt,出口900亿元,900亿元,,,不是统计,王五,2024-03-01\n")
    #expect(try exports() == ["2022 8000000000 50000000 report.txt 2024-01-10"])
    try rule("")
    #expect(try exports().count == 2)
  }

  @Test(arguments: [
    ("report.txt,出口901亿元,901亿元,1,1元,r,b,2024", "no document has this figure"),
    ("report.txt,出口,900亿元,1,1元,r,b,2024", "the quote does not hold the text '900亿元'"),
    ("report.txt,出口900亿元,900亿元,1,2元,r,b,2024", "value '1' does not agree with value_text '2元'"),
    ("report.txt,出口900亿元,900亿元,1,1元,,b,2024", "reason is empty"),
    ("report.txt,出口900亿元,900亿元,1,1元,r,b,soon", "ruled_on is no date"),
  ])
  func `a bad row is refused with its line`(row: String, reason: String) throws {
    let refused = try #require(try rule(row + "\n").refused.first)
    #expect(refused.description.hasPrefix("corrections.csv:2: " + reason))
  }

  @Test func `the name that a region had in the year`() throws {
    var old = WrittenDocument("old.txt", published: "2015-01-10")
    old.say("出口⟦5亿元⟧。", .level("出口总额", "5", "CNY", "2014", scale: 8, code: "exports", region: 310108))
    try temporary.record(old)
    #expect(
      try temporary.rows("SELECT * FROM observations WHERE document = 'old.txt'").map {
        $0.line("region", "region_name_then")
      } == ["闸北区 闸北区"])
  }
}
