import EconomyModel
import GRDB

extension Dataset {
  /// One observation for each fact: its last statement, as the view `latest` ranks them.
  ///
  ///     // 初步核算 and 最终核实 are two statements of one fact; this is the second.
  ///     try await dataset.latest(region: "徐汇区", indicator: "地区生产总值")
  ///
  /// - Throws: `unknownRegion`, `ambiguousRegion`, `unknownIndicator`.
  public func latest(
    region: String? = nil, indicator: String? = nil, period: Period? = nil
  ) async throws(DatasetError) -> [Observation] {
    try await snapshot { try $0.latest(region: region, indicator: indicator, period: period) }
  }

  /// One observation for each fact: the statement that was published first (view `first_release`).
  ///
  /// - Throws: `unknownRegion`, `ambiguousRegion`, `unknownIndicator`.
  public func firstRelease(
    region: String? = nil, indicator: String? = nil, period: Period? = nil
  ) async throws(DatasetError) -> [Observation] {
    try await snapshot { try $0.firstRelease(region: region, indicator: indicator, period: period) }
  }
}

extension Snapshot {
  /// One observation for each fact: its last statement.
  public func latest(region: String? = nil, indicator: String? = nil, period: Period? = nil) throws -> [Observation] {
    try observations(of: "latest", region, indicator, period)
  }

  /// One observation for each fact: its first statement.
  public func firstRelease(
    region: String? = nil, indicator: String? = nil, period: Period? = nil
  ) throws -> [Observation] {
    try observations(of: "first_release", region, indicator, period)
  }

  /// The rows of `observations` that a view of vintages picks.
  private func observations(
    of view: String, _ region: String?, _ indicator: String?, _ period: Period?
  ) throws -> [Observation] {
    var conditions = Conditions()
    conditions.add("region_code", try region.map { try place($0).code.description })
    conditions.add(try indicator.map { try self.indicator($0) })
    conditions.add("period", period?.notation)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM observations
        WHERE observation_id IN (SELECT observation_id FROM \(view) \(conditions.clause))
        ORDER BY region_code, indicator, period_start, period_end, observation_id
        """, arguments: conditions.arguments
    ).map { try ViewRow($0).observation() }
  }
}
