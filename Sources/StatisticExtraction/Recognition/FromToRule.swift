import EconomyModel

/// Joins a beginning that is told of and the end of a month into one time: 从去年10月新粮上市到今年7月底, 今年以来到10月底, 从年初到十月底.
///
/// What came about in between is of all of it, not of its last day.
enum FromToRule {
  /// How many bytes may tell of the beginning between its time and the word that leads to the end (新粮上市, 启动).
  private static let longestEvent = 36

  static func join(_ bytes: [UInt8], _ mentions: inout Mentions) {
    var periods: [PeriodMention] = []
    periods.reserveCapacity(mentions.periods.count)
    // The first number behind the time before; both only go on.
    var amount = 0
    for last in mentions.periods {
      guard let end = lastMonth(last.expression), let link = link(bytes, endingAt: last.range.start) else {
        periods.append(last)
        continue
      }
      if let start = startOfYear(bytes, endingAt: link) {
        periods.append(
          PeriodMention(range: ByteRange(start, last.range.end), expression: .monthSpan(.month(1), to: end)))
        continue
      }
      guard let first = periods.last, let joined = joined(bytes, first, link, last, end) else {
        periods.append(last)
        continue
      }
      while amount < mentions.amounts.count, mentions.amounts[amount].range.start < first.range.end { amount += 1 }
      if amount < mentions.amounts.count, mentions.amounts[amount].range.end <= last.range.start {
        periods.append(last)
        continue
      }
      if joined.range.start < first.range.end { periods.removeLast() }
      periods.append(joined)
    }
    mentions.periods = periods
  }

  private static func joined(
    _ bytes: [UInt8], _ first: PeriodMention, _ link: Int, _ last: PeriodMention, _ end: PeriodExpression
  ) -> PeriodMention? {
    guard link >= first.range.end, link - first.range.end <= longestEvent else { return nil }
    let between = ByteRange(first.range.end, link)
    let opening = ["从", "自"].first { (word: StaticString) in bytes.has(word, endingAt: first.range.start, notBefore: 0)
    }
    let isSince = ["以来，", "以来", "起，", "起"].contains { (word: StaticString) in
      bytes.has(word, endingAt: link, notBefore: first.range.start)
    }
    // 去年底有23户，到8月底只剩7户: a 从, a 自 or a 以来 makes one time of the two.
    guard opening != nil || isSince else { return nil }
    let told = isSince && bytes.has("，", endingAt: link, notBefore: between.start) ? between.end - 3 : between.end
    guard
      !["，", "的", "；", "。", "、", "（"].contains(where: { (mark: StaticString) in
        bytes.contains(mark, in: ByteRange(between.start, max(between.start, told)))
      }),
      let start = beginning(first.expression, isSince: isSince)
    else { return nil }
    // 去年9月投产以来，到今年6月底: a clause holds no time that goes over its comma, so the second clause has it.
    let from = told < between.end ? link : first.range.start - (opening?.utf8CodeUnitCount ?? 0)
    return PeriodMention(range: ByteRange(from, last.range.end), expression: .monthSpan(start, to: end))
  }

  /// Where 到 or 至 begins that leads to a time; nil where none does.
  private static func link(_ bytes: [UInt8], endingAt end: Int) -> Int? {
    let words: [StaticString] = ["截止到", "截至", "直到", "到", "至"]
    return words.first { bytes.has($0, endingAt: end, notBefore: 0) }.map { end - $0.utf8CodeUnitCount }
  }

  /// Where 从年初 begins that ends at an offset; nil where none does.
  private static func startOfYear(_ bytes: [UInt8], endingAt end: Int) -> Int? {
    let words: [StaticString] = ["从今年年初", "从今年初", "从年初"]
    return words.first { bytes.has($0, endingAt: end, notBefore: 0) }.map { end - $0.utf8CodeUnitCount }
  }

  /// The month that ends with a time (10月底, 今年7月末); nil where it is no such end.
  private static func lastMonth(_ expression: PeriodExpression) -> PeriodExpression? {
    switch expression {
    case .monthEnd(let month): .month(month)
    case .part(.monthEnd(let month), of: let year): .part(.month(month), of: year)
    default: nil
    }
  }

  /// What a time begins as: the month of a day, a month, the year of 今年以来; nil where it is none of them.
  private static func beginning(_ expression: PeriodExpression, isSince: Bool) -> PeriodExpression? {
    switch expression {
    case .month, .monthOf, .part(.month, of: _), .year: expression
    case .monthDay(let month, _): .month(month)
    case .part(.monthDay(let month, _), of: let year): .part(.month(month), of: year)
    case .dayOf(let year, let month, _): .monthOf(year, month)
    case .currentYear where isSince: .part(.month(1), of: .currentYear)
    default: nil
    }
  }
}
