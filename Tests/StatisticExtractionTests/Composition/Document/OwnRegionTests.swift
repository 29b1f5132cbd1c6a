import EconomyModel
import ReferenceData
import Testing

@testable import StatisticExtraction

@Suite struct OwnRegionTests {
  private func region(_ text: String) throws -> RegionCode? {
    try Reading.extractor.get().extract(SourceText(bytes: Array(text.utf8), name: "t.txt")).region
  }

  @Test func `a text that speaks of the whole province is of one`() throws {
    let text = "外贸保持增长\n海关今天公布，前三季度全省出口增长5%，浙江民营企业出口增长8%，宁波、温州两市增长较快。\n"
    #expect(try region(text) == RegionCode("330000"))
  }

  @Test func `a text that speaks of the whole city is of one of its province's`() throws {
    let text = "外贸保持增长\n浙江海关公布，2025年前三季度全市出口增长5%，温州民营企业出口增长8%，温州机电产品出口增长9%。\n"
    #expect(try region(text) == RegionCode("330300"))
  }

  @Test func `a whole that the city is only compared with is not what the text is on`() throws {
    let text =
      "绍兴日报\n2005年8月20日 星期六\n本报讯 （记者李强）\n1至7月，我市工业增加值86亿元，增速高于全省平均水平2.1个百分点，居全省第三位。\n"
    let rows = try Reading.extractor.get().extract(SourceText(bytes: Array(text.utf8), name: "t.txt")).statistics
    #expect(rows.map(\.region) == Array(repeating: RegionCode("330600"), count: 3))
  }

  @Test func `one part named in passing says nothing of the whole`() throws {
    #expect(try region("外贸保持增长\n全省出口增长5%，温州增长较快。\n") == nil)
  }

  @Test func `a short name of a county is a word until its whole name is written`() throws {
    #expect(try region("配置更优\n2025年，全县资源利用率提高，资源税增长5%，资源循环利用。\n") == nil)
    #expect(try region("配置更优\n2025年，全县资源利用率提高，资源县财政收入增长5%，资源循环利用。\n") == RegionCode("450329"))
  }

  private func isOn(_ page: String, whole: String, part: String) throws -> Bool {
    let lexicon = Lexicon(reference: try ReferenceData.embedded())
    return OwnRegion.isOn(
      try #require(RegionCode(whole)), notOn: try #require(RegionCode(part)), CleanText(document: Array(page.utf8)),
      lexicon)
  }

  @Test func `the whole before a part that is named later`() throws {
    let part = "本报讯 我省私营企业有3.2万家。\n瑞安市有1200家。\n"
    #expect(try isOn(part, whole: "330000", part: "330381"))
    #expect(try !isOn("本报讯 瑞安市私营企业有1200家。\n全省有3.2万家。\n", whole: "330000", part: "330381"))
  }

  @Test func `a county for example, in an article on all of the city`() throws {
    let article = "限产稳价\n本报讯（记者 张明）左云县店湾镇一座煤矿冷清了许多。\n1至5月份，全市地方煤矿产煤1386万吨。\n"
    #expect(try isOn(article, whole: "140200", part: "140226"))
    // 全县 says that it is on the county after all.
    #expect(try !isOn(article + "全县产煤210万吨。\n", whole: "140200", part: "140226"))
    #expect(try !isOn(article.replacingOccurrences(of: "全市地方", with: "在全市第一的"), whole: "140200", part: "140226"))
  }

  @Test func `the whole district is a district, and never its city`() throws {
    let lexicon = Lexicon(reference: try ReferenceData.embedded())
    let text = Array("全区出口增长3%，全市的四成。".utf8)
    #expect(OwnRegion.isSpokenOf(try #require(RegionCode("310117")), text, lexicon))
    #expect(!OwnRegion.isSpokenOf(try #require(RegionCode("510100")), text, lexicon))
  }
}
