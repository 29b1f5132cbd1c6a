import EconomyModel
import ReferenceData

/// One row of a table of published figures.
struct FigureRow {
  let table: CommaSeparatedTable
  let row: CommaSeparatedTable.Row

  private func error(_ reason: String) -> SeedError { SeedError(file: table.file, line: row.line, reason: reason) }

  /// A field; empty where the table has no such column.
  private func text(_ column: String) -> String { table.optionalColumn(column).map { row.fields[$0] } ?? "" }

  private func optional(_ column: String) -> String? { text(column).isEmpty ? nil : text(column) }

  private func required(_ column: String) throws(SeedError) -> String {
    guard let value = optional(column) else { throw error("\(column) is empty") }
    return value
  }

  private func choice<Value: RawRepresentable & CaseIterable>(_ column: String) throws(SeedError) -> Value
  where Value.RawValue == String {
    guard let value = Value(rawValue: text(column)) else {
      throw error("\(column) '\(text(column))' is none of \(Value.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return value
  }

  func origin() throws(SeedError) -> DocumentOrigin {
    let day = try required("published_on")
    guard let publishedOn = CalendarDay(iso: day) else {
      throw error("published_on '\(day)' is no date such as 2024-01-23, 2024-01 or 2024")
    }
    return DocumentOrigin(
      publisher: try required("publisher"), title: try required("title"), publishedOn: publishedOn,
      address: optional("address"))
  }

  func statistic(
    _ fields: FieldRanges, _ bytes: [UInt8], names: IndicatorNames, regions: Set<RegionCode>
  ) throws(SeedError) -> Statistic {
    let code = try required("region_code")
    guard let region = RegionCode(code), regions.contains(region) else {
      throw error("region_code '\(code)' is no region of seeds/regions.csv")
    }
    let notation = try required("period")
    guard let period = Period(notation: notation) else { throw error("period '\(notation)' is no period") }
    let published = try required("value_text")
    let indicator = try required("indicator")
    let measure: Measure = try choice("measure")
    let basis: Basis? = optional("basis") == nil ? nil : try choice("basis")
    if measure == .changeRate, basis == nil { throw error("basis is empty, but a change_rate needs one") }
    let high = try optional("value_high").map { value throws(SeedError) in try decimal("value_high", value) }
    let place = fields.fields[table.column("value_text")]
    return Statistic(
      range: place, sentence: fields.record, text: String(decoding: bytes[place.start..<place.end], as: UTF8.self),
      indicator: indicator, indicatorCode: names.code(indicator), partOf: optional("part_of"), measure: measure,
      basis: basis, value: try value(published: published, isRange: high != nil), valueHigh: high,
      unit: try required("unit"), region: region, period: period, status: try choice("status"),
      qualifier: try choice("qualifier"), priceBasis: optional("price_basis") == nil ? nil : try choice("price_basis"),
      rule: "published_figures")
  }

  private func decimal(_ column: String, _ value: String) throws(SeedError) -> Quantity {
    guard let quantity = Quantity(decimal: value) else { throw error("\(column) '\(value)' is no decimal number") }
    return quantity
  }

  private func value(published: String, isRange: Bool) throws(SeedError) -> Quantity {
    let value = try decimal("value", try required("value"))
    guard let quantity = value.written(as: published, isRange: isRange) else {
      throw error("value \(value.decimal) does not agree with value_text '\(published)'")
    }
    return quantity
  }
}

extension Quantity {
  /// The same value with the digits of the publication: 30925000000 published as 309.25亿元 is 30925 × 10⁶.
  ///
  /// - Returns: nil where the two do not agree. Number words (两位数, 第一) have no digits to compare.
  func written(as published: String, isRange: Bool = false) -> Quantity? {
    var digits = ""
    for character in published.unicodeScalars {
      if ("0"..."9").contains(character) || character == "." { digits.unicodeScalars.append(character) }
      if isRange, !digits.isEmpty, !("0"..."9").contains(character), character != "." { break }
    }
    guard let written = Quantity(decimal: digits) else { return self }
    let sign: Int64 = isNegative ? -1 : 1
    return Quantity.exponents.lazy.map { Quantity(mantissa: sign * written.mantissa, exponent: $0) }
      .first { $0.decimal == decimal }
  }
}
