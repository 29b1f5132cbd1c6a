import EconomyModel

/// Reads months that share one word: 4、5两月, 1、2、3三个月.
///
/// Their digits are no numbers; 分别 gives each of them one of its own.
enum MonthPairRule {
  private static let words: [StaticString] = ["两月", "两个月", "三个月"]

  /// Turns the digits into months, where as many are named as the word counts.
  static func settle(_ bytes: [UInt8], _ mentions: inout Mentions) {
    var index = 1
    while index < mentions.amounts.count {
      guard let months = months(bytes, endingAt: index, mentions.amounts) else {
        index += 1
        continue
      }
      let first = index - months.count + 1
      mentions.amounts.removeSubrange(first...index)
      for month in months { mentions.append(month) }
      index = max(1, first)
    }
    mentions.periods.sort { $0.range.start < $1.range.start }
  }

  private static func months(_ bytes: [UInt8], endingAt index: Int, _ amounts: [Amount]) -> [PeriodMention]? {
    guard let last = month(bytes, amounts[index]) else { return nil }
    guard let word = words.first(where: { bytes.has($0, at: last.range.end) }) else { return nil }
    let count = bytes.has("三", at: last.range.end) ? 3 : 2
    guard index + 1 >= count else { return nil }
    var months = [
      PeriodMention(
        range: ByteRange(last.range.start, last.range.end + word.utf8CodeUnitCount), expression: .month(last.month))
    ]
    for place in stride(from: index - 1, through: index - count + 1, by: -1) {
      guard let month = month(bytes, amounts[place]), let next = months.first, bytes.has("、", at: month.range.end),
        month.range.end + 3 == next.range.start
      else { return nil }
      months.insert(PeriodMention(range: month.range, expression: .month(month.month)), at: 0)
    }
    return months
  }

  /// The month that an amount's digits are, without a unit that was read out of 两月.
  private static func month(_ bytes: [UInt8], _ amount: Amount) -> (month: Int, range: ByteRange)? {
    guard amount.kind == .number, !amount.hasScale, TextFolding.isDigit(bytes[amount.range.start]) else { return nil }
    let (number, end) = DecimalNumber.read(bytes, at: amount.range.start, to: amount.range.end)
    guard let number, number.exponent == 0, (1...12).contains(number.mantissa) else { return nil }
    return (Int(number.mantissa), ByteRange(amount.range.start, end))
  }
}
