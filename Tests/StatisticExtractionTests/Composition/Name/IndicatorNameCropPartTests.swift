import Testing

@Suite struct IndicatorNameCropPartTests {
  @Test func `a crop of the area`() throws {
    try Reading.expect(
      "农作物播种面积⟦180万亩⟧，其中小麦⟦72万亩⟧。", in: .communique,
      "农作物播种面积 | level - 1800000 亩 | 2022 actual exact",
      "小麦播种面积 | level - 720000 亩 | 2022 actual exact")
  }

  @Test func `a crop of the harvest`() throws {
    try Reading.expect(
      "粮食总产⟦96万吨⟧，其中稻谷⟦85万吨⟧。", in: .communique,
      "粮食总产 | level - 960000 吨 | 2022 actual exact",
      "稻谷产量 | level - 850000 吨 | 2022 actual exact")
  }
}
