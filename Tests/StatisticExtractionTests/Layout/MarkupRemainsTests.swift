import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct MarkupRemainsTests {
  private func removed(_ text: String) -> String? { MarkupRemains.removed(from: Array(text.utf8))?.string }

  @Test(arguments: [
    ("&nbsp;&#8195;出口", String(repeating: " ", count: 6) + "\u{2003}    出口"),
    ("&ldquo;十四五&rdquo;", "“    十四五”    "), ("&#x3000;出口&amp;进口", "\u{3000}     出口&    进口"),
    ("出口<br/>进口", "出口\n    进口"), ("<p style=\"a\">出口</p>", "\n" + String(repeating: " ", count: 12) + "出口\n   "),
    ("<b>出口</b>", "   出口    "),
  ])
  func `entities and tags become what they stand for`(text: String, expected: String) {
    #expect(removed(text) == expected)
    #expect(expected.utf8.count == text.utf8.count)
  }

  @Test(arguments: ["R&D经费", "A&B;", "&#0;", "&#1114112;", "增速<5%>3%", "<br", "<bravo>", "&", "<", "出口增长5%。"])
  func `what is no markup stays`(text: String) { #expect(removed(text) == nil) }
}
