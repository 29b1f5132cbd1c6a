import Testing

@Suite struct SentenceComposerStatedChangeTests {
  @Test func `what was cut stands behind the verb`() throws {
    try Reading.expect("压减会议经费⟦30%⟧。", "会议经费 | change_rate yoy -30 % | 2025 actual exact")
  }

  @Test func `a fall that became smaller is a rate that rose`() throws {
    try Reading.expect(
      "出口下降⟦4.1%⟧，降幅收窄⟦1.6个百分点⟧。", "出口 | change_rate yoy -4.1 % | 2025 actual exact",
      "出口增速 | change_points yoy 1.6 pp | 2025 actual exact")
  }

  @Test func `a rate of growth that no verb tells`() throws {
    try Reading.expect("研发经费投入增速年均超⟦14%⟧。", "研发经费投入 | change_rate cagr 14 % | 2025 actual over")
  }
}
