import EconomyModel

// What a change is measured against: 比2020年, 比8月末, 从环比看.
extension SentenceComposer {
  /// The basis of a change that names none: the year before, but in a review of several years the time before them.
  func contextBasis(_ left: LeftReading) -> Basis {
    // 环比上涨0.6%。其中，城市上涨0.6%: said once, until another basis is said.
    // 从环比看，三季度增长2.1%: what the sentence is looked at for holds for its periods, too.
    if left.basePeriod == nil, frame.basis == .cagr { return .cagr }
    // 平均每年递增11.4%；农业总产值64亿元，递增8.9%: 递增 goes on year by year.
    if left.basePeriod == nil, left.basis == nil, left.period == nil, bytes.contains("递增", in: left.verbRange),
      rows.last(where: { $0.measured.basis != nil })?.measured.basis == .cagr
    {
      return .cagr
    }
    if isRateOfItsYear(left) { return .yoy }
    // 从业人员30.6万人，下降8.4%, in what a census found: since the census before.
    if facts.isOnCensus, left.basePeriod == nil, left.basis == nil, left.period == nil { return .since }
    // 五年来…达到293亿元，增加188.5亿元，年均增长22.8%: since the years began that the growth is averaged over.
    if case .span = mood, left.basePeriod == nil, left.basis == nil, left.period == nil, let next = nextClause(left),
      ["年均增长", "年均递增", "年平均增长", "年均增速", "年均增幅"].contains(where: { (word: StaticString) in bytes.has(word, at: next) })
    {
      return .since
    }
    // 年均增长6.9%；第二产业增加值增长13.1%，第三产业增加值增长10.5%: the same years' average, said once.
    if case .span = mood, left.basePeriod == nil, left.basis == nil, left.period == nil, !left.subject.isEmpty,
      let last = rows.last(where: { $0.measured.measure == .changeRate }), last.measured.basis == .cagr,
      last.name.count >= 15, bytes.slice(left.subject).suffix(9) == last.name.suffix(9),
      rows.suffix(2).contains(where: { $0.amount.range == last.amount.range })
    {
      return .cagr
    }
    if left.basePeriod == nil, left.basis == nil, left.period == nil,
      let last = rows.last(where: { $0.measured.basis != nil }),
      last.measured.measure == .changeRate
    {
      // 年均增长7.6%，其中农业增长4%: the average of the parts.
      if last.measured.basis == .cagr, left.isPart, !bytes.contains("两年平均", in: sentence) { return .cagr }
      // 油料产量比上年增长18.4%；棉花212万担，下降26.9%: in a review of several years, too.
      if last.measured.basis == .yoy, case .span = mood, frame.period == nil, last.period?.isPartOfYear != true,
        left.subject.isEmpty
      {
        return .yoy
      }
    }
    // 工业投资连续54个月保持两位数增长: month by month against the year before.
    let streak = ByteRange(left.subject.end, max(left.subject.end, left.verbRange.end))
    if left.basePeriod == nil, left.period == nil, bytes.contains("连续", in: streak),
      bytes.contains("个月", in: streak) || bytes.contains("季度", in: streak)
    {
      return .yoy
    }
    // 2013—2018年平均增速为7.35%: of each of those years.
    let said = ByteRange(left.subject.start, max(left.subject.end, left.verbRange.end))
    if (left.period ?? frame.period).map(\.isSpan) ?? (mood.isOfYears),
      bytes.contains("平均增", in: said) || bytes.contains("每年递增", in: said)
    {
      return .cagr
    }
    let isOfSentence = left.period == nil || bytes.contains("环比看", in: sentence)
    // 5月份环比增长4.2%；1—5月累计增长6.1%: months together are held against the year before.
    let isOfMonths: Bool =
      if case .months? = (left.period ?? frame.period).flatMap({ resolution.period($0) }) { true } else { false }
    if isOfSentence, left.basePeriod == nil, let basis = frame.basis, basis == .mom && !isOfMonths || basis == .since {
      return basis
    }
    if let period = left.period ?? frame.period {
      if period.isSpan { return .since }
      // 从一九六一年一月到今年六月，职工人数共减少一千七百万人
      if case .monthSpan = period { return .since }
    }
    // 比年初增加10亿元，增长5%: by how much in percent, since the same time.
    if left.basePeriod == nil, left.period == nil, left.subject.isEmpty, let last = rows.last,
      last.measured.measure == .changeAmount, last.measured.basis == .since, bytes.has("，", at: last.amount.end),
      last.amount.end + 3 + left.verbRange.count + 12 >= left.verbRange.end
    {
      return .since
    }
    // 今年以来净增9条: since the year began.
    if left.isNet,
      bytes.contains("今年以来", in: ByteRange(max(sentence.start, left.verbRange.start - 60), left.verbRange.end))
    {
      return .since
    }
    // 全年净增4100家
    if left.period == .thisYear { return .yoy }
    // 到本世纪末翻两番: nobody doubles in a year what a later one is to reach.
    if let period = left.period ?? frame.period, let end = resolution.period(period)?.end.year,
      let current = facts.currentYear, end > current + 1
    {
      return .since
    }
    if frame.period == nil {
      switch mood {
      case .span, .targetSpan: return .since
      case .review, .target: break
      }
    }
    return .yoy
  }

