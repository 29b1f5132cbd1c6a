import EconomyModel

/// Joins months of two years into one time: 2023年10月至2024年9月, 从前年七月到去年六月; and parts of months: 9月上旬到10月中旬.
enum MonthSpanRule {
  /// Two mentions of a month in a year with a sign of a range between them become one.
  static func join(_ bytes: [UInt8], _ mentions: inout Mentions) {
    var index = 1
    while index < mentions.periods.count {
      let (first, last) = (mentions.periods[index - 1], mentions.periods[index])
      if first.expression.isMonthOfYear, last.expression.isMonthOfYear,
        PeriodRule.rangeSign(bytes, at: first.range.end, to: last.range.start) == last.range.start
      {
        mentions.periods[index - 1] = PeriodMention(
          range: ByteRange(first.range.start, last.range.end),
          expression: .monthSpan(first.expression, to: last.expression))
        mentions.periods.remove(at: index)
      } else if let months = monthsOfYear(first.expression, last.expression),
        let from = partOfMonth(bytes, first.range.end), let to = partOfMonth(bytes, last.range.end),
        PeriodRule.rangeSign(bytes, at: from, to: last.range.start) == last.range.start
      {
        let opens = ["从", "自"].contains { bytes.has($0, endingAt: first.range.start, notBefore: 0) }
        mentions.periods[index - 1] = PeriodMention(
          range: ByteRange(first.range.start - (opens ? 3 : 0), to), expression: months)
        mentions.periods.remove(at: index)
      }
      index += 1
    }
  }

  /// The months of one year from the first to the last; nil where they are no such months.
  private static func monthsOfYear(_ first: PeriodExpression, _ last: PeriodExpression) -> PeriodExpression? {
    guard case .month(let end) = last else { return nil }
    switch first {
    case .month(let start) where start < end: return .months(start, end)
    case .part(.month(let start), of: let year) where start < end: return .part(.months(start, end), of: year)
    default: return nil
    }
  }

  /// Where 上旬, 中旬, 下旬, 初 or 底 behind a month ends; nil where none stands there.
  private static func partOfMonth(_ bytes: [UInt8], _ start: Int) -> Int? {
    let parts: [StaticString] = ["上旬", "中旬", "下旬", "初", "底", "末"]
    return parts.first { bytes.has($0, at: start) }.map { start + $0.utf8CodeUnitCount }
  }
}

extension PeriodExpression {
  /// Whether it is a month whose year is said (2023年10月, 去年七月).
  fileprivate var isMonthOfYear: Bool {
    switch self {
    case .monthOf, .part(.month, of: _): true
    default: false
    }
  }
}
