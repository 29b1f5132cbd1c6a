import EconomyModel

/// Turns the words for a period into a period, by the document's own time and the mood of the section.
struct PeriodResolution {
  let facts: DocumentFacts
  let mood: Mood

  /// The year that 全年 and 年末 mean.
  var moodYear: Int? {
    switch mood {
    case .review(let year), .target(let year): year
    case .span(_, let last), .targetSpan(_, let last): last
    }
  }

  private var isTarget: Bool { mood.isTarget }

  func period(_ expression: PeriodExpression) -> Period? {
    guard let period = resolve(expression, year: moodYear) else { return nil }
    // 今年前11个月 on a page of January is over: it is the year before.
    // 四季度 on a page of October is the one that runs.
    if expression.isRelativePart, !isTarget, facts.kind == .news, let day = facts.publishedOn, day < period.end,
      period.end.month - day.month >= 4, !(expression.isHalfOrQuarter && period.start < day)
    {
      return period.moved(to: period.end.year - 1)
    }
    // 2月份物价上涨2.1% on a page of March that is on the year before: the month that has just gone by.
    if facts.kind == .news, !isTarget, let day = facts.publishedOn, day.month <= 3, period.end.year == day.year - 1,
      expression.isOfMonths
    {
      let recent = period.moved(to: day.year)
      if recent.end <= day { return recent }
    }
    // 去年…。9月末，…: the end of a month that has just gone by on the day of the text, or that its own time ends with.
    if facts.kind != .report, !isTarget, case .monthEnd(let month) = expression, let current = facts.year,
      period.end.year == current - 1
    {
      let recent = period.moved(to: current)
      let isOwn = facts.period.map { $0.isPartOfYear && $0.end == recent.end } ?? false
      let isRecent = facts.publishedOn.map { recent.end <= $0 && $0.year == current && $0.month - month <= 2 } ?? false
      if isOwn || isRecent { return recent }
    }
    // 年末 on a page of March is the end of the year before.
    if expression == .yearEnd, !isTarget, facts.kind == .news, let day = facts.publishedOn, day.month <= 3,
      day < period.end
    {
      return period.moved(to: period.end.year - 1)
    }
    // 截至1月21日 in a report of 23 January is of its own year.
    if facts.kind == .report, !isTarget, case .monthDay(let month, let day) = expression,
      let spoken = facts.publishedOn,
      month == spoken.month, day <= spoken.day
    {
      return CalendarDay(spoken.year, month, day).map { .day($0) }
    }
    // 一月到五月 in a report of June is of its own year.
    if facts.kind == .report, !isTarget, expression.isFromJanuary, let day = facts.publishedOn, day.month >= 5,
      period.end.year == day.year - 1
    {
      let own = period.moved(to: day.year)
      if own.end < day { return own }
    }
    return period
  }

