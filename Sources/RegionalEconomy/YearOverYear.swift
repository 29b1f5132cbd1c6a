import EconomyModel

/// A level, its growth and the level of the year before: a row of the view `year_over_year`.
///
///     for row in try await dataset.yearOverYear(region: "徐汇区", indicator: "新注册企业") {
///       print(row.period, row.value?.decimal ?? "-", row.growthPercent ?? .nan, row.prior?.value ?? .nan)
///     }
///     // 2023 4847 35.54 3576.0
public struct YearOverYear: Hashable, Sendable {
  public enum Source: String, CaseIterable, Hashable, Sendable, Codable { case reported, implied, computed }

  /// Whether the reported growth and the one computed from two levels can both be true.
  public enum GrowthCheck: String, CaseIterable, Hashable, Sendable, Codable {
    case agrees, contradicts
    /// The reported one is at constant prices or of comparable scope.
    case otherPrices = "other_prices"
  }

  /// The level a year before.
  public struct Prior: Hashable, Sendable {
    /// Nil where only bounds are known.
    public let value: Double?
    /// What the rounding of the published figures allows.
    public let low: Double?
    public let high: Double?
    /// The hedge of a reported level: 超3000亿元 is `over`; nil for an implied one.
    public let qualifier: Qualifier?
    /// `reported` by a document or `implied` by level and growth.
    public let source: Source
  }

  public let region: Place?
  public let indicator: String
  public let indicatorCode: String?
  public let catalogueName: String?
  public let partOf: String?
  public let period: Period
  public let status: Status
  /// Of the levels; nil where growth stands alone.
  public let unit: String?
  /// The level; nil where only growth is known.
  public let value: Amount?
  public let priorPeriod: Period?
  public let prior: Prior?
  public let growthPercent: Double?
  /// `reported` or `computed`.
  public let growthSource: Source?
  public let computedGrowthPercent: Double?
  /// Computed minus reported, in percentage points.
  public let growthGapPoints: Double?
  public let growthCheck: GrowthCheck?
  public let document: String
  public let quote: String
  public let publishedOn: CalendarDay?
  /// The rows of `observations` behind it.
  public let observationID: Int64?
  public let growthObservationID: Int64?
  public let priorObservationID: Int64?
}
