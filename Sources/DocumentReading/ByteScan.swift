import Glibc

/// The loops over every byte of a file.
///
/// They read memory without the checks of arrays, since reading is nothing but these loops; every place lies below the
/// count of the bytes that the loop itself compares with.
enum ByteScan {
  /// Whether a byte occurs.
  static func contains(_ byte: UInt8, _ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0, Int32(byte), bytes.count) != nil } ?? false
    }
  }

  /// How many bytes are control characters, but for white space (tabs, line and page breaks).
  static func controlCharacters(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      var start = 0
      while start < bytes.count {
        // Without a branch, and counted in a byte while that cannot overflow: so the compiler looks at many at once.
        let end = min(start + 255, bytes.count)
        var few: UInt8 = 0
        for offset in start..<end {
          let byte = bytes[offset]
          few &+= (byte < 0x20 ? 1 : 0) & (byte &- 0x09 > 0x04 ? 1 : 0)
        }
        count += Int(few)
        start = end
      }
      return count
    }
  }

  /// Where the well-formed UTF-8 that begins at an offset stops being ASCII and characters of three bytes, as nearly all
  /// of a Chinese text is; and how many bytes of it are such characters.
  static func commonCharacters(in bytes: [UInt8], from start: Int) -> (end: Int, multibyte: Int) {
    bytes.withUnsafeBytes { bytes in
      var offset = start
      var multibyte = 0
      while offset <= bytes.count - 8 {
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        if word & 0x80 == 0 {
          offset &+= word & 0x8080_8080 == 0 ? 4 : 1
          continue
        }
        guard startsCommonCharacter(word) else { break }
        let length = startsCommonCharacter(word >> 24) ? 6 : 3
        offset &+= length
        multibyte &+= length
      }
      return (offset, multibyte)
    }
  }

  /// Whether the lowest bytes of a word are a character of three bytes.
  ///
  /// E0 and ED allow only some second bytes (overlong forms, surrogates), so characters with these are left to others.
  @inline(__always)
  private static func startsCommonCharacter(_ word: UInt64) -> Bool {
    word & 0xC0_C0F0 == 0x80_80E0 && 0b10_0000_0000_0001 &>> (word & 0x0F) & 1 == 0
  }
}