  private func resolve(_ expression: PeriodExpression, year: Int?) -> Period? {
    let speaking = facts.speakingYear
    switch expression {
    case .year(let year): return .year(year)
    case .yearEndOf(let year): return .yearEnd(year)
    case .yearStartOf(let year): return .yearEnd(year - 1)
    case .halfOf(let year, let half): return .half(year, half)
    case .quarterOf(let year, let quarter): return .quarter(year, quarter)
    case .monthsOf(let year, let first, let last): return .months(year: year, first: first, last: last)
    case .monthOf(let year, let month): return .month(year, month)
    case .dayOf(let year, let month, let day): return CalendarDay(year, month, day).map { .day($0) }
    case .years(let first, let last): return .years(first: first, last: last)
    case .sameOf(let year): return facts.period.map { $0.moved(to: year) } ?? .year(year)
    case .samePreviousYear: return year.map { year in facts.period.map { $0.moved(to: year - 1) } ?? .year(year - 1) }
    case .since(let first): return facts.year.map { first < $0 ? .years(first: first, last: $0) : .year(first) }
    case .thisYear: return year.map { .year($0) }
    case .now:
      let page = facts.kind == .news ? facts.publishedOn?.year : nil
      return (page ?? year).map { .year($0) }
    case .pastYear: return (isTarget ? speaking.map { $0 - 1 } : year).map { .year($0) }
    case .currentYear: return speaking.map { .year($0) }
    case .lastYear: return speaking.map { .year($0 - 1) }
    case .nextYear: return speaking.map { .year($0 + 1) }
    case .previousYear: return year.map { .year($0 - 1) }
    case .yearsAhead(let count): return speaking.map { .year($0 + count) }
    case .yearsAgo(let count):
      // 五年前 in a review of five years is the year before them.
      if case .span(let first, let last) = mood, last - first + 1 == count { return .year(first - 1) }
      return speaking.map { .year($0 - count) }
    case .yearEnd: return year.map { .yearEnd($0) }
    case .periodEnd:
      guard let own = facts.period, own.isPartOfYear else { return year.map { .yearEnd($0) } }
      return .day(own.end)
    case .lastYearEnd: return speaking.map { .yearEnd($0 - 1) }
    case .previousYearEnd: return year.map { .yearEnd($0 - 1) }
    case .currentYearEnd: return speaking.map { .yearEnd($0) }
    case .half(let half): return year.map { .half($0, half) }
    case .quarter(let quarter): return year.map { .quarter($0, quarter) }
    case .month(let month): return year.map { .month($0, month) }
    case .springFestival: return year.map { .month($0, HolidayPeriods.springFestivalMonth(of: $0)) }
    case .months(let first, let last): return year.map { .months(year: $0, first: first, last: last) }
    case .yesterday: return (facts.sentOn ?? facts.publishedOn).map { .day($0.dayBefore) }
    case .thisMonth:
      if facts.kind == .news, let day = facts.publishedOn { return .month(day.year, day.month) }
      guard case .month(let year, let month)? = facts.period else { return nil }
      return .month(year, month)
    case .previousMonth:
      // 上个月 on a page is the month before the day of the page.
      if facts.kind == .news, let day = facts.publishedOn {
        return day.month == 1 ? .month(day.year - 1, 12) : .month(day.year, day.month - 1)
      }
      guard case .month(let year, let month)? = facts.period else { return nil }
      return month == 1 ? .month(year - 1, 12) : .month(year, month - 1)
    case .previousMonthEnd:
      guard case .month(let year, let month)? = resolve(.previousMonth, year: year) else { return nil }
      return CalendarDay(year, month, CalendarDay.lastDay(ofMonth: month, year: year)).map { .day($0) }
    case .previousQuarter:
      guard case .quarter(let year, let quarter)? = facts.period else { return nil }
      return quarter == 1 ? .quarter(year - 1, 4) : .quarter(year, quarter - 1)
    case .monthsTo(let month): return year.map { .months(year: $0, first: 1, last: month) }
    case .monthEnd(let month):
      return year.flatMap { CalendarDay($0, month, CalendarDay.lastDay(ofMonth: month, year: $0)).map { .day($0) } }
    case .dayAlone(let day):
      guard facts.kind == .news, let page = facts.sentOn ?? facts.publishedOn else { return nil }
      if day <= page.day { return CalendarDay(page.year, page.month, day).map { .day($0) } }
      let (year, month) = page.month == 1 ? (page.year - 1, 12) : (page.year, page.month - 1)
      return CalendarDay(year, month, day).map { .day($0) }
    case .monthDay(let month, let day): return year.flatMap { CalendarDay($0, month, day).map { .day($0) } }
    case .lastYears(let count): return (isTarget ? facts.year : year).map { .years(first: $0 - count + 1, last: $0) }
    case .someYears(5) where facts.runningPlan != nil:
      return facts.runningPlan.flatMap { resolve(.plan($0), year: year) }
    case .someYears(let count):
      if case .targetSpan(let first, let last) = mood, last - first + 1 == count {
        return .years(first: first, last: last)
      }
      return resolve(isTarget ? .nextYears(count) : .lastYears(count), year: year)
    case .centuryEnd: return facts.year.map { .year(($0 + 99) / 100 * 100) }
    case .yearsBefore(let count): return year.map { .years(first: $0 - 2 * count + 1, last: $0 - count) }
    case .comingYears(let count): return speaking.map { .years(first: $0 + 1, last: $0 + count) }
    case .thisAndNextYear: return speaking.map { .years(first: $0, last: $0 + 1) }
    // 今后两年 on a page of November: the ones that have not begun.
    case .nextYears(let count):
      let isLate = facts.publishedOn.map { $0.month >= 10 } == true
      return speaking.map { isLate ? $0 + 1 : $0 }.map { .years(first: $0, last: $0 + count - 1) }
    case .plan(let number): return .years(first: FiveYearPlan(number).first, last: FiveYearPlan(number).last)
    case .planEnd(let number): return .year(FiveYearPlan(number).last)
    case .part(let part, let whole): return resolve(part, year: resolve(whole, year: year)?.end.year)
    case .monthSpan(let first, let last):
      guard let first = resolve(first, year: year), let last = resolve(last, year: year) else { return nil }
      // 从1984年到今年10月底: years from and to.
      if case .year(let start) = first, start < last.end.year { return .years(first: start, last: last.end.year) }
      return Period.months(from: first.start, to: last.end)
    }
  }
}

