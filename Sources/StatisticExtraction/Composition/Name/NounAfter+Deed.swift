import EconomyModel
import ReferenceData

// 40名职工置换了身份, 336人实现就业: deeds that no list of verbs holds, and what became of those counted.
extension NounAfter {
  /// Endings of nouns for those who do something, beside the persons and groups of the vocabulary.
  private static let doers: [StaticString] = [
    "公司", "厂", "市", "镇", "乡", "住户", "商户", "单位", "景区", "省份", "园区", "合作社", "银行",
  ]

  /// Where the verb begins behind which 了 stands, right behind the noun of those who did it; nil where there is none.
  ///
  /// - Parameter range: what stands behind the number.
  static func deed(_ bytes: [UInt8], _ range: ByteRange, _ lexicon: Lexicon) -> Int? {
    guard let done = bytes.first("了", in: ByteRange(min(range.start + 9, range.end), range.end)),
      // 了解, 为了: no sign of what was done.
      !bytes.has("了解", at: done), !bytes.has("为", endingAt: done, notBefore: range.start)
    else { return nil }
    for verb in [done - 6, done - 3]
    where verb >= range.start + 6 && endsWithDoer(bytes, ByteRange(range.start, verb), lexicon) {
      return verb
    }
    return nil
  }

  /// Whether words end with a noun for those who do something.
  private static func endsWithDoer(_ bytes: [UInt8], _ words: ByteRange, _ lexicon: Lexicon) -> Bool {
    if doers.contains(where: { bytes.has($0, endingAt: words.end, notBefore: words.start) }) { return true }
    return [CueRole.person, .group].contains { role in
      lexicon.cues.suffix(role, in: bytes, from: words.start, to: words.end) != nil
    }
  }

  /// 4800人实现脱贫, 336人实现就业: whether all that stands behind a number says what became of those counted.
  static func isOutcome(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
    guard bytes.has("实现", at: range.start) else { return false }
    return ["脱贫", "稳定脱贫", "就业", "再就业", "转移就业", "灵活就业", "增收"].contains { (word: StaticString) in
      bytes.has(word, at: range.start + 6) && range.start + 6 + word.utf8CodeUnitCount == range.end
    }
  }
}
