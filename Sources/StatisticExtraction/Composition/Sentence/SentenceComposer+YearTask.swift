import EconomyModel
import ReferenceData

// 到9月底已实施36.9万亩，为年度计划的95.8%: what is held against the task of a year has come about since the year began.
extension SentenceComposer {
  private static let tasks: [StaticString] = ["任务", "计划", "目标", "预算"]
  private static let years: [StaticString] = ["全年", "年度", "年初", "年"]

  /// The period of how much of a year's task was done, and of the sum that is held against it: from January, or up to the day that was said.
  ///
  /// - Parameter said: the period by the words of the sentence and of the text.
  func periodOfYearTask(_ said: Period?, _ measured: Measured, _ amount: Amount) -> Period? {
    switch measured.measure {
    case .completion:
      let clause = ByteRange(clauseStart(sentence.start, amount.range.start), amount.range.start)
      guard namesYearTask(clause) else { return said }
      // 截至8月31日入库3亿斤，完成全年任务的131%: 全年 is the task's, the day is that of what was done.
      if case .year(let year)? = said, let done = rows.last, done.measured.measure != .completion,
        done.status == .actual, done.amount.range.start > sentence.start, let time = done.period,
        time.end.year == year, time.isPartOfYear || time.start == time.end
      {
        return sinceYearBegan(time)
      }
      return sinceYearBegan(said)
    case .level:
      let next = ByteRange(amount.end + 3, min(sentence.end, amount.end + 60))
      guard next.start < next.end, bytes.has("，", at: amount.end),
        ["为", "已为", "完成", "已完成", "占", "约占", "相当于", "达到"].contains(where: { (word: StaticString) in
          bytes.has(word, at: next.start)
        })
      else { return said }
      let end = mentions.amounts.first { $0.range.start >= next.start }?.range.start ?? next.end
      return end < next.end && namesYearTask(ByteRange(next.start, end)) ? sinceYearBegan(said) : said
    default: return said
    }
  }

  /// 年度计划的, 全年目标任务的: whether words speak of what is to be done in a year.
  private func namesYearTask(_ words: ByteRange) -> Bool {
    Self.tasks.contains { bytes.contains($0, in: words) } && Self.years.contains { bytes.contains($0, in: words) }
  }

  /// The months up to the one that ends with a day; the period itself where it is no such day.
  private func sinceYearBegan(_ said: Period?) -> Period? {
    guard case .day(let day)? = said, day.day == CalendarDay.lastDay(ofMonth: day.month, year: day.year) else {
      return said
    }
    switch day.month {
    case 12: return .year(day.year)
    case 1: return .month(day.year, 1)
    default: return .months(year: day.year, first: 1, last: day.month)
    }
  }
}
