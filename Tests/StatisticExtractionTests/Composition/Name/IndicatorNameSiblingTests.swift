import Testing

@Suite struct IndicatorNameSiblingTests {
  @Test func `spending of those whose income was told`() throws {
    try Reading.expect(
      "农村居民人均可支配收入⟦28614元⟧；人均消费支出⟦19675元⟧。", in: .communique,
      "农村居民人均可支配收入 | level - 28614 CNY | 2022 actual exact", "农村居民人均消费支出 | level - 19675 CNY | 2022 actual exact")
  }

  @Test func `the other price of the same producers`() throws {
    try Reading.expect(
      "工业生产者出厂价格下降⟦1.3%⟧，购进价格下降⟦1.8%⟧。", in: .communique,
      "工业生产者出厂价格 | change_rate yoy -1.3 % | 2022 actual exact", "工业生产者购进价格 | change_rate yoy -1.8 % | 2022 actual exact"
    )
  }

  @Test func `an amount that names its owner keeps it`() throws {
    try Reading.expect(
      "城镇居民人均可支配收入⟦52316元⟧；人均公园绿地面积⟦14平方米⟧。", in: .communique,
      "城镇居民人均可支配收入 | level - 52316 CNY | 2022 actual exact", "人均公园绿地面积 | level - 14 平方米 | 2022 actual exact")
  }
}
