/// The columns of a kind of row, and which of them fit a terminal.
struct ColumnSelection {
  let all: [String]
  private let inTable: [String]
  private let tablePositions: [Int]

  init(all: [String], inTable: [String]) {
    self.all = all
    self.inTable = inTable
    tablePositions = inTable.compactMap { all.firstIndex(of: $0) }
  }

  func columns(for format: OutputFormat) -> [String] { format.isForReading ? inTable : all }

  /// The cells of `columns(for:)`, from those of all columns.
  func select(_ cells: [Cell], for format: OutputFormat) -> [Cell] {
    format.isForReading ? tablePositions.map { cells[$0] } : cells
  }
}

extension OutputFormat {
  /// Tables for people show the columns that fit; the other forms show all.
  var isForReading: Bool { self == .table || self == .markdown }
}
