import Testing

@Suite struct IndicatorNameLongFormTests {
  @Test func `the revenue of a place`() throws {
    try Reading.expect(
      "全市一般公共预算收入⟦262亿元⟧。各区中，萧山区收入⟦82亿元⟧；余杭区⟦78亿元⟧。", in: .bulletin,
      "一般公共预算收入 | level - 26200000000 CNY | 2025-01/2025-09 actual exact",
      "一般公共预算收入 | level - 8200000000 CNY | 2025-01/2025-09 actual exact",
      "一般公共预算收入 | level - 7800000000 CNY | 2025-01/2025-09 actual exact")
  }

  @Test func `the total of a place`() throws {
    try Reading.expect(
      "全市固定资产投资⟦1268亿元⟧。\n分区看，萧山区投资总量最大，完成⟦361亿元⟧；余杭区⟦332亿元⟧。\n", in: .bulletin,
      "固定资产投资 | level - 126800000000 CNY | 2025-01/2025-09 actual exact",
      "固定资产投资 | level - 36100000000 CNY | 2025-01/2025-09 actual exact",
      "固定资产投资 | level - 33200000000 CNY | 2025-01/2025-09 actual exact")
  }

  @Test func `a firm has an income of its own`() throws {
    try Reading.expect(
      "萧山区一家企业收入⟦82亿元⟧。", in: .news,
      "一家企业收入 | level - 8200000000 CNY | 2023 actual exact")
  }
}
