import EconomyModel
import ReferenceData

// 农业总产值中林业所占的比重: the part of a whole, in the form that names of shares have elsewhere.
extension IndicatorName {
  /// 现代工业占工农业生产总值的比重; nil where the subject says no 所占的比重 or its whole is not named.
  func proportion(_ subject: [UInt8], frame: Frame) -> [UInt8]? {
    let whole = ByteRange(0, subject.count)
    if let share = shareIn(subject, of: frame.inherited) { return share }
    guard let verb = subject.first("所占", in: whole), verb > 3,
      subject.hasSuffix("比重") || subject.hasSuffix("比例") || subject.hasSuffix("份额")
    else { return nil }
    let before = Array(subject[..<verb])
    let kind = Array(subject.suffix(6))
    if let place = IndicatorName.among(before), place > 3, place + 3 < before.count {
      // 文教费在地方支出预算中所占的比重 names the part first.
      let inner = Array(before[..<place])
      if let at = inner.first("在", in: ByteRange(0, inner.count)), at > 3 { return nil }
      return Array(before[(place + 3)...]) + Array("占") + inner + Array("的") + kind
    }
    // 工业总产值中，国营工业所占的比重由72%上升到85%，合作社工业所占的比重…
    // 实到外资17亿美元，其中服务业所占份额为82.5%
    let told = frame.parent.isEmpty || frame.divides ? nil : frame.parent
    guard let ground = frame.ground ?? told, !before.hasSuffix("中") else { return nil }
    return before + Array("占") + ground + Array("的") + kind
  }

  /// 纺织业产值增长5%，在工业总产值中的份额接近两成: the part was named before; nil where the subject names it itself.
  private func shareIn(_ subject: [UInt8], of part: [UInt8]) -> [UInt8]? {
    let kinds: [StaticString] = ["比重", "份额", "分量", "比例", "占比"]
    guard !part.isEmpty, kinds.contains(where: { subject.hasSuffix($0) }) else { return nil }
    var whole = Array(subject.dropLast(6))
    for link: StaticString in ["所占的", "所占", "的"] where whole.hasSuffix(link) {
      whole.removeLast(link.utf8CodeUnitCount)
      break
    }
    if whole.hasPrefix("在") { whole.removeFirst(3) }
    // 在规上工业总产值里的分量
    if whole.hasSuffix("里") { whole = Array(whole.dropLast(3)) + Array("中") }
    guard IndicatorName.among(whole) == whole.count - 3, !whole.contains("在"),
      lexicon.cues.suffix(.head, in: whole, from: 0, to: whole.count - 3) != nil
    else { return nil }
    whole.removeLast(3)
    return part == whole ? nil : part + Array("占") + whole + Array("的比重")
  }

  /// Where 中 stands that parts a whole from its part.
  static func among(_ phrase: [UInt8]) -> Int? {
    var offset = phrase.count - 3
    while offset > 0 {
      if phrase.has("中", at: offset), !phrase.has("中央", at: offset), !phrase.has("中等", at: offset),
        !phrase.has("中小", at: offset), !phrase.has("中外", at: offset), !phrase.has("中国", at: offset),
        !phrase.has("集中", at: offset - 3), !phrase.has("高中", at: offset - 3), !phrase.has("初中", at: offset - 3)
      {
        return offset
      }
      offset -= 1
    }
    return nil
  }
}
