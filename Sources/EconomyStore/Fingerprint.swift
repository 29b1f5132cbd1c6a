/// A short name for a content, to see whether it changed.
///
/// It protects against no forgery.
///
///     var fingerprint = Fingerprint()
///     fingerprint.combine("4847 户")
///     fingerprint.hexadecimal        // 32 digits, the same on every machine
struct Fingerprint {
  private var low: UInt64 = 0xCBF2_9CE4_8422_2325
  private var high: UInt64 = 0x6C62_272E_07BB_0142

  var hexadecimal: String { Fingerprint.digits(high) + Fingerprint.digits(low) }

  /// Adds bytes; their number is added too, so that `a`, `bc` and `ab`, `c` differ.
  mutating func combine(_ bytes: some Collection<UInt8>) {
    combine(bytes.count)
    for byte in bytes { add(byte) }
  }

  mutating func combine(_ text: String) { combine(Array(text.utf8)) }

  mutating func combine(_ text: String?) {
    add(text == nil ? 0 : 1)
    if let text { combine(text) }
  }

  mutating func combine(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    for _ in 0..<8 {
      add(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// One step of FNV-1a in 64 bits, and one with another multiplier for the upper half.
  private mutating func add(_ byte: UInt8) {
    low = (low ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    high = ((high ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15) ^ (high >> 29)
  }

  private static func digits(_ number: UInt64) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}
