import EconomyModel
import ReferenceData

// 2023年、2024年分别完成236亿元、314亿元: one number a period.
extension SentenceComposer {
  /// 2023年、2024年和2025年 before as many numbers: one period each; nil where they do not come to as many.
  func listedPeriods(_ run: [Amount]) -> [PeriodExpression]? {
    var found: [PeriodMention] = []
    for mention in mentions.periods.reversed() where mention.range.end <= run[0].range.start {
      if let next = found.last {
        let between = bytes.slice(ByteRange(mention.range.end, max(mention.range.end, next.range.start)))
        guard between.isEmpty || between.equals("、") || between.equals("和") || between.equals("，") else {
          if found.count >= run.count { break }
          found = [mention]
          continue
        }
      }
      found.append(mention)
    }
    guard found.count == run.count, Set(found.map(\.expression)).count == run.count else { return nil }
    return found.reversed().map(\.expression)
  }

  /// The years of the span in force, where they come to as many as the numbers.
  func yearsOfSpan(_ count: Int) -> [Int]? {
    // 三年来…: the years that end with the document's own.
    guard let expression = frame.period, case .years(let first, let last)? = resolution.period(expression),
      last - first + 1 == count
    else { return nil }
    return Array(first...last)
  }

  mutating func readByPeriod(
    _ run: [Amount], _ periods: [PeriodExpression], _ left: LeftReading, _ span: ClauseSpan
  ) {
    for (amount, period) in zip(run, periods) {
      var left = left
      left.period = period
      frame.period = period
      readSingle(amount, left, span)
    }
  }

  /// 三季度进出口17亿元，四季度19亿元，同比增幅依次为14.9%和25.7%: the periods of the same amount before, one for each growth.
  func periodsOfRows(_ run: [Amount], _ subject: [UInt8]) -> [PeriodExpression]? {
    let growths: [StaticString] = ["增幅", "增速", "涨幅", "降幅", "同比增幅", "同比增速"]
    let before = rows.suffix(run.count)
    // 出口由48亿美元增加到108亿美元，年均分别增长18.7%和17.6%: an average is of the years between.
    let clause = ByteRange(clauseStart(sentence.start, run[0].range.start), run[0].range.start)
    let isAverage = ["年均", "平均每年", "年平均", "每年平均"].contains { (word: StaticString) in bytes.contains(word, in: clause) }
    guard !isAverage, before.count == run.count, let name = before.first?.name, before.allSatisfy({ $0.name == name }),
      subject.isEmpty || growths.contains(where: { subject.equals($0) }),
      Set(before.map(\.period)).count == run.count
    else { return nil }
    let found = before.compactMap { row in
      mentions.periods.last { $0.range.end <= row.amount.range.start && resolution.period($0.expression) == row.period }
    }
    return found.count == run.count ? found.map(\.expression) : nil
  }
}
