import ArgumentParser
import RegionalEconomy

/// `regecon query revisions`: facts whose last statement differs from the first.
struct RevisionsQuery: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revisions",
    abstract: "Facts whose last publication differs from the first beyond rounding.",
    discussion: """
      EXAMPLES
        regecon query revisions
        regecon query revisions --region 上海市 --indicator gdp
      """)

  @OptionGroup var query: QueryOptions

  func run() async throws {
    let rows = try await Dataset(path: query.output.database.path).revisions(
      region: query.region, indicator: query.indicator, period: query.period)
    try query.output.print(RevisionsQuery.columns, rows.map(RevisionsQuery.cells))
  }

  static let columns = ColumnSelection(
    all: [
      "region_code", "region", "indicator_code", "indicator", "measure", "period", "first_value", "first_known_from",
      "latest_value", "latest_known_from", "revision", "unit", "first_document", "latest_document", "first_quote",
      "latest_quote",
    ],
    inTable: [
      "region", "indicator", "measure", "period", "first_value", "first_known_from", "latest_value",
      "latest_known_from", "revision", "unit",
    ])

  static func cells(_ row: Revision) -> [Cell] {
    [
      Cell(row.region?.code.description), Cell(row.region?.name), Cell(row.indicatorCode), .text(row.indicator),
      .text(row.measure.rawValue), .text(row.period.notation), Cell(row.firstValue),
      Cell(row.firstKnownFrom?.description), Cell(row.latestValue), Cell(row.latestKnownFrom?.description),
      Cell(row.revision), .text(row.unit), .text(row.firstDocument), .text(row.latestDocument),
      .text(row.firstQuote), .text(row.latestQuote),
    ]
  }
}
