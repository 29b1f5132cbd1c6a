import Testing

@Suite struct SentenceComposerElidedTests {
  @Test func `a bare percent of a flow goes on with the verb before`() throws {
    try Reading.expect(
      "教育支出增长⟦29.3%⟧，农林水支出⟦20.7%⟧。", "教育支出 | change_rate yoy 29.3 % | 2025 actual exact",
      "农林水支出 | change_rate yoy 20.7 % | 2025 actual exact")
    try Reading.expect(
      "出口收入下降⟦2%⟧，旅游收入⟦1%⟧。", "出口收入 | change_rate yoy -2 % | 2025 actual exact",
      "旅游收入 | change_rate yoy -1 % | 2025 actual exact")
  }

  @Test func `a rate is a level behind any verb`() throws {
    try Reading.expect(
      "教育支出增长⟦29.3%⟧，城镇登记失业率⟦3.1%⟧。", "教育支出 | change_rate yoy 29.3 % | 2025 actual exact",
      "城镇登记失业率 | level - 3.1 % | 2025 actual exact")
  }
}
