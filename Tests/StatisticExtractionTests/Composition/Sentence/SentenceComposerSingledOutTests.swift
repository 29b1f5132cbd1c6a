import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct SentenceComposerSingledOutTests {
  /// The rows of a sentence with their regions.
  private func regions(_ sentence: String) throws -> [String] {
    let (extraction, _, _) = try Reading.extract(sentence)
    return extraction.statistics.map { "\($0.indicator) \($0.value.decimal) \($0.region?.description ?? "-")" }
  }

  @Test func `the place that grows fastest, and the one that does so slowest`() throws {
    #expect(
      try regions("生产总值增速最快的是萧山区，增长6.2%；最慢的是淳安县，增长2.1%。") == [
        "生产总值 6.2 330109", "生产总值 2.1 330127",
      ])
  }

  @Test func `places whose numbers stand in brackets`() throws {
    #expect(
      try regions("工业增加值增速较快的有萧山区（8.6%）、余杭区（8.1%）。") == [
        "工业增加值 8.6 330109", "工业增加值 8.1 330110",
      ])
    try Reading.expect(
      "工业增加值增速较快的行业有纺织业（⟦8.6%⟧）、造纸业（⟦8.1%⟧）。", "纺织业增加值 | change_rate yoy 8.6 % | 2025 actual exact",
      "造纸业增加值 | change_rate yoy 8.1 % | 2025 actual exact")
  }

  @Test func `the first three, and how much of each`() throws {
    try Reading.expect(
      "进口居前三位的商品是原油、铁矿砂和大豆，分别为⟦86亿元⟧、⟦62亿元⟧和⟦31亿元⟧。", "原油进口 | level - 8600000000 CNY | 2025 actual exact",
      "铁矿砂进口 | level - 6200000000 CNY | 2025 actual exact", "大豆进口 | level - 3100000000 CNY | 2025 actual exact")
  }

  @Test func `how many are singled out ranks nothing`() throws {
    let (extraction, _, _) = try Reading.extract("进口居前三位的商品是原油、铁矿砂和大豆，分别为86亿元、62亿元和31亿元。")
    #expect(extraction.statistics.allSatisfy { $0.measure == .level })
    try Reading.expect(
      "出口总额居全省前三位。".replacingOccurrences(of: "前三位", with: "⟦前三位⟧"), "出口总额 | rank - 3 rank | 2025 actual under")
  }

  @Test func `the next one behind the first`() throws {
    #expect(
      try regions("粮食产量最多的是萧山区，达26万吨；其次是余杭区，达18万吨。") == [
        "粮食产量 260000 330109", "粮食产量 180000 330110",
      ])
  }
}
