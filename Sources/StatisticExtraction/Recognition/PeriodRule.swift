import EconomyModel

/// Reads dates and periods: 2025年, 1-9月, 2025年末, “十四五”期间, 2016—2020年, 1月27日.
enum PeriodRule {
  /// A period that begins with the digits at `start`; `end` is where the digits end.
  static func digits(_ bytes: [UInt8], at start: Int, digitsEnd end: Int, value: Int, to limit: Int) -> PeriodMention? {
    let width = end - start
    if width == 4, isYear(value) {
      if let day = isoDay(bytes, start: start, at: end, year: value, to: limit) { return day }
      if let years = yearList(bytes, start: start, at: end, year: value, to: limit) { return years }
      if let year = afterYear(bytes, start: start, at: end, year: value, to: limit) { return year }
      // 2015和2016年: the first of two years that share one 年.
      if let joint = (["和", "、", "与", "及"] as [StaticString]).first(where: { bytes.has($0, at: end) }),
        let next = PeriodRule.year(bytes, at: end + joint.utf8CodeUnitCount, to: limit), next.value > value,
        next.value <= value + 10, bytes.has("年", at: next.end)
      {
        return PeriodMention(range: ByteRange(start, end), expression: .year(value))
      }
      // 2016—2020年, 2016至2020年
      if let join = rangeSign(bytes, at: end, to: limit) {
        let (second, secondEnd) = DecimalNumber.read(bytes, at: join, to: limit)
        if secondEnd - join == 4, let year = second.map({ Int($0.mantissa) }), isYear(year),
          bytes.has("年", at: secondEnd)
        {
          return PeriodMention(range: ByteRange(start, secondEnd + 3), expression: .years(value, year))
        }
      }
    }
    if width <= 2, (1...12).contains(value) {
      if bytes.has("三个月", at: end) || bytes.has("两个月", at: end), bytes.has("、", endingAt: start, notBefore: 0) {
        return PeriodMention(range: ByteRange(start, end + 9), expression: .month(value))
      }
      // 前10月
      if bytes.has("月", at: end), !bytes.has("月份", at: end), value > 1, bytes.has("前", endingAt: start, notBefore: 0),
        !bytes.has("提前", endingAt: start, notBefore: 0), !isNow(bytes, before: start)
      {
        return PeriodMention(range: ByteRange(start - 3, end + 3), expression: .monthsTo(value))
      }
      if bytes.has("月", at: end) {
        return afterMonth(bytes, start: start, at: end + 3, year: nil, month: value, to: limit)
      }
      if let join = rangeSign(bytes, at: end, to: limit), join < limit, TextFolding.isDigit(bytes[join]) {
        let (second, secondEnd) = DecimalNumber.read(bytes, at: join, to: limit)
        if let month = second.map({ Int($0.mantissa) }), secondEnd - join <= 2, (1...12).contains(month), month > value,
          bytes.has("月", at: secondEnd), !bytes.has("月", at: secondEnd + 3)
        {
          var last = secondEnd + 3
          if bytes.has("份", at: last) { last += 3 }
          return PeriodMention(range: ByteRange(start, last), expression: .months(value, month))
        }
      }
    }
    // 6、7两月接待游客86万人次: the months together.
    if width <= 2, (1...12).contains(value), bytes.has("、", at: end),
      let months = jointMonths(bytes, start: start, after: end, value, to: limit)
    {
      return months
    }
    // 7、8、9三个月
    if width <= 2, (1...12).contains(value), bytes.has("、", at: end), isMonthOfList(bytes, after: end, value, to: limit)
    {
      return PeriodMention(range: ByteRange(start, end), expression: .month(value))
    }
    // 1季度, 2季度末
    if width == 1, (1...4).contains(value), bytes.has("季度", at: end) {
      let isEnd = bytes.has("末", at: end + 6)
      return PeriodMention(
        range: ByteRange(start, end + (isEnd ? 9 : 6)), expression: isEnd ? .monthEnd(3 * value) : .quarter(value))
    }
    // 前11个月, 头两个月
    if width <= 2, (2...12).contains(value), bytes.has("个月", at: end), isFromJanuary(bytes, before: start) {
      return PeriodMention(range: ByteRange(start - 3, end + 6), expression: .monthsTo(value))
    }
    // 今年9个月已有4326户
    if width <= 2, (2...12).contains(value), bytes.has("个月", at: end), followsYear(bytes, start) {
      return PeriodMention(range: ByteRange(start, end + 6), expression: .monthsTo(value))
    }
    if width <= 2, let day = dayAlone(bytes, start: start, at: end, value) { return day }
    // 5年后，: from now
    if width <= 2, (1...30).contains(value), bytes.has("年后，", at: end) {
      return PeriodMention(range: ByteRange(start, end + 6), expression: .yearsAhead(value))
    }
    if width <= 2, (2...30).contains(value), bytes.has("年", at: end), isSpanOfYears(bytes, start: start, after: end + 3)
    {
      let isPast = bytes.has("来", at: end + 3) || bytes.has("间", at: end + 3)
      let near = (["最近", "近", "过去", "这"] as [StaticString]).first { bytes.has($0, endingAt: start, notBefore: 0) }
      // 近5年来 opens its clause as 近五年来 does; 这 is taken off before.
      let opening = near.map { bytes.has("这", endingAt: start, notBefore: 0) ? 0 : $0.utf8CodeUnitCount } ?? 0
      return PeriodMention(
        range: ByteRange(start - opening, isPast ? end + 6 : end + 3),
        expression: isPast || near != nil ? .lastYears(value) : .someYears(value))
    }
    if width == 2, bytes.has("时隔", endingAt: start, notBefore: 0) || bytes.has("历时", endingAt: start, notBefore: 0) {
      return nil
    }
    if width == 2, bytes.has("年代", at: end) || (value >= 49 && bytes.has("年", at: end)) {
      let isDecade = bytes.has("年代", at: end)
      let year = value >= 30 ? 1900 + value : 2000 + value
      return PeriodMention(
        range: ByteRange(start, end + (isDecade ? 6 : 3)), expression: isDecade ? .years(year, year + 9) : .year(year))
    }
    return nil
  }

