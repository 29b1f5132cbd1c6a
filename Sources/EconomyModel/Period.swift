/// A day of the calendar.
public struct CalendarDay: Hashable, Sendable, Comparable, CustomStringConvertible {
  public var year: Int
  public var month: Int
  public var day: Int

  /// Makes a day; nil where the calendar has none such (2月30日).
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDay.lastDay(ofMonth: month, year: year)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2024-01-23`, `2024-01` or `2024`: a missing part is the last one of its period, the day by which it was known.
  public init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4, let year = Int(parts[0]) else { return nil }
    let month = parts.count > 1 ? Int(parts[1]) : 12
    guard let month, (1...12).contains(month) else { return nil }
    let day = parts.count > 2 ? Int(parts[2]) : CalendarDay.lastDay(ofMonth: month, year: year)
    guard let day else { return nil }
    self.init(year, month, day)
  }

  /// The day before it; the first day of the year 1 has none and stays.
  public var dayBefore: CalendarDay {
    if day > 1 { return CalendarDay(year: year, month: month, day: day - 1) }
    if month > 1 {
      return CalendarDay(year: year, month: month - 1, day: CalendarDay.lastDay(ofMonth: month - 1, year: year))
    }
    return year > 1 ? CalendarDay(year: year - 1, month: 12, day: 31) : self
  }

  public static func lastDay(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }

  public var description: String {
    Period.padded(year, 4) + "-" + Period.padded(month, 2) + "-" + Period.padded(day, 2)
  }

  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// The time that a statistic is about.
///
/// Periods of different kinds never belong to one series.
///
/// | notation | meaning |
/// |---|---|
/// | `2025` | the year |
/// | `2025-H1` | a half year |
/// | `2025-Q1` | a quarter |
/// | `2025-03` | a month |
/// | `2025-01/2025-09` | months of one year, such as 前三季度 |
/// | `2024-10/2025-09` | months from one year to a later one |
/// | `2025-12-31` | the state at a day, 年末 |
/// | `2021/2025` | a span of years, “十四五”期间 |
public enum Period: Hashable, Sendable {
  case year(Int)
  case half(Int, Int)
  case quarter(Int, Int)
  case month(Int, Int)
  case months(year: Int, first: Int, last: Int)
  case monthsAcross(year: Int, first: Int, lastYear: Int, last: Int)
  case day(CalendarDay)
  case years(first: Int, last: Int)

  /// The last day of a year, as stocks are dated.
  public static func yearEnd(_ year: Int) -> Period { .day(CalendarDay(year: year, month: 12, day: 31)) }

  /// The months from the one of a day to the one of a later day; nil where the second is not in a later month.
  public static func months(from start: CalendarDay, to end: CalendarDay) -> Period? {
    guard (start.year, start.month) < (end.year, end.month) else { return nil }
    return start.year == end.year
      ? .months(year: start.year, first: start.month, last: end.month)
      : .monthsAcross(year: start.year, first: start.month, lastYear: end.year, last: end.month)
  }

  /// Whether it is some months of one year, and no day, year or span of years.
  public var isPartOfYear: Bool {
    switch self {
    case .half, .quarter, .month, .months: true
    case .year, .monthsAcross, .day, .years: false
    }
  }

  /// From January to the end of a month (累计 in the row of 5月); other periods as they are.
  public var fromJanuary: Period {
    guard case .month(let year, let month) = self else { return self }
    return switch month {
    case 1: self
    case 3: .quarter(year, 1)
    case 6: .half(year, 1)
    case 12: .year(year)
    default: .months(year: year, first: 1, last: month)
    }
  }

  /// The same part of another year; months across years end in it; spans of years stay as they are.
  public func moved(to year: Int) -> Period {
    switch self {
    case .year: .year(year)
    case .half(_, let half): .half(year, half)
    case .quarter(_, let quarter): .quarter(year, quarter)
    case .month(_, let month): .month(year, month)
    case .months(_, let first, let last): .months(year: year, first: first, last: last)
    case .monthsAcross(let firstYear, let first, let lastYear, let last):
      .monthsAcross(year: year - (lastYear - firstYear), first: first, lastYear: year, last: last)
    case .day(let day):
      .day(
        CalendarDay(
          year: year, month: day.month, day: min(day.day, CalendarDay.lastDay(ofMonth: day.month, year: year))))
    case .years: self
    }
  }

  public var start: CalendarDay {
    switch self {
    case .year(let year): CalendarDay(year: year, month: 1, day: 1)
    case .half(let year, let half): CalendarDay(year: year, month: half == 1 ? 1 : 7, day: 1)
    case .quarter(let year, let quarter): CalendarDay(year: year, month: quarter * 3 - 2, day: 1)
    case .month(let year, let month): CalendarDay(year: year, month: month, day: 1)
    case .months(let year, let first, _), .monthsAcross(let year, let first, _, _):
      CalendarDay(year: year, month: first, day: 1)
    case .day(let day): day
    case .years(let first, _): CalendarDay(year: first, month: 1, day: 1)
    }
  }

  public var end: CalendarDay {
    func last(_ year: Int, _ month: Int) -> CalendarDay {
      CalendarDay(year: year, month: month, day: CalendarDay.lastDay(ofMonth: month, year: year))
    }
    return switch self {
    case .year(let year): last(year, 12)
    case .half(let year, let half): last(year, half == 1 ? 6 : 12)
    case .quarter(let year, let quarter): last(year, quarter * 3)
    case .month(let year, let month): last(year, month)
    case .months(let year, _, let month), .monthsAcross(_, _, let year, let month): last(year, month)
    case .day(let day): day
    case .years(_, let year): last(year, 12)
    }
  }

  /// The kind, as the database names it.
  public var kind: String {
    switch self {
    case .year: "year"
    case .half: "half"
    case .quarter: "quarter"
    case .month: "month"
    case .months: "year_to_date"
    case .monthsAcross: "months"
    case .day: "day"
    case .years: "years"
    }
  }

  /// The same period of the year before; for a span of years, the span of equal length just before.
  public var yearEarlier: Period {
    switch self {
    case .year(let year): .year(year - 1)
    case .half(let year, let half): .half(year - 1, half)
    case .quarter(let year, let quarter): .quarter(year - 1, quarter)
    case .month(let year, let month): .month(year - 1, month)
    case .months(let year, let first, let last): .months(year: year - 1, first: first, last: last)
    case .monthsAcross(_, _, let year, _): moved(to: year - 1)
    case .day(let day):
      .day(
        CalendarDay(
          year: day.year - 1, month: day.month,
          // The end of February stays the end of February.
          day: day.day == CalendarDay.lastDay(ofMonth: day.month, year: day.year)
            ? CalendarDay.lastDay(ofMonth: day.month, year: day.year - 1) : day.day))
    case .years(let first, let last): .years(first: first - (last - first + 1), last: first - 1)
    }
  }

  /// The notation of the table above.
  public var notation: String {
    func monthly(_ year: Int, _ month: Int) -> String { Period.padded(year, 4) + "-" + Period.padded(month, 2) }
    return switch self {
    case .year(let year): Period.padded(year, 4)
    case .half(let year, let half): Period.padded(year, 4) + "-H" + String(half)
    case .quarter(let year, let quarter): Period.padded(year, 4) + "-Q" + String(quarter)
    case .month(let year, let month): monthly(year, month)
    case .months(let year, let first, let last): monthly(year, first) + "/" + monthly(year, last)
    case .monthsAcross(let year, let first, let lastYear, let last):
      monthly(year, first) + "/" + monthly(lastYear, last)
    case .day(let day): day.description
    case .years(let first, let last): Period.padded(first, 4) + "/" + Period.padded(last, 4)
    }
  }

  /// Reads the notation of the table above; nil for anything else.
  public init?(notation text: String) {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if halves.count == 2 {
      guard let first = Period(notation: halves[0]), let last = Period(notation: halves[1]) else { return nil }
      switch (first, last) {
      case (.year(let first), .year(let last)) where first <= last: self = .years(first: first, last: last)
      case (.month, .month):
        guard let months = Period.months(from: first.start, to: last.end) else { return nil }
        self = months
      default: return nil
      }
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard halves.count == 1, parts[0].utf8.count == 4, let year = Int(parts[0]), year > 0 else { return nil }
    switch parts.count {
    case 1: self = .year(year)
    case 2:
      if parts[1].hasPrefix("H"), let half = Int(parts[1].dropFirst()), (1...2).contains(half) {
        self = .half(year, half)
      } else if parts[1].hasPrefix("Q"), let quarter = Int(parts[1].dropFirst()), (1...4).contains(quarter) {
        self = .quarter(year, quarter)
      } else if parts[1].utf8.count == 2, let month = Int(parts[1]), (1...12).contains(month) {
        self = .month(year, month)
      } else {
        return nil
      }
    case 3:
      guard parts[1].utf8.count == 2, parts[2].utf8.count == 2, let month = Int(parts[1]), let day = Int(parts[2]),
        let day = CalendarDay(year, month, day)
      else { return nil }
      self = .day(day)
    default: return nil
    }
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    if digits.utf8.count >= width { return digits }
    return String(repeating: "0", count: width - digits.utf8.count) + digits
  }
}

extension Period: CustomStringConvertible {
  public var description: String { notation }
}
