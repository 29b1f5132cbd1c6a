import Testing

@Suite struct SentenceComposerAmongRankedTests {
  @Test func `how many there are among whom one ranks`() throws {
    try Reading.expect(
      "在全省11个市中，我市进出口总额位居⟦第二⟧。",
      "进出口总额 | rank - 2 rank | 2025 actual exact")
  }

  @Test func `the last of many`() throws {
    try Reading.expect(
      "我市出口增速在15个城市中垫底，仅增长⟦1.2%⟧。", in: .news,
      "出口 | change_rate yoy 1.2 % | 2023 actual exact")
  }

  @Test func `those that reached a place are counted`() throws {
    try Reading.expect(
      "全市⟦6个⟧镇进入全国前百名。",
      "进入全国前百名镇 | level - 6 个 | 2025 actual exact")
  }

  @Test func `districts of which so many did something are counted`() throws {
    try Reading.expect(
      "⟦13个⟧县（市、区）中有⟦7个⟧实现正增长。", in: .communique, "县（市、区） | level - 13 个 | 2022 actual exact",
      "实现正增长的县（市、区） | level - 7 个 | 2022 actual exact")
  }

  @Test func `as many as were told of`() throws {
    try Reading.expect(
      "全市有⟦3个⟧县脱贫，这3个县投入资金⟦12亿元⟧。",
      "脱贫县 | level - 3 个 | 2025 actual exact",
      "投入资金 | level - 1200000000 CNY | 2025 actual exact")
  }
}
