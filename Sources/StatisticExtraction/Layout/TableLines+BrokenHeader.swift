import EconomyModel

// 名次 省区市 / 旅游总收入 / (亿元) / 同比增长 above 1 山东 309.90 15.30%: the header of a table whose cells stand in lines of their own, above rows of
// the usual kind.
extension TableLines {
  /// A line of such a header is no longer than this, in bytes.
  private static let longestHead = 45

  /// Marks the lines above the first row that are such a header; false where they are none.
  ///
  /// - Parameter columns: how many cells a row has, its name included.
  static func addBrokenHeader(
    above index: Int, columns: Int, of table: Int, _ lines: [TextLine], _ bytes: [UInt8], _ found: inout [Int: Line]
  ) -> Bool {
    guard columns >= 3, index > 0, header(lines[index - 1].range, in: bytes) == nil else { return false }
    var heads: [ByteRange] = []
    var place = index - 1
    while place >= 0, index - place <= 2 * columns, found[place] == nil {
      let line = lines[place].range
      guard !line.isEmpty, line.count <= longestHead, !isProse(line, in: bytes), !hasDigit(line, in: bytes) else {
        return false
      }
      var cells = split(line, in: bytes)
      // (亿元) belongs to the head in the line above.
      if cells.count == 1, isUnit(line, bytes), place > 0, !isUnit(lines[place - 1].range, bytes) {
        let above = split(lines[place - 1].range, in: bytes)
        guard let last = above.last else { return false }
        cells = above.dropLast() + [ByteRange(last.start, line.end)]
        place -= 1
      }
      heads = cells + heads
      let named = withoutNumber(heads, in: bytes)
      if named.count == columns {
        found[place] = Line(table: table, cells: named, isHeader: true)
        for below in (place + 1)..<index { found[below] = Line(table: table, cells: [], isHeader: true) }
        return true
      }
      guard heads.count <= columns else { return false }
      place -= 1
    }
    return false
  }

  private static func isUnit(_ line: ByteRange, _ bytes: [UInt8]) -> Bool {
    (bytes.has("（", at: line.start) || bytes.has("(", at: line.start))
      && (bytes.has("）", endingAt: line.end, notBefore: line.start)
        || bytes.has(")", endingAt: line.end, notBefore: line.start))
  }
}
