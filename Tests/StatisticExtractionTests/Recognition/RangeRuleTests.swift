import Testing

@Suite struct RangeRuleTests {
  @Test func `two ends of percent, of a count and of a state`() throws {
    try Reading.expect("地区生产总值增长⟦6%—7%⟧。", "地区生产总值 | change_rate yoy 6..7 % | 2025 actual exact")
    try Reading.expect("新建农村公路⟦300至350公里⟧。", in: .targets, "新建农村公路 | level - 300..350 公里 | 2026 target exact")
    try Reading.expect("夏季平均气温⟦22～26℃⟧。", "夏季平均气温 | level - 22..26 ℃ | 2025 actual exact")
  }

  @Test func `the lower end borrows scale and unit`() throws {
    try Reading.expect("引进人才⟦3—5万人⟧。", in: .targets, "引进人才 | level - 30000..50000 人 | 2026 target exact")
    try Reading.expect("年产值达⟦5-8亿元⟧。", "年产值 | level - 500000000..800000000 CNY | 2025 actual exact")
  }

  @Test func `both ends may have a unit of their own`() throws {
    try Reading.expect("每年新增就业⟦10万至12万人⟧。", in: .targets, "每年新增就业 | level - 100000..120000 人 | 2026 target exact")
  }

  @Test func `behind 从 and 由 the ends are of a change`() throws {
    try Reading.expect(
      "公路里程从⟦2.5万公里⟧到⟦4.2万公里⟧。", "公路里程 | level - 25000 公里 | 2024 actual exact",
      "公路里程 | level - 42000 公里 | 2025 actual exact")
    try Reading.expect(
      "财政支出由⟦180亿元⟧到⟦240亿元⟧。", "财政支出 | level - 18000000000 CNY | 2024 actual exact",
      "财政支出 | level - 24000000000 CNY | 2025 actual exact")
  }

  @Test func `months are no range of a number`() throws {
    try Reading.expect("开设1-2月专场。")
  }
}
