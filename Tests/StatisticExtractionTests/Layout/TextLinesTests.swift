import Testing

@testable import StatisticExtraction

@Suite struct TextLinesTests {
  private func texts(_ document: String) -> [String] {
    let bytes = Array(document.utf8)
    return TextLines(of: bytes).lines.map { bytes.slice($0.range).string }
  }

  @Test func `lines without the white space around them`() {
    #expect(texts("　　出口增长5%。 \r\n\t进口下降3%。\u{FEFF}\r\r外资持平。") == ["出口增长5%。", "进口下降3%。", "外资持平。"])
  }

  @Test func `blank lines are remembered, the halves of a line break are none`() {
    let lines = TextLines(of: Array("出口\r\n进口\r\n\r\n外资".utf8)).lines
    #expect(lines.map(\.afterBlank) == [false, false, true])
  }

  @Test func `a line drawn between rows is no line`() {
    #expect(texts("出口\n├────┼────┤\n进口") == ["出口", "进口"])
    #expect(texts("出口\n├──合计──┤\n进口").count == 3)
  }

  @Test func `a heading before its paragraph in one line`() {
    let paragraph = "区属公共图书馆1个，全年接待读者86万人次，举办讲座120场。"
    #expect(texts("九、文化和体育 " + paragraph) == ["九、文化和体育", paragraph])
    #expect(texts("九、文化和体育，" + paragraph).count == 1)
  }

  @Test func `how a line ends and begins`() {
    let lines = TextLines(of: Array("图1 2021年出口\n一、综合\n出口增长5%。\n，进口下降（不含\n".utf8)).lines
    #expect(lines.map(\.endsSentence) == [true, false, true, false])
    #expect(lines.map(\.startsItem) == [false, true, false, false])
    #expect(lines.map(\.startsInside) == [false, false, false, true])
    #expect(lines.map(\.hasOpenBracket) == [false, false, false, true])
  }

  @Test func `a document that sets every digit apart`() {
    #expect(TextLines(of: Array("1 9 9 8 年产量 4 2 6 3 吨，2 6 5 户".utf8)).areDigitsApart)
    #expect(!TextLines(of: Array("1998年产量4263吨，265户，1 2".utf8)).areDigitsApart)
  }

  @Test func `who wrote a brief ends it, marks that hang over the column count apart`() {
    let lines = TextLines(of: Array("推广综合防治技术。（通讯员 孙林）\n出口增长百分之六。”\n".utf8)).lines
    #expect(lines.map(\.endsSentence) == [true, true])
    #expect(lines.map(\.overhang) == [2, 4])
  }

  @Test func `a line with the name of who took a picture goes on in no other`() {
    let lines = TextLines(of: Array("图为农民在暖棚里添草。　张明摄\n图为暖棚　张明 摄\n游客品尝小吃。 李华供图\n技术需要拍摄".utf8)).lines
    #expect(lines.map(\.endsSentence) == [true, true, true, false])
  }

  @Test func `marks of a Markdown heading go, that of a row stays`() {
    #expect(texts("## 三、2025年主要工作\n#公路\n# 公路\n##公路") == ["三、2025年主要工作", "#公路", "# 公路", "##公路"])
  }

  @Test func `a point ends the sentence of a line`() {
    let lines = TextLines(of: Array("出口增长5%.\n进口\n".utf8)).lines
    #expect(lines.map(\.endsSentence) == [true, false])
    #expect(lines.map(\.hasSentenceEnd) == [true, false])
  }
}
