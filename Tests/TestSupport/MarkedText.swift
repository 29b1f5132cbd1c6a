import EconomyModel

/// A text in which ⟦ and ⟧ mark places: `实到外资⟦17.1亿美元⟧，同比增长⟦37.3%⟧`.
public struct MarkedText: Sendable {
  /// The text without the marks.
  public let text: String
  /// The marked ranges, in UTF-8 bytes of `text`.
  public let ranges: [ByteRange]

  public init(_ marked: String) {
    var plain: [UInt8] = []
    var ranges: [ByteRange] = []
    var start: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = plain.count
      case "⟧":
        if let start { ranges.append(ByteRange(start, plain.count)) }
        start = nil
      default: plain.append(contentsOf: String(scalar).utf8)
      }
    }
    text = String(decoding: plain, as: UTF8.self)
    self.ranges = ranges
  }
}
