import GRDB

/// A row of a view as plain texts, for comparison in tests: numbers without needless digits, nulls as `-`.
public struct ViewRow: Sendable {
  private let columns: [String: DatabaseValue]

  public init(_ row: Row) {
    columns = Dictionary(row.map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first })
  }

  /// A value; nil for null and for a column that is not there.
  public func text(_ column: String) -> String? {
    guard let value = columns[column], !value.isNull else { return nil }
    return String.fromDatabaseValue(value) ?? number(column).map { ViewRow.plain($0) }
  }

  public func number(_ column: String) -> Double? { columns[column].flatMap { Double.fromDatabaseValue($0) } }

  /// The columns joined by a space, such as `2023 4847 3576 implied`.
  public func line(_ names: String...) -> String { names.map { text($0) ?? "-" }.joined(separator: " ") }

  /// Four digits after the point at most.
  static func plain(_ number: Double) -> String {
    let rounded = (number * 10000).rounded() / 10000
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int64(rounded)) : String(rounded)
  }
}

extension TemporaryStore {
  /// Reads with a connection of its own, as another program would.
  public func rows(_ sql: String) throws -> [ViewRow] {
    try DatabaseQueue(path: path).read { db in try Row.fetchAll(db, sql: sql).map(ViewRow.init) }
  }
}
