import ArgumentParser
import RegionalEconomy

/// `regecon query conflicts`: statements of one fact that cannot both be true.
struct ConflictsQuery: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "Statements of one fact that contradict each other beyond rounding.",
    discussion: """
      EXAMPLES
        regecon query conflicts
        regecon query conflicts --region 上海市 --format jsonl
      """)

  @OptionGroup var query: QueryOptions

  func run() async throws {
    let rows = try await Dataset(path: query.output.database.path).conflicts(
      region: query.region, indicator: query.indicator, period: query.period)
    try query.output.print(ConflictsQuery.columns, rows.map(ConflictsQuery.cells))
  }

  static let columns = ColumnSelection(
    all: [
      "region_code", "region", "indicator_code", "indicator", "measure", "period", "value", "other_value", "unit",
      "relation", "quote", "other_quote", "document", "other_document", "observation_id", "other_observation_id",
    ],
    inTable: [
      "region", "indicator", "measure", "period", "value", "other_value", "unit", "relation", "document",
      "other_document",
    ])

  static func cells(_ row: Conflict) -> [Cell] {
    [
      Cell(row.region?.code.description), Cell(row.region?.name), Cell(row.indicatorCode), .text(row.indicator),
      .text(row.measure.rawValue), .text(row.period.notation), Cell(row.value), Cell(row.otherValue), .text(row.unit),
      .text(row.relation.rawValue), .text(row.quote), .text(row.otherQuote), .text(row.document),
      .text(row.otherDocument), .number(String(row.observationID)), .number(String(row.otherObservationID)),
    ]
  }
}
