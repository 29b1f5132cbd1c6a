import EconomyModel

/// A block of the clean text: a paragraph, or a heading.
struct Block: Sendable {
  var range: ByteRange
  /// The numbering at its start, if any.
  var level: Int?
  /// Whether it is a heading (short, without the end of a sentence).
  var isHeading: Bool
}

/// The text as the grammar reads it: paragraphs whole, white space gone, full width folded; with the way back.
struct CleanText: Sendable {
  var bytes: [UInt8] = []
  var blocks: [Block] = []
  var map = OffsetMap()
  /// Footnote marks and other numbering that was taken out, in bytes of the document.
  var droppedMarks: [ByteRange] = []

  /// Headings are not longer than this, in bytes.
  static let longestHeading = 180

  init(document: [UInt8]) {
    let layout = TextLines(of: document)
    let lines = layout.lines
    let continues = LineJoining.continues(lines)
    bytes.reserveCapacity(document.count + 1)
    ByteSearch.useLargePages(&bytes)
    let folding = TextFolding(isSpacedOut: layout.areDigitsApart)
    var index = 0
    while index < lines.count {
      let start = bytes.count
      var hasEnd = false
      while true {
        let isWrapped = index > 0 && continues[index - 1]
        folding.append(lines[index].range, of: document, wrapped: isWrapped, to: &self)
        hasEnd = hasEnd || lines[index].hasSentenceEnd
        guard continues[index], index + 1 < lines.count else { break }
        index += 1
      }
      index += 1
      guard bytes.count > start else { continue }
      let range = ByteRange(start, bytes.count)
      let numbering = Numbering.item(at: start, to: range.end, in: bytes)
      let isShort = range.count <= CleanText.longestHeading
      blocks.append(Block(range: range, level: numbering?.level, isHeading: isShort && !hasEnd))
      // Blocks are parted by a line break, which no rule reads over.
      map.mark(clean: bytes.count, source: lines[index - 1].range.end)
      bytes.append(0x0A)
    }
  }
}