  /// Whether the numbers behind 、 go on up to a 月: 7、8、9三个月, 4、5月份.
  private static func isMonthOfList(_ bytes: [UInt8], after end: Int, _ value: Int, to limit: Int) -> Bool {
    guard let offset = monthsInARow(bytes, after: end, value, to: limit)?.end else { return false }
    return bytes.has("月", at: offset) || bytes.has("三个月", at: offset) || bytes.has("两个月", at: offset)
  }

  /// The last of the months that 、 joins to the first, each one later, and where they end; nil where another number stands there.
  private static func monthsInARow(_ bytes: [UInt8], after end: Int, _ first: Int, to limit: Int) -> (
    last: Int, end: Int
  )? {
    var (offset, last) = (end, first)
    while bytes.has("、", at: offset), offset + 3 < limit {
      let (number, next) = DecimalNumber.read(bytes, at: offset + 3, to: limit)
      guard let month = number.map({ Int($0.mantissa) }), number?.exponent == 0, month == last + 1, month <= 12 else {
        return nil
      }
      (offset, last) = (next, month)
    }
    return (last, offset)
  }

  /// 6、7两月: months in a row that one number is of; nil where each of them has its own (4、5月份分别增长…).
  private static func jointMonths(_ bytes: [UInt8], start: Int, after end: Int, _ value: Int, to limit: Int)
    -> PeriodMention?
  {
    guard let (last, offset) = monthsInARow(bytes, after: end, value, to: limit) else { return nil }
    for word: StaticString in ["月份", "月", "三个月", "两个月", "两月"] where bytes.has(word, at: offset) {
      let ending = offset + word.utf8CodeUnitCount
      let behind = ByteRange(ending, min(limit, ending + 150))
      let stop = bytes.first("。", in: behind) ?? behind.end
      guard Respectively.first(in: bytes, ByteRange(ending, stop)) == nil else { return nil }
      return PeriodMention(range: ByteRange(start, ending), expression: .months(value, last))
    }
    return nil
  }

