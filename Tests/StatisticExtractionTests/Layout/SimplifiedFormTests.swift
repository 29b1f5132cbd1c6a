import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct SimplifiedFormTests {
  @Test func `traditional characters become simplified ones of the same length`() throws {
    let document = "全市實現地區生產總值555億元，糧食總產量87.2萬噸，年均遞增5%。乾縣"
    let copy = try #require(SimplifiedForm.of(Array(document.utf8)))
    #expect(copy.string == "全市实现地区生产总值555亿元，粮食总产量87.2万吨，年均递增5%。乾县")
    #expect(copy.count == document.utf8.count)
  }

  @Test(arguments: [
    "乾县生产总值增长5%。", "", "企业", "全市工业投入800亿元，瞭望塔12座。",
    // A name or two in the other characters makes no traditional text.
    String(repeating: "全市工业投入增长5%，城镇新增就业40万人。", count: 10) + "臺灣經濟",
  ])
  func `simplified texts are left alone`(text: String) {
    #expect(SimplifiedForm.of(Array(text.utf8)) == nil)
  }

  @Test func `bytes that are no text change nothing`() {
    let broken: [UInt8] = Array("億萬產業".utf8) + [0xE5, 0x84]
    #expect(SimplifiedForm.of(broken)?.suffix(2) == [0xE5, 0x84])
  }

  @Test func `rows of a traditional text are proved by its own bytes`() throws {
    let text = "全市實現地區生產總值555億元，同比增長35%。完成財政總收入70.1億元。"
    let (extraction, source, _) = try Reading.extract(text, in: .communique)
    #expect(extraction.statistics.map(\.indicator) == ["地区生产总值", "地区生产总值", "财政总收入"])
    let proofs = extraction.statistics.map { source.bytes[$0.range.start..<$0.range.end] }
    #expect(proofs.map { String(decoding: $0, as: UTF8.self) } == ["555億元", "35%", "70.1億元"])
  }
}
