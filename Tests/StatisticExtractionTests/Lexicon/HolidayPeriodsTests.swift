import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct HolidayPeriodsTests {
  @Test(arguments: [(2020, 1), (2021, 2), (2022, 2), (2023, 1), (2024, 2), (2025, 1), (1979, 1), (1985, 2)])
  func `the month of the Spring Festival`(year: Int, month: Int) {
    #expect(HolidayPeriods.springFestivalMonth(of: year) == month)
  }

  @Test func `a stretch of holidays is of its month`() {
    let words = Dictionary(HolidayPeriods.words, uniquingKeysWith: { first, _ in first })
    #expect(words["国庆七天"] == .month(10))
    #expect(words["“五一”假期"] == .month(5))
    #expect(words["春节黄金周"] == .springFestival)
    #expect(words["国庆"] == nil)
  }

  @Test func `before a holiday, and while it lasted, dates nothing`() throws {
    try Reading.expect("端午假期前，公园接待游客⟦3.1万人次⟧。", in: .news, "公园接待游客 | level - 31000 人次 | 2023 actual exact")
    try Reading.expect(
      "春节期间商家促销火爆，零售额增长⟦8%⟧。", in: .bulletin, "零售额 | change_rate yoy 8 % | 2025-01/2025-09 actual exact")
  }
}
