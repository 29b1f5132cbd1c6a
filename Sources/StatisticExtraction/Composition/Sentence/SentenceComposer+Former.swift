import EconomyModel

// 夏粮和秋粮产量分别为118.9万吨和115.8万吨，前者增2.3%，后者减0.5%: which of the two things named before is meant.
extension SentenceComposer {
  /// What makes the name before it one of a plan: 货币净投放年初核定的控制数.
  static let planTails: [StaticString] = [
    "年初核定的控制数", "年初定的目标", "年初确定的目标", "的调控目标", "的宏观调控目标", "的预期目标", "年初计划", "的控制目标", "的目标",
  ]

  /// Whether a subject is 前者 or 后者 alone.
  func isFormer(_ subject: ByteRange) -> Bool {
    subject.count == 6 && (bytes.has("前者", at: subject.start) || bytes.has("后者", at: subject.start))
  }

  /// 两者总数分别为46家和41家: the two things named before, each by its own; nil where the subject does not begin so.
  func bothOfTwo(_ subject: [UInt8]) -> [[UInt8]]? {
    if SentenceComposer.pairsOfNumbers.contains(where: { subject.equals($0) }) {
      let named = lastTwoNames()
      return named.count == 2 ? named : nil
    }
    // 新认定总部4家、研发中心2家，累计数分别为41家和12家: of all there are of each.
    if ["累计数", "累计总数", "总数", "数"].contains(where: { (word: StaticString) in subject.equals(word) }) {
      let named = lastTwoNames()
      return named.count == 2 ? named.map { names.withoutAction($0) } : nil
    }
    if let sides = sidesOfOne(subject) { return sides }
    guard let pair = SentenceComposer.pairs.first(where: { subject.hasPrefix($0) }) else { return nil }
    let told = lastTwoNames()
    guard let named = told.count == 2 ? told : twoCompared() else { return nil }
    let rest = Array(subject[pair.utf8CodeUnitCount...])
    // 总数: of all there are, and not of the new ones alone.
    let isTotal = ["总数", "总量", "累计", "总计"].contains { (word: StaticString) in rest.equals(word) }
    return named.map { name in
      if isTotal { return names.withoutAction(name) }
      return name + (rest.hasPrefix("的") ? Array(rest[3...]) : rest)
    }
  }

  /// 实际使用外资…，总量和增速分别居全省第2位、第4位: how much the thing named before is, and how fast it grows; nil for other subjects.
  private func sidesOfOne(_ subject: [UInt8]) -> [[UInt8]]? {
    guard frame.items.count <= 1, !frame.inherited.isEmpty else { return nil }
    for joint: StaticString in ["和", "、", "与", "及"] {
      guard let place = subject.first(joint, in: ByteRange(0, subject.count)) else { continue }
      let sides = [Array(subject[..<place]), Array(subject[(place + joint.utf8CodeUnitCount)...])]
      let words: [StaticString] = ["总量", "规模", "总额", "增速", "增幅", "增长速度", "增量"]
      return sides.allSatisfy { side in words.contains { side.equals($0) } } ? sides.map { frame.inherited + $0 } : nil
    }
    return nil
  }

  /// 重工业跑在轻工业前面，两者分别增长24.8%和20.5%: the two that the clause before compares; nil where it compares none.
  private func twoCompared() -> [[UInt8]]? {
    for verb: StaticString in ["跑在", "走在", "快于", "高于", "好于", "猛于", "强于", "慢于", "低于", "跑赢", "不如", "不及"] {
      guard let place = frame.clause.first(verb, in: ByteRange(6, max(6, frame.clause.count))) else { continue }
      var second = Array(frame.clause[(place + verb.utf8CodeUnitCount)...])
      for rear: StaticString in ["前面", "前头", "之前", "后面"] where second.hasSuffix(rear) {
        second.removeLast(rear.utf8CodeUnitCount)
      }
      let first = Array(frame.clause[..<place])
      if first.suffix(3) == second.suffix(3), second.count >= 6 { return [first, second] }
    }
    return nil
  }

  private static let pairs: [StaticString] = ["这两项", "两项", "两者", "二者"]
  /// What points back to two amounts, as in 去年这两个数还停在2150万人次和128亿元.
  private static let pairsOfNumbers: [StaticString] = [
    "这两个数字", "两个数字", "这两个数", "两个数", "这两个数字还停", "两个数字还停", "这两个数还停", "两个数还停",
  ]

