import EconomyModel
import ReferenceData

// 服务机器人（25.1%）、新能源汽车（69.1%）等产量快速增长: rates in brackets, whose verb stands behind all of them.
extension SentenceComposer {
  /// The verb of a rate in brackets and what the things in front of the brackets share; nil for any other number.
  func bracketedGrowth(_ amount: Amount) -> (verb: LeftReading.Verb, head: [UInt8])? {
    guard bytes.has("（", endingAt: amount.range.start, notBefore: sentence.start), bytes.has("）", at: amount.end) else {
      return nil
    }
    var start = amount.end + 3
    // The other things of the list, each with its own bracket.
    while bytes.has("、", at: start) || bytes.has("和", at: start) {
      guard let open = bytes.first("（", in: ByteRange(start, min(sentence.end, start + 60))),
        let close = bytes.first("）", in: ByteRange(open, min(sentence.end, open + 30)))
      else { return nil }
      start = close + 3
    }
    guard bytes.has("等", at: start) else { return nil }
    start += 3
    var end = start
    while end < sentence.end {
      let (scalar, length) = Scalars.at(end, in: bytes)
      if !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: .delimiter) { break }
      end += length
    }
    guard let match = lexicon.cues.beforeNumber(in: bytes, from: start, to: end),
      match.word.roles.has(.up) || match.word.roles.has(.down)
    else { return nil }
    var head = ByteRange(start, match.start)
    for adverb: StaticString in ["快速", "较快", "大幅", "显著", "保持", "持续", "均", "高速", "同比", "实现"]
    where bytes.has(adverb, endingAt: head.end, notBefore: head.start) { head.end -= adverb.utf8CodeUnitCount }
    return (match.word.roles.has(.up) ? .up : .down, bytes.slice(head))
  }
}
