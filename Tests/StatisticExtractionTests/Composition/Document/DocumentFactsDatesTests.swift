import EconomyModel
import Foundation
import Testing

@testable import StatisticExtraction

@Suite struct DocumentFactsDatesTests {
  private func read(_ text: String) throws -> Extraction {
    try Reading.extractor.get().extract(SourceText(bytes: Array(text.utf8), name: "t.txt"))
  }

  @Test func `a day of eight digits in a short line at the head dates a page`() throws {
    let extraction = try read("经济新闻联播（20210716）\n\n上半年，我国快递业务量86亿件，增长4%。\n")
    #expect(extraction.publishedOn == CalendarDay(iso: "2021-07-16"))
    #expect(extraction.statistics.map { $0.period?.notation } == ["2021-H1", "2021-H1"])
  }

  @Test func `eight digits that are no day, or stand in a paragraph, date nothing`() throws {
    #expect(try read("档案编号20211716\n\n上半年快递业务量86亿件。\n").publishedOn == nil)
    let filler = String(repeating: "各地稳步推进重点工作。", count: 8)
    #expect(try read("\(filler)编号20210716，快递业务量86亿件。\n").publishedOn == nil)
  }

  @Test func `months of a later year on a page without a day are told, not aimed at`() throws {
    let text = "2021年，杭州市出口86亿元，增长4%。2021年进口72亿元，增长3%。\n2022年1-7月出口51亿元，增长5%。\n"
    #expect(try read(text).statistics.map(\.status) == Array(repeating: .actual, count: 6))
  }

  @Test(arguments: [
    "7月下旬，在榆林的一家工厂，机器没有停过。", "七月的河岸暑气蒸人。", "走进7月，工厂盘点起半年账。", "晚上9点，一家刚开业的店门口还排着队。",
    "在20日下午举行的发布会上，记者获悉。",
  ])
  func `when a story takes place is no time that it is on`(scene: String) throws {
    let text = "消费回暖\n2023年8月1日\n\(scene)上半年全市零售额增长24%。住宿业零售额增长51%。\n"
    #expect(try read(text).statistics.map { $0.period?.notation } == ["2023-H1", "2023-H1"])
  }

  @Test(arguments: [
    ("市政府部署下半年工作\n2023年7月20日\n", "2023"), ("三季度攻坚的号角已经吹响\n2023年7月20日\n", "2023"),
    ("经济日报\n2023年7月20日\n\n下半年怎么干\n\n", "2023"), ("三季度开局良好\n2023年9月20日\n", "2023-Q3"),
    ("下半年以来外贸回暖\n2023年11月20日\n", "2023-H2"),
  ])
  func `a headline looks ahead to a part of the year that has hardly begun`(head: String, period: String) throws {
    let text = head + "全市新增就业1.42万人，工业增加值增长5.3%。\n"
    #expect(try read(text).statistics.map { $0.period?.notation } == [period, period])
  }

  @Test func `half a year that has passed is the first half`() throws {
    let text = "就业稳中有升\n2023年7月20日\n半年来，全市新增就业1.42万人。\n"
    #expect(try read(text).statistics.map { $0.period?.notation } == ["2023-H1"])
  }

  @Test func `of several parts of the year the one that holds the others`() throws {
    let text = "从刹车到换挡\n2020年7月24日\n一季度跌得有多深，二季度爬坡就有多吃力，上半年全省出口下降2.8%。进口增长1.9%。\n"
    #expect(try read(text).statistics.map { $0.period?.notation } == ["2020-H1", "2020-H1"])
  }

  @Test func `the part of the year in a line of a story's headline`() throws {
    let page = "旅游周报\n2016年10月12日　星期三\n\n人从众\n——国庆长假贵州旅游见闻\n\n□ 本报记者 张明\n\n清晨，队伍已经排起。\n\n贵州全省接待游客320万人次，增长8%。\n"
    #expect(try read(page).statistics.map { $0.period?.notation } == ["2016-10", "2016-10"])
    let ahead = page.replacingOccurrences(of: "国庆长假", with: "明年一季度")
    #expect(try read(ahead).statistics.map { $0.period?.notation } == ["2016", "2016"])
  }

  @Test func `the whole year on a page of its second month is the one before`() throws {
    let page = "招商答卷\n2021年2月9日　星期二\n\n■记者 张明\n\n全年我区吸收合同外资11亿美元，增长8%。\n"
    #expect(try read(page).statistics.map { $0.period?.notation } == ["2020", "2020"])
    let later = page.replacingOccurrences(of: "2月", with: "12月")
    #expect(try read(later).statistics.map { $0.period?.notation } == ["2021", "2021"])
  }

  @Test func `a monthly of June without a year in its title is on the months that its headline names`() throws {
    let head = "绵阳统计月报\n绵阳市统计局编　2021年6月24日\n\n"
    #expect(
      try read(head + "1—5月全市经济恢复\n\n工业增加值增长8%。\n").statistics.map { $0.period?.notation } == ["2021-01/2021-05"])
    #expect(try read(head + "全市经济恢复\n\n工业增加值增长8%。\n").statistics.map { $0.period?.notation } == ["2020"])
  }

  @Test func `a part of the year whose results a title announces behind the first of them`() throws {
    let page = "GDP增长3.4%！绵阳前三季度“成绩单”出炉\n\n绵阳统计微讯 2022-10-31\n\n全市出口增长8%。\n"
    #expect(try read(page).statistics.map { $0.period?.notation } == ["2022-01/2022-09", "2022-01/2022-09"])
  }
}