  /// The subject that 前者 or 后者 at the front of one stands for; nil where neither is there, or no two things were named.
  func former(_ subject: [UInt8]) -> [UInt8]? {
    for pair in SentenceComposer.pairs where subject.hasPrefix(pair) && !subject.contains("相差") {
      let named = lastTwoNames()
      guard named.count == 2 else { return nil }
      let rest = Array(subject[pair.utf8CodeUnitCount...])
      return named[0] + Array("、") + named[1] + (rest.hasPrefix("的") ? Array(rest[3...]) : rest)
    }
    let isFormer = subject.hasPrefix("前者") || subject.hasPrefix("前一项")
    guard isFormer || subject.hasPrefix("后者") || subject.hasPrefix("后一项") else { return nil }
    if !isFormer, !frame.latter.isEmpty { return frame.latter }
    var named = frame.items.count >= 2 ? frame.items : lastTwoNames()
    // 动力电池、晶硅光伏产量一升一降，前者增长31.5%: the clause before named them without a number.
    if named.count < 2, let joined = lists.split(frame.clause, into: 2) { named = joined }
    guard named.count >= 2, let thing = isFormer ? named.first : named.last else { return nil }
    var rest = Array(subject[(subject.hasPrefix("前一项") || subject.hasPrefix("后一项") ? 9 : 6)...])
    // 后者因行业自律限产减少14.8%: why it did is no part of the name.
    if rest.hasPrefix("因") || rest.hasPrefix("由于") { rest = [] }
    return thing + (rest.hasPrefix("的") ? Array(rest[3...]) : rest)
  }

  /// 湖州、舟山出口额分别是1421亿元和963亿元，后者增长23.9%: the place of the two that is meant; nil where the two rows before are not of two.
  func regionOfFormer(_ subject: [UInt8]) -> RegionCode? {
    let two = rows.suffix(2)
    guard let first = two.first, let last = two.last, two.count == 2, first.name == last.name,
      let former = first.region, let latter = last.region, former != latter
    else { return nil }
    return subject.hasPrefix("前") ? former : subject.hasPrefix("后") ? latter : nil
  }

  /// 这一强度要提高到1.5%: what was named before by the same word; nil where nothing was, or nothing points back.
  func pointedAt(_ subject: [UInt8], _ left: LeftReading) -> [UInt8]? {
    var thing = subject
    if thing.hasPrefix("一") { thing.removeFirst(3) }
    let place = left.subject.end - thing.count
    guard thing.count >= 6,
      ["这一", "这项", "这个"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: place, notBefore: sentence.start)
      })
    else { return nil }
    return ([frame.lastName, frame.topic] + frame.wholes.reversed()).first {
      $0.count > thing.count && $0.suffix(thing.count) == thing[...]
    }
  }

  private static let pronouns: [StaticString] = ["对其", "与其", "同其"]

  /// 东盟仍是最大贸易伙伴，对其进出口337亿元: with whom the clause before says; nil where nobody is pointed at.
  func tradedWith(_ subject: [UInt8]) -> [UInt8]? {
    guard let pronoun = SentenceComposer.pronouns.first(where: { subject.hasPrefix($0) }), subject.count >= 12 else {
      return nil
    }
    let partner = IndicatorName.withoutCopula(frame.clause)
    guard (6...24).contains(partner.count), partner.count < frame.clause.count else { return nil }
    return [UInt8](pronoun).prefix(3) + partner + subject.dropFirst(pronoun.utf8CodeUnitCount)
  }

  /// What stands for a subject that was named before, as it was planned or came out.
  static let planWords: [StaticString] = [
    "计划原定", "计划原定的", "原计划", "原计划的", "计划", "计划要求", "规划要求", "而规划要求", "规划目标", "计划规定", "执行的结果", "执行结果", "实际结果", "执行",
    "实际执行", "实收", "实产", "实收可", "执行中", "在执行中", "结果", "年初定的目标", "年初定的目标是", "年初目标", "年初计划", "年初确定的目标", "预期目标", "控制数",
    "控制线", "控制线是", "全年控制线", "控制目标", "控制目标是", "年度控制目标", "年度控制目标是", "全年控制目标", "全年控制目标是", "年度目标", "年度目标是", "全年目标", "全年目标是",
    "预算", "预算列", "预算为",
    "决算", "决算数", "年初预算", "原预算",
  ]

  /// The names of the last two amounts, where they are two, in the order in which they were first named.
  private func lastTwoNames() -> [[UInt8]] {
    var names: [[UInt8]] = []
    for row in rows.reversed() where [.level, .changeRate].contains(row.measured.measure) && !names.contains(row.name) {
      names.insert(row.name, at: 0)
      guard names.count == 2 else { continue }
      let first = rows.first { $0.name == names[0] || $0.name == names[1] }
      return first?.name == names[0] ? names : names.reversed()
    }
    // 工业增加值增长5.8%，零售额增长4.9%。这两项增速: what the sentence before told of.
    return rows.isEmpty && frame.wholes.count == 2 ? frame.wholes : []
  }
}
