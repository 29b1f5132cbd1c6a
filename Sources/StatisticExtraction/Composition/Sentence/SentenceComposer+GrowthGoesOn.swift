import EconomyModel

// 一季度增长6.8%，上半年7.1%，前三季度7.4%: growth that goes on by nothing but its time.
extension SentenceComposer {
  /// Takes the verb of the growth right before, where a clause says no more than of when the next percentage is.
  func goesOnGrowing(_ amount: Amount, _ left: inout LeftReading, _ span: ClauseSpan) {
    guard left.verb == nil, left.subject.isEmpty, !left.isFrom, !left.isPart, isPercent(amount), amount.high == nil,
      let last = rows.last, last.measured.measure == .changeRate, last.measured.basis == .yoy,
      frame.lastMeasure == .changeRate,
      ["，", "；", "、"].contains(where: { (mark: StaticString) in bytes.has(mark, at: last.amount.end) })
    else { return }
    let words = reader.behindMarks(span.left)
    let isTimeAlone = mentions.periods.contains { mention in
      guard mention.range.start >= words, mention.range.end <= span.left.end, mention.range.start - words <= 3 else {
        return false
      }
      let rest = bytes.slice(ByteRange(mention.range.end, span.left.end))
      return rest.isEmpty || ["为", "达", "则", "则为", "是"].contains { (word: StaticString) in rest.equals(word) }
    }
    guard isTimeAlone else { return }
    left.verb = last.measured.value.double < 0 ? .down : .up
  }
}
