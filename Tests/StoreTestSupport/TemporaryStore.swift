import EconomyModel
import EconomyStore
import Foundation

/// A migrated dataset with the small reference data in a file of its own, removed with this object.
public final class TemporaryStore: Sendable {
  public let path: String
  public let store: EconomyStore

  public init() throws {
    path = TemporaryStore.newPath()
    store = try EconomyStore(path: path)
    try store.migrate()
    try store.loadReference(try SmallReference.data())
  }

  deinit { TemporaryStore.remove(path) }

  /// A path at which nothing is.
  public static func newPath() -> String { NSTemporaryDirectory() + "regecon-\(UUID().uuidString).sqlite" }

  public static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
  }

  /// Records documents in one run.
  @discardableResult
  public func record(_ documents: WrittenDocument..., force: Bool = false) throws -> [RecordOutcome] {
    let run = try store.beginRun(command: "test")
    let outcomes = try documents.map {
      try store.record($0.incoming, $0.extraction, in: run, force: force)
    }
    try store.finish(run, refused: [])
    return outcomes
  }
}
