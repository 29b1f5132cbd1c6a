import EconomyModel

/// A statistic as a row of output.
enum StatisticRow {
  static let columns = ColumnSelection(
    all: [
      "document", "text", "byte_start", "byte_end", "indicator", "indicator_code", "measure", "basis", "value",
      "value_high", "unit", "region", "period", "status", "qualifier", "sentence", "part_of", "price_basis", "section",
      "rule",
    ],
    inTable: [
      "text", "indicator", "measure", "basis", "value", "value_high", "unit", "region", "period", "status", "qualifier",
    ])

  static func cells(_ statistic: Statistic, in source: SourceText) -> [Cell] {
    var collector = CellCollector()
    write(statistic, in: source, to: &collector)
    return collector.cells
  }

  /// Prints the rows of a document one by one, so that no more than one is in memory.
  static func print(
    _ statistics: [Statistic], in source: SourceText, as format: OutputFormat, to printer: inout any RowPrinter
  ) {
    if var json = printer as? JSONPrinter {
      for index in statistics.indices {
        json.beginRow()
        write(statistics[index], in: source, to: &json)
        json.endRow()
      }
      printer = json
    } else {
      for statistic in statistics { printer.print(columns.select(cells(statistic, in: source), for: format)) }
    }
  }

  @inline(__always)
  private static func write(_ statistic: Statistic, in source: SourceText, to row: inout some CellSink) {
    row.text(source.name)
    row.text(statistic.text)
    row.integer(statistic.range.start)
    row.integer(statistic.range.end)
    row.text(statistic.indicator)
    row.optionalText(statistic.indicatorCode)
    row.name(statistic.measure.rawValue)
    row.optionalName(statistic.basis?.rawValue)
    row.number(statistic.value.decimal)
    if let high = statistic.valueHigh { row.number(high.decimal) } else { row.null() }
    row.text(statistic.unit)
    row.optionalName(statistic.region?.description)
    row.optionalName(statistic.period?.notation)
    row.name(statistic.status.rawValue)
    row.name(statistic.qualifier.rawValue)
    row.text(statistic.sentence, of: source)
    row.optionalText(statistic.partOf)
    row.optionalName(statistic.priceBasis?.rawValue)
    row.texts(statistic.section)
    row.name(statistic.rule)
  }
}

/// A leftover as a row of output.
enum LeftoverRow {
  static let columns = ColumnSelection(
    all: ["document", "text", "byte_start", "byte_end", "class", "reason"], inTable: ["text", "class", "reason"])

  static func cells(_ leftover: Leftover, in source: SourceText) -> [Cell] {
    [
      .text(source.name), .text(leftover.text), Cell(leftover.range.start), Cell(leftover.range.end),
      .text(leftover.class.rawValue), .text(leftover.reason),
    ]
  }
}
