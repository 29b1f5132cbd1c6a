import EconomyModel
import ReferenceData
import Testing

@testable import StatisticExtraction

/// What must hold for each region that the standard has, and not for some examples only.
@Suite struct EveryRegionTests {
  private static func regions(_ level: Region.Level) throws -> [Region] {
    try ReferenceData.embedded().regions.filter { $0.level == level && $0.lastRevision == nil && !$0.isPlaceholder }
  }

  /// 甘孜 of 甘孜藏族自治州, 长沙 of 长沙市.
  private static func shortName(_ region: Region) throws -> String {
    if let alias = try ReferenceData.embedded().regionAliases.first(where: { $0.code == region.code }) {
      return alias.alias
    }
    var name = region.name
    return name.withUTF8 { bytes in
      String(decoding: bytes[..<(Gazetteer.short(bytes) ?? bytes.count)], as: UTF8.self)
    }
  }

  /// 吉林日报 is the province's, 海南日报 too: the cities of that name have papers of other names.
  private static let namedLikeProvince: Set<String> = ["220200", "632500"]

  @Test func `the paper of each province and each city tells the place of its articles`() throws {
    let extractor = try Reading.extractor.get()
    for region in try EveryRegionTests.regions(.province) + EveryRegionTests.regions(.prefecture)
    where !EveryRegionTests.namedLikeProvince.contains(region.code.description) {
      let page = """
        \(try EveryRegionTests.shortName(region))日报
        2019年11月12日　星期二

        外贸回暖

        　　本报讯（记者　张明）前10个月，出口增长3%。

        旅游升温

        　　本报讯（记者　李华）前10个月，接待游客增长5%。
        """
      let rows = extractor.extract(SourceText(bytes: Array(page.utf8), name: "page.txt")).statistics
      #expect(rows.map { $0.region } == [region.code, region.code], "\(region.name)")
    }
  }

  @Test func `each county opens a sentence of its city's communiqué as the place that it is on`() throws {
    let extractor = try Reading.extractor.get()
    let counties = Dictionary(grouping: try EveryRegionTests.regions(.county)) { $0.code.prefecture }
    for city in try EveryRegionTests.regions(.prefecture) {
      // 三元区 begins with an amount of money, 南沙区 is a district of another city as well.
      let parts = counties[city.code, default: []].filter { !["三元区", "南沙区"].contains($0.name) }
      let text =
        "2024年\(city.name)国民经济和社会发展统计公报\n2025年3月18日\n一、综合\n"
        + parts.map { "\($0.name)生产总值120亿元。\n" }.joined()
      let rows = extractor.extract(SourceText(bytes: Array(text.utf8), name: "communique.txt")).statistics
      #expect(rows.map { $0.region } == parts.map { $0.code }, "\(city.name)")
      #expect(rows.allSatisfy { $0.indicator == "生产总值" }, "\(city.name)")
    }
  }

  @Test func `each city is known by its short name in the communiqué of its province`() throws {
    let extractor = try Reading.extractor.get()
    let cities = Dictionary(grouping: try EveryRegionTests.regions(.prefecture)) { $0.code.province }
    for province in try EveryRegionTests.regions(.province) {
      // 吉林 and 海南 are the provinces.
      let parts = cities[province.code, default: []].filter {
        !EveryRegionTests.namedLikeProvince.contains($0.code.description)
      }
      let text =
        try "2024年\(province.name)国民经济和社会发展统计公报\n2025年3月18日\n一、综合\n"
        + parts.map { "\(try EveryRegionTests.shortName($0))生产总值120亿元。\n" }.joined()
      let rows = extractor.extract(SourceText(bytes: Array(text.utf8), name: "communique.txt")).statistics
      #expect(rows.map { $0.region } == parts.map { $0.code }, "\(province.name)")
    }
  }
}
