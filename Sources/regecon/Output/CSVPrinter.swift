/// Rows in RFC 4180 form with a header; text keeps its line breaks inside quotes.
struct CSVPrinter: RowPrinter {
  private let output: ByteOutput

  init(columns: [String], output: ByteOutput) {
    self.output = output
    printFields(columns)
  }

  mutating func print(_ row: [Cell]) {
    printFields(
      row.map { cell in
        if case .text(let text) = cell { return text }
        return cell.line
      })
  }

  mutating func finish() {}

  private func printFields(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      let mustQuote = field.utf8.contains { byte in
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
          || byte == UInt8(ascii: "\r")
      }
      guard mustQuote else {
        output.append(field)
        continue
      }
      output.append(UInt8(ascii: "\""))
      for byte in field.utf8 {
        if byte == UInt8(ascii: "\"") { output.append(byte) }
        output.append(byte)
      }
      output.append(UInt8(ascii: "\""))
    }
    output.append("\n")
  }
}
