import EconomyModel
import Testing

@Suite struct RegionOfDocumentPeersTests {
  private func region(_ text: String) throws -> String? {
    try Reading.extract(text, in: .news, region: nil).extraction.region?.description
  }

  @Test func `the city that the text tells of most`() throws {
    #expect(
      try region(
        "绵阳身后，德阳宜宾南充追到哪儿了\n\n　　去年绵阳生产总值2074亿元，增长9.1%。绵阳的工业增长10.3%，绵阳的出口增长12%。德阳生产总值1960亿元，宜宾1847亿元，南充1827亿元。")
        == "510700")
  }

  @Test func `of two no one is chosen by it`() throws {
    #expect(
      try region("绵阳与德阳谁更快\n\n　　去年德阳生产总值1960亿元，增长9%。德阳的工业增长8.6%，德阳的出口增长5%。") != nil)
  }

  @Test func `a line below the headline names the place, and not the paper above`() throws {
    #expect(
      try region(
        "河北日报\n2019年11月8日　星期五\n\n小羊绒织出大产业\n——邢台市特色产业调查\n\n本报记者　贾某\n\n　　清河县羊绒销售额41亿元，清河县企业有140家。全市集群有32个。")
        == "130500")
  }
}
