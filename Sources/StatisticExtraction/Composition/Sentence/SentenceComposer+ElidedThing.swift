import EconomyModel
import ReferenceData

// 有火车站的乡镇占16.9%，有码头的占9.1%: what is counted is said once, and left out behind 的 from then on.
extension SentenceComposer {
  private static let longestClause = 90

  /// A clause that ends with 的 before its number, or before 占, with what the clauses before it count; nil for other clauses.
  ///
  /// Example: `有码头的占9.1%` behind `有火车站的乡镇占16.9%` gives 有码头的乡镇.
  func elidedThing(_ amount: Amount, _ left: LeftReading) -> [UInt8]? {
    guard amount.kind == .number, left.verb == nil || left.verb == .share else { return nil }
    let start = clauseStart(sentence.start, amount.range.start)
    var end = amount.range.start
    // 拥有3处及以上住房的不足1万户
    for word: StaticString in ["不足", "超过", "约", "近", "有", "为"] where bytes.has(word, endingAt: end, notBefore: start) {
      end -= word.utf8CodeUnitCount
      break
    }
    let isShare = bytes.has("占", endingAt: end, notBefore: start)
    if isShare { end -= 3 }
    guard isShare == (left.verb == .share), bytes.has("的", endingAt: end, notBefore: start),
      end - start <= Self.longestClause,
      let thing = thingCounted(amount)
    else { return nil }
    var clause = ByteRange(start, end)
    for lead: StaticString in ["其中：", "其中", "而", "另有"] where bytes.has(lead, at: clause.start) {
      clause.start += lead.utf8CodeUnitCount
    }
    if bytes.has("，", at: clause.start) { clause.start += 3 }
    // 35岁及以下的占20.8%: so are persons by their age.
    if bytes.contains("岁", in: clause), TextFolding.isDigit(bytes[clause.start]), let persons = personsCounted() {
      return bytes.slice(ByteRange(clause.start, clause.end - 3)) + persons
    }
    // 使用电的, 有小学的, 拥有1处住房的 say what they have or do.
    let says: [StaticString] = [
      "有", "无", "没有", "使用", "拥有", "饮用", "通", "安装", "开展", "从事", "未", "经营", "种植", "养", "用", "以",
    ]
    guard says.contains(where: { bytes.has($0, at: clause.start) }) else { return nil }
    return bytes.slice(clause) + thing
  }

  /// 农业生产经营人员: the persons whose number was told before; nil where none were counted.
  private func personsCounted() -> [UInt8]? {
    let told = rows.suffix(3).map(\.name) + [frame.topic] + frame.wholes.suffix(3)
    return told.first { CountedThings.isThing($0) && $0.hasSuffix("人员") && !$0.contains("岁") }
  }

  /// What the row before counts behind 的, where the number counts the same or is a share of it.
  private func thingCounted(_ amount: Amount) -> [UInt8]? {
    let unit = amount.unit.map { lexicon.units.units[$0] }
    let told = rows.suffix(3).reversed().map(\.name) + [frame.topic] + frame.wholes.suffix(1)
    for name in told {
      var bare = name[...]
      for ending: StaticString in ["占比", "比重"] where name.hasSuffix(ending) {
        bare = bare.dropLast(ending.utf8CodeUnitCount)
      }
      // 使用天然气的农户占主要生活能源的比重
      if let share = name.first("占", in: ByteRange(3, max(3, name.count))), name.hasSuffix("的比重") {
        bare = name[..<share]
      }
      guard let thing = CountedThings.words.first(where: { Array(bare).hasSuffix($0) }) else { continue }
      if unit?.kind == .percent { return [UInt8](thing) }
      let isSame = (unit?.word.hasEnding("户") == true) == Array(bare).hasSuffix("户")
      return unit?.kind == .counter && isSame ? [UInt8](thing) : nil
    }
    return nil
  }
}
