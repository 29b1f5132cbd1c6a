import EconomyModel

/// Leads from the bytes of the clean text back to the bytes of the document.
///
/// Only the places where the distance between the two changes are stored, so a text that needs no repair costs nothing.
struct OffsetMap: Sendable {
  private var cleanStarts: [Int32] = []
  private var sourceStarts: [Int32] = []

  /// Says that from `clean` on, the text continues at `source`.
  @inline(__always)
  mutating func mark(clean: Int, source: Int) {
    if let last = cleanStarts.last {
      let continued = Int(sourceStarts[cleanStarts.count - 1]) + clean - Int(last)
      if continued == source { return }
      if Int(last) == clean {
        sourceStarts[sourceStarts.count - 1] = Int32(source)
        return
      }
    }
    cleanStarts.append(Int32(clean))
    sourceStarts.append(Int32(source))
  }

  /// The place in the document of a byte of the clean text.
  func source(_ clean: Int) -> Int {
    var low = 0
    var high = cleanStarts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(cleanStarts[middle]) <= clean { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return clean }
    return Int(sourceStarts[low - 1]) + clean - Int(cleanStarts[low - 1])
  }

  /// The bytes of the document from which a range of the clean text was made.
  ///
  /// The end is found from the last character itself, since a folded character (％ to %) is longer in the document.
  func source(_ range: ByteRange, clean: [UInt8], document: [UInt8]) -> ByteRange {
    guard !range.isEmpty else { return ByteRange(source(range.start), source(range.start)) }
    let last = source(Scalars.start(before: range.end, in: clean))
    guard last < document.count else { return ByteRange(source(range.start), document.count) }
    var end = last + 1
    while end < document.count && document[end] & 0xC0 == 0x80 { end += 1 }
    return ByteRange(source(range.start), end)
  }
}
