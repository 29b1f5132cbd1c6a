import EconomyModel
import ReferenceData

// 电解铝行业日子不好过，受两头挤压，产量回落4.2%: whom a sentence tells of before it measures.
extension SentenceComposer {
  /// Keeps the owner that the clauses before a number tell of last.
  mutating func tellOwner(_ range: ByteRange) {
    let told = ToldOwner(lexicon: lexicon)
    var start = range.start
    for offset in stride(from: range.start, to: range.end, by: 1)
    where bytes.has("，", at: offset) || bytes.has("；", at: offset) || bytes.has("：", at: offset) {
      if bytes.has("；", at: offset) { frame.owner = [] }
      var first = reader.read(ByteRange(start, offset), isRank: false).subject.start
      // 更抢手的是优质小麦，种植面积…: what is told of stands behind.
      if bytes.has("的是", endingAt: first, notBefore: start) { first = start }
      if first < offset, let owner = told.read(bytes.slice(ByteRange(first, offset))) {
        (frame.owner, frame.ownerIsNew) = (owner, true)
      }
      start = offset + 3
    }
  }
}
