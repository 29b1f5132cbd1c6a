import EconomyStore
import ReferenceData

/// What became of the documents of one run, in the order of their paths.
public struct RunReport: Sendable {
  /// A document that was read.
  public struct Entry: Sendable {
    /// The path as it was given.
    public let path: String
    public internal(set) var outcome: RecordOutcome
    /// The encoding that was chosen, such as `UTF-8` or `GB18030`.
    public let encoding: String
    public internal(set) var leftovers = 0
    public internal(set) var findings = 0
  }

  public internal(set) var entries: [Entry] = []
  public internal(set) var refused: [RefusedFile] = []
  /// The rows of tables that were refused while the rest of their table went in.
  public internal(set) var refusedRows: [SeedError] = []

  /// Whether every document went in whole.
  public var isComplete: Bool {
    refused.isEmpty && refusedRows.isEmpty && !entries.contains { if case .kept = $0.outcome { true } else { false } }
  }

  /// How many documents were read in each encoding, by the name of the encoding.
  public var encodings: [(encoding: String, documents: Int)] {
    Dictionary(grouping: entries, by: \.encoding).map { ($0.key, $0.value.count) }.sorted { $0.0 < $1.0 }
  }
}
