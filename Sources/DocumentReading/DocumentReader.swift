import EconomyModel

/// Reads files into texts: finds out the encoding, refuses what is no text, and takes in the origin beside the file.
///
///     let document = try DocumentReader().read(path: "seeds/documents/xuhui-2023-newspaper.txt")
///     document.encoding        // .utf8
///     document.source.bytes    // the text, UTF-8
public struct DocumentReader: Sendable {
  /// The longest file that is read, in bytes.
  public var byteLimit: Int

  /// 64 MiB: a hundred times the longest statistical yearbook in plain text.
  public static let defaultByteLimit = 64 << 20

  public init(byteLimit: Int = DocumentReader.defaultByteLimit) {
    self.byteLimit = byteLimit
  }

  /// Reads a file and the origin beside it.
  public func read(path: String) throws(ReadingError) -> ReadDocument {
    let bytes = try FileBytes.read(path: path, limit: byteLimit)
    return try read(bytes: bytes, name: path, origin: try OriginFile.read(besides: path))
  }

  /// Reads standard input to its end.
  public func readStandardInput(name: String) throws(ReadingError) -> ReadDocument {
    try read(bytes: try FileBytes.read(descriptor: 0, limit: byteLimit), name: name)
  }

  /// Reads a document that is in memory already.
  public func read(bytes: [UInt8], name: String, origin: DocumentOrigin? = nil) throws(ReadingError) -> ReadDocument {
    guard bytes.count <= byteLimit else { throw .tooLong(limit: byteLimit) }
    if let format = FileFormat.unsupported(bytes) { throw .unsupportedFormat(format) }
    let text = try TextDecoding.decode(bytes)
    guard text.bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
    let source = SourceText(
      bytes: text.bytes, name: name, region: origin?.region, publishedOn: origin?.publishedOn, title: origin?.title)
    return ReadDocument(
      source: source, encoding: text.encoding, original: bytes, origin: origin, findings: findings(text))
  }

  private func findings(_ text: DecodedText) -> [Finding] {
    guard let offset = text.firstReplacement else { return [] }
    return [
      Finding(
        severity: .warning, code: "undecodable_bytes",
        message: "\(text.replacements) place(s) of the file are no \(text.encoding.rawValue), the first at byte "
          + "\(offset); U+FFFD stands for them in the text")
    ]
  }
}
