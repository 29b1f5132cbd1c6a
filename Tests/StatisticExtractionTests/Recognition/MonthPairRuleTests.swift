import Testing

@testable import StatisticExtraction

@Suite struct MonthPairRuleTests {
  @Test func `months that share one word, each with an amount of its own`() throws {
    try Reading.expect(
      "4、5两月进出口值分别为⟦381.2亿元⟧和⟦390.4亿元⟧。", in: .bulletin, "进出口值 | level - 38120000000 CNY | 2025-04 actual exact",
      "进出口值 | level - 39040000000 CNY | 2025-05 actual exact")
    try Reading.expect(
      "1、2、3三个月出口分别增长⟦5%⟧、⟦6%⟧和⟦7%⟧。", in: .bulletin, "出口 | change_rate yoy 5 % | 2025-01 actual exact",
      "出口 | change_rate yoy 6 % | 2025-02 actual exact", "出口 | change_rate yoy 7 % | 2025-03 actual exact")
  }

  @Test func `digits before two months that are no months stay numbers`() throws {
    try Reading.expect(
      "出口⟦86亿元⟧、⟦5两⟧黄金。", in: .bulletin, "出口 | level - 8600000000 CNY | 2025-01/2025-09 actual exact",
      "黄金 | level - 5 两 | 2025-01/2025-09 actual exact")
  }
}
