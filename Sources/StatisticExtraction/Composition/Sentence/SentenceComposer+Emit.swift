import EconomyModel
import ReferenceData

/// Turns a reading into a row: period, region, status, qualifier.
extension SentenceComposer {
  /// Adds a row for a number.
  ///
  /// - Parameter isMeasure: whether the name is what stands for one that said only of which places a number is.
  mutating func emit(
    _ amount: Amount, name: [UInt8], _ left: LeftReading, _ input: MeasureInput, subject: [UInt8],
    isMeasure: Bool = false
  ) {
    var input = input
    if !isMeasure, let told = measureOfPlaces(name, amount, left, input) {
      var (left, own) = (left, input)
      left.region = amount.kind == .rank ? told.region ?? left.region : left.region ?? told.region
      if told.moves { (left.verb, own.left.verb) = (.up, .up) }
      (own.indicator, own.left.region) = (lexicon.catalogue.indicator(named: told.name), left.region)
      return emit(amount, name: told.name, left, own, subject: subject, isMeasure: true)
    }
    if name.isEmpty, let above = nameAbove(left, amount) {
      return emit(amount, name: above, left, input, subject: subject)
    }
    if name.isEmpty {
      residues.append(Residue(range: amount.range, class: .unparsed, reason: "no subject for the number"))
      return
    }
    var name = IndicatorName.shareOfWhole(
      IndicatorName.withoutInnerAdverbs(IndicatorName.withoutAbbreviation(name)))
    // 地区生产总值增量为320亿元，居全省第二位: the growth has the rank.
    if amount.kind == .rank, subject.isEmpty, let last = rows.last, last.measured.measure == .changeAmount,
      last.name == name,
      bytes.contains("增量", in: ByteRange(clauseStart(sentence.start, last.amount.range.start), last.amount.range.start))
    {
      name += Array("增量")
    }
    input.contextBasis = contextBasis(left)
    input.isDifference = name.hasSuffix("差距")
    if isPartInWords(amount) || isPercentOfQuantity(name, amount, left), !isRateOrDegree(name, input) {
      input.isShare = true
    }
    var measured = MeasureRule.decide(input)
    // 城乡居民收入比为1.98: so many times the other.
    if measured.unit.isEmpty, IndicatorName.isRatio(name) { measured.unit = "times" }
    if let suffix = amount.unitSuffix { measured.unit += bytes.slice(suffix).string }
    // 经济总量实现翻番 in a review of several years: nothing doubles in one of them.
    if amount.kind == .doubling, case .span = mood, left.basis == nil, left.basePeriod == nil, left.period == nil {
      measured.basis = .since
    }
    // 增速逐季走高，分别为4.6%和5.9%: how fast a thing grows is the growth of the thing.
    if measured.measure == .changeRate { name = IndicatorName.withoutRate(name) }
    let isChange = measured.basis != nil
    if isChange, let basis = basisOfBase(left) { measured.basis = left.basis == .cagr ? .cagr : basis }
    let indicator = input.indicator ?? lexicon.catalogue.indicator(named: name)
    let isFlow = isFlow(name, left, input, indicator, measured.measure)
    let isYearly = indicator?.kind == .flow || IndicatorName.isOutput(name)
    var period = period(left, measured, isFlow: isFlow, isYearly: isYearly, name: name, amountStart: amount.range.start)
    if let years = yearsBeside(left, amount, isChange: isChange) {
      (period, measured.basis) = (years, isChange ? .since : measured.basis)
    }
    period = settledPeriod(period, measured, left, amount, name: name, subject: subject)
    // 完成全年目标的82.4% was reached.
    // 优于国家考核目标36.8个百分点 was reached too.
    let isReached =
      measured.measure == .completion && !isDue(amount)
      || measured.measure == .gap && !frame.isTarget && (!left.isTarget || isGapToPlan(amount))
    // 收入安排504亿元，比上年增长9.5%: the growth of what is planned is planned.
    let goesOn =
      isChange && subject.isEmpty && rows.last?.status == .target && rows.last?.name == name && !left.isDone
    // 2020年城镇化率36.8%，比全国低27.1个百分点 in a plan: the distance is of what there is.
    let isOfLast = measured.measure == .gap && subject.isEmpty && left.period == nil && !left.isTarget && !rows.isEmpty
    let isTarget =
      isOfLast
      ? rows.last?.status == .target : isReached ? isPlanned && !saysDone(amount) : goesOn || isTarget(left, amount)
    if isTarget, let aimed = yearAimedAt(period, left, amount) { period = aimed }
    // 二手房成交4310套，同比增加1260套, in a story on February: both are of the same months.
    if measured.basis == .yoy, subject.isEmpty, left.period == nil, let own = period, own.isPartOfYear,
      let last = rows.last,
      last.name == name, last.measured.measure == .level, last.period == .year(own.end.year), frame.period == nil,
      facts.kind == .news
    {
      rows[rows.count - 1].period = own
    }
    rows.append(
      Row(
        amount: amount, name: name, partOf: whole(of: name), measured: measured,
        region: left.region ?? frame.region ?? regionOfContext(left),
        period: period, status: isTarget ? .target : .actual, qualifier: qualifier(amount, left),
        prices: isChange ? left.prices ?? frame.prices : left.prices))
    if isChange, measured.basis == .yoy { frame.sawOtherBase = true }
    // 增幅比2月提高4.6个百分点，其中出口增长14.8%: what the points are compared with is the points' alone.
    if measured.measure == .changePoints, left.basePeriod != nil, frame.openingBase == nil { frame.basePeriod = nil }
    if isChange, left.basis == .yoy || left.basis == .mom {
      // 同比增长5%，环比增长0.5%: where both are said, neither goes on.
      frame.basis =
        rows.contains { $0.measured.basis != measured.basis && $0.measured.basis != nil } ? .yoy : left.basis
    }
    if let first = frame.fromYear, left.period != nil || left.periodOfEnd != nil, left.verb == .reach,
      let last = period?.end.year, last > first, rows.count >= 2, frame.lastWasBase
    {
      frame.endsOfChange = (first, last)
    }
    if left.isFrom {
      frame.fromYear =
        (left.period == nil ? frame.endsOfChange?.first : nil) ?? (left.period == nil ? nil : period?.end.year)
    } else if left.verb != .reach || !subject.isEmpty {
      frame.fromYear = nil
    }
    (frame.lastName, frame.ownerIsNew) = (name, false)
    if measured.measure == .level, ["家", "户", "个", "幢", "栋", "座"].contains(measured.unit) {
      // 市场主体总数20.6万户，注册资本2386亿元
      let isTotal = ["总数", "总量", "数量"].contains { (word: StaticString) in name.hasSuffix(word) }
      let firms = isTotal ? Array(name.dropLast(6)) : name
      if IndicatorName.isOfFirms(firms) { frame.countedFirms = firms }
    }
    frame.lastMeasure = measured.measure
    frame.lastWasEnd =
      (frame.lastWasBase || frame.lastWasEnd) && left.verb == .reach && !left.isFrom
      || frame.lastWasEnd && isChange && measured.basis == .since
    settleComparedPlan(amount)
    frame.lastWasBase = left.isFrom
    frame.lastWasDerived =
      measured.measure == .level && lexicon.cues.has(.bareHead, subject)
      && !["规模", "总量", "总数", "数量"].contains { (word: StaticString) in subject.hasSuffix(word) }
    frame.lastWasFlow = isFlow
    frame.lastWasSum = left.isCumulative && measured.measure == .level || measured.basis == .yoy && frame.lastWasSum
    frame.lastWasCumulative = left.isCumulative || left.isLinked && frame.lastWasCumulative
  }

