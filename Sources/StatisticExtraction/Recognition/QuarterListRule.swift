import EconomyModel

/// Reads quarters that share one word: 一、二、三季度, 第一、二季度.
///
/// Their numerals are no numbers; 分别 gives each of them one of its own.
enum QuarterListRule {
  private static let numerals: [StaticString] = ["一", "二", "三"]

  /// Turns the numerals before a quarter into the quarters before it, where each is one later than the last.
  static func settle(_ bytes: [UInt8], _ mentions: inout Mentions) {
    var periods: [PeriodMention] = []
    var lists: [ByteRange] = []
    for mention in mentions.periods {
      let found = quarters(bytes, before: mention)
      if let first = found.first?.range.start { lists.append(ByteRange(first, mention.range.start)) }
      periods += found + [mention]
    }
    guard !lists.isEmpty else { return }
    mentions.periods = periods
    mentions.dropNumbers(in: lists)
  }

  /// Whether the clause behind times that share one word gives each of them a number of its own.
  static func givesEach(_ bytes: [UInt8], from start: Int, to limit: Int) -> Bool {
    guard let each = bytes.first("分别", in: ByteRange(start, min(limit, start + 60))) else { return false }
    return !bytes.contains("，", in: ByteRange(start, each))
  }

  /// The quarters that 、 joins to the front of one, in order.
  private static func quarters(_ bytes: [UInt8], before last: PeriodMention) -> [PeriodMention] {
    guard let (number, make) = quarter(last.expression) else { return [] }
    var found: [PeriodMention] = []
    var start = last.range.start
    for value in stride(from: number - 1, through: 1, by: -1) {
      let mark = ["、", "和"].contains { (word: StaticString) in bytes.has(word, endingAt: start, notBefore: 0) }
      guard mark, bytes.has(numerals[value - 1], endingAt: start - 3, notBefore: 0) else { break }
      let isOrdinal = bytes.has("第", endingAt: start - 6, notBefore: 0)
      found.insert(
        PeriodMention(range: ByteRange(start - (isOrdinal ? 9 : 6), start - 3), expression: make(value)), at: 0)
      start -= isOrdinal ? 9 : 6
      if isOrdinal { break }
    }
    return found
  }

  /// Which quarter a period is, and how to make another one of the same year.
  private static func quarter(_ expression: PeriodExpression) -> (Int, (Int) -> PeriodExpression)? {
    switch expression {
    case .quarter(let number): (number, { .quarter($0) })
    case .quarterOf(let year, let number): (number, { .quarterOf(year, $0) })
    case .part(.quarter(let number), of: let year): (number, { .part(.quarter($0), of: year) })
    default: nil
    }
  }
}
