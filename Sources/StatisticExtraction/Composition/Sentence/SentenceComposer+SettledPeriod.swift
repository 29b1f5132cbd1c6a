import EconomyModel
import ReferenceData

// 累计完成4870亿元，是前五年的2.4倍: periods that what a row measures, or the row before it, say more of than the words around.
extension SentenceComposer {
  /// The period of a row, where it is of the same years as the row before, stands at an end, or is of a harvest.
  ///
  /// - Parameters:
  ///   - said: the period by the words of the sentence and of the text.
  ///   - subject: what the clause itself named.
  func settledPeriod(
    _ said: Period?, _ measured: Measured, _ left: LeftReading, _ amount: Amount, name: [UInt8], subject: [UInt8]
  ) -> Period? {
    var period = said
    if standsAtEnd(of: said, measured, left, amount, name: name) { period = said.map { .year($0.end.year) } }
    // 完成全年目标（7.5亿美元）的85.1%: the goal is of the whole year.
    if isGoalInBracket(amount), let part = said, part.isPartOfYear { return .year(part.end.year) }
    // 早稻已收割完毕，平均亩产395公斤: what a field yields is of the year, whatever part of it the story is on.
    if facts.kind == .news, left.period == nil, frame.period == nil, period == facts.period,
      period?.isPartOfYear == true,
      name.contains("亩产") || name.hasSuffix("单产") || name.contains("早稻") || name.contains("夏粮") || name.contains("小麦总产")
    {
      period = facts.year.map { .year($0) }
    }
    if facts.kind == .news, isCostOfOneProject(name, left, amount), let part = period, part.isPartOfYear {
      return .year(part.end.year)
    }
    // 年均增长33.7%、高于全国3个百分点: the distance is of the same years.
    if measured.measure == .gap || measured.measure == .changePoints && rows.last?.measured.basis == .cagr,
      left.period == nil,
      // 超过全国平均水平0.5个百分点: what it is compared with is no subject.
      subject.isEmpty || rows.last?.name == name || measured.measure == .gap && rows.last?.measured.basis == .cagr,
      // 达到88%，近3年提升43个百分点，超过全国0.5个百分点: the distance is of what was reached.
      let last = rows.last(where: { $0.measured.basis != .since || $0.measured.measure != .changePoints })
    {
      period = last.period
    }
    // 年均增长15.5%，比上一个五年快2.8个百分点: so is how much faster it was.
    if measured.measure == .changePoints, left.period == nil,
      let last = rows.last(where: { $0.measured.basis == .cagr && $0.name + Array("增速") == name }),
      case .years? = last.period, rows.suffix(3).contains(where: { $0.amount.range == last.amount.range })
    {
      period = last.period
    }
    // 进出口总额累计完成68.7亿美元，实际利用外资20.6亿美元: the sum of the same years, said once.
    if measured.measure == .level, left.period == nil, case .span = mood, let last = rows.last,
      case .years? = last.period,
      last.measured.measure == .level, last.measured.unit == measured.unit,
      measured.unit == "USD" || measured.unit == "CNY",
      bytes.has("，", at: last.amount.end) || bytes.has("、", at: last.amount.end),
      last.amount.end + 60 > amount.range.start,
      bytes.contains("累计", in: ByteRange(clauseStart(sentence.start, last.amount.range.start), last.amount.range.start))
    {
      period = last.period
    }
    // 柑橘产量89.6万吨，比1997年增加31万吨: the change is of the year that the amount is of.
    if measured.basis == .since, measured.measure == .changeAmount || measured.measure == .multiple, left.period == nil,
      subject.isEmpty, case .years? = said, case .span = mood,
      left.basePeriod.map(\.isYear) ?? (measured.measure == .changeAmount), let last = rows.last,
      last.name == name, last.measured.measure == .level, case .year? = last.period
    {
      period = last.period
    }
    // 五年生产原煤87亿吨，占全国近三成: the share is of the same years.
    if measured.measure == .share, left.period == nil, subject.hasPrefix("占") || subject.isEmpty && left.verb == .share,
      let last = rows.last, last.measured.measure == .level, case .years? = last.period
    {
      period = last.period
    }
    // 占全省的比重提高2.9个百分点，达到74.1%: the share is of the time that it rose in.
    if measured.measure == .share, left.period == nil, subject.isEmpty, let last = rows.last, last.name == name,
      last.measured.measure == .changePoints, last.period?.isPartOfYear == true
    {
      period = last.period
    }
    // 投资五年完成173亿元，其中能源、交通占63.8%: so is the share of a part of it.
    if measured.measure == .share, left.period == nil, left.isPart,
      frame.lastWasFlow || rows.last?.measured.basis == .since,
      // 失业率5.5%，研发投入年均增长9%，其中企业占比60%: a growth of each year stands between.
      let flow = rows.suffix(2).last(where: { $0.measured.measure == .level }), rows.last?.measured.basis != .cagr,
      case .years? = flow.period
    {
      period = flow.period
    }
    // 投资五年为八千七百亿元，能源要占到一半: of the same years, which the sentence itself names.
    if measured.measure == .share, left.period == nil, left.verb == .share, frame.period?.isSpan == true,
      let last = rows.last, last.measured.measure == .level, case .years? = last.period
    {
      period = last.period
    }
    // 五年来退耕还林4600万亩，其中仅陕西一省就有700万亩: so is a part of it.
    if measured.measure == .level, left.period == nil, left.isPart, let last = rows.last,
      last.measured.measure == .level, last.measured.unit == measured.unit, case .years? = last.period
    {
      period = last.period
    }
    // 固定资产投资累计完成4870亿元，是前五年的2.4倍: the sum of the years as a multiple of that of the years before.
    if measured.measure == .multiple, left.period == nil,
      subject.isEmpty || subject.hasPrefix("是") || subject.hasPrefix("相当于"),
      let base = left.basePeriod ?? frame.basePeriod, case .yearsAgo = base,
      let last = rows.last, last.name == name, last.measured.measure == .level, case .years? = last.period
    {
      period = last.period
    }
    // 能耗五年累计下降18.2%，为下达任务的113.8%: so is how much of the plan was done.
    if measured.measure == .completion, left.period == nil, let last = rows.last, last.name == name,
      case .years? = last.period
    {
      period = last.period
    }
    // 2月份金融运行…贷款余额: what stands at an end is of the last day, where the text says of no year only.
    if name.hasSuffix("余额"), let whole = period {
      switch whole {
      case .month, .months, .quarter, .half: period = .day(whole.end)
      default: break
      }
    }
    // 农作物总播种面积695万亩 in a text on half a year: what is sown is sown for the year.
    if left.period == nil, frame.period == nil, let whole = period,
      name.hasSuffix("播种面积") || name.hasSuffix("种植面积")
    {
      switch whole {
      case .months, .quarter, .half: period = .year(whole.end.year)
      default: break
      }
    }
    // 全国夏粮产量12990万吨 in a bulletin on three quarters: a harvest is of its year.
    if left.period == nil, let whole = period,
      ["夏粮", "夏收", "早稻", "夏油", "冬小麦"].contains(where: { (crop: StaticString) in name.contains(crop) }),
      IndicatorName.isOutput(name) || name.hasSuffix("总产") || name.hasSuffix("单产") || name.hasSuffix("面积")
    {
      switch whole {
      case .months, .quarter, .half: period = .year(whole.end.year)
      default: break
      }
    }
    return period
  }

