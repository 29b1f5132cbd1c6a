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
    mentions.amounts = outside(lists, mentions.amounts) { $0.range.start }
    mentions.residues = outside(lists, mentions.residues) { $0.range.start }
  }

  /// What begins in none of the ranges, which are in order.
  private static func outside<Thing>(_ lists: [ByteRange], _ things: [Thing], _ start: (Thing) -> Int) -> [Thing] {
    things.filter { thing in
      var (low, high) = (0, lists.count)
      while low < high {
        let middle = (low + high) / 2
        if lists[middle].end <= start(thing) { low = middle + 1 } else { high = middle }
      }
      return low == lists.count || start(thing) < lists[low].start
    }
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
