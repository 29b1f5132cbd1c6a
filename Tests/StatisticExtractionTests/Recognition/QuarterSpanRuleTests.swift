import Testing

@Suite struct QuarterSpanRuleTests {
  @Test func `the first nine months`() throws {
    try Reading.expect(
      "2022年一至三季度，全市进出口总额⟦1260亿元⟧，增长⟦4.6%⟧。", in: .communique,
      "进出口总额 | level - 126000000000 CNY | 2022-01/2022-09 actual exact",
      "进出口总额 | change_rate yoy 4.6 % | 2022-01/2022-09 actual exact")
  }

  @Test func `the first half by its quarters`() throws {
    try Reading.expect(
      "一至二季度，全市用电量⟦186亿千瓦时⟧。", in: .bulletin,
      "用电量 | level - 18600000000 千瓦时 | 2025-H1 actual exact")
  }

  @Test func `each of the four quarters`() throws {
    try Reading.expect(
      "分季度看，一至四季度零售额分别增长⟦3.1%⟧、⟦4.2%⟧、⟦5.4%⟧和⟦6.5%⟧。", in: .communique,
      "零售额 | change_rate yoy 3.1 % | 2022-Q1 actual exact",
      "零售额 | change_rate yoy 4.2 % | 2022-Q2 actual exact",
      "零售额 | change_rate yoy 5.4 % | 2022-Q3 actual exact",
      "零售额 | change_rate yoy 6.5 % | 2022-Q4 actual exact")
  }

  @Test func `quarters with their year`() throws {
    try Reading.expect(
      "2022年一至四季度工业投资分别增长⟦7.1%⟧、⟦8.2%⟧、⟦6.3%⟧和⟦5.6%⟧。", in: .communique,
      "工业投资 | change_rate yoy 7.1 % | 2022-Q1 actual exact",
      "工业投资 | change_rate yoy 8.2 % | 2022-Q2 actual exact",
      "工业投资 | change_rate yoy 6.3 % | 2022-Q3 actual exact",
      "工业投资 | change_rate yoy 5.6 % | 2022-Q4 actual exact")
  }

  @Test func `one quarter alone`() throws {
    try Reading.expect(
      "三季度，全市用电量⟦86亿千瓦时⟧。", in: .bulletin,
      "用电量 | level - 8600000000 千瓦时 | 2025-Q3 actual exact")
  }
}
