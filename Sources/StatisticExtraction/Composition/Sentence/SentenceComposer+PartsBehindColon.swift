import EconomyModel

// 居民人均可支配收入3万元，其中：城镇居民4万元: parts behind a colon, which are mostly named in full.
extension SentenceComposer {
  /// 法人单位数量居前三位的行业是：批发和零售业16231个: what is counted in each of those that a colon opens.
  ///
  /// - Returns: whether the range opens such a list.
  mutating func opensRanked(_ range: ByteRange) -> Bool {
    let ranked: [StaticString] = ["居前", "位居前", "排前", "排在前", "排名前", "列前"]
    let bytes = bytes
    guard bytes.has("：", endingAt: range.end, notBefore: range.start),
      let place = ranked.compactMap({ (word: StaticString) in bytes.first(word, in: range) }).min(),
      ["的行业", "的产业", "的县", "的区", "的地区", "的领域", "的国家", "的大类"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: ByteRange(place, range.end))
      })
    else { return false }
    // 在第二产业和第三产业法人单位从业人员中，位居前三位的行业是：
    let start = reader.behindMarks(range)
    let inside = bytes.first("中，", in: ByteRange(start, place)) ?? place
    var counted = bytes.slice(
      reader.read(ByteRange(start + (bytes.has("在", at: start) ? 3 : 0), inside), isRank: false).subject)
    for count: StaticString in ["的数量", "数量", "个数", "户数", "家数"] where counted.hasSuffix(count) {
      counted.removeLast(count.utf8CodeUnitCount)
      break
    }
    guard counted.count >= 6, counted.count <= 60 else { return false }
    (frame.parent, frame.divides, frame.subject) = (counted, true, [])
    return true
  }

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
