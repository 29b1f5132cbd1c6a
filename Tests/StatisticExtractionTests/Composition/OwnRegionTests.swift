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

  @Test func `a text that hardly speaks of its own is of no part of the country`() throws {
    let text = "经济稳步回升\n我国出口增长5%，全国进口持平，全国消费回暖，全国投资平稳。全省调研组到访。\n"
    #expect(try region(text) != RegionCode("330000"))
  }

  @Test func `two named alike leave it open`() throws {
    let text = "经济稳步回升\n全市出口增长5%。杭州市出口增长6%，杭州市进口持平，宁波市出口增长6%，宁波市进口持平。\n"
    let bytes = Array(text.utf8)
    let totals = try [#require(RegionCode("330100")): 4, #require(RegionCode("330200")): 4]
    let lexicon = Lexicon(reference: try ReferenceData.embedded())
    #expect(OwnRegion.find(bytes, totals, lexicon) == nil)
    #expect(OwnRegion.find(Array("出口增长5%。".utf8), totals, lexicon) == nil)
  }
}
