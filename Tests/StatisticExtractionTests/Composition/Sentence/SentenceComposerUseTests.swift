import Testing

@Suite struct SentenceComposerUseTests {
  @Test func `money is named by what it was put into`() throws {
    try Reading.expect(
      "投入⟦2.6亿元⟧，全面改造乡村供水管网。", "全面改造乡村供水管网投入 | level - 260000000 CNY | 2025 actual exact")
    try Reading.expect(
      "投入⟦6.3亿元⟧用于农村流通网络建设。", "农村流通网络建设投入 | level - 630000000 CNY | 2025 actual exact")
  }

  @Test func `things that are counted name it as well`() throws {
    try Reading.expect(
      "投入⟦1.2亿元⟧新建⟦34个⟧社区服务中心。", "新建社区服务中心投入 | level - 120000000 CNY | 2025 actual exact",
      "新建社区服务中心 | level - 34 个 | 2025 actual exact")
  }

  @Test func `what comes of it is nothing that was done with it`() throws {
    try Reading.expect("投入⟦3亿元⟧，群众满意度进一步提高。", "投入资金 | level - 300000000 CNY | 2025 actual exact")
  }
}
