import Testing

@Suite struct SentenceComposerCapacityTests {
  @Test func `the size of a project is its capacity`() throws {
    try Reading.expect("河阳化工⟦30万吨⟧聚乙烯项目开工。", "聚乙烯产能 | level - 300000 吨 | 2025 actual exact")
    try Reading.expect("年产⟦20万吨⟧纸浆项目投产。", "纸浆产能 | level - 200000 吨 | 2025 actual exact")
  }

  @Test func `the size of a power plant is what is installed`() throws {
    try Reading.expect(
      "河阳新能源⟦60兆瓦⟧风电项目并网，全年发电量⟦1.2亿千瓦时⟧。", "风电装机容量 | level - 60 兆瓦 | 2025 actual exact",
      "发电量 | level - 120000000 千瓦时 | 2025 actual exact")
  }

  @Test func `a project that is to come is a target`() throws {
    try Reading.expect("开工建设河阳⟦120万千瓦⟧抽水蓄能电站。", in: .targets, "抽水蓄能电站装机容量 | level - 1200000 千瓦 | 2026 target exact")
  }

  @Test func `a class by its size has no row`() throws {
    try Reading.expect("5万吨级航道建成通航。")
    try Reading.expect("时速350公里高铁通车。")
    try Reading.expect("建成500千伏输变电工程⟦12项⟧。", "建成500千伏输变电工程 | level - 12 项 | 2025 actual exact")
  }

  @Test func `an output is no size`() throws {
    try Reading.expect("全年钢产量⟦620万吨⟧。", "钢产量 | level - 6200000 吨 | 2025 actual exact")
    try Reading.expect("电解铝产能达到⟦42万吨⟧。", "电解铝产能 | level - 420000 吨 | 2025 actual exact")
  }
}
