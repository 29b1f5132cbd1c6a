import EconomyModel

/// What stands between “ and ”: what somebody said, whose clauses are parted like any other and whose numbers count, or a name
/// (“放管服”, “千村示范、万村整治”).
enum Quotation {
  /// How far the other end of a quotation is looked for, in bytes.
  private static let reach = 120
  /// A name with a comma in it has no more bytes before the comma, and behind it, than these.
  private static let longestBefore = 12
  private static let longestBehind = 30

  /// Whether the text between the marks (每月能拿4500元。) ends as a sentence or a clause does.
  static func isSentence(_ bytes: [UInt8], _ inner: ByteRange) -> Bool {
    ["。", "，", "！", "？", "；", "……"].contains { (mark: StaticString) in
      bytes.has(mark, endingAt: inner.end, notBefore: inner.start)
    }
  }

  /// Whether the quotation that begins behind a “ is what somebody said, rather than a name.
  static func isSpeech(_ bytes: [UInt8], at start: Int) -> Bool {
    let range = ByteRange(start, min(bytes.count, start + reach))
    guard let comma = bytes.first("，", in: range), comma - start >= longestBefore else { return false }
    guard let close = bytes.first("”", in: range) else { return true }
    return comma < close && (close - comma > longestBehind || isSentence(bytes, ByteRange(start, close)))
  }
}
