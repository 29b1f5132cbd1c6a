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
}
