import EconomyModel
import GRDB
import StoreTestSupport
import Testing

@testable import EconomyStore

@Suite struct RecordingTests {
  let temporary: TemporaryStore
  let report: WrittenDocument

  init() throws {
    temporary = try TemporaryStore()
    var report = WrittenDocument("newspaper.txt", published: "2024-01-10", publisher: "徐汇报")
    report.section = ["一、经济", "(一)外资/外贸"]
    report.say(
      "新注册企业⟦4847户⟧，同比增长⟦35.54%⟧。", .level("新注册企业", "4847", "户", "2023", code: "new_enterprises"),
      .growth("新注册企业", "35.54", "2023", code: "new_enterprises"))
    report.say("实到外资⟦17.1亿美元⟧。", .level("实到外资", "17.1", "USD", "2023", scale: 8, code: "foreign_capital"))
    self.report = report
  }

  func count(_ sql: String) throws -> Int { try temporary.store.read { db in try Int.fetchOne(db, sql: sql) ?? -1 } }

  @Test func `a figure keeps its exact value, its place and its sentence`() throws {
    #expect(try temporary.record(report) == [.added(3)])
    let row = try #require(
      try temporary.store.read { db in
        try Row.fetchOne(
          db,
          sql: """
            SELECT o.*, p.text AS sentence, p.section, g.published_on, g.publisher, o.lower_bound
            FROM observation o JOIN passage p USING (passage_id) JOIN origin g USING (origin_id) WHERE unit = 'USD'
            """)
      })
    #expect(row["value"] == 1_710_000_000.0)
    #expect(row["value_decimal"] == "1710000000")
    #expect(row["half_width"] == 5_000_000.0)
    #expect(row["lower_bound"] == 1_705_000_000.0)
    #expect(row["text"] == "17.1亿美元")
    #expect(row["sentence"] == "实到外资17.1亿美元。")
    #expect(row["section"] == #"["一、经济","(一)外资/外贸"]"#)
    #expect(row["published_on"] == "2024-01-10")
    #expect(row["publisher"] == "徐汇报")
    #expect(row["region_code"] == "310104")
  }

  @Test func `the same again changes nothing`() throws {
    try temporary.record(report)
    let before = try temporary.store.read { db in db.totalChangesCount }
    let run = try temporary.store.beginRun(command: "again")
    #expect(
      try temporary.store.record(report.incoming, report.extraction, in: run, force: false) == .unchanged(3))
    // The run itself is the one row written.
    #expect(try temporary.store.read { db in db.totalChangesCount } == before + 1)
  }

  @Test func `changed bytes are a new version, the old one is kept`() throws {
    try temporary.record(report)
    var changed = report
    changed.say("其中出口⟦5亿元⟧。", .level("出口总额", "5", "CNY", "2023", scale: 8, code: "exports"))
    #expect(try temporary.record(changed) == [.newVersion(4, previous: 3)])
    #expect(try count("SELECT count(*) FROM document_version") == 2)
    #expect(try count("SELECT number FROM document_version WHERE is_current = 1") == 2)
    #expect(try count("SELECT count(*) FROM observation") == 7)
    #expect(try temporary.store.summary().observations == 4)
  }

  @Test func `another reading of the same bytes takes the place of the earlier one`() throws {
    try temporary.record(report)
    var other = report
    other.statistics[0].indicator = "新注册企业数"
    #expect(try temporary.record(other) == [.newVersion(3, previous: 3)])
    #expect(try count("SELECT count(*) FROM document_version") == 1)
    #expect(try count("SELECT count(*) FROM observation WHERE indicator = '新注册企业数'") == 1)
    #expect(try count("SELECT count(*) FROM observation") == 3)
  }

  @Test func `a reading that lost most figures does not replace a good one unless forced`() throws {
    try temporary.record(report)
    var poor = report
    poor.text += Array("错误\n".utf8)
    poor.statistics = Array(report.statistics.prefix(1))
    guard case .kept(let reason) = try temporary.record(poor)[0] else {
      Issue.record("was not kept")
      return
    }
    #expect(reason.contains("1 statistics where the earlier one gave 3"))
    #expect(try temporary.store.summary() == StoreSummary(documents: 1, observations: 3, leftovers: 0, findings: 1))
    #expect(try temporary.record(poor, force: true) == [.newVersion(1, previous: 3)])
  }

  @Test func `a number that is not at its place is refused with a finding, the rest goes in`() throws {
    var tampered = report
    tampered.statistics[1].text = "36.54%"
    tampered.statistics[2].range = ByteRange(5, 9000)
    #expect(try temporary.record(tampered) == [.added(1)])
    let findings = try temporary.store.read { db in try String.fetchAll(db, sql: "SELECT code FROM finding") }
    #expect(findings == ["number_not_at_its_place", "number_not_at_its_place"])
  }

  @Test(arguments: [
    "UPDATE observation SET value = 1", "UPDATE passage SET text = '新注册企业9999户'",
    "UPDATE document_version SET text = ''",
    """
    INSERT INTO observation (document_version_id, origin_id, passage_id, run_id, indicator, measure, status, qualifier,
      value, value_decimal, half_width, unit, text, byte_start, byte_end, rule)
    SELECT document_version_id, origin_id, passage_id, run_id, indicator, measure, status, qualifier,
      value, value_decimal, half_width, unit, '4848户', byte_start, byte_end, rule FROM observation LIMIT 1
    """,
  ])
  func `the database itself refuses tampering`(sql: String) throws {
    try temporary.record(report)
    #expect(throws: StoreError.self) { try temporary.store.write { db in try db.execute(sql: sql) } }
  }

  @Test func `codes that the reference data lack are found, the figure goes in without`() throws {
    var strange = report
    strange.statistics[0].region = RegionCode(999_999)
    strange.statistics[1].indicatorCode = "no_such"
    strange.statistics[2].unit = "光年"
    #expect(try temporary.record(strange) == [.added(3)])
    let codes = try temporary.store.read { db in try String.fetchAll(db, sql: "SELECT code FROM finding ORDER BY 1") }
    #expect(codes == ["unknown_indicator_code", "unknown_region_code"])
    #expect(try count("SELECT count(*) FROM observation WHERE region_code IS NULL OR indicator_code IS NULL") == 2)
    #expect(try count("SELECT count(*) FROM unit WHERE unit = '光年' AND kind = 'other'") == 1)
  }

  @Test func `text with a NUL character is stored whole`() throws {
    var strange = WrittenDocument("nul.txt")
    strange.say("前\0后⟦4847户⟧\0。", .level("新注册企业", "4847", "户", "2023"))
    #expect(try temporary.record(strange) == [.added(1)])
    #expect(try count("SELECT length(CAST(text AS BLOB)) FROM document_version") == strange.text.count)
  }

  @Test func `text that is no UTF-8 is refused`() throws {
    let run = try temporary.store.beginRun(command: "test")
    var document = report.incoming
    document.source.bytes.append(0xFF)
    #expect(throws: StoreError.textIsNotUTF8(document: "newspaper.txt")) {
      _ = try temporary.store.record(document, report.extraction, in: run, force: false)
    }
  }

  @Test func `refused files are findings of their run`() throws {
    let run = try temporary.store.beginRun(command: "test")
    try temporary.store.finish(run, refused: [RefusedFile(path: "a.bin", reason: "is binary")])
    #expect(try temporary.store.summary().findings == 1)
    #expect(try count("SELECT count(*) FROM finding WHERE path = 'a.bin' AND severity = 'error'") == 1)
  }

  @Test func `the same bytes give the same database`() throws {
    func dump(_ store: EconomyStore) throws -> [String] {
      try store.read { db in
        try ["document", "document_version", "origin", "passage", "observation", "leftover", "finding", "period"]
          .flatMap { table in try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { "\(table) \($0)" } }
      }
    }
    let other = try TemporaryStore()
    try temporary.record(report)
    try other.record(report)
    let first = try dump(temporary.store)
    #expect(first.count > 8)
    #expect(try first == dump(other.store))
  }
}
