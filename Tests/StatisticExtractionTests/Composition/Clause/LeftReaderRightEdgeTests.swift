import Testing

@Suite struct LeftReaderRightEdgeTests {
  @Test func `bases by a plan, by a name and by a year`() throws {
    try Reading.expect("固定资产投资比“十二五”时期增长⟦62%⟧。", "固定资产投资 | change_rate since 62 % | 2025 actual exact")
    try Reading.expect("工业用电量比“四经普”增长⟦31.2%⟧。", "工业用电量 | change_rate since 31.2 % | 2025 actual exact")
    try Reading.expect(
      "工业增加值增长⟦7.1%⟧，快于2024年⟦1.6个百分点⟧。", "工业增加值 | change_rate yoy 7.1 % | 2025 actual exact",
      "工业增加值增速 | change_points yoy 1.6 pp | 2025 actual exact")
  }

  @Test func `年均 before 超 is a yearly average`() throws {
    try Reading.expect("研发投入增速年均超⟦15%⟧。", "研发投入 | change_rate cagr 15 % | 2025 actual over")
  }

  @Test func `a streak covers its years`() throws {
    try Reading.expect("粮食产量连续12年稳定在⟦80万吨⟧以上。", "粮食产量 | level - 800000 吨 | 2014/2025 actual over")
  }

  @Test func `the verb may stand before a bracket`() throws {
    try Reading.expect("工业增加值增长（如无特别说明，均为同比实际增长）⟦8.2%⟧。", "工业增加值 | change_rate yoy 8.2 % | 2025 actual exact")
  }

  @Test func `a growth rate may be ranked`() throws {
    try Reading.expect("规上工业增加值增速排全省⟦第三⟧。", "规上工业增加值增速 | rank - 3 rank | 2025 actual exact")
    try Reading.expect("港口总吨位居全国⟦第二⟧。", "港口总吨 | rank - 2 rank | 2025 actual exact")
  }

  @Test func `a rate whose name holds 增长 does not grow`() throws {
    try Reading.expect("人口自然增长率为⟦-1.36‰⟧。", "人口自然增长率 | level - -1.36 ‰ | 2025 actual exact")
  }
}