  /// 5年累计, 3年增长, 近3年: the years up to now, not a duration.
  private static func isSpanOfYears(_ bytes: [UInt8], start: Int, after: Int) -> Bool {
    if bytes.has("连续", endingAt: start, notBefore: 0) || bytes.has("延长", endingAt: start, notBefore: 0) { return false }
    if ["近", "过去", "这"].contains(where: { (word: StaticString) in bytes.has(word, endingAt: start, notBefore: 0) }) {
      return true
    }
    return ["来", "间", "累计", "提升", "提高", "增长", "增加", "下降", "降低", "年均", "平均", "净增", "新增", "翻"].contains {
      (word: StaticString) in
      bytes.has(word, at: after)
    }
  }

  /// A year in Chinese numerals: 一九九八年, 二〇二五年.
  static func chinese(_ bytes: [UInt8], at start: Int, reading: ChineseNumeral.Reading, to limit: Int) -> PeriodMention?
  {
    if let (year, end) = mixedYear(bytes, at: start, to: limit) {
      return afterYear(bytes, start: start, at: end, year: year, to: limit)
    }
    let value = Int(reading.value.mantissa)
    if reading.isPositional, reading.length == 4, isYear(value) {
      if let years = yearList(bytes, start: start, at: reading.end, year: value, to: limit) { return years }
      return afterYear(bytes, start: start, at: reading.end, year: value, to: limit)
    }
    guard reading.value.exponent >= 0, !reading.isPositional, !reading.hasScale else { return nil }
    let number = Int(reading.value.mantissa) * (reading.value.exponent == 1 ? 10 : 1)
    // 提前一月完成, 近一月来: how long, not which.
    let isDuration = ["提前", "近", "每", "逾", "过去", "为期", "历时"].contains { (word: StaticString) in
      bytes.has(word, endingAt: start, notBefore: 0)
    }
    if (1...12).contains(number), !isDuration, bytes.has("月", at: reading.end) {
      return afterMonth(bytes, start: start, at: reading.end + 3, year: nil, month: number, to: limit)
    }
    // 一至九月
    if (1...12).contains(number), let join = rangeSign(bytes, at: reading.end, to: limit),
      let last = ChineseNumeral.read(bytes, at: join, to: limit), !last.isPositional, !last.hasScale,
      bytes.has("月", at: last.end)
    {
      let month = Int(last.value.mantissa) * (last.value.exponent == 1 ? 10 : 1)
      if month > number, month <= 12 {
        let end = last.end + (bytes.has("份", at: last.end + 3) ? 6 : 3)
        return PeriodMention(range: ByteRange(start, end), expression: .months(number, month))
      }
    }
    if let day = dayAlone(bytes, start: start, at: reading.end, Int(reading.value.double)) { return day }
    if (2...12).contains(number), bytes.has("个月", at: reading.end), isFromJanuary(bytes, before: start) {
      return PeriodMention(range: ByteRange(start - 3, reading.end + 6), expression: .monthsTo(number))
    }
    if number % 10 == 0, (10...90).contains(number), bytes.has("年代", at: reading.end) {
      return PeriodMention(range: ByteRange(start, reading.end + 6), expression: .years(1900 + number, 1909 + number))
    }
    return nil
  }

  /// 前四月, 头七月: the months up to one, in numerals and without a word that counts them.
  static func monthsTo(_ bytes: [UInt8], at start: Int, reading: ChineseNumeral.Reading) -> PeriodMention? {
    guard isFromJanuary(bytes, before: start), !isNow(bytes, before: start),
      bytes.has("月", at: reading.end), !bytes.has("月份", at: reading.end), !reading.hasFraction,
      case let month = Int(reading.value.double), (2...12).contains(month)
    else { return nil }
    return PeriodMention(range: ByteRange(start - 3, reading.end + 3), expression: .monthsTo(month))
  }

