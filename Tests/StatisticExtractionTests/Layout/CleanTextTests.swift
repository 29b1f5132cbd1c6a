import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct CleanTextTests {
  private func clean(_ text: String) -> String { CleanText(document: Array(text.utf8)).bytes.string }

  @Test(arguments: [
    ("２７，２０３元，增长３．６８％", "27,203元，增长3.68%\n"),
    ("新注册企业 4847 户， 同比", "新注册企业4847户，同比\n"),
    ("AI for Science 项目", "AI for Science项目\n"),
    ("结构为5.6∶56.6:37.8", "结构为5.6：56.6：37.8\n"),
    ("生产总值[1]（2）298亿元", "生产总值298亿元\n"),
    ("增长5%,其中(下同)", "增长5%，其中（下同）\n"),
  ])
  func `one form for each character`(text: String, expected: String) {
    #expect(clean(text) == expected)
  }

  @Test func `printed lines of a column are joined, numbers stay whole`() {
    let column = "2023年，全区新注册企业有四千\n\n多户，同比增长；全年实到外资17.1\n\n亿美元，同比增长百分之三十七\n\n，数量保持位居中心城区前列；数\n\n字经济等产业均实现增长。\n"
    #expect(clean(column).contains("17.1亿美元"))
    #expect(clean(column).split(separator: "\n").count == 1)
  }

  @Test func `headings and paragraphs are not joined`() {
    let text = "一、2025年工作回顾\n一年来，全市生产总值增长5%。\n二、2026年工作安排\n"
    #expect(clean(text) == text)
  }

  @Test func `a paragraph broken off inside a bracket goes on`() {
    #expect(clean("地级及以上城市细颗粒物（PM\n2.5\n）平均浓度下降2.3%。\n") == "地级及以上城市细颗粒物（PM2.5）平均浓度下降2.3%。\n")
  }

  @Test(arguments: ["１ ２．５％增长", "第 1 版 徐汇\n\n新设 企业 4847 户", "[1]注：（2）按现价", "a\r\nb 5%\r\n\r\nc"])
  func `cleaning twice is cleaning once`(text: String) {
    let once = CleanText(document: Array(text.utf8)).bytes
    #expect(CleanText(document: once).bytes == once)
  }

  @Test func `every clean byte leads back into the document`() {
    let document = Array("全年 实到外资 １７．１ 亿美元[3]，增长（下同）5%".utf8)
    let text = CleanText(document: document)
    for offset in text.bytes.indices.dropLast() {
      #expect((0..<document.count).contains(text.map.source(offset)))
    }
    let place = text.bytes.first("17.1亿美元", in: ByteRange(0, text.bytes.count)) ?? 0
    let range = text.map.source(ByteRange(place, place + 13), clean: text.bytes, document: document)
    #expect(String(decoding: document[range.start..<range.end], as: UTF8.self) == "１７．１ 亿美元")
  }
}
