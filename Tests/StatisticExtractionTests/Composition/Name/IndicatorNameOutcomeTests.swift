import Testing

@Suite struct IndicatorNameOutcomeTests {
  @Test func `cases`() throws {
    try Reading.expect(
      "受理专利侵权纠纷行政裁决案件⟦74件⟧，结案⟦71件⟧。", in: .communique,
      "受理专利侵权纠纷行政裁决案件 | level - 74 件 | 2022 actual exact",
      "专利侵权纠纷行政裁决案件结案 | level - 71 件 | 2022 actual exact")
  }

  @Test func `deals`() throws {
    try Reading.expect(
      "全年出让采矿权⟦87宗⟧，成交价款⟦23.6亿元⟧。", in: .communique,
      "出让采矿权 | level - 87 宗 | 2022 actual exact",
      "采矿权成交价款 | level - 2360000000 CNY | 2022 actual exact")
  }

  @Test func `works`() throws {
    try Reading.expect(
      "全年验收土地整治项目⟦327个⟧，建设规模⟦86.4万亩⟧。", in: .communique,
      "验收土地整治项目 | level - 327 个 | 2022 actual exact",
      "土地整治项目建设规模 | level - 864000 亩 | 2022 actual exact")
  }

  @Test func `accidents`() throws {
    try Reading.expect(
      "全市共接报火灾⟦3126起⟧，死亡⟦9人⟧，直接财产损失⟦3874.6万元⟧。", in: .communique,
      "接报火灾 | level - 3126 起 | 2022 actual exact",
      "火灾死亡人数 | level - 9 人 | 2022 actual exact",
      "火灾直接财产损失 | level - 38746000 CNY | 2022 actual exact")
  }

  @Test func `cases of no kind`() throws {
    try Reading.expect(
      "全年受理案件⟦3126件⟧，结案⟦3084件⟧。", in: .communique,
      "受理案件 | level - 3126 件 | 2022 actual exact",
      "结案 | level - 3084 件 | 2022 actual exact")
  }

  @Test func `vehicles`() throws {
    try Reading.expect(
      "其中，载货汽车⟦28.57万辆⟧、⟦367.42万吨位⟧，辆数下降⟦3.0%⟧，吨位增长⟦1.1%⟧。", in: .communique,
      "载货汽车 | level - 285700 辆 | 2022 actual exact",
      "载货汽车 | level - 3674200 吨位 | 2022 actual exact",
      "载货汽车辆数 | change_rate yoy -3 % | 2022 actual exact",
      "载货汽车吨位 | change_rate yoy 1.1 % | 2022 actual exact")
  }
}
