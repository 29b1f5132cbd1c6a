import Testing

@Suite struct SubjectTests {
  @Test func `a number without a subject takes the one in force`() throws {
    try Reading.expect(
      "全市生产总值达到⟦7.89万亿元⟧、增长⟦7.6%⟧，其中出口增长⟦30.1%⟧。", "生产总值 | level - 7890000000000 CNY | 2025 actual exact",
      "生产总值 | change_rate yoy 7.6 % | 2025 actual exact", "出口 | change_rate yoy 30.1 % | 2025 actual exact")
  }

  @Test func `parts of a whole and their shares`() throws {
    try Reading.expect(
      "民营经济增加值⟦176.38亿元⟧，占地区生产总值的比重为⟦72.3%⟧，比上年下降⟦0.4个百分点⟧。",
      "民营经济增加值 | level - 17638000000 CNY | 2025 actual exact",
      "民营经济增加值占地区生产总值的比重 | share - 72.3 % | 2025 actual exact",
      "民营经济增加值占地区生产总值的比重 | change_points yoy -0.4 pp | 2025 actual exact")
  }

  @Test func `new against all`() throws {
    try Reading.expect(
      "新增公园⟦127座⟧，累计达到⟦1100座⟧。", "新增公园 | level - 127 座 | 2025 actual exact", "公园 | level - 1100 座 | 2025 actual exact")
  }

  @Test func `number, noun and verb`() throws {
    try Reading.expect("⟦606家⟧企业通过国家两化融合贯标。", "通过国家两化融合贯标企业 | level - 606 家 | 2025 actual exact")
    try Reading.expect(
      "新建⟦7家⟧概念验证平台和⟦6家⟧孵化器。", "新建概念验证平台 | level - 7 家 | 2025 actual exact", "新建孵化器 | level - 6 家 | 2025 actual exact")
  }

  @Test func `the same thing in another currency`() throws {
    try Reading.expect(
      "人均地区生产总值⟦40552元⟧，按年平均汇率折合⟦6029美元⟧。", "人均地区生产总值 | level - 40552 CNY | 2025 actual exact",
      "人均地区生产总值 | level - 6029 USD | 2025 actual exact")
  }
}
