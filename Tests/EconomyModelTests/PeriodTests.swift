import EconomyModel
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2025", "2025-01-01", "2025-12-31", "2024"), ("2025-H1", "2025-01-01", "2025-06-30", "2024-H1"),
    ("2025-Q3", "2025-07-01", "2025-09-30", "2024-Q3"), ("2024-02", "2024-02-01", "2024-02-29", "2023-02"),
    ("2023-01/2023-09", "2023-01-01", "2023-09-30", "2022-01/2022-09"),
    ("2023-10/2024-09", "2023-10-01", "2024-09-30", "2022-10/2023-09"),
    ("2025-12-31", "2025-12-31", "2025-12-31", "2024-12-31"), ("2024-02-29", "2024-02-29", "2024-02-29", "2023-02-28"),
    ("2021/2025", "2021-01-01", "2025-12-31", "2016/2020"),
  ])
  func `notation, bounds and the period a year before`(notation: String, start: String, end: String, earlier: String)
    throws
  {
    let period = try #require(Period(notation: notation))
    #expect(period.notation == notation)
    #expect(period.start.description == start)
    #expect(period.end.description == end)
    #expect(period.yearEarlier.notation == earlier)
  }

  @Test(arguments: [
    "", "25", "2025-13", "2025-Q5", "2025-2", "2025-02-30", "2025/2021", "2025-02/2024-11", "2025-02/2025-02",
    "2025-1-1", "2025/",
  ])
  func `anything else is refused`(notation: String) {
    #expect(Period(notation: notation) == nil)
  }

  @Test(arguments: [
    ("2024-03-01", "2024-02-29"), ("2023-01-01", "2022-12-31"), ("2023-05-02", "2023-05-01"),
    ("0001-01-01", "0001-01-01"),
  ])
  func `the day before`(day: String, before: String) throws {
    #expect(try #require(CalendarDay(iso: day)).dayBefore.description == before)
  }

  @Test(arguments: [
    ("2025-H1", true), ("2025-Q3", true), ("2024-02", true), ("2023-01/2023-09", true), ("2025", false),
    ("2025-12-31", false),
    ("2021/2025", false), ("2023-10/2024-09", false),
  ])
  func `some months of one year`(notation: String, isPart: Bool) throws {
    #expect(try #require(Period(notation: notation)).isPartOfYear == isPart)
  }

  @Test(arguments: [
    ("2017-01", "2017-01"), ("2017-03", "2017-Q1"), ("2017-05", "2017-01/2017-05"), ("2017-06", "2017-H1"),
    ("2017-12", "2017"), ("2017-Q2", "2017-Q2"),
  ])
  func `from January on`(month: String, sum: String) throws {
    let period = try #require(Period(notation: month))
    #expect(period.fromJanuary.notation == sum)
  }
}
