import EconomyModel
import ReferenceData

// The time that a sentence of a bulletin or a page opens with, and how far it goes.
extension SectionTracker {
  /// In bulletins and news a sentence that opens with a time sets it for the rest of the paragraph.
  mutating func openDated(
    _ sentence: ByteRange, _ bytes: [UInt8], _ mentions: Mentions, startsBlock: Bool, _ reported: Int
  ) {
    // 截至3月底，…: what follows is of the same day.
    let isUntil = ["截至", "截止", "截止到"].contains { (word: StaticString) in
      mentions.periods.first.map { bytes.has(word, endingAt: $0.range.start, notBefore: sentence.start) } ?? false
        && bytes.has(word, at: sentence.start)
    }
    if isUntil, let until = mentions.periods.first, startsBlock {
      switch until.expression {
      case .monthEnd, .part(.monthEnd, of: _), .yearEndOf: paragraphPeriod = until.expression
      default: break
      }
      return
    }
    guard let first = mentions.periods.first, first.expression.carries, opens(first, sentence, bytes),
      !bytes.has("、", at: first.range.end),
      // 7月份…。1—7月份累计增长5.8%。: an aside, behind which the month goes on.
      startsBlock || paragraphPeriod == nil || mentions.amounts.count > 1 || !bytes.has("累计", at: first.range.end),
      // 一季度…上涨0.6%。3月当月，环比下降0.6%。: one month of the time that the paragraph is on.
      startsBlock || paragraphPeriod == nil || !bytes.has("当月", at: first.range.end),
      // 去年12月6日，…出征: a day dates what happened then, not what follows.
      mentions.periods.dropFirst().first.map({ $0.range.start > first.range.end || $0.expression.carries }) ?? true
    else { return }
    if !startsBlock, paragraphPeriod == nil, isLastMonth(first.expression) { return }
    // 去年12月中旬，新区连开三家大店。: some days of a month date what happened then, and nothing else.
    if case .part(.month, of: _) = first.expression,
      ["上旬", "中旬", "下旬"].contains(where: { (word: StaticString) in bytes.has(word, at: first.range.end) })
    {
      return
    }
    // 7月延续增势；8月由升转降；9月恢复增长。: month by month, none of which the paragraph goes on with.
    let months = mentions.periods.filter { if case .month = $0.expression { true } else { false } }
    if case .month = first.expression, Set(months.map(\.expression)).count > 2 { return }
    if !startsBlock, isLastMonthOfStretch(first.expression), !goesOn(behind: sentence, bytes) { return }
    if isViewByTime(sentence, first, bytes) { return }
    // 下半年以来，温州狠抓重大项目开工。: since when something was done, without a number, dates nothing that follows.
    if mentions.amounts.isEmpty, bytes.has("以来", at: first.range.end) { return }
    if isFormerTime(first, mentions, bytes) || isSince(first, sentence, bytes) { return }
    switch first.expression {
    // 2004年： alone heads what follows; of the year that has only begun it tells plans.
    case .year(let year)
    where sentence.count <= first.range.count + 4 && bytes.has("：", at: first.range.end) || sentence == first.range:
      let isPlan = facts.publishedOn.map { $0.year == year && $0.month <= 3 } ?? false
      sectionMood = isPlan ? .target(year) : .review(year)
      paragraphPeriod = nil
    // 2026年是开局之年 under 2026年重点工作: the plans go on.
    case .year(let year) where sectionMood == .target(year): return
    // 2017年，计划完成投资480亿元 below 六、发展目标 in a bulletin on 2016: the year that those are for.
    case .year(let year) where sectionMood.isTarget && year == reported + 1:
      (paragraphMood, paragraphPeriod) = (.target(year), nil)
    case .currentYear where sectionMood == .target(facts.currentYear): return
    case .year(let year):
      // An article that looks back on the year before goes on doing so; an earlier year is an aside.
      // 一九七二年，…碰上大旱。…今年入春以后…: so is one from which the paragraph comes back to the running one.
      let end = ByteSearch.first(0x0A, in: bytes, from: sentence.end)
      let isYearBefore =
        year == reported - 1 && !bytes.contains("今年", in: ByteRange(sentence.end, max(sentence.end, end)))
      if startsBlock, facts.kind == .news, year == reported || isYearBefore, first.range.start == sentence.start {
        sectionMood = .review(year)
      } else {
        paragraphMood = .review(year)
      }
      paragraphPeriod = nil
    case .lastYear, .currentYear:
      // On a page of January that is on the year before, 去年 is that year.
      paragraphMood = facts.speakingYear.map { .review(first.expression == .lastYear ? $0 - 1 : $0) }
      paragraphPeriod = nil
    case .half, .quarter, .months, .monthsTo, .month, .halfOf, .quarterOf, .monthsOf, .monthOf:
      paragraphPeriod = first.expression
    case .part(let part, of: _) where part.carries && part != .yearEnd:
      paragraphPeriod = first.expression
    default: break
    }
  }

  /// 前三季度，投资增长3.6%。9月份，环比增长0.12%。: whether a month is the last one of the stretch that the paragraph is on.
  private func isLastMonthOfStretch(_ expression: PeriodExpression) -> Bool {
    guard case .month(let month) = expression, let stretch = paragraphPeriod else { return false }
    return switch stretch {
    case .monthsTo(let last), .months(_, let last): last == month
    case .quarter(let quarter): 3 * quarter == month
    case .half(let half): 6 * half == month
    default: false
    }
  }

