import ArgumentParser
import EconomyStore
import RegionalEconomy

/// `regecon check`: does the arithmetic of the dataset and proves its rows against the stored texts.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Do the arithmetic of the dataset, and prove every row against its text.",
    discussion: """
      Parts against wholes, shares, stocks and flows, levels against growth, and documents that contradict each other \
      beyond rounding. The differences are also in the table finding. Ends with status 1 where there are errors.

      EXAMPLES
        regecon check
        regecon check --database east.sqlite --format jsonl
      """)

  @OptionGroup var database: DatabaseOption

  @Option(help: "The form of the output.")
  var format: OutputFormat = .table

  func run() throws {
    // The reading side knows a missing or foreign file; the store would make a new one.
    _ = try Dataset(path: database.path)
    let report = try EconomyStore(path: database.path).check()
    let output = ByteOutput()
    var printer = format.printer(columns: CheckCommand.columns.columns(for: format), to: output)
    for finding in report.findings {
      printer.print(CheckCommand.columns.select(CheckCommand.cells(finding), for: format))
    }
    printer.finish()
    try output.flush()
    let agreements = report.agreements.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    StandardError.print("agreed: \(agreements.isEmpty ? "nothing to compare" : agreements.joined(separator: ", "))")
    if report.hasErrors { throw ExitCode.failure }
  }

  static let columns = ColumnSelection(
    all: ["severity", "code", "region_code", "indicator", "period", "message", "observation_ids"],
    inTable: ["severity", "code", "region_code", "indicator", "period", "message"])

  static func cells(_ finding: CheckFinding) -> [Cell] {
    [
      .text(finding.severity.rawValue), .text(finding.code), Cell(finding.region?.description),
      .text(finding.indicator), Cell(finding.period), .text(finding.message),
      .list(finding.observationIDs.map { .number(String($0)) }),
    ]
  }
}
