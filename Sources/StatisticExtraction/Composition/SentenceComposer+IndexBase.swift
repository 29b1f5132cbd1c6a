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
}
