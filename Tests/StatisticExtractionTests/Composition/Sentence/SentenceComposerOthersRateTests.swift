import Testing

@Suite struct SentenceComposerOthersRateTests {
  @Test func `the rate of the province that a city is held against`() throws {
    try Reading.expect(
      "全市出口增长⟦37.6%⟧，高于全省⟦18.6%⟧的增速。", in: .news,
      "出口 | change_rate yoy 37.6 % | 2023 actual exact",
      "出口 | change_rate yoy 18.6 % | 2023 actual exact")
  }

  @Test func `the level of the country that a rate is held against`() throws {
    try Reading.expect(
      "常住人口城镇化率⟦72.1%⟧，高于全国⟦65.2%⟧的水平。", in: .communique,
      "常住人口城镇化率 | level - 72.1 % | 2022 actual exact",
      "常住人口城镇化率 | level - 65.2 % | 2022 actual exact")
  }

  @Test func `points above it are a distance`() throws {
    try Reading.expect(
      "全市出口增长⟦37.6%⟧，高于全省⟦3.2个百分点⟧。", in: .news,
      "出口 | change_rate yoy 37.6 % | 2023 actual exact",
      "出口增速 | gap - 3.2 pp | 2023 actual exact")
  }
}
