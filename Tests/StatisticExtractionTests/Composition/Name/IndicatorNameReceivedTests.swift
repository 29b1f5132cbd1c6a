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
}
