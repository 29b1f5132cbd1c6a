import EconomyModel

/// Finds what an index counts from: 以上年为100, （以1952年价格为一百）, （上年=100）.
enum IndexBaseRule {
  /// The words from 以 to 100, which stand close together, are no longer than this in bytes.
  private static let longest = 60

  /// Where a range says that a time or a price is 100; nil where it does not.
  static func find(_ bytes: [UInt8], in range: ByteRange) -> ByteRange? {
    for hundred: StaticString in ["为100", "为一百", "作100", "作一百"] {
      var start = range.start
      while let place = bytes.first(hundred, in: ByteRange(start, range.end)) {
        start = place + hundred.utf8CodeUnitCount
        let goesOn =
          start < range.end
          && (TextFolding.isDigit(bytes[start]) || bytes[start] == UInt8(ascii: ".")
            || ChineseNumeral.read(bytes, at: start, to: range.end) != nil || bytes.has("点", at: start))
        // 性别比（以女性为100，…） is a ratio, and no index.
        guard !goesOn, !bytes.has("女性", endingAt: place, notBefore: range.start),
          let from = lastFrom(bytes, ByteRange(max(range.start, place - longest), place))
        else { continue }
        return ByteRange(from, start)
      }
    }
    // （上年=100）: from behind the bracket on.
    for hundred: StaticString in ["=100）", "＝100）", "=100)"] {
      guard let place = bytes.first(hundred, in: range) else { continue }
      var open = place
      while open > max(range.start, place - 30) {
        if bytes.has("（", endingAt: open, notBefore: range.start)
          || bytes.has("(", endingAt: open, notBefore: range.start)
        {
          return ByteRange(open, place + hundred.utf8CodeUnitCount - (bytes[open - 1] == UInt8(ascii: "(") ? 1 : 3))
        }
        open -= 1
      }
    }
    return nil
  }

  /// The last 以 of a range that no comma parts from its end.
  private static func lastFrom(_ bytes: [UInt8], _ range: ByteRange) -> Int? {
    var place = range.end - 3
    while place >= range.start {
      if bytes.has("，", at: place) || bytes.has("。", at: place) { return nil }
      if bytes.has("以", at: place), !bytes.has("以上", at: place - 3), !bytes.has("以前", at: place) { return place }
      place -= 1
    }
    return nil
  }
}
