import Testing

@Suite struct IndicatorNamePossessionTests {
  @Test func `all of it is had by as many households`() throws {
    try Reading.expect(
      "年末平均每百户居民家庭拥有洗衣机⟦96台⟧、电冰箱⟦94台⟧。", in: .communique,
      "平均每百户居民家庭拥有洗衣机 | level - 96 台 | 2022-12-31 actual exact",
      "平均每百户居民家庭拥有电冰箱 | level - 94 台 | 2022-12-31 actual exact")
  }

  @Test func `a total is had by nobody in particular`() throws {
    try Reading.expect(
      "全市共有民用汽车⟦38.6万辆⟧，其中私人汽车⟦34.2万辆⟧。", in: .communique,
      "民用汽车 | level - 386000 辆 | 2022 actual exact",
      "私人汽车 | level - 342000 辆 | 2022 actual exact")
  }

  @Test func `what was paid is for the things that were sold`() throws {
    try Reading.expect(
      "全年销售新能源汽车⟦1.2万辆⟧，销售额⟦23亿元⟧。", in: .communique,
      "销售新能源汽车 | level - 12000 辆 | 2022 actual exact",
      "新能源汽车销售额 | level - 2300000000 CNY | 2022 actual exact")
  }

  @Test func `what is planned goes into the projects that were spoken of`() throws {
    try Reading.expect(
      "今年实施市级重点项目⟦126个⟧，计划投资⟦320亿元⟧。", in: .news,
      "实施市级重点项目 | level - 126 个 | 2023 actual exact",
      "实施市级重点项目计划投资 | level - 32000000000 CNY | 2023 target exact")
  }
}
