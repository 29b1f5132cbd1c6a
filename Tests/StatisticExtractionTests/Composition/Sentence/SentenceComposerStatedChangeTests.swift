import Testing

@Suite struct SentenceComposerStatedChangeTests {
  @Test func `what was cut stands behind the verb`() throws {
    try Reading.expect("压减会议经费⟦30%⟧。", "会议经费 | change_rate yoy -30 % | 2025 actual exact")
  }

  @Test func `a fall that became smaller is told of the fall`() throws {
    try Reading.expect(
      "出口下降⟦4.1%⟧，降幅收窄⟦1.6个百分点⟧。", "出口 | change_rate yoy -4.1 % | 2025 actual exact",
      "出口降幅 | change_points yoy -1.6 pp | 2025 actual exact")
  }

  @Test func `a rate of growth that no verb tells`() throws {
    try Reading.expect("研发经费投入增速年均超⟦14%⟧。", "研发经费投入 | change_rate cagr 14 % | 2025 actual over")
  }

  @Test func `growth has no other percent`() throws {
    try Reading.expect("今年经济增长的调控目标定为⟦8%⟧。", in: .targets, "经济增长 | change_rate yoy 8 % | 2026 target exact")
    try Reading.expect(
      "国有企业增加值增长⟦6.6%⟧，外商投资企业也只有⟦6.1%⟧。", "国有企业增加值 | change_rate yoy 6.6 % | 2025 actual exact",
      "外商投资企业增加值 | change_rate yoy 6.1 % | 2025 actual exact")
  }

  @Test func `a price that is lower fell, whatever grew in front of it`() throws {
    try Reading.expect(
      "煤炭进口增长⟦4%⟧，均价低⟦2%⟧。", "煤炭进口 | change_rate yoy 4 % | 2025 actual exact",
      "均价 | change_rate yoy -2 % | 2025 actual exact")
  }
}