  /// 目前十月 is no first months; 重点项目前八月完成投资 is.
  private static func isNow(_ bytes: [UInt8], before start: Int) -> Bool {
    bytes.has("目前", endingAt: start, notBefore: 0)
      && !["项目前", "栏目前", "科目前"].contains { (word: StaticString) in bytes.has(word, endingAt: start, notBefore: 0) }
  }

  private static func followsYear(_ bytes: [UInt8], _ start: Int) -> Bool {
    ["今年", "去年", "当年"].contains { (word: StaticString) in bytes.has(word, endingAt: start, notBefore: 0) }
  }

  /// 前11个月, 头两个月: the months from January on.
  private static func isFromJanuary(_ bytes: [UInt8], before start: Int) -> Bool {
    bytes.has("前", endingAt: start, notBefore: 0) && !bytes.has("提前", endingAt: start, notBefore: 0)
      || bytes.has("头", endingAt: start, notBefore: 0)
  }

  static func isYear(_ value: Int) -> Bool { (1900...2100).contains(value) }

  /// What may stand behind a year, and the period that it makes of it.
  private static let partsOfYear: [(word: StaticString, of: @Sendable (Int) -> PeriodExpression)] = [
    ("年底前", { .yearEndOf($0) }), ("底之前", { .yearEndOf($0) }), ("底前", { .yearEndOf($0) }), ("末前", { .yearEndOf($0) }),
    ("年末", { .yearEndOf($0) }),
    ("年底", { .yearEndOf($0) }),
    ("末", { .yearEndOf($0) }),
    ("底", { .yearEndOf($0) }),
    ("初", { .yearStartOf($0) }),
    ("一季度末", { .dayOf($0, 3, 31) }),
    ("二季度末", { .dayOf($0, 6, 30) }),
    ("上半年末", { .dayOf($0, 6, 30) }),
    ("三季度末", { .dayOf($0, 9, 30) }),
    ("上半年", { .halfOf($0, 1) }),
    ("下半年", { .halfOf($0, 2) }),
    ("前三季度", { .monthsOf($0, 1, 9) }),
    ("前三个季度", { .monthsOf($0, 1, 9) }),
    ("一季度", { .quarterOf($0, 1) }),
    ("第一季度", { .quarterOf($0, 1) }),
    ("二季度", { .quarterOf($0, 2) }),
    ("第二季度", { .quarterOf($0, 2) }),
    ("三季度", { .quarterOf($0, 3) }),
    ("第三季度", { .quarterOf($0, 3) }),
    ("四季度", { .quarterOf($0, 4) }),
    ("第四季度", { .quarterOf($0, 4) }),
  ]

  /// A year in digits or in Chinese numerals, and where it ends.
  private static func year(_ bytes: [UInt8], at start: Int, to limit: Int) -> (value: Int, end: Int)? {
    guard start < limit else { return nil }
    if TextFolding.isDigit(bytes[start]) {
      let (number, end) = DecimalNumber.read(bytes, at: start, to: limit)
      guard end - start == 4, let value = number.map({ Int($0.mantissa) }), isYear(value) else { return nil }
      return (value, end)
    }
    // Of 一九五四两年 four characters are the year.
    var (value, offset) = (0, start)
    for _ in 0..<4 {
      guard offset + 3 <= limit, let digit = ChineseNumeral.digit(Scalars.at(offset, in: bytes).value) else {
        return nil
      }
      (value, offset) = (value * 10 + Int(digit), offset + 3)
    }
    return isYear(value) ? (value, offset) : nil
  }

  /// 二00六年, 二OO六年: a year whose zeros are set in other characters than the rest; nil where it has none of them.
  private static func mixedYear(_ bytes: [UInt8], at start: Int, to limit: Int) -> (value: Int, end: Int)? {
    var (value, offset, zeros) = (0, start, 0)
    for _ in 0..<4 {
      guard offset < limit else { return nil }
      if bytes[offset] == UInt8(ascii: "0") || bytes[offset] == UInt8(ascii: "O") {
        (value, offset, zeros) = (value * 10, offset + 1, zeros + 1)
      } else if offset + 3 <= limit, let digit = ChineseNumeral.digit(Scalars.at(offset, in: bytes).value) {
        (value, offset) = (value * 10 + Int(digit), offset + 3)
      } else {
        return nil
      }
    }
    return zeros > 0 && isYear(value) && bytes.has("年", at: offset) ? (value, offset) : nil
  }

