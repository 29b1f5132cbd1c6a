import EconomyModel
import GRDB

/// One state of a dataset; see `Dataset.snapshot`.
///
/// It ends with the closure that it was given to.
public struct Snapshot {
  let db: Database
  let path: String

  /// The rows of `year_over_year`, in the order of region, indicator and time.
  public func yearOverYear(
    region: String? = nil, scope: RegionScope = .itself, indicator: String? = nil, period: Period? = nil
  ) throws -> [YearOverYear] {
    var conditions = Conditions()
    conditions.add(try region.map { try codes($0, scope) })
    conditions.add(try indicator.map { try self.indicator($0) })
    conditions.add("period", period?.notation)
    return try conditions.rows(
      db, from: "year_over_year",
      order: "region_code, coalesce(catalogue_name, indicator), status, length(period), period, unit"
    ).map { try $0.yearOverYear() }
  }

  /// The series of an indicator in a region.
  public func series(region: String, indicator: String, measure: Measure = .level) throws -> [Series] {
    var conditions = Conditions()
    conditions.add("region_code", try place(region).code.description)
    conditions.add(try self.indicator(indicator))
    conditions.add("measure", measure.rawValue)
    let rows = try conditions.rows(
      db, from: "series LEFT JOIN (SELECT code, name AS catalogue_name FROM indicator) ON code = indicator_code",
      order: "status, unit, price_class, basis, part_of, period_kind, period_start, period_end")
    return try Series.joined(rows.map { try $0.series() })
  }

  /// The rows of `observations`, in the order of region, time and document.
  public func observations(_ filter: ObservationFilter = ObservationFilter()) throws -> [Observation] {
    var conditions = Conditions()
    conditions.add(try filter.region.map { try codes($0, filter.scope) })
    conditions.add(try filter.indicator.map { try self.indicator($0) })
    conditions.add("period", filter.period?.notation)
    conditions.add("measure", filter.measure?.rawValue)
    conditions.add("status", filter.status?.rawValue)
    conditions.add("document", filter.document)
    return try conditions.rows(
      db, from: "observations", order: "region_code, period_start, period_end, document, byte_start"
    ).map { try $0.observation() }
  }
}

/// The terms of a WHERE clause with their bound values.
struct Conditions {
  private var terms: [String] = []
  private(set) var arguments = StatementArguments()

  mutating func add(_ column: String, _ value: String?) {
    guard let value else { return }
    terms.append("\(column) = ?")
    arguments += [value]
  }

  mutating func add(_ column: String, notAfter value: String) {
    terms.append("\(column) <= ?")
    arguments += [value]
  }

  mutating func add(_ regions: [String]?) {
    guard let regions else { return }
    terms.append("region_code IN (\(regions.map { _ in "?" }.joined(separator: ", ")))")
    arguments += StatementArguments(regions)
  }

  mutating func add(_ indicator: IndicatorName?) {
    switch indicator {
    case .code(let code): add("indicator_code", code)
    case .published(let name): add("indicator", name)
    case nil: break
    }
  }

  /// `WHERE …`, or nothing.
  var clause: String { terms.isEmpty ? "" : "WHERE " + terms.joined(separator: " AND ") }

  func rows(_ db: Database, from view: String, order: String) throws -> [ViewRow] {
    return try Row.fetchAll(db, sql: "SELECT * FROM \(view) \(clause) ORDER BY \(order)", arguments: arguments)
      .map(ViewRow.init)
  }
}

extension Series {
  /// Joins single points, in their order, into series.
  static func joined(_ points: [Series]) -> [Series] {
    var series: [Series] = []
    for next in points {
      if let last = series.last, last.precedes(next) {
        series[series.count - 1] = last.appending(next.points)
      } else {
        series.append(next)
      }
    }
    return series
  }

  /// Whether the other one is a continuation of this one.
  fileprivate func precedes(_ other: Series) -> Bool {
    (partOf, basis, unit, status) == (other.partOf, other.basis, other.unit, other.status)
      && (periodKind, prices, indicatorCode) == (other.periodKind, other.prices, other.indicatorCode)
      && (indicatorCode != nil || indicator == other.indicator)
  }

  fileprivate func appending(_ more: [Point]) -> Series {
    Series(
      region: region, indicator: indicator, indicatorCode: indicatorCode, partOf: partOf, measure: measure,
      basis: basis, unit: unit, status: status, periodKind: periodKind, prices: prices, points: points + more)
  }
}
