import Testing

@Suite struct SentenceComposerSettledPeriodTests {
  @Test func `a multiple of sums is of their years`() throws {
    try Reading.expect(
      "固定资产投资累计完成⟦3640亿元⟧，是前五年的⟦1.8倍⟧。", in: .fiveYears,
      "固定资产投资 | level - 364000000000 CNY | 2021/2025 actual exact",
      "固定资产投资 | multiple since 1.8 times | 2021/2025 actual exact")
  }

  @Test func `a harvest is of its year`() throws {
    try Reading.expect("夏粮产量⟦42.6万吨⟧。", in: .bulletin, "夏粮产量 | level - 426000 吨 | 2025 actual exact")
  }

  @Test func `a distance is of the years of the average`() throws {
    try Reading.expect(
      "生产总值年均增长⟦6.2%⟧，高于全国⟦0.7个百分点⟧。", in: .fiveYears, "生产总值 | change_rate cagr 6.2 % | 2021/2025 actual exact",
      "生产总值增速 | gap - 0.7 pp | 2021/2025 actual exact")
  }

  @Test func `what one project costs is of no part of a year`() throws {
    let rows = try Reading.extract(
      "上半年，全市工业增长8%。\n\n　　走进车间，机器轰鸣。这个总投资25亿元的项目去年底投产。\n\n　　上半年，全市新签约项目53个，总投资486亿元。",
      in: .news, region: "330100"
    ).extraction.statistics
    #expect(rows.map { $0.period?.notation } == ["2023-H1", "2023", "2023-H1", "2023-H1"])
  }
}
