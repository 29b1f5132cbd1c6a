import Testing

@testable import regecon

@Suite struct ExcerptTests {
  @Test(arguments: [
    ("全年实到外资 17.1\n亿美元", "外资", "…年实到外资17.…"), ("外资", "外资", "外资"), ("外资增长5%", "外资", "外资增长5…"),
    ("实到外\n\n资增", "外资", "实到外资增"), ("全年实到外资", "粮食", "全年实…"), ("全年实到外资", "", "全年实…"),
  ])
  func `shows a word with what stands around it`(sentence: String, word: String, excerpt: String) {
    #expect(Excerpt.of(sentence, around: word, reach: 3) == excerpt)
  }
}
