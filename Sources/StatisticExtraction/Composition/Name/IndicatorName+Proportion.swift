import EconomyModel
import ReferenceData

// 农业总产值中林业所占的比重: the part of a whole, in the form that names of shares have elsewhere.
extension IndicatorName {
  /// Whether a name is that of a ratio of two amounts, of which one is so many times the other (城乡居民收入比).
  static func isRatio(_ name: [UInt8]) -> Bool {
    ["收入比", "收入之比", "收入比值", "收入倍差", "抚养比", "赡养比", "城乡之比", "最低之比", "求人倍率", "供养比"].contains { (word: StaticString) in
      name.hasSuffix(word)
    }
  }

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

  /// The name of a share whose verb was 占.
  func share(_ subject: [UInt8]) -> [UInt8] {
    if let part = partOfWholeBefore(subject) { return part }
    let kinds: [StaticString] = ["比重", "占比", "比例", "份额", "中的分量"]
    if kinds.contains(where: { subject.hasSuffix($0) }) { return subject }
    guard let place = subject.first("占", in: ByteRange(0, subject.count)) else {
      // 门票在旅游收入中只占8.8%
      if let at = subject.first("在", in: ByteRange(3, max(3, subject.count))),
        IndicatorName.among(subject) == subject.count - 3,
        at + 9 <= subject.count,
        !["在建", "在校", "在册", "在岗"].contains(where: { (word: StaticString) in subject.has(word, at: at) })
      {
        return Array(subject[..<at]) + Array("占") + subject[(at + 3)..<(subject.count - 3)] + Array("的比重")
      }
      return subject + Array("占比")
    }
    // 收入在300元以上的户已占农户总数的22%: the adverb is no part of the name.
    let adverbs: [StaticString] = ["已", "仅", "只", "约", "就", "便", "要", "仍", "还", "更", "才", "即", "将", "各"]
    let isSaid =
      adverbs.contains { subject.has($0, endingAt: place, notBefore: 6) } && !subject.has("签约", at: place - 6)
    // 占了总量的64%
    let whole = subject[(place + (subject.has("了", at: place + 3) ? 6 : 3))...]
    return subject[..<(isSaid ? place - 3 : place)] + Array("占") + whole + Array("的比重")
  }

  /// 积累占国民收入使用额的份额 for 积累在国民收入使用额中的份额, 占全国的比重 for 占到全国的比重: in the form that names of shares have.
  static func shareOfWhole(_ name: [UInt8]) -> [UInt8] {
    if let reached = name.first("占到", in: ByteRange(0, name.count)), reached + 9 <= name.count {
      return Array(name[..<(reached + 3)] + name[(reached + 6)...])
    }
    guard let share = (["份额", "比重", "比例", "分量"] as [StaticString]).first(where: { name.hasSuffix($0) }) else {
      return name
    }
    var end = name.count - share.utf8CodeUnitCount
    for link: StaticString in ["所占的", "所占", "的"] where name.has(link, endingAt: end, notBefore: 0) {
      end -= link.utf8CodeUnitCount
      break
    }
    guard name.has("中", endingAt: end, notBefore: 0) || name.has("里", endingAt: end, notBefore: 0),
      let place = name.first("在", in: ByteRange(6, max(6, end - 9))), !name.contains("占", in: ByteRange(0, place)),
      !["建", "校", "存", "用", "编", "线"].contains(where: { (word: StaticString) in name.has(word, at: place + 3) })
    else { return name }
    let kept: [UInt8] = name.hasSuffix("份额") ? Array("的份额") : Array("的比重")
    let whole: [UInt8] = Array("占") + name[(place + 3)..<(end - 3)]
    return name[..<place] + whole + kept
  }

  /// 零售总额中国营商业所占的比重: the part stands behind its whole; nil where no whole stands before 中.
  private func partOfWholeBefore(_ subject: [UInt8]) -> [UInt8]? {
    guard let ending = (["所占的比重", "所占比重", "所占的份额", "所占份额"] as [StaticString]).first(where: { subject.hasSuffix($0) })
    else {
      return nil
    }
    let phrase = Array(subject.dropLast(ending.utf8CodeUnitCount))
    for whole: StaticString in ["总额中", "总量中", "总数中", "总值中", "产值中", "人口中", "收入中", "支出中", "投资中", "产量中"] {
      guard let place = phrase.first(whole, in: ByteRange(0, phrase.count)) else { continue }
      let end = place + whole.utf8CodeUnitCount
      let start = phrase.hasPrefix("在") ? 3 : 0
      if end + 6 <= phrase.count, place > start {
        return Array(phrase[end...]) + Array("占") + phrase[start..<(end - 3)] + Array("的比重")
      }
    }
    return nil
  }

  /// Whether a name says that it is a part of a whole.
  func isShare(_ name: [UInt8]) -> Bool {
    // 幼儿园覆盖率（在公办园就读的幼儿占比）: what a rate is made of makes no share of it.
    if name.hasSuffix("）"), let open = name.first("（", in: ByteRange(6, max(6, name.count))),
      name.has("率", endingAt: open, notBefore: 0)
    {
      return false
    }
    if lexicon.catalogue.indicator(named: name)?.kind == .rate { return name.hasSuffix("比重") || name.hasSuffix("占比") }
    if name.hasSuffix("贡献份额") { return false }
    for ending: StaticString in ["占比", "比重", "份额", "之比", "配比", "中的分量"] where name.hasSuffix(ending) { return true }
    // 优良天数比例 and 报销比例 are rates of their own, 税目比例 is a part of all.
    if name.hasSuffix("比例") {
      return !name.contains("相当于") && lexicon.cues.first(.ownRate, in: name, from: 0, to: name.count) == nil
    }
    return !name.hasSuffix("率") && name.contains("占") && !name.contains("占用")
      && (!name.contains("占地") || name.contains("占地区") || name.contains("占地方"))
      && !name.contains("占补") && (!name.contains("占有") || name.contains("占有效"))
  }

  /// Whether a name says how much something adds to the growth of a whole (工业对经济增长的贡献率, 服务业贡献度).
  func isRateOfContribution(_ name: [UInt8]) -> Bool {
    name.hasSuffix("贡献率") || name.hasSuffix("贡献度") || name.hasSuffix("贡献份额")
  }

  /// 对经济增长的拉动作用: a name that tells what something added to the growth of the whole.
  func isPull(_ name: [UInt8]) -> Bool {
    name.contains("拉动经济") || ["拉动作用", "的拉动", "拉动点数"].contains { (word: StaticString) in name.hasSuffix(word) }
  }
}
