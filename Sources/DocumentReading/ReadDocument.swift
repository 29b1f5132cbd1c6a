import EconomyModel

/// A document as it was read: its text, and what is known of the file it came from.
public struct ReadDocument: Sendable {
  /// The decoded text, with the region, day and title that the origin file states.
  public var source: SourceText
  /// The encoding in which the file was read.
  public let encoding: TextEncoding
  /// The SHA-256 of the file's bytes, in lower-case hexadecimal.
  public let sha256: String
  /// The size of the file in bytes.
  public let byteCount: Int
  /// What the file `NAME.origin.json` beside the document says; nil where there is none.
  public let origin: DocumentOrigin?
  /// What a person should know of the reading, such as bytes that had to be replaced.
  public let findings: [Finding]
}
