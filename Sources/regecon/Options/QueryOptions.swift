import ArgumentParser
import EconomyModel
import RegionalEconomy

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

  @OptionGroup var output: RowOutput
}

/// Which regions a query means by a name.
struct ScopeOption: ParsableArguments {
  @Option(help: "The region itself, with those that lie directly in it, or with those that became part of it.")
  var scope: RegionScope = .itself
}

extension RegionScope: ExpressibleByArgument {}

extension Period: ExpressibleByArgument {
  public init?(argument: String) { self.init(notation: argument) }
}
