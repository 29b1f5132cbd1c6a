import EconomyModel

/// Joins months of two years into one time: 2023年10月至2024年9月, 从前年七月到去年六月.
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
      }
      index += 1
    }
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
