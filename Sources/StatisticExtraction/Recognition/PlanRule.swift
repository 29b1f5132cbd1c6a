import EconomyModel

/// Reads five-year plans: “十四五”, “七五”计划期间, 第七个五年计划.
enum PlanRule {
  /// What may stand behind the number of a plan.
  private static let tails: [StaticString] = ["规划", "时期", "期间", "计划", "以来", "期末", "末期", "末", "初期", "初", "全期"]

  /// A five-year plan: “十四五”, 十四五时期, “七五”计划.
  static func abbreviated(_ bytes: [UInt8], at start: Int, reading: ChineseNumeral.Reading, to limit: Int)
    -> PeriodMention?
  {
    // 十四五 reads as numerals 十四 and 五; 七五 as two digits.
    var number: Int?
    var end = reading.end
    if reading.isPositional, reading.length == 2, reading.value.mantissa % 10 == 5 {
      number = Int(reading.value.mantissa / 10)
    } else if !reading.isPositional, reading.value.exponent == 0, bytes.has("五", at: reading.end), reading.length <= 2 {
      number = Int(reading.value.mantissa)
      end = reading.end + 3
    } else if !reading.isPositional, reading.value == Quantity(mantissa: 1, exponent: 1),
      bytes.has("五", at: reading.end)
    {
      number = 10
      end = reading.end + 3
    } else if reading.length == 2, reading.value.mantissa == 15, reading.value.exponent == 0 {
      number = 10
    }
    // “十四五“: some texts close a quotation with the mark that opens one.
    let isQuoted = bytes.has("“", at: start - 3) && (bytes.has("”", at: end) || bytes.has("“", at: end))
    guard let number, (1...20).contains(number) else { return nil }
    let tail = isQuoted ? end + 3 : end
    var last = tail
    var isEnd = false
    for word in tails where bytes.has(word, at: tail) {
      isEnd = bytes.has("末", at: tail) || bytes.has("期末", at: tail)
      last = tail + word.utf8CodeUnitCount
      break
    }
    guard isQuoted || last > tail else { return nil }
    // “十一五”规划顺利实施: a plan that is carried out dates nothing.
    let isCarriedOut =
      (bytes.has("规划", at: tail) || bytes.has("计划", at: tail))
      && ["顺利实施", "深入实施", "全面实施", "胜利完成", "圆满完成", "顺利完成"].contains { (word: StaticString) in
        bytes.has(word, at: last)
      }
    // 储备“十五五”重大项目272项: for which plan they are kept ready says nothing of when they were.
    let isPrepared = ["储备", "谋划", "编制", "策划", "入库", "列入", "纳入"].contains { (word: StaticString) in
      bytes.has(word, endingAt: isQuoted ? start - 3 : start, notBefore: 0)
    }
    guard !isCarriedOut, !isPrepared || last > tail else { return nil }
    let first = isQuoted ? start - 3 : start
    if !isEnd, let part = firstYears(bytes, at: last, to: limit) {
      let begin = FiveYearPlan(number).first
      return PeriodMention(range: ByteRange(first, part.end), expression: .years(begin, begin + part.count - 1))
    }
    // “十四五”以来: up to the year that is reported on, whenever the plan ends.
    let isSince = bytes.has("以来", at: tail)
    return PeriodMention(
      range: ByteRange(first, last),
      expression: isEnd ? .planEnd(number) : isSince ? .since(FiveYearPlan(number).first) : .plan(number))
  }

  /// “十一五”前四年: how many of the plan's years, and where that ends; nil where it speaks of all.
  private static func firstYears(_ bytes: [UInt8], at start: Int, to limit: Int) -> (count: Int, end: Int)? {
    let counts: [(word: StaticString, count: Int)] = [
      ("前两年", 2), ("前三年", 3), ("前四年", 4), ("前2年", 2), ("前3年", 3), ("前4年", 4), ("头两年", 2), ("头三年", 3), ("头四年", 4),
      ("的头两年", 2), ("的头三年", 3), ("的头四年", 4), ("的前两年", 2), ("的前三年", 3), ("的前四年", 4),
    ]
    guard let found = counts.first(where: { bytes.has($0.word, at: start) }) else { return nil }
    return (found.count, start + found.word.utf8CodeUnitCount)
  }

