import Testing

@Suite struct IndicatorNameFieldworkTests {
  @Test func `what has been done in the fields of a crop`() throws {
    try Reading.expect(
      "全省收割秋粮⟦762万亩⟧，其中马铃薯已起挖⟦281万亩⟧。", in: .news, "收割秋粮 | level - 7620000 亩 | 2023 actual exact",
      "马铃薯起挖面积 | level - 2810000 亩 | 2023 actual exact")
  }

  @Test func `a crop alone is named as before`() throws {
    try Reading.expect(
      "全省粮食播种面积⟦762万亩⟧，其中马铃薯⟦281万亩⟧。", in: .news, "粮食播种面积 | level - 7620000 亩 | 2023 actual exact",
      "马铃薯播种面积 | level - 2810000 亩 | 2023 actual exact")
  }
}
