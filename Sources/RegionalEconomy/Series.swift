import EconomyModel

/// The figures of one fact over time, one a period: periods of different kinds, units, prices and breakdowns are series of
/// their own.
public struct Series: Hashable, Sendable {
  public let region: Place?
  /// The catalogue's name, or the one that documents use.
  public let indicator: String
  public let indicatorCode: String?
  public let partOf: String?
  public let measure: Measure
  public let basis: Basis?
  public let unit: String
  public let status: Status
  /// `year`, `quarter`, `day`, … as `Period.kind`.
  public let periodKind: String
  public let prices: PriceBasis
  /// In the order of time; for each period the statement published last, exact ones before hedged ones.
  public let points: [Point]

  public struct Point: Hashable, Sendable {
    public let period: Period
    public let amount: Amount
    public let document: String
    public let quote: String
    public let publishedOn: CalendarDay?
    /// How many publications state this figure.
    public let vintages: Int
    public let observationID: Int64
  }
}
