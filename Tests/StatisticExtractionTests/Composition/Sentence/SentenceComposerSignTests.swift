import Testing

@Suite struct SentenceComposerSignTests {
  @Test func `a sign is the verb that is not said`() throws {
    try Reading.expect(
      "房地产开发投资⟦126亿元⟧，同比⟦+7.4%⟧；餐饮收入⟦36亿元⟧（⟦-1.9%⟧）。", in: .bulletin,
      "房地产开发投资 | level - 12600000000 CNY | 2025-01/2025-09 actual exact",
      "房地产开发投资 | change_rate yoy 7.4 % | 2025-01/2025-09 actual exact",
      "餐饮收入 | level - 3600000000 CNY | 2025-01/2025-09 actual exact",
      "餐饮收入 | change_rate yoy -1.9 % | 2025-01/2025-09 actual exact")
    try Reading.expect(
      "规上工业增加值、出口分别⟦+5.6%⟧、⟦-3.2%⟧。", in: .bulletin,
      "规上工业增加值 | change_rate yoy 5.6 % | 2025-01/2025-09 actual exact",
      "出口 | change_rate yoy -3.2 % | 2025-01/2025-09 actual exact")
    try Reading.expect(
      "失业率⟦5.1%⟧，较上月⟦+0.3个百分点⟧。", in: .bulletin,
      "失业率 | level - 5.1 % | 2025-01/2025-09 actual exact",
      "失业率 | change_points mom 0.3 pp | 2025-01/2025-09 actual exact")
  }

  @Test func `a rate below zero is a level`() throws {
    try Reading.expect(
      "人口自然增长率⟦-1.08‰⟧。", in: .communique, "人口自然增长率 | level - -1.08 ‰ | 2022 actual exact")
  }

  @Test func `a plus that is no sign stays a formula`() throws {
    try Reading.expect("实施“互联网+100”行动。", in: .communique)
  }
}
