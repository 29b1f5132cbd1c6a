import Glibc

/// Searching a text for words.
///
/// Reads memory without the checks of arrays, since it looks at every byte of a text several times; each place is held
/// between the bounds that `first` establishes.
enum ByteSearch {
  /// The first place of a word that lies wholly between two offsets.
  static func first(
    _ word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    var place = max(0, start)
    let last = min(end, text.count) - word.count
    guard !word.isEmpty, place <= last, let base = text.baseAddress, let wanted = word.baseAddress else { return nil }
    // The system's search goes by the rarest byte of the first character: its last one, where it is a Chinese one.
    let anchor = word.count > 2 && word[0] >= 0xE0 ? 2 : 0
    while place <= last {
      guard let hit = memchr(base + place + anchor, Int32(word[anchor]), last - place + 1) else { return nil }
      let found = UnsafeRawPointer(hit) - UnsafeRawPointer(base) - anchor
      if memcmp(base + found, wanted, word.count) == 0 { return found }
      place = found + 1
    }
    return nil
  }

  /// The first place of a byte from an offset on; the end of the text where there is none.
  static func first(_ byte: UInt8, in text: [UInt8], from start: Int) -> Int {
    guard start >= 0, start < text.count else { return text.count }
    return text.withUnsafeBytes { text in
      guard let base = text.baseAddress, let hit = memchr(base + start, Int32(byte), text.count - start) else {
        return text.count
      }
      return UnsafeRawPointer(hit) - base
    }
  }

  /// Asks the system for large pages under an array that is about to be filled to its capacity.
  ///
  /// For a long text the first touch of every small page costs as much as writing it.
  static func useLargePages(_ array: inout [UInt8]) {
    let size = 2 << 20
    guard array.capacity >= 4 * size else { return }
    let capacity = array.capacity
    array.withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      let start = base.alignedUp(toMultipleOf: size)
      let length = (capacity - (start - base)) / size * size
      _ = madvise(start, length, MADV_HUGEPAGE)
    }
  }
}
