import EconomyModel
import ReferenceData

// 电解铝行业日子不好过，受两头挤压，产量回落4.2%: whom a sentence tells of before it measures.
extension SentenceComposer {
  /// Keeps the owner that the clauses before a number tell of last.
  mutating func tellOwner(_ range: ByteRange) {
    if bytes.contains("；", in: range) { frame.owner = [] }
    guard nextNeedsOwner(behind: range.end) else { return }
    let told = ToldOwner(lexicon: lexicon)
    var start = range.start
    for offset in stride(from: range.start, to: range.end, by: 1)
    where bytes.has("，", at: offset) || bytes.has("；", at: offset) || bytes.has("：", at: offset) {
      if bytes.has("；", at: offset) { frame.owner = [] }
      var first = reader.read(ByteRange(start, offset), isRank: false).subject.start
      // 更抢手的是优质小麦，种植面积…: what is told of stands behind.
      if bytes.has("的是", endingAt: first, notBefore: start) { first = start }
      if first < offset, !advisesOrExplains(bytes.slice(ByteRange(start, min(offset, start + 90)))),
        !advisesOrExplains(bytes.slice(ByteRange(first, min(offset, first + 90)))),
        let owner = told.read(bytes.slice(ByteRange(first, offset)))
      {
        (frame.owner, frame.ownerIsNew) = (owner, true)
      }
      start = offset + 3
    }
  }

  /// Whether the words before the next number hold an amount that says nothing alone: so most clauses are done with at a glance.
  private func nextNeedsOwner(behind end: Int) -> Bool {
    guard let next = amounts(from: end).first else { return false }
    let words = ByteRange(end, min(next.range.start, end + 150))
    return ToldOwner.holdsAmount(bytes, words)
  }

  /// The numbers of the sentence that stand behind an offset, found without a look at those before it.
  func amounts(from offset: Int) -> ArraySlice<Amount> {
    var (low, high) = (0, mentions.amounts.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions.amounts[middle].range.start < offset { low = middle + 1 } else { high = middle }
    }
    return mentions.amounts[low...]
  }
}
