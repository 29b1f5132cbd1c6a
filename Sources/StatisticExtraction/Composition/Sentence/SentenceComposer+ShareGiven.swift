import EconomyModel
import ReferenceData

// 民营经济贡献了全省60%以上的生产总值、70%以上的税收: of which wholes somebody gives so large a part.
extension SentenceComposer {
  private static let givings: [StaticString] = ["贡献了", "创造了", "提供了", "承担了", "撑起了", "包揽了", "贡献", "创造", "提供", "撑起"]

  /// Reads a percentage that tells how much of what stands behind it somebody gave; false where it tells something else.
  mutating func readShareGiven(_ amount: Amount, _ left: LeftReading, _ span: ClauseSpan) -> Bool {
    guard isPercent(amount) || amount.kind == .fraction, amount.high == nil,
      let whole = wholeBehind(amount, span), let giver = giver(left, span)
    else { return false }
    frame.giver = giver
    let unit = amount.unit.map { lexicon.units.units[$0] }
    var own = left
    (own.verb, own.verbRange) = (.share, ByteRange(0, 0))
    var input = MeasureInput(amount: amount, unit: unit, left: own)
    input.isShare = true
    emit(amount, name: giver + Array("占") + whole + Array("的比重"), own, input, subject: giver)
    return true
  }

  private static let sources: [StaticString] = ["来自于", "来自", "来源于", "出自"]
  private static let beings: [StaticString] = ["都是", "均是", "均为", "全是", "属于", "是"]

  /// Reads a percentage of a whole that comes from what stands behind it (农民纯收入中有56%来自茶业), or is of that kind; false where
  /// it tells something else.
  mutating func readShareFrom(_ amount: Amount, _ left: LeftReading, _ span: ClauseSpan) -> Bool {
    guard isPercent(amount) || amount.kind == .fraction, amount.high == nil, left.verb == nil || left.verb == .reach,
      let (part, whole) = partAndWhole(left, span), whole.count >= 6, (6...45).contains(part.count)
    else { return false }
    var own = left
    (own.verb, own.verbRange) = (.share, ByteRange(0, 0))
    let unit = amount.unit.map { lexicon.units.units[$0] }
    let input = MeasureInput(amount: amount, unit: unit, left: own, isShare: true)
    emit(amount, name: part + Array("占") + whole + Array("的比重"), own, input, subject: part)
    return true
  }

  /// What makes up so much of what, around a percentage; nil elsewhere.
  private func partAndWhole(_ left: LeftReading, _ span: ClauseSpan) -> (part: [UInt8], whole: [UInt8])? {
    func behind(_ end: Int) -> [UInt8] { bytes.slice(ByteRange(end, max(end, span.right.end))) }
    let subject = bytes.slice(left.subject)
    if subject.hasSuffix("中"), subject.count >= 12 {
      // 工业企业中的80%都是民营企业
      let verbs = SentenceComposer.sources + SentenceComposer.beings
      guard let verb = verbs.first(where: { bytes.has($0, at: span.right.start) }) else { return nil }
      return (behind(span.right.start + verb.utf8CodeUnitCount), Array(subject.dropLast(3)))
    }
    // 近三成的增长来自新动能
    guard subject.isEmpty, bytes.has("的", at: span.right.start), span.right.count <= 75,
      let (verb, place) = SentenceComposer.sources.lazy.compactMap({ verb in
        self.bytes.first(verb, in: span.right).map { (verb, $0) }
      }).first
    else { return nil }
    return (behind(place + verb.utf8CodeUnitCount), bytes.slice(ByteRange(span.right.start + 3, place)))
  }

  /// 民营经济 before 贡献了全省; whoever was named so for the number that 、 links this one with.
  private func giver(_ left: LeftReading, _ span: ClauseSpan) -> [UInt8]? {
    if span.isLinked { return frame.giver.isEmpty ? nil : frame.giver }
    for verb in SentenceComposer.givings {
      guard let place = bytes.first(verb, in: span.left), span.left.end - place <= verb.utf8CodeUnitCount + 24,
        // 提供就业岗位占全市的: another verb or noun stands between.
        isScope(ByteRange(place + verb.utf8CodeUnitCount, span.left.end))
      else { continue }
      let subject = bytes.slice(reader.read(ByteRange(span.left.start, place), isRank: false).subject)
      let owner = subject.isEmpty ? frame.inherited : subject
      // 以全省13%的土地，贡献了四成的经济总量: the land gives nothing.
      return owner.count >= 6 && owner.count <= 45 && !names.isShare(owner) ? owner : nil
    }
    return nil
  }

  /// Whether words say no more than of which region, and about how much: 全省, 全市近, 约.
  private func isScope(_ range: ByteRange) -> Bool {
    var start = range.start
    if let whole = lexicon.cues.prefix(.wholeRegion, in: bytes, at: start, to: range.end) { start = whole.end }
    if bytes.has("的", at: start) { start += 3 }
    return start == range.end
      || [CueRole.about, .over, .under].contains {
        lexicon.cues.prefix($0, in: bytes, at: start, to: range.end)?.end == range.end
      }
  }

  /// 生产总值 of 60%以上的生产总值: an amount of the whole behind a number; nil where none stands there.
  private func wholeBehind(_ amount: Amount, _ span: ClauseSpan) -> [UInt8]? {
    guard bytes.has("的", at: span.right.start), span.right.count >= 9, span.right.count <= 48 else { return nil }
    var whole = bytes.slice(ByteRange(span.right.start + 3, span.right.end))
    for joint: StaticString in ["和", "及", "与", "以及"] where whole.hasSuffix(joint) {
      whole.removeLast(joint.utf8CodeUnitCount)
    }
    let isAmount =
      lists.hasHead(whole) || lexicon.catalogue.indicator(named: whole) != nil
      || ["就业", "岗位", "税收", "专利", "技术创新成果", "创新成果", "出口", "进出口", "产值", "经济总量", "生产总值", "劳动力就业", "企业数量"].contains {
        (word: StaticString) in
        whole.hasSuffix(word)
      }
    return isAmount ? whole : nil
  }
}
