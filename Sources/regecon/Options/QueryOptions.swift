import ArgumentParser
import EconomyModel

/// What the queries have in common.
struct QueryOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The region, by name or by GB/T 2260 code.", valueName: "region"))
  var region: String?

  @Option(help: ArgumentHelp("The indicator, by name, alias or code.", valueName: "indicator"))
  var indicator: String?

  @Option(
    help: ArgumentHelp(
      "The period: 2023, 2023-H1, 2023-Q1, 2023-03, 2023-01/2023-09, 2023-12-31 or 2021/2025.", valueName: "period"))
  var period: Period?

  @OptionGroup var database: DatabaseOption

  @Option(help: "The form of the output.")
  var format: OutputFormat = .table

  /// Prints rows in the form asked for.
  func print(_ columns: ColumnSelection, _ rows: [[Cell]]) throws {
    let output = ByteOutput()
    var printer = format.printer(columns: columns.columns(for: format), to: output)
    for row in rows { printer.print(columns.select(row, for: format)) }
    printer.finish()
    try output.flush()
    if rows.isEmpty { StandardError.print("\(database.path): has no such row") }
  }
}

extension Period: ExpressibleByArgument {
  public init?(argument: String) { self.init(notation: argument) }
}
