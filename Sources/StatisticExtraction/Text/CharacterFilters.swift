/// Sets of characters, each in half a kilobyte, to pass quickly over text that holds none of them.
///
/// A character is known by the last twelve bits of its code point. So a set takes some characters for members that are
/// none, but never misses one: who finds one looks closer.
struct CharacterFilters: Sendable {
  private var bits: [UInt64]

  /// Makes one set.
  init(_ characters: String) {
    self.init(count: 1)
    insert(characters)
  }

  /// Makes so many empty sets.
  init(count: Int) { bits = [UInt64](repeating: 0, count: count * CharacterFilters.words) }

  private static let words = 64

  mutating func insert(_ scalar: Unicode.Scalar, into set: Int = 0) {
    bits[set * CharacterFilters.words + Int(scalar.value >> 6 & 63)] |= 1 << UInt64(scalar.value & 63)
  }

  mutating func insert(_ characters: String, into set: Int = 0) {
    for scalar in characters.unicodeScalars { insert(scalar, into: set) }
  }

  /// Whether a character may be in a set.
  @inline(__always)
  func mayHold(_ scalar: UInt32, in set: Int = 0) -> Bool {
    bits[set * CharacterFilters.words + Int(scalar >> 6 & 63)] & (1 << UInt64(scalar & 63)) != 0
  }

  /// The next offset at which a character of a set may stand; no less than `limit` where there is none.
  func next(_ set: Int = 0, in bytes: [UInt8], from start: Int, to limit: Int) -> Int {
    precondition(start >= 0 && limit <= bytes.count && set >= 0 && (set + 1) * CharacterFilters.words <= bits.count)
    return bytes.withUnsafeBufferPointer { bytes in
      bits.withUnsafeBufferPointer { bits in
        let set = UnsafeBufferPointer(rebasing: bits[(set * CharacterFilters.words)...])
        // The last bytes of a character hold the last twelve bits of its code point, six in each.
        let last = min(limit, bytes.count &- 2)
        var offset = start
        while offset < limit {
          while offset < last, bytes[offset] & 0xF0 == 0xE0 {
            let row = set[Int(bytes[offset &+ 1] & 63)]
            if row &>> UInt64(bytes[offset &+ 2] & 63) & 1 != 0 { return offset }
            offset &+= 3
          }
          guard offset < limit else { break }
          let lead = bytes[offset]
          if lead < 0x80 {
            if set[Int(lead >> 6)] &>> UInt64(lead & 63) & 1 != 0 { return offset }
            offset &+= 1
          } else {
            let end = offset &+ (lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4)
            guard end <= bytes.count else { return limit }
            if set[Int(bytes[end &- 2] & 63)] &>> UInt64(bytes[end &- 1] & 63) & 1 != 0 { return offset }
            offset = end
          }
        }
        return offset
      }
    }
  }
}
