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
      // Without a branch, so that the compiler looks at many bytes at once.
      for byte in bytes { count &+= byte < 0x20 && byte &- 0x09 > 0x04 ? 1 : 0 }
      return count
    }
  }

  /// Where the well-formed UTF-8 that begins at an offset stops being ASCII and characters of three bytes, as nearly all
  /// of a Chinese text is; and how many bytes of it are such characters.
  static func commonCharacters(in bytes: [UInt8], from start: Int) -> (end: Int, multibyte: Int) {
    bytes.withUnsafeBufferPointer { bytes in
      var offset = start
      var multibyte = 0
      let last = bytes.count - 2
      while offset < last {
        let lead = bytes[offset]
        if lead < 0x80 {
          offset += 1
          continue
        }
        // E0 and ED allow only some second bytes (overlong forms, surrogates).
        guard lead >= 0xE1, lead <= 0xEF, lead != 0xED, bytes[offset + 1] & 0xC0 == 0x80,
          bytes[offset + 2] & 0xC0 == 0x80
        else { break }
        offset += 3
        multibyte += 3
      }
      return (offset, multibyte)
    }
  }
}
