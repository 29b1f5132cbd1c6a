import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct ArticlesTests {
  private static let page = """
    苏北日报　2021年10月26日　星期二　农历辛丑年九月廿一
    第02版　要闻　责编：周明

    前三季度全市外贸回暖

    本报讯（记者 张明）今年前三季度，淮安全市进出口总值321亿元，同比增长12.4%。全市出口增长9.6%。

    盱眙：龙虾卖向全国

    本报讯（记者 李华）盱眙县今年已签约电商企业36家。前9个月，全县快递业务量2100万件。
    """

  @Test func `each article has a region and a time of its own`() throws {
    let source = SourceText(bytes: Array(ArticlesTests.page.utf8), name: "page.txt")
    let extraction = try Reading.extractor.get().extract(source)
    let rows = extraction.statistics.map {
      "\($0.indicator) | \($0.region?.description ?? "-") \($0.period?.notation ?? "-")"
    }
    #expect(
      rows == [
        "进出口总值 | 320800 2021-01/2021-09", "进出口总值 | 320800 2021-01/2021-09", "出口 | 320800 2021-01/2021-09",
        "签约电商企业 | 320830 2021",
        "快递业务量 | 320830 2021-01/2021-09",
      ])
  }

  @Test func `an article begins with its headline`() {
    let text = CleanText(document: Array(ArticlesTests.page.utf8))
    let starts = Articles.find(text).map { text.bytes.slice(text.blocks[$0.lowerBound].range).string }
    #expect(starts == ["盱眙：龙虾卖向全国"])
  }

  @Test func `a text with one dateline is one article`() {
    let text = CleanText(document: Array("本报讯（记者 张明）全市出口增长9.6%。\n\n全市进口增长2%。".utf8))
    #expect(Articles.find(text).isEmpty)
  }
}
