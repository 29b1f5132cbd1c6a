import Testing

@Suite struct SentenceComposerPeerTests {
  @Test func `an amount held against another place’s`() throws {
    try Reading.expect(
      "去年淳安县地区生产总值⟦269.8亿元⟧，仅相当于桐庐县的⟦六成⟧，不到萧山区的⟦一成五⟧。", in: .news,
      "地区生产总值 | level - 26980000000 CNY | 2022 actual exact",
      "地区生产总值相当于桐庐县的比例 | share - 60 % | 2022 actual exact",
      "地区生产总值相当于萧山区的比例 | share - 15 % | 2022 actual exact")
  }

  @Test func `a part of the place it lies in`() throws {
    try Reading.expect(
      "去年淳安县地区生产总值⟦269.8亿元⟧，占全市的⟦1.4%⟧。", in: .news,
      "地区生产总值 | level - 26980000000 CNY | 2022 actual exact",
      "地区生产总值占全市的比重 | share - 1.4 % | 2022 actual exact")
  }
}
