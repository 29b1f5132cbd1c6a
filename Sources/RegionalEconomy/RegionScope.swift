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

/// A region among its siblings.
public struct ComparedRegion: Hashable, Sendable {
  public let region: Place
  /// In `unit`; nil where only growth is known.
  public let value: Double?
  public let unit: String?
  public let growthPercent: Double?
  /// 1 for the highest.
  public let rankByValue: Int?
  public let rankByGrowth: Int?
  public let document: String
  public let quote: String
}

extension Dataset {
  /// The regions that lie directly in another one side by side, the highest value first: 新设企业 2023 within 上海市.
  ///
  /// - Throws: `unknownRegion`, `ambiguousRegion`, `unknownIndicator`.
  public func comparison(
    indicator: String, period: Period, within region: String
  ) async throws(DatasetError) -> [ComparedRegion] {
    try await snapshot { try $0.comparison(indicator: indicator, period: period, within: region) }
  }
}

extension Snapshot {
  /// The regions that lie directly in another one side by side, the highest value first.
  public func comparison(indicator: String, period: Period, within region: String) throws -> [ComparedRegion] {
    var conditions = Conditions()
    conditions.add("parent_code", try place(region).code.description)
    conditions.add(try self.indicator(indicator))
    conditions.add("period", period.notation)
    conditions.add("status", Status.actual.rawValue)
    return try conditions.rows(
      db, from: "comparison",
      order: "unit IS NULL, unit, rank_by_value IS NULL, rank_by_value, rank_by_growth, region_code"
    ).compactMap { row in
      RegionCode(row.row["region_code"] as String).map { code in
        ComparedRegion(
          region: Place(code: code, name: row.row["region"], parent: row.row["parent"]), value: row.row["value"],
          unit: row.row["unit"], growthPercent: row.row["growth_percent"], rankByValue: row.row["rank_by_value"],
          rankByGrowth: row.row["rank_by_growth"], document: row.row["document"], quote: row.row["quote"])
      }
    }
  }
}
