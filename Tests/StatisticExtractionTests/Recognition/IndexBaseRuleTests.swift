import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct IndexBaseRuleTests {
  private func base(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    return IndexBaseRule.find(bytes, in: ByteRange(0, bytes.count)).map { bytes.slice($0).string }
  }

  @Test(arguments: [
    ("零售物价指数（以上年为100）为103.6", "以上年为100"), ("以一九五二年为一百，产值为二百一十", "以一九五二年为一百"),
    ("以2015年价格为100，2020年达到131", "以2015年价格为100"),
  ])
  func `what an index counts from`(text: String, expected: String) {
    #expect(base(text) == expected)
  }

  @Test(arguments: ["以工业为主，产值为100亿元", "为100户居民加装电梯", "以旧换新，补贴名额为一百二十个", "一百元"])
  func `100 of something is no base`(text: String) {
    #expect(base(text) == nil)
  }
}
