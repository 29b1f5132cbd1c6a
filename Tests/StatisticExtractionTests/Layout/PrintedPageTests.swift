import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct PrintedPageTests {
  /// The lines that are left when the marks of pages are gone.
  private func lines(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return TextLines(of: bytes).lines.map { String(decoding: bytes[$0.range.start..<$0.range.end], as: UTF8.self) }
  }

  @Test(arguments: ["— 3 —", "-12-", "－３－", "—— 128 ——", "·3·", "第3页", "第 3 页 共 12 页", "第3页/共12页"])
  func `a line that says it is the number of a page`(_ line: String) {
    #expect(lines("出口增长。\n\(line)\n进口下降。") == ["出口增长。", "进口下降。"])
  }

  @Test(arguments: ["3", "3 / 12", "—3", "-3.5-", "— 2025 年 —", "第3页讲到出口", "第三页", "—", "— 1234 —", "3 —", "— 0 —"])
  func `a line that does not say so`(_ line: String) {
    #expect(lines("出口增长。\n\(line)\n进口下降。") == ["出口增长。", line, "进口下降。"])
  }

  @Test(arguments: [
    ("numbers that count on, sentences between them", ["7", "8", "9"], true),
    ("one page without a number", ["7", "9", "10"], true),
    ("two only", ["7", "8"], false),
    ("amounts", ["7", "86", "23"], false),
    ("years", ["2021", "2022", "2023"], false),
  ])
  func `numbers without a mark`(_ name: String, _ numbers: [String], _ arePages: Bool) {
    let text = numbers.map { "出口增长。\n\($0)\n" }.joined()
    #expect(lines(text).count == (arePages ? 1 : 2) * numbers.count, "\(name)")
  }

  @Test func `numbers of rows have no sentence between them`() {
    #expect(lines("1\n出口\n2\n进口\n3\n外资\n4").count == 7)
  }

  @Test func `a head that returns with the number of each page`() {
    let page = "出口增长。\n— 3 —\n统计资料\n"
    #expect(lines(page + page + page) == ["出口增长。", "出口增长。", "出口增长。"])
    #expect(lines(page + page) == ["出口增长。", "统计资料", "出口增长。", "统计资料"])
  }

  @Test func `a paragraph goes on behind the number of a page`() {
    let text = CleanText(document: Array("全市经济运行总体平稳，进口额86亿元，城镇新增就业三万人，比上年\n\n— 3 —\n\n增长6%，高于全省。\n".utf8))
    #expect(text.blocks.count == 1)
    #expect(text.droppedMarks.count == 1)
  }

  @Test func `behind a sentence that ends with the page a paragraph begins`() {
    let lines = TextLines(of: Array("出口86亿元。\n— 3 —\n进口72亿元。".utf8)).lines
    #expect(lines.map(\.afterBlank) == [false, true])
  }

  @Test func `a margin that every line has indents none of them`() {
    let line = "全市经济平稳，出口额86亿元，比上年"
    let printed = ["　　" + line] + Array(repeating: line, count: 9) + ["　　增长6%。"]
    let lines = TextLines(of: Array(printed.map { "    " + $0 }.joined(separator: "\n").utf8)).lines
    #expect(lines.map(\.isIndented) == [true] + Array(repeating: false, count: 9) + [true])
  }

  @Test func `paragraphs of a line each are all indented`() {
    let paragraphs = Array(repeating: "　　全市经济平稳，出口额86亿元。", count: 10).joined(separator: "\n")
    let lines = TextLines(of: Array(paragraphs.utf8)).lines
    #expect(lines.map(\.isIndented) == Array(repeating: true, count: 10))
  }

  @Test func `a title at the edge of the paper has no part in the margin`() {
    let line = "    全市经济平稳，出口额86亿元，比上年"
    let lines = TextLines(of: Array((["出口"] + Array(repeating: line, count: 30)).joined(separator: "\n").utf8)).lines
    #expect(lines.allSatisfy { !$0.isIndented })
  }

  @Test func `the first line of a page is not indented by its form feed`() {
    let lines = TextLines(of: Array("出口增长。\n\u{0C}进口下降。".utf8)).lines
    #expect(lines.map(\.isIndented) == [false, false])
  }

  @Test func `items of a list that are a line each are all indented`() {
    let items = Array(repeating: "　　新建公路86公里，增长5%；", count: 10).joined(separator: "\n")
    let lines = TextLines(of: Array(items.utf8)).lines
    #expect(lines.map(\.isIndented) == Array(repeating: true, count: 10))
  }
}
