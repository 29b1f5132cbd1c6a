import EconomyModel

/// A line of the document without the white space around it.
struct TextLine {
  var range: ByteRange
  /// In columns: a Chinese character takes two, a Latin one.
  var width: Int
  /// Whether the last character ends a sentence or a heading.
  var endsSentence: Bool
  /// Whether the line holds the end of a sentence anywhere.
  var hasSentenceEnd: Bool
  /// Whether a bracket is opened and not closed.
  var hasOpenBracket: Bool
  /// Whether it starts like a heading or an item of a list (一、 （二） —— 第三章).
  var startsItem: Bool
  /// Whether blank lines stand before it.
  var afterBlank: Bool
  /// Whether white space stands before its first character.
  var isIndented: Bool
  /// Whether it holds a comma.
  var hasComma: Bool
  /// Whether it starts with a mark that no paragraph starts with (，、；。）).
  var startsInside: Bool
}

/// Cuts a document into its lines, without looking at what they say.
enum TextLines {
  static func lines(of bytes: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    var blank = false
    while start < bytes.count {
      var end = start
      while end < bytes.count && bytes[end] != 0x0A && bytes[end] != 0x0D { end += 1 }
      let range = trimmed(ByteRange(start, end), in: bytes)
      if range.isEmpty {
        // The CR LF pair is one line break, so the empty piece between them is no blank line.
        if !(start > 0 && bytes[start - 1] == 0x0D && start < bytes.count && bytes[start] == 0x0A) { blank = true }
      } else {
        let heading = headingEnd(range, in: bytes)
        if let heading {
          lines.append(
            measure(ByteRange(range.start, heading.end), afterBlank: blank, isIndented: range.start > start, in: bytes))
        }
        let rest = ByteRange(heading?.next ?? range.start, range.end)
        lines.append(measure(rest, afterBlank: heading == nil && blank, isIndented: range.start > start, in: bytes))
        blank = false
      }
      start = end + 1
    }
    return lines
  }

  /// 九、文化和体育 区属公共图书馆1个。: where white space parts a heading from the paragraph that follows it in its line.
  private static func headingEnd(_ range: ByteRange, in bytes: [UInt8]) -> (end: Int, next: Int)? {
    guard range.count > 60, let item = Numbering.item(at: range.start, to: range.end, in: bytes), item.level == 1 else {
      return nil
    }
    var offset = item.end
    let limit = min(range.end, item.end + 75)
    while offset < limit {
      if let space = spaceLength(at: offset, in: bytes) {
        guard offset >= item.end + 6 else {
          offset += space
          continue
        }
        var next = offset + space
        while next < range.end, let more = spaceLength(at: next, in: bytes) { next += more }
        return next < range.end && bytes[next] >= 0xE4 ? (offset, next) : nil
      }
      // Words in Latin letters and digits have spaces of their own.
      guard bytes[offset] >= 0xE3 else { return nil }
      for mark: StaticString in ["，", "。", "；", "："] where bytes.has(mark, at: offset) { return nil }
      offset += 3
    }
    return nil
  }

  /// White space at either end: ASCII, no-break and ideographic spaces, byte-order marks.
  private static func trimmed(_ range: ByteRange, in bytes: [UInt8]) -> ByteRange {
    var (start, end) = (range.start, range.end)
    while start < end, let length = spaceLength(at: start, in: bytes) { start = min(end, start + length) }
    while end > start {
      let last = Scalars.start(before: end, in: bytes)
      guard last >= start, spaceLength(at: last, in: bytes) != nil else { break }
      end = last
    }
    return ByteRange(start, end)
  }

  /// The length of the white space character at an offset; nil where there is none.
  @inline(__always)
  static func spaceLength(at offset: Int, in bytes: [UInt8]) -> Int? {
    switch bytes[offset] {
    case 0x20, 0x09, 0x0B, 0x0C, 0x0D, 0x0A: 1
    case 0xC2 where bytes.has("\u{00A0}", at: offset): 2
    case 0xE3 where bytes.has("\u{3000}", at: offset): 3
    case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && (0x80...0x8B).contains(bytes[offset + 2]):
      3
    case 0xEF where bytes.has("\u{FEFF}", at: offset): 3
    default: nil
    }
  }

  private static func measure(_ range: ByteRange, afterBlank: Bool, isIndented: Bool, in bytes: [UInt8]) -> TextLine {
    var width = 0
    var hasEnd = false
    var hasComma = false
    var depth = 0
    for offset in range.start..<range.end {
      let byte = bytes[offset]
      if byte < 0x80 { width += 1 } else if byte >= 0xC0 { width += 2 }
      if byte == 0xE3 && bytes.has("。", at: offset) { hasEnd = true }
      if byte == 0xEF && bytes.has("，", at: offset) || byte == UInt8(ascii: ",") { hasComma = true }
      if byte == 0xEF && bytes.has("（", at: offset) { depth += 1 }
      if byte == 0xEF && bytes.has("）", at: offset) { depth -= 1 }
    }
    let end = range.end
    let ends =
      bytes.has("。", endingAt: end, notBefore: 0) || bytes.has("！", endingAt: end, notBefore: 0)
      || bytes.has("？", endingAt: end, notBefore: 0) || bytes.has("：", endingAt: end, notBefore: 0)
      || bytes.has("。”", endingAt: end, notBefore: 0) || bytes.has("。）", endingAt: end, notBefore: 0)
      || bytes.has("…", endingAt: end, notBefore: 0)
    return TextLine(
      range: range, width: width, endsSentence: ends, hasSentenceEnd: hasEnd, hasOpenBracket: depth > 0,
      startsItem: Numbering.item(at: range.start, to: range.end, in: bytes) != nil, afterBlank: afterBlank,
      isIndented: isIndented, hasComma: hasComma,
      startsInside: ["，", "、", "；", "。", "）", ",", ";"].contains { (mark: StaticString) in
        bytes.has(mark, at: range.start)
      })
  }
}
