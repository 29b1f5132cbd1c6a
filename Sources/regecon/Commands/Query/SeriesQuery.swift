import ArgumentParser
import EconomyModel
import RegionalEconomy

/// `regecon query series`: the figures of an indicator over time.
struct SeriesQuery: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "series",
    abstract: "The figures of an indicator in a region over time.",
    discussion: """
      Periods of different kinds, units, prices and breakdowns are series of their own; the column series numbers them.

      EXAMPLES
        regecon query series --region 徐汇区 --indicator 实到外资
        regecon query series --region 上海市 --indicator 跨国公司地区总部 --as-of 2024-06-30
        regecon query series --region 上海市 --indicator 地区生产总值 --measure change_rate --format csv
      """)

  @OptionGroup var query: QueryOptions

  @Option(help: "What the figures say about the indicator.")
  var measure: Measure = .level

  @Option(help: ArgumentHelp("Only what was published by this day, such as 2024-06-30.", valueName: "date"))
  var asOf: CalendarDay?

  func validate() throws {
    if query.region == nil { throw ValidationError("a series needs --region") }
    if query.indicator == nil { throw ValidationError("a series needs --indicator") }
  }

  func run() async throws {
    guard let region = query.region, let indicator = query.indicator else { return }
    let dataset = try Dataset(path: query.output.database.path)
    let series =
      if let asOf {
        try await dataset.series(region: region, indicator: indicator, measure: measure, asOf: asOf)
      } else {
        try await dataset.series(region: region, indicator: indicator, measure: measure)
      }
    let rows = series.enumerated().flatMap { index, series in
      series.points.filter { query.period == nil || $0.period == query.period }
        .map { SeriesQuery.cells(index + 1, series, $0) }
    }
    try query.output.print(SeriesQuery.columns, rows)
  }

  static let columns = ColumnSelection(
    all: [
      "series", "region_code", "region", "indicator_code", "indicator", "part_of", "measure", "basis", "price_basis",
      "status", "period", "value", "value_high", "unit", "qualifier", "vintages", "published_on", "document", "quote",
      "observation_id",
    ],
    inTable: [
      "series", "region", "indicator", "measure", "basis", "status", "period", "value", "value_high", "unit",
      "qualifier", "document",
    ])

  static func cells(_ number: Int, _ series: Series, _ point: Series.Point) -> [Cell] {
    [
      Cell(number), Cell(series.region?.code.description), Cell(series.region?.name), Cell(series.indicatorCode),
      .text(series.indicator), Cell(series.partOf), .text(series.measure.rawValue), Cell(series.basis?.rawValue),
      .text(series.prices.rawValue), .text(series.status.rawValue), .text(point.period.notation),
      .number(point.amount.decimal), point.amount.highDecimal.map { .number($0) } ?? .null, .text(series.unit),
      .text(point.amount.qualifier.rawValue), Cell(point.vintages), Cell(point.publishedOn?.description),
      .text(point.document), .text(point.quote), .number(String(point.observationID)),
    ]
  }
}

extension Measure: ExpressibleByArgument {}

extension CalendarDay: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}
