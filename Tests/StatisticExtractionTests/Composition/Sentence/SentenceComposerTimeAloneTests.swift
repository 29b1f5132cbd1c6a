import Testing

@Suite struct SentenceComposerTimeAloneTests {
  @Test func `a year and how its figure was arrived at`() throws {
    try Reading.expect(
      "2020年，全市生产总值突破⟦千亿元⟧；2025年初步核算为⟦1386亿元⟧。",
      "生产总值 | level - 100000000000 CNY | 2020 actual over",
      "生产总值 | level - 138600000000 CNY | 2025 actual exact")
  }

  @Test func `a month of its own`() throws {
    try Reading.expect(
      "全年居民消费价格上涨⟦2.1%⟧，2月份曾经达到⟦3.6%⟧的高点，12月份回落到⟦1.2%⟧。", in: .communique,
      "居民消费价格 | change_rate yoy 2.1 % | 2022 actual exact",
      "居民消费价格 | change_rate yoy 3.6 % | 2022-02 actual exact",
      "居民消费价格 | change_rate yoy 1.2 % | 2022-12 actual exact")
  }
}
