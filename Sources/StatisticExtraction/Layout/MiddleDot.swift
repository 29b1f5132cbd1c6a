import EconomyModel

/// Where a dot in the middle of a line is a decimal point: 6·5%, 百分之一一三·一五, 二·五倍.
///
/// Older printed texts set their decimal points so. A dot between two parts of a name (一二·九, 五·四运动, 阿·托尔斯泰) is none.
enum MiddleDot {
  /// The dot's length where one of its forms (· • ・ ‧) stands at an offset; 0 where none does.
  static func length(at offset: Int, in bytes: [UInt8]) -> Int {
    if bytes.has("·", at: offset) { return 2 }
    return bytes.has("•", at: offset) || bytes.has("・", at: offset) || bytes.has("‧", at: offset) ? 3 : 0
  }

  /// The decimal point that a dot of some length stands for: a point between digits, 点 between numerals; nil where it is none.
  static func decimalPoint(at offset: Int, length: Int, in bytes: [UInt8]) -> [UInt8]? {
    let next = offset + length
    if offset > 0, TextFolding.isDigit(bytes[offset - 1]) || TextFolding.isFullWidthDigit(bytes, offset - 3) {
      return TextFolding.digitLength(bytes, next) > 0 ? [UInt8(ascii: ".")] : nil
    }
    guard isNumeral(bytes, at: offset - 3), isNumeral(bytes, at: next) else { return nil }
    var start = offset
    while start >= 3, offset - start < longestNumeral, isNumeral(bytes, at: start - 3) { start -= 3 }
    var end = next
    while end - next < longestNumeral, isNumeral(bytes, at: end) { end += 3 }
    // 百分之三·四, 千分之一·五
    let isFraction = bytes.has("分之", endingAt: start, notBefore: 0)
    let isMeasured = measures.contains { (word: StaticString) in bytes.has(word, at: end) }
    return isFraction || isMeasured ? Array("点") : nil
  }

  /// No numeral around such a point is longer, in bytes.
  private static let longestNumeral = 36

  private static let numerals: [StaticString] = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "〇", "○", "零", "两", "千", "万", "亿",
  ]

  private static let measures: [StaticString] = [
    "倍", "万", "亿", "元", "吨", "斤", "公斤", "公里", "公尺", "里", "亩", "度", "米", "尺", "丈", "担", "个百分点", "折", "成", "％", "%", "马力",
    "千瓦",
  ]

  private static func isNumeral(_ bytes: [UInt8], at offset: Int) -> Bool {
    offset >= 0 && numerals.contains { (numeral: StaticString) in bytes.has(numeral, at: offset) }
  }
}
