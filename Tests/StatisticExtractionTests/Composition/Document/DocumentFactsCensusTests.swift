import EconomyModel
import Testing

@Suite struct DocumentFactsCensusTests {
  private func periods(_ page: String) throws -> [String?] {
    let source = SourceText(bytes: Array(page.utf8), name: "page.txt", region: RegionCode("330000"), publishedOn: nil)
    return try Reading.extractor.get().extract(source).statistics.map { $0.period?.notation }
  }

  @Test func `a story of the spring behind a census is on the year that was counted`() throws {
    let page = "人口怎么变\n\n河阳网 2021-05-18\n\n　　七普数据公布后，人口流向引人关注。浙江常住人口达到6456万人，比上次普查增长18.6%。\n"
    #expect(try periods(page).first == "2020")
  }

  @Test func `a story that names no census is on its own year`() throws {
    let page = "人口怎么变\n\n河阳网 2021-05-18\n\n　　人口流向引人关注。浙江常住人口达到6456万人。\n"
    #expect(try periods(page) == ["2021"])
  }
}
