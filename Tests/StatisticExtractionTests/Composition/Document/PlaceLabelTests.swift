import EconomyModel
import Testing

@Suite struct PlaceLabelTests {
  private func regions(_ text: String) throws -> [String] {
    try Reading.extract(text, in: .news, region: "370600").extraction.statistics.map {
      "\($0.indicator) | \($0.region?.description ?? "-")"
    }
  }

  @Test func `an item is on the place that it is labelled with`() throws {
    #expect(
      try regions("●招远　前11个月黄金产量下降3.2%。\n\n●海阳　毛衫出口增长8.1%。\n\n●莱州：信用贷款余额12亿元。")
        == ["黄金产量 | 370685", "毛衫出口 | 370687", "信用贷款余额 | 370683"])
  }

  @Test func `a place that a sentence only begins with is no label`() throws {
    #expect(try regions("●招远市场成交额增长3.2%。") == ["招远市场成交额 | 370600"])
  }

  @Test func `the label of a headline holds for the blocks below`() throws {
    #expect(
      try regions("招远：金都账本\n\n黄金产量下降3.2%，出口增长5%。\n\n进口增长6%。\n\n服务业升温\n\n旅游收入增长8.1%。")
        == ["黄金产量 | 370685", "出口 | 370685", "进口 | 370685", "旅游收入 | 370600"])
  }

  @Test func `a headline of two clauses ends the part that a place was written over`() throws {
    let page = """
      招远：做一道加法题

      全市出口增长8%。

      短板不短，不行

      研发经费增长12%。
      """
    #expect(try regions(page) == ["出口 | 370685", "研发经费 | 370600"])
  }

  @Test func `a label with a space behind it, among the briefs of a page`() throws {
    #expect(try regions("招远 前11个月黄金产量下降3.2%。\n\n海阳 毛衫出口增长8.1%。") == ["黄金产量 | 370685", "毛衫出口 | 370687"])
  }

  @Test func `a label in brackets`() throws {
    #expect(
      try regions("【招远】　前11个月黄金产量下降3.2%，居全省第一。\n\n【海阳】　毛衫出口增长8.1%。")
        == ["黄金产量 | 370685", "黄金产量 | 370685", "毛衫出口 | 370687"])
  }

  @Test func `all of the city is the one that the brief is labelled with, and so is the said city`() throws {
    #expect(
      try regions("招远　记者从市农委了解到，该市苹果种植面积12万亩。1—8月，全市木制品企业产值增长27%。")
        == ["苹果种植面积 | 370685", "木制品企业产值 | 370685"])
  }

  @Test func `a place alone in its line, with a bullet or without`() throws {
    #expect(
      try regions("■莱州市 前11个月黄金产量下降3.2%。\n\n海阳\n\n毛衫出口增长8.1%。")
        == ["黄金产量 | 370683", "毛衫出口 | 370687"])
  }

  @Test func `the county that a brief on its prefecture names by its short name`() throws {
    let rows = try Reading.extract(
      "●遵义 茶叶产量增长5%。\n\n●毕节 威宁马铃薯进入外销旺季，9月份全县马铃薯外销量8.6万吨。", in: .news, region: "520000"
    ).extraction.statistics
    #expect(rows.map { $0.region?.description } == ["520300", "520526"])
  }

  @Test func `a place that lies in the one before it`() throws {
    #expect(
      try regions("▲山东莱州　前11个月黄金产量下降3.2%。\n\n▲山东海阳　10月份毛衫出口增长8.1%。")
        == ["黄金产量 | 370683", "毛衫出口 | 370687"])
  }

  @Test func `what a headline calls the city is not what it lies in`() throws {
    let rows = try Reading.extract(
      "烟台\n\n招远：金都账本\n\n前三季度，该市黄金产量增长5%，增速居烟台各县市区第二位。全市新开工项目17个。", in: .news, region: "370600"
    ).extraction.statistics
    #expect(rows.map { $0.region?.description } == ["370685", "370685", "370685"])
  }

  @Test func `a brief in a column on the whole country is on the place that it opens with`() throws {
    let column = """
      经济日报
      1996年10月25日　星期五
      经济简讯
      ▲宁夏枸杞喜获丰收。今年全区枸杞种植面积8.6万亩。
      ▲据四川省邮电管理局消息，到9月末，全省电话交换机总容量达到412万门。
      ▲宁夏、甘肃两地枸杞种植面积12万亩。
      """
    let source = SourceText(bytes: Array(column.utf8), name: "page.txt", region: .country)
    #expect(
      try Reading.extractor.get().extract(source).statistics.map { "\($0.text) \($0.region?.description ?? "-")" }
        == ["8.6万亩 640000", "412万门 510000", "12万亩 640000"])
  }
}
