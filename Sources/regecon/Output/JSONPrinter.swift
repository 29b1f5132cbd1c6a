/// Rows as JSON objects: one a line, or all of them as one array.
struct JSONPrinter: RowPrinter {
  private let output: ByteOutput
  /// What stands before the value of each column, such as `, "text": `, one behind the other, and where each ends.
  private var keys: [UInt8] = []
  private var keyEnds: [Int] = []
  private let isArray: Bool
  private var count = 0

  init(columns: [String], output: ByteOutput, isArray: Bool) {
    self.output = output
    self.isArray = isArray
    for (index, column) in columns.enumerated() {
      keys += Array(((index == 0 ? "{" : ", ") + "\"\(column)\": ").utf8)
      keyEnds.append(keys.count)
    }
    if isArray { output.append("[") }
  }

  mutating func print(_ row: [Cell]) {
    if isArray { output.append(count == 0 ? "\n  " : ",\n  ") }
    count += 1
    var start = 0
    for index in 0..<min(keyEnds.count, row.count) {
      output.append(keys, from: start, to: keyEnds[index])
      start = keyEnds[index]
      print(row[index])
    }
    output.append(isArray ? "}" : "}\n")
  }

  mutating func finish() {
    if isArray { output.append(count == 0 ? "]\n" : "\n]\n") }
  }

  private func print(_ cell: Cell) {
    switch cell {
    case .null: output.append("null")
    case .text(let text): output.appendJSON(text)
    case .number(let number): output.append(number)
    case .integer(let number): output.append(number)
    case .list(let items): printList(items) { print($0) }
    case .texts(let texts): printList(texts) { output.appendJSON($0) }
    }
  }

  private func printList<Item>(_ items: [Item], _ print: (Item) -> Void) {
    output.append("[")
    for (index, item) in items.enumerated() {
      if index > 0 { output.append(", ") }
      print(item)
    }
    output.append("]")
  }
}
