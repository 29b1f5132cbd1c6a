import Testing

@Suite struct SentenceComposerGrowthGoesOnTests {
  @Test func `times alone`() throws {
    try Reading.expect(
      "今年以来，全市零售额一季度增长⟦4.1%⟧，上半年⟦4.8%⟧，前三季度⟦5.2%⟧。", in: .news,
      "零售额 | change_rate yoy 4.1 % | 2023-Q1 actual exact",
      "零售额 | change_rate yoy 4.8 % | 2023-H1 actual exact",
      "零售额 | change_rate yoy 5.2 % | 2023-01/2023-09 actual exact")
  }

  @Test func `falls go on, too`() throws {
    try Reading.expect(
      "全市出口一季度下降⟦8.2%⟧，上半年⟦6.1%⟧。", in: .news,
      "出口 | change_rate yoy -8.2 % | 2023-Q1 actual exact",
      "出口 | change_rate yoy -6.1 % | 2023-H1 actual exact")
  }

  @Test func `a share is none`() throws {
    try Reading.expect(
      "全市出口上半年增长⟦8.2%⟧，占进出口的⟦61.3%⟧。", in: .news,
      "出口 | change_rate yoy 8.2 % | 2023-H1 actual exact",
      "出口占进出口的比重 | share - 61.3 % | 2023-H1 actual exact")
  }
}
