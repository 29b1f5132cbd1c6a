import Testing

@Suite struct LeftReaderInnerPeriodTests {
  @Test func `a time in the midst of a name dates the number`() throws {
    try Reading.expect(
      "上城区几家商场三季度卖出商品⟦5.2亿元⟧。", in: .news, "几家商场卖出商品 | level - 520000000 CNY | 2023-Q3 actual exact")
    try Reading.expect(
      "奶牛小区去年年底全市有⟦23个⟧。", in: .news, "奶牛小区 | level - 23 个 | 2022-12-31 actual exact")
  }

  @Test func `a plan in the midst of a name is what is aimed at`() throws {
    try Reading.expect(
      "今年全市早稻计划播种面积⟦132万亩⟧。", in: .news, "早稻播种面积 | level - 1320000 亩 | 2023 target exact")
  }

  /// 计划 is a word of the name where the year's plan itself is measured.
  @Test func `the plan of a year keeps its name`() throws {
    try Reading.expect(
      "今年重点项目年度计划投资⟦132亿元⟧。", in: .news, "重点项目年度计划投资 | level - 13200000000 CNY | 2023 target exact")
  }
}
