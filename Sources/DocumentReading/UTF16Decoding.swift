/// UTF-16, with and without a byte-order mark.
enum UTF16Decoding {
  /// Whether a text without a mark is UTF-16, and in which byte order; nil where it is not.
  ///
  /// The digits, spaces and line breaks of a Chinese text have a zero as their high byte, and only the high byte is ever
  /// zero: nearly all zero bytes stand on one side of the pairs, and there is at least one in a hundred pairs.
  static func byteOrder(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 2, bytes.count % 2 == 0 else { return nil }
    var zeros = (even: 0, odd: 0)
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      if bytes[index] == 0 { zeros.even += 1 }
      if bytes[index + 1] == 0 { zeros.odd += 1 }
    }
    let (major, minor) = (max(zeros.even, zeros.odd), min(zeros.even, zeros.odd))
    guard major * 100 >= bytes.count / 2, major > 0, minor * 50 <= major else { return nil }
    // Zero bytes in what is UTF-8 otherwise: UTF-16 would have them in nearly every pair.
    if major * 10 < bytes.count / 2 * 9, UTF8Check(bytes).isValid { return nil }
    let bigEndian = zeros.even > zeros.odd
    return isPlausible(bytes, bigEndian: bigEndian) ? bigEndian : nil
  }

  /// Decodes from an offset on; a surrogate without its partner or half a pair at the end becomes U+FFFD.
  static func decode(_ bytes: [UInt8], from start: Int, bigEndian: Bool) -> DecodedText {
    var text = DecodedText(bytes: [], encoding: bigEndian ? .utf16BigEndian : .utf16LittleEndian)
    text.bytes.reserveCapacity(bytes.count * 3 / 2)
    var offset = start
    func unit(_ at: Int) -> UInt32 {
      let (first, second) = (UInt32(bytes[at]), UInt32(bytes[at + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    func replace() {
      text.bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
      text.replacements += 1
      if text.firstReplacement == nil { text.firstReplacement = offset }
    }
    while offset + 1 < bytes.count {
      var value = unit(offset)
      var length = 2
      if (0xD800...0xDBFF).contains(value), offset + 3 < bytes.count, (0xDC00...0xDFFF).contains(unit(offset + 2)) {
        value = 0x10000 + (value - 0xD800) << 10 + (unit(offset + 2) - 0xDC00)
        length = 4
      }
      if let scalar = Unicode.Scalar(value) {
        text.bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      } else {
        replace()
      }
      offset += length
    }
    if offset < bytes.count { replace() }
    return text
  }

  /// Whether the pairs are characters of a text: no control characters but white space, nearly no broken surrogates.
  private static func isPlausible(_ bytes: [UInt8], bigEndian: Bool) -> Bool {
    var odd = 0
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      let (high, low) = bigEndian ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
      if high == 0, low < 0x20, !(0x09...0x0D).contains(low) { odd += 1 }
      if (0xE0...0xF8).contains(high) { odd += 1 }  // the private use area
    }
    return odd * 50 <= bytes.count / 2
  }
}
