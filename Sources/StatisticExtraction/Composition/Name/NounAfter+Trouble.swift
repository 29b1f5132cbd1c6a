import EconomyModel
import ReferenceData

extension NounAfter {
  /// What is done about a trouble, and how the trouble ends: 解决…问题, 改善…条件, 减轻…负担.
  private static let remedies: [StaticString] = ["解决", "缓解", "破解", "改善", "减轻", "降低", "消除"]
  static let troubles: [StaticString] = ["问题", "困难", "难题", "条件", "难", "税负", "负担"]

  /// 解决534万农村人口饮水安全问题 counts people, and the trouble says which: 解决饮水安全问题的农村人口.
  ///
  /// - Parameter left: the clause before the number, which names what was done and, at most, where.
  /// - Parameter countsPersons: whether the number's own unit says that it counts persons (6300万人).
  static func trouble(
    _ bytes: [UInt8], _ left: ByteRange, _ right: ByteRange, _ lexicon: Lexicon, countsPersons: Bool
  ) -> NounAfter? {
    // 解决山区5.8万人出行难问题: where no people are named behind the number, the trouble alone is.
    let least = right.start + (countsPersons ? 6 : 12)
    guard let trouble = troubles.first(where: { bytes.has($0, endingAt: right.end, notBefore: least) }),
      let verb = remedy(bytes, left), let end = holder(bytes, right, lexicon) ?? (countsPersons ? right.start : nil)
    else { return nil }
    let rest = bytes.has("的", at: end) ? end + 3 : end
    // 住房困难问题 is a 困难.
    let stop = bytes.has("困难问题", endingAt: right.end, notBefore: rest + 3) ? right.end - 6 : right.end
    guard rest + trouble.utf8CodeUnitCount < right.end, stop > rest else { return nil }
    var place = bytes.slice(ByteRange(verb.end, left.end))
    if place.hasPrefix("了") { place.removeFirst(3) }
    let noun = place + (end > right.start ? bytes.slice(ByteRange(right.start, end)) : Array("人口"))
    return NounAfter(
      name: bytes.slice(verb) + bytes.slice(ByteRange(rest, stop)) + Array("的") + noun, noun: noun, isVerbLed: false,
      hasPossessive: false)
  }

  /// The last verb before the number, with the name of a place behind it at most.
  static func remedy(_ bytes: [UInt8], _ left: ByteRange) -> ByteRange? {
    for start in stride(from: left.end - 6, through: max(left.start, left.end - 18), by: -3) {
      for word in remedies where bytes.has(word, at: start) {
        return ByteRange(start, start + word.utf8CodeUnitCount)
      }
    }
    return nil
  }

  /// Where the last word for persons or households ends.
  private static func holder(_ bytes: [UInt8], _ right: ByteRange, _ lexicon: Lexicon) -> Int? {
    var last: Int?
    var offset = right.start
    while offset < right.end {
      if let person = lexicon.cues.prefix(.person, in: bytes, at: offset, to: right.end) {
        last = person.end
        offset = person.end
        continue
      }
      for word: StaticString in [
        "师生", "家庭", "子女", "保户", "农户", "牧户", "困难户", "工商户", "贫困户", "自然村", "行政村", "建制村", "贫困村",
        "小区",
      ]
      where bytes.has(word, at: offset) { last = offset + word.utf8CodeUnitCount }
      offset += Scalars.at(offset, in: bytes).length
    }
    return last.flatMap { $0 < right.end ? $0 : nil }
  }
}
