import Testing

@testable import StatisticExtraction

extension TableLines {
  /// The rows of the tables of a text, their cells parted by bars; header lines are marked.
  static func printed(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let lines = find(TextLines(of: bytes).lines, in: bytes)
    return lines.keys.sorted().compactMap { lines[$0] }.filter { !$0.cells.isEmpty }.map { line in
      (line.isHeader ? "# " : "") + line.cells.map { bytes.slice($0).string }.joined(separator: "|")
    }
  }
}

@Suite struct TableLinesTests {
  @Test func `cells parted by spaces, tabs and bars`() {
    #expect(TableLines.printed("出口  86.2  5.1\n进口  62.1  -3.2") == ["出口|86.2|5.1", "进口|62.1|-3.2"])
    #expect(TableLines.printed("货 运\t86.2\n客 运\t62.1") == ["货 运|86.2", "客 运|62.1"])
    #expect(TableLines.printed("| 出口 | 86.2 |\n| 进口 | — | 3.1 |") == ["出口|86.2", "进口|—|3.1"])
  }

  @Test func `lines above the first row head it`() {
    let text = "全市外贸平稳。\n表2 对外贸易\n指标  绝对数（亿元）  比上年增长（%）\n出口  86.2  5.1\n进口  62.1  3.2"
    #expect(TableLines.printed(text) == ["# 表2 对外贸易", "# 指标|绝对数（亿元）|比上年增长（%）", "出口|86.2|5.1", "进口|62.1|3.2"])
  }

  @Test func `the number of a row is no cell of it`() {
    #expect(
      TableLines.printed("序号\t指标\t单位\t2025年\n1\t出口\t亿元\t86.2\n2\t进口\t亿元\t62.1") == [
        "# 指标|单位|2025年", "出口|亿元|86.2", "进口|亿元|62.1",
      ])
  }

  @Test func `a rule of Markdown parts the header from the rows`() {
    #expect(
      TableLines.printed("| 指标 | 2025年 | 增速 |\n|---|:---:|---|\n| 出口 | 86.2 | 5.1% |\n| 进口 | 62.1 | 3.2% |") == [
        "# 指标|2025年|增速", "出口|86.2|5.1%", "进口|62.1|3.2%",
      ])
  }

  @Test func `what was planned for a year heads a column, and brackets hold what adds up`() {
    #expect(
      TableLines.printed("指标\t2025年计划\t2025年预计完成\n出口\t86.2\t88.0\n绿地\t〔6.3〕\t5.1") == [
        "# 指标|2025年计划|2025年预计完成", "出口|86.2|88.0", "绿地|〔6.3〕|5.1",
      ])
  }

  @Test func `cells one below the other`() {
    let text = "指标\n绝对数（亿元）\n增长（%）\n出口\n86.2\n5.1\n进口\n62.1\n3.2\n外资\n4.1\n1.6"
    #expect(TableLines.printed(text) == ["# 指标|绝对数（亿元）|增长（%）", "出口|86.2|5.1", "进口|62.1|3.2", "外资|4.1|1.6"])
  }

  @Test func `cells one below the other, with the units of their columns in lines of their own`() {
    let text = "指标\n绝对数\n（亿元）\n增长\n（%）\n出口\n86.2\n5.1\n进口\n62.1\n3.2\n外资\n4.1\n1.6"
    #expect(TableLines.printed(text) == ["# 指标|绝对数\n（亿元）|增长\n（%）", "出口|86.2|5.1", "进口|62.1|3.2", "外资|4.1|1.6"])
  }

  @Test func `an age names a row`() {
    #expect(TableLines.printed("0-14岁  12.1  14.0\n65岁及以上  18.2  21.1") == ["0-14岁|12.1|14.0", "65岁及以上|18.2|21.1"])
  }

  @Test(arguments: [
    "出口  86.2", "出口86.2亿元，增长5.1%。\n进口62.1亿元，增长3.2%。", "出口  较好\n进口  一般", "一、综合\n二、农业",
  ])
  func `one row, sentences and words make no table`(text: String) {
    #expect(TableLines.printed(text).isEmpty)
  }

  @Test func `the unit of the whole table in brackets`() {
    let text = "农贸市场零售均价\n（元，每500克）\n品种 均价 比上月\n猪后腿肉 12.30 -1.6%\n鸡蛋 4.35 +9.5%"
    #expect(TableLines.printed(text) == ["# （元，每500克）", "# 品种|均价|比上月", "猪后腿肉|12.30|-1.6%", "鸡蛋|4.35|+9.5%"])
  }

  @Test func `a headline that sets its number apart is no row`() {
    #expect(TableLines.printed("新增减税降费 26.3 亿元\n财政收入同比增长 2.1%").isEmpty)
  }
}
