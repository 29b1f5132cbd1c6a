import EconomyModel
import Foundation
import GRDB

/// A row of a view on its way to a value of the API.
struct ViewRow {
  let row: Row

  init(_ row: Row) { self.row = row }

  /// A value of the model that the schema's CHECKs guarantee; anything else is told, never guessed.
  func required<Value>(_ column: String, _ read: (String) -> Value?) throws -> Value {
    guard let value = try optional(column, read) else {
      throw DatasetError.database(path: "", reason: "a row has no \(column)")
    }
    return value
  }

  func optional<Value>(_ column: String, _ read: (String) -> Value?) throws -> Value? {
    guard let text = row[column] as String? else { return nil }
    guard let value = read(text) else {
      throw DatasetError.database(
        path: "", reason: "a row has the \(column) '\(text)', which this program does not know")
    }
    return value
  }

  func text(_ column: String) throws -> String { try required(column) { $0 } }

  func place() throws -> Place? {
    guard let code = try optional("region_code", { RegionCode($0) }) else { return nil }
    return Place(code: code, name: row["region"] ?? "\(code)")
  }

  func day(_ column: String) throws -> CalendarDay? { try optional(column) { CalendarDay(iso: $0) } }

  func amount() throws -> Amount {
    Amount(
      value: row["value"], decimal: try text("value_decimal"), high: row["value_high"],
      highDecimal: row.hasColumn("value_high_decimal") ? row["value_high_decimal"] : nil,
      unit: row["unit"], qualifier: try required("qualifier", Qualifier.init), lowerBound: row["lower_bound"],
      upperBound: row["upper_bound"])
  }

  /// The headings, which the database keeps as a JSON array.
  func section() throws -> [String] {
    let json = try text("section")
    guard let headings = try? JSONDecoder().decode([String].self, from: Data(json.utf8)) else {
      throw DatasetError.database(path: "", reason: "a row has the section '\(json)', which is no list of headings")
    }
    return headings
  }

  func observation() throws -> Observation {
    return Observation(
      id: row["observation_id"], region: try place(), indicator: try text("indicator"),
      indicatorCode: row["indicator_code"], catalogueName: row["catalogue_name"], partOf: row["part_of"],
      measure: try required("measure", Measure.init), basis: try optional("basis", Basis.init),
      period: try optional("period") { Period(notation: $0) }, status: try required("status", Status.init),
      priceBasis: try optional("price_basis", PriceBasis.init), amount: try amount(),
      evidence: Evidence(
        text: try text("text"), quote: try text("quote"), range: ByteRange(row["byte_start"], row["byte_end"]),
        section: try section(), document: try text("document"),
        publisher: row["publisher"], title: row["title"], publishedOn: try day("published_on"),
        address: row["address"], rule: try text("rule")))
  }

  func yearOverYear() throws -> YearOverYear {
    let hasLevel = (row["value"] as Double?) != nil
    return YearOverYear(
      region: try place(), indicator: try text("indicator"), indicatorCode: row["indicator_code"],
      catalogueName: row["catalogue_name"], partOf: row["part_of"],
      period: try required("period") { Period(notation: $0) }, status: try required("status", Status.init),
      unit: row["unit"], value: hasLevel ? try amount() : nil,
      priorPeriod: try optional("prior_period") { Period(notation: $0) },
      prior: try optional("prior_source", YearOverYear.Source.init).map { source in
        YearOverYear.Prior(
          value: row["prior_value"], low: row["prior_value_low"], high: row["prior_value_high"],
          qualifier: try optional("prior_qualifier", Qualifier.init), source: source)
      }, growthPercent: row["growth_percent"],
      growthSource: try optional("growth_source", YearOverYear.Source.init),
      computedGrowthPercent: row["computed_growth_percent"], growthGapPoints: row["growth_gap_points"],
      growthCheck: try optional("growth_check", YearOverYear.GrowthCheck.init), document: try text("document"),
      quote: try text("quote"), publishedOn: try day("published_on"), observationID: row["observation_id"],
      growthObservationID: row["growth_observation_id"], priorObservationID: row["prior_observation_id"])
  }

  /// A series of the one point that the row is.
  func series() throws -> Series {
    Series(
      region: try place(), indicator: try row["catalogue_name"] ?? text("indicator"),
      indicatorCode: row["indicator_code"], partOf: row["part_of"], measure: try required("measure", Measure.init),
      basis: try optional("basis", Basis.init), unit: row["unit"], status: try required("status", Status.init),
      periodKind: try text("period_kind"), prices: try required("price_class", PriceBasis.init),
      points: [
        Series.Point(
          period: try required("period") { Period(notation: $0) }, amount: try amount(), document: try text("document"),
          quote: try text("quote"), publishedOn: try day("known_from"), vintages: row["vintages"],
          observationID: row["observation_id"])
      ])
  }
}
