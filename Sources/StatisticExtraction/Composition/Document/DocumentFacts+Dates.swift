import EconomyModel
import ReferenceData

// When a document was given or printed, and which year or part of a year it is on.
extension DocumentFacts {
  mutating func readDates(
    _ text: CleanText, _ head: ArraySlice<Block>, _ title: ByteRange, _ recognizer: Recognizer
  ) {
    var mentions = Mentions()
    var titleYear: Int?
    recognizer.scan(text.bytes, title, into: &mentions)
    for mention in mentions.periods {
      switch mention.expression {
      case .year(let year): titleYear = titleYear ?? year
      case .plan(let number) where isPlan: planNumber = planNumber ?? number
      case .plan(let number) where kind == .report: reportedPlan = reportedPlan ?? number
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
    // 关于第六个五年计划的报告: 的 takes the years from a plan in a sentence, not in a title.
    if kind == .report, !isPlan { reportedPlan = reportedPlan ?? PlanRule.number(inTitle: title, text.bytes) }
    // 第十四个五年规划和二〇三五年远景目标纲要: the plan begins behind the year that it looks back on.
    if let planNumber { titleYear = FiveYearPlan(planNumber).first }
    // A page that begins with prose has no title: 报告对2016年工作进行回顾 names the year that is reviewed.
    if kind == .report, title.count > 240, text.bytes.contains("。", in: title) { titleYear = nil }
    // 2021年预算执行情况和2022年预算草案的报告 looks back on the first of its years.
    var reviewed = kind == .report && text.bytes.contains("执行情况", in: title) ? titleYear : nil
    // 2022年工作总结: the year that is over, or nearly so.
    let isSummary = kind == .report && !isPlan && text.bytes.contains("工作总结", in: title)
    if isSummary { reviewed = reviewed ?? titleYear }
    let isGiven = publishedOn != nil
    var hasMeeting = false
    let titlePart =
      period == nil && kind != .report
      ? leadingPart(mentions, text.bytes.count) ?? reportCardPart(mentions, text.bytes) : nil
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
    for line in head.prefix(5) where publishedOn == nil {
      // 新浪财经 Sun, 08 Aug 2021 13:34:03 GMT
      publishedOn =
        DocumentFacts.stampedDay(text.bytes, line.range) ?? PageStamp.day(line.range, text.bytes)
        ?? PageStamp.dayOfPublication(line.range, text.bytes)
    }
    // 2020年上半年预算执行情况的报告 is on the part of the year in its title.
    if kind == .report, period != nil { kind = .communique }
    switch kind {
    case .report:
      // A report of November looks back on the year that is ending.
      // 一九八三年计划执行情况 in a report of that December is on the year that is ending, too.
      speaksAtYearEnd =
        publishedOn.map { $0.month >= 10 && (reviewed == nil || reviewed == $0.year) } == true
        || isSummary && text.bytes.contains("今年以来")
      year =
        reviewed ?? (isPlan ? titleYear ?? publishedOn?.year : publishedOn?.year ?? titleYear).map {
          speaksAtYearEnd ? $0 : $0 - 1
        }
        ?? reviewedYear(text, recognizer)
    case .communique:
      // 海洋经济发展报告（2023） tells of the year before it came out.
      if isOnDevelopment, let said = titleYear ?? issue(title, text.bytes) ?? publishedOn?.year, period == nil,
        times("\(said - 1)年", text.bytes) > times("\(said)年", text.bytes)
      {
        titleYear = said - 1
      }
      year = titleYear ?? publishedOn.map { yearReported(on: $0, titlePart) } ?? mostFrequentYear(text, recognizer)
      if titleYear == nil, titlePart == nil, period == nil, !text.bytes.contains("公报", in: title) {
        takeYearOfHeadline(text, recognizer)
      }
      // 一季度经济运行良好, 2025年每月统计专报第4期: the part of the year that the title or the first words say.
      if period == nil, !text.bytes.contains("公报", in: title) {
        period = titlePart.flatMap { PeriodResolution(facts: self, mood: .review(year)).period($0) }
        period = period ?? headlinePeriod(text, recognizer) ?? leadPeriod(text, recognizer)
      }
      preferLead(text, recognizer)
    case .news:
      // 2025年8月份工业增加值增长5.9%: a period in the title is what the text is about.
      year =
        (period == nil ? publishedOn?.year : nil) ?? titleYear ?? publishedOn?.year
        ?? mostFrequentYear(text, recognizer)
      let titlePeriod = titlePart.flatMap { PeriodResolution(facts: self, mood: .review(year)).period($0) }
      period = period ?? titlePeriod.flatMap { isHardlyBegun($0) ? nil : $0 }
      period = period ?? headlinePeriod(text, recognizer) ?? leadPeriod(text, recognizer)
      preferLead(text, recognizer)
      // 2014年全市经济运行情况解读 on a page of February 2015
      if let titleYear, period == nil, let day = publishedOn, day.month <= 3, titleYear == day.year - 1 {
        year = titleYear
      }
      if period == nil, titleYear == nil, let counted = DocumentFacts.censusYear(text, publishedOn: publishedOn) {
        year = counted
      }
      // A page of March on the year before: 年末 and 全年 are of that year too.
      // 比一九七二年增长8.7% in a survey of December only compares with it.
      if case .year(let before)? = period, before + 1 == year {
        if let day = publishedOn, day.month >= 7 { period = nil } else { year = before }
      }
    }
    if kind == .report, !isPlan, reportedPlan == nil {
      reportedPlan = planPresented(head, text.bytes) ?? planOfFirstYears(text.bytes)?.number
    }
    // 2003年政府工作报告 on a page that is stamped 2012: the title says whose report it is.
    if kind == .report, !isPlan, reviewed == nil, let titleYear, let year, titleYear <= year,
      publishedOn.map({ $0.year >= titleYear + 2 && !isGiven }) ?? !speaksAtYearEnd
    {
      self.year = titleYear - 1
      speaksAtYearEnd = false
    }
  }

  /// 现在，我代表国务院，作关于第六个五年计划的报告: the plan on which a report is whose title does not say so.
  private func planPresented(_ head: ArraySlice<Block>, _ bytes: [UInt8]) -> Int? {
    for block in head where block.range.count <= 300 && !bytes.contains("执行", in: block.range) {
      if ["五年计划的报告", "五年计划草案的报告", "五年计划（草案）的报告"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: block.range)
      }) {
        return PlanRule.number(inTitle: block.range, bytes)
      }
    }
    return nil
  }

