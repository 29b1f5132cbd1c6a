import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct PageChromeTests {
  private func lines(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return TextLines(of: bytes).lines.map { String(decoding: bytes[$0.range.start..<$0.range.end], as: UTF8.self) }
  }

  @Test(arguments: [
    "首页 > 政务公开 > 统计信息 > 统计公报", "当前位置：首页 >> 统计数据", "上一篇：2019年全市经济运行情况", "浏览次数：1286", "共有1286人浏览",
    "附件：2021年主要指标.xls（126KB）", "版权所有：市统计局 2008-2024",
  ])
  func `what a web page sets around the text is none of it`(_ line: String) {
    #expect(lines("\(line)\n出口增长5%。") == ["出口增长5%。"])
  }

  @Test(arguments: ["来源：市统计局", "首页改版后访问量达86万次", "上一篇报道说，出口增长5%。", "网站浏览量126万次"])
  func `what the text says stays`(_ line: String) { #expect(lines(line) == [line]) }

  @Test func `the title of another text says no year`() throws {
    let text = "出口增长5%。\n上一篇：2019年全市经济运行情况\n下一篇：2018年统计公报"
    let (extraction, _, _) = try Reading.extract(text, in: .bulletin)
    #expect(extraction.statistics.map { $0.period?.description } == ["2025-01/2025-09"])
  }

  @Test func `a title does not go on behind a line of the page`() {
    let lines = TextLines(of: Array("上半年全市经济平稳，出口回升\n浏览次数：1286\n出口增长5%。".utf8)).lines
    #expect(lines.map(\.afterBlank) == [false, true])
  }
}
