import Testing

@testable import StatisticExtraction

@Suite struct FigureCardsTests {
  private func cards(_ text: String) -> Int {
    let bytes = Array(text.utf8)
    let lines = TextLines(of: bytes).lines
    return lines.indices.map { TableLines.figureCards(lines, from: $0, in: bytes).count }.max() ?? 0
  }

  @Test func `figures stand above what they measure`() throws {
    let page = "数说河阳2023\n680张\n新增养老床位\n39微克/立方米\n细颗粒物年均浓度\n13处\n新建口袋公园"
    #expect(cards(page) == 3)
    let rows = try Reading.extract(page, in: .news).extraction.statistics
    #expect(
      rows.map { "\($0.indicator) \($0.value.decimal) \($0.unit)" } == [
        "新增养老床位 680 张", "细颗粒物年均浓度 39 微克/立方米", "新建口袋公园 13 处",
      ])
  }

  @Test func `names that stand above their figures`() {
    #expect(cards("行政村\n268个\n农户\n12万户\n耕地\n31万亩") == 0)
  }

  @Test(arguments: ["680张\n新增养老床位", "2023年\n经济运行\n12月\n重点工作", "01版\n要闻\n02版\n经济"])
  func `one pair, dates and pages are none`(text: String) {
    #expect(cards(text) == 0)
  }

  @Test func `names above figures and how they moved`() throws {
    let page = "【数读·2023】\n地区生产总值\n979.4亿元  增长6.9%\n社会消费品零售总额\n372.6亿元  增长7.4%\n新增就业岗位\n31560个\n（资料来源：区统计局）"
    let rows = try Reading.extract(page, in: .news).extraction.statistics
    #expect(
      rows.map { "\($0.indicator) \($0.value.decimal)" } == [
        "地区生产总值 97940000000", "地区生产总值 6.9", "社会消费品零售总额 37260000000", "社会消费品零售总额 7.4", "新增就业岗位 31560",
      ])
  }

  @Test func `the time stands in a line of its own above the names`() throws {
    let page = "稳字当头开新局。\n数说河阳\n（2023年1—9月）\n社会消费品零售总额\n237.2亿元　↑8.7%\n商品销售总额\n1380.5亿元　↓2.3%"
    let rows = try Reading.extract(page, in: .news).extraction.statistics
    #expect(
      rows.map { "\($0.indicator) \($0.value.decimal)" } == [
        "社会消费品零售总额 23720000000", "社会消费品零售总额 8.7", "商品销售总额 138050000000", "商品销售总额 -2.3",
      ])
  }
}
