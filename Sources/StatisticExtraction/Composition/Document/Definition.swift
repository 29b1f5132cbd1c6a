import EconomyModel

// [1]规模农业经营户：指…露地种植达到50亩及以上的: a note that says what a word means, whose numbers bound a class.
enum Definition {
  /// A word that is defined is not longer than this, in bytes.
  private static let longestTerm = 120

  /// Whether a paragraph says what a word means: a term, then 指 behind a colon.
  static func isOne(_ paragraph: ByteRange, _ bytes: [UInt8]) -> Bool {
    let head = ByteRange(paragraph.start, min(paragraph.end, paragraph.start + longestTerm))
    // 2.规模农业经营户指具有较大规模，…: without a colon, in a note that is numbered.
    let isNumbered =
      Numbering.item(at: paragraph.start, to: paragraph.end, in: bytes) != nil || bytes.has("[", at: paragraph.start)
    let open =
      isNumbered
      ? (["指具有", "指在", "指以", "指从", "指由", "是指"] as [StaticString]).lazy.compactMap({
        bytes.first($0, in: head)
      }).first : nil
    guard let place = bytes.first("：指", in: head) ?? bytes.first("：是指", in: head) ?? open else { return false }
    // 四、民生：指标越来越硬
    if bytes.has("标", at: place + 6) || bytes.has("数", at: place + 6) { return false }
    return !["。", "，", "；"].contains { (mark: StaticString) in
      bytes.contains(mark, in: ByteRange(paragraph.start, place))
    }
  }
}
