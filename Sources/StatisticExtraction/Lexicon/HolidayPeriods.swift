import EconomyModel

/// The holidays that pages on tourism and trade report on: what happened on one is of the month that it lies in.
///
///     国庆七天，全镇接待游客3.4万人次      → October
///     端午假期三天，公园迎客31万人次       → June
///     春节黄金周，全市接待游客12万人次     → January or February, by the year
enum HolidayPeriods {
  private static let holidays: [(names: [String], period: PeriodExpression)] = [
    (["元旦"], .month(1)), (["清明", "清明节"], .month(4)), (["五一", "“五一”", "劳动节"], .month(5)), (["端午", "端午节"], .month(6)),
    (
      ["国庆", "国庆节", "“十一”", "中秋国庆", "国庆中秋", "中秋、国庆", "国庆、中秋", "中秋国庆“双节”", "国庆中秋“双节”"],
      .month(10)
    ),
    (["春节"], .springFestival),
  ]
  private static let stretches = ["假期", "长假", "小长假", "黄金周", "期间", "假日", "长假期间", "假期期间", "黄金周期间", "小长假期间"]
  private static let days = ["三天", "五天", "七天", "八天", "3天", "5天", "7天", "8天"]
  /// The holidays of a year that is named, which pages say without any word for the stretch.
  private static let ofYears: [(String, PeriodExpression)] = [
    ("去年国庆", .part(.month(10), of: .lastYear)), ("上年国庆", .part(.month(10), of: .previousYear)),
    ("今年国庆", .part(.month(10), of: .currentYear)), ("去年五一", .part(.month(5), of: .lastYear)),
    ("去年“五一”", .part(.month(5), of: .lastYear)), ("今年“五一”", .part(.month(5), of: .currentYear)),
  ]

  /// The words for a stretch of holidays, and for the holiday of a year that is named, with what they stand for.
  static let words: [(String, PeriodExpression)] = {
    var words = ofYears
    // 比去年国庆节三天增长17.8%
    for (names, month) in [(["国庆", "国庆节"], 10), (["五一", "“五一”"], 5), (["端午", "端午节"], 6), (["清明", "清明节"], 4)] {
      for name in names {
        for stretch in stretches + days { words.append(("去年" + name + stretch, .part(.month(month), of: .lastYear))) }
      }
    }
    let counted = days.flatMap { ["假期" + $0, $0 + "假期", $0 + "长假", $0 + "小长假", "长假" + $0] }
    for (names, period) in holidays {
      for name in names {
        for stretch in stretches + days + counted { words.append((name + stretch, period)) }
      }
    }
    return words
  }()

  /// 端午小长假前的6月15日, 春节期间商家促销火爆: whether what is told only happened before, behind or at the time of a holiday.
  static func isBeside(_ bytes: [UInt8], _ found: ByteRange, _ expression: PeriodExpression) -> Bool {
    switch expression {
    case .month, .springFestival: break
    default: return false
    }
    // 1月前: a month that no holiday names.
    guard
      ["假期", "长假", "黄金周", "期间", "假日"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: found.end, notBefore: found.start)
      })
    else { return false }
    return bytes.has("前", at: found.end) || bytes.has("后", at: found.end)
      || expression == .springFestival && bytes.has("期间", endingAt: found.end, notBefore: found.start)
        && !bytes.has("，", at: found.end)
  }

  /// The years since 1949 whose Spring Festival is in January; that of the others is in February.
  private static let inJanuary: Set<Int> = [
    1949, 1952, 1955, 1957, 1960, 1963, 1966, 1968, 1971, 1974, 1976, 1979, 1982, 1987, 1990, 1993, 1995, 1998, 2001,
    2004,
    2006, 2009, 2012, 2014, 2017, 2020, 2023, 2025, 2028, 2031, 2033, 2036,
  ]

  /// The month of the Spring Festival of a year.
  static func springFestivalMonth(of year: Int) -> Int { inJanuary.contains(year) ? 1 : 2 }
}
