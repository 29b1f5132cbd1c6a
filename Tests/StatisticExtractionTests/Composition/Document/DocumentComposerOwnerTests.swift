import Testing

@Suite struct DocumentComposerOwnerTests {
  @Test func `what a line with a bullet names owns the amounts of the paragraph below`() throws {
    try Reading.expect(
      "▶ 新能源汽车\n产量⟦14.3万辆⟧，是上年的⟦1.6倍⟧。\n▶ 光伏及新能源\n增加值增长⟦47.8%⟧。", in: .communique,
      "新能源汽车产量 | level - 143000 辆 | 2022 actual exact", "新能源汽车产量 | multiple yoy 1.6 times | 2022 actual exact",
      "光伏及新能源增加值 | change_rate yoy 47.8 % | 2022 actual exact")
  }

  @Test func `a line without a bullet, and a place, own nothing`() throws {
    try Reading.expect(
      "新能源汽车\n产量⟦14.3万辆⟧。\n▶ 桐庐县\n产量⟦2.1万辆⟧。", in: .communique, "产量 | level - 143000 辆 | 2022 actual exact",
      "产量 | level - 21000 辆 | 2022 actual exact")
  }
}
