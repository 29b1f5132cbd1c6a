import EconomyModel

/// Tells the article of a page of winter that is on what the year is to bring: 看今年，静安这样发力.
enum YearAhead {
  /// Words of a headline that speaks of the year.
  private static let years: [StaticString] = ["今年", "新一年", "新的一年", "全年目标", "年度目标"]
  /// Words of one who means to do something.
  private static let means: [StaticString] = [
    "这样", "将", "要", "目标", "任务", "计划", "蓝图", "发力", "怎么干", "打算", "安排", "部署", "实事", "看点", "瞄准", "拟",
  ]
  /// Words of what came about.
  private static let results: [StaticString] = ["去年", "完成", "实现", "增长", "突破", "以来", "首月", "首季", "月份"]

  /// Whether the headlines of an article say so, and its text aims at something.
  ///
  /// - Parameter day: that of the page; behind March a year has been under way too long.
  static func isTold(_ article: CleanText, printedOn day: CalendarDay?) -> Bool {
    guard let day, day.month <= 3 else { return false }
    let lead = article.blocks.firstIndex {
      Dateline.end(of: $0.range, in: article.bytes) > $0.range.start || Articles.isByline($0.range, article.bytes)
    }
    guard let lead, lead > 0 else { return false }
    let headlines = ByteRange(article.blocks[0].range.start, article.blocks[lead - 1].range.end)
    let year = Array("\(day.year)年".utf8)
    let speaks =
      years.contains { article.bytes.contains($0, in: headlines) }
      || article.bytes.first(year, from: headlines.start).map { $0 < headlines.end } == true
    guard speaks, means.contains(where: { article.bytes.contains($0, in: headlines) }),
      !results.contains(where: { article.bytes.contains($0, in: headlines) })
    else { return false }
    let body = ByteRange(headlines.end, article.bytes.count)
    let aims: [StaticString] = ["力争", "争取", "确保", "不低于", "目标", "计划", "将", "预期"]
    let bytes = article.bytes
    guard let aimed = aims.compactMap({ (word: StaticString) in bytes.first(word, in: body) }).min() else {
      return false
    }
    // 去年完成改造4300户。…今年计划再改4500户: what was done is told first, whatever the headline looks forward to.
    return bytes.first("去年", in: body).map { $0 > aimed } ?? true
  }
}
