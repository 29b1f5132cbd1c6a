import Testing

@Suite struct PeriodRuleTests {
  @Test func `the end of a year and of a month`() throws {
    try Reading.expect("2025年末全市户籍人口⟦820万人⟧。", "户籍人口 | level - 8200000 人 | 2025-12-31 actual exact")
    try Reading.expect("2024年12月末各项存款余额为⟦8200亿元⟧。", "各项存款余额 | level - 820000000000 CNY | 2024-12-31 actual exact")
  }

  @Test func `parts of a year`() throws {
    try Reading.expect("前11个月全市出口增长⟦6.2%⟧。", "出口 | change_rate yoy 6.2 % | 2025-01/2025-11 actual exact")
    try Reading.expect("1—10月全市工业增加值增长⟦6.7%⟧。", "工业增加值 | change_rate yoy 6.7 % | 2025-01/2025-10 actual exact")
    try Reading.expect("1季度工业用电量增长⟦5.5%⟧。", "工业用电量 | change_rate yoy 5.5 % | 2025-Q1 actual exact")
    try Reading.expect("10月份全市工业增加值增长⟦6.7%⟧。", "工业增加值 | change_rate yoy 6.7 % | 2025-10 actual exact")
  }

  @Test func `several years`() throws {
    try Reading.expect("2021—2025年全市累计建成绿道⟦1200公里⟧。", "建成绿道 | level - 1200 公里 | 2021/2025 actual exact")
    try Reading.expect("“十三五”期间全市新增森林面积⟦86万亩⟧。", "新增森林面积 | level - 860000 亩 | 2016/2020 actual exact")
  }

  @Test func `a year in numerals`() throws {
    try Reading.expect("一九九八年全县粮食产量达⟦42万吨⟧。", "粮食产量 | level - 420000 吨 | 1998 actual exact")
  }

  @Test func `a day behind 截至`() throws {
    try Reading.expect("截至2025年6月30日，全市市场主体达⟦120万户⟧。", "市场主体 | level - 1200000 户 | 2025-06-30 actual exact")
  }

  @Test func `a year in a name and a streak date nothing`() throws {
    try Reading.expect("通过2035年远景目标纲要。")
    try Reading.expect("企业连续5年获评先进单位。")
  }
}
