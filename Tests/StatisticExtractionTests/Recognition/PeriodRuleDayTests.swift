import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct PeriodRuleDayTests {
  private func day(_ stamp: String) throws -> String? {
    let page = "出口稳步回升\n\(stamp)\n上半年，余杭区出口增长5%。\n"
    let source = SourceText(bytes: Array(page.utf8), name: "t.txt")
    return try Reading.extractor.get().extract(source).publishedOn?.description
  }

  @Test(arguments: ["2021-07-16", "2021/7/16", "16.07.2021", "07-16-2021", "2021.07.16"])
  func `a day with its parts joined by signs`(stamp: String) throws {
    #expect(try day(stamp) == "2021-07-16")
  }

  @Test(arguments: ["2021-17-46", "2021.13.40", "99-99-2021"])
  func `numbers that no calendar has date nothing`(stamp: String) throws {
    #expect(try day(stamp) == nil)
  }

  @Test func `what is counted on the day before, and in the month before`() throws {
    try Reading.expect("昨天全市签出住宅⟦236套⟧。", in: .news, "签出住宅 | level - 236 套 | 2023-12-24 actual exact")
    try Reading.expect("上个月全市出口增长⟦6%⟧。", in: .news, "出口 | change_rate yoy 6 % | 2023-11 actual exact")
    try Reading.expect("全市猪肉价格比上月下降⟦6%⟧。", in: .news, "猪肉价格 | change_rate mom -6 % | 2023 actual exact")
  }

  @Test func `what is only told the day before has no time of it`() throws {
    try Reading.expect("记者昨天从市统计局获悉，全市出口增长⟦6%⟧。", in: .news, "出口 | change_rate yoy 6 % | 2023 actual exact")
  }

  @Test(arguments: [
    ("19日全市电网最大负荷升至489万千瓦。", "2023-12-19"), ("到14日8时，见底的山塘已有73口。", "2023-12-14"),
    ("28日全市电网最大负荷升至489万千瓦。", "2023-11-28"),
    ("5日均客流489万人次。", "2023"),
  ])
  func `a day without its month is the last one before the page's`(sentence: String, period: String) throws {
    #expect(try Reading.extract(sentence, in: .news).extraction.statistics.first?.period?.notation == period)
  }
}
