import Testing

@Suite struct SentenceComposerOpenedGapTests {
  @Test func `which side of them it is on`() throws {
    try Reading.expect(
      "与全省平均水平相比，我市生产总值增速还低⟦0.5个百分点⟧，投资增速高⟦1.2个百分点⟧。",
      "生产总值增速 | gap - -0.5 pp | 2025 actual exact", "投资增速 | gap - 1.2 pp | 2025 actual exact")
  }

  @Test func `behind a word that joins`() throws {
    try Reading.expect(
      "但是，与全省平均水平相比，研发投入强度仍低⟦0.8个百分点⟧。", "研发投入强度 | gap - -0.8 pp | 2025 actual exact")
  }

  @Test func `a change in such a sentence is no distance`() throws {
    try Reading.expect("与全省其他市相比，工业增加值增长⟦4.1%⟧。", "工业增加值 | change_rate yoy 4.1 % | 2025 actual exact")
    try Reading.expect("与上年相比，失业率下降⟦0.3个百分点⟧。", "失业率 | change_points yoy -0.3 pp | 2025 actual exact")
  }
}
