import Testing

@Suite struct SentenceComposerTwoPastsTests {
  @Test func `points against two parts of the year are of the period itself`() throws {
    try Reading.expect(
      "固定资产投资增长⟦4.2%⟧，增速比一季度和上半年分别加快⟦1.3个⟧和⟦0.4个百分点⟧。", in: .bulletin,
      "固定资产投资 | change_rate yoy 4.2 % | 2025-01/2025-09 actual exact",
      "固定资产投资增速 | change_points since 1.3 pp | 2025-01/2025-09 actual exact",
      "固定资产投资增速 | change_points since 0.4 pp | 2025-01/2025-09 actual exact")
  }

  @Test func `what follows is of the amount again`() throws {
    try Reading.expect(
      "工业总产值下降⟦4.6%⟧，降幅比一季度和上半年分别收窄⟦2.1⟧和⟦0.8个百分点⟧。其中，轻工业下降⟦1.2%⟧。", in: .bulletin,
      "工业总产值 | change_rate yoy -4.6 % | 2025-01/2025-09 actual exact",
      "工业总产值降幅 | change_points since -2.1 pp | 2025-01/2025-09 actual exact",
      "工业总产值降幅 | change_points since -0.8 pp | 2025-01/2025-09 actual exact",
      "轻工业总产值 | change_rate yoy -1.2 % | 2025-01/2025-09 actual exact")
  }

  @Test func `the month and the year before`() throws {
    try Reading.expect(
      "贷款余额增长⟦11.2%⟧，增速分别比上月末和上年同期高⟦0.3个⟧和⟦1.5个百分点⟧。", in: .bulletin,
      "贷款余额 | change_rate yoy 11.2 % | 2025-09-30 actual exact",
      "贷款余额增速 | change_points mom 0.3 pp | 2025-01/2025-09 actual exact",
      "贷款余额增速 | change_points yoy 1.5 pp | 2025-01/2025-09 actual exact")
  }
}
