import EconomyModel
import ReferenceData
import RegionalEconomy
import StoreTestSupport
import Testing

@Suite struct RegionTests {
  let temporary: TemporaryStore
  let dataset: Dataset

  init() throws {
    temporary = try TemporaryStore()
    var report = WrittenDocument("a.txt", published: "2024-01-10")
    for (region, name, value, growth) in [
      (310104, "徐汇", "4847", "35.54"), (310101, "黄浦", "3278", "62.6"), (310115, "浦东", "39092", "16.1"),
      (310108, "闸北", "100", "1.0"), (310000, "上海", "90000", "5.0"),
    ] {
      report.say(
        "\(name)⟦\(value)户⟧，增长⟦\(growth)%⟧。",
        .level("新设企业", value, "户", "2023", code: "new_enterprises", region: region),
        .growth("新设企业", growth, "2023", code: "new_enterprises", region: region))
    }
    report.say("静安增长⟦7%⟧。", .growth("新设企业", "7", "2023", code: "new_enterprises", region: 310106))
    try temporary.record(report)
    dataset = try Dataset(path: temporary.path)
  }

  @Test func `siblings are ranked by value and by growth`() async throws {
    let rows = try await dataset.comparison(indicator: "新设企业", period: .year(2023), within: "上海市")
    #expect(rows.map(\.region.name) == ["浦东新区", "徐汇区", "黄浦区", "闸北区", "静安区"])
    #expect(rows.map(\.rankByValue) == [1, 2, 3, 4, nil])
    #expect(rows.map(\.rankByGrowth) == [3, 2, 1, 5, 4])
  }

  @Test func `a region with its children or its predecessors`() async throws {
    func names(_ region: String, _ scope: RegionScope) async throws -> [String] {
      try await dataset.yearOverYear(region: region, scope: scope, indicator: "新设企业").compactMap(\.region?.name)
    }
    #expect(try await names("上海市", .itself) == ["上海市"])
    #expect(try await names("上海市", .children) == ["上海市", "黄浦区", "徐汇区", "静安区", "闸北区", "浦东新区"])
    #expect(try await names("静安区", .predecessors) == ["静安区", "闸北区"])
    #expect(try await dataset.observations(ObservationFilter(region: "静安区", scope: .predecessors)).count == 3)
  }

  @Test func `regions that are no more lead to their successors`() async throws {
    #expect(try await dataset.snapshot { try $0.successors(of: "闸北区") }.map(\.name) == ["静安区"])
    #expect(try await dataset.snapshot { try $0.successors(of: "静安区") }.isEmpty)
    try temporary.store.loadReference(try ReferenceData.embedded())
    for (old, new) in [("310230", "崇明区"), ("110224", "大兴区"), ("310103", "黄浦区"), ("120108", "滨海新区")] {
      #expect(try await dataset.snapshot { try $0.successors(of: old) }.map(\.name) == [new])
    }
  }
}
