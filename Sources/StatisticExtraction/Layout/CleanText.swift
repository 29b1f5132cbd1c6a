import EconomyModel

/// A block of the clean text: a paragraph, or a heading.
struct Block: Sendable {
  var range: ByteRange
  /// The numbering at its start, if any.
  var level: Int?
  /// Whether it is a heading (short, without the end of a sentence).
  var isHeading: Bool
  /// The table that it is a line of, and its cells.
  var line: TableLine?

  struct TableLine: Sendable {
    var table: Int
    var isHeader: Bool
    var cells: [ByteRange]
    /// Whether the name of the row begins further in than those around it.
    var isSetIn = false
  }
}

/// The text as the grammar reads it: paragraphs whole, white space gone, full width folded; with the way back.
struct CleanText: Sendable {
  var bytes: [UInt8] = []
  var blocks: [Block] = []
  var map = OffsetMap()
  /// Footnote marks, numbers and running heads of pages that were taken out, in bytes of the document.
  var droppedMarks: [ByteRange] = []

  /// Headings are not longer than this, in bytes.
  static let longestHeading = 180

  init(document: [UInt8]) {
    let plain = MarkupRemains.removed(from: document) ?? document
    let simplified = SimplifiedForm.of(plain) ?? plain
    let document = StandardForm.of(simplified) ?? simplified
    let layout = TextLines(of: document)
    let lines = layout.lines
    droppedMarks = layout.pageMarks
    let tables = TableLines.find(lines, in: document)
    var continues = LineJoining.continues(lines)
    TableLines.joinCards(lines, in: document, &continues)
    bytes.reserveCapacity(document.count + 1)
    ByteSearch.useLargePages(&bytes)
    let folding = TextFolding(isSpacedOut: layout.areDigitsApart)
    var index = 0
    while index < lines.count {
      if let line = tables[index], line.cells.isEmpty {
        index += 1
        continue
      }
      if let line = tables[index] {
        append(line, of: document, folding)
        map.mark(clean: bytes.count, source: lines[index].range.end)
        bytes.append(0x0A)
        index += 1
        continue
      }
      let start = bytes.count
      var hasEnd = false
      while true {
        let isWrapped = index > 0 && continues[index - 1] && tables[index - 1] == nil
        let isHeadline =
          !isWrapped && !lines[index].hasSentenceEnd
          && (blocks.count < HeadlineBreaks.blocks || HeadlineBreaks.standsAboveStory(index, lines, in: document))
        let line = lines[index].range
        if !isWrapped, !lines[index].hasSentenceEnd, line.count <= CleanText.longestHeading,
          let space = Numbering.space(ofHeading: line, in: document)
        {
          folding.append(ByteRange(line.start, space.start), of: document, wrapped: false, to: &self)
          map.mark(clean: bytes.count, source: space.start)
          bytes += Array("、")
          folding.append(ByteRange(space.end, line.end), of: document, wrapped: false, to: &self)
        } else if isHeadline {
          append(headline: line, of: document, folding)
        } else {
          folding.append(lines[index].range, of: document, wrapped: isWrapped, to: &self)
        }
        hasEnd = hasEnd || lines[index].hasSentenceEnd
        guard continues[index], index + 1 < lines.count, tables[index + 1] == nil else { break }
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

  /// Adds a line that may be a headline, its statements parted by commas.
  private mutating func append(headline line: ByteRange, of document: [UInt8], _ folding: TextFolding) {
    var last: ByteRange?
    for piece in HeadlineBreaks.pieces(of: line, in: document) {
      if let last {
        map.mark(clean: bytes.count, source: last.end)
        bytes += Array("，")
      }
      folding.append(piece, of: document, wrapped: false, to: &self)
      last = piece
    }
  }

  /// Adds a line of a table, its cells parted by tabs.
  private mutating func append(_ line: TableLines.Line, of document: [UInt8], _ folding: TextFolding) {
    let start = bytes.count
    var cells: [ByteRange] = []
    for cell in line.cells {
      if bytes.count > start {
        map.mark(clean: bytes.count, source: cell.start - 1)
        bytes.append(0x09)
      }
      let first = bytes.count
      folding.append(cell, of: document, wrapped: false, to: &self)
      cells.append(ByteRange(first, bytes.count))
    }
    blocks.append(
      Block(
        range: ByteRange(start, bytes.count), level: nil, isHeading: false,
        line: Block.TableLine(
          table: line.table, isHeader: line.isHeader, cells: line.isNamedBehind ? cells.reversed() : cells,
          isSetIn: line.isSetIn)))
  }
}
