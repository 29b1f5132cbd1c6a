import Testing

@Suite struct MeasureRuleTests {
  @Test func `the sign comes from the verb`() throws {
    try Reading.expect("房地产开发投资下降⟦13.9%⟧。", "房地产开发投资 | change_rate yoy -13.9 % | 2025 actual exact")
    try Reading.expect("户籍人口比上年末减少⟦5218人⟧。", "户籍人口 | change_amount yoy -5218 人 | 2025 actual exact")
  }

  @Test func `multiples, gaps, contributions and completions are measures of their own`() throws {
    try Reading.expect("入境游客增长⟦1.2倍⟧。", "入境游客 | multiple yoy 2.2 times | 2025 actual exact")
    try Reading.expect(
      "工业增加值增长⟦9.8%⟧、高于全国⟦3.9个百分点⟧。", "工业增加值 | change_rate yoy 9.8 % | 2025 actual exact",
      "工业增加值增速 | gap - 3.9 pp | 2025 actual exact")
    try Reading.expect("第三产业对经济增长的贡献率为⟦55.3%⟧。", "第三产业对经济增长的贡献率 | contribution - 55.3 % | 2025 actual exact")
    try Reading.expect("实际使用外资完成年度目标的⟦82.4%⟧。", "实际使用外资 | completion - 82.4 % | 2025 actual exact")
  }

  @Test func `bases`() throws {
    try Reading.expect("常住人口比2020年增加⟦12万人⟧。", "常住人口 | change_amount since 120000 人 | 2025 actual exact")
    try Reading.expect("9月末存款余额比年初增加⟦30亿元⟧。", "存款余额 | change_amount since 3000000000 CNY | 2025-09-30 actual exact")
    try Reading.expect("工业增加值环比增长⟦0.4%⟧。", "工业增加值 | change_rate mom 0.4 % | 2025 actual exact")
  }

  @Test func `prices said with the growth are kept`() throws {
    let (extraction, _, _) = try Reading.extract("按可比价格计算，地区生产总值增长5.1%。")
    #expect(extraction.statistics.first?.priceBasis == .constant)
    let (revenue, _, _) = try Reading.extract("一般公共预算收入同口径增长9.3%。")
    #expect(revenue.statistics.first?.priceBasis == .comparable)
  }
}
