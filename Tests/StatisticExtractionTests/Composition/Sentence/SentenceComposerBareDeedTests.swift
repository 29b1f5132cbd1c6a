import Testing

@Suite struct SentenceComposerBareDeedTests {
  @Test func `a verb alone is of what was named before`() throws {
    try Reading.expect(
      "全年计划关停小水泥厂⟦86家⟧，前八个月已经关了⟦62家⟧。", "关停小水泥厂 | level - 86 家 | 2025 target exact",
      "关停小水泥厂 | level - 62 家 | 2025-01/2025-08 actual exact")
    try Reading.expect(
      "去年新建便民驿站⟦320座⟧，今年打算再盖⟦150座⟧。", "新建便民驿站 | level - 320 座 | 2025 actual exact",
      "盖便民驿站 | level - 150 座 | 2026 target exact")
  }

  @Test func `a noun, and a number in another unit, are of their own`() throws {
    try Reading.expect(
      "去年新建公园⟦32座⟧，种树⟦15万株⟧。", "新建公园 | level - 32 座 | 2025 actual exact", "种树 | level - 150000 株 | 2025 actual exact")
    try Reading.expect(
      "农贸市场已有⟦32家⟧，再加上超市⟦15家⟧。", "农贸市场 | level - 32 家 | 2025 actual exact", "超市 | level - 15 家 | 2025 actual exact")
  }
}
