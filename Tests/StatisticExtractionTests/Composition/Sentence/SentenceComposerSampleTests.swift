import Testing

@Suite struct SentenceComposerSampleTests {
  @Test func `markets that were looked at`() throws {
    try Reading.expect(
      "据市物价局对6个农贸市场的监测，黄瓜每公斤⟦4.6元⟧。", in: .news,
      "黄瓜价格 | level - 4.6 CNY | 2023 actual exact")
  }

  @Test func `goods whose price is told`() throws {
    try Reading.expect(
      "27种主要蔬菜平均零售价为每公斤⟦4.6元⟧。", in: .news,
      "27种主要蔬菜平均零售价 | level - 4.6 CNY | 2023 actual exact")
  }

  @Test func `goods that are counted`() throws {
    try Reading.expect(
      "市场上新增⟦27种⟧蔬菜。", in: .news,
      "新增蔬菜 | level - 27 种 | 2023 actual exact")
  }
}
