import EconomyModel
import ReferenceData

/// What a document says of itself before its first sentence is read: region, date, and the year it reports on.
///
/// Every reader of a sentence has a copy, so it holds nothing that is counted by references.
struct DocumentFacts: Sendable {
  enum Kind: Sendable {
    /// A report to a congress: it reviews the year before its date and sets targets for its own.
    case report
    /// A communiqué or bulletin: it reports on the period in its title.
    case communique
    case news
  }

  var kind = Kind.news
  var region: RegionCode?
  var publishedOn: CalendarDay?
  /// The year reported on.
  var year: Int?
  /// The period in the title of a bulletin, where it is not a whole year.
  var period: Period?

  /// Whether the whole text plans (2024年工作计划).
  var isPlan = false
  /// Whether a report was given when its year was nearly over, to the first congress of a new term.
  var speaksAtYearEnd = false
  /// The year of the targets.
  var currentYear: Int? { kind == .report ? year.map { $0 + 1 } : year }
  /// The year that 今年 means.
  var speakingYear: Int? {
    if kind == .news { return publishedOn?.year ?? year }
    return speaksAtYearEnd ? year : currentYear
  }

  /// How many blocks the head of a document has at most.
  static let headBlocks = 40

  /// - Parameter extraction: takes the title, and what should be looked at.
  init(_ text: CleanText, source: SourceText, recognizer: Recognizer, into extraction: inout Extraction) {
    let head = text.blocks.prefix(DocumentFacts.headBlocks)
    publishedOn = source.publishedOn
    var titleBlock = head.prefix(5).first { !DocumentFacts.isByline(text.bytes, $0.range) } ?? head.first
    var best = 0
    for (index, block) in head.prefix(15).enumerated() {
      let score = DocumentFacts.titleScore(text.bytes, block.range) * 20 - index
      if score > best, score > 0 { (best, titleBlock) = (score, block) }
    }
    // A page without line breaks begins with its title.
    if best == 0, let first = head.first, first.range.count > 150,
      ["报告", "公报", "经济运行"].contains(where: { (word: StaticString) in
        text.bytes.contains(word, in: ByteRange(first.range.start, first.range.start + 90))
      })
    {
      titleBlock = Block(range: ByteRange(first.range.start, first.range.start + 90), level: nil, isHeading: false)
    }
    let titleRange = titleBlock.map { DocumentFacts.wholeTitle($0, head, text.bytes) } ?? ByteRange(0, 0)
    extraction.title = source.title ?? titleBlock.map { _ in text.bytes.slice(titleRange).filter { $0 != 0x0A }.string }
    // 2010年，全区围绕总体工作思路，…: a paragraph at the front is no title.
    let hasTitle =
      best > 0 || titleRange.count <= 150
      || !["。", "；", "……"].contains { (mark: StaticString) in text.bytes.contains(mark, in: titleRange) }
    if !hasTitle {
      if DocumentFacts.addressesCongress(head, text.bytes) { kind = .report }
    } else
    // 2009年经济社会发展数据（摘自政府工作报告）: figures of the year in the title.
    if text.bytes.contains("数据", in: titleRange), text.bytes.contains("摘自", in: titleRange) {
      kind = .communique
    } else if text.bytes.contains("工作报告", in: titleRange) || text.bytes.contains("预算", in: titleRange)
      || text.bytes.contains("计划", in: titleRange) && text.bytes.contains("报告", in: titleRange)
    {
      kind = .report
    } else if text.bytes.contains("发展计划", in: titleRange), !text.bytes.contains("执行", in: titleRange) {
      // 关于印发某市2023年国民经济和社会发展计划的通知
      (kind, isPlan) = (.report, true)
    } else if ["工作计划", "工作要点", "工作安排", "工作打算", "工作思路"].contains(where: { (word: StaticString) in
      text.bytes.contains(word, in: titleRange)
    }) {
      (kind, isPlan) = (.report, true)
    } else if text.bytes.contains("公报", in: titleRange) || text.bytes.contains("经济运行", in: titleRange)
      || text.bytes.contains("统计", in: titleRange) || text.bytes.contains("国民经济和社会发展", in: titleRange)
    {
      kind = .communique
    } else if DocumentFacts.addressesCongress(head, text.bytes) {
      kind = .report
    }
    readDates(text, head, titleRange, recognizer)
    region =
      source.region
      ?? RegionOfDocument.find(
        text, title: titleRange, head: Array(head), year: year, recognizer.lexicon, &extraction.findings)
  }

