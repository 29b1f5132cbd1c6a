import Testing

@Suite struct IndicatorNameFundTests {
  @Test func `the level takes the fund that was named`() throws {
    try Reading.expect(
      "全市政府性基金收入⟦52亿元⟧，支出⟦48亿元⟧；市级收入⟦21亿元⟧，支出⟦20亿元⟧。", "政府性基金收入 | level - 5200000000 CNY | 2025 actual exact",
      "政府性基金支出 | level - 4800000000 CNY | 2025 actual exact", "市级政府性基金收入 | level - 2100000000 CNY | 2025 actual exact",
      "市级政府性基金支出 | level - 2000000000 CNY | 2025 actual exact")
  }

  @Test func `what is budgeted on both sides`() throws {
    try Reading.expect(
      "社会保险基金收入预算⟦138.9亿元⟧，支出预算⟦137.4亿元⟧。", in: .targets, "社会保险基金收入预算 | level - 13890000000 CNY | 2026 target exact",
      "社会保险基金支出预算 | level - 13740000000 CNY | 2026 target exact")
  }
}
