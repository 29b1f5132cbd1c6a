import Testing

@Suite struct SentenceComposerBracketsTests {
  @Test func `a time inside of a bracket holds to its end`() throws {
    try Reading.expect(
      "去年出口增长⟦1.6%⟧（今年1—5月下降⟦0.8%⟧），进口增长⟦2.4%⟧。", "出口 | change_rate yoy 1.6 % | 2025 actual exact",
      "出口 | change_rate yoy -0.8 % | 2026-01/2026-05 actual exact", "进口 | change_rate yoy 2.4 % | 2025 actual exact")
  }

  @Test func `what stands before a bracket is what it is about`() throws {
    try Reading.expect(
      "规模以上工业企业（其中民营企业⟦620家⟧）达到⟦860家⟧。", "民营企业 | level - 620 家 | 2025 actual exact",
      "规模以上工业企业 | level - 860 家 | 2025 actual exact")
  }
}
