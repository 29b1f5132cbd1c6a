import EconomyModel

/// Reads a number in ASCII digits: `4847`, `1,016`, `35.54`, `1 016`.
enum DecimalNumber {
  /// More digits than this are no statistic.
  static let mostDigits = 17

  /// The number at an offset that holds a digit.
  ///
  /// The value is nil where there are too many digits.
  static func read(_ bytes: [UInt8], at start: Int, to limit: Int) -> (value: Quantity?, end: Int) {
    var mantissa: Int64 = 0
    var digits = 0
    var exponent = 0
    var offset = start
    var inFraction = false
    while offset < limit {
      let byte = bytes[offset]
      if TextFolding.isDigit(byte) {
        if digits < mostDigits { mantissa = mantissa * 10 + Int64(byte - 0x30) }
        digits += 1
        if inFraction { exponent -= 1 }
        offset += 1
      } else if byte == UInt8(ascii: "."), !inFraction, offset + 1 < limit, TextFolding.isDigit(bytes[offset + 1]) {
        inFraction = true
        offset += 1
      } else if byte == UInt8(ascii: "."), !inFraction, offset + 1 < limit, bytes[offset + 1] == UInt8(ascii: "%") {
        // 17.%: a point that nothing follows.
        offset += 1
        break
      } else if byte == UInt8(ascii: ",") || byte == 0x20, !inFraction, isGroup(bytes, at: offset + 1, to: limit) {
        offset += 1
      } else {
        break
      }
    }
    return (digits <= mostDigits ? Quantity(mantissa: mantissa, exponent: exponent) : nil, offset)
  }

  /// Exactly three digits.
  private static func isGroup(_ bytes: [UInt8], at offset: Int, to limit: Int) -> Bool {
    guard offset + 3 <= limit else { return false }
    for index in offset..<offset + 3 where !TextFolding.isDigit(bytes[index]) { return false }
    return offset + 3 == limit || !TextFolding.isDigit(bytes[offset + 3])
  }
}
