import Testing

@Suite struct SentenceComposerPointsOfGrowthTests {
  @Test func `points behind an amount are of the growth before it`() throws {
    try Reading.expect(
      "出口增长⟦11.2%⟧，达⟦860亿元⟧，比一季度提高⟦2.1个百分点⟧。", in: .communique,
      "出口 | change_rate yoy 11.2 % | 2022 actual exact", "出口 | level - 86000000000 CNY | 2022 actual exact",
      "出口增速 | change_points since 2.1 pp | 2022 actual exact")
    try Reading.expect(
      "出口增长⟦11.2%⟧，达⟦860亿元⟧，高于全省⟦3.1个百分点⟧。", in: .communique,
      "出口 | change_rate yoy 11.2 % | 2022 actual exact", "出口 | level - 86000000000 CNY | 2022 actual exact",
      "出口增速 | gap - 3.1 pp | 2022 actual exact")
  }

  @Test func `points behind a share are of the share`() throws {
    try Reading.expect(
      "出口增长⟦11.2%⟧，占外贸总值的⟦62%⟧，提高⟦1.3个百分点⟧。", in: .communique,
      "出口 | change_rate yoy 11.2 % | 2022 actual exact", "出口占外贸总值的比重 | share - 62 % | 2022 actual exact",
      "出口占外贸总值的比重 | change_points yoy 1.3 pp | 2022 actual exact")
  }
}
