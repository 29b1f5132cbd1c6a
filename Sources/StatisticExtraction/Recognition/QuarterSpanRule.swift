import EconomyModel

/// Reads quarters from the first to a later one: 一至三季度 is the first nine months, 一至四季度 before 分别 is each of the four.
///
///     分季度看，一至四季度进出口同比增速分别为-2.7%、3.1%、5.4%和8.6%。
enum QuarterSpanRule {
  private static let signs: [StaticString] = ["至", "到", "——", "—", "－", "–", "-", "～", "~"]

  /// Joins the quarter that a span ends with to the first one, whose numeral is no number, and to the year right before it.
  static func settle(_ bytes: [UInt8], _ range: ByteRange, _ mentions: inout Mentions) {
    var index = 0
    while index < mentions.periods.count {
      let last = mentions.periods[index]
      guard case .quarter(let number) = last.expression, number > 1,
        let start = first(bytes, before: last.range.start, in: range)
      else {
        index += 1
        continue
      }
      let numeral = ByteRange(start, last.range.start)
      mentions.amounts.removeAll { numeral.start <= $0.range.start && $0.range.start < numeral.end }
      mentions.residues.removeAll { numeral.start <= $0.range.start && $0.range.start < numeral.end }
      if number == 4, namesEach(bytes, from: last.range.end, to: range.end) {
        // Each of them takes a part of the words, from the first numeral to 季度.
        let (sign, word) = (
          start + Scalars.at(start, in: bytes).length, numeral.end + Scalars.at(numeral.end, in: bytes).length
        )
        var parts = [
          ByteRange(start, sign), ByteRange(sign, numeral.end), ByteRange(numeral.end, word),
          ByteRange(word, last.range.end),
        ]
        var year: Int?
        if index > 0, mentions.periods[index - 1].range.end == start,
          case .year(let said) = mentions.periods[index - 1].expression
        {
          year = said
        }
        let first = year == nil ? index : index - 1
        if year != nil { parts[0] = ByteRange(mentions.periods[first].range.start, sign) }
        let quarters = parts.enumerated().map { number, part in
          PeriodMention(range: part, expression: year.map { .quarterOf($0, number + 1) } ?? .quarter(number + 1))
        }
        mentions.periods.replaceSubrange(first...index, with: quarters)
        index = first + quarters.count
      } else {
        mentions.periods[index] = span(to: number, from: start, last, index > 0 ? mentions.periods[index - 1] : nil)
        if mentions.periods[index].range.start < start {
          mentions.periods.remove(at: index - 1)
        } else {
          index += 1
        }
      }
    }
  }

  /// Where the numeral of the first quarter stands before the sign of a range that ends here; nil where none does.
  private static func first(_ bytes: [UInt8], before end: Int, in range: ByteRange) -> Int? {
    guard let sign = signs.first(where: { bytes.has($0, endingAt: end, notBefore: range.start) }) else { return nil }
    let numeralEnd = end - sign.utf8CodeUnitCount
    return (["第一", "一", "1"] as [StaticString]).first { bytes.has($0, endingAt: numeralEnd, notBefore: range.start) }
      .map { numeralEnd - $0.utf8CodeUnitCount }
  }

  /// Whether the clause gives each of the quarters a number of its own.
  private static func namesEach(_ bytes: [UInt8], from start: Int, to limit: Int) -> Bool {
    let clause = ByteRange(start, min(limit, start + 60))
    guard let each = bytes.first("分别", in: clause) else { return false }
    return !bytes.contains("，", in: ByteRange(start, each))
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
    guard let before, before.range.end == start, number < 4 else {
      return PeriodMention(range: ByteRange(start, last.range.end), expression: months)
    }
    let joined: PeriodExpression? =
      switch before.expression {
      case .year(let year): number == 2 ? .halfOf(year, 1) : .monthsOf(year, 1, 9)
      case .currentYear, .lastYear, .previousYear, .nextYear: .part(months, of: before.expression)
      default: nil
      }
    return PeriodMention(
      range: ByteRange(joined == nil ? start : before.range.start, last.range.end), expression: joined ?? months)
  }
}
