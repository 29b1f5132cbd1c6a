/// The years of one of the five-year plans of the country.
///
/// The first two began in 1953 and 1958; three years lay between the second and the third, and from 1966 on one has followed the other.
///
/// ```swift
/// FiveYearPlan(1).years   // 1953...1957
/// FiveYearPlan(14).years  // 2021...2025
/// ```
public struct FiveYearPlan: Hashable, Sendable {
  /// Its number, from 1 on.
  public let number: Int

  public init(_ number: Int) {
    self.number = number
  }

  /// Its first year.
  public var first: Int { number < 3 ? 1948 + 5 * number : 1951 + 5 * number }
  /// Its last year.
  public var last: Int { first + 4 }
  /// The plan whose last year this is (2025 is that of the fourteenth); nil for other years.
  public static func ending(in year: Int) -> FiveYearPlan? {
    // The last year grows by five from one plan to the next, but for the years between the second and the third.
    [FiveYearPlan((year - 1952) / 5), FiveYearPlan((year - 1955) / 5)].first { $0.number > 0 && $0.last == year }
  }

  /// The first year of the five that end before it begins, which it looks back on.
  public var firstBefore: Int { first - 5 }

  /// All of its years.
  public var years: ClosedRange<Int> { first...last }
}
