import EconomyModel

/// A document as it comes in, read and decoded.
public struct IncomingDocument: Sendable {
  /// The name that stays the same over the versions of the document, such as its path below the ingested folder.
  public var key: String
  /// The SHA-256 of the file's bytes, 64 hexadecimal digits.
  public var sha256: String
  /// The size of the file.
  public var byteCount: Int
  /// The encoding of the file, such as `UTF-8` or `GB18030`.
  public var encoding: String
  public var source: SourceText
  public var origin: DocumentOrigin?

  public init(
    key: String, sha256: String, byteCount: Int, encoding: String, source: SourceText, origin: DocumentOrigin? = nil
  ) {
    self.key = key
    self.sha256 = sha256
    self.byteCount = byteCount
    self.encoding = encoding
    self.source = source
    self.origin = origin
  }
}

/// What became of a document that was recorded; the numbers count statistics.
public enum RecordOutcome: Hashable, Sendable {
  /// A document that was not there before.
  case added(Int)
  /// The same bytes, read in the same way: nothing was written.
  case unchanged(Int)
  /// Changed bytes, or the same bytes read in another way, took the place of the earlier reading.
  case newVersion(Int, previous: Int)
  /// The new reading gives nothing, or less than half of what the earlier one gave; the earlier one stays.
  case kept(reason: String)
}

/// One run of a command that writes.
public struct IngestionRun: Hashable, Sendable {
  public let id: Int64
}

/// A file that could not be ingested.
public struct RefusedFile: Hashable, Sendable {
  public var path: String
  public var reason: String

  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}

/// How much a dataset holds, old versions not counted.
public struct StoreSummary: Hashable, Sendable {
  public let documents: Int
  public let observations: Int
  public let leftovers: Int
  /// Those of the current documents, of the last run, and of the last check.
  public let findings: Int
}
