import EconomyModel
import ReferenceData

// 武汉市东西湖区发展和改革局, above a bulletin on 全区: whose office gave a text.
extension RegionOfDocument {
  private static let offices: [StaticString] = ["局", "委员会", "办公室", "厅", "委", "办", "调查队"]

  /// The region whose office a line of the head names and nothing else; nil where no line does.
  ///
  /// Example: `武汉市东西湖区发展和改革局` above `武汉临空港经济技术开发区经济运行办公室` gives 东西湖区 (420112).
  static func ofOffice(
    _ text: CleanText, _ head: [Block], _ year: Int?, _ lexicon: Lexicon, _ findings: inout [Finding]
  ) -> RegionCode? {
    for block in head.prefix(8) {
      guard let name = office(in: block.range, text.bytes),
        lexicon.gazetteer.match(in: text.bytes, at: name.start, to: name.end) != nil
      else { continue }
      if let code = named(in: text, name, year, text, lexicon, &findings), code != .country { return code }
    }
    return nil
  }

  /// 某区经济运行办公室2016年7月22日: whether a line of the head says nothing but whose office gave a text, and when.
  static func namesOffice(_ range: ByteRange, _ bytes: [UInt8]) -> Bool {
    office(in: range, bytes) != nil
  }

  /// A line that is an office's name, without the day behind it; nil where it is something else.
  private static func office(in line: ByteRange, _ bytes: [UInt8]) -> ByteRange? {
    guard line.count >= 12, line.count <= 120,
      !["，", "。", "：", "、", "（", "记者", "来源"].contains(where: { (mark: StaticString) in bytes.contains(mark, in: line) })
    else { return nil }
    var end = line.end
    if bytes.has("日", endingAt: end, notBefore: line.start),
      let day = (line.start..<end).first(where: { TextFolding.isDigit(bytes[$0]) })
    {
      end = day
    }
    let name = ByteRange(line.start, end)
    return offices.contains { bytes.has($0, endingAt: end, notBefore: line.start) } ? name : nil
  }
}
