import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct DocumentFactsTests {
  /// What a text says of itself, where the caller says nothing: region, day of publication, title.
  private func read(_ text: String) throws -> Extraction {
    try Reading.extractor.get().extract(SourceText(bytes: Array(text.utf8), name: "t.txt"))
  }

  @Test func `a page without line breaks begins with its title`() throws {
    let text =
      "湖南省长沙市2021年国民经济和社会发展统计公报 发布时间：2022-05-31 全年全市地区生产总值35490.90亿元，比上年增长9.7%。"
      + "第一产业增加值425.59亿元，增长8.8%；第二产业增加值5251.00亿元，增长6.4%；第三产业增加值7594.10亿元，增长8.2%。"
    let extraction = try read(text)
    #expect(extraction.region == RegionCode("430100"))
    #expect(extraction.statistics.map { $0.period?.notation } == Array(repeating: "2021", count: 8))
  }

  @Test func `a day far inside a long paragraph is no day of publication`() throws {
    let filler = String(repeating: "全省上下攻坚克难，各项工作取得新的成绩。", count: 12)
    let text = "山西省人民政府工作报告\n2005年1月20日\n一、过去一年工作回顾\n\(filler)2004年7月1日起取消农业税，粮食产量增长5%。\n"
    let extraction = try read(text)
    #expect(extraction.publishedOn == CalendarDay(iso: "2005-01-20"))
    #expect(extraction.statistics.map { $0.period?.notation } == ["2004"])
  }

  @Test func `words of any town are no region of the document`() throws {
    let text = "图说内蒙古 建设新区\n2023年，内蒙古粮食产量791亿斤，增长1.5%。\n"
    #expect(try read(text).region == RegionCode("150000"))
  }

  @Test func `a page of the year after on the whole year`() throws {
    let text = "云南经济稳步向好\n2024年2月3日\n2023年全省经济总量突破3万亿元，进出口增长4%。城镇新增就业50万人。\n"
    #expect(try read(text).statistics.map { $0.period?.notation } == ["2023", "2023", "2023"])
  }

  @Test func `the title of a page without line breaks opens no section`() throws {
    let text =
      "2003年山西省政府工作报告——2003年1月12日在山西省第十届人民代表大会第一次会议上各位代表：现在，我代表省人民政府作工作报告。"
      + "过去五年是全省发展的重要时期。2002年全省生产总值达到2000亿元，五年平均增长9%。农业产业化经营率达41%。"
    let periods = try read(text).statistics.map { [$0.period?.notation, $0.status.rawValue] }
    #expect(periods == [["2002", "actual"], ["1998/2002", "actual"], ["2002", "actual"]])
  }

  @Test func `a site of the country on a province is about the province`() throws {
    let text = "当前位置：中华人民共和国年鉴社 > 地区消息 > 内蒙古\n2023年，全区粮食产量791亿斤，增长1.5%。\n"
    #expect(try read(text).region == RegionCode("150000"))
  }

  @Test func `the name of an event tells the year of a page that names no other`() throws {
    let text = "江西南昌\n5月18日上午，2012中国（南昌）茶叶博览会隆重开幕，江西省领导出席。博览会签约项目130个。\n"
    #expect(try read(text).statistics.map { $0.period?.notation } == ["2012"])
    // 2012多名客商 counts guests.
    let count = text.replacing("2012中国", with: "2012多名客商出席的中国")
    #expect(try read(count).statistics.last?.period == nil)
  }

  @Test func `the months that a bulletin begins with end with the one in its title`() throws {
    let text = "滨江区2024年3月经济运行情况\n2024年4月12日\n一季度，全区经济稳中有进。全区生产总值531亿元，增长8.4%。\n"
    #expect(try read(text).statistics.map { $0.period?.notation } == ["2024-Q1", "2024-Q1"])
    #expect(
      try read(text.replacing("一季度，", with: "")).statistics.map { $0.period?.notation } == ["2024-03", "2024-03"])
  }

  @Test func `a page that names no place is on that of the paper which printed it`() throws {
    let text = "海曙新闻网讯（记者 甲乙）2012年，全区财政收入31.7亿元。\n"
    #expect(try read(text).region == RegionCode("330203"))
  }

  @Test func `a page without a year speaks of the places that there are`() throws {
    #expect(try read("中山市工业产值2100亿元。中山市出口增长6%。\n").region == RegionCode("442000"))
  }

  @Test func `a part named directly behind its province is what a page is on`() throws {
    let text =
      "记者从云南省怒江傈僳族自治州统计局获悉，2025年上半年全州工业投资14.7亿元，占全省的三成，增速高于全省。\n"
    #expect(try read(text).region == RegionCode("533300"))
  }

  @Test func `a page that names only its base is on the year behind it`() throws {
    let text = "浙江省杭州市滨江高新区经济运行平稳\n1至9月，产值512.4亿元，增长2.6%。市场主体21470户，较2023年末净增1830户。\n"
    #expect(try read(text).statistics.first?.period?.notation == "2024-01/2024-09")
  }

  @Test func `what a paper's own writer tells is told from the day of the paper`() throws {
    let text = "2016年全市经济运行述评\n泸州日报\n2017年1月18日\n本报记者 罗文\n全市出口去年增长5%。进口增长6%。\n"
    #expect(try read(text).statistics.map { $0.period?.notation } == ["2016", "2016"])
  }

  @Test func `an article of January is on the year before, where its page is`() throws {
    let page = """
      长宁时报
      2022年1月25日
      2021年长宁经济运行公布
      本报讯 昨天，区统计局发布了2021年全区经济运行情况。去年全区出口增长5%。
      老商圈来了新面孔
      本报讯 去年全区新开首店58家。商圈客流量增长18%。今年零售额目标增长5%。
      """
    #expect(try read(page).statistics.map { $0.period?.notation } == ["2021", "2021", "2021", "2022"])
  }

  @Test func `where a page stands on a site is no title`() throws {
    let text = "中华人民共和国天津海关\n首页 > 统计数据\n2023年上半年外贸运行情况\n天津出口增长5%。\n"
    let extraction = try read(text)
    #expect(extraction.region == RegionCode("120000"))
    #expect(extraction.statistics.map { $0.period?.notation } == ["2023-H1"])
  }

  @Test func `a headline on what was collected is no budget`() throws {
    let facts = try Reading.extractor.get().extract(
      SourceText(bytes: Array("一般公共预算收入增长6%\n2023年8月20日\n上半年，全市一般公共预算收入26亿元。\n".utf8), name: "t.txt"))
    #expect(facts.statistics.last?.period?.notation == "2023-H1")
  }

  @Test func `a report of December whose title has two lines`() throws {
    let text = """
      关于一九八三年国民经济计划执行情况
      和一九八四年计划初步安排的汇报

      （一九八三年十二月七日在全国人民代表大会常务委员会会议上）

      　　一、今年计划执行的情况

      　　头十一个月，工业总产值增长百分之十点九。

      　　原油产量预计一亿吨。

      　　二、明年计划的初步安排

      　　工农业总产值增长百分之五。
      """
    let rows = try Reading.extractor.get().extract(SourceText(bytes: Array(text.utf8), name: "t.txt")).statistics
    #expect(rows.map { $0.period?.notation } == ["1983-01/1983-11", "1983", "1984"])
    #expect(rows.map(\.status) == [.actual, .actual, .target])
  }

  @Test func `a story of what a report says is none`() throws {
    let page = "河阳报\n2024年1月16日\n\n一条河水映照一年答卷\n——从政府工作报告看河阳这一年\n■记者 王一\n　　新的一年，报告提出，地区生产总值增长5.5%左右。"
    let source = SourceText(bytes: Array(page.utf8), name: "test.txt", region: RegionCode("330100"), publishedOn: nil)
    let rows = try Reading.extractor.get().extract(source).statistics
    #expect(rows.map { "\($0.period?.notation ?? "-") \($0.status.rawValue)" } == ["2024 target"])
  }
}
