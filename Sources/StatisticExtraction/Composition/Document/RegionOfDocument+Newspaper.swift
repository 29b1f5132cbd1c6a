import EconomyModel
import ReferenceData

// What a newspaper is printed for, by its name and the lines at its head.
extension RegionOfDocument {
  /// 海曙新闻网讯: a text that names no place is on that of the paper which printed it.
  static func ofNewspaper(_ text: CleanText, _ year: Int?, _ lexicon: Lexicon) -> RegionCode? {
    if let known = ofKnownPaper(text, lexicon) { return known }
    if let publisher = ofPublisher(text, year, lexicon) { return publisher }
    if let district = ofMasthead(text, year, lexicon) { return district }
    var offset = 0
    while offset < min(text.bytes.count, 300) {
      let length = Scalars.at(offset, in: text.bytes).length
      if let match = lexicon.gazetteer.match(in: text.bytes, at: offset, to: text.bytes.count),
        NamedRegions.isNewspaper(text.bytes, at: match.end), !NamedRegions.isTitle(text.bytes, at: offset)
      {
        let regions = lexicon.gazetteer.inForce(match.rows, year: year)
        let codes = Set(regions.map(\.code))
        if codes.count == 1 { return codes.first }
        // 河北日报 is that of the province, 大同日报 that of the city, whatever districts of other cities have the name, too.
        for level: Region.Level in [.province, .prefecture] {
          let codes = Set(regions.filter { $0.level == level }.map(\.code))
          if !codes.isEmpty { return codes.count == 1 ? codes.first : nil }
        }
        return nil
      }
      offset += length
    }
    return nil
  }

  /// The region of the newspaper whose name stands at the head of a page, where the name itself does not tell it clearly.
  static func ofKnownPaper(_ text: CleanText, _ lexicon: Lexicon) -> RegionCode? {
    // A page has its paper's name in its first lines; the rest, however long, is not searched for all the papers.
    let head = text.bytes.slice(ByteRange(0, min(text.bytes.count, 210)))
    return lexicon.newspapers.first { paper in
      // 来源：解放日报 says who printed a text that may be on anything.
      head.first(paper.name).map { start in
        !["：", "据", "由"].contains { (word: StaticString) in head.has(word, endingAt: start, notBefore: 0) }
      } ?? false
    }?.code
  }

  /// 青浦报, 今日余杭 alone in a line at the head of a page: the paper of a district or a county.
  private static func ofMasthead(_ text: CleanText, _ year: Int?, _ lexicon: Lexicon) -> RegionCode? {
    let bytes = text.bytes
    for block in text.blocks.prefix(4) where block.range.count <= 30 {
      let lead = (["今日", "新"] as [StaticString]).first { bytes.has($0, at: block.range.start) }
      let start = block.range.start + (lead?.utf8CodeUnitCount ?? 0)
      guard let match = lexicon.gazetteer.match(in: bytes, at: start, to: block.range.end) else { continue }
      let rest = bytes.slice(ByteRange(match.end, block.range.end))
      let isPaper = ["报", "新报", "周报", "时报", "信息", "新闻"].contains { (word: StaticString) in rest.equals(word) }
      guard isPaper || rest.isEmpty && bytes.has("今日", at: block.range.start) else { continue }
      let regions = lexicon.gazetteer.inForce(match.rows, year: year)
      if Set(regions.map(\.code)).count == 1 { return regions.first?.code }
      // 普陀报 is that of whichever 普陀 lies in what the page names.
      if let code = decide(regions, counts: counts(text, year, lexicon), text, lexicon) { return code }
    }
    return nil
  }

  /// 中共天津市河西区委主办: the place of those who publish a paper, in a line at its head.
  private static func ofPublisher(_ text: CleanText, _ year: Int?, _ lexicon: Lexicon) -> RegionCode? {
    for block in text.blocks.prefix(5) where block.range.count <= 105 {
      guard
        ["主办", "主管", "主管主办", "主管、主办", "编印", "主编"].contains(where: { (word: StaticString) in
          text.bytes.has(word, endingAt: block.range.end, notBefore: block.range.start)
        })
      else { continue }
      var findings: [Finding] = []
      if let code = named(in: text, block.range, year, text, lexicon, &findings), code != .country { return code }
    }
    return nil
  }
}