  /// 在五年计划的前三年共增加了…: the plan that runs in the year reported on, where the text speaks of its first years without its number.
  func planOfFirstYears(_ bytes: [UInt8]) -> FiveYearPlan? {
    guard let year, PlanRule.speaksOfFirstYears(bytes) else { return nil }
    return (1...20).lazy.map(FiveYearPlan.init).first { $0.years.contains(year) }
  }

  /// （20230418）: the day that a short line at the head of a page is stamped with.
  private static func stampedDay(_ bytes: [UInt8], _ line: ByteRange) -> CalendarDay? {
    guard line.count <= 150 else { return nil }
    var offset = line.start
    while offset < line.end {
      guard TextFolding.isDigit(bytes[offset]) else {
        offset += 1
        continue
      }
      let (number, end) = DecimalNumber.read(bytes, at: offset, to: line.end)
      if let number, number.exponent == 0, end == offset + 8 {
        let digits = Int(number.mantissa)
        if (1950...2050).contains(digits / 10_000),
          let day = CalendarDay(digits / 10_000, digits / 100 % 100, digits % 100)
        {
          return day
        }
      }
      offset = max(end, offset + 1)
    }
    return nil
  }

  /// The year of a communiqué that only its day of publication dates: 一季度 on a page of April is of that year.
  private func yearReported(on day: CalendarDay, _ part: PeriodExpression?) -> Int {
    guard let part, let own = PeriodResolution(facts: self, mood: .review(day.year)).period(part) else {
      return day.month <= 6 ? day.year - 1 : day.year
    }
    return own.end <= day ? day.year : day.year - 1
  }

  /// 统计月报 of 24 June over 1—5月经济恢复: a headline below the title names a part of the year that is over on that day.
  private mutating func takeYearOfHeadline(_ text: CleanText, _ recognizer: Recognizer) {
    guard let day = publishedOn, let before = year, before < day.year else { return }
    year = day.year
    let part = headlinePeriod(text, recognizer) ?? leadPeriod(text, recognizer)
    if part.map({ $0.end > day || !isPartOfYear($0) }) ?? true { year = before }
  }

  private func opensClause(_ mention: PeriodMention, _ block: Block, _ text: CleanText) -> Bool {
    mention.range.start <= block.range.start
      || !["以", "比", "较", "与", "自", "从", "由", "到", "在"].contains { (word: StaticString) in
        text.bytes.has(word, endingAt: mention.range.start, notBefore: block.range.start)
      }
  }

