import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct WriterNamesTests {
  private func names(_ page: String) -> [String] {
    let text = CleanText(document: Array(page.utf8))
    return WriterNames.find(text).map { text.bytes.slice($0).string }
  }

  @Test(arguments: [
    ("河阳日报讯（记者 凤山）全市出口增长6%。", "（记者凤山）"), ("本报记者 高安 通讯员 万年", "本报记者高安通讯员万年"),
    ("责任编辑 宁乡", "责任编辑宁乡"), ("全市出口增长6%。（金成）", "（金成）"), ("全市出口增长6%。（通讯员 李凤山）", "（通讯员李凤山）"),
    ("（刘志远　万水根）", "（刘志远万水根）"),
  ])
  func `who wrote or edited it`(block: String, name: String) {
    #expect(names("丰收路上\n\(block)\n") == [name])
  }

  @Test(arguments: ["全市出口12亿元（不含旅游）", "全市出口12亿元（下同）", "全市出口12亿元（含机电产品）", "全市出口12亿元（其中机电产品和高新技术产品各占三成）"])
  func `an aside at the end of a paragraph is no name`(block: String) {
    #expect(names("丰收路上\n\(block)\n").isEmpty)
  }

  @Test func `the names of writers are no places`() throws {
    let page = """
      山货出山
      本报讯（记者 王金华）去年山货卖了3亿元。（王金华）
      责任编辑 王金华
      """
    let source = SourceText(bytes: Array(page.utf8), name: "page.txt")
    #expect(try Reading.extractor.get().extract(source).region == nil)
  }
}
