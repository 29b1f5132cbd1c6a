import Testing

@Suite struct SentenceComposerContextTests {
  @Test func `a clause says the parts by which the next ones are divided`() throws {
    try Reading.expect(
      "服务业增加值增长⟦6.2%⟧。分行业看，金融业增长⟦7.1%⟧，房地产业下降⟦1.2%⟧。", "服务业增加值 | change_rate yoy 6.2 % | 2025 actual exact",
      "金融业增加值 | change_rate yoy 7.1 % | 2025 actual exact", "房地产业增加值 | change_rate yoy -1.2 % | 2025 actual exact")
    try Reading.expect(
      "固定资产投资增长⟦6.2%⟧。其中，工业投资增长⟦8.2%⟧，房地产投资下降⟦3.1%⟧。", "固定资产投资 | change_rate yoy 6.2 % | 2025 actual exact",
      "工业投资 | change_rate yoy 8.2 % | 2025 actual exact", "房地产投资 | change_rate yoy -3.1 % | 2025 actual exact")
  }

  @Test func `a bare name between commas is the subject`() throws {
    try Reading.expect(
      "农民人均纯收入，2024年为⟦2.6万元⟧，2025年为⟦2.8万元⟧。", "农民人均纯收入 | level - 26000 CNY | 2024 actual exact",
      "农民人均纯收入 | level - 28000 CNY | 2025 actual exact")
  }

  @Test func `a reason is nothing that is measured, nor that it is the largest`() throws {
    try Reading.expect("货物周转量，由于结构调整，只增长⟦3.2%⟧。", "货物周转量 | change_rate yoy 3.2 % | 2025 actual exact")
    try Reading.expect("烟酒类零售额受节日因素影响，增长⟦9.4%⟧。", "烟酒类零售额 | change_rate yoy 9.4 % | 2025 actual exact")
    try Reading.expect("粮食在播种面积减少的情况下，总产量达到⟦62万吨⟧。", "粮食总产量 | level - 620000 吨 | 2025 actual exact")
    try Reading.expect("教育支出数额最大，达⟦62.4亿元⟧。", "教育支出 | level - 6240000000 CNY | 2025 actual exact")
  }

  @Test func `a base that the sentence opened with goes on`() throws {
    try Reading.expect(
      "1992年同1987年相比，工业总产值增长⟦1.6倍⟧，粮食产量增长⟦21%⟧。", "工业总产值 | multiple since 2.6 times | 1992 actual exact",
      "粮食产量 | change_rate since 21 % | 1992 actual exact")
  }

  @Test func `a time in a bracket ends with it`() throws {
    try Reading.expect(
      "工业增加值增长⟦6.2%⟧（上半年为下降⟦0.6%⟧），利润增长⟦8.1%⟧。", "工业增加值 | change_rate yoy 6.2 % | 2025 actual exact",
      "工业增加值 | change_rate yoy -0.6 % | 2025-H1 actual exact", "利润 | change_rate yoy 8.1 % | 2025 actual exact")
  }

  @Test func `a clause with a subject of its own takes none from before`() throws {
    try Reading.expect("外贸逆势增长，进出口总额达⟦860亿元⟧。", "进出口总额 | level - 86000000000 CNY | 2025 actual exact")
  }

  @Test func `what will be then`() throws {
    try Reading.expect(
      "一期工程明年底建成，届时可形成⟦15万吨⟧的年生产能力。", in: .news, "年生产能力 | level - 150000 吨 | 2024-12-31 target exact")
  }
}
