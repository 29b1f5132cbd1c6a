import EconomyModel
import Glibc

/// Comparing ranges of a text with words, byte by byte.
extension [UInt8] {
  /// Whether `word` stands at `offset`.
  @inline(__always)
  func has(_ word: StaticString, at offset: Int) -> Bool {
    // The grammar asks this for thousands of words a sentence, so nothing is checked twice: here it is made sure that
    // the whole word lies in the text.
    let length = word.utf8CodeUnitCount
    guard offset >= 0, length > 0, offset <= count &- length else { return false }
    return withUnsafeBufferPointer { text in
      let letters = word.utf8Start
      // Chinese characters differ in their last byte, hardly ever in their first one.
      var index = length &- 1
      guard text[offset &+ index] == letters[index] else { return false }
      while index > 0 {
        index &-= 1
        if text[offset &+ index] != letters[index] { return false }
      }
      return true
    }
  }

  /// Whether `word` ends at `offset`, starting no earlier than `limit`.
  @inline(__always)
  func has(_ word: StaticString, endingAt offset: Int, notBefore limit: Int) -> Bool {
    offset &- word.utf8CodeUnitCount >= limit && has(word, at: offset &- word.utf8CodeUnitCount)
  }

  @inline(__always)
  /// Whether these bytes are the word and nothing else.
  func equals(_ word: StaticString) -> Bool { count == word.utf8CodeUnitCount && has(word, at: 0) }

  func hasPrefix(_ word: StaticString) -> Bool { has(word, at: 0) }

  @inline(__always)
  func hasSuffix(_ word: StaticString) -> Bool { has(word, endingAt: count, notBefore: 0) }

  /// The first place of `word` in a range.
  func first(_ word: StaticString, in range: ByteRange) -> Int? {
    withUnsafeBufferPointer { text in
      word.withUTF8Buffer { ByteSearch.first($0, in: text, from: range.start, to: range.end) }
    }
  }

  /// The first place of other bytes, at an offset or behind it.
  func first(_ word: [UInt8], from start: Int = 0) -> Int? {
    withUnsafeBufferPointer { text in
      word.withUnsafeBufferPointer { ByteSearch.first($0, in: text, from: start, to: text.count) }
    }
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

/// Comparing strings byte by byte, where `==` would ask for characters that are the same in Unicode's eyes.
extension String {
  @inline(__always)
  func equals(_ word: StaticString) -> Bool {
    utf8.count == word.utf8CodeUnitCount && hasEnding(word)
  }

  func hasEnding(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    let isEnding = utf8.withContiguousStorageIfAvailable { text in
      guard text.count >= length, let base = text.baseAddress else { return length == 0 }
      return memcmp(base + (text.count - length), word.utf8Start, length) == 0
    }
    return isEnding ?? word.withUTF8Buffer { utf8.suffix($0.count).elementsEqual($0) }
  }
}