  /// 1958年和1959年两年, 一九八六、一九八七、一九八八三年: years that follow one another, taken together.
  private static func yearList(_ bytes: [UInt8], start: Int, at end: Int, year first: Int, to limit: Int)
    -> PeriodMention?
  {
    var (last, offset) = (first, end)
    while last - first < 9 {
      let mark = bytes.has("年", at: offset) ? offset + 3 : offset
      guard ["和", "、", "与", "及"].contains(where: { (word: StaticString) in bytes.has(word, at: mark) }),
        let next = PeriodRule.year(bytes, at: mark + 3, to: limit), next.value == last + 1
      else { break }
      (last, offset) = next
    }
    guard last > first else { return nil }
    if bytes.has("年", at: offset) { offset += 3 }
    let counts: [(word: StaticString, count: Int)] = [("两年", 2), ("二年", 2), ("三年", 3), ("四年", 4), ("五年", 5)]
    guard let count = counts.first(where: { bytes.has($0.word, at: offset) }), count.count == last - first + 1 else {
      return nil
    }
    // 两年平均 says that a rate is a yearly one.
    let close = bytes.has("平均", at: offset + 6) ? offset : offset + 6
    return PeriodMention(range: ByteRange(start, close), expression: .years(first, last))
  }

  /// What follows the digits of a year: 年, 年末, 年上半年, 年1-9月, 年1月27日, —2020年.
  private static func afterYear(_ bytes: [UInt8], start: Int, at end: Int, year: Int, to limit: Int) -> PeriodMention? {
    // 一九八〇比一九七五年增加
    if bytes.has("比", at: end), !TextFolding.isDigit(bytes[start]) {
      return PeriodMention(range: ByteRange(start, end), expression: .year(year))
    }
    guard bytes.has("年", at: end) else { return nil }
    let after = end + 3
    if let part = partsOfYear.first(where: { bytes.has($0.word, at: after) }), !bytes.has("初步", at: after) {
      return PeriodMention(range: ByteRange(start, after + part.word.utf8CodeUnitCount), expression: part.of(year))
    }
    if after < limit, TextFolding.isDigit(bytes[after]) {
      let (month, monthEnd) = DecimalNumber.read(bytes, at: after, to: limit)
      if let month = month.map({ Int($0.mantissa) }), monthEnd - after <= 2, (1...12).contains(month) {
        if bytes.has("月", at: monthEnd) {
          return afterMonth(bytes, start: start, at: monthEnd + 3, year: year, month: month, to: limit)
        }
        if let months = digits(bytes, at: after, digitsEnd: monthEnd, value: month, to: limit),
          case .months(let first, let last) = months.expression
        {
          return PeriodMention(range: ByteRange(start, months.range.end), expression: .monthsOf(year, first, last))
        }
      }
    }
    if let reading = ChineseNumeral.read(bytes, at: after, to: limit), !reading.isPositional,
      bytes.has("月", at: reading.end)
    {
      let month = Int(reading.value.mantissa) * (reading.value.exponent == 1 ? 10 : 1)
      if (1...12).contains(month) {
        return afterMonth(bytes, start: start, at: reading.end + 3, year: year, month: month, to: limit)
      }
    }
    // 2020年到2025年, 2016年—2020年
    if let join = rangeSign(bytes, at: after, to: limit), join < limit {
      var second: Int?
      var secondEnd = join
      if TextFolding.isDigit(bytes[join]) {
        let number = DecimalNumber.read(bytes, at: join, to: limit)
        (second, secondEnd) = (number.value.map { Int($0.mantissa) }, number.end)
      } else if let reading = ChineseNumeral.read(bytes, at: join, to: limit), reading.isPositional {
        (second, secondEnd) = (Int(reading.value.mantissa), reading.end)
      }
      if let second, isYear(second), second > year, bytes.has("年", at: secondEnd) {
        let end = endOfCount(bytes, at: secondEnd + 3, to: limit)
        return PeriodMention(range: ByteRange(start, end), expression: .years(year, second))
      }
      // 1981年到本世纪末的二十年内
      if bytes.has("本世纪末", at: join) {
        let end = endOfCount(bytes, at: join + 12, to: limit)
        return PeriodMention(range: ByteRange(start, end), expression: .years(year, (year + 99) / 100 * 100))
      }
    }
    // 2013年时只有6.1万标准箱
    let then: [StaticString] = ["只", "仅", "还", "才", "的", "为", "是", "，"]
    if bytes.has("时", at: after), then.contains(where: { bytes.has($0, at: after + 3) }) {
      return PeriodMention(range: ByteRange(start, after + 3), expression: .year(year))
    }
    if bytes.has("同期", at: after) {
      return PeriodMention(range: ByteRange(start, after + 6), expression: .sameOf(year))
    }
    // 自2007年起年接待游客均超过千万人次: in each year since.
    if bytes.has("起", at: after), !bytes.has("起，", at: after),
      bytes.has("自", endingAt: start, notBefore: 0) || bytes.has("从", endingAt: start, notBefore: 0)
    {
      return PeriodMention(range: ByteRange(start, after + 3), expression: .since(year))
    }
    if bytes.has("以来", at: after) { return PeriodMention(range: ByteRange(start, after + 6), expression: .since(year)) }
    // 是1990年全年的1.9倍
    if bytes.has("全年的", at: after) { return PeriodMention(range: ByteRange(start, after + 6), expression: .year(year)) }
    return PeriodMention(
      range: ByteRange(start, bytes.has("度", at: after) ? after + 3 : after), expression: .year(year))
  }