  /// 该项目总投资25亿元: whether a row is what one project costs, which is of no part of a year; not 新签约项目53个，总投资486亿元,
  /// which is of those that were signed in it.
  private func isCostOfOneProject(_ name: [UInt8], _ left: LeftReading, _ amount: Amount) -> Bool {
    guard left.period == nil, frame.period == nil,
      ["总投资", "总投资额", "投资总额", "项目投资"].contains(where: { (word: StaticString) in name.hasSuffix(word) }),
      // 固定资产投资总额, 重点项目完成投资: what was spent in a time.
      !["固定资产", "重点", "完成", "社会"].contains(where: { (word: StaticString) in name.contains(word) })
    else { return false }
    return !mentions.amounts.contains {
      $0.range.start >= sentence.start && $0.range.end <= amount.range.start
        && ($0.unit.map { lexicon.units.units[$0].kind == .counter } ?? false)
    }
  }

  /// 公路里程10386公里，比2000年增加6749公里; 五年新增就业45.5万人，城镇登记失业率控制在3.2%以内: whether a level in a review of several years
  /// is how things stood at their end, since it is held against the year before them, or is a rate that nothing adds up.
  private func standsAtEnd(of said: Period?, _ measured: Measured, _ left: LeftReading, _ amount: Amount, name: [UInt8])
    -> Bool
  {
    guard case .years(let first, _)? = said, case .span = mood, measured.measure == .level, left.basis == nil,
      !left.isSteady
    else { return false }
    // 目前我区已同近百个国家和地区建立了贸易往来关系: how it is now.
    if ["目前", "现在", "如今", "当前", "到目前"].contains(where: { (word: StaticString) in bytes.has(word, at: sentence.start) })
    {
      return true
    }
    guard left.period == nil else { return false }
    let clause = ByteRange(clauseStart(sentence.start, amount.range.start), amount.range.start)
    guard
      !["五年", "累计", "年均", "平均", "共", "新增", "新建", "始终", "一直", "每年", "保持", "稳定", "维持"].contains(where: {
        (word: StaticString) in
        bytes.contains(word, in: clause)
      })
    else { return false }
    if measured.unit == "%" || measured.unit == "‰", name.hasSuffix("率"), !name.hasSuffix("增长率") { return true }
    // 五年新增高速公路466公里，通车里程达到580公里: a stock is how it stands.
    if ["里程", "在校生", "在校学生", "保有量", "常住人口", "总人口", "参保人数", "贷款余额", "存款余额"].contains(where: { (word: StaticString) in
      name.hasSuffix(word)
    }), !left.isNew, name.count <= 36, !name.hasPrefix("新"), !name.hasPrefix("净增") {
      return true
    }
    // 实现利润38.6亿元，比上年增长46%: what has grown since the year before is of one year.
    let next = ByteRange(amount.end, min(sentence.end, amount.end + 21))
    if bytes.has("，", at: next.start),
      ["同比", "比上年", "较上年", "比去年", "较去年"].contains(where: { (word: StaticString) in bytes.has(word, at: next.start + 3) }
      )
    {
      return true
    }
    return isHeldAgainst(yearBefore: first, behind: amount)
  }

  /// Whether what follows in the sentence compares with the last year before a review of several years, or one still earlier.
  private func isHeldAgainst(yearBefore first: Int, behind amount: Amount) -> Bool {
    // 过10亿元的企业47家，过亿元的60家，分别比2000年增加39家和49家
    let behind = ByteRange(amount.end, min(sentence.end, amount.end + 120))
    return mentions.periods.contains { mention in
      guard mention.range.start >= behind.start, mention.range.end <= behind.end,
        ["比", "较"].contains(where: { (word: StaticString) in
          bytes.has(word, endingAt: mention.range.start, notBefore: behind.start)
        }),
        // 筹建住房9.56万套，建成养老机构357家，每千人口托位数较2020年翻两番: the last of them alone is held against that year.
        mention.range.start - behind.start <= 9
          || ["分别", "依次"].contains(where: { (word: StaticString) in
            bytes.has(word, endingAt: mention.range.start - 3, notBefore: behind.start)
          })
      else { return false }
      switch mention.expression {
      case .year(let year), .yearEndOf(let year): return year < first
      default: return false
      }
    }
  }
}
