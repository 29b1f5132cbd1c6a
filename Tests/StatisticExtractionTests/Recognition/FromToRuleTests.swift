import Testing

@Suite struct FromToRuleTests {
  @Test func `from a month that is told of to the end of another`() throws {
    try Reading.expect(
      "从去年10月新茶采摘到今年4月底，全市产茶⟦1.6万吨⟧。", in: .news,
      "茶叶产量 | level - 16000 吨 | 2022-10/2023-04 actual exact")
  }

  @Test func `from the start of the year`() throws {
    try Reading.expect(
      "从年初到9月底，全市建成幼儿园⟦23所⟧。", in: .news,
      "建成幼儿园 | level - 23 所 | 2023-01/2023-09 actual exact")
  }

  @Test func `since the year began`() throws {
    try Reading.expect(
      "今年以来到9月底，全市办展⟦124场⟧。", in: .news,
      "办展 | level - 124 场 | 2023-01/2023-09 actual exact")
  }

  @Test func `since it came into use, over a comma`() throws {
    try Reading.expect(
      "去年6月投用以来，到今年8月底已接待游客⟦63万人次⟧。", in: .news,
      "接待游客 | level - 630000 人次 | 2022-06/2023-08 actual exact")
  }

  @Test func `years up to a month`() throws {
    try Reading.expect(
      "从2019年到今年10月底，全市引进项目⟦126个⟧。", in: .news,
      "引进项目 | level - 126 个 | 2019/2023 actual exact")
  }

  @Test func `two states are no time from and to`() throws {
    try Reading.expect(
      "困难企业从2020年底的⟦42户⟧减少到今年10月底的⟦15户⟧。", in: .news,
      "困难企业 | level - 42 户 | 2020-12-31 actual exact",
      "困难企业 | level - 15 户 | 2023-10-31 actual exact")
  }
}