  /// 1953年到1980年的二十八年中: the place behind how many years that is; where the years themselves end, if nothing says so.
  private static func endOfCount(_ bytes: [UInt8], at start: Int, to limit: Int) -> Int {
    let count = bytes.has("的", at: start) ? start + 3 : start
    guard count < limit else { return start }
    let end =
      TextFolding.isDigit(bytes[count])
      ? DecimalNumber.read(bytes, at: count, to: limit).end
      : ChineseNumeral.read(bytes, at: count, to: limit)?.end ?? count
    guard end > count else { return start }
    let years = bytes.has("多", at: end) ? end + 3 : end
    guard bytes.has("年", at: years) else { return start }
    let within = (["时间内", "时间里", "期间", "内", "间", "中", "里"] as [StaticString]).first { bytes.has($0, at: years + 3) }
    // 2016年至2020年五年平均 is a rate of each year.
    return within.map { years + 3 + $0.utf8CodeUnitCount } ?? start
  }

  /// What follows 月: 份, 末, a day.
  private static func afterMonth(_ bytes: [UInt8], start: Int, at after: Int, year: Int?, month: Int, to limit: Int)
    -> PeriodMention
  {
    for word: StaticString in ["末", "底"] where bytes.has(word, at: after) {
      let expression =
        year.map { PeriodExpression.part(.monthEnd(month), of: .year($0)) }
        ?? .monthEnd(month)
      return PeriodMention(range: ByteRange(start, after + 3), expression: expression)
    }
    if after < limit {
      var day: Int?
      var end = after
      if TextFolding.isDigit(bytes[after]) {
        let number = DecimalNumber.read(bytes, at: after, to: limit)
        (day, end) = (number.value.map { Int($0.mantissa) }, number.end)
      } else if let reading = ChineseNumeral.read(bytes, at: after, to: limit), !reading.isPositional, !reading.hasScale
      {
        (day, end) = (Int(reading.value.mantissa) * (reading.value.exponent == 1 ? 10 : 1), reading.end)
      }
      if let day, (1...31).contains(day), bytes.has("日", at: end) || bytes.has("号", at: end) {
        let expression = year.flatMap { year in
          CalendarDay(year, month, day).map { PeriodExpression.dayOf($0.year, $0.month, $0.day) }
        }
        if let last = lastDay(bytes, after: end + 3, day, to: limit) {
          // 10月1日至7日: days of a month are told by the month.
          return PeriodMention(
            range: ByteRange(start, last), expression: year.map { .monthOf($0, month) } ?? .month(month))
        }
        return PeriodMention(range: ByteRange(start, end + 3), expression: expression ?? .monthDay(month, day))
      }
      if let day, (1...31).contains(day), let join = rangeSign(bytes, at: end, to: limit), join < limit,
        TextFolding.isDigit(bytes[join])
      {
        let second = DecimalNumber.read(bytes, at: join, to: limit).end
        if bytes.has("日", at: second) {
          return PeriodMention(
            range: ByteRange(start, second + 3), expression: year.map { .monthOf($0, month) } ?? .month(month))
        }
      }
    }
    let end = bytes.has("份", at: after) ? after + 3 : after
    // 1月份至9月份, 1月到11月, 一月到五月
    if let join = rangeSign(bytes, at: end, to: limit), join < limit {
      if let second = monthNumber(bytes, at: join, to: limit), second.value > month,
        bytes.has("月", at: second.end), !bytes.has("日", at: second.end + 3)
      {
        let last = second.value
        let close = second.end + (bytes.has("份", at: second.end + 3) ? 6 : 3)
        return PeriodMention(
          range: ByteRange(start, close),
          expression: year.map { .monthsOf($0, month, last) } ?? .months(month, last))
      }
    }
    // 3月起掉头往上: when something began, which dates nothing that follows.
    if bytes.has("起", at: end),
      !["起步", "起伏", "起点"].contains(where: { (word: StaticString) in bytes.has(word, at: end) })
    {
      return PeriodMention(
        range: ByteRange(start, end), expression: year.map { .dayOf($0, month, 1) } ?? .monthDay(month, 1))
    }
    return PeriodMention(range: ByteRange(start, end), expression: year.map { .monthOf($0, month) } ?? .month(month))
  }

