import Testing

@Suite struct SentenceComposerStandingTests {
  @Test func `where a rate stands`() throws {
    try Reading.expect(
      "余杭区生产总值⟦2869亿元⟧，增长⟦1.6%⟧，增幅在全市靠后；滨江区⟦1155亿元⟧，增长⟦3.4%⟧。", in: .news,
      "生产总值 | level - 286900000000 CNY | 2023 actual exact",
      "生产总值 | change_rate yoy 1.6 % | 2023 actual exact",
      "生产总值 | level - 115500000000 CNY | 2023 actual exact",
      "生产总值 | change_rate yoy 3.4 % | 2023 actual exact")
  }

  @Test func `to whom it comes`() throws {
    try Reading.expect(
      "去年全市出口⟦5148亿元⟧。具体到各区县，余杭区出口⟦541.6亿元⟧。", in: .news,
      "出口 | level - 514800000000 CNY | 2022 actual exact",
      "出口 | level - 54160000000 CNY | 2022 actual exact")
  }

  @Test func `by what they did it`() throws {
    try Reading.expect(
      "余杭区、萧山区靠高技术产业撑住了盘子，两区出口分别增长⟦4.9%⟧和⟦3.2%⟧。", in: .news,
      "出口 | change_rate yoy 4.9 % | 2023 actual exact",
      "出口 | change_rate yoy 3.2 % | 2023 actual exact")
  }

  @Test func `an amount that is highest is still named`() throws {
    try Reading.expect(
      "全市消费品零售总额⟦820亿元⟧，占比最高的是汽车类，零售额⟦210亿元⟧。", in: .news,
      "消费品零售总额 | level - 82000000000 CNY | 2023 actual exact",
      "汽车类零售额 | level - 21000000000 CNY | 2023 actual exact")
  }
}
