/// The words that stand for a period, to be resolved with what the document says of its time.
struct PeriodLexicon: Sendable {
  let words: WordTrie
  let expressions: [PeriodExpression]
  /// The characters that the words start with.
  let firstCharacters: [Unicode.Scalar]

  init() {
    let list: [(String, PeriodExpression)] =
      [
        ("全年", .thisYear), ("本年", .thisYear), ("本年度", .thisYear), ("当年", .thisYear), ("一年来", .thisYear),
        ("过去一年", .pastYear), ("过去的一年", .pastYear),
        ("今年", .currentYear), ("今年以来", .currentYear), ("去年", .lastYear), ("上年", .previousYear),
        ("前一年末", .previousYearEnd), ("新的一年", .currentYear), ("明后两年", .comingYears(2)), ("明后年", .comingYears(2)),
        ("明后三年", .comingYears(3)), ("去年春季", .lastYear), ("去年夏季", .lastYear),
        ("去年秋季", .lastYear), ("去年冬季", .lastYear), ("今年春季", .currentYear), ("今年夏季", .currentYear),
        ("今年秋季", .currentYear),
        ("前一年底", .previousYearEnd),
        ("前一年年末", .previousYearEnd), ("前一年年底", .previousYearEnd), ("上一年", .previousYear),
        ("上年全年", .part(.thisYear, of: .previousYear)), ("去年全年", .part(.thisYear, of: .lastYear)),
        ("明年", .nextYear), ("前年", .yearsAgo(2)), ("前年同期", .yearsAgo(2)), ("全年内", .thisYear), ("年内", .thisYear),
        ("这一年", .thisYear),
        ("如今", .now), ("眼下", .now),
        ("去年初", .lastYear), ("去年年初", .lastYear), ("去年末", .lastYearEnd), ("去年底", .lastYearEnd), ("去年年末", .lastYearEnd),
        ("去年年底", .lastYearEnd),
        ("上年年末", .previousYearEnd), ("上年年底", .previousYearEnd), ("今年年末", .currentYearEnd), ("今年年底", .currentYearEnd),
        ("今年底前", .currentYearEnd), ("今年年底前", .currentYearEnd), ("今年底之前", .currentYearEnd),
        ("明年底前", .part(.yearEnd, of: .nextYear)), ("明年年底前", .part(.yearEnd, of: .nextYear)),
        ("年底前", .currentYearEnd), ("年底之前", .currentYearEnd), ("年末前", .currentYearEnd),
        ("前年年底", .part(.yearEnd, of: .yearsAgo(2))), ("前年年末", .part(.yearEnd, of: .yearsAgo(2))),
        ("前年底", .part(.yearEnd, of: .yearsAgo(2))), ("前年末", .part(.yearEnd, of: .yearsAgo(2))),
        ("一年里面", .thisYear), ("一年之间", .thisYear), ("一年之内", .thisYear), ("一年间", .thisYear), ("一年当中", .thisYear),
        ("上年末", .previousYearEnd), ("上年底", .previousYearEnd),
        ("年末", .yearEnd), ("年底", .yearEnd), ("到年末", .yearEnd), ("到年底", .yearEnd), ("期末", .periodEnd),
        ("今冬", .currentYear), ("今秋", .currentYear), ("今夏", .currentYear), ("今春", .currentYear), ("今年秋季", .currentYear),
        ("今年春季", .currentYear), ("今年夏季", .currentYear), ("今年冬季", .currentYear),
        ("去年一年", .lastYear), ("今年一年", .currentYear), ("上年同月", .samePreviousYear), ("去年同月", .samePreviousYear),
        ("去年同期", .samePreviousYear), ("去年同一时候", .samePreviousYear), ("去年同一时期", .samePreviousYear),
        ("去年这个时候", .samePreviousYear), ("去年这时候", .samePreviousYear),
        ("去年此时", .samePreviousYear), ("去年同日", .samePreviousYear), ("上年同日", .samePreviousYear),
        ("上年此时", .samePreviousYear),
        ("上年同期", .samePreviousYear),
        ("明年底", .part(.yearEnd, of: .nextYear)), ("明年末", .part(.yearEnd, of: .nextYear)),
        ("今年末", .currentYearEnd), ("今年底", .currentYearEnd), ("截至年末", .yearEnd), ("截至年底", .yearEnd), ("当年末", .yearEnd),
        ("半年来", .half(1)), ("半年账", .half(1)), ("半年账本", .half(1)), ("半年账单", .half(1)), ("半年答卷", .half(1)),
        ("半年成绩单", .half(1)),
        ("“半年报”", .half(1)), ("“一季报”", .quarter(1)), ("“三季报”", .monthsTo(9)), ("“半年账”", .half(1)), ("“半年答卷”", .half(1)),
        ("半年报", .half(1)), ("半年度", .half(1)), ("三季报", .monthsTo(9)), ("一季报", .quarter(1)),
        ("上半年", .half(1)), ("下半年", .half(2)), ("前三季度", .monthsTo(9)), ("三季度末", .monthEnd(9)), ("一季度末", .monthEnd(3)),
        ("二季度末", .monthEnd(6)), ("四季度末", .monthEnd(12)), ("前三个季度", .monthsTo(9)), ("头三个季度", .monthsTo(9)),
        ("头三季度", .monthsTo(9)),
        ("一季度", .quarter(1)), ("二季度", .quarter(2)), ("三季度", .quarter(3)), ("四季度", .quarter(4)), ("第一季度", .quarter(1)),
        ("第二季度", .quarter(2)), ("第三季度", .quarter(3)), ("第四季度", .quarter(4)), ("首季", .quarter(1)), ("首季度", .quarter(1)),
        ("头一季", .quarter(1)),
        ("上一季度", .previousQuarter), ("上季度", .previousQuarter), ("上个季度", .previousQuarter),
        ("前3季度", .monthsTo(9)), ("前三季", .monthsTo(9)), ("前3个季度", .monthsTo(9)),
        ("上半年末", .monthEnd(6)), ("6月末", .monthEnd(6)), ("9月末", .monthEnd(9)), ("3月末", .monthEnd(3)),
        ("五年前", .yearsAgo(5)), ("四年前", .yearsAgo(4)), ("三年前", .yearsAgo(3)), ("两年前", .yearsAgo(2)),
        ("十年前", .yearsAgo(10)), ("一年前", .yearsAgo(1)),
        ("前五年", .yearsAgo(5)), ("前四年", .yearsAgo(4)), ("前三年", .yearsAgo(3)), ("五年来", .lastYears(5)),
        ("过去五年", .lastYears(5)), ("近五年", .lastYears(5)), ("五年间", .lastYears(5)), ("五年当中", .someYears(5)),
        ("五年中", .someYears(5)), ("五年里", .someYears(5)), ("五年", .someYears(5)),
        ("三年来", .lastYears(3)), ("过去三年", .lastYears(3)), ("近三年", .lastYears(3)), ("三年", .someYears(3)),
        ("昨天", .yesterday), ("昨日", .yesterday), ("上个月", .previousMonth), ("上月", .previousMonth),
        ("新年头一个月", .month(1)), ("开年头一个月", .month(1)), ("头一个月", .month(1)), ("开年首月", .month(1)),
        ("本月", .thisMonth), ("本月份", .thisMonth), ("本月以来", .thisMonth), ("本月上旬", .thisMonth), ("本月中旬", .thisMonth),
        ("上月末", .previousMonthEnd), ("上月底", .previousMonthEnd), ("上个月末", .previousMonthEnd),
        ("上个月底", .previousMonthEnd),
        ("近两年", .lastYears(2)), ("去年和今年", .lastYears(2)), ("去年以来", .lastYears(2)), ("前年以来", .lastYears(3)),
        ("上月同期", .previousMonth),
        ("今年和去年", .lastYears(2)), ("去年、今年", .lastYears(2)),
        ("最近两年", .lastYears(2)), ("最近三年", .lastYears(3)), ("最近五年", .lastYears(5)), ("最近十年", .lastYears(10)),
        ("两年", .someYears(2)), ("两年来", .lastYears(2)), ("四年", .someYears(4)), ("四年来", .lastYears(4)),
        ("过去四年", .lastYears(4)),
        ("十年", .someYears(10)), ("十年来", .lastYears(10)), ("过去十年", .lastYears(10)), ("近十年", .lastYears(10)),
        ("这五年", .lastYears(5)),
        ("六年", .someYears(6)), ("七年", .someYears(7)), ("八年", .someYears(8)), ("九年", .someYears(9)),
        ("六年来", .lastYears(6)),
        ("五年内", .someYears(5)), ("三年内", .someYears(3)), ("两年内", .someYears(2)), ("十年内", .someYears(10)),
        ("上一个五年", .yearsBefore(5)), ("前一个五年", .yearsBefore(5)), ("上个五年", .yearsBefore(5)),
        ("本世纪末", .centuryEnd), ("到本世纪末", .centuryEnd), ("今后五年", .nextYears(5)), ("未来五年", .nextYears(5)),
        ("今明两年", .thisAndNextYear), ("今冬明春", .thisAndNextYear), ("未来三年", .nextYears(3)), ("今后三年", .nextYears(3)),
        ("今后十年", .nextYears(10)), ("未来十年", .nextYears(10)), ("今后两年", .nextYears(2)), ("今后四年", .nextYears(4)),
        ("今后六年", .nextYears(6)), ("今后七年", .nextYears(7)), ("今后八年", .nextYears(8)), ("今后九年", .nextYears(9)),
        ("从今年起的三年内", .nextYears(3)), ("从今年起的五年内", .nextYears(5)), ("从今年起的八年内", .nextYears(8)),
        ("从今年起的十年内", .nextYears(10)),
      ] + HolidayPeriods.words
    words = WordTrie(of: list.map(\.0))
    expressions = list.map(\.1)
    firstCharacters = list.compactMap(\.0.unicodeScalars.first)
  }
}

