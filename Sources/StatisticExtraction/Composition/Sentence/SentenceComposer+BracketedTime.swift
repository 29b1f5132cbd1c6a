import EconomyModel

// 汛期（6—9月）全省平均降水量172.4mm: a season whose months stand in brackets behind it.
extension SentenceComposer {
  /// Takes the months of such a bracket as the time of the number, and leaves them out of its name.
  mutating func settleBracketedTime(_ it: inout Statement) {
    guard it.left.period == nil, it.name.contains("（") else { return }
    for mention in mentions.periods
    where mention.range.start >= it.left.subject.start && mention.range.end < it.left.subject.end {
      guard mention.expression.isPart, bytes.has("（", endingAt: mention.range.start, notBefore: it.left.subject.start),
        bytes.has("）", at: mention.range.end),
        let open = it.name.first(bytes.slice(ByteRange(mention.range.start - 3, mention.range.end + 3)))
      else { continue }
      it.left.period = mention.expression
      frame.period = frame.period ?? mention.expression
      it.name.removeSubrange(open..<(open + mention.range.count + 6))
      for whole: StaticString in ["全国", "全省", "全市", "全区", "全县"] where it.name.has(whole, at: open) {
        it.name.removeSubrange(open..<(open + whole.utf8CodeUnitCount))
      }
      frame.subject = it.name
      return
    }
  }
}
