import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct DocumentFactsYearsTests {
  private func read(_ text: String) throws -> Extraction {
    try Reading.extractor.get().extract(SourceText(bytes: Array(text.utf8), name: "t.txt"))
  }

  @Test func `the last quarter that a page compares with is of the year before its own`() throws {
    let text = "杭州市经济稳步回升\n\n一季度，杭州市出口86亿元，比2021年四季度加快1.2个百分点。\n"
    #expect(try read(text).statistics.map { $0.period?.notation } == ["2022-Q1", "2022-Q1"])
  }

  @Test func `a year alone in its line heads what follows`() throws {
    let text = "杭州市概况\n\n2021\n\n综述\n\n出口86亿元。2021年进口72亿元。\n\n2019\n\n综述\n\n出口64亿元，增长3%。\n"
    #expect(try read(text).statistics.map { $0.period?.notation } == ["2021", "2021", "2019", "2019"])
  }

  @Test func `a text that tells of a stretch of years speaks behind it`() throws {
    let text = "杭州市粮食生产回顾\n\n2002年到2011年，粮食产量年年增长，2002年为86万吨，去年占全省的6%。\n"
    #expect(try read(text).statistics.last?.period?.notation == "2011")
  }
}
