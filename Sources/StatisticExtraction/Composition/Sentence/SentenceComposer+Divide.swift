import EconomyModel
import ReferenceData

// 从行业看，房地产业增长0.3%; 其中小麦180万亩；玉米160万亩: parts of a whole that was spoken of before.
extension SentenceComposer {
  /// 从规模较大的行业看，房地产业增长0.3%: parts of what was spoken of, by a class; 从产品产量看 says what is measured.
  mutating func divide(_ range: ByteRange, isFirst: Bool) -> Bool {
    var start = reader.behindMarks(range)
    if let lead = lexicon.cues.prefix(.connector, in: bytes, at: start, to: range.end), bytes.has("，", at: lead.end) {
      start = lead.end + 3
    }
    guard bytes.has("从", at: start), bytes.has("看，", endingAt: range.end, notBefore: start) else { return false }
    let view = ByteRange(start + 3, range.end - 6)
    let amounts: [StaticString] = ["产品产量", "产量"]
    if amounts.contains(where: { bytes.has($0, endingAt: view.end, notBefore: view.start) }) {
      frame.parent = Array("产品产量")
    } else {
      let classes: [StaticString] = [
        "行业", "产业", "门类", "领域", "类型", "类别", "所有制", "区域", "板块", "用途", "品类", "商品", "产品",
      ]
      guard classes.contains(where: { bytes.has($0, endingAt: view.end, notBefore: view.start) }) else { return false }
      let whole = isFirst ? frame.topic : frame.inherited
      guard !whole.isEmpty else { return false }
      frame.parent = whole
    }
    frame.divides = true
    frame.subject = []
    return true
  }

  /// 其中农业41亿元；林业4亿元, 其中国有企业320.7亿元；外资企业65.2亿元: whether a branch or a kind of firms goes on with the parts of a whole.
  func isPart(_ subject: [UInt8], of whole: [UInt8]) -> Bool {
    guard !whole.isEmpty else { return false }
    if names.namedPart(subject, of: whole) != nil || IndicatorName.areFirms(subject, ofSum: whole) { return true }
    // 其中小麦180万亩，减少1万亩；玉米160万亩: so does whatever is as short as the part before, and counted in the same unit.
    // 其中湖羊存栏9.4万只；出栏肉羊8.3万只: what was done says itself what is counted.
    guard let last = rows.last, last.name != whole,
      lexicon.cues.prefix(.action, in: subject, at: 0, to: subject.count) == nil,
      !["出栏", "存栏", "进口", "出口", "销售", "生产", "收购"].contains(where: { (word: StaticString) in subject.hasPrefix(word) }),
      // 基金支出12亿元，其中…；年终结转1亿元: what is left is no part of what was spent.
      !["资金", "结转", "结余", "上解", "补助"].contains(where: { (word: StaticString) in subject.hasSuffix(word) }),
      case let head = whole[(lexicon.cues.suffix(.head, in: whole, from: 0, to: whole.count)?.start ?? 0)...],
      last.name.suffix(head.count) == head, rows.contains(where: { $0.name == whole && $0.measured.unit == frame.unit })
    else { return false }
    var inside = frame
    inside.parent = whole
    return names.needsHead(subject, inside)
  }
}
