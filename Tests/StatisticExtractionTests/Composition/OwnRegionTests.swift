import EconomyModel
import ReferenceData
import Testing

@testable import StatisticExtraction

@Suite struct OwnRegionTests {
  /// The region of a text without a title that names one.
  private func region(_ text: String) throws -> RegionCode? {
    try Reading.extractor.get().extract(SourceText(bytes: Array(text.utf8), name: "t.txt")).region
  }

  @Test func `a province by its own words and its parts`() throws {
    let text = "经济稳步回升\n全省出口增长5%，我省进口持平。杭州市出口增长6%，宁波市出口增长4%。\n"
    #expect(try region(text) == RegionCode("330000"))
  }

  @Test func `a city by its own words and its parts`() throws {
    let text = "经济稳步回升\n全市出口增长5%，我市进口持平。杭州市萧山区出口增长6%，余杭区出口增长4%。\n"
    #expect(try region(text) == RegionCode("330100"))
  }

  /// The region that a text speaks of as its own, where it names these regions so often.
  private func find(_ text: String, _ totals: [String: Int]) throws -> RegionCode? {
    let codes = totals.compactMap { code, count in RegionCode(code).map { ($0, count) } }
    let lexicon = Lexicon(reference: try ReferenceData.embedded())
    return OwnRegion.find(Array(text.utf8), Dictionary(uniqueKeysWithValues: codes), lexicon)
  }

  @Test func `a text that hardly speaks of its own beside the country has none`() throws {
    #expect(try find("全省出口增长5%，我国进口持平。", ["330000": 2]) == RegionCode("330000"))
    #expect(try find("我国出口增长5%，全国进口持平，全国投资平稳，我国消费回暖。全省调研组到访。", ["330000": 2]) == nil)
    #expect(try find("出口增长5%，进口持平。", ["330000": 2]) == nil)
  }

  @Test func `two named alike leave it open, a part named once says nothing of its whole`() throws {
    #expect(try find("全市出口增长5%。", ["330100": 4, "330200": 4]) == nil)
    #expect(try find("全市出口增长5%。", ["330100": 4, "330200": 2]) == RegionCode("330100"))
    #expect(try find("全市出口增长5%。", ["330109": 1]) == nil)
  }
}
