import EconomyModel

/// Comparing ranges of a text with words, byte by byte.
extension [UInt8] {
  /// Whether `word` stands at `offset`.
  @inline(__always)
  func has(_ word: StaticString, at offset: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard offset >= 0, offset + length <= count else { return false }
    return word.withUTF8Buffer { buffer in
      for index in 0..<length where self[offset + index] != buffer[index] { return false }
      return true
    }
  }

  /// Whether `word` ends at `offset`, starting no earlier than `limit`.
  @inline(__always)
  func has(_ word: StaticString, endingAt offset: Int, notBefore limit: Int) -> Bool {
    offset - word.utf8CodeUnitCount >= limit && has(word, at: offset - word.utf8CodeUnitCount)
  }

  func hasPrefix(_ word: StaticString) -> Bool { has(word, at: 0) }

  func hasSuffix(_ word: StaticString) -> Bool { has(word, endingAt: count, notBefore: 0) }

  /// The first place of `word` in a range, by a plain scan.
  func first(_ word: StaticString, in range: ByteRange) -> Int? {
    let last = range.end - word.utf8CodeUnitCount
    guard last >= range.start else { return nil }
    let lead = word.withUTF8Buffer { $0[0] }
    for offset in range.start...last where self[offset] == lead && has(word, at: offset) { return offset }
    return nil
  }

  /// The first place of other bytes.
  func first(_ word: [UInt8]) -> Int? {
    guard !word.isEmpty, word.count <= count else { return nil }
    return (0...(count - word.count)).first { self[$0] == word[0] && self[$0..<($0 + word.count)].elementsEqual(word) }
  }

  func contains(_ word: StaticString, in range: ByteRange) -> Bool { first(word, in: range) != nil }

  func contains(_ word: StaticString) -> Bool { contains(word, in: ByteRange(0, count)) }

  /// The bytes of a range.
  func slice(_ range: ByteRange) -> [UInt8] { Array(self[range.start..<range.end]) }

  mutating func append(_ word: StaticString) {
    word.withUTF8Buffer { append(contentsOf: $0) }
  }

  init(_ word: StaticString) {
    self = word.withUTF8Buffer { [UInt8]($0) }
  }

  var string: String { String(decoding: self, as: UTF8.self) }
}
