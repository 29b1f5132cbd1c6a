import EconomyModel
import ReferenceData

// 总人口性别比（以女性为100，男性对女性的比例）, 各县（市、区）中，人口超过50万人的有1个: the set phrases of a census of population.
extension SentenceComposer {
  /// 总人口性别比 of 总人口性别比（以女性为100，男性对女性的比例）: how a ratio is reckoned is no part of its name.
  static func withoutReckoning(_ name: [UInt8]) -> [UInt8] {
    guard name.hasSuffix("）"), let open = name.first("（", in: ByteRange(6, max(6, name.count))),
      name.contains("为100，") || name.contains("=100")
    else { return name }
    return name.contains("女") ? Array(name[..<open]) : name
  }

  private static let kinds: [StaticString] = [
    "县（市、区）", "县（市）", "县（区）", "区（县）", "区县", "县区", "设区市", "市（州）", "乡镇", "街道", "地区", "省份", "市", "县", "区",
  ]

  /// 常住人口在40万人至50万人之间的县（市、区）: the places that lie within bounds, where a sentence opens with all of them; nil elsewhere.
  ///
  ///     各县（市、区）中，人口超过50万人的有1个，在40万人至50万人之间的有2个，少于40万人的有3个。
  func placesWithinBounds(_ amount: Amount) -> [UInt8]? {
    guard amount.unit.map({ lexicon.units.units[$0].unit }) == "个",
      bytes.has("的有", endingAt: amount.range.start, notBefore: sentence.start),
      let among = bytes.first("中，", in: ByteRange(sentence.start, min(sentence.end, sentence.start + 60))),
      let kind = SentenceComposer.kinds.first(where: { bytes.has($0, endingAt: among, notBefore: sentence.start) })
    else { return nil }
    let start = clauseStart(among, amount.range.start)
    var bound = bytes.slice(ByteRange(start, amount.range.start - 6))
    let opens = ["在", "少于", "低于", "不足", "超过", "多于", "高于"].contains { (word: StaticString) in bound.hasPrefix(word) }
    if opens {
      // What is bounded was said with the first of them.
      let first = ByteRange(among + 6, max(among + 6, min(start, among + 126)))
      guard
        let end = ["超过", "在", "多于", "高于", "达到", "突破"].compactMap({ (word: StaticString) in bytes.first(word, in: first)
        }).min(),
        end > first.start
      else { return nil }
      bound = bytes.slice(ByteRange(first.start, end)) + bound
    }
    guard bound.contains(where: { TextFolding.isDigit($0) }), bound.count <= 120 else { return nil }
    return bound + Array("的") + [UInt8](kind)
  }
}
