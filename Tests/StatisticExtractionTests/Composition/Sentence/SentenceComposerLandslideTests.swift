import Testing

@Suite struct SentenceComposerLandslideTests {
  @Test func `a landslide slid by nothing`() throws {
    try Reading.expect(
      "全市共发生地质灾害⟦237起⟧，其中崩塌⟦126起⟧、滑坡⟦89起⟧。", in: .communique,
      "发生地质灾害 | level - 237 起 | 2022 actual exact",
      "崩塌发生地质灾害 | level - 126 起 | 2022 actual exact",
      "滑坡发生地质灾害 | level - 89 起 | 2022 actual exact")
  }

  @Test func `an amount slid`() throws {
    try Reading.expect(
      "工业利润滑坡⟦12.6%⟧。", in: .communique,
      "工业利润 | change_rate yoy -12.6 % | 2022 actual exact")
  }
}
