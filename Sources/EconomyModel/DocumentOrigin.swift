/// Where a document comes from, as the file beside it says (`NAME.origin.json`).
public struct DocumentOrigin: Hashable, Sendable {
  public var publisher: String?
  public var title: String?
  public var publishedOn: CalendarDay?
  /// The address (URL) at which it was published.
  public var address: String?
  /// The region that the document is about.
  public var region: RegionCode?
  public var note: String?

  public init(
    publisher: String? = nil, title: String? = nil, publishedOn: CalendarDay? = nil, address: String? = nil,
    region: RegionCode? = nil, note: String? = nil
  ) {
    self.publisher = publisher
    self.title = title
    self.publishedOn = publishedOn
    self.address = address
    self.region = region
    self.note = note
  }
}
