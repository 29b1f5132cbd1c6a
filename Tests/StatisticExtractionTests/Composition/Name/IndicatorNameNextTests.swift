import Testing

@Suite struct IndicatorNameNextTests {
  @Test func `of the next class the same amount is meant`() throws {
    try Reading.expect(
      "国有企业增加值增长⟦5.6%⟧，股份制企业增长⟦8.4%⟧。", "国有企业增加值 | change_rate yoy 5.6 % | 2025 actual exact",
      "股份制企业增加值 | change_rate yoy 8.4 % | 2025 actual exact")
  }

  @Test func `each side of a trade is of those whose trade it is`() throws {
    try Reading.expect(
      "加工贸易进出口⟦62亿元⟧，其中，出口⟦38亿元⟧，进口⟦24亿元⟧。", "加工贸易进出口 | level - 6200000000 CNY | 2025 actual exact",
      "加工贸易出口 | level - 3800000000 CNY | 2025 actual exact", "加工贸易进口 | level - 2400000000 CNY | 2025 actual exact")
  }

  @Test func `a kind of investment owns no other amount`() throws {
    try Reading.expect(
      "固定资产投资⟦840亿元⟧、进出口额⟦230亿元⟧。", "固定资产投资 | level - 84000000000 CNY | 2025 actual exact",
      "进出口额 | level - 23000000000 CNY | 2025 actual exact")
  }
}
