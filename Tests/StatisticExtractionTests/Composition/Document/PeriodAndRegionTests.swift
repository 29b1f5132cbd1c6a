import EconomyModel
import Testing

@Suite struct PeriodAndRegionTests {
  @Test func `from a base to the year`() throws {
    try Reading.expect(
      "农产品加工转化率从2020年的⟦73%⟧提升到2025年的⟦90%⟧。", "农产品加工转化率 | level - 73 % | 2020 actual exact",
      "农产品加工转化率 | level - 90 % | 2025 actual exact")
  }

  @Test func `a review of five years`() throws {
    try Reading.expect(
      "一般公共预算收入年均增长⟦4.5%⟧。", in: .fiveYears, "一般公共预算收入 | change_rate cagr 4.5 % | 2021/2025 actual exact")
    try Reading.expect("培育商圈⟦140个⟧。", in: .fiveYears, "培育商圈 | level - 140 个 | 2021/2025 actual exact")
    try Reading.expect("电力装机规模突破⟦1亿千瓦⟧。", in: .fiveYears, "电力装机规模 | level - 100000000 千瓦 | 2025 actual over")
  }

  @Test func `targets take the coming year`() throws {
    try Reading.expect("主要预期目标是：地区生产总值增长⟦5%⟧左右。", "地区生产总值 | change_rate yoy 5 % | 2026 target about")
    try Reading.expect("城镇新增就业⟦40万人⟧以上。", in: .targets, "城镇新增就业 | level - 400000 人 | 2026 target over")
  }

  @Test func `parts of a year and states at a day`() throws {
    try Reading.expect("进出口总额增长⟦4%⟧。", in: .bulletin, "进出口总额 | change_rate yoy 4 % | 2025-01/2025-09 actual exact")
    try Reading.expect("上半年进出口总额增长⟦4%⟧。", "进出口总额 | change_rate yoy 4 % | 2025-H1 actual exact")
    try Reading.expect("年末常住人口⟦73.3万人⟧。", in: .communique, "常住人口 | level - 733000 人 | 2022-12-31 actual exact")
  }

  private func region(of text: String, year: Int) throws -> (RegionCode?, [Finding]) {
    let source = SourceText(bytes: Array(text.utf8), name: "t.txt", publishedOn: CalendarDay(iso: "\(year)-12-31"))
    let extraction = try Reading.extractor.get().extract(source)
    return (extraction.region, extraction.findings)
  }

  @Test func `one name, several regions: decided by context or left open with a finding`() throws {
    #expect(try region(of: "北京市朝阳区2023年国民经济和社会发展统计公报\n全区生产总值增长5%。", year: 2023).0 == RegionCode("110105"))
    #expect(try region(of: "长春市朝阳区2023年国民经济和社会发展统计公报\n全区生产总值增长5%。", year: 2023).0 == RegionCode("220104"))
    let (open, findings) = try region(of: "朝阳区2023年国民经济和社会发展统计公报\n全区生产总值增长5%。", year: 2023)
    #expect(open == nil)
    #expect(findings.contains { $0.code == "ambiguous_region" })
  }

  @Test func `names are those of the document's year`() throws {
    #expect(try region(of: "上海市闸北区2013年国民经济和社会发展统计公报\n全区税收增长5%。", year: 2014).0 == RegionCode("310108"))
  }

  @Test func `a paragraph about a part of the region`() throws {
    let (extraction, _, _) = try Reading.extract("萧山区建设取得新进展。新增总部机构12家。\n新增公园3座。", region: "330100")
    #expect(extraction.statistics.map { $0.region?.description } == ["330109", "330100"])
  }
}
