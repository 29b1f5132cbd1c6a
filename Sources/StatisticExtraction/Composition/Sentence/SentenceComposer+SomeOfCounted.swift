import EconomyModel
import ReferenceData

// 在七十二种主要产品中，有五十种完成了国家计划: what some of those did that were counted before.
extension SentenceComposer {
  /// What so many of the things counted last did, and what they are; nil where a number counts a noun of its own.
  func someOfCounted(_ amount: Amount, _ subject: [UInt8], _ span: ClauseSpan) -> NounAfter? {
    if let those = someOfNamed(amount, subject, span) { return those }
    guard let whole = rows.last, whole.measured.rule == "counted noun", let unit = amount.unit,
      // 34个行业大类中有17个增加值实现增长
      subject.isEmpty || subject.hasSuffix("中") && whole.name.suffix(subject.count - 3) == subject.dropLast(3),
      lexicon.units.units[unit].kind == .counter, lexicon.units.units[unit].unit == whole.measured.unit,
      span.right.count >= 6, span.right.count <= 60, amount.range.start - whole.amount.end <= 60,
      ["中，有", "中有", "中，"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: amount.range.start, notBefore: whole.amount.end)
      }),
      !mentions.amounts.contains(where: { $0.range.start == span.right.end }),
      let deed = deedAlone(span.right, of: whole.name)
    else { return nil }
    // 列入考核的指标 are 指标 of which so many did it.
    let last = stride(from: whole.name.count - 3, to: 0, by: -1).first { whole.name.has("的", at: $0) }
    let thing = last.map { Array(whole.name[($0 + 3)...]) } ?? whole.name
    return NounAfter(name: Self.joined(deed, thing), noun: thing, isVerbLed: false, hasPossessive: false)
  }

  /// 工业行业大类中有25个实现增长: the same of things that nobody has counted.
  private func someOfNamed(_ amount: Amount, _ subject: [UInt8], _ span: ClauseSpan) -> NounAfter? {
    guard subject.hasSuffix("中"), subject.count >= 9, subject.count <= 45, let unit = amount.unit,
      lexicon.units.units[unit].kind == .counter, span.right.count >= 6, span.right.count <= 36,
      bytes.has("中有", endingAt: amount.range.start, notBefore: sentence.start)
        || bytes.has("中还有", endingAt: amount.range.start, notBefore: sentence.start),
      case let thing = Array(subject.dropLast(3)), let deed = deedAlone(span.right, of: thing), Self.moves(deed)
    else { return nil }
    return NounAfter(name: Self.joined(deed, thing), noun: thing, isVerbLed: false, hasPossessive: false)
  }

  /// Whether words end with how something went (实现增长, 亏损).
  static func moves(_ deed: [UInt8]) -> Bool {
    ["增长", "下降", "回升", "回落", "上涨", "下跌", "持平", "盈利", "亏损", "提速"].contains { (word: StaticString) in deed.hasSuffix(word)
    }
  }

  /// 实现增长的行业大类, but 完成国家计划主要产品: how something went stands before what it is with 的.
  static func joined(_ deed: [UInt8], _ thing: [UInt8]) -> [UInt8] {
    deed + (moves(deed) ? Array("的") : []) + thing
  }

  /// 完成国家计划 of 完成了国家计划, 产量同比增长: words that begin with a verb, or end with how an amount moved; nil for others.
  private func deedAlone(_ right: ByteRange, of whole: [UInt8]) -> [UInt8]? {
    var deed = bytes.slice(right)
    for noun: CueRole in [.group, .person, .countedOwner]
    where lexicon.cues.prefix(noun, in: deed, at: 0, to: deed.count) != nil { return nil }
    let isVerb = [CueRole.reach, .action, .predicate, .frontVerb, .up, .down].contains {
      lexicon.cues.prefix($0, in: deed, at: 0, to: deed.count) != nil
    }
    let isMove =
      lexicon.cues.prefix(.head, in: deed, at: 0, to: deed.count) != nil
      && ["增长", "下降", "上升", "提高", "增加", "减少", "上涨", "下跌", "回升", "持平", "改善"].contains { (word: StaticString) in
        deed.hasSuffix(word)
      }
    guard isVerb || isMove || Self.moves(deed) && deed.count <= 12 else { return nil }
    // What they did ends with a noun that is counted itself: 新增企业.
    if !isMove, deed.suffix(6) == whole.suffix(6) { return nil }
    if deed.hasPrefix("实现"), deed.count >= 12, !Self.moves(deed) { deed.removeFirst(6) }
    // 完成了或者超额完成了计划
    while let particle = deed.first("了", in: ByteRange(3, max(3, deed.count))), particle + 6 <= deed.count {
      deed.removeSubrange(particle..<(particle + 3))
    }
    return deed
  }
}