  /// 三成, 一半, 四分之一: a part of a whole, said in a word.
  func isPartInWords(_ amount: Amount) -> Bool {
    isPercent(amount) && amount.isChinese && !bytes.has("百分之", at: amount.range.start)
      && (amount.kind == .fraction || amount.unit.map { lexicon.units.units[$0].word } == "成")
  }

  /// 确权面积超过80%: what is measured in hectares or heads has reached a part of the whole.
  private func isPercentOfQuantity(_ name: [UInt8], _ amount: Amount, _ left: LeftReading) -> Bool {
    isPercent(amount) && amount.high == nil && left.verb == .reach && left.basis == nil
      && ["面积", "产能", "人数", "户数"].contains { (word: StaticString) in name.hasSuffix(word) }
  }

  /// 覆盖率, 满意度: what is in percent without being a part of anything.
  private func isRateOrDegree(_ name: [UInt8], _ input: MeasureInput) -> Bool {
    input.indicator?.kind == .rate || input.isCompletion || namesRate(name)
  }

  func namesRate(_ name: [UInt8]) -> Bool {
    ["率", "度", "面", "比例", "系数", "化水平"].contains { (word: StaticString) in name.hasSuffix(word) }
  }

  func isPercent(_ amount: Amount) -> Bool { amount.unit.map { lexicon.units.units[$0].kind } == .percent }

