import EconomyModel
import ReferenceData

// 增长1.6%（今年1—5月为下降0.8%）, 规模以上工业企业（其中…）: what holds inside of a bracket, and what outside of it.
extension SentenceComposer {
  /// Keeps what held outside of a bracket that opens behind the number before.
  mutating func enterBracket(_ span: ClauseSpan, _ end: Int) {
    let before = ByteRange(span.skipped.start, span.left.end)
    guard frame.outside == nil, bytes.has("（", at: before.start), !bytes.contains("）", in: before),
      let close = bytes.first("）", in: ByteRange(end, sentence.end))
    else { return }
    frame.outside = (frame.period, frame.basePeriod, frame.subject, frame.parent, close)
  }

  mutating func leaveBracket(before start: Int) {
    guard let outside = frame.outside, start > outside.end else { return }
    (frame.period, frame.basePeriod, frame.outside) = (outside.period, outside.basePeriod, nil)
    (frame.subject, frame.parent) = (outside.subject, outside.parent)
  }

  /// 规模以上工业企业（其中…）: what stands before the bracket is the subject inside and behind it.
  mutating func openBracket(_ outer: ByteRange) {
    let left = reader.read(outer, isRank: false)
    guard !left.subject.isEmpty else { return }
    frame.subject = bytes.slice(left.subject)
    // 占全社会投资（1097亿元）的83.7%: how much the whole is.
    if let place = frame.subject.first("占", in: ByteRange(3, max(3, frame.subject.count))),
      place + 9 <= frame.subject.count
    {
      if frame.outside == nil, let close = bytes.first("）", in: ByteRange(outer.end, sentence.end)) {
        frame.outside = (frame.period, frame.basePeriod, frame.subject, frame.parent, close)
      }
      frame.subject = Array(frame.subject[(place + 3)...])
    }
    frame.topic = frame.subject
    // …（其中民营企业620家）达到860家: behind the bracket it is of what stands before it.
    if frame.outside == nil, let close = bytes.first("）", in: ByteRange(outer.end, sentence.end)) {
      frame.outside = (frame.period, frame.basePeriod, frame.subject, frame.parent, close)
    }
  }

  /// Whether a number stands in a bracket: 412.3公顷 in 涉及土地面积1476.5公顷（耕地412.3公顷）.
  func isInBracket(_ number: ByteRange) -> Bool {
    let before = ByteRange(max(sentence.start, number.start - 120), number.start)
    var place = before.end - 3
    while place >= before.start {
      if bytes.has("）", at: place) { return false }
      if bytes.has("（", at: place) { return true }
      place -= 1
    }
    return false
  }
}
