import Testing

@Suite struct SentenceComposerRatioTests {
  @Test func `a ratio is the shares of its parts`() throws {
    try Reading.expect(
      "三次产业结构由2020年的⟦8.2⟧∶⟦45.1⟧∶⟦46.7⟧调整为⟦6.1⟧∶⟦42.3⟧∶⟦51.6⟧。", "第一产业比重 | share - 8.2 % | 2020 actual exact",
      "第二产业比重 | share - 45.1 % | 2020 actual exact", "第三产业比重 | share - 46.7 % | 2020 actual exact",
      "第一产业比重 | share - 6.1 % | 2025 actual exact", "第二产业比重 | share - 42.3 % | 2025 actual exact",
      "第三产业比重 | share - 51.6 % | 2025 actual exact")
  }

  @Test func `a ratio of two is a multiple of the one`() throws {
    try Reading.expect("城乡居民收入比缩小至⟦1.8∶1⟧。", "城乡居民收入比 | level - 1.8 times | 2025 actual exact")
  }
}
