import EconomyModel

/// What a printed page adds around its text: the number at its foot, and the margin at its left.
enum PrintedPage {
  /// No number of a page has more digits.
  private static let longestNumber = 4
  /// Fewer lines at the margin do not show one.
  private static let fewestLines = 8

  /// Whether a line without the white space around it is the number of a page: — 3 —, -3-, 第3页, 第3页 共12页.
  static func isNumber(_ line: ByteRange, in bytes: [UInt8]) -> Bool {
    guard line.count <= 40 else { return false }
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
    func skipNumber() -> Bool {
      var digits = 0
      while offset < line.end, TextFolding.digitLength(bytes, offset) > 0 {
        offset += TextFolding.digitLength(bytes, offset)
        digits += 1
      }
      return (1...longestNumber).contains(digits)
    }
    let dashes: [StaticString] = ["—", "–", "－", "-", "―", "─"]
    if skip(dashes) { return skipNumber() && skip(dashes) && offset == line.end }
    guard skip(["第"]), skipNumber(), skip(["页"]) else { return false }
    _ = skip(["共", "，", "/"])
    return offset == line.end || skipNumber() && skip(["页"]) && offset == line.end
  }

  /// The columns of white space that stand before every printed line; 0 where lines that go on start at the edge.
  ///
  /// Paragraphs that are a line each may all be indented as well, but end their sentences.
  static func margin(of lines: [TextLine]) -> Int {
    guard let margin = lines.map(\.indentation).min(), margin > 0 else { return 0 }
    let atMargin = lines.filter { $0.indentation == margin && ($0.hasComma || $0.hasSentenceEnd) }
    let breakOff = atMargin.filter { !$0.endsSentence }.count
    return breakOff >= fewestLines && breakOff * 2 > atMargin.count ? margin : 0
  }
}
