/// Rows as a table for the terminal: columns as wide as their widest value, numbers to the right.
struct TablePrinter: RowPrinter {
  private let columns: [String]
  private let output: ByteOutput
  private var rows: [[Cell]] = []

  init(columns: [String], output: ByteOutput) {
    self.columns = columns
    self.output = output
  }

  mutating func print(_ row: [Cell]) { rows.append(row) }

  mutating func finish() {
    let lines = rows.map { $0.map(\.line) }
    let isNumeric = columns.indices.map { TablePrinter.isNumeric(column: $0, rows) }
    var widths = columns.map(DisplayWidth.of)
    for line in lines {
      for (column, text) in line.enumerated() { widths[column] = max(widths[column], DisplayWidth.of(text)) }
    }
    func printLine(_ fields: [String]) {
      var line = ""
      for (column, text) in fields.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - DisplayWidth.of(text))
        line += (column == 0 ? "" : "  ") + (isNumeric[column] ? padding + text : text + padding)
      }
      while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
      output.append(line + "\n")
    }
    printLine(columns)
    printLine(widths.map { String(repeating: "─", count: $0) })
    for line in lines { printLine(line) }
  }

  /// Whether every value of a column that is not null is a number, and there is one.
  static func isNumeric(column: Int, _ rows: [[Cell]]) -> Bool {
    var found = false
    for row in rows {
      switch row[column] {
      case .null: continue
      case .number, .integer: found = true
      case .text, .list, .texts: return false
      }
    }
    return found
  }
}
