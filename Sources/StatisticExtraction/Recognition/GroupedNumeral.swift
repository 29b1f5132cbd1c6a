import EconomyModel

/// Reads numerals that are written digit by digit in groups of three: 一四、一九二个, 二、七四七、〇八六亿元.
///
/// Texts of the 1950s set their large numbers so, as others do 14,192.
enum GroupedNumeral {
  /// The number at an offset; nil where no group of exactly three digits stands behind 、.
  static func read(_ bytes: [UInt8], at start: Int, to limit: Int) -> ChineseNumeral.Reading? {
    guard let first = digits(bytes, at: start, to: limit), first.count <= 3, bytes.has("、", at: first.end),
      // 第一、二三四 counts in its order.
      !bytes.has("第", endingAt: start, notBefore: 0), !endsDigits(bytes, start)
    else { return nil }
    var (value, end, length) = first
    while bytes.has("、", at: end), length <= 12, let group = digits(bytes, at: end + 3, to: limit), group.count == 3 {
      value = value * 1000 + group.value
      (end, length) = (group.end, length + 3)
    }
    guard end > first.end, end >= limit || !isNumeral(Scalars.at(end, in: bytes).value),
      // 二、一三八、八二二六 is misprinted, or no number at all.
      !(bytes.has("、", at: end) && end + 3 < limit && ChineseNumeral.digit(Scalars.at(end + 3, in: bytes).value) != nil)
    else { return nil }
    return ChineseNumeral.Reading(
      value: Quantity(mantissa: value), end: end, hasDigit: true, hasScale: false, length: length, isPositional: false)
  }

  /// Digits that follow each other; nil where none stands there, or more than three.
  private static func digits(_ bytes: [UInt8], at start: Int, to limit: Int) -> (value: Int64, end: Int, count: Int)? {
    var (value, end, count): (Int64, Int, Int) = (0, start, 0)
    while end < limit, count <= 3, let digit = ChineseNumeral.digit(Scalars.at(end, in: bytes).value) {
      (value, end, count) = (value * 10 + digit, end + 3, count + 1)
    }
    return (1...3).contains(count) ? (value, end, count) : nil
  }

  private static func endsDigits(_ bytes: [UInt8], _ start: Int) -> Bool {
    start >= 3 && isNumeral(Scalars.before(start, in: bytes))
  }

  /// 十 to 千 behind the last digit make another number of it; 万 and 亿 are its scale.
  private static func isNumeral(_ scalar: UInt32) -> Bool {
    ChineseNumeral.digit(scalar) != nil || ChineseNumeral.power(scalar).map { $0 < 4 } == true
  }
}