  /// What a part belongs to: of several subjects of the sentence before the one that its name holds.
  private func whole(of name: [UInt8]) -> [UInt8] {
    if frame.parent == name { return [] }
    guard !frame.parent.isEmpty, frame.wholes.count > 1, frame.wholes.contains(frame.parent) else {
      return frame.parent
    }
    let part = name.string
    return frame.wholes.last { $0 != name && part.contains($0.string) } ?? []
  }

  private func regionOfContext(_ left: LeftReading) -> RegionCode? { sectionRegion ?? facts.region }

  private func qualifier(_ amount: Amount, _ left: LeftReading) -> Qualifier {
    if amount.qualifier != .exact { return amount.qualifier }
    if left.verb == .share, bytes.has("约", at: left.verbRange.start) || bytes.has("约占", at: left.subject.start) {
      return .about
    }
    return left.qualifier ?? .exact
  }

  private var isPlanned: Bool {
    switch mood {
    case .target, .targetSpan: true
    case .review, .span: false
    }
  }

  var resolution: PeriodResolution { PeriodResolution(facts: facts, mood: mood) }

  /// The period of a row: its own, the sentence's, or the section's.
  ///
  /// - Parameter amountStart: where the number begins.
  private func period(
    _ left: LeftReading, _ measured: Measured, isFlow: Bool, isYearly: Bool, name: [UInt8], amountStart: Int
  ) -> Period? {
    if followsPlan(left), left.period == nil { return rows.last?.period }
    if let same = samePart(left) { return same }
    // 7月份…。全社会用电量累计432.1亿千瓦时，增长3.7%，其中第三产业增长8.2%: how the sum of the months went.
    if measured.basis == .yoy, left.period == nil, !left.isOfMonth, left.subject.isEmpty || left.isPart,
      frame.lastWasSum, let last = rows.last, let sum = last.period, case .months = sum,
      !mentions.periods.contains(where: { $0.range.start >= last.amount.end && $0.range.end <= amountStart })
    {
      return sum
    }
    var said = saidPeriod(left)
    // 2002年…；财政总收入相当于五年前的4.2倍: what is compared with a year is of another one.
    if measured.basis == .since, left.period == nil, let base = left.basePeriod.flatMap({ resolution.period($0) }),
      case .year = base, said.flatMap({ resolution.period($0) }) == base
    {
      said = nil
    }
    // 比2002年增长1.6倍，地方收入也翻一番: since the same year.
    if measured.rule == "doubling", frame.basePeriod != nil, bytes.has("也", at: left.subject.end),
      case .span(_, let last) = mood
    {
      return .year(last)
    }
    if measured.rule == "doubling", measured.basis == .since, left.period == nil, left.basePeriod == nil,
      case .span(let first, let last) = mood
    {
      return .years(first: first, last: last)
    }
    // 粮食产量连续13年稳定在650亿斤以上: in each of those years.
    // 新增就业连续4年超过20万人
    // 投资增幅连续四年保持在30%以上, 比重连续六年高于75%
    if let streak = left.streak, [.level, .share, .changeRate].contains(measured.measure), left.period == nil,
      (2...60).contains(streak),
      left.verb == .reach || measured.measure == .share || left.isSteady && measured.basis != nil,
      ["稳定", "保持", "超过", "超", "突破", "高于", "不低于"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: ByteRange(min(left.verbRange.start, amountStart), amountStart))
      }),
      let last = resolution.moodYear
    {
      return .years(first: last - streak + 1, last: last)
    }
    // 由1978年的134元增加到310元，平均每年增长18%: of the years between.
    if measured.basis == .cagr, left.period == nil, let from = frame.fromYear,
      let last = said.flatMap({ resolution.period($0) })?.end.year ?? resolution.moodYear, last > from + 1
    {
      return .years(first: from + 1, last: last)
    }
    // 1—11月…，比2019年同期增长8.5%，两年平均增长4.2%: the average is of the same months.
    if measured.basis == .cagr, left.period == nil, let part = said.flatMap({ resolution.period($0) }) ?? facts.period,
      part.isPartOfYear, bytes.contains("两年平均", in: ByteRange(max(sentence.start, amountStart - 60), amountStart))
    {
      return part
    }
    // 是2000年的4.7倍，年均递增36%: of the years since the one compared with.
    // 人均收入比2010年翻一番；固定资产投资年均增长10%: another thing behind a ； goes back to no base.
    if measured.basis == .cagr, left.period == nil, left.basePeriod != nil || left.subject.isEmpty,
      case .year(let base)? = (left.basePeriod ?? frame.basePeriod).flatMap({ resolution.period($0) }),
      let last = said.flatMap({ resolution.period($0) })?.end.year ?? resolution.moodYear, last > base + 1
    {
      return .years(first: base + 1, last: last)
    }
    // 每年投产的机组不少于950万千瓦: in each year of the plan.
    if left.isEachYear, left.period == nil, measured.measure == .level, case .targetSpan(let first, let last) = mood {
      return .years(first: first, last: last)
    }
    // A yearly average in a review of several years is theirs, not the year's that the level before was of.
    if measured.basis == .cagr, left.period == nil, said?.isSpan == false {
      if let year = said.flatMap({ resolution.period($0) })?.end.year, let current = facts.currentYear, year > current {
        return .years(first: current, last: year)
      }
      if let averagedYears { return averagedYears }
      if case .span = mood { said = nil }
    }
    if measured.basis == .cagr, said == nil, case .review = mood, let averagedYears { return averagedYears }
    // 由84亿元增加到197亿元，增长134%: since the year before them, up to the last one.
    if measured.basis == .since, frame.lastWasEnd, left.subject.isEmpty, left.period == nil, left.basePeriod == nil,
      said?.isSpan != true,
      case .span(_, let last) = mood
    {
      return .year(last)
    }
    // 同比 in a review of several years is of the last one.
    // 油料比上年增长18.4%；棉花下降26.9%: and so is what goes on without another base.
    if measured.basis == .yoy,
      left.basis == .yoy || left.basePeriod != nil
        || said == nil
          && !bytes.contains("连续", in: ByteRange(left.subject.end, max(left.subject.end, left.verbRange.end))),
      said == nil || said?.isSpan == true, case .span(_, let last) = mood
    {
      return .year(last)
    }
    // 固定资产贷款规模只能比去年增加10%: in a plan of several years too it is this year that 去年 lies before.
    if measured.basis == .yoy, left.basePeriod == .lastYear, left.period == nil, said == nil || said?.isSpan == true,
      case .targetSpan(let first, _) = mood, first == facts.currentYear
    {
      return .year(first)
    }
    // 1979年到1983年平均每年递增9.2%的基础上，比上年增长36.4%: the year before is not that of a span.
    if measured.basis == .yoy, left.basePeriod != nil || left.basis == .yoy, left.period == nil, said?.isSpan == true,
      case .review(let year) = mood
    {
      return year.map { .year($0) }
    }
    // 由目前的5.3万亩扩大到6万亩: what there is now is not of the year before.
    if left.isFrom, left.period == nil, let now = facts.currentYear,
      ["目前的", "现在的", "眼下的", "现有的", "如今的", "当前的"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: amountStart, notBefore: sentence.start)
          && !bytes.has("比", endingAt: amountStart - word.utf8CodeUnitCount, notBefore: sentence.start)
      })
    {
      return .year(now)
    }
    if left.isFrom, !isPlanBefore(left, amountStart) {
      // 城市化率五年间由44.7%升至53.2%: the base is of the year before them.
      if let own = left.period, own.isSpan, case .years(let first, _)? = resolution.period(own) {
        // 由“五五”时期的33.2%提高到: the years themselves are what it rose from.
        return isBaseItself(own) ? resolution.period(own) : .year(first - startOffset(own))
      }
      if let own = left.period { return resolution.period(own) }
      if let ends = frame.endsOfChange { return .year(ends.first) }
      if let said, said.isSpan, case .years(let first, _)? = resolution.period(said) {
        return .year(first - startOffset(said))
      }
      // 比2002年增长65.5%，从世界第六位上升到第四位
      if measured.basis == nil, case .year(let base)? = frame.basePeriod { return .year(base) }
      if case .years(let first, _)? = reviewedYears { return .year(first - 1) }
      // 到2030年，森林覆盖率由48%提高到52% on a page: from what there is. 2010年由48%提高到52%: from what was there a year before.
      if facts.kind == .news, let now = facts.currentYear,
        case .year(let end)? = said.flatMap({ resolution.period($0) })
      {
        return .year(end > now ? now : end - 1)
      }
      switch mood {
      case .span(let first, _), .targetSpan(let first, _): return .year(first - 1)
      case .review, .target: return resolution.moodYear.map { .year($0 - 1) }
      }
    }
    // 年末存栏180万头；全年出栏241万头 without 全年: what comes about in a year is not of its last day.
    if left.period == nil, let day = said, isYearEnd(day), isYearly, case .day(let end)? = resolution.period(day) {
      return .year(end.year)
    }
    // 到2月底，财政总收入累计入库58.9亿元: so is what came in up to the end of a month of the months.
    if isYearly, let day = said {
      let isSum = measured.measure == .level && ["CNY", "USD", "吨", "千瓦时", "标准箱", "标箱", "人次"].contains(measured.unit)
      if isSum, let sum = monthsUpTo(day, amountStart) { return sum }
      // 截至9月底，营业收入412.8亿元，增长11.4%: so is its growth.
      if measured.basis == .yoy, left.period == nil, let last = rows.last, last.period?.isPartOfYear == true,
        last.name == name, case .day(let end)? = resolution.period(day), last.period?.end == end
      {
        return last.period
      }
      // 58.9亿元，为年度预算的19.6%: and so is the part of the plan that this is.
      if measured.measure == .completion, left.period == nil, let last = rows.last, last.period?.isPartOfYear == true,
        last.measured.measure == .level
      {
        return last.period
      }
    }
    // 到2030年…达到1300公里；建设二级公路300公里: what comes about comes about in all of the years planned.
    if isFlow, left.verb == nil, left.period == nil, measured.basis == nil,
      case .targetSpan(let first, let last) = mood,
      said == .year(last)
    {
      return .years(first: first, last: last)
    }
    // 长春现有汽车零部件企业310多户, in a story on seven months: what there is now is of the year.
    if said == nil, facts.kind == .news, facts.period?.isPartOfYear == true, let day = facts.publishedOn,
      day.year == facts.year, !isFlow, measured.measure == .level || measured.measure == .share,
      ["现有", "现已"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: ByteRange(clauseStart(sentence.start, amountStart), amountStart))
      }) || bytes.contains("目前", in: ByteRange(sentence.start, amountStart))
    {
      return .year(day.year)
    }
    if let part = yearSoFar(said, amountStart) { return part }
    if let said {
      // A level that stands at the end of several years is of the last one; 期间是83.9% tells of all of them.
      // 今后五年人口自然增长率平均掌握在12.4‰: so does an average.
      let isOfAll =
        left.verbRange.count == 3 && bytes.has("期间", endingAt: left.verbRange.start, notBefore: sentence.start)
        || bytes.has("平均", endingAt: left.verbRange.start, notBefore: sentence.start)
      if said.isSpan, left.period == said || left.period == nil, measured.unit == "%" || measured.unit == "‰", isOfAll {
        return resolution.period(said)
      }
      if said.isSpan, case .years(_, let last)? = resolution.period(said), !isFlow, measured.basis == nil {
        return .year(last)
      }
      // 11月份，用电量24.3亿千瓦时。全市累计达282.1亿千瓦时: up to the month that the sentence before was on.
      if left.isCumulative, left.period == nil, facts.kind == .news,
        case .month(let year, let month)? = resolution.period(said),
        month > 1, mentions.periods.isEmpty
      {
        return .months(year: year, first: 1, last: month)
      }
      return resolution.period(said)
    }
    // 比2002年增加4121亿元 in a review of several years: what the last one has more than the one named.
    // 同1978年相比，棉花产量增长61%: and so where the sentence opens with the year.
    // 较2020年的9323亿元增加4374亿元，增长33.6%
    if measured.basis == .since, let base = left.basePeriod ?? frame.openingBase ?? baseJustRead(left), !base.isSpan,
      case .span(_, let last) = mood
    {
      return .year(last)
    }
    switch mood {
    case .review(let year):
      guard year == facts.year, let own = facts.period ?? partTold(left, measured, amountStart) else {
        return year.map { .year($0) }
      }
      return stretch(left, of: own)
    case .target(let year): return (left.isDone ? facts.year : year).map { .year($0) }
    case .targetSpan where left.isDone: return facts.year.map { .year($0) }
    case .span(let first, let last), .targetSpan(let first, let last):
      return isFlow || measured.basis != nil ? .years(first: first, last: last) : .year(last)
    }
  }

  /// The period that the clause names, else the one of the sentence.
  private func saidPeriod(_ left: LeftReading) -> PeriodExpression? {
    // 2025年货运量逆势增长，截至7月底增长12%: of the year that the clause before named.
    if let own = left.period, own.isPart, case .year? = frame.period, let year = frame.period {
      return .part(own, of: year)
    }
    // 2024年，比重由上年的58%降至54%: the year before the one that was named.
    if left.isFrom, left.period == .previousYear, case .year(let year)? = frame.period { return .year(year - 1) }
    return left.period ?? frame.period
  }

  /// The months of a year up to the end of one, where a clause sums up (累计, 完成, 入库); nil for other days and clauses.
  private func monthsUpTo(_ day: PeriodExpression, _ amountStart: Int) -> Period? {
    switch day {
    case .monthEnd, .part(.monthEnd, of: _): break
    default: return nil
    }
    let clause = ByteRange(clauseStart(sentence.start, amountStart), amountStart)
    // 截至9月底，营业收入412.8亿元、利润总额26.3亿元: and so is what a list goes on with.
    guard case .day(let end)? = resolution.period(day), end.month < 12,
      rows.last?.period?.isPartOfYear == true && rows.last?.period?.end == end
        || ["累计", "完成", "入库", "实现", "征收"].contains(where: { (word: StaticString) in bytes.contains(word, in: clause) })
    else { return nil }
    return end.month == 1 ? .month(end.year, 1) : .months(year: end.year, first: 1, last: end.month)
  }

  /// 前11个月新登记企业4万户。软件业新设企业增长36.8%: the part of the year that a story told of before, where it says no other.
  private func partTold(_ left: LeftReading, _ measured: Measured, _ amountStart: Int) -> Period? {
    guard facts.kind == .news, let day = facts.publishedOn, day.year == facts.year, let told = frame.partBefore,
      told.end.year == day.year, told.end.month >= day.month - 2,
      told.start.month == 1 || told.end.month == day.month - 1,
      measured.basis == .yoy || measured.basis == .mom && told.start.month == told.end.month
    else { return nil }
    // 比去年增长8.3%, but not 比去年同期: against the whole year before, so of a whole year.
    let clause = ByteRange(clauseStart(sentence.start, amountStart), amountStart)
    let isOfYears =
      ["去年", "上年", "全年", "今年"].contains { (word: StaticString) in bytes.contains(word, in: clause) }
      && !bytes.contains("同期", in: clause)
    return isOfYears ? nil : stretch(left, of: told)
  }

  /// 累计增长5.0%，当月增长33.0%: the months up to the one that a bulletin is on, and that month alone.
  private func stretch(_ left: LeftReading, of own: Period) -> Period {
    switch own {
    case .month(let year, let month) where left.isCumulative && month > 1:
      return .months(year: year, first: 1, last: month)
    case .months(let year, _, let month) where left.isOfMonth: return .month(year, month)
    case .quarter(let year, let quarter) where left.isOfMonth: return .month(year, quarter * 3)
    case .half(let year, let half) where left.isOfMonth: return .month(year, half * 6)
    default: return own
    }
  }

  private func isYearEnd(_ expression: PeriodExpression) -> Bool {
    switch expression {
    case .yearEnd, .yearEndOf, .lastYearEnd, .currentYearEnd: true
    default: false
    }
  }

  /// Whether a span of years stands right before the number that something rose from (由“五五”时期的33.2%).
  func isBaseItself(_ span: PeriodExpression) -> Bool {
    mentions.periods.contains { mention in
      mention.expression == span
        && ["由", "从", "由“", "从“", "比", "较", "比“", "较“"].contains { (word: StaticString) in
          bytes.has(word, endingAt: mention.range.start, notBefore: sentence.start)
        }
        && ["的", "时期的", "期间的", "”时期的", "”期间的"].contains { (word: StaticString) in bytes.has(word, at: mention.range.end)
        }
    }
  }

  /// 2020年到2025年 begins with its base year; “十四五”期间 with the year behind it.
  private func startOffset(_ expression: PeriodExpression) -> Int {
    if case .years = expression { return 0 }
    return 1
  }
}
