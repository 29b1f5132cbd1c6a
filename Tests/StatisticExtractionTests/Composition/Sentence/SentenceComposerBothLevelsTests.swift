import Testing

@Suite struct SentenceComposerBothLevelsTests {
  @Test func `two levels before one noun`() throws {
    try Reading.expect(
      "新增省、市重点项目⟦42个⟧。",
      "新增省、市重点项目 | level - 42 个 | 2025 actual exact")
  }

  @Test func `three levels before one noun`() throws {
    try Reading.expect(
      "年末共有国家、省、市级非遗项目⟦96个⟧。", in: .communique,
      "国家、省、市级非遗项目 | level - 96 个 | 2022-12-31 actual exact")
  }

  @Test func `levels with numbers of their own`() throws {
    try Reading.expect(
      "新增国家级园区⟦2个⟧、省级园区⟦5个⟧。",
      "新增国家级园区 | level - 2 个 | 2025 actual exact",
      "新增省级园区 | level - 5 个 | 2025 actual exact")
  }
}
