import EconomyModel

/// Reads quarters from the first to a later one: 一至三季度 is the first nine months, 一至四季度 before 分别 is each of the four.
///
///     分季度看，一至四季度进出口同比增速分别为-2.7%、3.1%、5.4%和8.6%。
enum QuarterSpanRule {
  private static let signs: [StaticString] = ["至", "到", "——", "—", "－", "–", "-", "～", "~"]

  /// Joins the quarter that a span ends with to the first one, whose numeral is no number, and to the year right before it.
  static func settle(_ bytes: [UInt8], _ range: ByteRange, _ mentions: inout Mentions) {
    var periods: [PeriodMention] = []
    var numerals: [ByteRange] = []
    for last in mentions.periods {
      guard case .quarter(let number) = last.expression, number > 1,
        let start = first(bytes, before: last.range.start, in: range)
      else {
        periods.append(last)
        continue
      }
      let numeral = ByteRange(start, last.range.start)
      numerals.append(numeral)
      let before = periods.last.flatMap { $0.range.end == start ? $0 : nil }
      if number == 4, QuarterListRule.givesEach(bytes, from: last.range.end, to: range.end) {
        let year: Int? = if case .year(let said)? = before?.expression { said } else { nil }
        if year != nil { periods.removeLast() }
        periods += each(bytes, numeral, last, from: year == nil ? start : before?.range.start ?? start, of: year)
      } else {
        let span = span(to: number, from: start, last, before)
        if span.range.start < start { periods.removeLast() }
        periods.append(span)
      }
    }
    guard !numerals.isEmpty else { return }
    mentions.periods = periods
    mentions.dropNumbers(in: numerals)
  }

  /// The four quarters, each of which takes a part of the words, from the first numeral to 季度.
  private static func each(
    _ bytes: [UInt8], _ numeral: ByteRange, _ last: PeriodMention, from start: Int, of year: Int?
  ) -> [PeriodMention] {
    let sign = numeral.start + Scalars.at(numeral.start, in: bytes).length
    let word = numeral.end + Scalars.at(numeral.end, in: bytes).length
    let parts = [
      ByteRange(start, sign), ByteRange(sign, numeral.end), ByteRange(numeral.end, word),
      ByteRange(word, last.range.end),
    ]
    return parts.enumerated().map { number, part in
      PeriodMention(range: part, expression: year.map { .quarterOf($0, number + 1) } ?? .quarter(number + 1))
    }
  }

  /// Where the numeral of the first quarter stands before the sign of a range that ends here; nil where none does.
  private static func first(_ bytes: [UInt8], before end: Int, in range: ByteRange) -> Int? {
    guard let sign = signs.first(where: { bytes.has($0, endingAt: end, notBefore: range.start) }) else { return nil }
    let numeralEnd = end - sign.utf8CodeUnitCount
    return (["第一", "一", "1"] as [StaticString]).first { bytes.has($0, endingAt: numeralEnd, notBefore: range.start) }
      .map { numeralEnd - $0.utf8CodeUnitCount }
  }

  /// The months up to the end of a quarter, of the year that stands right before them.
  private static func span(to number: Int, from start: Int, _ last: PeriodMention, _ before: PeriodMention?)
    -> PeriodMention
  {
    let months: PeriodExpression =
      switch number {
      case 2: .half(1)
      case 3: .monthsTo(9)
      default: .thisYear
      }
    let joined: PeriodExpression? =
      switch before?.expression {
      case .year(let year) where number < 4: number == 2 ? .halfOf(year, 1) : .monthsOf(year, 1, 9)
      case .currentYear? where number < 4, .lastYear? where number < 4, .previousYear? where number < 4,
        .nextYear? where number < 4:
        before.map { .part(months, of: $0.expression) }
      default: nil
      }
    guard let joined, let before else {
      return PeriodMention(range: ByteRange(start, last.range.end), expression: months)
    }
    return PeriodMention(range: ByteRange(before.range.start, last.range.end), expression: joined)
  }
}
