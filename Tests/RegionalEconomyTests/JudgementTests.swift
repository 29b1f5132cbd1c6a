import EconomyModel
import RegionalEconomy
import StoreTestSupport
import Testing

@Suite struct JudgementTests {
  let temporary: TemporaryStore
  let dataset: Dataset

  init() throws {
    temporary = try TemporaryStore()
    var plan = WrittenDocument("plan.txt", published: "2024-01-20")
    plan.say("收入增长⟦5%⟧。", .growth("一般公共预算收入", "5", "2024", code: "revenue", status: .target))
    var report = WrittenDocument("report.txt", published: "2025-01-20")
    report.say(
      "收入⟦100.0亿元⟧，增长⟦0.7%⟧。", .level("一般公共预算收入", "100.0", "CNY", "2024", scale: 8, code: "revenue"),
      .growth("一般公共预算收入", "0.7", "2024", code: "revenue"))
    var final = WrittenDocument("final.txt", published: "2025-06-20")
    final.say("收入⟦101.5亿元⟧。", .level("一般公共预算收入", "101.5", "CNY", "2024", scale: 8, code: "revenue"))
    try temporary.record(plan, report, final)
    dataset = try Dataset(path: temporary.path)
  }

  @Test func `targets with their outcome and both quotes`() async throws {
    let target = try #require(try await dataset.targets(region: "徐汇区", indicator: "revenue").first)
    #expect(target.outcome == .missed)
    #expect((target.targetValue, target.actualValue ?? 0) == (5, 0.7))
    #expect([target.targetQuote, target.actualQuote] == ["收入增长5%。", "收入100.0亿元，增长0.7%。"])
  }

  @Test func `revisions and conflicts`() async throws {
    let revision = try #require(try await dataset.revisions(period: .year(2024)).first)
    #expect((revision.firstValue, revision.latestValue) == (1e10, 1.015e10))
    #expect(revision.latestKnownFrom?.description == "2025-06-20")
    let conflicts = try await dataset.conflicts(indicator: "revenue")
    #expect(conflicts.map(\.relation) == [.laterPublication])
    #expect(conflicts.map(\.otherDocument) == ["final.txt"])
  }

  @Test func `the latest statement of a fact, and the first one`() async throws {
    let latest = try await dataset.latest(region: "徐汇区", indicator: "revenue", period: .year(2024))
    #expect(latest.filter { $0.measure == .level }.map(\.amount.decimal) == ["10150000000"])
    let first = try await dataset.firstRelease(region: "徐汇区", indicator: "revenue", period: .year(2024))
    #expect(first.filter { $0.measure == .level }.map(\.amount.decimal) == ["10000000000"])
    #expect(first.filter { $0.status == .target }.map(\.amount.value) == [5])
  }

  @Test func `one observation by its id`() async throws {
    let id = try #require(try await dataset.targets().first?.targetObservationID)
    #expect(try await dataset.observation(id)?.status == .target)
    #expect(try await dataset.observation(999) == nil)
  }
}
