import EconomyModel

/// The day of an event that a news text tells of.
///
///     10月17日，全市举办招聘会，86家企业进场。当天达成意向320人。
///
/// A day in a sentence is mostly that on which something was told (10月20日，市统计局公布…); only where nobody tells, and no
/// other time is named, is it that of the numbers behind it.
enum EventDay {
  /// Words of telling, behind which a day says when it was told.
  private static let telling: [StaticString] = [
    "记者", "获悉", "发布", "公布", "通报", "透露", "介绍", "披露", "召开", "显示", "印发", "出台", "下发", "宣布", "表示", "消息", "会议", "座谈", "调研",
    "考察", "指出", "强调", "讲话", "视察", "统计", "亮出", "报告", "审议", "初步核算", "数据", "今年", "全年", "累计",
  ]

  /// The day that what a sentence counts came about on; nil where it says none.
  ///
  /// - Parameter last: the last day that was named in the sentences before.
  static func find(
    _ bytes: [UInt8], _ sentence: ByteRange, _ mentions: Mentions, last: PeriodExpression?, _ facts: DocumentFacts,
    _ lexicon: Lexicon
  ) -> PeriodExpression? {
    let start = sentence.start + ListBullet.at(sentence.start, bytes)
    if mentions.periods.isEmpty || mentions.periods.allSatisfy({ $0.expression == .previousMonth }) {
      if let day = yesterday(bytes, sentence, mentions, printedOn: facts.sentOn ?? facts.publishedOn, lexicon) {
        return day
      }
    }
    if mentions.periods.isEmpty {
      return ["当天", "当日", "当晚"].contains { (word: StaticString) in bytes.has(word, at: start) } ? last : nil
    }
    guard let day = mentions.periods.first, isDay(day.expression),
      // 8月2日，供水量78万立方米，比7月份的日均水平多9万立方米: what it is compared with is no time of its own.
      mentions.periods.dropFirst().allSatisfy({ other in
        ["比", "较", "与", "同"].contains { (word: StaticString) in
          bytes.has(word, endingAt: other.range.start, notBefore: sentence.start)
        }
      }),
      let first = mentions.amounts.first, first.range.start > day.range.end, counts(first, lexicon),
      !["比", "较", "自", "从", "到", "至", "由", "截至", "截止"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: day.range.start, notBefore: sentence.start)
      }),
      !["至", "到", "起", "以来", "前", "后", "之前", "之后", "—", "-", "、"].contains(where: { (word: StaticString) in
        bytes.has(word, at: day.range.end)
      }),
      !isTold(bytes, sentence, behind: day.range)
    else { return nil }
    return day.expression
  }

  /// Whether somebody tells on the day, and not before it is named (从监测中心了解到，8月17日，蔬菜均价…).
  private static func isTold(_ bytes: [UInt8], _ sentence: ByteRange, behind day: ByteRange) -> Bool {
    let opensAgain =
      ["了解到，", "获悉，", "打听到，", "得知，", "显示，"].contains { (word: StaticString) in
        bytes.has(word, endingAt: day.start, notBefore: sentence.start)
      }
    let words = opensAgain ? ByteRange(day.end, sentence.end) : sentence
    return telling.contains { bytes.contains($0, in: words) }
  }

  /// 昨天市区鸡蛋均价2.75元: the day before the paper's, where nobody tells anything on it.
  private static func yesterday(
    _ bytes: [UInt8], _ sentence: ByteRange, _ mentions: Mentions, printedOn: CalendarDay?, _ lexicon: Lexicon
  ) -> PeriodExpression? {
    guard let printed = printedOn, let first = mentions.amounts.first, counts(first, lexicon),
      let place = (["昨天", "昨日"] as [StaticString]).lazy.compactMap({
        bytes.first($0, in: ByteRange(sentence.start, first.range.start))
      }).first,
      !telling.contains(where: { bytes.contains($0, in: sentence) }),
      !["给出", "说，", "说：", "告诉", "坦言", "称，", "答复", "盘点", "晒出", "公示", "报出", "交出", "传来"].contains(where: {
        (word: StaticString) in
        bytes.contains(word, in: ByteRange(place, first.range.start))
      }),
      !["到", "截至", "至", "比", "较", "自", "从"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: place, notBefore: sentence.start)
      })
    else { return nil }
    let day = printed.dayBefore
    return .dayOf(day.year, day.month, day.day)
  }

  /// A rate of growth is hardly that of a day.
  private static func counts(_ amount: Amount, _ lexicon: Lexicon) -> Bool {
    let kind = amount.unit.map { lexicon.units.units[$0].kind }
    return kind == .counter || kind == .physical || kind == .money
  }

  /// The last day that a sentence names.
  static func lastNamed(_ mentions: Mentions) -> PeriodExpression? {
    mentions.periods.last { isDay($0.expression) }?.expression
  }

  private static func isDay(_ expression: PeriodExpression) -> Bool {
    switch expression {
    case .monthDay, .dayOf: true
    default: false
    }
  }
}
