import EconomyModel

/// What a printed page adds around its text: the number at its foot, the head that runs over all pages, and the margin at its left.
enum PrintedPage {
  /// A book has fewer pages; the numbers of more digits are years and amounts.
  private static let longestNumber = 3
  /// Fewer numbers that count on, or heads that return, may be a list.
  private static let fewestPages = 3
  /// No running head is longer, in bytes.
  private static let longestHead = 90
  /// Fewer lines at the margin do not show one.
  private static let fewestLines = 8

  /// Takes the numbers of pages, the heads beside them and what a web page sets around the text out of the lines of a document, and returns where they were.
  static func removeMarks(from lines: inout [TextLine], in bytes: [UInt8]) -> [ByteRange] {
    var marks = numbers(lines, in: bytes)
    marks.formUnion(heads(beside: marks, lines, in: bytes))
    let chrome = Set(lines.indices.filter { PageChrome.holds(lines[$0], in: bytes) })
    marks.formUnion(chrome)
    guard !marks.isEmpty else { return [] }
    var kept: [TextLine] = []
    kept.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated() where !marks.contains(index) {
      kept.append(line)
      // A printed page may end within a paragraph, whatever stands around its number; what a web page sets stands between two.
      if marks.contains(index - 1), kept.count > 1 {
        kept[kept.count - 1].afterBlank = kept[kept.count - 2].endsSentence || chrome.contains(index - 1)
      }
    }
    defer { lines = kept }
    return marks.sorted().map { lines[$0].range }
  }

  /// The lines that are numbers of pages: 第3页 and — 3 — say so, 3 and 3/12 where the ones behind count on.
  private static func numbers(_ lines: [TextLine], in bytes: [UInt8]) -> Set<Int> {
    var result: Set<Int> = []
    var series: [(line: Int, value: Int)] = []
    var hasSentence = false
    for (index, line) in lines.enumerated() {
      guard line.range.count <= 40, let number = number(line.range, in: bytes) else {
        hasSentence = hasSentence || line.hasSentenceEnd
        continue
      }
      if number.isMarked {
        result.insert(index)
      } else if series.isEmpty || hasSentence && (1...2).contains(number.value - series[series.count - 1].value) {
        series.append((index, number.value))
        hasSentence = false
      } else if series.count == 1 {
        series = [(index, number.value)]
        hasSentence = false
      }
    }
    if series.count >= fewestPages { result.formUnion(series.map(\.line)) }
    return result
  }

  /// The lines beside numbers of pages that return with them.
  private static func heads(beside numbers: Set<Int>, _ lines: [TextLine], in bytes: [UInt8]) -> [Int] {
    var places: [ArraySlice<UInt8>: [Int]] = [:]
    for number in numbers {
      for index in [number - 1, number + 1] where lines.indices.contains(index) && !numbers.contains(index) {
        let line = lines[index]
        guard !line.hasSentenceEnd, line.range.count <= longestHead else { continue }
        places[bytes[line.range.start..<line.range.end], default: []].append(index)
      }
    }
    return places.values.filter { $0.count >= fewestPages }.flatMap { $0 }
  }

  /// The number of a page that a line without the white space around it consists of, and whether the line marks it as one.
  private static func number(_ line: ByteRange, in bytes: [UInt8]) -> (value: Int, isMarked: Bool)? {
    var offset = line.start
    func skip(_ marks: [StaticString]) -> Bool {
      let start = offset
      while offset < line.end {
        if let space = TextLines.spaceLength(at: offset, in: bytes) {
          offset += space
        } else if let mark = marks.first(where: { bytes.has($0, at: offset) }) {
          offset += mark.utf8CodeUnitCount
        } else {
          break
        }
      }
      return offset > start
    }
    func readNumber() -> Int? {
      var (value, digits) = (0, 0)
      while offset < line.end, digits <= longestNumber {
        let length = TextFolding.digitLength(bytes, offset)
        guard length > 0 else { break }
        // The last byte of １ is 0x91, that of 1 is 0x31.
        value = value * 10 + Int(bytes[offset + length - 1] & 0x0F)
        offset += length
        digits += 1
      }
      return (1...longestNumber).contains(digits) && value > 0 ? value : nil
    }
    let dashes: [StaticString] = ["—", "–", "－", "-", "―", "─", "·", "•", "~", "～"]
    if skip(["第"]), let value = readNumber(), skip(["页"]) {
      _ = skip(["共", "，", "/"])
      return offset == line.end || readNumber() != nil && skip(["页"]) && offset == line.end ? (value, true) : nil
    }
    offset = line.start
    let isMarked = skip(dashes)
    guard let value = readNumber() else { return nil }
    if isMarked { return skip(dashes) && offset == line.end ? (value, true) : nil }
    guard offset < line.end else { return (value, false) }
    return skip(["/", "／"]) && readNumber() != nil && offset == line.end ? (value, false) : nil
  }

  /// The columns of white space that stand before every printed line; 0 where lines that go on start at the edge.
  ///
  /// Paragraphs that are a line each may all be indented as well, but end their sentences, or the items of a list.
  static func margin(of lines: [TextLine], in bytes: [UInt8]) -> Int {
    guard !lines.isEmpty else { return 0 }
    // A title here and there may begin at the edge of the paper.
    let margin = lines.map(\.indentation).sorted()[lines.count / 20]
    guard margin > 0 else { return 0 }
    let atMargin = lines.filter { $0.indentation == margin && ($0.hasComma || $0.hasSentenceEnd) }
    let breakOff = atMargin.filter { !$0.endsSentence && !bytes.has("；", endingAt: $0.range.end, notBefore: 0) }.count
    return breakOff >= fewestLines && breakOff * 4 > atMargin.count ? margin : 0
  }
}
