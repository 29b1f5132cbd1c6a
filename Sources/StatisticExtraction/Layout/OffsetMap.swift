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
  func source(_ clean: Int) -> Int { source(clean, behind: entries(upTo: clean)) }

  private func source(_ clean: Int, behind entries: Int) -> Int {
    guard entries > 0 else { return clean }
    return Int(sourceStarts[entries - 1]) + clean - Int(cleanStarts[entries - 1])
  }

  /// How many entries lie at a byte of the clean text or before it.
  private func entries(upTo clean: Int) -> Int {
    var low = 0
    var high = cleanStarts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(cleanStarts[middle]) <= clean { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The bytes of the document from which a range of the clean text was made.
  ///
  /// The end is found from the last character itself, since a folded character (％ to %) is longer in the document.
  func source(_ range: ByteRange, clean: [UInt8], document: [UInt8]) -> ByteRange {
    var entries = entries(upTo: range.start)
    let start = source(range.start, behind: entries)
    guard !range.isEmpty else { return ByteRange(start, start) }
    // The entry of the last character is hardly ever far from that of the first one.
    let lastClean = Scalars.start(before: range.end, in: clean)
    while entries < cleanStarts.count, Int(cleanStarts[entries]) <= lastClean { entries += 1 }
    let last = source(lastClean, behind: entries)
    guard last < document.count else { return ByteRange(start, document.count) }
    var end = last + 1
    while end < document.count && document[end] & 0xC0 == 0x80 { end += 1 }
    return ByteRange(start, end)
  }
}