  private static let rangeSigns = CharacterFilters("-~—–－～至到−─")

  /// Where 至7日 ends behind a day of the same month; nil where no later day follows.
  private static func lastDay(_ bytes: [UInt8], after start: Int, _ first: Int, to limit: Int) -> Int? {
    guard let join = rangeSign(bytes, at: start, to: limit), join < limit, TextFolding.isDigit(bytes[join]) else {
      return nil
    }
    let second = DecimalNumber.read(bytes, at: join, to: limit)
    guard let day = second.value.map({ Int($0.mantissa) }), day > first, day <= 31, bytes.has("日", at: second.end)
    else {
      return nil
    }
    return second.end + 3
  }

  /// 1 to 12, in digits or a numeral.
  private static func monthNumber(_ bytes: [UInt8], at start: Int, to limit: Int) -> (value: Int, end: Int)? {
    var month: Int?
    var end = start
    if TextFolding.isDigit(bytes[start]) {
      let number = DecimalNumber.read(bytes, at: start, to: limit)
      (month, end) = (number.value.map { Int($0.mantissa) }, number.end)
      if end - start > 2 { return nil }
    } else if let reading = ChineseNumeral.read(bytes, at: start, to: limit), !reading.isPositional, !reading.hasScale {
      (month, end) = (Int(reading.value.mantissa) * (reading.value.exponent == 1 ? 10 : 1), reading.end)
    }
    return month.flatMap { (1...12).contains($0) ? ($0, end) : nil }
  }

  /// The end of a sign that joins two ends of a range.
  static func rangeSign(_ bytes: [UInt8], at offset: Int, to limit: Int) -> Int? {
    guard offset < limit, rangeSigns.mayHold(Scalars.at(offset, in: bytes).value) else { return nil }
    if bytes[offset] == UInt8(ascii: "-") || bytes[offset] == UInt8(ascii: "~") {
      return bytes.has("--", at: offset) ? offset + 2 : offset + 1
    }
    for sign: StaticString in ["——", "—", "–", "－", "～", "至", "到", "−", "─"] where bytes.has(sign, at: offset) {
      return offset + sign.utf8CodeUnitCount
    }
    return nil
  }
}
