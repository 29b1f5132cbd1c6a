import EconomyModel
import ReferenceData

// The time that a number is of: the words around it, else those of the sentence, else what the text is on.
extension SentenceComposer {
  /// The period of a row: its own, the sentence's, or the section's.
  ///
  /// - Parameter amountStart: where the number begins.
  func period(
    _ left: LeftReading, _ measured: Measured, isFlow: Bool, isYearly: Bool, name: [UInt8], amountStart: Int
  ) -> Period? {
    if followsPlan(left), left.period == nil { return rows.last?.period }
    if let same = samePart(left) { return same }
    // 7月份…。全社会用电量累计432.1亿千瓦时，增长3.7%，其中第三产业增长8.2%: how the sum of the months went.
    if measured.basis == .yoy, left.period == nil, !left.isOfMonth, left.subject.isEmpty || left.isPart,
      frame.lastWasSum, let last = rows.last, let sum = last.period, case .months = sum,
      !mentions.periods.contains(where: { $0.range.start >= last.amount.end && $0.range.end <= amountStart })
    {
      return sum
    }
    var said = saidPeriod(left)
    // 2002年…；财政总收入相当于五年前的4.2倍: what is compared with a year is of another one.
    if measured.basis == .since, left.period == nil, let base = left.basePeriod.flatMap({ resolution.period($0) }),
      case .year = base, said.flatMap({ resolution.period($0) }) == base
    {
      said = nil
    }
    // 比2002年增长1.6倍，地方收入也翻一番: since the same year.
    if measured.rule == "doubling", frame.basePeriod != nil, bytes.has("也", at: left.subject.end),
      case .span(_, let last) = mood
    {
      return .year(last)
    }
    if measured.rule == "doubling", measured.basis == .since, left.period == nil, left.basePeriod == nil,
      case .span(let first, let last) = mood
    {
      return .years(first: first, last: last)
    }
    // 粮食产量连续13年稳定在650亿斤以上: in each of those years.
    // 新增就业连续4年超过20万人
    // 投资增幅连续四年保持在30%以上, 比重连续六年高于75%
    if let streak = left.streak, [.level, .share, .changeRate].contains(measured.measure), left.period == nil,
      (2...60).contains(streak),
      left.verb == .reach || measured.measure == .share || left.isSteady && measured.basis != nil,
      ["稳定", "保持", "超过", "超", "突破", "高于", "不低于"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: ByteRange(min(left.verbRange.start, amountStart), amountStart))
      }),
      let last = resolution.moodYear
    {
      return .years(first: last - streak + 1, last: last)
    }
    // 由1978年的134元增加到310元，平均每年增长18%: of the years between.
    if measured.basis == .cagr, left.period == nil, let from = frame.fromYear,
      let last = said.flatMap({ resolution.period($0) })?.end.year ?? resolution.moodYear, last > from + 1
    {
      return .years(first: from + 1, last: last)
    }
    // 1—11月…，比2019年同期增长8.5%，两年平均增长4.2%: the average is of the same months.
    if measured.basis == .cagr, left.period == nil, let part = said.flatMap({ resolution.period($0) }) ?? facts.period,
      part.isPartOfYear, bytes.contains("两年平均", in: ByteRange(max(sentence.start, amountStart - 60), amountStart))
    {
      return part
    }
    // 五年来…。2021年生产总值增长9.4%，两年平均增长6.5%: and of the one year in a review of more than the two.
    if measured.basis == .cagr, left.period == nil, said?.isSpan != true, facts.period?.isPartOfYear != true,
      (reviewedYears ?? averagedYears).map({ $0.end.year - $0.start.year > 1 }) ?? false,
      bytes.contains("两年平均", in: ByteRange(max(sentence.start, amountStart - 60), amountStart))
    {
      return said.flatMap { resolution.period($0) } ?? resolution.moodYear.map { .year($0) }
    }
    // 是2000年的4.7倍，年均递增36%: of the years since the one compared with.
    // 人均收入比2010年翻一番；固定资产投资年均增长10%: another thing behind a ； goes back to no base.
    if measured.basis == .cagr, left.period == nil, left.basePeriod != nil || left.subject.isEmpty,
      case .year(let base)? = (left.basePeriod ?? frame.basePeriod).flatMap({ resolution.period($0) }),
      let last = said.flatMap({ resolution.period($0) })?.end.year ?? resolution.moodYear, last > base + 1
    {
      return .years(first: base + 1, last: last)
    }
    // 每年投产的机组不少于950万千瓦: in each year of the plan.
    if left.isEachYear, left.period == nil, measured.measure == .level, case .targetSpan(let first, let last) = mood {
      return .years(first: first, last: last)
    }
    // A yearly average in a review of several years is theirs, not the year's that the level before was of.
    if measured.basis == .cagr, left.period == nil, said?.isSpan == false {
      if let year = said.flatMap({ resolution.period($0) })?.end.year, let current = facts.currentYear, year > current {
        return .years(first: current, last: year)
      }
      if let averagedYears { return averagedYears }
      if case .span = mood { said = nil }
    }
    if measured.basis == .cagr, said == nil, case .review = mood, let averagedYears { return averagedYears }
    // 由84亿元增加到197亿元，增长134%: since the year before them, up to the last one.
    if measured.basis == .since, frame.lastWasEnd, left.subject.isEmpty, left.period == nil, left.basePeriod == nil,
      said?.isSpan != true,
      case .span(_, let last) = mood
    {
      return .year(last)
    }
    // 同比 in a review of several years is of the last one.
    // 油料比上年增长18.4%；棉花下降26.9%: and so is what goes on without another base.
    if measured.basis == .yoy,
      left.basis == .yoy || left.basePeriod != nil
        || said == nil
          && !bytes.contains("连续", in: ByteRange(left.subject.end, max(left.subject.end, left.verbRange.end))),
      said == nil || said?.isSpan == true, case .span(_, let last) = mood
    {
      return .year(last)
    }
    // 固定资产贷款规模只能比去年增加10%: in a plan of several years too it is this year that 去年 lies before.
    if measured.basis == .yoy, left.basePeriod == .lastYear, left.period == nil, said == nil || said?.isSpan == true,
      case .targetSpan(let first, _) = mood, first == facts.currentYear
    {
      return .year(first)
    }
    // 1979年到1983年平均每年递增9.2%的基础上，比上年增长36.4%: the year before is not that of a span.
    if measured.basis == .yoy, left.basePeriod != nil || left.basis == .yoy, left.period == nil, said?.isSpan == true,
      case .review(let year) = mood
    {
      return year.map { .year($0) }
    }
    // 由目前的5.3万亩扩大到6万亩: what there is now is not of the year before.
    if left.isFrom, left.period == nil, let now = facts.currentYear,
      ["目前的", "现在的", "眼下的", "现有的", "如今的", "当前的"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: amountStart, notBefore: sentence.start)
          && !bytes.has("比", endingAt: amountStart - word.utf8CodeUnitCount, notBefore: sentence.start)
      })
    {
      return .year(now)
    }
    if left.isFrom, !isPlanBefore(left, amountStart) {
      // 城市化率五年间由44.7%升至53.2%: the base is of the year before them.
      if let own = left.period, own.isSpan, case .years(let first, _)? = resolution.period(own) {
        // 由“五五”时期的33.2%提高到: the years themselves are what it rose from.
        return isBaseItself(own) ? resolution.period(own) : .year(first - startOffset(own))
      }
      if let own = left.period { return resolution.period(own) }
      if let ends = frame.endsOfChange { return .year(ends.first) }
      if let said, said.isSpan, case .years(let first, _)? = resolution.period(said) {
        return .year(first - startOffset(said))
      }
      // 比2002年增长65.5%，从世界第六位上升到第四位
      if measured.basis == nil, case .year(let base)? = frame.basePeriod { return .year(base) }
      // 平均受教育年限由8.71年提高至9.36年 in what a census found: from what the one before had.
      if let before = facts.censusBefore { return .year(before) }
      if case .years(let first, _)? = reviewedYears { return .year(first - 1) }
      // 到2030年，森林覆盖率由48%提高到52% on a page: from what there is. 2010年由48%提高到52%: from what was there a year before.
      if facts.kind == .news, let now = facts.currentYear,
        case .year(let end)? = said.flatMap({ resolution.period($0) })
      {
        return .year(end > now ? now : end - 1)
      }
      switch mood {
      case .span(let first, _), .targetSpan(let first, _): return .year(first - 1)
      case .review, .target: return resolution.moodYear.map { .year($0 - 1) }
      }
    }
    // 年末存栏180万头；全年出栏241万头 without 全年: what comes about in a year is not of its last day.
    if left.period == nil, let day = said, isYearEnd(day), isYearly, case .day(let end)? = resolution.period(day) {
      return .year(end.year)
    }
    // 到2月底，财政总收入累计入库58.9亿元: so is what came in up to the end of a month of the months.
    if isYearly, let day = said {
      let isSum = measured.measure == .level && ["CNY", "USD", "吨", "千瓦时", "标准箱", "标箱", "人次"].contains(measured.unit)
      if isSum, let sum = monthsUpTo(day, amountStart) { return sum }
      // 截至9月底，营业收入412.8亿元，增长11.4%: so is its growth.
      if measured.basis == .yoy, left.period == nil, let last = rows.last, last.period?.isPartOfYear == true,
        last.name == name, case .day(let end)? = resolution.period(day), last.period?.end == end
      {
        return last.period
      }
      // 58.9亿元，为年度预算的19.6%: and so is the part of the plan that this is.
      if measured.measure == .completion, left.period == nil, let last = rows.last, last.period?.isPartOfYear == true,
        last.measured.measure == .level
      {
        return last.period
      }
    }
    // 到2030年…达到1300公里；建设二级公路300公里: what comes about comes about in all of the years planned.
    if isFlow, left.verb == nil, left.period == nil, measured.basis == nil,
      case .targetSpan(let first, let last) = mood,
      said == .year(last)
    {
      return .years(first: first, last: last)
    }
    // 长春现有汽车零部件企业310多户, in a story on seven months: what there is now is of the year.
    if said == nil, facts.kind == .news, facts.period?.isPartOfYear == true, let day = facts.publishedOn,
      day.year == facts.year, !isFlow, measured.measure == .level || measured.measure == .share,
      ["现有", "现已"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: ByteRange(clauseStart(sentence.start, amountStart), amountStart))
      }) || bytes.contains("目前", in: ByteRange(sentence.start, amountStart))
    {
      return .year(day.year)
    }
    if let part = yearSoFar(said, amountStart) { return part }
    // 五年来，总量相当于2005年的2.4倍: what is held against one year is of the last of them.
    if measured.basis == .since, left.period == nil, let base = left.basePeriod, base.isYear || isYearEnd(base) {
      if let said, said.isSpan, case .years(_, let last)? = resolution.period(said) { return .year(last) }
      if said == nil, case .targetSpan(_, let last) = mood { return .year(last) }
    }
    if let said {
      // A level that stands at the end of several years is of the last one; 期间是83.9% tells of all of them.
      // 今后五年人口自然增长率平均掌握在12.4‰: so does an average.
      let isOfAll =
        left.verbRange.count == 3 && bytes.has("期间", endingAt: left.verbRange.start, notBefore: sentence.start)
        || bytes.has("平均", endingAt: left.verbRange.start, notBefore: sentence.start)
      if said.isSpan, left.period == said || left.period == nil, measured.unit == "%" || measured.unit == "‰", isOfAll {
        return resolution.period(said)
      }
      if said.isSpan, case .years(_, let last)? = resolution.period(said), !isFlow, measured.basis == nil {
        return .year(last)
      }
      // 11月份，用电量24.3亿千瓦时。全市累计达282.1亿千瓦时: up to the month that the sentence before was on.
      if left.isCumulative, left.period == nil, facts.kind == .news,
        case .month(let year, let month)? = resolution.period(said),
        month > 1, mentions.periods.isEmpty
      {
        return .months(year: year, first: 1, last: month)
      }
      return resolution.period(said)
    }
    // 比2002年增加4121亿元 in a review of several years: what the last one has more than the one named.
    // 同1978年相比，棉花产量增长61%: and so where the sentence opens with the year.
    // 较2020年的9323亿元增加4374亿元，增长33.6%
    if measured.basis == .since, let base = left.basePeriod ?? frame.openingBase ?? baseJustRead(left), !base.isSpan,
      case .span(_, let last) = mood
    {
      return .year(last)
    }
    switch mood {
    case .review(let year):
      guard year == facts.year, let own = facts.period ?? partTold(left, measured, amountStart) else {
        return year.map { .year($0) }
      }
      return stretch(left, of: own)
    case .target(let year): return (left.isDone ? facts.year : year).map { .year($0) }
    case .targetSpan where left.isDone: return facts.year.map { .year($0) }
    case .span(let first, let last), .targetSpan(let first, let last):
      return isFlow || measured.basis != nil ? .years(first: first, last: last) : .year(last)
    }
  }

  /// The period that the clause names, else the one of the sentence.
  private func saidPeriod(_ left: LeftReading) -> PeriodExpression? {
    // 2025年货运量逆势增长，截至7月底增长12%: of the year that the clause before named.
    if let own = left.period, own.isPart, case .year? = frame.period, let year = frame.period {
      return .part(own, of: year)
    }
    // 2024年，比重由上年的58%降至54%: the year before the one that was named.
    if left.isFrom, left.period == .previousYear, case .year(let year)? = frame.period { return .year(year - 1) }
    return left.period ?? frame.period
  }

  /// The months of a year up to the end of one, where a clause sums up (累计, 完成, 入库); nil for other days and clauses.
  private func monthsUpTo(_ day: PeriodExpression, _ amountStart: Int) -> Period? {
    switch day {
    case .monthEnd, .part(.monthEnd, of: _): break
    default: return nil
    }
    let clause = ByteRange(clauseStart(sentence.start, amountStart), amountStart)
    // 截至9月底，营业收入412.8亿元、利润总额26.3亿元: and so is what a list goes on with.
    guard case .day(let end)? = resolution.period(day), end.month < 12,
      rows.last?.period?.isPartOfYear == true && rows.last?.period?.end == end
        || ["累计", "完成", "入库", "实现", "征收"].contains(where: { (word: StaticString) in bytes.contains(word, in: clause) })
    else { return nil }
    return end.month == 1 ? .month(end.year, 1) : .months(year: end.year, first: 1, last: end.month)
  }

  /// 前11个月新登记企业4万户。软件业新设企业增长36.8%: the part of the year that a story told of before, where it says no other.
  private func partTold(_ left: LeftReading, _ measured: Measured, _ amountStart: Int) -> Period? {
    guard facts.kind == .news, let day = facts.publishedOn, day.year == facts.year, let told = frame.partBefore,
      told.end.year == day.year, told.end.month >= day.month - 2,
      told.start.month == 1 || told.end.month == day.month - 1,
      measured.basis == .yoy || measured.basis == .mom && told.start.month == told.end.month
    else { return nil }
    // 比去年增长8.3%, but not 比去年同期: against the whole year before, so of a whole year.
    let clause = ByteRange(clauseStart(sentence.start, amountStart), amountStart)
    let isOfYears =
      ["去年", "上年", "全年", "今年", "预计"].contains { (word: StaticString) in bytes.contains(word, in: clause) }
      && !bytes.contains("同期", in: clause)
    return isOfYears ? nil : stretch(left, of: told)
  }

  /// 累计增长5.0%，当月增长33.0%: the months up to the one that a bulletin is on, and that month alone.
  private func stretch(_ left: LeftReading, of own: Period) -> Period {
    switch own {
    case .month(let year, let month) where left.isCumulative && month > 1:
      return .months(year: year, first: 1, last: month)
    case .months(let year, _, let month) where left.isOfMonth: return .month(year, month)
    case .quarter(let year, let quarter) where left.isOfMonth: return .month(year, quarter * 3)
    case .half(let year, let half) where left.isOfMonth: return .month(year, half * 6)
    default: return own
    }
  }

  private func isYearEnd(_ expression: PeriodExpression) -> Bool {
    switch expression {
    case .yearEnd, .yearEndOf, .lastYearEnd, .currentYearEnd: true
    default: false
    }
  }

  /// Whether a span of years stands right before the number that something rose from (由“五五”时期的33.2%).
  func isBaseItself(_ span: PeriodExpression) -> Bool {
    mentions.periods.contains { mention in
      mention.expression == span
        && ["由", "从", "由“", "从“", "比", "较", "比“", "较“"].contains { (word: StaticString) in
          bytes.has(word, endingAt: mention.range.start, notBefore: sentence.start)
        }
        && ["的", "时期的", "期间的", "”时期的", "”期间的"].contains { (word: StaticString) in bytes.has(word, at: mention.range.end)
        }
    }
  }

  /// 2020年到2025年 begins with its base year; “十四五”期间 with the year behind it.
  private func startOffset(_ expression: PeriodExpression) -> Int {
    if case .years = expression { return 0 }
    return 1
  }
}
