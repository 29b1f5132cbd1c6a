import EconomyModel

/// Finds the spaces of a headline that part two statements: 青禾实有企业居全省第二 民营占97.5%.
///
/// White space between Chinese characters says nothing anywhere else; in the first lines of a newspaper page it stands for
/// a comma.
enum HeadlineBreaks {
  /// Only the first blocks of a document can be its headline.
  static let blocks = 3
  /// Both statements are at least so long, in bytes: 王 五 and 公 报 are words set wide.
  private static let shortestStatement = 12
  private static let longestHeadline = 180

  /// Whether a line is right above the first one of a story (本报讯, 本报记者), or parted from it by one more headline.
  static func standsAboveStory(_ index: Int, _ lines: [TextLine], in document: [UInt8]) -> Bool {
    guard lines[index].range.count <= longestHeadline else { return false }
    return lines[(index + 1)...].prefix(2).contains { $0.startsArticle || document.has("本报讯", at: $0.range.start) }
  }

  /// The pieces of a line that such spaces part; one piece where there are none.
  static func pieces(of line: ByteRange, in bytes: [UInt8]) -> [ByteRange] {
    guard line.count <= longestHeadline, line.count > 2 * shortestStatement else { return [line] }
    var pieces: [ByteRange] = []
    var start = line.start
    var offset = line.start
    while offset < line.end {
      guard let first = TextLines.spaceLength(at: offset, in: bytes) else {
        offset += 1
        continue
      }
      var end = offset + first
      while end < line.end, let next = TextLines.spaceLength(at: end, in: bytes) { end += next }
      // 17.1 亿美元 is one number, whatever the width of its digits.
      let areWords =
        offset > start && end < line.end && isCharacter(before: offset, bytes) && isCharacter(at: end, bytes)
      if areWords, offset - start >= shortestStatement, isStatement(from: end, to: line.end, in: bytes) {
        pieces.append(ByteRange(start, offset))
        start = end
      }
      offset = end
    }
    pieces.append(ByteRange(start, line.end))
    return pieces
  }

  private static func isCharacter(before offset: Int, _ bytes: [UInt8]) -> Bool {
    isChinese(Scalars.before(offset, in: bytes))
  }

  private static func isCharacter(at offset: Int, _ bytes: [UInt8]) -> Bool {
    isChinese(Scalars.at(offset, in: bytes).value)
  }

  private static func isChinese(_ scalar: UInt32) -> Bool { (0x4E00...0x9FFF).contains(scalar) }

  /// Whether the words up to the next white space are long enough, and state a number: 统计公报 only ends a title.
  private static func isStatement(from start: Int, to limit: Int, in bytes: [UInt8]) -> Bool {
    var offset = start
    var hasDigit = false
    while offset < limit, TextLines.spaceLength(at: offset, in: bytes) == nil {
      hasDigit = hasDigit || TextFolding.isDigit(bytes[offset])
      offset += 1
    }
    // 民营企业进出口占比近七成
    let said = ByteRange(start, offset)
    hasDigit =
      hasDigit
      || ["一成", "二成", "两成", "三成", "四成", "五成", "六成", "七成", "八成", "九成", "过半", "翻番", "翻一番"].contains {
        (word: StaticString) in bytes.contains(word, in: said)
      }
    return hasDigit && offset - start >= shortestStatement
  }
}
