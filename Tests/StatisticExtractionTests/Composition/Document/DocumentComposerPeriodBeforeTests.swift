import Testing

@Suite struct DocumentComposerPeriodBeforeTests {
  @Test func `parts of the sentence before are of its time`() throws {
    try Reading.expect(
      "年末常住人口⟦38万人⟧。其中，城镇人口⟦21万人⟧。", in: .communique, "常住人口 | level - 380000 人 | 2022-12-31 actual exact",
      "城镇人口 | level - 210000 人 | 2022-12-31 actual exact")
  }

  @Test func `the same time of a year`() throws {
    try Reading.expect(
      "2019年，全市出口⟦38亿元⟧。那一年，进口⟦21亿元⟧。", in: .news, "出口 | level - 3800000000 CNY | 2019 actual exact",
      "进口 | level - 2100000000 CNY | 2019 actual exact")
  }

  @Test func `what will be is of the year that was aimed at`() throws {
    try Reading.expect(
      "到2030年，全市铁路里程将达到⟦620公里⟧。公路里程将达到⟦1.8万公里⟧。", in: .news, "铁路里程 | level - 620 公里 | 2030 target exact",
      "公路里程 | level - 18000 公里 | 2030 target exact")
  }

  @Test func `a review of several years that has come to the last of them stays there`() throws {
    try Reading.expect(
      "市场活跃，2025年零售总额⟦238亿元⟧，比上年增长⟦6.4%⟧。自营出口⟦5.8亿美元⟧，增长⟦5.7%⟧。五年新增就业⟦36万人⟧。", in: .fiveYears,
      "零售总额 | level - 23800000000 CNY | 2025 actual exact", "零售总额 | change_rate yoy 6.4 % | 2025 actual exact",
      "自营出口 | level - 580000000 USD | 2025 actual exact", "自营出口 | change_rate yoy 5.7 % | 2025 actual exact",
      "新增就业 | level - 360000 人 | 2021/2025 actual exact")
  }

  @Test func `a story goes on with the part of the year that it told of`() throws {
    let page = "书记市长拜年\n\n2022年，全市经济总量突破2万亿元。\n\n去年1—11月，全市投资增长8.2%。\n\n分行业看，教育投资同比增长31.6%。"
    let rows = try Reading.extract(page, in: .news).extraction.statistics
    #expect(rows.map { $0.period?.notation } == ["2022", "2022-01/2022-11", "2022-01/2022-11"])
  }
}
