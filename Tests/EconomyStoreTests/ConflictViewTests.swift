import EconomyModel
import StoreTestSupport
import Testing

@Suite struct ConflictViewTests {
  let temporary: TemporaryStore

  init() throws { temporary = try TemporaryStore() }

  static func exports(_ key: String, _ published: String?, _ values: (String, Qualifier)...) -> WrittenDocument {
    var report = WrittenDocument(key, published: published)
    for (value, qualifier) in values {
      report.say(
        "出口⟦\(value)亿元⟧。", .level("出口总额", value, "CNY", "2023", scale: 8, code: "exports", qualifier: qualifier))
    }
    return report
  }

  func conflicts() throws -> [String] {
    try temporary.rows("SELECT * FROM conflicts ORDER BY value, other_value").map {
      $0.line("value", "other_value", "relation", "distance", "document", "other_document")
    }
  }

  @Test func `what rounding and hedges allow is no conflict`() throws {
    try temporary.record(
      Self.exports("a", "2024-01-01", ("99.53", .exact), ("99.5", .exact), ("90", .over), ("100", .under)),
      Self.exports("b", "2024-02-01", ("100", .exact), ("50", .about)))
    #expect(try conflicts() == [])
  }

  @Test func `two sentences of one document, and two documents`() throws {
    try temporary.record(
      Self.exports("a", "2024-01-01", ("98.0", .exact), ("99.0", .exact)),
      Self.exports("b", "2024-02-01", ("98.0", .exact)))
    #expect(
      try conflicts() == [
        // 98.95 - 98.05
        "9800000000 9900000000 same_document 90000000 a a",
        "9900000000 9800000000 later_publication 90000000 a b",
      ])
    let quotes = try temporary.rows("SELECT * FROM conflicts WHERE relation = 'same_document'")
    #expect(quotes.map { $0.line("quote", "other_quote") } == ["出口98.0亿元。 出口99.0亿元。"])
  }

  @Test func `counted things have no rounding`() throws {
    var report = WrittenDocument("a")
    report.say("企业⟦4847户⟧。", .level("企业", "4847", "户", "2023"))
    report.say("企业⟦4848户⟧。", .level("企业", "4848", "户", "2023"))
    try temporary.record(report)
    #expect(try conflicts() == ["4847 4848 same_document 0 a a"])
  }

  @Test func `a threshold that was not passed`() throws {
    try temporary.record(Self.exports("a", nil, ("99.0", .exact)), Self.exports("b", nil, ("100", .over)))
    #expect(try conflicts() == ["9900000000 10000000000 undated 95000000 a b"])
  }
}
