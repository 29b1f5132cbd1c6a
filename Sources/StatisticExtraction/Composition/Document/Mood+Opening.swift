import EconomyModel

// What a paragraph says of the years that it, or what follows it, is on.
extension SectionTracker {
  /// 这是经济实力持续提升的五年。: how many years a paragraph of a review says that it is on.
  func yearsPraised(_ sentence: ByteRange, _ bytes: [UInt8], _ mentions: Mentions) -> Int? {
    guard mentions.amounts.isEmpty, let last = mentions.periods.last, bytes.has("这是", at: sentence.start),
      bytes.has("的", endingAt: last.range.start, notBefore: sentence.start), last.range.end + 3 >= sentence.end
    else { return nil }
    switch last.expression {
    case .lastYears(let count), .someYears(let count): return count >= 3 ? count : nil
    default: return nil
    }
  }

  /// Whether a sentence without a number is all that a paragraph says.
  func opensYear(_ sentence: ByteRange, _ bytes: [UInt8], _ mentions: Mentions) -> Bool {
    mentions.amounts.isEmpty && facts.kind == .report
      && (sentence.end >= bytes.count || bytes[sentence.end] == 0x0A)
  }
}
