import Testing

@Suite struct QuarterListRuleTests {
  @Test func `quarters that share one word`() throws {
    try Reading.expect(
      "从走势看，一、二、三季度外贸进出口分别为⟦98.6亿元⟧、⟦116.9亿元⟧和⟦131.2亿元⟧。", in: .bulletin,
      "外贸进出口 | level - 9860000000 CNY | 2025-Q1 actual exact",
      "外贸进出口 | level - 11690000000 CNY | 2025-Q2 actual exact",
      "外贸进出口 | level - 13120000000 CNY | 2025-Q3 actual exact")
  }

  @Test func `a word for the first that all of them have`() throws {
    try Reading.expect(
      "第一、二季度生产总值分别增长⟦5.1%⟧和⟦6.2%⟧。", in: .bulletin,
      "生产总值 | change_rate yoy 5.1 % | 2025-Q1 actual exact",
      "生产总值 | change_rate yoy 6.2 % | 2025-Q2 actual exact")
  }

  @Test func `the branches of the product are no quarters`() throws {
    try Reading.expect(
      "一、二产业增加值分别增长⟦5.1%⟧和⟦6.2%⟧，三季度末存款余额⟦86亿元⟧。", in: .bulletin,
      "第一产业增加值 | change_rate yoy 5.1 % | 2025-01/2025-09 actual exact",
      "第二产业增加值 | change_rate yoy 6.2 % | 2025-01/2025-09 actual exact",
      "存款余额 | level - 8600000000 CNY | 2025-09-30 actual exact")
  }
}
