import EconomyModel

// 680张 / 新增养老床位 / 13处 / 新建口袋公园: figures of a page, each in a line of its own above what it measures.
extension TableLines {
  /// The lines of the figures that begin at a line, each with its unit above its name; empty where there are fewer than two.
  ///
  /// A line may stand below a name that says how the figure moved (同比下降8.1%).
  static func figureCards(_ lines: [TextLine], from index: Int, in bytes: [UInt8]) -> [Int] {
    guard lines[index].range.count <= 36, isCardFigure(lines, index, in: bytes) else { return [] }
    // 行政村 / 268个 / 农户 / 12万户: where a name stands above the first figure, the names stand above.
    if index > 0, isCardName(lines, index - 1, in: bytes), !headsCards(lines[index - 1].range, in: bytes) { return [] }
    var figures: [Int] = []
    var place = index
    while isCardFigure(lines, place, in: bytes), isCardName(lines, place + 1, in: bytes) {
      figures.append(place)
      place += 2
      if place < lines.count, saysHowItMoved(lines[place].range, in: bytes) { place += 1 }
    }
    return figures.count >= 2 ? figures : []
  }

  /// Whether a line behind the name of a figure says how it moved.
  static func isCardMoved(_ lines: [TextLine], _ figure: Int, in bytes: [UInt8]) -> Bool {
    figure + 2 < lines.count && saysHowItMoved(lines[figure + 2].range, in: bytes)
  }

  private static func saysHowItMoved(_ line: ByteRange, in bytes: [UInt8]) -> Bool {
    line.count <= 45 && !isProse(line, in: bytes)
      && ["同比", "比上年", "较上年", "增长", "下降", "环比", "↑", "↓"].contains { (word: StaticString) in
        bytes.has(word, at: line.start)
      }
  }

  /// Joins each name to the figure in the line below it, where a page sets several pairs so: 地区生产总值 / 979.4亿元  增长6.9%.
  static func joinCards(_ lines: [TextLine], in bytes: [UInt8], _ continues: inout [Bool]) {
    var index = 0
    while index + 1 < lines.count {
      let cards = figureCards(lines, from: index, in: bytes)
      if let last = cards.last {
        for figure in cards where isCardMoved(lines, figure, in: bytes) {
          (continues[figure + 1], continues[figure + 2]) = (true, false)
        }
        index = last + 2
        continue
      }
      guard lines[index + 1].range.count <= 60, opensCards(lines, index, in: bytes) else {
        index += 1
        continue
      }
      var pairs = 0
      while isCardName(lines, index + 2 * pairs, in: bytes), isCardLine(lines, index + 2 * pairs + 1, in: bytes) {
        pairs += 1
      }
      guard pairs >= 2 else {
        index += 1
        continue
      }
      if index > 0 { continues[index - 1] = false }
      for pair in 0..<pairs { (continues[index + 2 * pair], continues[index + 2 * pair + 1]) = (true, false) }
      index += 2 * pairs
    }
  }

  /// Whether pairs of names and figures may begin at a line: behind a blank line, a sentence or their heading.
  private static func opensCards(_ lines: [TextLine], _ index: Int, in bytes: [UInt8]) -> Bool {
    index == 0 || lines[index].afterBlank || lines[index - 1].endsSentence
      || headsCards(lines[index - 1].range, in: bytes) || isTimeAlone(lines[index - 1].range, in: bytes)
  }

  /// （2015年1—9月）: the time of the figures, in a line of its own.
  private static func isTimeAlone(_ line: ByteRange, in bytes: [UInt8]) -> Bool {
    line.count <= 60 && bytes.has("（", at: line.start) && bytes.has("）", endingAt: line.end, notBefore: line.start)
      && (bytes.contains("年", in: line) || bytes.contains("月", in: line))
  }

  /// 979.4亿元  增长6.9%, 31560个: a figure with its unit, and at most how it moved.
  private static func isCardLine(_ lines: [TextLine], _ place: Int, in bytes: [UInt8]) -> Bool {
    guard place < lines.count, lines[place].range.count <= 60, !isProse(lines[place].range, in: bytes) else {
      return false
    }
    let cells = split(lines[place].range, in: bytes)
    guard let first = cells.first, isFigure(first, in: bytes), let last = bytes[first.start..<first.end].last,
      !(0x30...0x39).contains(last),
      !["年", "月", "日", "版", "期", "页", "号"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: first.end, notBefore: first.start)
      })
    else { return false }
    return cells.count == 1
      || cells.count == 2
        && ["增长", "下降", "上升", "同比", "比上年", "增", "降", "减少", "增加", "提高", "↑", "↓"].contains { (word: StaticString) in
          bytes.has(word, at: cells[1].start)
        }
  }

  /// Whether a line heads figures whose names stand below them: 数说河阳2023.
  static func headsCards(_ line: ByteRange, in bytes: [UInt8]) -> Bool {
    ["数说", "数读", "速览", "一览", "图说", "数字", "数据", "看点", "亮点", "成绩单", "关键词"].contains { (word: StaticString) in
      bytes.contains(word, in: line)
    }
  }

  private static func isCardFigure(_ lines: [TextLine], _ place: Int, in bytes: [UInt8]) -> Bool {
    guard place < lines.count, lines[place].range.count <= 36 else { return false }
    let cells = split(lines[place].range, in: bytes)
    // 41.6 亿元 has a space before its unit.
    guard (1...2).contains(cells.count) else { return false }
    let whole = ByteRange(cells[0].start, cells[cells.count - 1].end)
    guard isFigure(cells[0], in: bytes), let last = bytes[whole.start..<whole.end].last, !(0x30...0x39).contains(last)
    else { return false }
    return !["年", "月", "日", "版", "期", "页", "号"].contains { (word: StaticString) in
      bytes.has(word, endingAt: whole.end, notBefore: whole.start)
    } && !isProse(whole, in: bytes)
  }

  private static func isCardName(_ lines: [TextLine], _ place: Int, in bytes: [UInt8]) -> Bool {
    guard place < lines.count, (6...60).contains(lines[place].range.count), !isProse(lines[place].range, in: bytes)
    else { return false }
    let range = lines[place].range
    return !["：", "（", "(", "■", "●", "▲"].contains { (mark: StaticString) in bytes.has(mark, at: range.start) }
      && (!hasDigit(ByteRange(range.start, min(range.end, range.start + 3)), in: bytes)
        || beginsWithTime(range, in: bytes))
  }

  /// 3月末城镇登记失业人数, 1—2月营业收入: a name that a month stands before.
  private static func beginsWithTime(_ range: ByteRange, in bytes: [UInt8]) -> Bool {
    guard let month = bytes.first("月", in: ByteRange(range.start, min(range.end, range.start + 15))) else {
      return false
    }
    return range.end - month >= 15
  }
}
