import Testing

@Suite struct NumberTests {
  @Test func `scales, separators and words inside numbers`() throws {
    try Reading.expect("常住人口达⟦51.8万人⟧。", "常住人口 | level - 518000 人 | 2025 actual exact")
    try Reading.expect("税收收入⟦1,016.5亿元⟧。", "税收收入 | level - 101650000000 CNY | 2025 actual exact")
    try Reading.expect("粮食产量⟦1.37万亿斤⟧。", "粮食产量 | level - 1370000000000 斤 | 2025 actual exact")
    try Reading.expect("出境旅游人次达到⟦1亿3千多万⟧。", "出境旅游人次 | level - 130000000 人次 | 2025 actual over")
    try Reading.expect("新增经营主体⟦10万余户⟧。", "新增经营主体 | level - 100000 户 | 2025 actual over")
    try Reading.expect("自然增长率⟦-1.08‰⟧。", "自然增长率 | level - -1.08 ‰ | 2025 actual exact")
  }

  @Test func `Chinese numerals`() throws {
    try Reading.expect(
      "原煤产量⟦一亿四千万吨⟧，比上年增长⟦百分之二十一点七⟧。", "原煤产量 | level - 140000000 吨 | 2025 actual exact",
      "原煤产量 | change_rate yoy 21.7 % | 2025 actual exact")
  }

  @Test func `ranges are one number`() throws {
    try Reading.expect("地区生产总值增长⟦5%至6%⟧。", in: .targets, "地区生产总值 | change_rate yoy 5..6 % | 2026 target exact")
    try Reading.expect("地区生产总值增长⟦百分之四到五⟧。", in: .targets, "地区生产总值 | change_rate yoy 4..5 % | 2026 target exact")
    try Reading.expect("新增上市企业⟦3—5家⟧。", in: .targets, "新增上市企业 | level - 3..5 家 | 2026 target exact")
  }

  @Test(arguments: [
    ("约⟦50亿元⟧", "about"), ("近⟦50亿元⟧", "under"), ("超过⟦50亿元⟧", "over"), ("突破⟦50亿元⟧", "over"), ("⟦50亿元⟧左右", "about"),
    ("⟦50亿元⟧以上", "over"), ("⟦50亿元⟧以内", "under"), ("⟦50余亿元⟧", "over"), ("不低于⟦50亿元⟧", "over"), ("达到⟦50亿元⟧", "exact"),
  ])
  func `hedges on either side`(number: String, qualifier: String) throws {
    try Reading.expect("技术合同成交额\(number)。", "技术合同成交额 | level - 5000000000 CNY | 2025 actual \(qualifier)")
  }

  @Test func `number words`() throws {
    try Reading.expect("工业投资实现⟦两位数⟧增长。", "工业投资 | change_rate yoy 10 % | 2025 actual over")
    try Reading.expect("旅游收入⟦翻一番⟧。", "旅游收入 | multiple yoy 2 times | 2025 actual exact")
    try Reading.expect("保费收入与上年基本⟦持平⟧。", "保费收入 | change_rate yoy 0 % | 2025 actual about")
    try Reading.expect("进出口总额位居全省⟦第一⟧。", "进出口总额 | rank - 1 rank | 2025 actual exact")
    try Reading.expect("民营企业出口占比超⟦七成⟧。", "民营企业出口占比 | share - 70 % | 2025 actual over")
  }

  @Test func `units`() throws {
    try Reading.expect("PM2.5平均浓度为⟦28.6微克/立方米⟧。", "PM2.5平均浓度 | level - 28.6 微克/立方米 | 2025 actual exact")
    try Reading.expect("实际使用外资⟦3.6亿美元⟧。", "实际使用外资 | level - 360000000 USD | 2025 actual exact")
    try Reading.expect("新能源电池产能达⟦55GWh⟧。", "新能源电池产能 | level - 55 GWh | 2025 actual exact")
  }
}
