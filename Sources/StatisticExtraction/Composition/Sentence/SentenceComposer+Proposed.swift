import EconomyModel
import ReferenceData

// 赣州提出地区生产总值增长8%以上: what somebody says is to come about; 今年生产总值预期增长7%以上，工业增加值增长7.5%左右: and what goes on with it.
extension SentenceComposer {
  /// Whether a clause proposes what its number says, or goes on with an aim in the same words.
  func isProposed(_ amount: Amount, _ left: LeftReading) -> Bool {
    let clause = ByteRange(clauseStart(sentence.start, amount.range.start), amount.range.start)
    if let place = bytes.first("提出", in: clause), !left.isFrom,
      lexicon.catalogue.prefix(in: bytes, at: place + 6, to: clause.end) != nil,
      // 提出预算执行增长后 and 去年提出: what was proposed before may have come about.
      !mentions.periods.contains(where: {
        $0.range.end <= place && $0.range.start >= clause.start && isOver($0.expression)
      })
    {
      return true
    }
    return goesOnWithAim(amount, left)
  }

  private func isOver(_ expression: PeriodExpression) -> Bool {
    guard let year = resolution.period(expression)?.end.year, let own = facts.publishedOn?.year ?? facts.currentYear
    else {
      return true
    }
    return year < own
  }

  /// 预期增长7%以上，规模以上工业增加值增长7.5%左右: a bound behind a bound that is aimed at, of the same kind and of no time of its own.
  private func goesOnWithAim(_ amount: Amount, _ left: LeftReading) -> Bool {
    guard let last = rows.last, last.status == .target, last.measured.measure == .changeRate, last.qualifier != .exact,
      left.verb == .up, left.basis == nil, left.period == nil, !left.isFrom, !left.subject.isEmpty,
      isPercent(amount), amount.qualifier != .exact, bytes.has("，", at: last.amount.end),
      clauseStart(sentence.start, amount.range.start) == last.amount.end + 3
    else { return false }
    return true
  }
}
