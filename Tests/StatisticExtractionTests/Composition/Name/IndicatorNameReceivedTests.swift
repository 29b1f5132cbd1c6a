import Testing

@Suite struct IndicatorNameReceivedTests {
  @Test func `what came in`() throws {
    try Reading.expect(
      "前三季度，全市国税收入⟦126亿元⟧。萧山区入库⟦38.7亿元⟧，余杭区入库⟦21亿元⟧。", in: .news,
      "国税收入 | level - 12600000000 CNY | 2023-01/2023-09 actual exact",
      "国税收入 | level - 3870000000 CNY | 2023-01/2023-09 actual exact",
      "国税收入 | level - 2100000000 CNY | 2023-01/2023-09 actual exact")
  }

  @Test func `who sent it`() throws {
    try Reading.expect(
      "前三季度，全市实际到账外资⟦4.6亿美元⟧。韩国仍是最大的来源地，韩商到账⟦1.2亿美元⟧。", in: .news,
      "实际到账外资 | level - 460000000 USD | 2023-01/2023-09 actual exact",
      "韩商到账 | level - 120000000 USD | 2023-01/2023-09 actual exact")
  }

  @Test func `another source of the same deed`() throws {
    try Reading.expect(
      "去年，实际利用内资⟦128.6亿元⟧、外资⟦3.2亿美元⟧。",
      "实际利用内资 | level - 12860000000 CNY | 2025 actual exact",
      "实际利用外资 | level - 320000000 USD | 2025 actual exact")
  }

  @Test func `the whole of what came in`() throws {
    try Reading.expect(
      "到账外资⟦12.4亿美元⟧。从来源看，香港到账外资⟦8.8亿美元⟧，欧洲国家到账外资与上年⟦持平⟧。\n\n从板块看，余杭区到账⟦2.6亿美元⟧，增长⟦4.8%⟧。", in: .communique,
      "到账外资 | level - 1240000000 USD | 2022 actual exact",
      "香港到账外资 | level - 880000000 USD | 2022 actual exact",
      "欧洲国家到账外资 | change_rate yoy 0 % | 2022 actual exact",
      "到账外资 | level - 260000000 USD | 2022 actual exact",
      "到账外资 | change_rate yoy 4.8 % | 2022 actual exact")
  }
}
