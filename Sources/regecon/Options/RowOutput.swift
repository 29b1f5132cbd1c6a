import ArgumentParser

/// The database that a command reads and the form in which it prints rows.
struct RowOutput: ParsableArguments {
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
