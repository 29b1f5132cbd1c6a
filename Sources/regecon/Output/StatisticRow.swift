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
    cells(statistic, in: source, sentence: source.text(statistic.sentence))
  }

  /// Hands over the rows of a document one by one, so that no more than one is in memory.
  static func forEach(_ statistics: [Statistic], in source: SourceText, _ body: ([Cell]) -> Void) {
    // The statistics of a sentence follow one another and share its text.
    var sentence = (range: ByteRange(0, 0), text: "")
    for index in statistics.indices {
      let place = statistics[index].sentence
      if place != sentence.range { sentence = (place, source.text(place)) }
      body(cells(statistics[index], in: source, sentence: sentence.text))
    }
  }

  private static func cells(_ statistic: Statistic, in source: SourceText, sentence: String) -> [Cell] {
    [
      .text(source.name), .text(statistic.text), Cell(statistic.range.start), Cell(statistic.range.end),
      .text(statistic.indicator), Cell(statistic.indicatorCode), .text(statistic.measure.rawValue),
      Cell(statistic.basis?.rawValue), .number(statistic.value.decimal),
      statistic.valueHigh.map { .number($0.decimal) } ?? .null, .text(statistic.unit),
      Cell(statistic.region?.description), Cell(statistic.period?.notation), .text(statistic.status.rawValue),
      .text(statistic.qualifier.rawValue), .text(sentence), Cell(statistic.partOf),
      Cell(statistic.priceBasis?.rawValue), Cell(statistic.section), .text(statistic.rule),
    ]
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
