import EconomyModel

// 上半年人民币贷款增加2215亿元: what was lent in some months is the difference to how they began.
extension SentenceComposer {
  /// What such a change is measured against: the end of the year before, or of the month before; nil for other changes.
  func basisOfLending(_ measured: Measured, _ left: LeftReading, name: [UInt8], period: Period?) -> Basis? {
    guard measured.measure == .changeAmount, measured.basis == .yoy, left.basis == nil, left.basePeriod == nil,
      frame.basis == nil, frame.basePeriod == nil, !left.subject.isEmpty, left.verb == .up || left.verb == .down,
      ["贷款", "存款", "贷款余额", "存款余额", "储蓄余额", "融资"].contains(where: { (word: StaticString) in name.hasSuffix(word) }),
      // 同比多增、同比少增 are differences of such differences.
      !["多", "少"].contains(where: { (word: StaticString) in bytes.contains(word, in: left.verbRange) })
    else { return nil }
    return switch period {
    case .month(_, let month): month == 1 ? .since : .mom
    case .half(_, 1), .quarter(_, 1), .months(_, 1, _): .since
    default: nil
    }
  }
}
