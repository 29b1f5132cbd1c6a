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

  @Test func `an article is on the place that it was sent from, where it names no other`() throws {
    let page = """
      江西日报
      1992年6月12日
      油菜丰收
      本报讯 全省油菜增产一成。
      铜矿扭亏为盈
      本报瑞昌讯 江西铜业公司武山铜矿今年一改旧貌。1至5月，采矿28.6万吨。
      """
    #expect(try rows(page) == ["一成 360000 1992", "28.6万吨 360481 1992-01/1992-05"])
  }

  @Test func `a place outside of the city in the midst of an article is none that it is on`() throws {
    let page = """
      大同日报
      2014年6月17日
      客人多住了一宿
      本报讯（记者 张明）以往不少外地游客看完大佛，便往太原去。前5个月，景区接待游客48.9万人次，去太原的少了，留在城里的多了。
      外贸回暖
      本报讯（记者 李华）前5个月全市出口增长3%。
      """
    #expect(try rows(page) == ["48.9万人次 140200 2014-01/2014-05", "3% 140200 2014-01/2014-05"])
  }

  @Test func `the province in the paper of a city`() throws {
    let page = """
      大同日报
      2014年6月17日
      外贸回暖
      本报讯（记者 张明）记者从海关了解到，前5个月，山西出口增长3%，山西进口增长5%。
      旅游升温
      本报讯（记者 李华）前5个月全市接待游客48.9万人次。
      """
    #expect(
      try rows(page) == [
        "3% 140000 2014-01/2014-05", "5% 140000 2014-01/2014-05", "48.9万人次 140200 2014-01/2014-05",
      ])
  }

  @Test func `a story on many provinces that speaks of the whole district is on it`() throws {
    let page = """
      松江报
      2021年10月22日
      一张订单串起几座城
      本报讯（记者 张明）苏州、合肥、嘉兴、金华的供应商报了价，宣城、芜湖的铸件点开就能比价。上半年，全区出口增长3%。
      湖南长沙、河南郑州、四川成都的客户也来了。
      外贸回暖
      本报讯（记者 李华）前9个月全区进口增长5%。
      """
    #expect(try rows(page) == ["3% 310117 2021-H1", "5% 310117 2021-01/2021-09"])
  }

  @Test func `what an article opened with names nothing in the next one`() throws {
    let page = """
      成都日报
      2018年7月21日
      外贸回暖
      本报讯（记者 张明）上半年，全市进口增长3%。
      成绩单出炉
      本报讯（记者 李华）一季度增长5%。
      """
    #expect(try rows(page) == ["3% 510100 2018-H1"])
  }
}
