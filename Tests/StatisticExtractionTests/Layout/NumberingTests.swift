import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct NumberingTests {
  /// The level of the numbering that a line begins with, and the text behind it.
  private func read(_ line: String) -> String? {
    let bytes = Array(line.utf8)
    return Numbering.item(at: 0, to: bytes.count, in: bytes).map { "\($0.level) \(Array(bytes[$0.end...]).string)" }
  }

  @Test func `each kind of numbering has its level`() {
    #expect(read("第三章工业") == "0 工业")
    #expect(read("一、综合") == "1 综合")
    #expect(read("（二）农业") == "2 农业")
    #expect(read("3.建筑业") == "3 建筑业")
    #expect(read("（4）旅游业") == "4 旅游业")
    #expect(read("——人民生活改善") == "5 人民生活改善")
    #expect(read("●对外贸易") == "5 对外贸易")
  }

  @Test func `brackets and points of either width`() {
    #expect(read("(五)财政") == "2 财政")
    #expect(read("(12)金融") == "4 金融")
    #expect(read("十一．教育") == "1 教育")
    #expect(read("6、卫生") == "3 卫生")
  }

  @Test(arguments: ["1.5亿元", "第三产业增长5%", "十个县", "（下同）全市", "（2025年）", "100、200", "2025.财政", "全市"])
  func `a number that counts and a word number nothing`(line: String) {
    #expect(read(line) == nil)
  }

  @Test func `nothing is read behind the limit`() {
    let bytes = Array("全市一、综合".utf8)
    #expect(Numbering.item(at: 6, to: 6, in: bytes) == nil)
    #expect(Numbering.item(at: 6, to: bytes.count, in: bytes)?.level == 1)
  }

  @Test func `white space parts the numeral of a heading from its words`() {
    func space(_ line: String) -> String? {
      let bytes = Array(line.utf8)
      return Numbering.space(ofHeading: ByteRange(0, bytes.count), in: bytes).map {
        Array(bytes[..<$0.start]).string + "、" + Array(bytes[$0.end...]).string
      }
    }
    #expect(space("二　一九五七年计划的主要指标") == "二、一九五七年计划的主要指标")
    #expect(space("十一  教育") == "十一、教育")
    for line in ["三　版", "五 月", "一 二 三", "二一九五七年", "2 工业", "一、综合"] where line != "一 二 三" { #expect(space(line) == nil) }
  }
}
