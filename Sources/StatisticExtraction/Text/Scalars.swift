/// Reading code points of well-formed UTF-8 by byte offset.
///
/// Layout hands on well-formed text only, so these need no error path; they still never read past the array.
enum Scalars {
  /// The code point that starts at `offset`, and its length in bytes.
  @inline(__always)
  static func at(_ offset: Int, in bytes: [UInt8]) -> (value: UInt32, length: Int) {
    bytes.withUnsafeBufferPointer { at(offset, in: $0) }
  }

  /// The same in memory that somebody holds.
  @inline(__always)
  static func at(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (value: UInt32, length: Int) {
    precondition(offset >= 0 && offset < bytes.count)
    let lead = bytes[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    if lead >= 0xE0 && lead < 0xF0 && offset + 2 < bytes.count {
      return (
        UInt32(lead & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F), 3
      )
    }
    if lead < 0xE0 && offset + 1 < bytes.count {
      return (UInt32(lead & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F), 2)
    }
    if offset + 3 < bytes.count {
      let high = UInt32(lead & 0x07) << 18 | UInt32(bytes[offset + 1] & 0x3F) << 12
      return (high | UInt32(bytes[offset + 2] & 0x3F) << 6 | UInt32(bytes[offset + 3] & 0x3F), 4)
    }
    return (0xFFFD, 1)
  }

  /// The offset at which the code point that ends before `offset` starts.
  @inline(__always)
  static func start(before offset: Int, in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { start(before: offset, in: $0) }
  }

  /// The same in memory that somebody holds.
  @inline(__always)
  static func start(before offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    precondition(offset <= bytes.count)
    var start = offset - 1
    while start > 0 && bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// Whether a code point starts at `offset`.
  @inline(__always)
  static func isStart(_ offset: Int, in bytes: [UInt8]) -> Bool { bytes[offset] & 0xC0 != 0x80 }

  /// The code point that ends before `offset`; 0 at the start of the text.
  @inline(__always)
  static func before(_ offset: Int, in bytes: [UInt8]) -> UInt32 {
    offset > 0 ? at(start(before: offset, in: bytes), in: bytes).value : 0
  }

  /// The number of code points of a range.
  static func count(_ start: Int, _ end: Int, in bytes: [UInt8]) -> Int {
    var count = 0
    for offset in start..<max(start, end) where bytes[offset] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Whether a character of three bytes may stand at an offset: room for it, and two bytes that continue a character.
  @inline(__always)
  static func isThreeBytes(at offset: Int, to limit: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress, offset &+ 2 < limit else { return false }
    let tail = UnsafeRawPointer(base + offset + 1).loadUnaligned(as: UInt16.self)
    return tail & 0xC0C0 == 0x8080
  }

  /// Where the ideographs end that begin at an offset, two of them at a step; a few at the limit may be left over.
  @inline(__always)
  static func ideographsEnd(from start: Int, to limit: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    precondition(start >= 0 && limit <= bytes.count)
    let bytes = UnsafeRawBufferPointer(bytes)
    var offset = start
    while offset &+ 8 <= limit {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      guard startsIdeograph(word) else { return offset }
      guard startsIdeograph(word &>> 24) else { return offset &+ 3 }
      offset &+= 6
    }
    return offset
  }

  /// Whether the lowest three bytes of a word are a character from U+4000 to U+9FFF.
  @inline(__always)
  private static func startsIdeograph(_ word: UInt64) -> Bool {
    word & 0xC0_C000 == 0x80_8000 && UInt8(truncatingIfNeeded: word) &- 0xE4 < 6
  }
}
