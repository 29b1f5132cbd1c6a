/// What can go wrong when a dataset is read; `description` says what to do.
public enum DatasetError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No file is there.
  case missingFile(path: String)
  /// The file is no SQLite database, or one of another program.
  case notADataset(path: String)
  /// The file was written by a newer version of the program.
  case newerSchema(path: String, version: Int, supported: Int)
  /// The file was written by an older version of the program.
  case olderSchema(path: String, version: Int, supported: Int)
  /// No region has this name or code; `near` are those with a similar name.
  case unknownRegion(String, near: [Place])
  /// Several regions have this name (朝阳区).
  case ambiguousRegion(String, candidates: [Place])
  /// Neither the catalogue nor any document has this indicator; `near` are similar names.
  case unknownIndicator(String, near: [String])
  /// What SQLite says of anything else.
  case database(path: String, reason: String)

  public var description: String {
    switch self {
    case .missingFile(let path): "\(path): is not there; make it with make ingest, or name another file with --database"
    case .notADataset(let path): "\(path): is no dataset of RegionalEconomy; name another file with --database"
    case .newerSchema(let path, let version, let supported):
      "\(path): has schema \(version), this program knows \(supported); update the program"
    case .olderSchema(let path, let version, let supported):
      "\(path): has schema \(version), this program needs \(supported); run regecon migrate"
    case .unknownRegion(let name, let near):
      "no region is called '\(name)'" + DatasetError.suggestion(near.map(\.description))
    case .ambiguousRegion(let name, let candidates):
      "'\(name)' is the name of \(candidates.count) regions; say which by code or by the region above it: "
        + candidates.map(\.description).joined(separator: ", ")
    case .unknownIndicator(let name, let near): "no indicator is called '\(name)'" + DatasetError.suggestion(near)
    case .database(let path, let reason): "\(path): \(reason)"
    }
  }

  private static func suggestion(_ near: [String]) -> String {
    near.isEmpty ? "" : "; did you mean \(near.joined(separator: ", "))?"
  }
}
