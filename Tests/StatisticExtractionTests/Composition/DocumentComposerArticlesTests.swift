import EconomyModel
import Testing

@Suite struct DocumentComposerArticlesTests {
  private func rows(_ page: String) throws -> [String] {
    let source = SourceText(bytes: Array(page.utf8), name: "page.txt")
    return try Reading.extractor.get().extract(source).statistics.map {
      "\($0.text) \($0.region?.description ?? "-") \($0.period?.notation ?? "-")"
    }
  }

  /// 昨天 is the day before that of the dateline, which a paper of the next day prints.
  @Test func `yesterday counts from the dateline`() throws {
    let page = """
      湖南日报
      2013年8月16日
      晚稻栽插过半
      湖南日报8月15日讯（记者 张明）截至昨天，全省晚稻栽插213万亩。
      外贸回暖
      湖南日报8月15日讯（记者 李华）前7个月全省出口增长3%。
      """
    #expect(try rows(page) == ["213万亩 430000 2013-08-14", "3% 430000 2013-01/2013-07"])
  }

  @Test func `the airport of a city is of no district`() throws {
    let page = """
      成都日报
      2018年5月21日
      双流机场再添航线
      本报讯（记者 张明）1至4月，双流机场旅客吞吐量1698万人次。
      外贸回暖
      本报讯（记者 李华）前4个月全市出口增长3%。
      """
    #expect(try rows(page) == ["1698万人次 510100 2018-01/2018-04", "3% 510100 2018-01/2018-04"])
  }

  @Test func `where the capital comes from is not where an article is on`() throws {
    let page = """
      河阳日报
      2019年1月15日

      税收增长快

      本报讯（记者 王一）去年全市税收增长8%。

      外资落袋更实

      本报讯（记者 李二）去年实到外资9.76亿美元，中国香港独占54.3%，新加坡紧随其后。香港资金投向服务业。
      """
    let rows = try Reading.extract(page, in: .news, region: "330100").extraction.statistics
    #expect(rows.map { $0.region?.description } == ["330100", "330100", "330100"])
  }
}
