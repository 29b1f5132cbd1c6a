import EconomyModel

// 地区总部新认定60家，累计1016家: the first counts the new ones, the second all that there are.
extension IndicatorName {
  /// A name without the words that say that the counted ones are new (高新技术企业 of 新认定高新技术企业); nil for other names.
  func withoutNew(_ name: [UInt8]) -> [UInt8]? {
    if name.hasPrefix("新"), let deed = lexicon.cues.prefix(.action, in: name, at: 0, to: name.count),
      deed.end + 6 <= name.count
    {
      return Array(name[deed.end...])
    }
    return deedBehind(name).map { Array(name[..<$0]) }
  }

  /// 跨国公司地区总部新认定60家 as it is said elsewhere: 新认定跨国公司地区总部; other names as they are.
  func newFirst(_ name: [UInt8]) -> [UInt8] {
    // 商务服务业新设2310户: firms in it, and no trade is new.
    guard let end = deedBehind(name),
      !name.has("业", endingAt: end, notBefore: 0) || name.has("企业", endingAt: end, notBefore: 0)
    else { return name }
    return Array(name[end...]) + name[..<end]
  }

  /// Where the deed begins that makes things new and stands behind them (地区总部新认定); nil for other names.
  private func deedBehind(_ name: [UInt8]) -> Int? {
    guard let deed = lexicon.cues.suffix(.action, in: name, from: 6, to: name.count), name.has("新", at: deed.start)
    else { return nil }
    return deed.start
  }
}
