/// Rows as a Markdown table, numbers to the right.
struct MarkdownPrinter: RowPrinter {
  private let columns: [String]
  private let output: ByteOutput
  private var rows: [[Cell]] = []

  init(columns: [String], output: ByteOutput) {
    self.columns = columns
    self.output = output
  }

  mutating func print(_ row: [Cell]) { rows.append(row) }

  mutating func finish() {
    printFields(columns)
    printFields(columns.indices.map { TablePrinter.isNumeric(column: $0, rows) ? "---:" : "---" })
    for row in rows { printFields(row.map { MarkdownPrinter.escaped($0.line) }) }
  }

  private func printFields(_ fields: [String]) {
    output.append("| " + fields.joined(separator: " | ") + " |\n")
  }

  private static func escaped(_ text: String) -> String {
    guard text.contains("|") else { return text }
    return text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
