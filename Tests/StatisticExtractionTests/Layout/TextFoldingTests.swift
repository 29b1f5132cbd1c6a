import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct TextFoldingTests {
  private func fold(_ line: String, wrapped: Bool = false, isSpacedOut: Bool = false, behind: String = "") -> String {
    let bytes = Array(line.utf8)
    var text = CleanText(document: [])
    text.bytes = Array(behind.utf8)
    TextFolding(isSpacedOut: isSpacedOut).append(ByteRange(0, bytes.count), of: bytes, wrapped: wrapped, to: &text)
    return text.bytes.string
  }

  @Test func `full width becomes ASCII, ASCII punctuation Chinese`() {
    #expect(fold("增长３．６％；GDP达８，６２０亿元") == "增长3.6%；GDP达8,620亿元")
    #expect(fold("增长5%,其中(下同)出口;进口:6.1") == "增长5%，其中（下同）出口；进口：6.1")
    #expect(fold("结构为6.1∶42.3:51.6，见〔注〕") == "结构为6.1：42.3：51.6，见（注）")
  }

  @Test func `points behind words end sentences, quotation marks open and close`() {
    #expect(fold("出口增长6.5%. 进口增长.外资3.2亿元.") == "出口增长6.5%。进口增长。外资3.2亿元。")
    #expect(fold("1.工业 一.综合") == "1.工业一.综合")
    #expect(fold("\"十四五\"和\"十五五\"") == "“十四五”和“十五五”")
  }

  @Test func `arrows and the mathematical minus are signs`() {
    #expect(fold("同比↑5.6%，环比↓3.2%，出口−1.8%") == "同比+5.6%，环比-3.2%，出口-1.8%")
  }

  @Test func `spaces go except between words and between numbers`() {
    #expect(fold("新设 企业 4860 户") == "新设企业4860户")
    #expect(fold("AI for Science 项目") == "AI for Science项目")
    #expect(fold("17 203 319 人") == "17 203 319人")
    #expect(fold("1 9 9 8 年", isSpacedOut: true) == "1998年")
    #expect(fold("出口 ８６．２ ４．１") == "出口86.2 4.1")
    #expect(fold("１８,２０６户，２,３４５.６万元") == "18,206户，2,345.6万元")
  }

  @Test func `a number broken by the end of a line is whole`() {
    #expect(fold("2.1亿元", wrapped: true, behind: "出口8") == "出口82.1亿元")
    #expect(fold("２.１亿元", wrapped: true, behind: "出口8") == "出口82.1亿元")
    #expect(fold("for Science", wrapped: true, behind: "AI") == "AI for Science")
  }

  @Test func `footnote marks go and are remembered`() {
    let bytes = Array("生产总值[1]（2）86亿元，（3）出口".utf8)
    var text = CleanText(document: [])
    TextFolding(isSpacedOut: false).append(ByteRange(0, bytes.count), of: bytes, wrapped: false, to: &text)
    #expect(text.bytes.string == "生产总值86亿元，（3）出口")
    #expect(text.droppedMarks.map { bytes.slice($0).string } == ["[1]", "（2）"])
  }

  @Test func `a comma between words and a point at the end stay what they are`() {
    #expect(fold("出口12，进口34") == "出口12，进口34")
    #expect(fold("出口１２，３４") == "出口12，34")
    #expect(fold("阿·依") == "阿·依")
  }
}