  /// 贵阳客户端 2021-11-13, 本报记者 张三 深圳报道: who printed or wrote a text, and when, is no title.
  private static func isByline(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
    guard range.count <= 90, titleScore(bytes, range) == 0, !bytes.contains("。", in: range) else { return false }
    if ["记者", "来源：", "通讯员", "编辑：", "作者：", "http"].contains(where: { (word: StaticString) in
      bytes.contains(word, in: range)
    }) {
      return true
    }
    // A day in digits at the end.
    let digits = bytes[range.start..<range.end].suffix(10)
    return range.count > 10 && digits.count == 10
      && digits.enumerated().allSatisfy { index, byte in
        index == 4 || index == 7 ? byte == UInt8(ascii: "-") : TextFolding.isDigit(byte)
      }
  }

  /// Whether a text writes its numbers in Chinese numerals: hardly a digit, whatever the head says in digits.
  static func writesNumerals(_ text: CleanText) -> Bool {
    guard text.bytes.count > 200 else { return false }
    var digits = 0
    for block in text.blocks.dropFirst(text.blocks.count > 20 ? 10 : 1) {
      for offset in block.range.start..<block.range.end where TextFolding.isDigit(text.bytes[offset]) { digits += 1 }
      if digits * 1000 > text.bytes.count { return false }
    }
    return true
  }

  /// 各位代表：现在，我代表省人民政府向大会作工作报告: a report whose title the page left out.
  private static func addressesCongress(_ head: ArraySlice<Block>, _ bytes: [UInt8]) -> Bool {
    head.prefix(5).contains { block in
      bytes.contains("政府", in: block.range) && bytes.contains("大会", in: block.range)
        && ["请予审议", "请审议", "各位代表"].contains { (word: StaticString) in bytes.contains(word, in: block.range) }
    }
  }

  private static func titleScore(_ bytes: [UInt8], _ range: ByteRange) -> Int {
    guard range.count <= 150, Numbering.item(at: range.start, to: range.end, in: bytes) == nil,
      !bytes.contains("。", in: range),
      // 我受市人民政府委托，向大会报告政府工作，请予审议: how a report begins is no title.
      !["各位代表", "审议", "我代表", "我受"].contains(where: { (word: StaticString) in bytes.contains(word, in: range) })
    else { return 0 }
    if bytes.contains("政府工作报告", in: range) { return 5 }
    if bytes.contains("统计公报", in: range) { return 5 }
    if bytes.contains("报告", in: range) || bytes.contains("公报", in: range) { return 3 }
    if bytes.contains("经济运行", in: range) { return 3 }
    if bytes.contains("国民经济和社会发展", in: range) { return 2 }
    return 0
  }

  /// 2019年江苏省盱眙县国民经济和社会发展 / 统计公报: a title of two lines, of which the second alone says too little.
  private static func wholeTitle(_ block: Block, _ head: ArraySlice<Block>, _ bytes: [UInt8]) -> ByteRange {
    guard block.range.count <= 45, let index = head.firstIndex(where: { $0.range == block.range }),
      index > head.startIndex
    else { return block.range }
    let before = head[index - 1].range
    let says =
      bytes.contains("年", in: before)
      || ["国民经济", "社会发展", "经济社会"].contains { (word: StaticString) in bytes.contains(word, in: before) }
    guard says, before.count <= 120, !bytes.contains("。", in: before), !bytes.contains("：", in: before) else {
      return block.range
    }
    return ByteRange(before.start, block.range.end)
  }

