import EconomyModel
import GRDB

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
