/// A six-digit code of GB/T 2260: `310104` is 徐汇区, `310000` 上海市, `100000` the whole country.
public struct RegionCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let number: Int32

  public static let country = RegionCode(number: 100000)

  init(number: Int32) { self.number = number }

  /// Makes a code; nil where the number has not six digits.
  public init?(_ number: Int) {
    guard (100000...999999).contains(number) else { return nil }
    self.number = Int32(number)
  }

  /// Reads six digits; nil for anything else.
  public init?(_ text: String) {
    var text = text
    guard let code = text.withUTF8({ RegionCode(utf8: $0) }) else { return nil }
    self = code
  }

  /// Reads six digits from the bytes of a text; nil for anything else.
  public init?(utf8 text: UnsafeBufferPointer<UInt8>) {
    guard text.count == 6 else { return nil }
    var number = 0
    for byte in text {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    self.init(number)
  }

  /// The province that the code lies in, the code itself for a province or the country.
  public var province: RegionCode { self == .country ? self : RegionCode(number: number / 10000 * 10000) }

  /// The prefecture that the code lies in (its first four digits), the code itself above that level.
  public var prefecture: RegionCode { RegionCode(number: number / 100 * 100) }

  /// Whether it is a development zone (320571 苏州工业园区), which the standard lists but no government of its own has.
  public var isZone: Bool { (71...79).contains(number % 100) }

  /// Whether it is the first prefecture of its province, which is the capital (610100 西安市).
  public var isCapital: Bool { number % 10000 == 100 }

  /// Whether it is a county-level city right under its province (419001 济源市).
  public var isUnderProvince: Bool { (9000...9099).contains(number % 10000) && number % 100 != 0 }

  /// Whether `other` is this region or lies in it, by the digits of the code.
  public func contains(_ other: RegionCode) -> Bool {
    if self == other || self == .country { return true }
    if number % 10000 == 0 { return other.province == self }
    if number % 100 == 0 { return other.prefecture == self }
    return false
  }

  public var description: String { String(number) }

  public static func < (left: RegionCode, right: RegionCode) -> Bool { left.number < right.number }
}
