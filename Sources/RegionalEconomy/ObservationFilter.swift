import EconomyModel

/// Which observations are wanted; a field that is nil asks for all.
///
///     ObservationFilter(region: "徐汇区", period: .year(2023))
public struct ObservationFilter: Hashable, Sendable {
  /// A name or code.
  public var region: String?
  /// Which regions the name stands for.
  public var scope: RegionScope
  /// A name, alias or code.
  public var indicator: String?
  public var period: Period?
  public var measure: Measure?
  public var status: Status?
  /// The key of a document.
  public var document: String?

  public init(
    region: String? = nil, scope: RegionScope = .itself, indicator: String? = nil, period: Period? = nil,
    measure: Measure? = nil,
    status: Status? = nil, document: String? = nil
  ) {
    self.region = region
    self.scope = scope
    self.indicator = indicator
    self.period = period
    self.measure = measure
    self.status = status
    self.document = document
  }
}
