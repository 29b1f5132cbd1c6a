import Testing

@Suite struct IndicatorNameTopicTests {
  @Test func `an amount that begins as the topic ends`() throws {
    try Reading.expect(
      "城乡居民储蓄存款明显增多，存款余额达到⟦1476亿元⟧。", "城乡居民储蓄存款余额 | level - 147600000000 CNY | 2025 actual exact")
  }

  @Test func `an average of the topic`() throws {
    try Reading.expect("农民的纯收入，平均每人达到⟦3550元⟧。", "农民平均每人纯收入 | level - 3550 CNY | 2025 actual exact")
  }

  @Test func `an average that has an object of its own`() throws {
    try Reading.expect(
      "提高企业退休人员基本养老金，人均增加⟦168元⟧。", "企业退休人员基本养老金 | change_amount yoy 168 CNY | 2025 actual exact")
  }
}