  /// ——国庆长假旅游市场见闻: the part of the year that a line of a story's headline names.
  private func headlinePeriod(_ text: CleanText, _ recognizer: Recognizer) -> Period? {
    var mentions = Mentions()
    let resolution = PeriodResolution(facts: self, mood: .review(year))
    for block in text.blocks.prefix(6) where !DocumentFacts.isMasthead(text.bytes, block.range) {
      guard block.range.count <= 105, !text.bytes.contains("。", in: block.range),
        !Articles.isByline(block.range, text.bytes)
      else { return nil }
      recognizer.scan(text.bytes, block.range, into: &mentions)
      guard let part = leadingPart(mentions, block.range.end), let told = resolution.period(part),
        let first = mentions.periods.first(where: { $0.expression == part }), opensClause(first, block, text),
        !isScene(first, text.bytes), !isHardlyBegun(told)
      else { continue }
      // “明年一季度的活已经排满”
      return publishedOn.map { told.start > $0 } == true ? nil : told
    }
    return nil
  }

  /// 部署下半年工作 on a page of July: a part of the year of which less than half is over is what a headline looks ahead to.
  private func isHardlyBegun(_ part: Period) -> Bool {
    guard let day = publishedOn, part.start <= day, part.start.year == day.year else { return false }
    return switch part {
    case .half: day.month < part.start.month + 3
    case .quarter: day.month == part.start.month
    default: false
    }
  }

  /// 2024年3月经济运行情况 that begins with 一季度, 顶住二季度压力 above 上半年: of two parts of a year that end on the same day the
  /// longer one is what the text is on.
  private mutating func preferLead(_ text: CleanText, _ recognizer: Recognizer) {
    guard let said = period, let lead = leadPeriod(text, recognizer), lead.end == said.end, lead.start < said.start
    else { return }
    period = lead
  }

  /// The part of a year that a title names, before any number that it states.
  private func leadingPart(_ mentions: Mentions, _ end: Int) -> PeriodExpression? {
    let firstAmount = mentions.amounts.first?.range.start ?? end
    return mentions.periods.first { $0.expression.isPart && $0.range.start < firstAmount }?.expression
  }

  /// GDP增长3.4%！合肥前三季度“成绩单”出炉: the part of a year whose results a title announces behind the first of them.
  private func reportCardPart(_ mentions: Mentions, _ bytes: [UInt8]) -> PeriodExpression? {
    let results: [StaticString] = ["成绩单", "答卷", "经济", "数据", "运行", "“账本”", "账单", "GDP"]
    return mentions.periods.first { mention in
      mention.expression.isPart
        // 21市经济“半年报”出齐：…
        && (["报”", "账”", "答卷”", "报", "账", "账本", "账单", "答卷", "成绩单"].contains { (card: StaticString) in
          bytes.has(card, endingAt: mention.range.end, notBefore: mention.range.start)
        }
          || results.contains {
            bytes.contains($0, in: ByteRange(mention.range.end, min(bytes.count, mention.range.end + 18)))
          })
    }?.expression
  }

  /// 一季度跌得深，二季度爬坡吃力…上半年生产总值下降2.8%: of several parts of the year in front of the first number the one that holds the others.
  private func wholeOf(
    _ part: Period?, _ mentions: Mentions, from first: PeriodMention, to end: Int, _ resolution: PeriodResolution
  ) -> Period? {
    guard let part else { return nil }
    let later = mentions.periods.filter { $0.range.start > first.range.start && $0.range.start < end }
      .compactMap { resolution.period($0.expression) }
    return later.first {
      $0.start <= part.start && $0.end >= part.end && $0.end.year == part.end.year && $0 != part && isPartOfYear($0)
    } ?? part
  }

  private func isPartOfYear(_ period: Period) -> Bool {
    switch period {
    case .half, .quarter, .months: true
    default: false
    }
  }

  /// Whether the year that a page of the first two months tells the whole of can only be the one before.
  private func isOver(day: CalendarDay?) -> Bool { day.map { $0.month <= 2 && year == $0.year } ?? false }

  /// 一季度谈得磕磕绊绊 on a page of February: a quarter that is not over tells nothing yet.
  private func isUnderWay(_ part: Period, on day: CalendarDay) -> Bool {
    guard case .quarter = part else { return false }
    return day.month <= 2 && part.end > day
  }

  /// Whether a paragraph speaks of aims.
  private func plans(_ block: ByteRange, _ bytes: [UInt8], _ lexicon: Lexicon) -> Bool {
    lexicon.cues.first(.targetOpening, in: bytes, from: block.start, to: block.end) != nil
      || ["力争", "目标", "预期", "计划", "今年", "确保"].contains { (word: StaticString) in bytes.contains(word, in: block) }
  }

  /// 7月下旬, 七月的河岸: a time of a month that nothing is counted in.
  private func isScene(_ mention: PeriodMention, _ bytes: [UInt8]) -> Bool {
    // “去年三月这里还是一片黄土坡。”
    if case .part(.month, of: .lastYear) = mention.expression, publishedOn.map({ $0.month >= 2 }) == true {
      return true
    }
    guard case .month = mention.expression else { return false }
    if ["上旬", "中旬", "下旬", "初，"].contains(where: { (word: StaticString) in bytes.has(word, at: mention.range.end) }) {
      return true
    }
    let isInNumerals = bytes[mention.range.start] >= 0xE4
    return isInNumerals && bytes.has("的", at: mention.range.end)
  }

