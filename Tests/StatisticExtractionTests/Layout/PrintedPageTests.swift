import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct PrintedPageTests {
  private func isNumber(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    return PrintedPage.isNumber(ByteRange(0, bytes.count), in: bytes)
  }

  @Test(arguments: ["— 3 —", "-12-", "－３－", "—— 128 ——", "第3页", "第 3 页 共 12 页", "第3页/共12页"])
  func `the number of a page`(_ line: String) { #expect(isNumber(line)) }

  @Test(arguments: ["3", "—3", "-3.5-", "— 2025 年 —", "第3页讲到出口", "第三页", "—", "— 123456789 —", "3 —"])
  func `a line that is no number of a page`(_ line: String) { #expect(!isNumber(line)) }

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
}
