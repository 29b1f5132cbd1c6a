import Testing

@Suite struct LeftReaderRankVerbTests {
  @Test func `the place whose members one ranks among stands behind the verb`() throws {
    try Reading.expect(
      "货物吞吐量增长⟦8.2%⟧，总量居宁波市⟦第二⟧。",
      "货物吞吐量 | change_rate yoy 8.2 % | 2025 actual exact", "货物吞吐量总量 | rank - 2 rank | 2025 actual exact")
  }

  @Test func `the rank in the country and in a place that is named`() throws {
    try Reading.expect(
      "港口货物吞吐量位居全国⟦第三⟧、浙江⟦第一⟧。", "港口货物吞吐量 | rank - 3 rank | 2025 actual exact",
      "港口货物吞吐量 | rank - 1 rank | 2025 actual exact")
  }

  @Test func `residents are no verb`() throws {
    try Reading.expect("城镇居民人均可支配收入⟦86200元⟧。", "城镇居民人均可支配收入 | level - 86200 CNY | 2025 actual exact")
  }
}
