import EconomyModel

// 居民人均可支配收入3万元，其中：城镇居民4万元: parts behind a colon, which are mostly named in full.
extension SentenceComposer {
  /// Whether the parts behind a colon are only said to be whose they are: teachers and pupils of each kind of schools, and residents.
  func sharesWholeName(behind colon: Int) -> Bool {
    if lexicon.cues.suffix(.schoolMember, in: frame.inherited, from: 0, to: frame.inherited.count) != nil {
      return true
    }
    guard frame.inherited.contains("居民人均"),
      let number = mentions.amounts.first(where: { $0.range.start >= colon })?.range.start
    else { return false }
    let part = ByteRange(colon, number)
    return bytes.contains("居民", in: part) && !bytes.contains("人均", in: part)
  }
}
