import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct QuotationTests {
  @Test func `what somebody said is no name`() {
    #expect(Quotation.isSpeech(Array("订单排到了年底，车间里有320名工人。”".utf8), at: 0))
    #expect(Quotation.isSpeech(Array("贷款总量还会偏紧，我们将按照有扶有控的原则来安排”".utf8), at: 0))
    #expect(!Quotation.isSpeech(Array("千村示范、万村整治”工程，投资3亿元".utf8), at: 0))
    #expect(!Quotation.isSpeech(Array("放管服”改革，办件120万件".utf8), at: 0))
  }

  @Test func `a quotation that ends as a sentence does`() {
    func isSentence(_ inner: String) -> Bool {
      Quotation.isSentence(Array(inner.utf8), ByteRange(0, inner.utf8.count))
    }
    #expect(isSentence("每月能拿4500元。"))
    #expect(isSentence("今年收了300斤，"))
    #expect(!isSentence("15分钟生活圈"))
  }

  @Test func `what was said holds statistics`() throws {
    try Reading.expect("王某说，“厂里有⟦420名⟧工人。”", in: .news, "工人 | level - 420 名 | 2023 actual exact")
  }
}
