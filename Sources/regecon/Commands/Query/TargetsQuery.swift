import ArgumentParser
import RegionalEconomy

/// `regecon query targets`: goals beside what was reached.
struct TargetsQuery: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "targets",
    abstract: "Goals beside what was reached: met, missed or open.",
    discussion: """
      A goal is judged by its own sense: 5%左右, 5%以内, 40万人以上.

      EXAMPLES
        regecon query targets --region 上海市
        regecon query targets --region 上海市 --period 2024 --format markdown
      """)

  @OptionGroup var query: QueryOptions

  func run() async throws {
    let rows = try await Dataset(path: query.output.database.path).targets(
      region: query.region, indicator: query.indicator, period: query.period)
    try query.output.print(TargetsQuery.columns, rows.map(TargetsQuery.cells))
  }

  static let columns = ColumnSelection(
    all: [
      "region_code", "region", "indicator_code", "indicator", "measure", "period", "target_value", "target_value_high",
      "target_qualifier", "actual_value", "actual_qualifier", "unit", "outcome", "target_quote", "actual_quote",
      "target_document", "actual_document", "target_observation_id", "actual_observation_id",
    ],
    inTable: [
      "region", "indicator", "measure", "period", "target_value", "target_qualifier", "actual_value", "unit", "outcome",
    ])

  static func cells(_ row: Target) -> [Cell] {
    [
      Cell(row.region?.code.description), Cell(row.region?.name), Cell(row.indicatorCode), .text(row.indicator),
      .text(row.measure.rawValue), .text(row.period.notation), Cell(row.targetValue), Cell(row.targetValueHigh),
      .text(row.targetQualifier.rawValue), Cell(row.actualValue), Cell(row.actualQualifier?.rawValue), .text(row.unit),
      .text(row.outcome.rawValue), .text(row.targetQuote), Cell(row.actualQuote), .text(row.targetDocument),
      Cell(row.actualDocument), .number(String(row.targetObservationID)),
      row.actualObservationID.map { .number(String($0)) } ?? .null,
    ]
  }
}
