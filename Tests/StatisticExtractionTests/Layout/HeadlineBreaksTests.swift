import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct HeadlineBreaksTests {
  private func pieces(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return HeadlineBreaks.pieces(of: ByteRange(0, bytes.count), in: bytes).map {
      String(decoding: bytes.slice($0), as: UTF8.self)
    }
  }

  @Test func `a space parts two statements`() {
    #expect(pieces("农业连续获丰收 农牧民人均收入3185元") == ["农业连续获丰收", "农牧民人均收入3185元"])
    #expect(pieces("实有企业居全省第二　民营占97.5%") == ["实有企业居全省第二", "民营占97.5%"])
  }

  @Test func `words set wide and titles are one`() {
    #expect(pieces("2019年国民经济和社会发展 统计公报") == ["2019年国民经济和社会发展 统计公报"])
    #expect(pieces("全年实到外资达到了 １７．１ 亿美元，增长5%") == ["全年实到外资达到了 １７．１ 亿美元，增长5%"])
    #expect(pieces("记者 张三") == ["记者 张三"])
  }

  @Test func `the number of a headline is of its own statement`() throws {
    try Reading.expect(
      "农业连续13年获丰收 农牧民人均收入⟦3185元⟧\n2023年12月20日\n", in: .news,
      "农牧民人均收入 | level - 3185 CNY | 2023 actual exact")
  }

  @Test func `a headline further down a page, over a story`() throws {
    try Reading.expect(
      "余杭日报\n2023年12月20日　星期三\n要闻\n\n夏粮收官 小麦总产⟦13.6万吨⟧\n\n本报讯（记者 张明）今年小麦播种面积⟦30万亩⟧。\n", in: .news,
      "小麦总产 | level - 136000 吨 | 2023 actual exact", "小麦播种面积 | level - 300000 亩 | 2023 actual exact")
  }

  @Test func `a part told in words parts a headline, too`() {
    #expect(pieces("外贸规模稳步扩大 民营企业进出口占比近七成") == ["外贸规模稳步扩大", "民营企业进出口占比近七成"])
    #expect(pieces("外贸规模稳步扩大 民营企业成为主力军") == ["外贸规模稳步扩大 民营企业成为主力军"])
  }
}
