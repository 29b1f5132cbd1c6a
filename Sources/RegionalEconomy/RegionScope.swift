import EconomyModel
import GRDB

/// Which regions a query means by a name.
public enum RegionScope: String, CaseIterable, Hashable, Sendable, Codable {
  /// The region alone.
  case itself
  /// The region and those that lie directly in it.
  case children
  /// The region and those that became part of it or were its earlier codes (静安区 with 闸北区).
  case predecessors
}

extension Snapshot {
  /// The codes that a name stands for.
  func codes(_ region: String, _ scope: RegionScope) throws -> [String] {
    let code = try place(region).code.description
    return switch scope {
    case .itself: [code]
    case .children:
      [code] + (try String.fetchAll(db, sql: "SELECT code FROM region WHERE parent_code = ?", arguments: [code]))
    case .predecessors:
      try String.fetchAll(
        db,
        sql: """
          WITH RECURSIVE before (code) AS (
            SELECT ?
            UNION SELECT region_code FROM region_successor JOIN before ON successor_code = before.code)
          SELECT code FROM before
          """, arguments: [code])
    }
  }

  /// The regions that took the place of a region that is no more: 闸北区 leads to 静安区; none for one in force.
  public func successors(of region: String) throws -> [Place] {
    let code = try place(region).code.description
    return try Row.fetchAll(
      db,
      sql: """
        WITH RECURSIVE after (code) AS (
          SELECT ?
          UNION SELECT successor_code FROM region_successor JOIN after ON region_code = after.code)
        SELECT r.code, r.name, p.name FROM after JOIN region r USING (code) LEFT JOIN region p ON p.code = r.parent_code
        WHERE r.code <> ? ORDER BY r.code
        """, arguments: [code, code]
    ).compactMap { row in RegionCode(row[0] as String).map { Place(code: $0, name: row[1], parent: row[2]) } }
  }
}
