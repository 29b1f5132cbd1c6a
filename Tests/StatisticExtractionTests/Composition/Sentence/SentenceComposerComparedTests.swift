import Testing

@Suite struct SentenceComposerComparedTests {
  @Test func `figures in brackets are of the regions before them`() throws {
    try Reading.expect(
      "财政收入增长⟦8.2%⟧，比全省（⟦6.9%⟧）和全国平均水平（⟦5.1%⟧）分别高⟦1.3⟧、⟦3.1个百分点⟧。", "财政收入 | change_rate yoy 8.2 % | 2025 actual exact",
      "财政收入 | change_rate yoy 6.9 % | 2025 actual exact", "财政收入 | change_rate yoy 5.1 % | 2025 actual exact",
      "财政收入增速 | gap - 1.3 pp | 2025 actual exact", "财政收入增速 | gap - 3.1 pp | 2025 actual exact")
  }

  @Test func `a distance below is negative`() throws {
    try Reading.expect(
      "失业率为⟦4.8%⟧，比全国（⟦5.1%⟧）低⟦0.3个百分点⟧。", "失业率 | level - 4.8 % | 2025 actual exact",
      "失业率 | level - 5.1 % | 2025 actual exact", "失业率 | gap - -0.3 pp | 2025 actual exact")
  }

  @Test func `without figures there is only the distance`() throws {
    try Reading.expect(
      "财政收入增长⟦8.2%⟧，高于全省平均水平⟦1.3个百分点⟧。", "财政收入 | change_rate yoy 8.2 % | 2025 actual exact",
      "财政收入增速 | gap - 1.3 pp | 2025 actual exact")
  }

  @Test func `the figures have the regions of their own`() throws {
    let (extraction, _, _) = try Reading.extract("财政收入增长8.2%，高于全省（6.9%）、全国（5.1%）。")
    #expect(extraction.statistics.map { $0.region?.description } == ["330100", "330000", "100000"])
  }
}
