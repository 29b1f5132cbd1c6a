import Glibc

/// GB 18030 (and with it GBK and GB 2312), through the system's converter.
enum GB18030Decoding {
  /// Decodes a text; nil where it is damaged beyond a few bytes, or where its characters are not those of Chinese prose.
  static func decode(_ bytes: [UInt8]) throws(ReadingError) -> DecodedText? {
    guard isPlausible(bytes) else { return nil }
    guard let converter = iconv_open("UTF-8", "GB18030"), Int(bitPattern: converter) != -1 else {
      throw .missingConverter(.gb18030)
    }
    defer { _ = iconv_close(converter) }
    var text = DecodedText(bytes: [], encoding: .gb18030)
    text.bytes.reserveCapacity(bytes.count * 3 / 2 + 16)
    var offset = 0
    while offset < bytes.count {
      let consumed = convert(bytes, from: offset, with: converter, into: &text.bytes)
      offset += consumed
      guard offset < bytes.count else { break }
      text.bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
      text.replacements += 1
      if text.firstReplacement == nil { text.firstReplacement = offset }
      // A lead byte whose partner is no ASCII character is lost together with it.
      offset += offset + 1 < bytes.count && bytes[offset + 1] >= 0x80 ? 2 : 1
      guard text.replacements * 1000 <= TextDecoding.tolerablePerMille * max(1000, bytes.count) else { return nil }
    }
    return text
  }

  /// Appends what can be converted from `start` on, and gives the number of bytes that were.
  private static func convert(
    _ bytes: [UInt8], from start: Int, with converter: iconv_t, into text: inout [UInt8]
  ) -> Int {
    var output = [CChar](repeating: 0, count: 1 << 16)
    // The converter takes its input as a mutable pointer and does not write to it.
    return bytes[start...].withUnsafeBytes { input in
      var source = UnsafeMutablePointer(mutating: input.assumingMemoryBound(to: CChar.self).baseAddress)
      var sourceLeft = input.count
      while true {
        let isFull = output.withUnsafeMutableBufferPointer { buffer in
          var target = buffer.baseAddress
          var targetLeft = buffer.count
          let result = iconv(converter, &source, &sourceLeft, &target, &targetLeft)
          let full = result == -1 && errno == E2BIG
          text.append(contentsOf: buffer[..<(buffer.count - targetLeft)].lazy.map { UInt8(bitPattern: $0) })
          return full
        }
        if !isFull { return input.count - sourceLeft }
      }
    }
  }

  /// Whether the characters are those of Chinese prose: most lie in the part of the code that GB 2312 fills.
  ///
  /// Texts in Big5, Shift-JIS or Latin-1 are nearly always valid GB18030 too, but fall outside that part.
  private static func isPlausible(_ bytes: [UInt8]) -> Bool {
    var common = 0
    var rare = 0
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset] >= 0x80, offset + 1 < bytes.count else {
        if bytes[offset] >= 0x80 { rare += 1 }
        offset += 1
        continue
      }
      if (0xA1...0xF7).contains(bytes[offset]), bytes[offset + 1] >= 0xA1 {
        common += 1
      } else {
        rare += 1
      }
      offset += bytes[offset + 1] < 0x40 && !(0x30...0x39).contains(bytes[offset + 1]) ? 1 : 2
    }
    return common >= 3 * rare
  }
}
