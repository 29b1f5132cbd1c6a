import EconomyModel

// 指　　标, 产　量（吨）, 37850 万吨: cells of one word or one figure that white space parts.
extension TableLines {
  /// 指   标 is one word, set wide; 单 位   产 量 are two, which a wider gap parts.
  static func joinedLetters(_ cells: [ByteRange], in bytes: [UInt8]) -> [ByteRange] {
    var joined: [ByteRange] = []
    var index = 0
    while index < cells.count {
      let letters = cells[index...].prefix { $0.count == 3 }
      guard let first = letters.first else {
        joined.append(cells[index])
        index += 1
        continue
      }
      let gaps = zip(letters, letters.dropFirst()).map { $1.start - $0.end }
      // Letters of a word may stand one or two spaces apart; words stand apart by far more than their letters.
      let (narrow, wide) = (gaps.min() ?? 0, gaps.max() ?? 0)
      var word = first
      for (letter, gap) in zip(letters.dropFirst(), gaps) {
        // 单  位  产  量: the unit has a column of its own, however wide the others are set.
        let isUnit = bytes.has("位", at: letter.start - gap - 3) && bytes.has("单", at: word.start) && word.count < 12
        if isUnit || wide >= 2 * narrow && gap > narrow && 2 * gap >= narrow + wide {
          joined.append(word)
          word = letter
        } else {
          word.end = letter.end
        }
      }
      joined.append(word)
      index += letters.count
    }
    return joined
  }

  /// 洗 衣 机 台 99 96: a name whose letters are set apart, and the unit behind it.
  static func joinedName(_ cells: [ByteRange], in bytes: [UInt8]) -> [ByteRange] {
    // #早 稻: the sign of a part stands before its first letter.
    let letters = cells.enumerated().prefix { index, cell in
      let start = index == 0 && bytes[cell.start] == UInt8(ascii: "#") ? cell.start + 1 : cell.start
      return cell.end - start == 3 && bytes[start] >= 0xE3
    }
    var count = letters.count
    if count > 1, units.contains(where: { bytes.has($0, at: cells[count - 1].start) }) { count -= 1 }
    guard count > 1 else { return cells }
    return [ByteRange(cells[0].start, cells[count - 1].end)] + cells[count...]
  }

  /// 谷 物   37850 万吨   -7.1: a figure and its unit, which one space parts where wider ones part the cells.
  static func joinedUnits(_ cells: [ByteRange], in bytes: [UInt8]) -> [ByteRange] {
    let gaps = zip(cells, cells.dropFirst()).map { $1.start - $0.end }
    guard gaps.contains(1), gaps.contains(where: { $0 > 3 }) else { return cells }
    var joined: [ByteRange] = []
    for (index, cell) in cells.enumerated() {
      if index > 0, gaps[index - 1] == 1, let last = joined.last, last == cells[index - 1], isFigure(last, in: bytes),
        cell.count <= 18, !hasDigit(cell, in: bytes)
      {
        joined[joined.count - 1].end = cell.end
      } else {
        joined.append(cell)
      }
    }
    return joined
  }

  /// Units of one character that may stand behind a name.
  private static let units: [StaticString] = [
    "台", "辆", "部", "架", "吨", "元", "户", "人", "个", "件", "只", "头", "亩", "套",
  ]

  /// 产　量（吨）: the first letter of a head, and the others with its unit in brackets.
  static func joinedHeads(_ cells: [ByteRange], in bytes: [UInt8]) -> [ByteRange] {
    var joined: [ByteRange] = []
    for cell in cells {
      if let last = joined.last, last.count == 3, cell.start - last.end <= 6,
        bytes.has("（", at: cell.start + 3) || bytes.has("(", at: cell.start + 3)
      {
        joined[joined.count - 1].end = cell.end
      } else {
        joined.append(cell)
      }
    }
    return joined
  }
}
