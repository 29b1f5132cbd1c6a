import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct NamedRegionsTests {
  private func region(_ text: String) throws -> RegionCode? {
    try Reading.extractor.get().extract(SourceText(bytes: Array(text.utf8), name: "t.txt")).region
  }

  @Test func `the most particular name behind the ones it lies in`() throws {
    #expect(try region("四川省岳池县2020年政府工作报告\n粮食产量50万吨。\n") == RegionCode("511621"))
  }

  @Test func `a word that some region bears is no name`() throws {
    #expect(try region("东莞港口吞吐量首次突破2500万吨\n2005年1月31日\n") == RegionCode("441900"))
    #expect(try region("2020年统计公报\n县人民政府贯彻决策部署和政策措施。\n") == nil)
    #expect(try region("2020年预算报告\n提请代表审议，并请政协和县人民政府各位委员提出意见。\n") == nil)
  }

  @Test func `right behind the region it lies in a word is a name`() throws {
    #expect(try region("攀枝花市西区2011年国民经济和社会发展统计公报\n生产总值496亿元。\n") == RegionCode("510403"))
  }

  @Test func `where they met and from where it was sent`() throws {
    #expect(try region("辽宁省人民代表大会会议27日在沈阳开幕\n2026年1月27日\n") == RegionCode("210000"))
    #expect(try region("沈阳1月27日电 辽宁省统计局公布2025年数据\n") == RegionCode("210000"))
  }

  @Test func `greatest in the country is a part of it`() throws {
    #expect(try region("中国最大茶乡的出口\n浙江茶叶出口增长5%，浙江绿茶增长6%。\n") == RegionCode("330000"))
  }

  @Test func `a short name of a county that goes on as that of a water or a bridge`() throws {
    #expect(try region("胶州湾大桥统计公报\n2018年3月1日\n去年车流增长6%。\n") == nil)
    #expect(try region("胶州统计公报\n2018年3月1日\n去年车流增长6%。\n") == RegionCode("370281"))
  }

  @Test func `whether all places of a name have one character before it`() {
    func isInside(_ text: String) -> Bool { NamedRegions.isInsideName(Array(text.utf8), Array("佛山".utf8)) }
    #expect(isInside("金佛山景区，金佛山门票"))
    #expect(!isInside("金佛山景区，佛山游客"))
    #expect(!isInside("到佛山去，金佛山景区"))
    #expect(!isInside("别处"))
  }

  @Test func `the old town of any city`() throws {
    let page = "河阳晚报\n2023年7月23日\n\n地铁开工\n\n本报讯（记者 王一）老城区路窄，打围的车站有13座。\n\n菜价\n\n本报讯（记者 李二）菜价上涨2%。"
    let rows = try Reading.extract(page, in: .news, region: "340100").extraction.statistics
    #expect(rows.map { $0.region?.description } == ["340100", "340100"])
  }
}
