import Testing

@Suite struct SentenceComposerBackToCountedTests {
  @Test func `how far things are is of those that were counted in the same unit`() throws {
    try Reading.expect(
      "全市计划改造老旧小区⟦28个⟧，惠及居民⟦8600户⟧，目前已完成⟦9个⟧。", in: .news,
      "改造老旧小区 | level - 28 个 | 2023 target exact", "惠及居民 | level - 8600 户 | 2023 target exact",
      "改造老旧小区 | level - 9 个 | 2023 actual exact")
  }

  @Test func `so it is right behind them`() throws {
    try Reading.expect(
      "新建学校⟦28所⟧，已完成⟦9所⟧。", in: .news, "新建学校 | level - 28 所 | 2023 actual exact",
      "新建学校 | level - 9 所 | 2023 actual exact")
  }
}
