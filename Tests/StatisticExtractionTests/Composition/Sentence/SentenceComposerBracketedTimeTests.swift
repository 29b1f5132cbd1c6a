import Testing

@Suite struct SentenceComposerBracketedTimeTests {
  @Test func `a season`() throws {
    try Reading.expect(
      "汛期（5—9月）全市平均降水量⟦812毫米⟧。", in: .communique,
      "汛期平均降水量 | level - 812 毫米 | 2022-05/2022-09 actual exact")
  }

  @Test func `a bracket that says something else`() throws {
    try Reading.expect(
      "固定资产投资（不含农户）增长⟦6.2%⟧。", in: .communique,
      "固定资产投资（不含农户） | change_rate yoy 6.2 % | 2022 actual exact")
  }
}
