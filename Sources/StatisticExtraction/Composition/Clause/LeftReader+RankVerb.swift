import EconomyModel
import ReferenceData

// 位居全国第二, 居绍兴市首位, 列各县第五: the verb of a rank, which stands before those among whom the rank is held.
extension LeftReader {
  /// Where 居, 列 or 为 stands before a place that a range ends with (居绍兴市, 为自治区); nil for other ends.
  func verbBeforePlace(_ range: ByteRange) -> Int? {
    for verb: StaticString in ["居", "列", "排", "为"] {
      guard let place = bytes.first(verb, in: ByteRange(max(range.start, range.end - 30), range.end)),
        !["位", "排", "并", "作", "成", "名"].contains(where: { (word: StaticString) in
          bytes.has(word, endingAt: place, notBefore: range.start)
        })
      else { continue }
      let isWhole = ["自治区", "全区", "全省", "全市", "全国", "全州"].contains { (word: StaticString) in
        place + 3 + word.utf8CodeUnitCount == range.end && bytes.has(word, at: place + 3)
      }
      if isWhole || lexicon.gazetteer.match(in: bytes, at: place + 3, to: range.end)?.end == range.end { return place }
    }
    return nil
  }

  /// Where 位居, 居, 列 or 排名 stands that says in what group the rank is held (位居省会城市机场首位).
  static func rankVerb(_ bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    var offset = end - 3
    while offset >= start, end - offset <= 42 {
      guard Scalars.isStart(offset, in: bytes) else {
        offset -= 1
        continue
      }
      for verb: StaticString in ["位居", "位列", "排名", "排在", "跃居", "稳居", "名列", "跃上", "跻身", "跃升"]
      where bytes.has(verb, at: offset) {
        // 总吨位居全国第二: 居 is the verb.
        let isNoun = ["吨", "床", "车", "学", "泊", "岗", "单"].contains { (word: StaticString) in
          bytes.has("位居", at: offset) && bytes.has(word, endingAt: offset, notBefore: start)
        }
        return isNoun ? offset + 3 : offset
      }
      for word: StaticString in ["列全国", "列全省", "列全市", "列世界", "列各省", "列各市", "列自治区", "列我省", "列我市"]
      where bytes.has(word, at: offset) {
        let isCompound = ["位", "名", "并", "排", "分"].contains { (word: StaticString) in
          bytes.has(word, endingAt: offset, notBefore: start)
        }
        return isCompound ? offset - 3 : offset
      }
      // 居 and 列 alone only directly behind a 、 or a subject's last word; 居民, 列车 are other words.
      if bytes.has("居", at: offset), !bytes.has("居民", at: offset), !bytes.has("居住", at: offset) {
        for word: StaticString in ["居全", "居世", "居省", "居中", "居西", "居东", "居同", "居各", "居沿", "居发", "居自治", "居我"]
        where bytes.has(word, at: offset) {
          let isCompound = ["稳", "跃", "位", "牢", "高", "分", "均", "双", "同"].contains { (word: StaticString) in
            bytes.has(word, endingAt: offset, notBefore: start)
          }
          return isCompound ? offset - 3 : offset
        }
      }
      // 增幅居粤东西北第三位: behind how much, whoever they are among whom it ranks.
      if bytes.has("居", at: offset), end - offset <= 24,
        ["增幅", "增速", "总量", "规模", "增量"].contains(where: { (word: StaticString) in
          bytes.has(word, endingAt: offset, notBefore: start)
        })
      {
        return offset
      }
      // 列I类城市第2: 列 and 居 at the front of a clause, where it ends with a group of peers.
      if bytes.has("列", at: offset) || bytes.has("居", at: offset), opensClause(bytes, offset, start),
        peers.contains(where: { bytes.has($0, endingAt: end, notBefore: offset + 3) })
      {
        return offset
      }
      // 增幅为沿江八县之首: of whom it is the first stands behind 为.
      if bytes.has("为", at: offset), bytes.has("之首", at: end) || bytes.has("之", endingAt: end, notBefore: offset) {
        return offset
      }
      for mark: StaticString in ["，", "；", "。", "、"] where bytes.has(mark, at: offset) { return nil }
      offset -= 1
    }
    return nil
  }

  /// Groups among whose members one ranks.
  private static let peers: [StaticString] = ["城市", "地区", "省份", "县市", "市县", "园区", "高新区", "经开区", "开发区", "高校", "港口"]

  private static func opensClause(_ bytes: [UInt8], _ offset: Int, _ start: Int) -> Bool {
    offset == start
      || ["，", "；", "、", "。"].contains { (mark: StaticString) in bytes.has(mark, endingAt: offset, notBefore: start) }
  }
}
