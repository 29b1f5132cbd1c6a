import EconomyModel
import Testing

@Suite struct RegionOfDocumentTests {
  private func region(_ text: String) throws -> RegionCode? {
    try Reading.extractor.get().extract(SourceText(bytes: Array(text.utf8), name: "t.txt")).region
  }

  @Test func `the most particular region of the title`() throws {
    #expect(try region("浙江省杭州市萧山区2025年统计公报\n全区出口增长5%。\n") == RegionCode("330109"))
    #expect(try region("杭州市2025年统计公报\n萧山区出口增长5%，萧山区进口增长6%。\n") == RegionCode("330100"))
  }

  @Test func `a formal line of the head`() throws {
    #expect(try region("政府工作报告\n——在宁波市第十六届人民代表大会上\n全市出口增长5%。\n") == RegionCode("330200"))
  }

  @Test func `the country, unless a part of it stands beside`() throws {
    #expect(try region("中华人民共和国2025年统计公报\n出口增长5%。\n") == .country)
    #expect(try region("浙江出口高于全国\n全省出口增长5%。\n") == RegionCode("330000"))
  }

  @Test func `without a title the region named most`() throws {
    let text = "外贸稳步回升\n温州市出口增长5%，温州市进口持平。\n"
    #expect(try region(text) == RegionCode("330300"))
  }

  @Test func `a word of any town and a region named once are none`() throws {
    #expect(try region("新区建设提速\n城东新城投资增长5%，向阳路通车。\n") == nil)
  }
}
