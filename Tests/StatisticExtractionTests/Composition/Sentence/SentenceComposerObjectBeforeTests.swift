import Testing

@Suite struct SentenceComposerObjectBeforeTests {
  @Test func `money that was raised is named`() throws {
    try Reading.expect("筹措⟦9亿元⟧，改造老旧小区。", "筹措资金 | level - 900000000 CNY | 2025 actual exact")
  }

  @Test func `what was put in is of the money that was planned`() throws {
    try Reading.expect(
      "地铁建设投资⟦195亿元⟧，到9月底已投入⟦143.6亿元⟧。", "地铁建设投资 | level - 19500000000 CNY | 2025 actual exact",
      "地铁建设 | level - 14360000000 CNY | 2025-09-30 actual exact")
  }
}