/// A period as the text puts it, before the document's own date is known to it.
enum PeriodExpression: Hashable, Sendable {
  case year(Int), yearEndOf(Int), yearStartOf(Int), halfOf(Int, Int), quarterOf(Int, Int), monthsOf(Int, Int, Int),
    monthOf(Int, Int)
  case dayOf(Int, Int, Int)
  case years(Int, Int)
  /// From a year up to the one that is reported on (2021年以来).
  case since(Int)
  /// The part of another year that the text speaks of in its own (2020年同期).
  case sameOf(Int), samePreviousYear
  /// The year that is reported on (全年).
  case thisYear
  /// The year of the page, the year that a report is on (如今, 眼下).
  case now
  /// The year gone by, which a report reviews even where it plans (过去一年).
  case pastYear
  /// The year in which the document speaks (今年), the one before (去年), the one after.
  case currentYear, lastYear, nextYear
  /// The year before the one reported on (上年).
  case previousYear
  case yearsAgo(Int)
  /// So many years from the one in which the text speaks (5年后).
  case yearsAhead(Int)
  case yearEnd, lastYearEnd, previousYearEnd, currentYearEnd
  /// The last day of the part of a year that the text is on, or of its year (期末).
  case periodEnd
  case half(Int), quarter(Int), month(Int), months(Int, Int)
  /// January up to a month; the last day of a month.
  case monthsTo(Int), monthEnd(Int)
  /// The month of the Spring Festival.
  case springFestival
  /// The month of the page, or the one that a bulletin is on (本月).
  case thisMonth
  /// The month before the one that the text is on (上月).
  case previousMonth
  /// The last day of that month (到上月底).
  case previousMonthEnd
  /// The quarter before the one that the text is on (上一季度).
  case previousQuarter
  case monthDay(Int, Int)
  /// A day whose month the page says (到14日8时).
  case dayAlone(Int)
  /// The day before that of the page (昨天).
  case yesterday
  case lastYears(Int), nextYears(Int)
  /// The year in which the document speaks and the one after (今明两年).
  case thisAndNextYear
  /// So many years behind the one in which the document speaks (明后两年).
  case comingYears(Int)
  /// So many years (五年平均), gone by in a review, to come in a plan; and as many before the last ones.
  case someYears(Int), yearsBefore(Int)
  /// The last year of the document's century (本世纪末).
  case centuryEnd
  /// A five-year plan by its number (“十四五” is 14), and its last year.
  case plan(Int), planEnd(Int)
  /// A part of a year that the words before name: 去年上半年.
  indirect case part(PeriodExpression, of: PeriodExpression)
  /// From a month of one year to a month of another (从前年七月到去年六月).
  indirect case monthSpan(PeriodExpression, to: PeriodExpression)

  /// Whether it is a part of a year whose year the text leaves open.
  var isPart: Bool {
    switch self {
    case .half, .quarter, .months, .monthsTo, .month, .monthEnd, .springFestival: true
    default: false
    }
  }

  /// Whether it is a year or a part of one, whether its year is said or not (今年前8个月, 上月).
  var isTime: Bool {
    switch self {
    case .part(let part, of: _): part.isPart || isYear
    case .previousMonth, .thisMonth: true
    default: isYear || isPart
    }
  }

  /// Whether it names a single year.
  var isYear: Bool {
    switch self {
    case .year, .thisYear, .now, .pastYear, .currentYear, .lastYear, .nextYear, .previousYear, .yearsAgo: true
    case .part(.thisYear, of: _): true
    default: false
    }
  }
}
