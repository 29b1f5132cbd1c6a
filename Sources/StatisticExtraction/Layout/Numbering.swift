import EconomyModel

/// How a heading or an item of a list is numbered, from the outermost level inwards.
struct Numbering: Hashable {
  /// From the outermost inwards.
  ///
  /// 0 第三章 · 1 一、 · 2 （一） · 3 1. or 1、 · 4 （1） or ① · 5 —— or a bullet.
  var level: Int
  /// The first byte after the numbering.
  var end: Int

  /// The characters that a numbering begins with.
  private static let starts = CharacterFilters("—─●■◆★▲·•第（(一二三四五六七八九十0123456789")

  /// The numbering at `start`, if any.
  static func item(at start: Int, to limit: Int, in bytes: [UInt8]) -> Numbering? {
    guard start < limit, starts.mayHold(Scalars.at(start, in: bytes).value) else { return nil }
    if bytes.has("——", at: start) || bytes.has("──", at: start) { return Numbering(level: 5, end: start + 6) }
    for bullet: StaticString in ["●", "■", "◆", "★", "▲", "·", "•"] where bytes.has(bullet, at: start) {
      return Numbering(level: 5, end: start + bullet.utf8CodeUnitCount)
    }
    if bytes.has("第", at: start) {
      let end = numeral(at: start + 3, to: limit, in: bytes)
      for word: StaticString in ["章", "节", "部分", "篇"] where end > start + 3 && end <= limit && bytes.has(word, at: end)
      {
        return Numbering(level: 0, end: end + word.utf8CodeUnitCount)
      }
      return nil
    }
    if bytes.has("（", at: start) || bytes.has("(", at: start) {
      let open = bytes[start] == UInt8(ascii: "(") ? 1 : 3
      let inner = start + open
      let chinese = numeral(at: inner, to: limit, in: bytes)
      let digits = digits(at: inner, to: limit, in: bytes)
      let end = max(chinese, digits)
      guard end > inner, end - inner <= 9 else { return nil }
      if bytes.has("）", at: end) { return Numbering(level: chinese > inner ? 2 : 4, end: end + 3) }
      if bytes.has(")", at: end) { return Numbering(level: chinese > inner ? 2 : 4, end: end + 1) }
      return nil
    }
    let chinese = numeral(at: start, to: limit, in: bytes)
    if chinese > start, chinese - start <= 9 {
      if bytes.has("、", at: chinese) { return Numbering(level: 1, end: chinese + 3) }
      if bytes.has("．", at: chinese) { return Numbering(level: 1, end: chinese + 3) }
      return nil
    }
    let arabic = digits(at: start, to: limit, in: bytes)
    guard arabic > start, arabic - start <= 2 else { return nil }
    if bytes.has("、", at: arabic) || bytes.has("．", at: arabic) { return Numbering(level: 3, end: arabic + 3) }
    // 1.5亿元 is a number, 1.综合 a heading.
    if arabic + 1 < limit, bytes[arabic] == UInt8(ascii: "."), bytes[arabic + 1] >= 0x80 {
      return Numbering(level: 3, end: arabic + 1)
    }
    return nil
  }

  /// 二　一九五七年计划的主要指标: the white space that parts the numeral of a heading from its words, as a comma does elsewhere.
  static func space(ofHeading line: ByteRange, in bytes: [UInt8]) -> ByteRange? {
    let end = numeral(at: line.start, to: line.end, in: bytes)
    guard end > line.start, end - line.start <= 9 else { return nil }
    var words = end
    while words < line.end, let space = TextLines.spaceLength(at: words, in: bytes) { words += space }
    // 三　版, 五　月: a numeral that counts, and 一　二　三.
    guard words > end, line.end - words >= 6, bytes[words] >= 0xE4,
      !["版", "月", "日", "年", "期", "号", "、"].contains(where: { (word: StaticString) in bytes.has(word, at: words) })
    else { return nil }
    return ByteRange(end, words)
  }

  private static func numeral(at start: Int, to limit: Int, in bytes: [UInt8]) -> Int {
    var offset = start
    while offset + 3 <= limit, isNumeral(Scalars.at(offset, in: bytes).value) { offset += 3 }
    return offset
  }

  /// 一 to 十.
  private static func isNumeral(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341: true
    default: false
    }
  }

  private static func digits(at start: Int, to limit: Int, in bytes: [UInt8]) -> Int {
    var offset = start
    while offset < limit, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[offset]) { offset += 1 }
    return offset
  }
}