extension Period {
  /// The month that it is, as a text says it without its year; nil for other stretches of time.
  var monthExpression: PeriodExpression? {
    if case .month(_, let month) = self { .month(month) } else { nil }
  }
}

extension PeriodExpression {
  /// 五年, 过去三年: so many years.
  var isCountOfYears: Bool {
    switch self {
    case .lastYears, .someYears: true
    default: false
    }
  }

  /// 1979年到1982年, 去年十月到今年九月: years or months from and to.
  var isStretch: Bool {
    switch self {
    case .years, .monthSpan: true
    default: false
    }
  }

  /// “十四五”期间: the years of a plan.
  var isPlan: Bool { if case .plan = self { true } else { false } }

  /// Whether it is a part of the year in which the text speaks (今年前11个月, 三季度).
  var isRelativePart: Bool {
    switch self {
    case .part(let part, of: let year): part.isPart && year == .currentYear
    case .half, .quarter, .months, .monthsTo: true
    default: false
    }
  }

  /// 2月份, 1至2月, 2月末: months whose year the text leaves open.
  var isOfMonths: Bool {
    switch self {
    case .month, .months, .monthsTo, .monthEnd, .monthDay, .springFestival: true
    default: false
    }
  }

  /// 下半年, 三季度: a part of the year that may have begun when the text speaks of it.
  var isHalfOrQuarter: Bool {
    switch self {
    case .half, .quarter, .part(.half, of: _), .part(.quarter, of: _): true
    default: false
    }
  }

  /// Whether it is of the first months of some year (一月到五月, 前4个月).
  var isFromJanuary: Bool {
    switch self {
    case .months(1, _), .monthsTo, .part(.monthsTo, of: .currentYear), .part(.months(1, _), of: .currentYear): true
    default: false
    }
  }

  /// Whether whole years are what it speaks of, not parts of one.
  var isYearly: Bool {
    switch self {
    case .half, .quarter, .months, .monthsTo, .month, .monthEnd, .springFestival, .halfOf, .quarterOf, .monthsOf,
      .monthOf, .part,
      .monthSpan:
      false
    default: true
    }
  }

  /// Whether it covers several years.
  var isSpan: Bool {
    switch self {
    case .years, .lastYears, .someYears, .yearsBefore, .nextYears, .thisAndNextYear, .plan, .since: true
    default: false
    }
  }

  /// Whether it goes on being meant in the clauses that follow; dates of events do not.
  var carries: Bool {
    switch self {
    case .monthDay, .dayOf, .previousMonth, .previousQuarter, .yearStartOf, .samePreviousYear, .previousYear,
      .previousYearEnd:
      false
    default: true
    }
  }
}