  /// The part of a year that the text is on, where the base is a part of a year as well.
  private func ownPart(_ base: PeriodExpression) -> Period? {
    if case .part(let part, of: _) = base, part.isPart { return facts.period }
    return nil
  }

  /// Whether the change is said to be against the end of the year before.
  private func namesYearEnd(_ left: LeftReading) -> Bool {
    // 比上年末增加10亿元，同比增长5%: what the words behind the last comma say.
    if bytes.has("同比", endingAt: left.verbRange.start, notBefore: sentence.start) { return false }
    let said =
      left.subject.isEmpty
      ? ByteRange(max(sentence.start, left.verbRange.start - 45), left.verbRange.start)
      : ByteRange(left.subject.end, max(left.subject.end, left.verbRange.start))
    return said.count <= 45
      && ["上年末", "上年底", "去年末", "去年底"].contains { (word: StaticString) in bytes.contains(word, in: said) }
  }

  /// Whether the change is said to be against 去年, which is one year only.
  private func namesLastYear(_ left: LeftReading) -> Bool {
    let said = ByteRange(left.subject.end, max(left.subject.end, left.verbRange.start))
    return said.count <= 45 && bytes.contains("去年", in: said)
  }

  /// 比2020年 is `since`, 比2024年 in the report on 2025 is `yoy`.
  func basisOfBase(_ left: LeftReading) -> Basis? {
    if isRateOfItsYear(left) { return nil }
    // 比2021年四季度环比增长1.4% says itself against which time.
    if left.basis == .mom { return .mom }
    // 油料同1980年相比增加一半；糖料今年增长两成: what has a time of its own behind the ； goes back to no other.
    // 成交额是2020年的2.4倍，科技型企业全年净增4100家: nor what is told of the whole year.
    let isOfItsOwn =
      left.period != nil && frame.openingBase == nil
      && (left.period == .thisYear
        || bytes.contains("；", in: ByteRange(sentence.start, max(sentence.start, left.subject.start))))
    // 1990年的外运量要比去年增加七千万吨: years lie between.
    if left.basis == .yoy || left.basePeriod == .lastYear,
      let own = (left.period ?? frame.period).flatMap({ resolution.period($0) }),
      let last = resolution.period(.lastYear), own.start.year >= last.end.year + 2,
      left.basePeriod == .lastYear || namesLastYear(left)
    {
      return .since
    }
    // 6月底达到43座，比去年底多出4座: since the year began, in a text on a part of it.
    if left.basis == .yoy || left.basePeriod == .previousYearEnd || left.basePeriod == .lastYearEnd,
      let own = (left.period ?? frame.period).flatMap({ resolution.period($0) }) ?? facts.period, own.end.month < 12,
      left.basePeriod != nil || namesYearEnd(left)
    {
      return .since
    }
    guard let base = left.basePeriod ?? (left.basis == nil && !isOfItsOwn ? frame.basePeriod : nil) else { return nil }
    // 比上年末增加10亿元，增长5%: since the same day.
    if left.basePeriod == nil, left.subject.isEmpty, base == .previousYearEnd || base == .lastYearEnd,
      rows.last?.measured.basis == .since
    {
      return .since
    }
    switch base {
    case .previousYear, .previousYearEnd, .samePreviousYear, .lastYear, .lastYearEnd: return .yoy
    case .previousMonth, .previousQuarter: return .mom
    // 较上年全年加快4.3个百分点: the year before in a text on a year, another stretch of time in one on a part of it.
    case .part(.thisYear, of: .previousYear), .part(.thisYear, of: .lastYear):
      let own = (left.period ?? frame.period).flatMap { resolution.period($0) } ?? facts.period
      if case .year? = own { return .yoy }
      return own == nil ? .yoy : .since
    case .year(let year), .yearEndOf(let year), .sameOf(let year):
      let own = (left.period ?? frame.period).flatMap { resolution.period($0) }?.end.year ?? resolution.moodYear
      return own == year + 1 ? .yoy : .since
    // 去年…比前年增加: the year before that, in a text on last year.
    case .yearsAgo:
      let own = (left.period ?? frame.period).flatMap { resolution.period($0) }?.end.year ?? resolution.moodYear
      return own != nil && own == resolution.period(base).map { $0.end.year + 1 } ? .yoy : .since
    case .halfOf(let year, _), .quarterOf(let year, _), .monthsOf(let year, _, _):
      // 比2024年1-9月 is the year before in a text on the same months of 2025.
      let own = (left.period ?? frame.period).flatMap { resolution.period($0) } ?? facts.period
      return own?.end.year == year + 1 && own?.moved(to: year) == resolution.period(base) ? .yoy : .since
    case .month(let month), .monthOf(_, let month):
      // 比8月 is the month before in a text on September.
      guard case .month(_, let own)? = (left.period ?? frame.period).flatMap({ resolution.period($0) }) ?? facts.period
      else {
        return .since
      }
      return own == month % 12 + 1 ? .mom : .since
    // 9月末比8月末多1.3%
    case .monthEnd(let month):
      guard case .monthEnd(let own)? = left.period ?? frame.period else { return .since }
      // 4月末…比一季度末增长3.8%: the quarter is told, though its end lies a month before.
      if bytes.contains("季度末", in: ByteRange(left.subject.end, max(left.subject.end, left.verbRange.start))) {
        return .since
      }
      return own == month % 12 + 1 ? .mom : .since
    default:
      // 一月份…比去年一月减少: the same month of the year before.
      guard
        let own = (left.period ?? frame.period).flatMap({ resolution.period($0) }) ?? ownPart(base)
          ?? resolution.moodYear.map({ .year($0) }),
        let before = resolution.period(base), own.end.year == before.end.year + 1
      else { return .since }
      let then = own.moved(to: before.end.year)
      return then == before || then.start == before.start && then.end == before.end ? .yoy : .since
    }
  }

