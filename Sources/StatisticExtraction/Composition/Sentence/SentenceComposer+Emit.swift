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
    var name =
      placesWithinBounds(amount)
      ?? IndicatorName.shareOfWhole(
        IndicatorName.withoutInnerAdverbs(IndicatorName.withoutAbbreviation(Self.withoutReckoning(name))))
    // 吉安、抚州两市去年分别实现地区生产总值…: that each has its own is no part of the name.
    if name.hasPrefix("分别"), name.count > 12 { name.removeFirst(6) }
    // 但绝对额只有7624元: that it is no growth is none, either.
    if name.hasSuffix("绝对额") || name.hasSuffix("绝对量") || name.hasSuffix("绝对值"), name.count > 18 { name.removeLast(9) }
    if input.unit?.kind == .percent,
      bytes.contains("相当于", in: ByteRange(clauseStart(sentence.start, amount.range.start), amount.range.start))
    {
      name = namedAgainstPeer(name, left.region ?? frame.region)
    }
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
    // 生产总值2155亿元，总量比上年净增113亿元: it is a total by itself.
    if [.level, .changeAmount, .changeRate].contains(measured.measure),
      ["生产总值总量", "GDP总量"].contains(where: { (word: StaticString) in name.hasSuffix(word) })
    {
      name.removeLast(6)
    }
    let isAgainstNorm = isAgainstNorm(amount, measured)
    if isAgainstNorm {
      if measured.measure == .gap { (measured.measure, name) = (.changeRate, IndicatorName.withoutRate(name)) }
      measured.basis = .since
    }
    let isChange = measured.basis != nil
    if isChange, !isAgainstNorm, let basis = basisOfBase(left) { measured.basis = left.basis == .cagr ? .cagr : basis }
    let indicator = input.indicator ?? lexicon.catalogue.indicator(named: name)
    let isFlow = isFlow(name, left, input, indicator, measured.measure)
    let isYearly = indicator?.kind == .flow || IndicatorName.isOutput(name)
    var period = period(left, measured, isFlow: isFlow, isYearly: isYearly, name: name, amountStart: amount.range.start)
    if let years = yearsBeside(left, amount, isChange: isChange) {
      (period, measured.basis) = (years, isChange ? .since : measured.basis)
    }
    period = settledPeriod(period, measured, left, amount, name: name, subject: subject)
    period = periodOfYearTask(period, measured, amount)
    measured.basis = basisOfLending(measured, left, name: name, period: period) ?? measured.basis
    // 完成全年目标的82.4% was reached.
    // 优于国家考核目标36.8个百分点 was reached too.
    let isReached =
      measured.measure == .completion && !isDue(amount)
      || measured.measure == .gap && !frame.isTarget && (!left.isTarget || isGapToPlan(amount))
    // 收入安排504亿元，比上年增长9.5%: the growth of what is planned is planned.
    let goesOn =
      isChange && subject.isEmpty && rows.last?.status == .target && rows.last?.name == name && !left.isDone
      // 327亿元（计划310亿元），比上年增长8.6%: nor of what was planned beside it.
      && rows.last.map { !(isPlannedNumber($0.amount) && bytes.has("）", at: $0.amount.end)) } == true
    // 2020年城镇化率36.8%，比全国低27.1个百分点 in a plan: the distance is of what there is.
    let isOfLast = measured.measure == .gap && subject.isEmpty && left.period == nil && !left.isTarget && !rows.isEmpty
    let isTarget =
      isOfLast
      ? rows.last?.status == .target : isReached ? isPlanned && !saysDone(amount) : goesOn || isTarget(left, amount)
    // 较多年平均（258.6亿m³）偏多5.1%: of no year.
    if isNorm(amount), measured.measure == .level, !name.contains("平均") { (name, period) = (Array("多年平均") + name, nil) }
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
    if measured.measure == .level, IndicatorName.unitsOfThings.contains(measured.unit),
      frame.parent.isEmpty || name.hasSuffix("汽车") || name.hasSuffix("船舶"),
      names.hasOutcome(name)
    {
      frame.countedThings = name
    }
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
}
