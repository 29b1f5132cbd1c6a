import Testing

@Suite struct IndicatorNameTests {
  @Test func `growth of the economy is no growth of 经济`() throws {
    try Reading.expect("经济增长⟦6.1%⟧。", "经济增长 | change_rate yoy 6.1 % | 2025 actual exact")
  }

  @Test func `a total is of all, not of the new`() throws {
    try Reading.expect(
      "新增公交车⟦320辆⟧，总数达到⟦4100辆⟧。", "新增公交车 | level - 320 辆 | 2025 actual exact",
      "公交车总数 | level - 4100 辆 | 2025 actual exact")
    try Reading.expect(
      "净增外贸企业⟦812家⟧、增长⟦18.4%⟧。", "外贸企业 | change_amount yoy 812 家 | 2025 actual exact",
      "外贸企业 | change_rate yoy 18.4 % | 2025 actual exact")
  }

  @Test func `one amount of a thing takes the place of another`() throws {
    try Reading.expect(
      "商品住宅销售面积⟦320万平方米⟧，销售额⟦410亿元⟧。", "商品住宅销售面积 | level - 3200000 平方米 | 2025 actual exact",
      "商品住宅销售额 | level - 41000000000 CNY | 2025 actual exact")
    try Reading.expect(
      "小麦播种面积⟦96万亩⟧，产量⟦41万吨⟧，增长⟦2.3%⟧。", "小麦播种面积 | level - 960000 亩 | 2025 actual exact",
      "小麦产量 | level - 410000 吨 | 2025 actual exact", "小麦产量 | change_rate yoy 2.3 % | 2025 actual exact")
    try Reading.expect(
      "一般公共预算收入⟦186亿元⟧，支出⟦342亿元⟧。", "一般公共预算收入 | level - 18600000000 CNY | 2025 actual exact",
      "一般公共预算支出 | level - 34200000000 CNY | 2025 actual exact")
  }

  @Test func `the other one of a pair has the same amount`() throws {
    try Reading.expect(
      "城镇人均住房面积⟦36平方米⟧，农村⟦48平方米⟧。", "城镇人均住房面积 | level - 36 平方米 | 2025 actual exact",
      "农村人均住房面积 | level - 48 平方米 | 2025 actual exact")
    try Reading.expect(
      "国有企业增加值增长⟦5.2%⟧，股份制企业增长⟦7.9%⟧。", "国有企业增加值 | change_rate yoy 5.2 % | 2025 actual exact",
      "股份制企业增加值 | change_rate yoy 7.9 % | 2025 actual exact")
    try Reading.expect(
      "东部地区拥有法人单位⟦86万个⟧；西部地区⟦31万个⟧。", "东部地区拥有法人单位 | level - 860000 个 | 2025 actual exact",
      "西部地区拥有法人单位 | level - 310000 个 | 2025 actual exact")
  }

  @Test func `an action takes the place of another`() throws {
    try Reading.expect(
      "重大项目开工⟦120个⟧、竣工⟦88个⟧。", "重大项目开工 | level - 120 个 | 2025 actual exact", "重大项目竣工 | level - 88 个 | 2025 actual exact"
    )
    try Reading.expect(
      "新登记企业⟦36万户⟧，平均每天新设⟦986户⟧。", "新登记企业 | level - 360000 户 | 2025 actual exact",
      "平均每天新设企业 | level - 986 户 | 2025 actual exact")
  }

  @Test func `a clause that names its own indicator takes nothing over`() throws {
    try Reading.expect(
      "财政收入增长⟦5%⟧，税收收入增长⟦6%⟧。", "财政收入 | change_rate yoy 5 % | 2025 actual exact",
      "税收收入 | change_rate yoy 6 % | 2025 actual exact")
    try Reading.expect(
      "造林⟦12万亩⟧，植树⟦860万株⟧。", "造林面积 | level - 120000 亩 | 2025 actual exact", "植树 | level - 8600000 株 | 2025 actual exact"
    )
  }
}
