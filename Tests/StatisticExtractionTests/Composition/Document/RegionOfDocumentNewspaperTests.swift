import EconomyModel
import Testing

@Suite struct RegionOfDocumentNewspaperTests {
  private func region(_ page: String) throws -> String? {
    try Reading.extract(page + "\n\n　　去年完成税收12亿元，增长8%。", in: .news, region: nil).extraction.region?.description
  }

  @Test(arguments: [
    ("今日余杭\n2018年3月2日", "330110"), ("青浦报\n2015年2月6日", "310118"), ("大同日报 2014年6月5日", "140200"),
    ("盐阜大众报\n2011年7月26日", "320900"),
    ("海河潮\n中共天津市河西区委主办\n2016年1月15日", "120103"),
  ])
  func `a page that names no place is on that of its paper`(page: String, expected: String) throws {
    #expect(try region(page) == expected)
  }

  @Test func `who printed a text elsewhere says nothing of its place`() throws {
    #expect(try region("来源：青浦报社") == nil)
  }
}
