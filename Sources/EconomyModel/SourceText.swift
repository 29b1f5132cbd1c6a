/// The decoded text of a document, with what is known of it from outside the text.
public struct SourceText: Sendable {
  /// The decoded text, UTF-8; every byte range of the pipeline counts in these bytes.
  public var bytes: [UInt8]
  /// The name of the document as the user gave it.
  public var name: String
  /// The region, where the caller knows it (`--region`).
  public var region: RegionCode?
  /// The day of publication, where the caller knows it (`--published`, or the origin file).
  public var publishedOn: CalendarDay?
  /// The title, where the origin file or the format says it.
  public var title: String?

  public init(
    bytes: [UInt8], name: String, region: RegionCode? = nil, publishedOn: CalendarDay? = nil, title: String? = nil
  ) {
    self.bytes = bytes
    self.name = name
    self.region = region
    self.publishedOn = publishedOn
    self.title = title
  }

  /// The text of a range; bytes that are no UTF-8 are shown as U+FFFD.
  public func text(_ range: ByteRange) -> String {
    let start = max(0, min(range.start, bytes.count))
    return String(decoding: bytes[start..<max(start, min(range.end, bytes.count))], as: UTF8.self)
  }
}
