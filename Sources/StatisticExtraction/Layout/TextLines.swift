import EconomyModel

/// A line of the document without the white space around it.
struct TextLine {
  var range: ByteRange
  /// In columns: a Chinese character takes two, a Latin one.
  var width: Int
  /// The columns of the closing marks at the end, which may hang over the edge of a printed column (就到。”).
  var overhang: Int
  /// The columns of the number or Latin word at the front, which no line breaks inside.
  var firstWordWidth: Int
  /// Whether the last character ends a sentence or a heading.
  var endsSentence: Bool
  /// Whether the line holds the end of a sentence anywhere.
  var hasSentenceEnd: Bool
  /// Whether a bracket is opened and not closed.
  var hasOpenBracket: Bool
  /// Whether it ends with a closing bracket, which no line before opened in it.
  var closesBracket: Bool
  /// Whether it starts like a heading or an item of a list (一、 （二） —— 第三章).
  var startsItem: Bool
  /// Whether it starts with a bullet (●), behind which a brief begins.
  var startsBullet: Bool
  /// Whether it starts with a square or another figure (□记者), or says who wrote an article, which no line within a sentence does.
  var startsArticle: Bool
  /// Whether blank lines stand before it.
  var afterBlank: Bool
  /// The columns of white space before its first character.
  var indentation: Int
  /// Whether it begins further in than the lines that go on.
  var isIndented: Bool
  /// Whether it holds a comma.
  var hasComma: Bool
  /// Whether it starts with a mark that no paragraph starts with (，、；。）).
  var startsInside: Bool
  /// Whether it ends with a mark that no paragraph ends with (，、).
  var endsInside: Bool
}

/// Cuts a document into its lines, without looking at what they say.
struct TextLines {
  private(set) var lines: [TextLine] = []
  /// The numbers and running heads of pages, which stand between lines.
  private(set) var pageMarks: [ByteRange] = []
  /// How many digits stand next to another one, and how many behind a digit and one space.
  private var digits = (together: 0, apart: 0)

  /// Whether the document sets every digit apart (1 9 9 8 年): many single digits with a space between, and hardly a
  /// digit next to another.
  var areDigitsApart: Bool { digits.apart >= 8 && digits.apart > digits.together }

  init(of bytes: [UInt8]) {
    lines.reserveCapacity(bytes.count / 256)
    var start = 0
    var blank = false
    var lineFeed = ByteSearch.first(0x0A, in: bytes, from: 0)
    var carriageReturn = ByteSearch.first(0x0D, in: bytes, from: 0)
    while start < bytes.count {
      if lineFeed < start { lineFeed = ByteSearch.first(0x0A, in: bytes, from: start) }
      if carriageReturn < start { carriageReturn = ByteSearch.first(0x0D, in: bytes, from: start) }
      let end = min(lineFeed, carriageReturn)
      let range = TextLines.trimmed(ByteRange(start, end), in: bytes)
      if range.isEmpty || TextLines.isRule(range, in: bytes) {
        // The CR LF pair is one line break, so the empty piece between them is no blank line.
        if !(start > 0 && bytes[start - 1] == 0x0D && bytes[start] == 0x0A) { blank = true }
      } else {
        let heading = TextLines.headingEnd(range, in: bytes)
        let space = ByteRange(start, range.start)
        let indentation = TextLines.columns(of: space, in: bytes)
        if let heading {
          append(ByteRange(range.start, heading.end), afterBlank: blank, indentation: indentation, in: bytes)
        }
        var rest = ByteRange(heading?.next ?? range.start, range.end)
        var isFirst = heading == nil
        // …增长64.3%。 八、财政和金融 全年财政总收入…: a page without line breaks has its headings inside.
        while let inner = TextLines.innerHeading(rest, in: bytes) {
          append(ByteRange(rest.start, inner.start), afterBlank: isFirst && blank, indentation: indentation, in: bytes)
          append(ByteRange(inner.start, inner.end), afterBlank: true, indentation: 0, in: bytes)
          (rest.start, isFirst) = (inner.next, false)
        }
        append(rest, afterBlank: isFirst && blank, indentation: indentation, in: bytes)
        // The first line of a paragraph reaches as far as the others, though it begins further in.
        // A headline is set further in.
        if isFirst, space.count <= 12, indentation <= 6 { lines[lines.count - 1].width += indentation }
        // The headline of a brief takes a part of its column.
        if heading != nil, ListBullet.at(range.start, bytes) > 0 {
          lines[lines.count - 1].width += lines[lines.count - 2].width + 2
        }
        blank = false
      }
      start = end + 1
    }
    pageMarks = PrintedPage.removeMarks(from: &lines, in: bytes)
    let margin = PrintedPage.margin(of: lines, in: bytes)
    if margin > 0 {
      for index in lines.indices { lines[index].isIndented = lines[index].indentation > margin }
    }
  }

