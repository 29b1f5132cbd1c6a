import Testing

@Suite struct LeftReaderLeadTests {
  @Test func `what a goal is is aimed at, in the whole year`() throws {
    try Reading.expect(
      "市里给外贸定下的全年任务是进出口⟦55亿美元⟧。", in: .news, "进出口 | level - 5500000000 USD | 2023 target exact")
  }

  @Test func `what one should note is no part of the name`() throws {
    try Reading.expect(
      "需要引起注意的是居民消费价格上涨了⟦5.8%⟧，其中食品上涨⟦11%⟧。", "居民消费价格 | change_rate yoy 5.8 % | 2025 actual exact",
      "食品价格 | change_rate yoy 11 % | 2025 actual exact")
  }

  @Test func `what something is not for stays`() throws {
    try Reading.expect("价格补贴目的是稳定收入，补贴⟦3亿元⟧。", "补贴资金 | level - 300000000 CNY | 2025 actual exact")
  }
}
