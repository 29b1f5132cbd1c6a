import Testing

@Suite struct SentenceComposerTraitsTests {
  @Test func `how it stands among the others`() throws {
    try Reading.expect(
      "占比最大的汽车制造业增长⟦11.8%⟧，涨得最多的交通通信类上涨⟦5.3%⟧。", in: .communique,
      "汽车制造业 | change_rate yoy 11.8 % | 2022 actual exact",
      "交通通信类 | change_rate yoy 5.3 % | 2022 actual exact")
  }

  @Test func `what befell it`() throws {
    try Reading.expect(
      "受疫情冲击较大的第三产业增长⟦2.6%⟧；以网络购物为主的无店铺零售额⟦86.2亿元⟧。", in: .communique,
      "第三产业 | change_rate yoy 2.6 % | 2022 actual exact",
      "无店铺零售额 | level - 8620000000 CNY | 2022 actual exact")
  }

  @Test func `in which vintage it is published`() throws {
    try Reading.expect(
      "2021年地区生产总值的最终核实数为⟦1241.1亿元⟧。", in: .communique,
      "地区生产总值 | level - 124110000000 CNY | 2021 actual exact")
  }

  @Test func `at which hour`() throws {
    try Reading.expect(
      "2020年11月1日零时全市总人口为⟦126.4万人⟧。", in: .communique,
      "全市总人口 | level - 1264000 人 | 2020-11-01 actual exact")
  }

  @Test func `what it is for has no other name`() throws {
    try Reading.expect(
      "用于教育的支出⟦26.4亿元⟧。", in: .communique,
      "用于教育的支出 | level - 2640000000 CNY | 2022 actual exact")
  }
}
