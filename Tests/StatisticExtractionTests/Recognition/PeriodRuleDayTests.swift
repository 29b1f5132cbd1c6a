import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct PeriodRuleDayTests {
  private func day(_ stamp: String) throws -> String? {
    let page = "出口稳步回升\n\(stamp)\n上半年，余杭区出口增长5%。\n"
    let source = SourceText(bytes: Array(page.utf8), name: "t.txt")
    return try Reading.extractor.get().extract(source).publishedOn?.description
  }

  @Test(arguments: ["2021-07-16", "2021/7/16", "16.07.2021", "07-16-2021", "2021.07.16"])
  func `a day with its parts joined by signs`(stamp: String) throws {
    #expect(try day(stamp) == "2021-07-16")
  }

  @Test(arguments: ["2021-17-46", "2021.13.40", "99-99-2021"])
  func `numbers that no calendar has date nothing`(stamp: String) throws {
    #expect(try day(stamp) == nil)
  }
}
