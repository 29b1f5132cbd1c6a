/// ●, ◆, ——: what an item of a list begins with.
enum ListBullet {
  private static let marks: [StaticString] = [
    "●", "◆", "■", "▲", "△", "▼", "▽", "◎", "※", "☆", "★", "•", "○", "◇", "□", "——", "—",
    "▶", "►", "▷", "▸", "➤", "❖", "✦", "▪", "▍", "✔", "✓", "☑", "✅",
  ]

  /// How many bytes of a text are bullets at an offset; 0 where there are none.
  static func at(_ start: Int, _ bytes: [UInt8]) -> Int {
    // All of them are of one block of characters, with which hardly a sentence begins.
    guard start < bytes.count, bytes[start] == 0xE2 else { return 0 }
    var offset = start
    while let mark = marks.first(where: { bytes.has($0, at: offset) }) { offset += mark.utf8CodeUnitCount }
    return offset - start
  }
}
