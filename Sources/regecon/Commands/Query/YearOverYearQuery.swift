import ArgumentParser
import RegionalEconomy

/// `regecon query yoy`: levels, their growth and the levels of the year before.
struct YearOverYearQuery: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yoy",
    abstract: "Year over year: levels, growth and the levels of the year before.",
    discussion: """
      The columns are those of the view year_over_year. prior_source says whether a document reports the earlier level or \
      whether level and growth imply it; then prior_value_low and prior_value_high are what rounding allows.

      EXAMPLES
        regecon query yoy --region 徐汇区
        regecon query yoy --region 310104 --indicator 新注册企业 --format json
        regecon query yoy --region 上海市 --scope children --period 2023 --format csv
      """)

  @OptionGroup var query: QueryOptions
  @OptionGroup var region: ScopeOption

  func run() async throws {
    let rows = try await Dataset(path: query.output.database.path).yearOverYear(
      region: query.region, scope: region.scope, indicator: query.indicator, period: query.period)
    try query.output.print(YearOverYearQuery.columns, rows.map(YearOverYearQuery.cells))
  }

  static let columns = ColumnSelection(
    all: [
      "region_code", "region", "indicator_code", "indicator", "part_of", "unit", "period", "value", "prior_period",
      "prior_value", "prior_value_low", "prior_value_high", "prior_source", "growth_percent", "growth_source",
      "computed_growth_percent", "growth_gap_points", "growth_check", "status", "document", "quote", "observation_id",
    ],
    inTable: [
      "region", "indicator", "period", "value", "unit", "growth_percent", "growth_source", "prior_value",
      "prior_value_low", "prior_value_high", "prior_source", "status",
    ])

  static func cells(_ row: YearOverYear) -> [Cell] {
    [
      Cell(row.region?.code.description), Cell(row.region?.name), Cell(row.indicatorCode), .text(row.indicator),
      Cell(row.partOf), Cell(row.unit), .text(row.period.notation), row.value.map { .number($0.decimal) } ?? .null,
      Cell(row.priorPeriod?.notation), Cell(row.prior?.value), Cell(row.prior?.low), Cell(row.prior?.high),
      Cell(row.prior?.source.rawValue), Cell(row.growthPercent), Cell(row.growthSource?.rawValue),
      Cell(row.computedGrowthPercent), Cell(row.growthGapPoints), Cell(row.growthCheck?.rawValue),
      .text(row.status.rawValue), .text(row.document), .text(row.quote),
      row.observationID.map { .number(String($0)) } ?? .null,
    ]
  }
}
