import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct SentenceComposerPlanBaseTests {
  private func rows(_ title: String, _ sentence: String) throws -> [String] {
    let source = SourceText(bytes: Array((title + "\n\n" + sentence + "\n").utf8), name: "plan.txt")
    return try Reading.extractor.get().extract(source).statistics.map(Reading.line)
  }

  @Test func `what is compared with the year that is reported on is of the one behind it`() throws {
    #expect(
      try rows("关于一九七四年国民经济计划的报告", "粮食总产量计划达到四百二十七亿斤，比一九七三年增长百分之八。") == [
        "粮食总产量 | level - 42700000000 斤 | 1974 target exact", "粮食总产量 | change_rate yoy 8 % | 1974 target exact",
      ])
    #expect(
      try rows("关于一九七四年国民经济计划的报告", "原煤产量安排三百五十二万吨，比一九七三年增加百分之三。") == [
        "原煤产量 | level - 3520000 吨 | 1974 target exact", "原煤产量 | change_rate yoy 3 % | 1974 target exact",
      ])
  }

  @Test func `a report on how a plan was carried out plans nothing by that`() throws {
    #expect(
      try rows("关于一九七四年国民经济计划执行情况的报告", "原煤产量三百五十二万吨，比一九七三年增加百分之三。") == [
        "原煤产量 | level - 3520000 吨 | 1974 actual exact", "原煤产量 | change_rate yoy 3 % | 1974 actual exact",
      ])
  }
}