  /// Where white space parts a heading from the paragraph that follows it in its line (九、文化和体育 区属公共图书馆1个).
  ///
  /// ●老院子换新颜 今年，全区计划…: so it does the headline of a brief.
  private static func headingEnd(_ range: ByteRange, in bytes: [UInt8]) -> (end: Int, next: Int)? {
    let bullet = ListBullet.at(range.start, bytes)
    let numbering = Numbering.item(at: range.start, to: range.end, in: bytes)
    guard range.count > 60 || bullet > 0, bullet > 0 || numbering?.level == 1,
      !bytes.has("—", at: range.start)
    else { return nil }
    let item = bullet > 0 ? range.start + bullet : numbering?.end ?? range.start
    var offset = item
    let limit = min(range.end, item + 75)
    while offset < limit {
      if let space = spaceLength(at: offset, in: bytes) {
        guard offset >= item + (bullet > 0 ? 12 : 6) else {
          if bullet > 0 { return nil }
          offset += space
          continue
        }
        var next = offset + space
        while next < range.end, let more = spaceLength(at: next, in: bytes) { next += more }
        // 一、社会消费品零售总额　亿元　1231.6　5.6 is a row of a table.
        let rest = ByteRange(next, range.end)
        if !TableLines.isProse(rest, in: bytes), TableLines.hasDigit(rest, in: bytes) { return nil }
        return next < range.end && bytes[next] >= 0xE4 ? (offset, next) : nil
      }
      // Words in Latin letters and digits have spaces of their own.
      let isQuotation = bytes.has("“", at: offset) || bytes.has("”", at: offset)
      guard bytes[offset] >= 0xE3 || isQuotation else { return nil }
      for mark: StaticString in ["，", "。", "；", "："] where bytes.has(mark, at: offset) { return nil }
      offset += 3
    }
    return nil
  }

  /// The first heading inside a line: behind the end of a sentence and white space, and parted from its paragraph by some.
  private static func innerHeading(_ range: ByteRange, in bytes: [UInt8]) -> (start: Int, end: Int, next: Int)? {
    guard range.count > 300 else { return nil }
    var offset = range.start
    while let stop = bytes.first("。", in: ByteRange(offset, range.end)) {
      offset = stop + 3
      guard offset < range.end, spaceLength(at: offset, in: bytes) != nil else { continue }
      let line = trimmed(ByteRange(offset, range.end), in: bytes)
      if let heading = headingEnd(line, in: bytes) {
        return (line.start, heading.end, heading.next)
      }
    }
    return nil
  }

  /// 本报记者 张明 通讯员 李华: who wrote an article; a space parts the words from the names.
  private static func isByline(_ range: ByteRange, in bytes: [UInt8]) -> Bool {
    guard range.count <= 90,
      let word = (["本报记者", "本报通讯员", "本报特约记者", "新华社记者", "记者", "通讯员"] as [StaticString]).first(where: {
        bytes.has($0, at: range.start)
      }), range.start + word.utf8CodeUnitCount < range.end
    else { return bytes.has("本报驻", at: range.start) && bytes.contains("记者", in: range) }
    return spaceLength(at: range.start + word.utf8CodeUnitCount, in: bytes) != nil
  }

  /// A line drawn between the rows of a table (├────┤), which says nothing.
  private static func isRule(_ range: ByteRange, in bytes: [UInt8]) -> Bool {
    guard range.count >= 6, bytes[range.start] == 0xE2, bytes[range.start + 1] == 0x94 || bytes[range.start + 1] == 0x95
    else { return false }
    var offset = range.start
    while offset < range.end {
      if bytes[offset] == 0xE2, offset + 2 < range.end, bytes[offset + 1] == 0x94 || bytes[offset + 1] == 0x95 {
        offset += 3
      } else if let space = spaceLength(at: offset, in: bytes) {
        offset += space
      } else {
        return false
      }
    }
    return true
  }

