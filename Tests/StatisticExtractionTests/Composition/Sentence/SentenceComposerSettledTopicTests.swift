import Testing

@Suite struct SentenceComposerSettledTopicTests {
  @Test func `how far one has come`() throws {
    try Reading.expect(
      "脱贫攻坚成效明显，去年⟦1260户⟧脱贫。",
      "脱贫户数 | level - 1260 户 | 2025 actual exact")
  }

  @Test func `whichever way it turned`() throws {
    try Reading.expect(
      "居民消费价格上涨⟦2.1%⟧；其中粮食类价格由涨转跌，全年平均下降⟦1.6%⟧。", in: .communique,
      "居民消费价格 | change_rate yoy 2.1 % | 2022 actual exact",
      "粮食类价格 | change_rate yoy -1.6 % | 2022 actual exact")
  }

  @Test func `since when`() throws {
    try Reading.expect(
      "生产总值增长⟦6.2%⟧，从3月份起逐月回升，三季度增长⟦7.1%⟧。",
      "生产总值 | change_rate yoy 6.2 % | 2025 actual exact",
      "生产总值 | change_rate yoy 7.1 % | 2025-Q3 actual exact")
  }
}
