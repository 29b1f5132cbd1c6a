import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct PageStampTests {
  private func day(_ line: String) -> String? {
    let bytes = Array(line.utf8)
    return PageStamp.day(ByteRange(0, bytes.count), bytes)?.description
  }

  @Test(arguments: [
    ("发布时间：2011-05-26 发布人：-", "2011-05-26"), ("新浪网 Tue, 26 Apr 2022 05:13:25 GMT", "2022-04-26"),
    ("1989年11月18日人民日报 第1版", "1989-11-18"),
  ])
  func `a line that dates an article is its stamp`(line: String, expected: String) { #expect(day(line) == expected) }

  @Test(arguments: ["2011年5月26日，全市出口增长3%", "2011-05-26", "发布时间：昨天", "第1版 要闻", "发布时间：2011-13-26"])
  func `other lines are none`(line: String) { #expect(day(line) == nil) }

  @Test func `each article is of its own day`() throws {
    let page = """
      春耕备耕忙
      发布时间：2011-03-26 发布人：-
      　　今年2月，全市出口12亿元。

      夏收开镰
      发布时间：2012-06-02 发布人：-
      　　今年5月，全市出口15亿元。
      """
    let extraction = try Reading.extract(page, in: .news).extraction
    #expect(extraction.statistics.map { $0.period?.notation } == ["2011-02", "2012-05"])
  }

  @Test func `a day in a line of its own stamps the article below whose headline it stands`() throws {
    let page = """
      1—7月全市重大项目推进情况
      河阳财经
      2021-08-30
      　　来源：河阳日报
      　　1—7月，河阳市完成投资75.9亿元。

      上半年工业用电量快速增长
      河阳财经
      2022-07-18
      　　上半年，全市工业用电量增长6.3%。
      """
    let extraction = try Reading.extract(page, in: .news).extraction
    #expect(extraction.statistics.map { $0.period?.notation } == ["2021-01/2021-07", "2022-H1"])
  }

  @Test(arguments: [
    ("2020年04月20日 17:57 来源：河阳新闻网", "2020-04-20"), ("18.04.2017  19:01", "2017-04-18"),
    ("2018-12-03 09:15", "2018-12-03"), ("2018年12月3日 编辑：李明", "2018-12-03"),
  ])
  func `when, and by whom, an article was published`(line: String, expected: String) {
    let bytes = Array(line.utf8)
    #expect(PageStamp.dayOfPublication(ByteRange(0, bytes.count), bytes)?.description == expected)
  }

  @Test(arguments: ["2018年12月3日", "2018年12月3日 全市出口12亿元", "18.13.2017 19:01", "3.5.2017 19:01"])
  func `a day alone, or with news, says nothing of who published it`(line: String) {
    let bytes = Array(line.utf8)
    #expect(PageStamp.dayOfPublication(ByteRange(0, bytes.count), bytes) == nil)
  }

  @Test func `a day among other words is no line of its own`() {
    let line = Array("2021-08-30 多云".utf8)
    #expect(PageStamp.bareDay(ByteRange(0, line.count), line) == nil)
  }
}
