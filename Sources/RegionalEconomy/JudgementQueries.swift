import EconomyModel
import GRDB

extension Dataset {
  /// The goals, judged by their own sense: 5%左右, 5%以内, 40万人以上.
  ///
  /// - Throws: `unknownRegion`, `ambiguousRegion`, `unknownIndicator`.
  public func targets(
    region: String? = nil, indicator: String? = nil, period: Period? = nil
  ) async throws(DatasetError) -> [Target] {
    try await snapshot { try $0.targets(region: region, indicator: indicator, period: period) }
  }

  /// The pairs of statements that contradict each other beyond rounding.
  ///
  /// - Throws: `unknownRegion`, `ambiguousRegion`, `unknownIndicator`.
  public func conflicts(
    region: String? = nil, indicator: String? = nil, period: Period? = nil
  ) async throws(DatasetError) -> [Conflict] {
    try await snapshot { try $0.conflicts(region: region, indicator: indicator, period: period) }
  }

  /// The facts that were revised beyond rounding.
  ///
  /// - Throws: `unknownRegion`, `ambiguousRegion`, `unknownIndicator`.
  public func revisions(
    region: String? = nil, indicator: String? = nil, period: Period? = nil
  ) async throws(DatasetError) -> [Revision] {
    try await snapshot { try $0.revisions(region: region, indicator: indicator, period: period) }
  }

  /// One observation by its id; nil where none has it, or only an old version of a document.
  public func observation(_ id: Int64) async throws(DatasetError) -> Observation? {
    try await snapshot { try $0.observation(id) }
  }
}

extension Snapshot {
  public func targets(region: String? = nil, indicator: String? = nil, period: Period? = nil) throws -> [Target] {
    try rows(of: "targets", region, indicator, period).map { try $0.target() }
  }

  public func conflicts(region: String? = nil, indicator: String? = nil, period: Period? = nil) throws -> [Conflict] {
    try rows(of: "conflicts", region, indicator, period).map { try $0.conflict() }
  }

  public func revisions(region: String? = nil, indicator: String? = nil, period: Period? = nil) throws -> [Revision] {
    try rows(of: "revisions", region, indicator, period).map { try $0.revision() }
  }

  public func observation(_ id: Int64) throws -> Observation? {
    try Row.fetchOne(db, sql: "SELECT * FROM observations WHERE observation_id = ?", arguments: [id])
      .map { try ViewRow($0).observation() }
  }

  private func rows(of view: String, _ region: String?, _ indicator: String?, _ period: Period?) throws -> [ViewRow] {
    var conditions = Conditions()
    conditions.add("region_code", try region.map { try place($0).code.description })
    conditions.add(try indicator.map { try self.indicator($0) })
    conditions.add("period", period?.notation)
    return try conditions.rows(db, from: view, order: "region_code, indicator, period, measure, unit")
  }
}
