import EconomyModel

/// One published figure with its proof: a row of the view `observations`.
public struct Observation: Hashable, Sendable, Identifiable {
  public let id: Int64
  /// Nil where the document does not tell.
  public let region: Place?
  /// The indicator as published.
  public let indicator: String
  public let indicatorCode: String?
  /// The catalogue's name of the indicator.
  public let catalogueName: String?
  /// The whole of which it is a part (其中…).
  public let partOf: String?
  public let measure: Measure
  public let basis: Basis?
  public let period: Period?
  public let status: Status
  public let priceBasis: PriceBasis?
  public let amount: Amount
  public let evidence: Evidence
}

/// Where a figure stands.
public struct Evidence: Hashable, Sendable {
  /// The number as it stands in the document.
  public let text: String
  /// The sentence.
  public let quote: String
  /// The bytes of the number in the decoded text of the document.
  public let range: ByteRange
  /// The headings above the sentence, outermost first.
  public let section: [String]
  /// The key of the document.
  public let document: String
  public let publisher: String?
  public let title: String?
  public let publishedOn: CalendarDay?
  public let address: String?
  /// The rule that read it.
  public let rule: String
}
