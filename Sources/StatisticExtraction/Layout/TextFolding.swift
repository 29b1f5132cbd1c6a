import EconomyModel

/// Copies lines of a document into the clean text, one form for each character.
///
/// - Full-width digits, letters, ％ and decimal points become ASCII; ASCII punctuation becomes Chinese, except a point or
///   a comma inside a number.
/// - White space goes, but for one space between Latin words and between digit groups that do not belong together.
/// - Colons become ：, so that the ratio 5.6∶56.6 has one form.
/// - Footnote marks ([3], 【4】, （2） behind a word) go, and are remembered.
struct TextFolding {
  /// Whether the document sets every digit apart (1 9 9 8 年).
  let isSpacedOut: Bool

  /// Copies a line.
  ///
  /// `wrapped` says that it continues the line before.
  func append(_ range: ByteRange, of document: [UInt8], wrapped: Bool, to text: inout CleanText) {
    var offset = range.start
    var spaceBefore = wrapped
    while offset < range.end {
      let run = document.withUnsafeBufferPointer { document in
        let run = PlainRun.end(from: offset, to: range.end, in: document, afterSpace: spaceBefore)
        if run > offset {
          text.map.mark(clean: text.bytes.count, source: offset)
          text.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: document[offset..<run]))
        }
        return run
      }
      if run > offset {
        spaceBefore = false
        offset = run
        continue
      }
      if document[offset] < 0x21 || document[offset] > 0x7E, let space = TextLines.spaceLength(at: offset, in: document)
      {
        offset += space
        spaceBefore = true
        continue
      }
      if let mark = footnote(at: offset, lineStart: range.start, limit: range.end, in: document, after: text) {
        text.droppedMarks.append(ByteRange(offset, mark))
        offset = mark
        continue
      }
      let length = sequenceLength(at: offset, limit: range.end, in: document)
      if spaceBefore {
        // A printed line may break inside a number; two numbers never stand side by side there without a sign between.
        let isBrokenNumber = wrapped && offset == range.start && TextFolding.digitLength(document, offset) > 0
        if !isBrokenNumber, needsSpace(text.bytes, next: document, at: offset) {
          text.map.mark(clean: text.bytes.count, source: offset - 1)
          text.bytes.append(0x20)
        }
        spaceBefore = false
      }
      text.map.mark(clean: text.bytes.count, source: offset)
      fold(document, offset, length, range.end, into: &text.bytes)
      offset += max(1, length)
    }
  }

  /// The length of the well-formed UTF-8 sequence at an offset; 0 where there is none.
  private func sequenceLength(at offset: Int, limit: Int, in bytes: [UInt8]) -> Int {
    let lead = bytes[offset]
    if lead < 0x80 { return 1 }
    let length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
    guard lead < 0xF5, length > 0, offset + length <= limit else { return 0 }
    for next in offset + 1..<offset + length where bytes[next] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// Between Latin words a space parts; between digits it parts unless the next group is one of three digits (17 203 319).
  private func needsSpace(_ before: [UInt8], next: [UInt8], at offset: Int) -> Bool {
    guard let last = before.last, last < 0x80 else { return false }
    if TextFolding.isDigit(last), TextFolding.digitLength(next, offset) > 0 { return !isSpacedOut }
    guard next[offset] < 0x80 else { return false }
    // www.example.cn 2006年11月21日: the year is no part of the name before it.
    if TextFolding.isLetter(last), offset + 7 <= next.count,
      (0..<4).allSatisfy({ TextFolding.isDigit(next[offset + $0]) })
    {
      return next.has("年", at: offset + 4) || next[offset + 4] == UInt8(ascii: "-")
    }
    return TextFolding.isLetter(last) && TextFolding.isLetter(next[offset])
  }

  private func fold(_ document: [UInt8], _ offset: Int, _ length: Int, _ limit: Int, into clean: inout [UInt8]) {
    let byte = document[offset]
    switch length {
    case 0: clean.append(contentsOf: [0xEF, 0xBF, 0xBD])
    case 1 where byte < 0x20: clean.append(0x20)
    case 1: foldASCII(document, offset, limit, into: &clean)
    case 3 where byte == 0xEF:
      let scalar = Scalars.at(offset, in: document).value
      switch scalar {
      case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF05, 0xFF0B, 0xFF0D, 0xFF0F, 0xFF5E:
        clean.append(UInt8(scalar - 0xFEE0))
      case 0xFF0E: clean.append(UInt8(ascii: "."))
      case 0xFF0C:
        // A full-width comma parts thousands between full-width digits, or in 6，256 where no number can end before it.
        let parts =
          TextFolding.isFullWidthDigit(document, offset - 3) && isThousandsGroup(document, offset + 3, 3)
          || startsThousands(clean) && isThousandsGroup(document, offset + 3, 1)
        if parts { clean.append(UInt8(ascii: ",")) } else { clean.append("，") }
      case 0xFF08, 0xFF09, 0xFF1A, 0xFF1B: clean.append(contentsOf: document[offset..<offset + 3])
      default: clean.append(contentsOf: document[offset..<offset + 3])
      }
    case 3 where document.has("∶", at: offset) || document.has("﹕", at: offset): clean.append("：")
    // 同比↑5.6%, −3.2%
    case 3 where document.has("↑", at: offset): clean.append(UInt8(ascii: "+"))
    case 3 where document.has("↓", at: offset) || document.has("−", at: offset): clean.append(UInt8(ascii: "-"))
    case 3 where document.has("﹪", at: offset): clean.append(UInt8(ascii: "%"))
    case 3 where document.has("〔", at: offset): clean.append("（")
    case 3 where document.has("〕", at: offset): clean.append("）")
    case 2, 3:
      let point =
        MiddleDot.length(at: offset, in: document) == length
        ? MiddleDot.decimalPoint(at: offset, length: length, in: document) : nil
      if let point { clean += point } else { clean.append(contentsOf: document[offset..<offset + length]) }
    default: clean.append(contentsOf: document[offset..<offset + length])
    }
  }

  private func foldASCII(_ document: [UInt8], _ offset: Int, _ limit: Int, into clean: inout [UInt8]) {
    let byte = document[offset]
    let afterDigit = clean.last.map(TextFolding.isDigit) ?? false
    switch byte {
    case UInt8(ascii: ","):
      if afterDigit, isThousandsGroup(document, offset + 1, 1) || isThousandsGroup(document, offset + 1, 3) {
        clean.append(byte)
      } else {
        clean.append("，")
      }
    case UInt8(ascii: ".") where StandardForm.isStop(at: offset, length: 1, in: document): clean.append("。")
    case UInt8(ascii: "\""): clean.append(isInQuotation(clean) ? "”" : "“")
    case UInt8(ascii: ";"): clean.append("；")
    case UInt8(ascii: ":"): clean.append("：")
    case UInt8(ascii: "("): clean.append("（")
    case UInt8(ascii: ")"): clean.append("）")
    case UInt8(ascii: "!"): clean.append("！")
    case UInt8(ascii: "?"): clean.append("？")
    default: clean.append(byte)
    }
  }

  /// Whether a quotation mark is open in the line of the text so far.
  private func isInQuotation(_ clean: [UInt8]) -> Bool {
    var offset = clean.count
    let limit = max(0, offset - 300)
    while offset >= limit + 3, clean[offset - 1] != 0x0A {
      if clean.has("“", endingAt: offset, notBefore: limit) { return true }
      if clean.has("”", endingAt: offset, notBefore: limit) { return false }
      offset -= 1
    }
    return false
  }

  /// Whether the text so far ends in one to three digits that follow a word, or in groups of them: 达到6, not 第5 or 2025.
  private func startsThousands(_ clean: [UInt8]) -> Bool {
    var start = clean.count
    while start > 0, TextFolding.isDigit(clean[start - 1]), clean.count - start < 4 { start -= 1 }
    let length = clean.count - start
    guard (1...3).contains(length), start > 0 else { return false }
    if clean[start - 1] == UInt8(ascii: ",") { return length == 3 }
    guard clean[start - 1] >= 0x80, clean[start] != UInt8(ascii: "0") else { return false }
    return !["第", "（", "、", "，", "：", "。", "前", "至", "～", "—"].contains { (mark: StaticString) in
      clean.has(mark, endingAt: start, notBefore: 0)
    }
  }

  /// Exactly three digits, of ASCII (`width` 1) or full width (3).
  private func isThousandsGroup(_ bytes: [UInt8], _ offset: Int, _ width: Int) -> Bool {
    func isGroupDigit(_ at: Int) -> Bool {
      width == 1 ? at < bytes.count && TextFolding.isDigit(bytes[at]) : TextFolding.isFullWidthDigit(bytes, at)
    }
    return isGroupDigit(offset) && isGroupDigit(offset + width) && isGroupDigit(offset + 2 * width)
      && !isGroupDigit(offset + 3 * width)
  }

  /// How many bytes the digit at an offset takes, in ASCII or full width; 0 where there is none.
  static func digitLength(_ bytes: [UInt8], _ offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    return isDigit(bytes[offset]) ? 1 : TextFolding.isFullWidthDigit(bytes, offset) ? 3 : 0
  }

  static func isFullWidthDigit(_ bytes: [UInt8], _ offset: Int) -> Bool {
    offset >= 0 && offset + 2 < bytes.count && bytes[offset] == 0xEF && bytes[offset + 1] == 0xBC
      && (0x90...0x99).contains(bytes[offset + 2])
  }

  /// The end of a footnote mark at an offset: one or two digits in brackets behind a word, not behind punctuation.
  private func footnote(at offset: Int, lineStart: Int, limit: Int, in document: [UInt8], after text: CleanText) -> Int?
  {
    let open: Int
    switch document[offset] {
    case UInt8(ascii: "["), UInt8(ascii: "("): open = 1
    case 0xE3 where document.has("【", at: offset): open = 3
    case 0xEF where document.has("（", at: offset) || document.has("［", at: offset): open = 3
    default: return nil
    }
    guard offset > lineStart, let last = text.bytes.last, last != 0x0A else { return nil }
    let isRound = document[offset] == UInt8(ascii: "(") || document.has("（", at: offset)
    if isRound {
      let before = CharacterClass.of(Scalars.before(text.bytes.count, in: text.bytes), CharacterClass.table)
      guard before.isDisjoint(with: [.sentenceEnd, .clauseEnd, .enumeration]) else { return nil }
    }
    var end = offset + open
    var digits = 0
    while end < limit, digits < 3 {
      if TextFolding.isDigit(document[end]) {
        end += 1
      } else if TextFolding.isFullWidthDigit(document, end) {
        end += 3
      } else {
        break
      }
      digits += 1
    }
    guard (1...2).contains(digits), end < limit else { return nil }
    for close: StaticString in ["]", ")", "】", "）", "］"] where document.has(close, at: end) {
      return end + close.utf8CodeUnitCount
    }
    return nil
  }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
}
