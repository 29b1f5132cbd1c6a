import Testing

@Suite struct SentenceComposerNamedGrowthTests {
  @Test func `the amount stands behind how much it grew`() throws {
    try Reading.expect(
      "宁波以⟦14.3%⟧的出口增速领跑全省。", in: .news,
      "出口 | change_rate yoy 14.3 % | 2023 actual exact")
  }

  @Test func `a goal stands behind how much is to grow`() throws {
    try Reading.expect(
      "今年全市⟦6%⟧的经济增长目标有望实现。", in: .news,
      "经济增长 | change_rate yoy 6 % | 2023 target exact")
  }

  @Test func `growth alone is that of what was named`() throws {
    try Reading.expect(
      "全市出口实现了⟦8.5%⟧的增长。", in: .news,
      "出口 | change_rate yoy 8.5 % | 2023 actual exact")
  }
}
