import Testing

@Suite struct SentenceComposerRowPeriodTests {
  @Test func `two years on average in a review of five`() throws {
    try Reading.expect(
      "五年来，全市经济年均增长⟦6.1%⟧。2025年，全市社会消费品零售总额增长⟦5.2%⟧，两年平均增长⟦5.6%⟧。", in: .fiveYears,
      "经济增长 | change_rate cagr 6.1 % | 2021/2025 actual exact",
      "社会消费品零售总额 | change_rate yoy 5.2 % | 2025 actual exact",
      "社会消费品零售总额 | change_rate cagr 5.6 % | 2025 actual exact")
  }

  @Test func `held against one year in a review of five`() throws {
    try Reading.expect(
      "五年来，全市进出口总额相当于2020年的⟦1.8倍⟧。", in: .fiveYears,
      "进出口总额 | multiple since 1.8 times | 2025 actual exact")
  }

  @Test func `what is expected is of the year`() throws {
    try Reading.expect(
      "1至11月，全市投产项目⟦230个⟧。全年零售总额预计增长⟦8%⟧。", in: .news,
      "投产项目 | level - 230 个 | 2023-01/2023-11 actual exact",
      "零售总额 | change_rate yoy 8 % | 2023 actual exact")
  }
}
