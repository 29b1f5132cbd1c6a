import EconomyModel
import ReferenceData

// 年末人口38万人。其中，城镇人口11万人: the time that a sentence goes on with, before it says one of its own.
extension DocumentComposer {
  /// 年末人口38万人。其中，城镇人口11万人: parts, and 同期, are of the time that the sentence before spoke of.
  private func goesOn(_ sentence: ByteRange) -> Bool {
    text.bytes.has("同期", at: sentence.start) || text.bytes.has("其中", at: sentence.start)
      || text.bytes.has("月末", at: sentence.start) || text.bytes.has("次年", at: sentence.start)
      || text.bytes.has("翌年", at: sentence.start) || isSameTime(sentence)
      || text.bytes.has("也是在那一年", at: sentence.start) || text.bytes.has("那一年", at: sentence.start)
      || text.bytes.has("那年", at: sentence.start)
  }

  /// 同一时期，: of the time before, but for one month, or a quarter of a text on more of the year, told of beside it.
  private func isSameTime(_ sentence: ByteRange) -> Bool {
    guard text.bytes.has("同一时期", at: sentence.start) else { return false }
    if case .month? = lastPeriod { return false }
    if case .quarter? = lastPeriod, facts.period != nil { return false }
    return true
  }

  /// The period that a sentence begins with, before it says one of its own.
  func periodBefore(_ sentence: ByteRange) -> PeriodExpression? {
    if goesOn(sentence), let lastPeriod { return lastPeriod }
    if facts.kind == .news, let day = EventDay.find(text.bytes, sentence, mentions, last: lastDay, facts, lexicon) {
      return day
    }
    return goesOnAiming(sentence)
      ? aimedAt
      : tracker.paragraphPeriod ?? lastYearGoesOn(sentence) ?? partGoesOn(sentence)
        ?? reviewedYearGoesOn(sentence)
  }

  /// 五年来，…。去年零售总额238亿元，比上年增长16.4%。自营出口5.8亿美元，增长25.7%: a paragraph of a review of several years that has
  /// come to the last of them stays there, until it tells of all of them or of what was built in them.
  private func reviewedYearGoesOn(_ sentence: ByteRange) -> PeriodExpression? {
    guard case .span(_, let last) = tracker.mood, facts.kind == .report, !opensParagraph, mentions.periods.isEmpty,
      let told = periodOpened, PeriodResolution(facts: facts, mood: tracker.mood).period(told) == .year(last),
      ["增长", "下降", "提高", "占"].contains(where: { (word: StaticString) in text.bytes.contains(word, in: sentence) })
        || mentions.amounts.allSatisfy({ amount in
          let kind = amount.unit.map { lexicon.units.units[$0].kind }
          return kind == .money || kind == .percent || kind == .physical
        }),
      ![
        "累计", "五年", "年来", "几年", "新增", "新建", "建成", "改造", "扩建", "竣工", "先后", "共", "完工", "组建", "培育", "引进", "解决", "修", "减少到",
        "始终",
      ]
      .contains(where: { (word: StaticString) in text.bytes.contains(word, in: sentence) })
    else { return nil }
    return told
  }

  /// 去年1—11月，全市投资下降0.6%。¶ 分行业看，教育投资同比增长31.6%: a paragraph of a story that names no time, and tells of parts or of
  /// growth over a year, goes on with the part of the year that the one before told of.
  private func partGoesOn(_ sentence: ByteRange) -> PeriodExpression? {
    guard facts.kind == .news, let part = partTold, mentions.periods.isEmpty else { return nil }
    if case .year? = facts.period {} else if facts.period != nil { return nil }
    let head = ByteRange(sentence.start, min(sentence.end, sentence.start + 36))
    let isPart =
      text.bytes.has("其中", at: sentence.start)
      || ["分行业看", "分区域看", "分产业看", "分经济类型看", "分类别看", "分领域看", "分地区看", "看，"].contains { (word: StaticString) in
        text.bytes.contains(word, in: head)
      }
    return isPart || text.bytes.contains("同比", in: sentence) ? part : nil
  }

  /// Remembers the part of a year that the sentence which was read told of, and forgets it where another time is told.
  mutating func rememberPart(_ period: PeriodExpression?) {
    guard !mentions.periods.isEmpty else { return }
    // 四季度增长5%: one quarter of a year beside others is not what the next paragraph goes on with.
    let part = period.flatMap { PeriodResolution(facts: facts, mood: tracker.mood).period($0) }
    partTold = part.map { $0.isPartOfYear && $0.start.month == 1 } == true ? period : nil
  }

  /// 去年放养水面15万亩。渔民人均纯收入1180元: a sentence of a story that names no time goes on with the year before, where the
  /// sentence before it was on it.
  private func lastYearGoesOn(_ sentence: ByteRange) -> PeriodExpression? {
    guard facts.kind == .news, facts.period == nil, !opensParagraph, lastPeriod == .lastYear, mentions.periods.isEmpty,
      !["目前", "现", "如今", "眼下", "今", "已", "还有", "正", "将", "要", "计划", "力争"].contains(where: { (word: StaticString) in
        text.bytes.contains(word, in: sentence)
      })
    else { return nil }
    return lastPeriod
  }

  /// 到2030年，铁路将达到1200公里。公路将达到320公里: what is still to come is of the year that was aimed at before.
  private func goesOnAiming(_ sentence: ByteRange) -> Bool {
    guard aimedAt != nil,
      mentions.periods.allSatisfy({ text.bytes.has("比", endingAt: $0.range.start, notBefore: sentence.start) })
    else { return false }
    // 杭州的目标是增长5.5%左右，…，舟山则力争达到8%: and so is what the next ones aim at.
    return ["将达到", "将达", "要达到", "将增加到", "将提高到", "的目标是", "的目标为", "目标定为", "的预期是", "力争达到"].contains {
      (word: StaticString) in
      text.bytes.contains(word, in: sentence)
    }
  }

  /// “十三五”期间年均增长8.5%。其中，城镇居民年均增长7.7%: the years that the average before was of.
  func averagedBefore(_ sentence: ByteRange) -> Period? {
    guard text.bytes.has("其中", at: sentence.start), let last = lastRows.last, last.measured.basis == .cagr,
      case .years? = last.period,
      // 其中：第一产业增加值4.72亿元，增长5.8%: beside its level, a part grew in its year.
      mentions.amounts.first?.unit.map({ lexicon.units.units[$0].kind == .percent }) ?? true
        || text.bytes.contains("年均", in: sentence)
    else { return nil }
    return last.period
  }
}
