import EconomyModel
import ReferenceData

// The month that a number is of, beside the time that its sentence tells of: 仅12月一个月, 当月, 眼下.
extension SentenceComposer {
  /// 眼下地头收购价每公斤6.4元: a price that is told of now is of the month of the page.
  func datePrice(_ amount: Amount, _ left: inout LeftReading, _ span: ClauseSpan) {
    let now: [StaticString] = ["眼下", "目前", "这几天", "近日", "近来", "连日来", "最近", "现在", "如今"]
    guard facts.kind == .news, let day = facts.publishedOn,
      left.period == nil || left.period == .now || left.period == .thisYear || left.period == .currentYear,
      amount.unit.map({ lexicon.units.units[$0].kind }) == .money, bytes.contains("价", in: span.left),
      now.contains(where: { bytes.contains($0, in: ByteRange(span.skipped.start, span.left.end)) })
    else { return }
    left.period = .monthOf(day.year, day.month)
  }

  /// Whether a clause singles a month out of the time that is told of: 仅12月一个月就入库41.7亿元.
  func singlesOut(_ period: PeriodExpression, _ span: ClauseSpan) -> Bool {
    guard
      let mention = mentions.periods.last(where: {
        $0.expression == period && $0.range.start >= span.skipped.start && $0.range.end <= span.left.end
      })
    else { return false }
    return ["仅", "单是", "光是", "单单", "仅仅"].contains { (word: StaticString) in
      bytes.has(word, endingAt: mention.range.start, notBefore: span.skipped.start)
    } && ["一个月", "单月", "当月", "一月"].contains { (word: StaticString) in bytes.has(word, at: mention.range.end) }
  }

  /// 当月用电量增加8.6%，增幅高出全国1.9个百分点: what is told of the same amount is of that month, too.
  mutating func staysInMonth(_ left: inout LeftReading, _ span: ClauseSpan) {
    let isOfSame =
      left.subject.isEmpty
      || ["增幅", "增速", "涨幅", "降幅"].contains { (word: StaticString) in
        bytes.has(word, at: left.subject.start) || bytes.has(word, at: span.left.start)
      }
    // 当月进出口总量创历史新高，全省进出口0.78万亿元: all that follows is of that month.
    let opening = reader.behindMarks(span.skipped)
    if ["当月", "单月"].contains(where: { (word: StaticString) in bytes.has(word, at: opening) }), !span.skipped.isEmpty {
      frame.opensMonth = true
    }
    if frame.wasOfMonth && isOfSame || frame.opensMonth, left.period == nil { left.isOfMonth = true }
    frame.wasOfMonth = left.isOfMonth
  }

  /// 今年以来新开首店63家, in a text on the first half of the year: of the part of the year that the text is on.
  func yearSoFar(_ said: PeriodExpression?, _ amountStart: Int) -> Period? {
    guard said == .currentYear, facts.kind != .report, let own = facts.period, own.isPartOfYear, own.start.month == 1,
      own.end.year == facts.speakingYear,
      let mention = mentions.periods.last(where: { $0.expression == .currentYear && $0.range.end <= amountStart }),
      bytes.has("以来", endingAt: mention.range.end, notBefore: mention.range.start)
    else { return nil }
    return own
  }
}
