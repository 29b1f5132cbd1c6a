import EconomyModel

/// A goal beside what was reached: a row of the view `targets`.
public struct Target: Hashable, Sendable {
  public enum Outcome: String, CaseIterable, Hashable, Sendable, Codable { case met, missed, open }

  public let region: Place?
  public let indicator: String
  public let indicatorCode: String?
  public let measure: Measure
  public let period: Period
  public let unit: String
  public let targetValue: Double
  public let targetValueHigh: Double?
  public let targetQualifier: Qualifier
  public let actualValue: Double?
  public let actualQualifier: Qualifier?
  public let outcome: Outcome
  public let targetQuote: String
  public let actualQuote: String?
  public let targetDocument: String
  public let actualDocument: String?
  public let targetObservationID: Int64
  public let actualObservationID: Int64?
}

/// Two statements of one fact that cannot both be true: a row of the view `conflicts`.
public struct Conflict: Hashable, Sendable {
  public enum Relation: String, CaseIterable, Hashable, Sendable, Codable {
    case sameDocument = "same_document"
    case sameDay = "same_day"
    /// It may be a revision.
    case laterPublication = "later_publication"
    case undated
  }

  public let region: Place?
  public let indicator: String
  public let indicatorCode: String?
  public let measure: Measure
  public let period: Period
  public let unit: String
  public let value: Double
  public let otherValue: Double
  public let relation: Relation
  public let quote: String
  public let otherQuote: String
  public let document: String
  public let otherDocument: String
  public let observationID: Int64
  public let otherObservationID: Int64
}

/// A fact whose last statement differs from the first beyond rounding: a row of the view `revisions`.
public struct Revision: Hashable, Sendable {
  public let region: Place?
  public let indicator: String
  public let indicatorCode: String?
  public let measure: Measure
  public let period: Period
  public let unit: String
  public let firstValue: Double
  public let firstKnownFrom: CalendarDay?
  public let latestValue: Double
  public let latestKnownFrom: CalendarDay?
  /// Latest minus first, in the unit.
  public let revision: Double
  public let firstDocument: String
  public let latestDocument: String
  public let firstQuote: String
  public let latestQuote: String
}
