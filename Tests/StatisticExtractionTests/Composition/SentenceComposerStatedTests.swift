import Testing

@Suite struct SentenceComposerStatedTests {
  @Test func `the amount that is the highest, and whose it is`() throws {
    try Reading.expect("平均工资最高的三个行业分别是软件业⟦12.6万元⟧。", "软件业平均工资 | level - 126000 CNY | 2025 actual exact")
  }

  @Test func `whom a fund reached, not the fund`() throws {
    try Reading.expect("基本医疗保险覆盖⟦135万人⟧。", "基本医疗保险覆盖人数 | level - 1350000 人 | 2025 actual exact")
  }

  @Test func `what was cut stands behind the verb`() throws {
    try Reading.expect("压减会议经费⟦30%⟧。", "会议经费 | change_rate yoy -30 % | 2025 actual exact")
  }

  @Test func `a rate that stayed where it was moved by no point`() throws {
    try Reading.expect("城镇登记失业率与上年⟦持平⟧。", "城镇登记失业率 | change_points yoy 0 pp | 2025 actual exact")
    try Reading.expect("出口总额与上年⟦持平⟧。", "出口总额 | change_rate yoy 0 % | 2025 actual exact")
  }

  @Test func `so much more on top of the amount before`() throws {
    try Reading.expect(
      "播种面积⟦440万亩⟧、新增⟦2.9万亩⟧。", "播种面积 | level - 4400000 亩 | 2025 actual exact",
      "播种面积 | change_amount yoy 29000 亩 | 2025 actual exact")
  }
}
