import Testing

@Suite struct UnitBeforeRuleTests {
  @Test func `half of a unit stands before its number`() throws {
    try Reading.expect("细颗粒物平均浓度降至每立方米⟦28微克⟧。", "细颗粒物平均浓度 | level - 28 微克/立方米 | 2025 actual exact")
    try Reading.expect("合同外资折合港币⟦3.2亿元⟧。", "合同外资 | level - 320000000 HKD | 2025 actual exact")
  }

  @Test func `a unit alone stays what it is`() throws {
    try Reading.expect("出口⟦3.2亿元⟧。", "出口 | level - 320000000 CNY | 2025 actual exact")
  }
}
