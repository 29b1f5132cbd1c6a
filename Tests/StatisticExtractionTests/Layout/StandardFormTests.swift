import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct StandardFormTests {
  private func standard(_ text: String) -> String { (StandardForm.of(Array(text.utf8)) ?? Array(text.utf8)).string }

  @Test(arguments: [
    ("出口｡进口﹐外资﹑消费﹔物价﹕就业﹙户﹚", "出口。进口，外资、消费；物价：就业（户）"),
    ("「十四五」規劃『綱要』", "“十四五”規劃‘綱要’"),
    ("‘十四五’规划", "“十四五”规划"),
    ("“上海‘五大新城’建设”", "“上海‘五大新城’建设”"),
    ("⼯⼚⽣产⻋辆", "工厂生产车辆"),
    ("全市粮⻝产量", "全市粮食产量"),
    ("一．综合．出口增长６．５％，其中机电产品．", "一．综合。出口增长６．５％，其中机电产品。"),
    ("增长百分之六．五，产量达到１９５７．", "增长百分之六．五，产量达到１９５７。"),
    // Where sentences end with 。, the points are something else.
    ("出口增长。进口．外资增长。", "出口增长。进口．外资增长。"),
  ])
  func `variants become the characters that the grammar reads`(text: String, expected: String) {
    #expect(standard(text) == expected)
    #expect(standard(text).utf8.count == text.utf8.count)
  }

  @Test func `a text in standard characters is left alone`() {
    #expect(StandardForm.of(Array("全市“十四五”出口增长6.5%。——工厂、车辆（辆）；".utf8)) == nil)
    #expect(StandardForm.of([0xEF, 0xBC]) == nil)
  }

  @Test func `a separator of lines is a line break`() {
    #expect(standard("出口\u{2028}进口") == "出口  \n进口")
  }

  @Test(arguments: [
    ("出口增长5%.进口", true), ("出口增长.", true), ("出口(元).", true), ("一.综合", false), ("表1.进口", false), ("某网.cn", false),
    ("出口6.5", false), ("稳中有进....", false),
  ])
  func `a point that ends a sentence`(text: String, isStop: Bool) throws {
    let bytes = Array(text.utf8)
    let point = try #require(bytes.firstIndex(of: UInt8(ascii: ".")))
    #expect(StandardForm.isStop(at: point, length: 1, in: bytes) == isStop)
  }

  @Test func `rows are the same in either form, each proved by its own bytes`() throws {
    let text = "全市出口86亿元﹐同比增长5%｡进口72亿元﹐下降3%｡"
    let (extraction, source, _) = try Reading.extract(text, in: .communique)
    #expect(extraction.statistics.map(\.indicator) == ["出口", "出口", "进口", "进口"])
    let proofs = extraction.statistics.map { source.bytes[$0.range.start..<$0.range.end] }
    #expect(proofs.map { String(decoding: $0, as: UTF8.self) } == ["86亿元", "5%", "72亿元", "3%"])
  }
}
