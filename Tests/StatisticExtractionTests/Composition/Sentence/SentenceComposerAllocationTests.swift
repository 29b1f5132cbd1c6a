import Testing

@Suite struct SentenceComposerAllocationTests {
  @Test func `parts behind a colon are shares of what is allotted`() throws {
    try Reading.expect(
      "贷款的投向是：农户⟦62.3%⟧，乡镇企业⟦21.4%⟧。", "农户占贷款的比重 | share - 62.3 % | 2025 actual exact",
      "乡镇企业占贷款的比重 | share - 21.4 % | 2025 actual exact")
  }

  @Test func `amounts behind a colon stay amounts`() throws {
    try Reading.expect(
      "贷款的投向是：农户贷款⟦62.3亿元⟧，乡镇企业贷款⟦21.4亿元⟧。", "农户贷款 | level - 6230000000 CNY | 2025 actual exact",
      "乡镇企业贷款 | level - 2140000000 CNY | 2025 actual exact")
  }
}
