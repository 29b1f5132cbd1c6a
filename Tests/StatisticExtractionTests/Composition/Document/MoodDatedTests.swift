import Testing

@Suite struct MoodDatedTests {
  /// A page of July on the first half of the year.
  private func periods(_ text: String) throws -> [String?] {
    let page = "2023年7月21日\n上半年全市经济运行平稳\n\(text)\n"
    return try Reading.extract(page, in: .news).extraction.statistics.map { $0.period?.notation }
  }

  @Test func `a sentence that opens with a time sets it for the rest of the paragraph`() throws {
    #expect(try periods("一季度，出口增长5%。进口增长6%。") == ["2023-Q1", "2023-Q1"])
    #expect(try periods("企业效益方面，一季度利润增长5%。亏损面下降6%。") == ["2023-Q1", "2023-Q1"])
  }

  @Test func `the last month alone is of its sentence only`() throws {
    #expect(try periods("零售额增长5%。6月份，物价上涨1%。新增就业5.9万人。") == ["2023-H1", "2023-06", "2023-H1"])
  }

  @Test func `an earlier year is left again where its sentence comes back`() throws {
    #expect(try periods("2018年，园区企业不足200家，去年年末已近480家。园区税收增长5%。") == ["2018", "2022-12-31", "2023-H1"])
  }

  @Test func `a time right behind what tells of it goes on to the end of the paragraph`() throws {
    let filler = String(repeating: "各口岸克服航线减少、运费上涨和订单不稳的困难。", count: 6)
    try Reading.expect(
      "今年进口⟦86亿元⟧。\(filler)\n一份材料做了注脚：2022年，全市高新技术产业增加值⟦101亿元⟧。高新技术产品出口⟦15.3亿美元⟧。", in: .news,
      "进口 | level - 8600000000 CNY | 2023 actual exact",
      "高新技术产业增加值 | level - 10100000000 CNY | 2022 actual exact",
      "高新技术产品出口 | level - 1530000000 USD | 2022 actual exact")
  }
}
