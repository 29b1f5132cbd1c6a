/// An exact decimal number as a document writes it: `mantissa × 10^exponent`.
///
/// The exponent is the place of the last digit written, scale word included, so the precision of the publication is
/// kept: `17.1亿` is 171 × 10⁷, and what rounding allows is ± 0.5 × 10⁷. `5.0` and `5` are different quantities of equal value.
///
///     Quantity(mantissa: 171, exponent: 7).decimal        // "1710000000"
///     Quantity(mantissa: 3554, exponent: -2).halfWidth    // 0.005
public struct Quantity: Hashable, Sendable {
  /// The digits as an integer, negative for a fall.
  public var mantissa: Int64
  /// The power of ten of the last digit written.
  public var exponent: Int

  /// Exponents outside this range belong to no statistic; scanners refuse them.
  public static let exponents = -12...24

  public init(mantissa: Int64, exponent: Int = 0) {
    self.mantissa = mantissa
    self.exponent = exponent
  }

  public var isNegative: Bool { mantissa < 0 }

  public var negated: Quantity { Quantity(mantissa: 0 &- mantissa, exponent: exponent) }

  /// The same digits at another scale: `17.1` scaled by 8 is `17.1亿`.
  public func scaled(by power: Int) -> Quantity { Quantity(mantissa: mantissa, exponent: exponent + power) }

  /// Half of the place of the last digit: the rounding of the publication, in the unit of the value.
  public var halfWidth: Double { Quantity(mantissa: 5, exponent: exponent - 1).double }

  /// The nearest binary number; exact where the decimal is.
  public var double: Double {
    if exponent >= 0 {
      return exponent <= 22
        ? Double(mantissa) * Quantity.power(exponent)
        : Double(mantissa) * Quantity.power(22) * Quantity.power(exponent - 22)
    }
    // One division of two exactly represented numbers is correctly rounded; a product with 0.1 is not.
    return -exponent <= 22
      ? Double(mantissa) / Quantity.power(-exponent)
      : Double(mantissa) / Quantity.power(22) / Quantity.power(-exponent - 22)
  }

  /// The plain decimal notation without superfluous zeros: `1710000000`, `35.54`, `-7.4`.
  public var decimal: String {
    // Zeros at the end of the fraction go, and the point where nothing is left behind it.
    var (rest, places) = (mantissa.magnitude, max(0, -exponent))
    while places > 0, rest > 0, rest % 10 == 0 { (rest, places) = (rest / 10, places - 1) }
    if rest == 0 { return "0" }
    let zeros = max(0, exponent)
    var digits = 1
    var power = rest / 10
    while power > 0 { (digits, power) = (digits + 1, power / 10) }
    let signs = mantissa < 0 ? 1 : 0
    let length = signs + (places == 0 ? digits + zeros : max(digits, places + 1) + 1)
    return String(unsafeUninitializedCapacity: length) { text in
      var position = length
      func prepend(_ character: Unicode.Scalar) {
        position -= 1
        text[position] = UInt8(ascii: character)
      }
      for _ in 0..<zeros { prepend("0") }
      var written = 0
      repeat {
        prepend(Unicode.Scalar(UInt8(ascii: "0") + UInt8(rest % 10)))
        (rest, written) = (rest / 10, written + 1)
        if written == places { prepend(".") }
      } while rest > 0 || places > 0 && written <= places
      if signs > 0 { prepend("-") }
      return length
    }
  }

  /// Reads a plain decimal notation such as `-7.40`; nil for anything else, or for more digits than fit.
  public init?(decimal text: some StringProtocol) {
    var mantissa: Int64 = 0
    var exponent = 0
    var negative = false
    var digits = 0
    var afterPoint = false
    for (position, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where position == 0: negative = true
      case UInt8(ascii: ".") where !afterPoint && digits > 0: afterPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard digits < 18 else { return nil }
        mantissa = mantissa * 10 + Int64(byte - UInt8(ascii: "0"))
        digits += 1
        if afterPoint { exponent -= 1 }
      default: return nil
      }
    }
    guard digits > 0, !(afterPoint && exponent == 0) else { return nil }
    self.init(mantissa: negative ? -mantissa : mantissa, exponent: exponent)
  }

  private static func power(_ exponent: Int) -> Double {
    // Powers of ten up to 10²² are exact in a Double, so repeated multiplication stays exact.
    var result = 1.0
    for _ in 0..<max(0, exponent) { result *= 10 }
    return result
  }
}
