import EconomyModel

/// Reads a number in Chinese numerals: 二十一点七, 一亿四千万, 八万九千四百零四, 二〇二五.
enum ChineseNumeral {
  struct Reading {
    var value: Quantity
    var end: Int
    /// Whether a digit word was read; 百万 and 千 alone have none.
    var hasDigit: Bool
    /// Whether 万 or 亿 was read.
    var hasScale: Bool
    /// How many numeral characters were read.
    var length: Int
    /// Digits read one by one, as years are written (一九九八).
    var isPositional: Bool
    /// Whether 点 and digits behind it were read.
    var hasFraction = false
    /// 一亿一千多万: whether the number is more than what is said.
    var isMore = false
  }

  /// The value of a digit word.
  @inline(__always)
  static func digit(_ scalar: UInt32) -> Int64? {
    switch scalar {
    case 0x4E00: 1
    case 0x4E8C, 0x4E24: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    case 0x96F6, 0x3007, 0x25CB: 0
    default: nil
    }
  }

  @inline(__always)
  static func power(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x5341: 1
    case 0x767E: 2
    case 0x5343: 3
    case 0x4E07: 4
    case 0x4EBF: 8
    default: nil
    }
  }

  /// The longest numeral at an offset; nil where there is none.
  static func read(_ bytes: [UInt8], at start: Int, to limit: Int) -> Reading? {
    if let grouped = GroupedNumeral.read(bytes, at: start, to: limit) { return fraction(grouped, bytes, limit) }
    var offset = start
    var total: Int64 = 0  // finished 亿 groups
    var tenThousands: Int64 = 0  // finished 万 groups behind the last 亿
    var section: Int64 = 0  // the group being read, up to 9999
    var current: Int64?  // a digit that waits for its power
    var smallest = 0  // the place of the last digit read
    var length = 0
    var hasDigit = false
    var hasScale = false
    var hasPower = false
    var positional: Int64 = 0
    var digitsInARow = 0
    var isPositional = false
    var isMore = false
    scan: while offset < limit, length < 24 {
      let (scalar, width) = Scalars.at(offset, in: bytes)
      if let value = digit(scalar) {
        if current != nil, !hasPower { isPositional = true }
        // 三四百 and 七八个 are approximations, not numbers.
        if current != nil, hasPower, value != 0 { break scan }
        digitsInARow += 1
        guard digitsInARow <= 8 else { return nil }
        positional = positional * 10 + value
        current = value == 0 && !isPositional ? current : value
        hasDigit = hasDigit || value != 0 || isPositional
        smallest = 0
      } else if let exponent = power(scalar), !isPositional {
        // 一亿千瓦, 三百千米: 千 begins the unit.
        if exponent == 3, length > 0, beginsUnit(bytes, at: offset + width) { break scan }
        hasPower = true
        if exponent >= 4 {
          section += current ?? 0
          let isBare = section == 0 && tenThousands == 0 && total == 0
          // 六万一千八百万 is 61,800 times 万.
          let group = isBare ? 1 : tenThousands + section
          if exponent == 8 {
            let (product, overflow) = (total + group).multipliedReportingOverflow(by: 100_000_000)
            guard !overflow else { return nil }
            (total, tenThousands) = (product, 0)
          } else {
            let (product, overflow) = group.multipliedReportingOverflow(by: 10_000)
            guard !overflow else { return nil }
            tenThousands = product
          }
          section = 0
          hasScale = true
        } else {
          section += (current ?? (section == 0 || exponent == 1 ? 1 : 0)) * ChineseNumeral.tens[exponent]
        }
        guard section < 1_000_000_000, total < 100_000_000_000_000_000, tenThousands < 100_000_000_000_000_000 else {
          return nil
        }
        current = nil
        smallest = exponent
        digitsInARow = 0
      } else if hasPower || current != nil, !isPositional, moreBeforeScale(scalar, bytes, at: offset + width, to: limit)
      {
        isMore = true
        offset += width
        continue
      } else {
        break scan
      }
      length += 1
      offset += width
    }
    guard length > 0 else { return nil }
    if isPositional {
      return fraction(
        Reading(
          value: Quantity(mantissa: positional), end: offset, hasDigit: true, hasScale: false, length: length,
          isPositional: true),
        bytes, limit)
    }
    let (sum, overflow) = total.addingReportingOverflow(tenThousands)
    guard !overflow else { return nil }
    let whole = sum + section + (current ?? 0)
    var reading = Reading(
      value: Quantity(mantissa: whole), end: offset, hasDigit: hasDigit, hasScale: hasScale, length: length,
      isPositional: false)
    reading.isMore = isMore
    if current == nil, smallest > 0, whole > 0 {
      // 一亿四千万 is written to the place of 千万: the zeros below were not said.
      var mantissa = whole
      var exponent = 0
      while mantissa % 10 == 0 { (mantissa, exponent) = (mantissa / 10, exponent + 1) }
      reading.value = Quantity(mantissa: mantissa, exponent: exponent)
    }
    return fraction(reading, bytes, limit)
  }

  /// Whether 多 or 余 stands inside a number, before its 万 or 亿.
  private static func moreBeforeScale(_ scalar: UInt32, _ bytes: [UInt8], at next: Int, to limit: Int) -> Bool {
    guard scalar == 0x591A || scalar == 0x4F59, next < limit, let scale = power(Scalars.at(next, in: bytes).value)
    else {
      return false
    }
    return scale >= 4
  }

  /// Whether 千 before an offset makes a unit of the next character: 千瓦, 千米, 千克, 千伏.
  private static func beginsUnit(_ bytes: [UInt8], at offset: Int) -> Bool {
    ["瓦", "米", "克", "伏", "卡"].contains { (unit: StaticString) in bytes.has(unit, at: offset) }
  }

  private static let tens: [Int64] = [1, 10, 100, 1000]

  /// Reads 点七五 behind a whole number.
  private static func fraction(_ whole: Reading, _ bytes: [UInt8], _ limit: Int) -> Reading {
    guard bytes.has("点", at: whole.end) || bytes.has("．", at: whole.end) else { return whole }
    var reading = whole
    var offset = whole.end + 3
    var mantissa = whole.value.scaled(by: 0)
    while mantissa.exponent > 0 {
      mantissa = Quantity(mantissa: mantissa.mantissa * 10, exponent: mantissa.exponent - 1)
    }
    var places = 0
    while offset < limit, places < 6 {
      let (scalar, width) = Scalars.at(offset, in: bytes)
      guard let value = digit(scalar), mantissa.mantissa < 100_000_000_000 else { break }
      mantissa = Quantity(mantissa: mantissa.mantissa * 10 + value, exponent: mantissa.exponent - 1)
      offset += width
      places += 1
    }
    guard places > 0 else { return whole }
    reading.value = mantissa
    reading.end = offset
    // 零点九 has no digit word before the point, but one behind it.
    reading.hasDigit = true
    reading.hasFraction = true
    return reading
  }
}