  private mutating func readDates(
    _ text: CleanText, _ head: ArraySlice<Block>, _ title: ByteRange, _ recognizer: Recognizer
  ) {
    var mentions = Mentions()
    var titleYear: Int?
    recognizer.scan(text.bytes, title, into: &mentions)
    for mention in mentions.periods {
      switch mention.expression {
      case .year(let year): titleYear = titleYear ?? year
      case .halfOf(let year, let half): (titleYear, period) = (year, .half(year, half))
      case .quarterOf(let year, let quarter): (titleYear, period) = (year, .quarter(year, quarter))
      case .monthsOf(let year, let first, let last):
        (titleYear, period) = (year, .months(year: year, first: first, last: last))
      // 政府工作报告（2026年1月）: the month in which a report was given.
      case .monthOf(let year, _) where kind == .report: titleYear = titleYear ?? year
      case .monthOf(let year, let month): (titleYear, period) = (year, .month(year, month))
      case .part(_, of: .year(let year)):
        titleYear = titleYear ?? year
        period = period ?? PeriodResolution(facts: self, mood: .review(year)).period(mention.expression)
      case .dayOf(let year, let month, let day): publishedOn = publishedOn ?? CalendarDay(year, month, day)
      default: break
      }
    }
    // A page that begins with prose has no title: 报告对2016年工作进行回顾 names the year that is reviewed.
    if kind == .report, title.count > 240, text.bytes.contains("。", in: title) { titleYear = nil }
    // 2021年预算执行情况和2022年预算草案的报告 looks back on the first of its years.
    var reviewed = kind == .report && text.bytes.contains("执行情况", in: title) ? titleYear : nil
    let isGiven = publishedOn != nil
    var hasMeeting = false
    let titlePart = period == nil && kind != .report ? leadingPart(mentions, text.bytes.count) : nil
    for block in text.blocks {
      let isHead = block.range.start <= (head.last?.range.start ?? 0)
      guard isHead || block.isHeading else { continue }
      let isCensus = isHead && period == nil && text.bytes.contains("普查", in: title)
      let needsDay = publishedOn == nil || kind == .report && !hasMeeting && !isGiven
      guard isHead && needsDay || block.isHeading && reviewed == nil || isCensus else { continue }
      recognizer.scan(
        text.bytes, ByteRange(block.range.start, min(block.range.end, block.range.start + 300)), into: &mentions)
      for mention in mentions.periods {
        if case .dayOf(let year, let month, let day) = mention.expression, isHead,
          block.range.count < 240
            || block.range.start == head.first?.range.start && mention.range.start - block.range.start < 180
        {
          // The day of the meeting that a report was given to, rather than the day of the page.
          let isMeeting = kind == .report && !hasMeeting && text.bytes.contains("会议上", in: block.range)
          if publishedOn == nil || isMeeting && !isGiven { publishedOn = CalendarDay(year, month, day) }
          hasMeeting = hasMeeting || isMeeting
        }
        // 2020年11月1日零时: the moment that a census counts at.
        if case .dayOf(let year, let month, let day) = mention.expression, isHead, period == nil,
          text.bytes.has("零时", at: mention.range.end) || text.bytes.has("0时", at: mention.range.end)
        {
          (titleYear, period) = (year, CalendarDay(year, month, day).map { .day($0) })
        }
        // 2018年末，…: the day that an economic census counts at.
        if case .yearEndOf(let year) = mention.expression, isHead, period == nil, !block.isHeading,
          text.bytes.contains("普查", in: title)
        {
          (titleYear, period) = (year, .yearEnd(year))
        }
        if case .year(let year) = mention.expression, reviewed == nil, block.isHeading, block.level != nil,
          text.bytes.contains("回顾", in: block.range) || text.bytes.contains("总结", in: block.range)
        {
          reviewed = year
        }
      }
    }
    // 2020年上半年预算执行情况的报告 is on the part of the year in its title.
    if kind == .report, period != nil { kind = .communique }
    switch kind {
    case .report:
      // A report of November looks back on the year that is ending.
      speaksAtYearEnd = reviewed == nil && publishedOn.map { $0.month >= 10 } == true
      year =
        reviewed ?? (isPlan ? titleYear ?? publishedOn?.year : publishedOn?.year ?? titleYear).map {
          speaksAtYearEnd ? $0 : $0 - 1
        }
        ?? reviewedYear(text, recognizer)
    case .communique:
      year = titleYear ?? publishedOn.map { yearReported(on: $0, titlePart) } ?? mostFrequentYear(text, recognizer)
      // 一季度经济运行良好, 2025年每月统计专报第4期: the part of the year that the title or the first words say.
      if period == nil, !text.bytes.contains("公报", in: title) {
        period = titlePart.flatMap { PeriodResolution(facts: self, mood: .review(year)).period($0) }
        period = period ?? leadPeriod(text, recognizer)
      }
      // 2024年3月经济运行情况 that begins with 一季度: the months up to the one in the title.
      if case .month(let year, let month)? = period, let lead = leadPeriod(text, recognizer), lead.end.year == year,
        lead.end.month == month
      {
        period = lead
      }
    case .news:
      // 2025年8月份工业增加值增长5.9%: a period in the title is what the text is about.
      year =
        (period == nil ? publishedOn?.year : nil) ?? titleYear ?? publishedOn?.year
        ?? mostFrequentYear(text, recognizer)
      period = period ?? titlePart.flatMap { PeriodResolution(facts: self, mood: .review(year)).period($0) }
      period = period ?? leadPeriod(text, recognizer)
      // A page of March on the year before: 年末 and 全年 are of that year too.
      if case .year(let before)? = period, before + 1 == year { year = before }
    }
    // 2003年政府工作报告 on a page that is stamped 2012: the title says whose report it is.
    if kind == .report, !isPlan, reviewed == nil, let titleYear, let year, titleYear <= year,
      publishedOn.map({ $0.year >= titleYear + 2 && !isGiven }) ?? !speaksAtYearEnd
    {
      self.year = titleYear - 1
      speaksAtYearEnd = false
    }
  }