  /// 前三年, in a text that has spoken of 五年计划的前三年: the first years of the plan that it is on; nil for other words.
  static func yearsOf(_ plan: FiveYearPlan, _ bytes: [UInt8], at start: Int, to limit: Int) -> PeriodMention? {
    // 五年计划的前三年 in full
    let name = (["五年计划的", "五年计划"] as [StaticString]).first { bytes.has($0, at: start) }
    guard let part = firstYears(bytes, at: start + (name?.utf8CodeUnitCount ?? 0), to: limit) else { return nil }
    return PeriodMention(range: ByteRange(start, part.end), expression: .years(plan.first, plan.first + part.count - 1))
  }

  /// 五年计划的前三年, 第一个五年计划前三年: whether a text speaks of the first years of the plan that all of it is on.
  static func speaksOfFirstYears(_ bytes: [UInt8]) -> Bool {
    let name: StaticString = "五年计划"
    let tails: [StaticString] = ["的前三年", "的前两年", "的前四年", "前三年", "前两年", "前四年", "的头三年", "的头两年"]
    var place = bytes.first(name, in: ByteRange(0, bytes.count))
    while let found = place {
      let end = found + name.utf8CodeUnitCount
      // 第七个五年计划前两年 is told beside the plan before it.
      let isOther = bytes.has("个", endingAt: found, notBefore: 0) && !bytes.has("第一个", endingAt: found, notBefore: 0)
      if !isOther, tails.contains(where: { (tail: StaticString) in bytes.has(tail, at: end) }) { return true }
      place = bytes.first(name, in: ByteRange(end, bytes.count))
    }
    return false
  }

  /// 关于第二个五年计划的报告: the number of the plan that a title names, whatever stands behind it.
  static func number(inTitle title: ByteRange, _ bytes: [UInt8]) -> Int? {
    for start in title.start..<max(title.start, title.end - 6) {
      if let named = named(bytes, at: start, to: title.end) { return named.number }
    }
    return nil
  }

  /// 第七个五年计划: the number of the plan and where its name ends; `start` is where 第 stands.
  private static func named(_ bytes: [UInt8], at start: Int, to limit: Int) -> (number: Int, end: Int)? {
    guard bytes.has("第", at: start), let reading = ChineseNumeral.read(bytes, at: start + 3, to: limit),
      !reading.isPositional, !reading.hasScale, (1...20).contains(reading.value.double)
    else { return nil }
    let names: [StaticString] = ["个五年计划", "个五年规划"]
    guard let name = names.first(where: { bytes.has($0, at: reading.end) }) else { return nil }
    return (Int(reading.value.double), reading.end + name.utf8CodeUnitCount)
  }

  /// 第七个五年计划期间, 第一个五年计划末: a plan by its number; `start` is where 第 stands.
  static func ordinal(_ bytes: [UInt8], at start: Int, to limit: Int) -> PeriodMention? {
    guard let name = named(bytes, at: start, to: limit) else { return yearsAlone(bytes, at: start, to: limit) }
    let number = name.number
    var end = name.end
    let isEnd = bytes.has("末", at: end) || bytes.has("期末", at: end)
    if let tail = tails.first(where: { bytes.has($0, at: end) }) { end += tail.utf8CodeUnitCount }
    // 比第一个五年计划规定的指标: what a plan says dates nothing.
    // 是第五个五年计划期间的1.7倍: its years are what is compared with.
    let namesYears = ["期间", "时期"].contains { (word: StaticString) in bytes.has(word, endingAt: end, notBefore: start) }
    guard
      namesYears
        || !["规定", "所规定", "要求", "的", "草案"].contains(where: { (word: StaticString) in bytes.has(word, at: end) })
    else {
      return nil
    }
    return PeriodMention(range: ByteRange(start, end), expression: isEnd ? .planEnd(number) : .plan(number))
  }

  /// 第一个五年合计, 第一个五年期间: the years of a plan that the text does not call one.
  private static func yearsAlone(_ bytes: [UInt8], at start: Int, to limit: Int) -> PeriodMention? {
    guard bytes.has("第", at: start), let reading = ChineseNumeral.read(bytes, at: start + 3, to: limit),
      !reading.isPositional, !reading.hasScale, (1...20).contains(reading.value.double),
      bytes.has("个五年", at: reading.end)
    else { return nil }
    var end = reading.end + 9
    if let tail = (["期间", "时期", "内", "中", "里"] as [StaticString]).first(where: { bytes.has($0, at: end) }) {
      end += tail.utf8CodeUnitCount
    }
    return PeriodMention(range: ByteRange(start, end), expression: .plan(Int(reading.value.double)))
  }
}
