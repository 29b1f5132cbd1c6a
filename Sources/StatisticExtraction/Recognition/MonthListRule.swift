import EconomyModel

/// Reads months that share one word: 一、二月份 are the first two months, and 分别 gives each of them a number of its own.
///
///     一、二月份总产值比上年同期下降百分之三点七。
enum MonthListRule {
  private static let numerals: [StaticString] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一"]

  /// Joins the numerals of the months before one to it; they are no numbers.
  static func settle(_ bytes: [UInt8], _ range: ByteRange, _ mentions: inout Mentions) {
    var index = 0
    while index < mentions.periods.count {
      let last = mentions.periods[index]
      // 七、八月间: about that time.
      guard case .month(let number) = last.expression, number > 1, !bytes.has("间", at: last.range.end),
        case let starts = starts(bytes, of: number, before: last.range.start, in: range), let start = starts.last
      else {
        index += 1
        continue
      }
      let list = ByteRange(start, last.range.start)
      mentions.amounts.removeAll { list.start <= $0.range.start && $0.range.start < list.end }
      mentions.residues.removeAll { list.start <= $0.range.start && $0.range.start < list.end }
      if namesEach(bytes, from: last.range.end, to: range.end) {
        let before = starts.enumerated().reversed().map { back, start in
          PeriodMention(
            range: ByteRange(start, start + Scalars.at(start, in: bytes).length), expression: .month(number - back - 1))
        }
        mentions.periods.insert(contentsOf: before, at: index)
        index += before.count + 1
      } else {
        let first = number - starts.count
        mentions.periods[index] = PeriodMention(
          range: ByteRange(start, last.range.end), expression: first == 1 ? .monthsTo(number) : .months(first, number))
        index += 1
      }
    }
  }

  /// Where the numerals of the months before one begin, the nearest first; each is one month earlier than the one behind it.
  private static func starts(_ bytes: [UInt8], of last: Int, before end: Int, in range: ByteRange) -> [Int] {
    var found: [Int] = []
    var end = end
    for month in stride(from: last - 1, through: 1, by: -1) {
      guard
        let mark = (["、", "和"] as [StaticString]).first(where: { bytes.has($0, endingAt: end, notBefore: range.start) })
      else { break }
      let numeral = numerals[month - 1]
      let numeralEnd = end - mark.utf8CodeUnitCount
      guard bytes.has(numeral, endingAt: numeralEnd, notBefore: range.start) else { break }
      let start = numeralEnd - numeral.utf8CodeUnitCount
      // 第一、二月: no such thing; 二十一、二月 neither.
      guard
        !["十", "第"].contains(where: { (word: StaticString) in bytes.has(word, endingAt: start, notBefore: range.start) }
        )
      else { break }
      found.append(start)
      end = start
    }
    return found
  }

  /// Whether the clause gives each of the months a number of its own.
  private static func namesEach(_ bytes: [UInt8], from start: Int, to limit: Int) -> Bool {
    guard let each = bytes.first("分别", in: ByteRange(start, min(limit, start + 60))) else { return false }
    return !bytes.contains("，", in: ByteRange(start, each))
  }
}
