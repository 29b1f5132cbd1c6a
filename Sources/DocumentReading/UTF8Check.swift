/// Where a sequence of bytes is no UTF-8 (Unicode 15, table 3-7).
struct UTF8Check {
  /// The offsets at which no character begins, one for each maximal part of a broken character.
  private(set) var invalid: [Int] = []
  /// The length of the broken part at the same position of `invalid`.
  private var lengths: [Int] = []
  /// How many bytes lie in valid characters of more than one byte.
  private var validMultibyte = 0
  private var invalidBytes = 0

  init(_ bytes: [UInt8]) {
    var offset = 0
    let count = bytes.count
    while offset < count {
      let plain = ByteScan.commonCharacters(in: bytes, from: offset)
      validMultibyte += plain.multibyte
      offset = plain.end
      guard offset < count else { break }
      let (length, isValid) = UTF8Check.character(bytes, at: offset)
      if isValid {
        if length > 1 { validMultibyte += length }
      } else {
        invalid.append(offset)
        lengths.append(length)
        invalidBytes += length
      }
      offset += length
    }
  }

  var isValid: Bool { invalid.isEmpty }

  /// Whether the text is UTF-8 with a little damage: GB18030 makes valid UTF-8 only by accident.
  var isMostlyValid: Bool { validMultibyte >= 9 * invalidBytes && validMultibyte > 0 }

  /// The bytes with U+FFFD in the place of every broken part.
  func repaired(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 3 * invalid.count)
    var offset = 0
    for (start, length) in zip(invalid, lengths) {
      result.append(contentsOf: bytes[offset..<start])
      result.append(contentsOf: [0xEF, 0xBF, 0xBD])
      offset = start + length
    }
    result.append(contentsOf: bytes[offset...])
    return result
  }

  /// The length of the character at an offset, or of what there is of a broken one.
  private static func character(_ bytes: [UInt8], at offset: Int) -> (length: Int, isValid: Bool) {
    let lead = bytes[offset]
    if lead < 0x80 { return (1, true) }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return (1, false)
    }
    for position in 1..<length {
      let expected = position == 1 ? second : 0x80...0xBF
      guard offset + position < bytes.count, expected.contains(bytes[offset + position]) else {
        return (position, false)
      }
    }
    return (length, true)
  }
}
