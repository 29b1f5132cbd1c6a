import EconomyModel
import StoreTestSupport
import Testing

@Suite struct TargetViewTests {
  let temporary: TemporaryStore

  init() throws { temporary = try TemporaryStore() }

  /// The outcome of a goal and a report; nil value for no report.
  func outcome(_ indicator: String, goal: (String, Qualifier), reached: (String, Qualifier)?) throws -> String {
    var plan = WrittenDocument("plan.txt", published: "2024-01-20")
    plan.say("\(indicator)⟦\(goal.0)%⟧。", .growth(indicator, goal.0, "2024", qualifier: goal.1, status: .target))
    try temporary.record(plan)
    if let reached {
      var report = WrittenDocument("report.txt", published: "2025-01-20")
      report.say("\(indicator)⟦\(reached.0)%⟧。", .growth(indicator, reached.0, "2024", qualifier: reached.1))
      try temporary.record(report)
    }
    return try temporary.rows("SELECT * FROM targets").map { $0.line("outcome") }.joined(separator: " ")
  }

  @Test(
    arguments: [
      ("一般公共预算收入", "5", .exact, "0.7", "missed"), ("一般公共预算收入", "5", .exact, "5.0", "met"),
      ("地区生产总值", "5", .about, "4.6", "met"), ("地区生产总值", "5", .about, "4.4", "missed"),
      ("地区生产总值", "5", .about, "6", "met"), ("居民消费价格", "3", .about, "0.1", "met"),
      ("居民消费价格", "3", .about, "4.1", "missed"), ("地区生产总值", "5", .over, "4.9", "missed"),
      ("投资", "5", .under, "4.9", "met"), ("投资", "5", .under, "5.1", "missed"),
      ("单位能耗", "-2", .exact, "-2.5", "met"), ("单位能耗", "-2", .over, "-1.5", "missed"),
    ] as [(String, String, Qualifier, String, String)])
  func `goals are judged by their own sense`(
    indicator: String, goal: String, qualifier: Qualifier, reached: String, expected: String
  ) throws {
    #expect(try outcome(indicator, goal: (goal, qualifier), reached: (reached, .exact)) == expected)
  }

  @Test(
    arguments: [
      ("5", .over, "4", .over, "open"), ("5", .over, "6", .over, "met"), ("5", .over, "6", .under, "open"),
      ("5", .over, "4", .under, "missed"), ("5", .under, "4", .over, "open"), ("5", .exact, "4.9", .about, "missed"),
    ] as [(String, Qualifier, String, Qualifier, String)])
  func `hedged reports leave a goal open unless they tell`(
    goal: String, qualifier: Qualifier, reached: String, hedge: Qualifier, expected: String
  ) throws {
    #expect(try outcome("投资", goal: (goal, qualifier), reached: (reached, hedge)) == expected)
  }

  @Test func `without a report it is open, with one both quotes stand side by side`() throws {
    #expect(try outcome("投资", goal: ("5", .exact), reached: nil) == "open")
    #expect(try outcome("投资", goal: ("5", .exact), reached: ("3", .exact)) == "missed")
    let row = try #require(try temporary.rows("SELECT * FROM targets").first)
    #expect(
      row.line("region", "period", "target_value", "target_qualifier", "actual_value", "unit")
        == "徐汇区 2024 5 exact 3 %")
    #expect(row.line("target_quote", "actual_quote") == "投资5%。 投资3%。")
    #expect(row.line("target_document", "actual_document") == "plan.txt report.txt")
  }

  @Test func `a range is reached from its nearer end`() throws {
    var plan = WrittenDocument("plan.txt", published: "2024-01-20")
    plan.say("投资⟦5%至6%⟧。", .growth("投资", "5", "2024", status: .target, high: "6"))
    var report = WrittenDocument("report.txt", published: "2025-01-20")
    report.say("投资⟦5.2%⟧。", .growth("投资", "5.2", "2024"))
    try temporary.record(plan, report)
    #expect(try temporary.rows("SELECT * FROM targets").map { $0.line("outcome") } == ["met"])
  }
}
