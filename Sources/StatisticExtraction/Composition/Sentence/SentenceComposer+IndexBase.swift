import EconomyModel

// 零售物价指数（以上年为100）为104.2: what an index counts from stands between its name and its number.
extension SentenceComposer {
  /// The words before an index number without the base that they end with, and whether there was one.
  ///
  /// 全国零售物价指数，以上年为一百，是一百零四点二: also where commas stand around it.
  func withoutIndexBase(_ left: ByteRange, _ number: Amount, previous: Int) -> ByteRange? {
    guard number.kind == .number, number.unit == nil,
      let base = IndexBaseRule.find(bytes, in: ByteRange(previous, number.range.start)),
      number.range.start - base.end <= 15
    else { return nil }
    var end = base.start
    for mark: StaticString in ["，", "（", "("] where bytes.has(mark, endingAt: end, notBefore: previous) {
      end -= mark.utf8CodeUnitCount
    }
    let start = left.start < end ? left.start : clauseStart(previous, end)
    return start < end ? ByteRange(start, end) : nil
  }

  /// 农业税28亿元，为上年的98.8%: an amount in percent of what it was at another time, which is an index.
  func isPercentOfPast(_ amount: Amount, _ span: ClauseSpan) -> Bool {
    guard amount.unit.map({ lexicon.units.units[$0].kind }) == .percent, !isPartInWords(amount) else { return false }
    let hedge = lexicon.cues.beforeNumber(in: bytes, from: span.left.start, to: span.left.end)?.start ?? span.left.end
    guard
      let base = mentions.periods.last(where: { mention in
        span.left.contains(mention.range.start)
          && [hedge, span.left.end].contains { (end: Int) in
            mention.range.end + 3 == end && bytes.has("的", at: mention.range.end)
          }
      })
    else { return false }
    for verb: StaticString in ["相当于", "等于", "只及", "仅及", "为", "是", "只有", "仅有"]
    where bytes.has(verb, endingAt: base.range.start, notBefore: span.left.start) {
      let start = base.range.start - verb.utf8CodeUnitCount
      // 由31.2%降为上年的… has a verb of its own.
      return !["升", "降", "变", "转", "增", "减", "提高", "扩大", "定", "改", "窄", "小", "落", "缩", "滑", "涨", "跌", "加"].contains {
        (word: StaticString) in bytes.has(word, endingAt: start, notBefore: span.left.start)
      }
    }
    return false
  }
}
