import Testing

@Suite struct SentenceComposerOutputTests {
  @Test func `a good behind the verb that made it`() throws {
    try Reading.expect(
      "产冬枣⟦15.2万吨⟧，生产汽车⟦43.8万辆⟧，打下粮食⟦386万吨⟧。", "冬枣产量 | level - 152000 吨 | 2025 actual exact",
      "汽车产量 | level - 438000 辆 | 2025 actual exact", "粮食产量 | level - 3860000 吨 | 2025 actual exact")
  }

  @Test func `a good of one character`() throws {
    try Reading.expect(
      "出煤⟦218万吨⟧，产油⟦49万吨⟧，可产梨⟦4万吨⟧。", "煤炭产量 | level - 2180000 吨 | 2025 actual exact",
      "原油产量 | level - 490000 吨 | 2025 actual exact", "梨产量 | level - 40000 吨 | 2025 actual exact")
  }

  @Test func `a good before the verb that made it`() throws {
    try Reading.expect(
      "棉花收了⟦29万吨⟧，比去年增长⟦3.4%⟧。", "棉花产量 | level - 290000 吨 | 2025 actual exact",
      "棉花产量 | change_rate yoy 3.4 % | 2025 actual exact")
    try Reading.expect("钢炼出⟦224万吨⟧。", "钢产量 | level - 2240000 吨 | 2025 actual exact")
  }

  @Test func `longer words that begin with the verb`() throws {
    try Reading.expect(
      "采购化肥⟦12万吨⟧，出口煤炭⟦5万吨⟧。", "采购化肥 | level - 120000 吨 | 2025 actual exact",
      "出口煤炭 | level - 50000 吨 | 2025 actual exact")
  }
}
