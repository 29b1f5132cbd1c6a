import Testing

@Suite struct SentenceComposerProposedTests {
  @Test func `what is proposed is an aim`() throws {
    try Reading.expect(
      "今年，桐庐县提出地区生产总值增长⟦8%⟧以上，淳安县提出外贸进出口增长⟦10%⟧。", in: .news,
      "地区生产总值 | change_rate yoy 8 % | 2023 target over",
      "外贸进出口 | change_rate yoy 10 % | 2023 target exact")
  }

  @Test func `what goes on with an aim`() throws {
    try Reading.expect(
      "今年全市地区生产总值预期增长⟦6%⟧以上，规模以上工业增加值增长⟦7%⟧左右。", in: .news,
      "地区生产总值 | change_rate yoy 6 % | 2023 target over",
      "规模以上工业增加值 | change_rate yoy 7 % | 2023 target about")
  }
}
