import EconomyModel

/// A document as it was read: its text, and what is known of the file it came from.
public struct ReadDocument: Sendable {
  /// The decoded text, with the region, day and title that the origin file states.
  public var source: SourceText
  /// The encoding in which the file was read.
  public let encoding: TextEncoding
  /// The file's bytes as they were, before decoding.
  let original: [UInt8]
  /// The SHA-256 of the file's bytes, in lower-case hexadecimal; reckoned anew at each call.
  public var sha256: String { SHA256.hexadecimal(original) }
  /// The size of the file in bytes.
  public var byteCount: Int { original.count }
  /// What the file `NAME.origin.json` beside the document says; nil where there is none.
  public let origin: DocumentOrigin?
  /// What a person should know of the reading, such as bytes that had to be replaced.
  public let findings: [Finding]
}
