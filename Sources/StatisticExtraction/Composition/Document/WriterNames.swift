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

  /// The family names that most people have.
  private static let familyNames = Set(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤章"
      .unicodeScalars.map(\.value))

  /// 刘志远　万水根: two or three names side by side, each of two or three characters, whose spaces the clean text leaves out.
  private static func areNames(_ inside: ByteRange, _ bytes: [UInt8]) -> Bool {
    guard (12...27).contains(inside.count), inside.count % 3 == 0 else { return false }
    /// Whether names fill the characters from an offset to the end.
    func fill(_ start: Int, _ count: Int) -> Bool {
      if start == inside.end { return count >= 2 }
      guard count < 3, familyNames.contains(Scalars.at(start, in: bytes).value) else { return false }
      return [9, 6].contains { start + $0 <= inside.end && fill(start + $0, count + 1) }
    }
    var offset = inside.start
    while offset < inside.end {
      let (scalar, length) = Scalars.at(offset, in: bytes)
      guard length == 3, (0x4E00...0x9FFF).contains(scalar) else { return false }
      offset += length
    }
    return fill(inside.start, 0)
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
    return isName || areNames(inside, bytes) || bytes.contains("记者", in: inside) || bytes.contains("通讯员", in: inside)
      ? ByteRange(open, block.end) : nil
  }
}
