import ArgumentParser
import EconomyModel
import RegionalEconomy

/// `regecon compare`: the regions of one region side by side.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare the regions that lie in another one.",
    discussion: """
      Ranks by value and by growth count from the highest.

      EXAMPLES
        regecon compare --indicator 新设企业 --period 2023 --within 上海市
        regecon compare --indicator gdp --period 2023 --within 310000 --format csv
      """)

  @Option(help: ArgumentHelp("The indicator, by name, alias or code.", valueName: "indicator"))
  var indicator: String

  @Option(help: ArgumentHelp("The period, such as 2023.", valueName: "period"))
  var period: Period

  @Option(help: ArgumentHelp("The region whose parts are compared, by name or code.", valueName: "region"))
  var within: String

  @OptionGroup var output: RowOutput

  func run() async throws {
    let rows = try await Dataset(path: output.database.path).comparison(
      indicator: indicator, period: period, within: within)
    try output.print(CompareCommand.columns, rows.map(CompareCommand.cells))
  }

  static let columns = ColumnSelection(
    all: [
      "rank_by_value", "rank_by_growth", "region_code", "region", "value", "unit", "growth_percent", "document",
      "quote",
    ],
    inTable: ["rank_by_value", "rank_by_growth", "region", "value", "unit", "growth_percent", "document"])

  static func cells(_ row: ComparedRegion) -> [Cell] {
    [
      Cell(row.rankByValue.map(Double.init)), Cell(row.rankByGrowth.map(Double.init)),
      .text(row.region.code.description), .text(row.region.name), Cell(row.value), Cell(row.unit),
      Cell(row.growthPercent), .text(row.document), .text(row.quote),
    ]
  }
}
