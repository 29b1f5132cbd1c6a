import EconomyModel
import ReferenceData

/// Published figures that a person collected in a table, one figure a row, each with the publication it comes from.
///
///     region_code,indicator,measure,basis,period,value,unit,status,qualifier,value_text,publisher,title,published_on
///     310104,区级一般公共预算收入,level,,2025,30925000000,CNY,actual,exact,309.25亿元,徐汇区人民政府,2026年徐汇区政府工作报告,2026-01
///
/// `value` is in the base unit and must agree with `value_text`, the number as published, whose digits tell the rounding.
/// The columns `value_high`, `part_of`, `price_basis` and `address` may follow.
struct PublishedFigures {
  private(set) var figures: [Reading.Figure] = []
  private(set) var origins: [DocumentOrigin] = []
  /// The rows that were refused, with file, line and reason.
  private(set) var refused: [SeedError] = []

  private static let columns = [
    "region_code", "indicator", "measure", "basis", "period", "value", "unit", "status", "qualifier", "value_text",
    "publisher", "title", "published_on",
  ]

  /// Reads a table.
  ///
  /// - Throws: where there is no header or a column is missing.
  init(name: String, bytes: [UInt8], reference: ReferenceData) throws(SeedError) {
    let table = try CommaSeparatedTable(file: name, bytes: bytes, required: PublishedFigures.columns)
    refused = table.refused
    let names = IndicatorNames(reference)
    let regions = Set(reference.regions.map(\.code))
    let lines = LineStarts(bytes)
    var places: [DocumentOrigin: Int] = [:]
    for row in table.rows {
      let reader = FigureRow(table: table, row: row)
      do throws(SeedError) {
        let fields = FieldRanges(bytes, from: lines.start(ofLine: row.line))
        let origin = try reader.origin()
        let statistic = try reader.statistic(fields, bytes, names: names, regions: regions)
        let place = places[origin] ?? origins.count
        if place == origins.count {
          places[origin] = place
          origins.append(origin)
        }
        figures.append(Reading.Figure(statistic: statistic, origin: place))
      } catch {
        refused.append(error)
      }
    }
    refused.sort { $0.line < $1.line }
  }
}

/// The codes of indicators by all their names.
struct IndicatorNames {
  private let codes: [String: String]

  init(_ reference: ReferenceData) {
    codes = Dictionary(
      reference.indicators.map { ($0.name, $0.code) } + reference.indicatorAliases.map { ($0.alias, $0.code) },
      uniquingKeysWith: { first, _ in first })
  }

  func code(_ name: String) -> String? { codes[name] }
}

/// The offsets at which the lines of a file begin.
struct LineStarts {
  private var starts = [0]

  init(_ bytes: [UInt8]) {
    starts[0] = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
  }

  /// Lines count from 1.
  func start(ofLine line: Int) -> Int { starts[min(max(line, 1), starts.count) - 1] }
}

/// The bytes of the fields of one record, quotation marks left out.
struct FieldRanges {
  private(set) var fields: [ByteRange] = []
  /// The whole record, its line break left out.
  let record: ByteRange

  init(_ bytes: [UInt8], from start: Int) {
    var offset = start
    while true {
      let isQuoted = offset < bytes.count && bytes[offset] == UInt8(ascii: "\"")
      if isQuoted { offset += 1 }
      let first = offset
      if isQuoted {
        while offset < bytes.count {
          if bytes[offset] == UInt8(ascii: "\"") {
            guard offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\"") else { break }
            offset += 1
          }
          offset += 1
        }
      }
      var last = offset
      while offset < bytes.count, bytes[offset] != UInt8(ascii: ","), bytes[offset] != UInt8(ascii: "\n") {
        offset += 1
      }
      if !isQuoted { last = offset }
      if last > first, bytes[last - 1] == UInt8(ascii: "\r") { last -= 1 }
      fields.append(ByteRange(first, last))
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: ",") else { break }
      offset += 1
    }
    let end = offset > start && bytes[offset - 1] == UInt8(ascii: "\r") ? offset - 1 : offset
    record = ByteRange(start, end)
  }
}
