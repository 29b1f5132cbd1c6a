/// Where a sentence ends: behind 。！？, with the closing quotation mark or bracket that follows.
enum SentenceEnd {
  /// A sentence of more bytes than this is read in pieces, so that no text costs more than its length.
  private static let longSentence = 6000

  private static let marks = CharacterFilters("。！？")

  /// The end of the sentence that starts at an offset.
  static func find(in bytes: [UInt8], from start: Int, to limit: Int) -> Int {
    // Up to the length from which it may be cut only a mark ends it.
    let whole = min(limit, start + longSentence)
    var offset = marks.next(in: bytes, from: start, to: whole)
    while offset < limit {
      if bytes.has("。", at: offset) || bytes.has("！", at: offset) || bytes.has("？", at: offset) {
        var end = offset + 3
        while end < limit, bytes.has("”", at: end) || bytes.has("）", at: end) { end += 3 }
        return min(end, limit)
      }
      if offset - start > longSentence, isBreak(at: offset, from: start, in: bytes) { return min(offset + 3, limit) }
      offset += Scalars.at(offset, in: bytes).length
      if offset < whole { offset = marks.next(in: bytes, from: offset, to: whole) }
    }
    return limit
  }

  /// Where an endless sentence may be cut: behind a comma; failing that, where no number stands.
  private static func isBreak(at offset: Int, from start: Int, in bytes: [UInt8]) -> Bool {
    if bytes.has("，", at: offset) || bytes.has("；", at: offset) { return true }
    guard offset - start > 2 * longSentence else { return false }
    let (scalar, length) = Scalars.at(offset, in: bytes)
    return length == 3 && ChineseNumeral.power(scalar) == nil && ChineseNumeral.digit(scalar) == nil
  }
}