  /// **一、2025年工作回顾**: marks around a heading that a text in Markdown has; #公路 is a row of a table.
  @inline(__always)
  private static func isMarkdown(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") }

  /// ## 三、2025年主要工作: where the heading begins behind its marks; one mark alone may be a row's.
  private static func markdownHeading(at start: Int, to end: Int, in bytes: [UInt8]) -> Int? {
    guard bytes[start] == UInt8(ascii: "#") else { return nil }
    let marks = bytes[start..<end].prefix { $0 == UInt8(ascii: "#") }
    return (2...6).contains(marks.count) && marks.endIndex < end && bytes[marks.endIndex] == 0x20 ? marks.endIndex : nil
  }

  /// White space at either end: ASCII, no-break and ideographic spaces, byte-order marks.
  private static func trimmed(_ range: ByteRange, in bytes: [UInt8]) -> ByteRange {
    var (start, end) = (range.start, range.end)
    while start < end {
      if let length = spaceLength(at: start, in: bytes) {
        start = min(end, start + length)
      } else if isMarkdown(bytes[start]) {
        start += 1
      } else if start == range.start, let heading = markdownHeading(at: start, to: end, in: bytes) {
        start = heading
      } else {
        break
      }
    }
    while end > start {
      let last = Scalars.start(before: end, in: bytes)
      guard last >= start, spaceLength(at: last, in: bytes) != nil || isMarkdown(bytes[last]) else { break }
      end = last
    }
    return ByteRange(start, end)
  }

  /// The length of the white space character at an offset; nil where there is none.
  @inline(__always)
  static func spaceLength(at offset: Int, in bytes: [UInt8]) -> Int? {
    switch bytes[offset] {
    case 0x20, 0x09, 0x0B, 0x0C, 0x0D, 0x0A: 1
    case 0xC2 where bytes.has("\u{00A0}", at: offset) || bytes.has("\u{00AD}", at: offset): 2
    case 0xE3 where bytes.has("\u{3000}", at: offset): 3
    case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && (0x80...0x8F).contains(bytes[offset + 2]):
      3
    case 0xEF where bytes.has("\u{FEFF}", at: offset): 3
    default: nil
    }
  }

  private static func columns(of space: ByteRange, in bytes: [UInt8]) -> Int {
    var (columns, offset) = (0, space.start)
    while offset < space.end, let length = spaceLength(at: offset, in: bytes) {
      // A form feed begins a page, not a paragraph.
      columns += length == 3 ? 2 : bytes[offset] == 0x0C ? 0 : 1
      offset += length
    }
    return columns
  }

  private mutating func append(_ range: ByteRange, afterBlank: Bool, indentation: Int, in bytes: [UInt8]) {
    let contents = bytes.withUnsafeBufferPointer { measure(range, in: $0) }
    let end = range.end
    let ends =
      bytes.has("。", endingAt: end, notBefore: 0) || bytes.has("！", endingAt: end, notBefore: 0)
      || bytes.has("？", endingAt: end, notBefore: 0) || bytes.has("：", endingAt: end, notBefore: 0)
      || bytes.has("。”", endingAt: end, notBefore: 0) || bytes.has("。）", endingAt: end, notBefore: 0)
      || bytes.has("…", endingAt: end, notBefore: 0) || endsWithPoint(range, in: bytes)
      || endsWithWriter(range, in: bytes)
    // 图1 2001-2007年生产总值 goes on in no line behind it.
    let isCaption =
      range.count <= 120 && end > range.start + 3 && TextFolding.isDigit(bytes[range.start + 3])
      && (bytes.has("图", at: range.start) || bytes.has("表", at: range.start))
    lines.append(
      TextLine(
        range: range, width: contents.width, overhang: TextLines.overhang(range, in: bytes),
        firstWordWidth: TextLines.firstWordWidth(range, in: bytes),
        endsSentence: ends || isCaption, hasSentenceEnd: contents.hasSentenceEnd || endsWithPoint(range, in: bytes),
        hasOpenBracket: contents.depth > 0,
        closesBracket: contents.depth < 0
          && (bytes.has("）", endingAt: end, notBefore: 0) || bytes.has(")", endingAt: end, notBefore: 0)),
        startsItem: Numbering.item(at: range.start, to: range.end, in: bytes) != nil,
        startsBullet: ListBullet.at(range.start, bytes) > 0,
        startsArticle: ListBullet.at(range.start, bytes) > 0 && !bytes.has("—", at: range.start)
          || TextLines.isByline(range, in: bytes), afterBlank: afterBlank,
        indentation: indentation, isIndented: indentation > 0, hasComma: contents.hasComma,
        startsInside: ["，", "、", "；", "。", "）", ",", ";"].contains { (mark: StaticString) in
          bytes.has(mark, at: range.start)
        },
        endsInside: ["，", "、"].contains { (mark: StaticString) in bytes.has(mark, endingAt: end, notBefore: range.start)
        }))
  }

  /// 出口增长5%.: a point may end a sentence.
  private func endsWithPoint(_ range: ByteRange, in bytes: [UInt8]) -> Bool {
    range.count > 1 && bytes[range.end - 1] == UInt8(ascii: ".")
      && StandardForm.isStop(at: range.end - 1, length: 1, in: bytes)
  }

  /// …综合防治技术。（通讯员孙茂林）, 图为农民在添草。　王五摄: who wrote a brief, or took a picture, stands behind its last sentence.
  private func endsWithWriter(_ range: ByteRange, in bytes: [UInt8]) -> Bool {
    for word: StaticString in ["摄", "摄影", "供图", "摄影报道"]
    where bytes.has(word, endingAt: range.end, notBefore: range.start) {
      let tail = ByteRange(max(range.start, range.end - 45), range.end)
      return bytes.contains("。", in: tail) || bytes.has("图为", at: range.start)
    }
    let isWide = bytes.has("）", endingAt: range.end, notBefore: range.start)
    guard isWide || bytes.has(")", endingAt: range.end, notBefore: range.start) else { return false }
    // 超过五十四亿元。　　　　（蒋某某）, 调整了工资。　　(韩某某　邵某): white space may push the writer to the right edge.
    let tail = ByteRange(max(range.start, range.end - 120), range.end)
    var from = tail.start
    while let open = bytes.first(isWide ? "（" : "(", in: ByteRange(from, tail.end)) {
      var end = open
      while end > range.start {
        let last = Scalars.start(before: end, in: bytes)
        guard last >= range.start, TextLines.spaceLength(at: last, in: bytes) != nil else { break }
        end = last
      }
      // （下转2版） is no writer.
      let inside = open + (isWide ? 3 : 1)
      if bytes.has("。", endingAt: end, notBefore: range.start), end == open || !bytes.has("下转", at: inside) {
        return true
      }
      from = inside
    }
    return false
  }

  private static func overhang(_ range: ByteRange, in bytes: [UInt8]) -> Int {
    var (columns, end) = (0, range.end)
    while let mark = (["。", "”", "，", "、", "；", "：", "！", "？", "）", "》"] as [StaticString]).first(where: {
      bytes.has($0, endingAt: end, notBefore: range.start)
    }) {
      columns += 2
      end -= mark.utf8CodeUnitCount
    }
    return columns
  }

  /// How long the number or Latin word is that a line begins with; no longer than a column is wide.
  private static func firstWordWidth(_ range: ByteRange, in bytes: [UInt8]) -> Int {
    var offset = range.start
    while offset < min(range.end, range.start + 40), bytes[offset] > 0x20, bytes[offset] < 0x7F { offset += 1 }
    return offset - range.start
  }

  /// Walks over a line once, a character at a step, and counts its digits on the way.
  private mutating func measure(_ range: ByteRange, in bytes: UnsafeBufferPointer<UInt8>) -> (
    width: Int, hasSentenceEnd: Bool, hasComma: Bool, depth: Int
  ) {
    precondition(range.start >= 0 && range.end <= bytes.count)
    var width = 0
    var hasEnd = false
    var hasComma = false
    var depth = 0
    var offset = range.start
    while offset < range.end {
      // Most characters are ideographs, which are only wide.
      let ideographs = Scalars.ideographsEnd(from: offset, to: range.end, in: bytes)
      width &+= (ideographs &- offset) / 3 &* 2
      offset = ideographs
      guard offset < range.end else { break }
      let lead = bytes[offset]
      if lead >= 0xE0, Scalars.isThreeBytes(at: offset, to: bytes.count, in: bytes) {
        width &+= 2
        if lead == 0xE3 || lead == 0xEF {
          let (second, third) = (bytes[offset + 1], bytes[offset + 2])
          if lead == 0xE3, second == 0x80, third == 0x82 { hasEnd = true }  // 。
          if lead == 0xEF, second == 0xBC, third == 0x8C { hasComma = true }  // ，
          if lead == 0xEF, second == 0xBC, third == 0x88 { depth &+= 1 }  // （
          if lead == 0xEF, second == 0xBC, third == 0x89 { depth &-= 1 }  // ）
          if lead == 0xEF, second == 0xBC, (0x90...0x99).contains(third) { count(wideDigitAt: offset, in: bytes) }
        }
        offset &+= 3
      } else {
        if lead < 0x80 {
          width &+= 1
          if lead == UInt8(ascii: ",") { hasComma = true }
          if TextFolding.isDigit(lead), offset >= 2 { count(digitAt: offset, in: bytes) }
        } else if lead >= 0xC0 {
          width &+= 2
        }
        offset &+= 1
      }
    }
    return (width, hasEnd, hasComma, depth)
  }

  /// １ ９ ９ ８ 年: digits of full width may be set apart as well.
  private mutating func count(wideDigitAt offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    func isWideDigit(_ place: Int) -> Bool {
      place >= 0 && bytes[place] == 0xEF && bytes[place + 1] == 0xBC && (0x90...0x99).contains(bytes[place + 2])
    }
    if isWideDigit(offset - 3) {
      digits.together += 1
    } else if offset >= 1, bytes[offset - 1] == 0x20, isWideDigit(offset - 4) {
      digits.apart += 1
    }
  }

  @inline(__always)
  private mutating func count(digitAt offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    if TextFolding.isDigit(bytes[offset - 1]) {
      digits.together += 1
    } else if bytes[offset - 1] == 0x20, TextFolding.isDigit(bytes[offset - 2]) {
      digits.apart += 1
    }
  }
}
