import ArgumentParser

/// The forms in which rows are printed.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case table, csv, json, jsonl, markdown
}

/// Prints rows of the same columns in one form.
///
/// `finish` prints what can only be known at the end.
protocol RowPrinter {
  mutating func print(_ row: [Cell])
  mutating func finish()
}

extension OutputFormat {
  func printer(columns: [String], to output: ByteOutput) -> any RowPrinter {
    switch self {
    case .table: TablePrinter(columns: columns, output: output)
    case .csv: CSVPrinter(columns: columns, output: output)
    case .json: JSONPrinter(columns: columns, output: output, isArray: true)
    case .jsonl: JSONPrinter(columns: columns, output: output, isArray: false)
    case .markdown: MarkdownPrinter(columns: columns, output: output)
    }
  }
}
