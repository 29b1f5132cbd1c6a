import Testing

@Suite struct SentenceComposerDivideTests {
  @Test func `parts of an amount go on behind a semicolon`() throws {
    try Reading.expect(
      "粮食播种面积⟦215万亩⟧，其中早稻⟦38万亩⟧，增长⟦1%⟧；大豆⟦21万亩⟧。", in: .communique,
      "粮食播种面积 | level - 2150000 亩 | 2022 actual exact", "早稻播种面积 | level - 380000 亩 | 2022 actual exact",
      "早稻播种面积 | change_rate yoy 1 % | 2022 actual exact", "大豆播种面积 | level - 210000 亩 | 2022 actual exact")
  }

  @Test func `an amount in another unit is no part`() throws {
    try Reading.expect(
      "粮食播种面积⟦215万亩⟧，其中早稻⟦38万亩⟧；农机总动力⟦21万千瓦⟧。", in: .communique,
      "粮食播种面积 | level - 2150000 亩 | 2022 actual exact", "早稻播种面积 | level - 380000 亩 | 2022 actual exact",
      "农机总动力 | level - 210000 千瓦 | 2022 actual exact")
  }

  @Test func `a class opens parts of what was spoken of`() throws {
    try Reading.expect(
      "规模以上工业增加值增长⟦6.4%⟧。从主要行业看，食品制造业增长⟦8.1%⟧。", in: .communique,
      "规模以上工业增加值 | change_rate yoy 6.4 % | 2022 actual exact", "食品制造业增加值 | change_rate yoy 8.1 % | 2022 actual exact")
  }
}
