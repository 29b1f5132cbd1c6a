import EconomyModel

/// Rows as JSON objects: one a line, or all of them as one array.
struct JSONPrinter: RowPrinter {
  private let output: ByteOutput
  /// What stands before the value of each column, such as `, "text": `, one behind the other, and where each ends.
  private var keys: [UInt8] = []
  private var keyEnds: [Int] = []
  private let isArray: Bool
  private var count = 0
  /// How many values of the row have been written.
  private var column = 0

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
    beginRow()
    for cell in row.prefix(keyEnds.count) {
      writeKey()
      print(cell)
    }
    endRow()
  }

  mutating func beginRow() {
    if isArray { output.append(count == 0 ? "\n  " : ",\n  ") }
    count += 1
    column = 0
  }

  mutating func endRow() { output.append(isArray ? "}" : "}\n") }

  mutating func finish() {
    if isArray { output.append(count == 0 ? "]\n" : "\n]\n") }
  }

  @inline(__always)
  private mutating func writeKey() {
    output.append(keys, from: column == 0 ? 0 : keyEnds[column - 1], to: keyEnds[column])
    column += 1
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

/// The values of a row between `beginRow` and `endRow`, each with its key.
extension JSONPrinter: CellSink {
  mutating func null() {
    writeKey()
    output.append("null")
  }

  mutating func text(_ text: String) {
    writeKey()
    output.appendJSON(text)
  }

  mutating func name(_ text: String) {
    writeKey()
    output.append(UInt8(ascii: "\""))
    output.append(text)
    output.append(UInt8(ascii: "\""))
  }

  mutating func text(_ range: ByteRange, of source: SourceText) {
    writeKey()
    // What was decoded is UTF-8, and no number or sentence ends inside a character.
    let start = max(0, min(range.start, source.bytes.count))
    output.appendJSON(source.bytes, from: start, to: max(start, min(range.end, source.bytes.count)))
  }

  mutating func number(_ decimal: String) {
    writeKey()
    output.append(decimal)
  }

  mutating func integer(_ number: Int) {
    writeKey()
    output.append(number)
  }

  mutating func texts(_ texts: [String]) {
    writeKey()
    printList(texts) { output.appendJSON($0) }
  }
}
