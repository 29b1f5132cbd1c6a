import EconomyModel
import Foundation
import GRDB

/// A dataset opened for reading.
///
///     let dataset = try Dataset(path: "economy.sqlite")
///     for row in try await dataset.yearOverYear(region: "徐汇区") {
///       print(row.period, row.indicator, row.value?.decimal ?? "-", row.growthPercent ?? .nan)
///     }
///
/// Reading goes on while an ingestion writes: each call sees the dataset as it was when the call began. Several
/// questions that must fit together belong into one `snapshot`.
///
/// Regions are given by name (徐汇区, 徐汇, 浦东, 吉林省长春市朝阳区) or code (310104), indicators by the catalogue's name, an alias
/// of it, its code, or the name that documents use.
public struct Dataset: Sendable {
  public let path: String
  let queue: DatabaseQueue

  /// The version of the schema that this reads: the number of migrations.
  public static let schemaVersion = 15

  /// "REec", in the header of every dataset.
  static let applicationIdentifier = 0x5245_6563

  /// Opens a file.
  ///
  /// - Throws: `missingFile`, `notADataset`, `newerSchema`, `olderSchema`.
  public init(path: String) throws(DatasetError) {
    self.path = path
    guard FileManager.default.fileExists(atPath: path) else { throw .missingFile(path: path) }
    do {
      queue = try Dataset.open(path)
      try queue.read { db in try Dataset.checkSchema(db, path: path) }
    } catch {
      throw DatasetError(error, path: path, opening: true)
    }
  }

  /// Opens read-only.
  ///
  /// In a folder that cannot be written SQLite cannot keep its index of the log; where there is no log, the
  /// file is then read as one that nobody changes.
  private static func open(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    configuration.label = "Dataset"
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.read { db in _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") }
      return queue
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
      guard !FileManager.default.fileExists(atPath: path + "-wal") else { throw error }
      let address = URL(fileURLWithPath: path).absoluteString + "?immutable=1"
      return try DatabaseQueue(path: address, configuration: configuration)
    }
  }

  private static func checkSchema(_ db: Database, path: String) throws {
    guard try Int.fetchOne(db, sql: "PRAGMA application_id") == applicationIdentifier else {
      throw DatasetError.notADataset(path: path)
    }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if version > schemaVersion {
      throw DatasetError.newerSchema(path: path, version: version, supported: schemaVersion)
    }
    if version < schemaVersion {
      throw DatasetError.olderSchema(path: path, version: version, supported: schemaVersion)
    }
  }

  /// Asks several questions of one state of the dataset, however much is written meanwhile.
  ///
  ///     let report = try await dataset.snapshot { snapshot in
  ///       (try snapshot.yearOverYear(region: "徐汇区"), try snapshot.yearOverYear(region: "黄浦区"))
  ///     }
  public func snapshot<Result: Sendable>(
    _ body: @escaping @Sendable (Snapshot) throws -> Result
  ) async throws(DatasetError) -> Result {
    let path = path
    do {
      return try await queue.read { db in try body(Snapshot(db: db, path: path)) }
    } catch {
      throw DatasetError(error, path: path)
    }
  }

  /// The rows of `year_over_year`, in the order of region, indicator and time; everything where nothing is given.
  ///
  /// - Throws: `unknownRegion`, `ambiguousRegion`, `unknownIndicator`.
  public func yearOverYear(
    region: String? = nil, scope: RegionScope = .itself, indicator: String? = nil, period: Period? = nil
  ) async throws(DatasetError) -> [YearOverYear] {
    try await snapshot {
      try $0.yearOverYear(region: region, scope: scope, indicator: indicator, period: period)
    }
  }

  /// The series of an indicator in a region, by default of its levels.
  ///
  /// - Throws: `unknownRegion`, `ambiguousRegion`, `unknownIndicator`.
  public func series(
    region: String, indicator: String, measure: Measure = .level
  ) async throws(DatasetError) -> [Series] {
    try await snapshot { try $0.series(region: region, indicator: indicator, measure: measure) }
  }

  /// The rows of `observations`, in the order of region, time and document.
  ///
  /// - Throws: `unknownRegion`, `ambiguousRegion`, `unknownIndicator`.
  public func observations(_ filter: ObservationFilter = ObservationFilter()) async throws(DatasetError)
    -> [Observation]
  {
    try await snapshot { try $0.observations(filter) }
  }
}

extension DatasetError {
  /// Words an error of GRDB; errors of the dataset pass as they are.
  init(_ error: any Error, path: String, opening: Bool = false) {
    switch error {
    case let error as DatasetError: self = error
    case let error as DatabaseError:
      switch error.resultCode {
      case .SQLITE_NOTADB: self = .notADataset(path: path)
      case .SQLITE_CORRUPT where opening: self = .notADataset(path: path)
      default: self = .database(path: path, reason: error.message ?? error.resultCode.description)
      }
    default: self = .database(path: path, reason: "\(error)")
    }
  }
}