  /// 晚上9点, 一家刚开业的首店: a time of day, and one or two of something, are no figures in a story's first words.
  private func isFigure(_ amount: Amount, _ bytes: [UInt8]) -> Bool {
    // 20日下午, 晚上9点
    let isHour =
      ["点", "时", "日下午", "日上午", "日"].contains { (word: StaticString) in bytes.has(word, at: amount.range.end) }
      || bytes.has("日", endingAt: amount.range.end, notBefore: amount.range.start)
    let isSmall =
      amount.unit != nil && amount.value.double <= 10 && !TextFolding.isDigit(bytes[amount.range.start])
      && !amount.hasScale && amount.range.count <= 6
    return !isHour && !isSmall
  }

  /// The part of the year that the lead of a news text speaks of (今年前三季度); what follows without a period is of it.
  private func leadPeriod(_ text: CleanText, _ recognizer: Recognizer) -> Period? {
    var mentions = Mentions()
    let resolution = PeriodResolution(facts: self, mood: .review(year))
    var read = 0
    func isYearBefore(_ year: Int) -> Bool { publishedOn.map { $0.year == year + 1 } ?? false }
    for block in text.blocks where !block.isHeading && !DocumentFacts.isMasthead(text.bytes, block.range) {
      recognizer.scan(text.bytes, block.range, into: &mentions)
      // 夏粮入库24亿公斤，1至8月农产品出口6300万美元: a period behind a number is not the text's.
      let firstAmount =
        mentions.amounts.first { isFigure($0, text.bytes) }?.range.start ?? block.range.end
      for mention in mentions.periods where mention.range.start < firstAmount {
        var part = mention.expression
        if case .part(let inner, _) = part { part = inner }
        switch part {
        // 全年我区吸收合同外资11亿美元 on a page of February is of the year that is over.
        case .thisYear where isOver(day: publishedOn) && !plans(block.range, text.bytes, recognizer.lexicon):
          return publishedOn.map { .year($0.year - 1) }
        // A text that speaks of the whole year first is of the year.
        case .thisYear, .now, .pastYear: return nil
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
        // 从8月开始，机器没歇过; 单子排到12月: since when, or till when, is no time that the text is on.
        // 近日，各地2022年上半年的数据出炉: of the text's own year.
        case .halfOf(year ?? 0, _), .quarterOf(year ?? 0, _), .monthsOf(year ?? 0, _, _), .half, .quarter, .monthsTo,
          .months, .month:
          // 进入12月，北方落了头场雪; 7月下旬，在一家企业: when a story takes place.
          let isBound =
            [
              "从", "自", "到", "由", "至", "进入", "走进", "迈入", "比", "较", "较于",
              // 大楼正在装修，力争上半年开业
              "力争", "争取", "计划", "预计", "拟", "拟于", "将在", "将于", "有望在", "确保", "预定",
            ].contains { (word: StaticString) in
              text.bytes.has(word, endingAt: mention.range.start, notBefore: block.range.start)
            } || isScene(mention, text.bytes)
            || ["报表", "成绩单", "答卷", "考卷"].contains { (word: StaticString) in text.bytes.has(word, at: mention.range.end)
            }
          // “明年一季度的活已经排满”: what is still to come is no time that the text is on either.
          let part = resolution.period(mention.expression)
          let isAhead =
            part.flatMap { part in publishedOn.map { part.start > $0 || isUnderWay(part, on: $0) } } ?? false
          if !isBound, !isAhead { return wholeOf(part, mentions, from: mention, to: firstAmount, resolution) }
        default: break
        }
      }
      read += block.range.count
      // A paragraph with numbers and no period before them speaks of no part of the year, whatever the next ones do.
      let hasFigures = mentions.amounts.contains { isFigure($0, text.bytes) }
      // “项目用地已经办妥，”日前，…: nor does a scene that a story opens with, unless it goes on for long.
      let isScene = text.bytes.has("“", at: Dateline.end(of: block.range, in: text.bytes)) && block.range.count < 600
      if read > 900 || hasFigures && block.range.count > 150 && !isScene { break }
    }
    // A page of March that again and again names the year before, and hardly its own, is on that year.
    if let day = publishedOn, day.month <= 3 {
      let counts = yearCounts(text, recognizer)
      let before = counts[day.year - 1] ?? 0
      if before >= 2, before > 2 * (counts[day.year] ?? 0) { return .year(day.year - 1) }
      if tellsOfYearBefore(day, text, recognizer) { return .year(day.year - 1) }
    }
    return nil
  }
}
