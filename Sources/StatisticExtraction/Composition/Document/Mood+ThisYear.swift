import EconomyModel

// 2025年是“十四五”收官之年, 今年要着重抓好以下几项工作: sentences that say of one year what kind it is, or come to it.
extension SectionTracker {
  /// 2025年是“十四五”收官之年: a year is said to have been one of a kind, and what follows is on it.
  func isPortrait(_ sentence: ByteRange, behind year: PeriodMention, _ bytes: [UInt8]) -> Bool {
    bytes.has("是", at: year.range.end)
      && ["之年", "一年"].contains { (word: StaticString) in
        bytes.contains(word, in: ByteRange(year.range.end, sentence.end))
      }
  }

  /// 为了完成上述任务，今年要着重抓好以下几项工作。: whether a paragraph comes from what is aimed at for several years to the work of this one.
  func comesToThisYear(_ sentence: ByteRange, _ bytes: [UInt8], _ mentions: Mentions) -> Bool {
    guard facts.kind == .report, case .targetSpan = mood, facts.planNumber == nil, mentions.amounts.isEmpty else {
      return false
    }
    return ["今年要", "今年的工作", "今年工作", "今年，要", "今年，我们要", "今年我们要", "今年着重", "今年重点", "今年应"].contains { (word: StaticString) in
      bytes.contains(word, in: sentence)
    }
  }
}
