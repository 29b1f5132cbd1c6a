import EconomyModel

/// The names of those who wrote the articles of a page, in which no place is named: （记者郭凤山）, （金成哲） at the end of a brief.
enum WriterNames {
  /// Their brackets and lines, in their order.
  static func find(_ text: CleanText) -> [ByteRange] {
    var names: [ByteRange] = []
    for block in text.blocks {
      if Articles.isByline(block.range, text.bytes) || isOfEditors(block.range, text.bytes) {
        names.append(block.range)
        continue
      }
      let end = Dateline.end(of: block.range, in: text.bytes)
      if end > block.range.start {
        let dateline = ByteRange(block.range.start, end)
        let writers: [StaticString] = ["（", "记者", "通讯员"]
        if let open = writers.compactMap({ text.bytes.first($0, in: dateline) }).min() {
          names.append(ByteRange(open, end))
        }
      }
      if let signed = signature(block.range, text.bytes) { names.append(signed) }
    }
    return names
  }

  /// Whether a line says who edited the page: 责任编辑　谭国栋.
  private static func isOfEditors(_ line: ByteRange, _ bytes: [UInt8]) -> Bool {
    line.count <= 150
      && ["责任编辑", "责编", "编辑：", "编辑　", "版式", "校对", "美编"].contains { (word: StaticString) in
        bytes.contains(word, in: line)
      }
  }

  /// （金成哲）, （记者　易江） at the end of a paragraph.
  static func signature(_ block: ByteRange, _ bytes: [UInt8]) -> ByteRange? {
    guard bytes.has("）", endingAt: block.end, notBefore: block.start) else { return nil }
    var open = block.end - 6
    while open > max(block.start, block.end - 45), !bytes.has("（", at: open) { open -= 1 }
    guard bytes.has("（", at: open) else { return nil }
    let inside = ByteRange(open + 3, block.end - 3)
    let isName =
      inside.count <= 12 && !inside.isEmpty
      && !["不含", "下同", "续", "完", "上", "下", "注"].contains { (word: StaticString) in
        bytes.contains(word, in: inside)
      }
    return isName || bytes.contains("记者", in: inside) || bytes.contains("通讯员", in: inside)
      ? ByteRange(open, block.end) : nil
  }
}