  /// Whether the sentence behind one on a month goes on with what that one was on: 分类别看，…; 其中，….
  private func goesOn(behind sentence: ByteRange, _ bytes: [UInt8]) -> Bool {
    ["分类别", "其中", "扣除", "环比", "同比", "与上月", "与去年", "食品", "非食品"].contains { (word: StaticString) in
      bytes.has(word, at: sentence.end)
    }
  }

  /// 分季度看，一季度增长5.2%，二季度增长5.7%。: the parts of the year one by one, behind which the whole goes on.
  private func isViewByTime(_ sentence: ByteRange, _ first: PeriodMention, _ bytes: [UInt8]) -> Bool {
    ["分季度", "分季", "分月", "分阶段", "逐季", "逐月", "按季度", "从季度", "从月度", "从各季度", "从分季度"].contains { (word: StaticString) in
      bytes.has(word, at: sentence.start) && first.range.start > sentence.start
    }
  }

  /// Whether a sentence begins with a time, or with it behind 分三大门类看，.
  private func opens(_ mention: PeriodMention, _ sentence: ByteRange, _ bytes: [UInt8]) -> Bool {
    mention.range.start == sentence.start
      || SectionTracker.leads.contains {
        bytes.has($0, at: sentence.start) && sentence.start + $0.utf8CodeUnitCount == mention.range.start
      }
      || bytes.has("分", at: sentence.start)
        && bytes.has("看，", endingAt: mention.range.start, notBefore: sentence.start)
        && mention.range.start - sentence.start <= 45
      // 企业效益方面，一季度…
      || bytes.has("方面，", endingAt: mention.range.start, notBefore: sentence.start)
        && mention.range.start - sentence.start <= 45 && !isLastMonth(mention.expression)
      || isTold(mention, sentence, bytes)
  }

  /// 事实上，前三季度…: words that lead to what is told.
  private static let leads: [StaticString] = [
    "事实上，", "实际上，", "其实，", "此外，", "另外，", "同时，", "与此同时，", "值得一提的是，", "值得关注的是，", "值得注意的是，", "总的来看，", "总体来看，", "总体看，",
    "具体来看，", "具体看，", "从数据看，", "从数据来看，", "可以看到，", "整体来看，", "整体看，",
  ]

  /// 一份材料做了注脚：2007年，…; 统计显示，前三季度…: a time right behind who or what tells of it.
  private func isTold(_ mention: PeriodMention, _ sentence: ByteRange, _ bytes: [UInt8]) -> Bool {
    guard facts.kind == .news, mention.range.start - sentence.start <= 150, !isLastMonth(mention.expression) else {
      return false
    }
    return ["：", "显示，", "表明，", "获悉，", "介绍，", "透露，", "了解到，"].contains { (word: StaticString) in
      bytes.has(word, endingAt: mention.range.start, notBefore: sentence.start)
    }
  }

  /// 以2020年11月1日零时为标准时点，…: what follows was so at that moment.
  mutating func takeCensusDay(_ sentence: ByteRange, _ bytes: [UInt8], _ mentions: Mentions) {
    if ["标准时点", "为标准时间"].contains(where: { (word: StaticString) in bytes.contains(word, in: sentence) }),
      let day = mentions.periods.first(where: { if case .dayOf = $0.expression { true } else { false } })
    {
      censusDay = day.expression
    } else if let first = mentions.periods.first, first.expression.isYear || first.expression == .yearEnd,
      !["比", "较", "与", "由", "从", "同"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: first.range.start, notBefore: sentence.start)
      })
    {
      censusDay = nil
    }
    if let censusDay, paragraphPeriod == nil { paragraphPeriod = censusDay }
  }

  /// 6月份，居民消费价格上涨1.2%。 in a paragraph on the first half of the year: the last month of it, alone.
  private func isLastMonth(_ expression: PeriodExpression) -> Bool {
    guard case .month(let month) = expression, let whole = facts.period, whole.start.month != whole.end.month else {
      return false
    }
    return month == whole.end.month
  }

  /// 去年4号线开通以后，坐地铁的人多了。: since when something is so, which dates nothing that follows.
  private func isSince(_ first: PeriodMention, _ sentence: ByteRange, _ bytes: [UInt8]) -> Bool {
    guard facts.kind == .news, first.expression == .lastYear || first.expression == .currentYear,
      let comma = bytes.first("，", in: ByteRange(first.range.end, min(sentence.end, first.range.end + 75)))
    else { return false }
    return ["以后", "之后", "以来", "后"].contains { (word: StaticString) in
      bytes.has(word, endingAt: comma, notBefore: first.range.end)
    }
  }

  /// 2018年，园区企业还不足200家，去年年末已近480家。: an earlier year, from which the sentence itself comes back to the text's own.
  private func isFormerTime(_ first: PeriodMention, _ mentions: Mentions, _ bytes: [UInt8]) -> Bool {
    guard let reported = facts.year else { return false }
    switch first.expression {
    case .year(let year) where year < reported: break
    // 去年自给率为28.3%，今年要力争过三成。
    case .lastYear where facts.kind == .news: break
    default: return false
    }
    return mentions.periods.dropFirst().contains { mention in
      let isOwn =
        first.expression == .lastYear
        ? [.currentYear, .currentYearEnd].contains(mention.expression)
        : [.currentYear, .lastYear, .lastYearEnd, .currentYearEnd].contains(mention.expression)
          || mention.expression == .year(reported)
      return isOwn
        && !["比", "较", "与", "同"].contains { (word: StaticString) in
          bytes.has(word, endingAt: mention.range.start, notBefore: first.range.end)
        }
    }
  }
}
