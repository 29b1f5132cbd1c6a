import Testing

@Suite struct SentenceComposerSomeOfCountedTests {
  @Test func `what so many of them did, and what they are`() throws {
    try Reading.expect(
      "在⟦72种⟧主要产品中，有⟦50种⟧完成了国家计划。", "主要产品 | level - 72 种 | 2025 actual exact",
      "完成国家计划主要产品 | level - 50 种 | 2025 actual exact")
    try Reading.expect(
      "全市⟦35个⟧工业大类中，有⟦28个⟧实现正增长。", "工业大类 | level - 35 个 | 2025 actual exact",
      "实现正增长的工业大类 | level - 28 个 | 2025 actual exact")
    try Reading.expect(
      "在统计的⟦605种⟧工业品中，有⟦350种⟧产量同比增长。", "统计的工业品 | level - 605 种 | 2025 actual exact",
      "产量同比增长的工业品 | level - 350 种 | 2025 actual exact")
  }

  @Test func `a noun of their own is what they are`() throws {
    try Reading.expect(
      "⟦41个⟧大类行业中，有⟦30个⟧行业增加值同比增长。", "大类行业 | level - 41 个 | 2025 actual exact",
      "增加值同比增长行业 | level - 30 个 | 2025 actual exact")
  }
}
