import EconomyModel

/// Reads months that share one word: 一、二月份 are the first two months, and 分别 gives each of them a number of its own.
///
///     一、二月份总产值比上年同期下降百分之三点七。
enum MonthListRule {
  private static let numerals: [StaticString] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一"]

  /// Joins the numerals of the months before one to it; they are no numbers.
  static func settle(_ bytes: [UInt8], _ range: ByteRange, _ mentions: inout Mentions) {
    var periods: [PeriodMention] = []
    var lists: [ByteRange] = []
    for last in mentions.periods {
      // 七、八月间: about that time.
      guard case .month(let number) = last.expression, number > 1, !bytes.has("间", at: last.range.end),
        case let starts = starts(bytes, of: number, before: last.range.start, in: range), let start = starts.last
      else {
        periods.append(last)
        continue
      }
      lists.append(ByteRange(start, last.range.start))
      if QuarterListRule.givesEach(bytes, from: last.range.end, to: range.end) {
        periods += starts.enumerated().reversed().map { back, start in
          PeriodMention(
            range: ByteRange(start, start + Scalars.at(start, in: bytes).length), expression: .month(number - back - 1))
        }
        periods.append(last)
      } else {
        let first = number - starts.count
        periods.append(
          PeriodMention(
            range: ByteRange(start, last.range.end), expression: first == 1 ? .monthsTo(number) : .months(first, number)
          ))
      }
    }
    guard !lists.isEmpty else { return }
    mentions.periods = periods
    mentions.dropNumbers(in: lists)
  }

  /// Where the numerals of the months before one begin, the nearest first; each is one month earlier than the one behind it.
  private static func starts(_ bytes: [UInt8], of last: Int, before end: Int, in range: ByteRange) -> [Int] {
    var found: [Int] = []
    var end = end
    for month in stride(from: last - 1, through: 1, by: -1) {
      let mark = (["、", "和"] as [StaticString]).first { bytes.has($0, endingAt: end, notBefore: range.start) }
      guard let mark else { break }
      let numeral = numerals[month - 1]
      let numeralEnd = end - mark.utf8CodeUnitCount
      guard bytes.has(numeral, endingAt: numeralEnd, notBefore: range.start) else { break }
      let start = numeralEnd - numeral.utf8CodeUnitCount
      // 二十一、二月: no such list.
      let isLonger = ["十", "第"].contains { (word: StaticString) in
        bytes.has(word, endingAt: start, notBefore: range.start)
      }
      guard !isLonger else { break }
      found.append(start)
      end = start
    }
    return found
  }
}
