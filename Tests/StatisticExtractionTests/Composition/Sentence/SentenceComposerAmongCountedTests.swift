import Testing

@Suite struct SentenceComposerAmongCountedTests {
  @Test func `those among the counted that make losses`() throws {
    try Reading.expect(
      "全市⟦1260户⟧规模以上工业企业中亏损⟦186户⟧，亏损面⟦14.8%⟧。", in: .bulletin,
      "规模以上工业企业 | level - 1260 户 | 2025-01/2025-09 actual exact",
      "亏损规模以上工业企业 | level - 186 户 | 2025-01/2025-09 actual exact",
      "亏损面 | level - 14.8 % | 2025-01/2025-09 actual exact")
  }

  @Test func `those named again`() throws {
    try Reading.expect(
      "全市⟦1260户⟧规上工业企业中亏损企业⟦186户⟧。", in: .bulletin,
      "规上工业企业 | level - 1260 户 | 2025-01/2025-09 actual exact",
      "亏损规上工业企业 | level - 186 户 | 2025-01/2025-09 actual exact")
  }

  @Test func `what those counted did`() throws {
    try Reading.expect(
      "去年⟦38家⟧企业带来⟦504个⟧岗位。", in: .news,
      "企业 | level - 38 家 | 2022 actual exact",
      "岗位 | level - 504 个 | 2022 actual exact")
  }
}
