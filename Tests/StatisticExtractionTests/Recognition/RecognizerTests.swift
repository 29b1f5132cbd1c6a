import Testing

@Suite struct RecognizerTests {
  @Test func `a short quotation with a number is a name`() throws {
    try Reading.expect("打造“30分钟通勤圈”。")
    try Reading.expect("落实《2030年前碳达峰行动方案》。")
  }

  @Test func `a plan between quotation marks is a period`() throws {
    try Reading.expect("“十四五”期间新增市场主体⟦60万户⟧。", "新增市场主体 | level - 600000 户 | 2021/2025 actual exact")
  }

  @Test func `digits of a Latin name belong to it`() throws {
    try Reading.expect("G60科创走廊新设企业⟦42家⟧。", "G60科创走廊新设企业 | level - 42 家 | 2025 actual exact")
    try Reading.expect("PM2.5浓度下降⟦8.1%⟧。", "PM2.5浓度 | change_rate yoy -8.1 % | 2025 actual exact")
  }

  @Test func `years inside a name date nothing`() throws {
    try Reading.expect("落实三年行动计划，新建泵站⟦36座⟧。", in: .fiveYears, "新建泵站 | level - 36 座 | 2021/2025 actual exact")
    let (extraction, _, _) = try Reading.extract("制定五年行动计划，普及九年义务教育。")
    #expect(extraction.leftovers.suffix(2).map(\.reason) == ["years inside a name", "years inside a name"])
  }

  @Test func `a quotation without a number leaves the number behind it alone`() throws {
    try Reading.expect("“双千”工程投资⟦120亿元⟧。", "“双千”工程投资 | level - 12000000000 CNY | 2025 actual exact")
  }
}
