import EconomyModel
import Testing

@Suite("Five-year plans")
struct FiveYearPlanTests {
  @Test(
    "the years of a plan",
    arguments: [
      (1, 1953...1957), (2, 1958...1962), (3, 1966...1970), (6, 1981...1985), (14, 2021...2025), (15, 2026...2030),
    ])
  func years(number: Int, years: ClosedRange<Int>) {
    #expect(FiveYearPlan(number).years == years)
  }

  @Test(
    "the plan that ends in a year", arguments: [(1957, 1), (1962, 2), (1970, 3), (2025, 14), (2026, nil), (1900, nil)])
  func ending(year: Int, number: Int?) {
    #expect(FiveYearPlan.ending(in: year)?.number == number)
  }

  @Test("a plan looks back on the five years before it")
  func before() {
    #expect(FiveYearPlan(11).firstBefore == 2001)
  }
}
