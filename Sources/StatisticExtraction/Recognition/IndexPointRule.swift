import EconomyModel

/// 消费者信心指数比上季度上升1.8点: by how many points an index moved; 8点 is a time of day, 优点 a word.
enum IndexPointRule {
  private static let verbs: [StaticString] = [
    "上升", "下降", "提高", "回升", "回落", "增加", "减少", "上涨", "下跌", "下滑", "提升", "降低", "高", "低", "升", "降", "涨", "跌",
  ]
  private static let marks: [StaticString] = ["，", "。", "；", "、", "）", "和", "及"]

  /// Whether 点 at `place` counts the points that a number from `start` on says.
  static func counts(_ bytes: [UInt8], number start: Int, pointAt place: Int, in range: ByteRange) -> Bool {
    let end = place + 3
    // 降低一点 says that it fell a little.
    guard place > start, TextFolding.isDigit(bytes[place - 1]),
      end >= range.end || marks.contains(where: { bytes.has($0, at: end) })
    else { return false }
    var before = start
    for word: StaticString in ["了", "约", "近"] where bytes.has(word, endingAt: before, notBefore: range.start) {
      before -= 3
    }
    return verbs.contains { bytes.has($0, endingAt: before, notBefore: range.start) }
  }
}