  /// The year of a communiqué that only its day of publication dates: 一季度 on a page of April is of that year.
  private func yearReported(on day: CalendarDay, _ part: PeriodExpression?) -> Int {
    guard let part, let own = PeriodResolution(facts: self, mood: .review(day.year)).period(part) else {
      return day.month <= 6 ? day.year - 1 : day.year
    }
    return own.end <= day ? day.year : day.year - 1
  }

  private func opensClause(_ mention: PeriodMention, _ block: Block, _ text: CleanText) -> Bool {
    mention.range.start <= block.range.start
      || !["以", "比", "较", "与", "自", "从", "由", "到", "在"].contains { (word: StaticString) in
        text.bytes.has(word, endingAt: mention.range.start, notBefore: block.range.start)
      }
  }

  /// The part of a year that a title names, before any number that it states.
  private func leadingPart(_ mentions: Mentions, _ end: Int) -> PeriodExpression? {
    let firstAmount = mentions.amounts.first?.range.start ?? end
    return mentions.periods.first { $0.expression.isPart && $0.range.start < firstAmount }?.expression
  }

  /// The part of the year that the lead of a news text speaks of (今年前三季度); what follows without a period is of it.
  private func leadPeriod(_ text: CleanText, _ recognizer: Recognizer) -> Period? {
    var mentions = Mentions()
    let resolution = PeriodResolution(facts: self, mood: .review(year))
    var read = 0
    func isYearBefore(_ year: Int) -> Bool { publishedOn.map { $0.year == year + 1 } ?? false }
    for block in text.blocks where !block.isHeading {
      recognizer.scan(text.bytes, block.range, into: &mentions)
      // 夏粮入库24亿公斤，1至8月农产品出口6300万美元: a period behind a number is not the text's.
      let firstAmount = mentions.amounts.first?.range.start ?? block.range.end
      for mention in mentions.periods where mention.range.start < firstAmount {
        var part = mention.expression
        if case .part(let inner, _) = part { part = inner }
        switch part {
        // A text that speaks of the whole year first is of the year.
        case .thisYear: return nil
        // 2023年全省经济总量突破…: a page of 2024 on the year before.
        case .year(let year)
        where isYearBefore(year) && opensClause(mention, block, text)
          && (read == 0 && mention.range.start - block.range.start < 120
            || read < 300 && mention.range.start - Dateline.end(of: block.range, in: text.bytes) < 240
              && text.bytes.has("，", at: mention.range.end)):
          return .year(year)
        // 去年，农民人均纯收入达到830元: a page of February is of the year before.
        case .lastYear
        where publishedOn.map { $0.month <= 3 } == true && read == 0 && opensClause(mention, block, text):
          return resolution.period(mention.expression)
        case .year(let year) where year == self.year && mention.range.start == block.range.start: return nil
        case .half, .quarter, .monthsTo, .months, .month: return resolution.period(mention.expression)
        default: break
        }
      }
      read += block.range.count
      // A paragraph with numbers and no period before them speaks of no part of the year, whatever the next ones do.
      if read > 900 || !mentions.amounts.isEmpty && block.range.count > 150 { break }
    }
    // A page of March that again and again names the year before, and hardly its own, is on that year.
    if let day = publishedOn, day.month <= 3 {
      let counts = yearCounts(text, recognizer)
      let before = counts[day.year - 1] ?? 0
      if before >= 2, before > 2 * (counts[day.year] ?? 0) { return .year(day.year - 1) }
    }
    return nil
  }

  /// The year that a report without a date looks back on: of two years side by side the later one is planned.
  private func reviewedYear(_ text: CleanText, _ recognizer: Recognizer) -> Int? {
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
  private func mostFrequentYear(_ text: CleanText, _ recognizer: Recognizer) -> Int? {
    yearCounts(text, recognizer).max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? bareYear(text)
      ?? yearBehindBase(text, recognizer)
  }

  /// 较2023年末净增1.1万户: a text that names no other year is on the one behind its base.
  private func yearBehindBase(_ text: CleanText, _ recognizer: Recognizer) -> Int? {
    var mentions = Mentions()
    var last: Int?
    for block in text.blocks.prefix(400) {
      recognizer.scan(text.bytes, block.range, into: &mentions)
      for mention in mentions.periods {
        guard case .yearEndOf(let year) = mention.expression,
          ["比", "较"].contains(where: { (word: StaticString) in
            text.bytes.has(word, endingAt: mention.range.start, notBefore: block.range.start)
          })
        else { continue }
        last = max(last ?? 0, year + 1)
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

  /// How often a text names each year, but as the base of a change.
  private func yearCounts(_ text: CleanText, _ recognizer: Recognizer) -> [Int: Int] {
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
