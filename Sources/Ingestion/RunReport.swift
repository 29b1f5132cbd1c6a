import EconomyStore

/// What became of the documents of one run, in the order of their paths.
public struct RunReport: Sendable {
  /// A document that was read.
  public struct Entry: Sendable {
    /// The path as it was given.
    public let path: String
    public let outcome: RecordOutcome
    /// The encoding that was chosen, such as `UTF-8` or `GB18030`.
    public let encoding: String
    public let statistics: Int
    public let leftovers: Int
    public let findings: Int
  }

  public internal(set) var entries: [Entry] = []
  public internal(set) var refused: [RefusedFile] = []

  /// Whether every document went in.
  public var isComplete: Bool {
    refused.isEmpty && !entries.contains { if case .kept = $0.outcome { true } else { false } }
  }

  /// How many documents were read in each encoding, by the name of the encoding.
  public var encodings: [(encoding: String, documents: Int)] {
    Dictionary(grouping: entries, by: \.encoding).map { ($0.key, $0.value.count) }.sorted { $0.0 < $1.0 }
  }
}
