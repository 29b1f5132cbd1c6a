import Testing

@Suite struct IndicatorNameSharedStemTests {
  @Test func `an amount of the same stem`() throws {
    try Reading.expect(
      "同城快递业务量完成⟦1.68亿件⟧，同比增长⟦12.4%⟧；实现业务收入⟦9.87亿元⟧，增长⟦3.5%⟧。", in: .communique,
      "同城快递业务量 | level - 168000000 件 | 2022 actual exact",
      "同城快递业务量 | change_rate yoy 12.4 % | 2022 actual exact",
      "同城快递业务收入 | level - 987000000 CNY | 2022 actual exact",
      "同城快递业务收入 | change_rate yoy 3.5 % | 2022 actual exact")
  }

  @Test func `another stem`() throws {
    try Reading.expect(
      "全社会用电量⟦86亿千瓦时⟧，增长⟦5%⟧；旅游收入⟦12亿元⟧。", in: .communique,
      "全社会用电量 | level - 8600000000 千瓦时 | 2022 actual exact",
      "全社会用电量 | change_rate yoy 5 % | 2022 actual exact",
      "旅游收入 | level - 1200000000 CNY | 2022 actual exact")
  }
}
