import Testing

@Suite struct IndicatorNamePointerTests {
  @Test func `those firms are the ones that were named`() throws {
    try Reading.expect(
      "国有工业企业亏损额⟦9.4亿元⟧。这些企业共实现利税⟦66.3亿元⟧。", in: .news,
      "国有工业企业亏损额 | level - 940000000 CNY | 2023 actual exact", "国有工业企业利税 | level - 6630000000 CNY | 2023 actual exact")
  }

  @Test func `a partner in trade was named in the clause before`() throws {
    try Reading.expect(
      "越南继续保持最大贸易伙伴地位，全市对其进出口⟦141.7亿元⟧。", in: .news,
      "对越南进出口 | level - 14170000000 CNY | 2023 actual exact")
  }

  @Test func `a word that names nothing leaves the name to what was named`() throws {
    try Reading.expect(
      "集装箱吞吐量增长⟦15.3%⟧，单月首次突破⟦7万标箱⟧。", in: .news, "集装箱吞吐量 | change_rate yoy 15.3 % | 2023 actual exact",
      "集装箱吞吐量 | level - 70000 标箱 | 2023 actual over")
  }

  @Test func `what points at a work is no part of a name`() throws {
    try Reading.expect("这项工程规划造林⟦460万亩⟧。", in: .news, "规划造林 | level - 4600000 亩 | 2023 actual exact")
  }
}
