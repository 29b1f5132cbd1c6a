import EconomyModel
import Testing

@Suite struct LeftReaderRegionTests {
  private func rows(_ text: String, region: String = "330000") throws -> [String] {
    try Reading.extract(text, region: region).extraction.statistics.map {
      "\($0.indicator) \($0.region?.description ?? "-")"
    }
  }

  @Test func `a place in front of an amount is its region`() throws {
    #expect(try rows("衢州市农村居民人均纯收入增长8.2%。") == ["农村居民人均纯收入 330800"])
    #expect(try rows("长沙生产总值增长5.1%。", region: "430000") == ["生产总值 430100"])
  }

  @Test func `gates, zones and works keep the name of the place that they lie in`() throws {
    #expect(try rows("温州港货物吞吐量增长4.2%。") == ["温州港货物吞吐量 330300"])
    #expect(try rows("武汉天河机场新辟国际航线7条。", region: "420000") == ["天河机场新辟国际航线 420100"])
    #expect(try rows("包头钢铁公司钢产量增长3.4%。", region: "100000") == ["包头钢铁公司钢产量 150200"])
  }

  @Test func `several places take the first one`() throws {
    #expect(try rows("河北、山西、河南三省的受灾面积减少6%。", region: "100000") == ["受灾面积 130000"])
  }

  @Test func `a whole place goes on over commas, a place named in passing does not`() throws {
    #expect(try rows("衢州市生产总值增长5.2%，财政收入增长6.1%。") == ["生产总值 330800", "财政收入 330800"])
    #expect(try rows("衢州生产总值增长5.2%，全省财政收入增长6.1%。") == ["生产总值 330800", "财政收入 330000"])
  }

  @Test func `another county of the city, spelled out in a text on one of them`() throws {
    let page = "短讯\n2016年3月18日\n1至2月高安市工业用电量3.9亿千瓦时，铜鼓县工业用电量0.6亿千瓦时。\n"
    let source = SourceText(bytes: Array(page.utf8), name: "t.txt", region: RegionCode("360926"))
    let rows = try Reading.extractor.get().extract(source).statistics
    #expect(rows.map(\.region) == [RegionCode("360983"), RegionCode("360926")])
  }

  @Test func `an airport with its city in front is that city's`() throws {
    #expect(try rows("杭州萧山国际机场旅客吞吐量4500万人次。") == ["杭州萧山国际机场旅客吞吐量 330100"])
    #expect(try rows("宁波舟山港货物吞吐量12亿吨。") == ["宁波舟山港货物吞吐量 330000"])
  }

  @Test func `a county of the own city by a short name that is no word`() throws {
    #expect(try rows("淳安游客接待量增长8.2%。", region: "330100") == ["游客接待量 330127"])
    #expect(try rows("芙蓉学校招生1200人。", region: "430100").allSatisfy { $0.hasSuffix(" 430100") })
  }

  @Test func `what a place is known for stands before its name`() throws {
    #expect(try rows("产粮大县榆树市的玉米产量增长8.2%。", region: "220000") == ["玉米产量 220182"])
  }

  @Test func `a county behind its province`() throws {
    #expect(try rows("山西昔阳县粮食亩产增长8.2%。", region: "100000") == ["粮食亩产 140724"])
  }

  @Test func `a name whose end begins another word`() throws {
    #expect(try rows("义乌市场成交额增长8.2%。", region: "330700") == ["义乌市场成交额 330700"])
  }
}