  /// The part of a year that a clause means which names only the year (前三季度…由去年同期的6.6%升到…; 去年一季度是57%，今年升到63%): the
  /// part that the sentence told of before; nil where the clause says its own.
  func samePart(_ left: LeftReading) -> Period? {
    switch left.period {
    case .samePreviousYear:
      guard let period = frame.period, period != .samePreviousYear, let now = resolution.period(period),
        now.isPartOfYear
      else { return nil }
      return now.moved(to: now.end.year - 1)
    case .thisYear, .currentYear:
      guard left.verb == .reach || left.verb == .up || left.verb == .down, let last = rows.last,
        let before = last.period,
        left.subject.isEmpty, last.measured.basis == nil, before.isPartOfYear, let year = facts.currentYear,
        before.end.year == year - 1
      else { return nil }
      return before.moved(to: year)
    default: return nil
    }
  }

  /// The year whose amount stands right before a change (较2020年的9323亿元增加4374亿元), and what is said of the change behind it.
  func baseJustRead(_ left: LeftReading) -> PeriodExpression? {
    guard let last = rows.last, left.subject.isEmpty, let base = frame.basePeriod, case .year? = resolution.period(base)
    else { return nil }
    let followsChange =
      last.measured.basis == .since && rows.dropLast().last?.period == resolution.period(base)
    return frame.lastWasBase || followsChange ? base : nil
  }

  /// Where the clause begins that follows the one which a reading is of; nil where the sentence ends before it.
  private func nextClause(_ left: LeftReading) -> Int? {
    let start = max(left.subject.end, left.verbRange.end)
    guard let comma = bytes.first("，", in: ByteRange(start, min(sentence.end, start + 60))) else { return nil }
    return comma + 3
  }

  /// 涨幅由1988年的19.4%回落到1990年的1.1%: whether a rate is one end of how a growth went, which is of its own year in a review of several
  /// years, too.
  private func isRateOfItsYear(_ left: LeftReading) -> Bool {
    guard case .span = mood, left.basePeriod == nil else { return false }
    if left.isFrom, left.verb == .up || left.verb == .down, let year = left.period,
      case .year? = resolution.period(year)
    {
      return true
    }
    return frame.lastWasBase && left.subject.isEmpty && rows.last?.measured.measure == .changeRate
      && rows.last?.measured.basis == .yoy
  }
}
