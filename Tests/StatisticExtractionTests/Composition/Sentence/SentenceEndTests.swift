import Testing

@testable import StatisticExtraction

@Suite struct SentenceEndTests {
  /// The sentences of a text.
  private func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var (start, found) = (0, [String]())
    while start < bytes.count {
      let end = SentenceEnd.find(in: bytes, from: start, to: bytes.count)
      found.append(Array(bytes[start..<end]).string)
      start = end
    }
    return found
  }

  @Test func `behind each mark a sentence ends`() {
    #expect(sentences("出口增长5%。成绩来之不易！怎么办？干") == ["出口增长5%。", "成绩来之不易！", "怎么办？", "干"])
  }

  @Test func `a closing quotation mark or bracket belongs to it`() {
    #expect(sentences("他说：“出口增长5%。”会议结束。") == ["他说：“出口增长5%。”", "会议结束。"])
    #expect(sentences("出口增长5%（下同。）进口持平。") == ["出口增长5%（下同。）", "进口持平。"])
  }

  @Test func `commas, points of a number and semicolons end nothing`() {
    #expect(sentences("出口86.2亿元，增长5%；进口持平") == ["出口86.2亿元，增长5%；进口持平"])
  }

  @Test func `an endless sentence is cut behind a comma`() {
    let clause = "全市出口保持平稳增长，"
    let parts = sentences(String(repeating: clause, count: 400))
    #expect(parts.count == 3)
    #expect(parts.allSatisfy { $0.hasSuffix("，") })
  }

  @Test func `without a comma it is cut where no numeral stands`() {
    let parts = sentences(String(repeating: "口", count: 4000) + String(repeating: "三", count: 200) + "口户")
    #expect(parts.map { $0.hasSuffix("三口") || $0.hasSuffix("户") || $0.hasSuffix("口口") }.allSatisfy { $0 })
  }
}
