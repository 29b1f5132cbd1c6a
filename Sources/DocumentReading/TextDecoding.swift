import EconomyModel

/// A text decoded to UTF-8, with the encoding that was chosen.
struct DecodedText {
  var bytes: [UInt8]
  var encoding: TextEncoding
  /// How many places of the file could not be decoded and stand as U+FFFD in the text.
  var replacements = 0
  /// The offset in the file of the first of them.
  var firstReplacement: Int?
}

/// Chooses the encoding of a file and decodes it.
///
/// In this order: a byte-order mark decides; zero bytes speak for UTF-16; what is valid UTF-8 is UTF-8; what is UTF-8
/// but for a few bytes is UTF-8 with replacements, since such a text would pass as GB18030 and turn into nonsense;
/// then GB18030, where the characters are those of Chinese prose.
enum TextDecoding {
  /// Of a thousand bytes, how many may be damaged before a text is refused.
  static let tolerablePerMille = 10

  static func decode(_ bytes: [UInt8]) throws(ReadingError) -> DecodedText {
    let text = try choose(bytes)
    guard !isBinary(text.bytes) else { throw .binary }
    return text
  }

  private static func choose(_ bytes: [UInt8]) throws(ReadingError) -> DecodedText {
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes, from: 2, bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes, from: 2, bigEndian: true) }
    if !bytes.contains(where: { $0 > 0x20 }) { return DecodedText(bytes: bytes, encoding: .utf8) }
    if ByteScan.contains(0, bytes) {
      guard let bigEndian = UTF16Decoding.byteOrder(bytes) else { throw .binary }
      return try utf16(bytes, from: 0, bigEndian: bigEndian)
    }

    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let content = hasMark ? Array(bytes.dropFirst(3)) : bytes
    let encoding = hasMark ? TextEncoding.utf8WithByteOrderMark : .utf8
    let check = UTF8Check(content)
    if check.isValid { return DecodedText(bytes: content, encoding: encoding) }
    let markLength = hasMark ? 3 : 0
    if hasMark || check.isMostlyValid {
      let repaired = check.repaired(content)
      return DecodedText(
        bytes: repaired, encoding: encoding, replacements: check.invalid.count,
        firstReplacement: check.invalid.first.map { $0 + markLength })
    }
    guard let text = try GB18030Decoding.decode(bytes) else { throw .undecodable(offset: check.invalid.first ?? 0) }
    return text
  }

  private static func utf16(_ bytes: [UInt8], from start: Int, bigEndian: Bool) throws(ReadingError) -> DecodedText {
    let text = UTF16Decoding.decode(bytes, from: start, bigEndian: bigEndian)
    guard text.replacements * 1000 <= tolerablePerMille * max(1000, bytes.count) else {
      throw .undecodable(offset: text.firstReplacement ?? 0)
    }
    return text
  }

  /// Text has line breaks, tabs and page breaks; of other control characters, at most a stray one.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    ByteScan.contains(0, bytes) || ByteScan.controlCharacters(bytes) * 20 > bytes.count
  }
}
