import EconomyModel

// 信息传输业，租赁和商务服务业分别增长18.2%和9.1%: industries whose names hold 、 and 和 stand between commas.
extension SentenceComposer {
  /// The names of a list of industries that commas part, as many as there are numbers; nil where they are fewer.
  func industriesInCommas(_ count: Int, _ left: LeftReading) -> [[UInt8]]? {
    var last = bytes.slice(left.subject)
    guard left.isDistributed, count >= 2, let place = lastIndustry(last),
      bytes.has("，", endingAt: left.subject.start, notBefore: sentence.start)
    else { return nil }
    // 租赁和商务服务业生产指数: what stands behind the last industry is of them all.
    let shared = Array(last[place...])
    last = Array(last[..<place])
    var parts = [last]
    var end = left.subject.start - 3
    while parts.count < count, end > sentence.start {
      let start = clauseStart(sentence.start, end)
      let part = bytes.slice(ByteRange(start, end))
      guard part.count <= 75, part.hasSuffix("业"), lexicon.cues.prefix(.action, in: part, at: 0, to: part.count) == nil,
        lexicon.cues.prefix(.frontVerb, in: part, at: 0, to: part.count) == nil,
        !mentions.amounts.contains(where: { $0.range.start >= start && $0.range.start < end })
      else { return nil }
      parts.insert(part, at: 0)
      end = start - 3
    }
    return parts.count == count ? parts.map { $0 + shared } : nil
  }

  /// Where the last industry of a name ends; nil where it names none.
  private func lastIndustry(_ name: [UInt8]) -> Int? {
    var offset = name.count - 3
    while offset >= 6 {
      if name.has("业", at: offset) { return offset + 3 }
      offset -= 1
    }
    return nil
  }
}
