import EconomyModel

// 1997年初步统计为2986亿元: a time that stands where a subject would.
extension SentenceComposer {
  private static let asides: [StaticString] = ["初步核算", "初步统计", "初步测算", "初步预计", "曾经", "曾", "一度", "据统计", "经核算"]

  /// Takes a subject that is nothing but a time, or a time and how its figure was arrived at, for the time of the number.
  func takeTimeAlone(_ left: inout LeftReading) {
    guard !left.subject.isEmpty,
      let time = mentions.periods.first(where: {
        $0.range.start == left.subject.start && $0.range.end <= left.subject.end
      })
    else { return }
    let rest = bytes.slice(ByteRange(time.range.end, left.subject.end))
    guard rest.isEmpty || Self.asides.contains(where: { rest.equals($0) }) else { return }
    left.period = left.period ?? time.expression
    left.subject = ByteRange(left.subject.end, left.subject.end)
  }
}
