import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct SentenceComposerOpeningTests {
  @Test func `the whole that a clause opens`() throws {
    try Reading.expect("普通中学在校学生中，学习外语的达到⟦62%⟧。", "学习外语占普通中学在校学生的比重 | share - 62 % | 2025 actual exact")
    try Reading.expect("在建项目当中，工期拖长的还有⟦18%⟧。", "在建项目中工期拖长的比重 | share - 18 % | 2025 actual exact")
  }

  @Test func `which way a clause ends up`() throws {
    try Reading.expect(
      "出口下降⟦6.4%⟧；进口降幅更深，为⟦12.8%⟧。", "出口 | change_rate yoy -6.4 % | 2025 actual exact",
      "进口 | change_rate yoy -12.8 % | 2025 actual exact")
  }

  @Test func `a clause that names those counted, and what they do`() throws {
    try Reading.expect(
      "空气质量达到国家二级标准的城市，2020年只有⟦3个⟧。", "空气质量达到国家二级标准的城市 | level - 3 个 | 2020 actual exact")
  }

  @Test func `from a year gone by back to the text's own time`() throws {
    try Reading.expect(
      "去年一天装配电机⟦800台⟧，现在一天装配电机⟦1200台⟧。", in: .news, "一天装配电机 | level - 800 台 | 2022 actual exact",
      "一天装配电机 | level - 1200 台 | 2023 actual exact")
  }

  @Test func `the whole year behind the end of the last one`() throws {
    let page = "奶业爬坡\n2013年5月10日\n去年末，杭州市奶牛存栏198万头；全年生鲜乳产量560万吨，增长3.1%。\n"
    let rows = try Reading.extractor.get().extract(SourceText(bytes: Array(page.utf8), name: "t.txt")).statistics
    #expect(rows.map { $0.period?.notation } == ["2012-12-31", "2012", "2012"])
  }
}
