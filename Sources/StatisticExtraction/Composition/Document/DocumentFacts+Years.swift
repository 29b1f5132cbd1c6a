import EconomyModel
import ReferenceData

// The year of a text that no date tells: the years that it names itself.
extension DocumentFacts {
  /// The year that a report without a date looks back on: of two years side by side the later one is planned.
  func reviewedYear(_ text: CleanText, _ recognizer: Recognizer) -> Int? {
    if let last = endOfReview(text, recognizer) { return last }
    let counts = yearCounts(text, recognizer)
    guard let (year, count) = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return nil }
    return (counts[year - 1] ?? 0) * 2 >= count ? year - 1 : year
  }

  /// 2018年以来的五年: the year that a review of several years ends with.
  private func endOfReview(_ text: CleanText, _ recognizer: Recognizer) -> Int? {
    var mentions = Mentions()
    for block in text.blocks.prefix(DocumentFacts.headBlocks) {
      recognizer.scan(
        text.bytes, ByteRange(block.range.start, min(block.range.end, block.range.start + 300)), into: &mentions)
      for (period, next) in zip(mentions.periods, mentions.periods.dropFirst()) {
        guard case .since(let first) = period.expression, next.range.start - period.range.end <= 6 else { continue }
        switch next.expression {
        case .lastYears(let count), .someYears(let count): return first + count - 1
        default: break
        }
      }
    }
    return nil
  }

  /// The year that a text without a date names most often, the later one of two.
  func mostFrequentYear(_ text: CleanText, _ recognizer: Recognizer) -> Int? {
    let counts = yearCounts(text, recognizer)
    let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    // 比2016年全年增速高0.3个百分点; 2016年同期: what a text holds its own time against is gone by.
    if let most, let behind = yearBehindBase(text, recognizer), behind > most { return behind }
    // A text that looks back over many years speaks at the end of them.
    if let most, let last = lastYearToldOf(text, recognizer), last >= most + 3 { return last }
    // 2020年规模以上企业实现产值8.1亿元 in the first paragraph of a portrait, and no later year behind it.
    if let most, let opening = yearOfOpening(text, recognizer), opening > most, opening == counts.keys.max() {
      return opening
    }
    return most ?? bareYear(text) ?? yearBehindBase(text, recognizer) ?? lastYearEnd(text, recognizer)
  }

  /// The year of the first paragraph that states a number, where it names one; nil where it names several.
  private func yearOfOpening(_ text: CleanText, _ recognizer: Recognizer) -> Int? {
    var mentions = Mentions()
    for block in text.blocks.prefix(4) {
      recognizer.scan(text.bytes, block.range, into: &mentions)
      guard !mentions.amounts.isEmpty else { continue }
      let years: [Int] = mentions.periods.compactMap { mention in
        if case .year(let year) = mention.expression { return year }
        return nil
      }
      return Set(years).count == 1 ? years[0] : nil
    }
    return nil
  }

  /// 2002年到2011年…，去年占全国的20%: the year in which a text speaks that tells of a stretch of years; nil where it tells of none.
  private func lastYearToldOf(_ text: CleanText, _ recognizer: Recognizer) -> Int? {
    var mentions = Mentions()
    var last: Int?
    for block in text.blocks.prefix(400) {
      recognizer.scan(text.bytes, block.range, into: &mentions)
      for case .years(_, let end) in mentions.periods.map(\.expression) { last = max(last ?? 0, end) }
    }
    let saysLastYear = text.bytes.first("去年", in: ByteRange(0, text.bytes.count)) != nil
    return last.map { saysLastYear ? $0 + 1 : $0 }
  }

  /// 较2023年末净增1.1万户, 比2016年全年, 2016年同期: the year behind the last one that a text holds its own time against.
  private func yearBehindBase(_ text: CleanText, _ recognizer: Recognizer) -> Int? {
    var mentions = Mentions()
    var last: Int?
    for block in text.blocks.prefix(400) {
      recognizer.scan(text.bytes, block.range, into: &mentions)
      for mention in mentions.periods {
        // 比2022年四季度加快3.1个百分点 as well.
        let base: Int? =
          switch mention.expression {
          case .yearEndOf(let year): year
          case .quarterOf(let year, 4): year
          case .year(let year): text.bytes.has("全年", at: mention.range.end) ? year : nil
          default: nil
          }
        if case .sameOf(let year) = mention.expression { last = max(last ?? 0, year + 1) }
        guard let year = base,
          ["比", "较"].contains(where: { (word: StaticString) in
            text.bytes.has(word, endingAt: mention.range.start, notBefore: block.range.start)
          })
        else { continue }
        last = max(last ?? 0, year + 1)
      }
    }
    return last
  }

  /// 截至2010年底，全市共有党员41万名: the last year at whose end a text that names no other year tells how things stood.
  private func lastYearEnd(_ text: CleanText, _ recognizer: Recognizer) -> Int? {
    var mentions = Mentions()
    var last: Int?
    for block in text.blocks.prefix(400) {
      recognizer.scan(text.bytes, block.range, into: &mentions)
      for mention in mentions.periods {
        guard case .yearEndOf(let year) = mention.expression,
          ["截至", "截止", "截止到", "截至到"].contains(where: { (word: StaticString) in
            text.bytes.has(word, endingAt: mention.range.start, notBefore: block.range.start)
          })
        else { continue }
        last = max(last ?? year, year)
      }
    }
    return last
  }

  /// 2009中国“五会”恳谈会: the year in the name of an event, in the first words of a text that names no other.
  private func bareYear(_ text: CleanText) -> Int? {
    let bytes = text.bytes
    var offset = 0
    while offset < min(bytes.count, 600) {
      guard TextFolding.isDigit(bytes[offset]) else {
        offset += 1
        continue
      }
      let (number, end) = DecimalNumber.read(bytes, at: offset, to: bytes.count)
      if let number, number.exponent == 0, end == offset + 4, (1990...2035).contains(number.mantissa),
        ["中国", "中华", "全国", "世界", "国际", "“", "《", "年度"].contains(where: { (word: StaticString) in
          bytes.has(word, at: end)
        })
      {
        return Int(number.mantissa)
      }
      offset = max(end, offset + 1)
    }
    return nil
  }

  /// Whether a page of the first months of a year speaks of the year before (去年, 全年, 年末) more often than of its own.
  func tellsOfYearBefore(_ day: CalendarDay, _ text: CleanText, _ recognizer: Recognizer) -> Bool {
    var mentions = Mentions()
    var (before, own) = (0, 0)
    for block in text.blocks.prefix(400) where !DocumentFacts.isMasthead(text.bytes, block.range) {
      recognizer.scan(text.bytes, block.range, into: &mentions)
      for mention in mentions.periods {
        let isBase = ["比", "较", "与", "同", "从", "由", "自"].contains { (word: StaticString) in
          text.bytes.has(word, endingAt: mention.range.start, notBefore: block.range.start)
        }
        guard !isBase else { continue }
        switch mention.expression {
        case .lastYear, .lastYearEnd, .thisYear, .yearEnd, .year(day.year - 1), .yearEndOf(day.year - 1): before += 1
        case .currentYear, .currentYearEnd, .month, .months, .monthsTo, .quarter, .part(_, of: .currentYear),
          .year(day.year):
          own += 1
        default: break
        }
      }
    }
    return before >= 3 && before > own
  }

  /// How often a text names each year, but as the base of a change.
  func yearCounts(_ text: CleanText, _ recognizer: Recognizer) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    var mentions = Mentions()
    for block in text.blocks.prefix(400) {
      recognizer.scan(text.bytes, block.range, into: &mentions)
      var periods = mentions.periods
      // “2015年一季度全市经济运行情况”新闻发布会: what was told is of that year.
      for residue in mentions.residues where residue.class == .slogan {
        recognizer.scan(text.bytes, residue.range, into: &mentions)
        periods += mentions.periods.filter { $0.range.start == residue.range.start }
      }
      for mention in periods {
        // 比2000年增长, 由2000年的: a base is no year that the text is on.
        let isBase = ["比", "较", "与", "同", "从", "由", "自", "是"].contains { (word: StaticString) in
          text.bytes.has(word, endingAt: mention.range.start, notBefore: block.range.start)
        }
        switch mention.expression {
        case .year(let year), .halfOf(let year, _), .quarterOf(let year, _), .monthsOf(let year, _, _),
          .monthOf(let year, _), .part(_, of: .year(let year)), .dayOf(let year, _, _):
          if !isBase { counts[year, default: 0] += 1 }
        default: break
        }
      }
    }
    return counts
  }
}
