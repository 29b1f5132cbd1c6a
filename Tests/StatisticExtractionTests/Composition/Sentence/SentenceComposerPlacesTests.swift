import EconomyModel
import Testing

@Suite struct SentenceComposerPlacesTests {
  /// The name, the value and the region of each row of a sentence in a report of 浙江省.
  private func rows(_ text: String) throws -> [String] {
    try Reading.extract(text, region: "330000").extraction.statistics.map {
      "\($0.indicator) \($0.value.decimal) \($0.region.map { "\($0)" } ?? "-")"
    }
  }

  @Test func `the same measure of one place after the other`() throws {
    #expect(
      try rows("杭州、宁波生产总值分别增长5.7%、5.3%；温州、嘉兴分别增长5.9%、5.8%。") == [
        "生产总值 5.7 330100", "生产总值 5.3 330200", "生产总值 5.9 330300", "生产总值 5.8 330400",
      ])
  }

  @Test func `places together take the first one, then each its own`() throws {
    #expect(
      try rows("全省生产总值增长5.5%，其中舟山、丽水低于2000亿元，分别为1899.2、1819.1亿元。") == [
        "生产总值 5.5 330000", "生产总值 200000000000 330900", "生产总值 189920000000 330900", "生产总值 181910000000 331100",
      ])
  }

  @Test func `places that are counted are no measure`() throws {
    #expect(try rows("新增杭州、宁波2个城市试点。").count == 1)
  }

  @Test func `other provinces one by one`() throws {
    try Reading.expect(
      "前三季度出口，广东下降⟦1.4%⟧，江苏与上年同期⟦持平⟧。", in: .news, "出口 | change_rate yoy -1.4 % | 2023-01/2023-09 actual exact",
      "出口 | change_rate yoy 0 % | 2023-01/2023-09 actual exact")
    let read = try Reading.extract("前三季度出口，广东下降1.4%，江苏增长2.2%。", in: .news)
    #expect(read.extraction.statistics.map(\.region) == [RegionCode("440000"), RegionCode("320000")])
  }

  @Test func `an amount and the place behind it`() throws {
    let read = try Reading.extract("工业增加值宁波增长4.6%，温州下降0.3%。", region: "330000")
    #expect(read.extraction.statistics.map(\.region) == [RegionCode("330200"), RegionCode("330300")])
    #expect(read.extraction.statistics.map(\.indicator) == ["工业增加值", "工业增加值"])
  }
}
