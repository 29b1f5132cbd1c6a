import EconomyModel
import ReferenceData

// Whether a stated number is a change, which way it went, and against what.
extension SentenceComposer {
  /// Rates of growth that no verb tells, and changes of rates.
  mutating func settleGrowth(_ it: inout Statement) {
    // 研发经费投入增速年均超40%
    if it.unit?.kind == .percent, it.left.saysGrowth, it.left.verb == nil || it.left.verb == .reach, it.own.gap == nil,
      !it.own.isCompletion
    {
      it.input.left.verb = .up
    }
    if it.unit?.kind == .percent, let growing = growthRate(it.name, it.left) {
      it.name = growing
      it.input.left.verb = .up
      if it.name.hasSuffix("平均") { it.name.removeLast(6) }
    }
    // 同比增长6.5%，而上半年这个数字还是18%: the growth of another time.
    if it.unit?.kind == .percent, frame.lastMeasure == .changeRate, it.left.verb == nil || it.left.verb == .reach,
      ["数字", "这个数字", "这一数字", "该数字", "数据", "这一数据", "幅度", "这一幅度", "这个幅度"].contains(where: { (word: StaticString) in
        it.subject.equals(word)
      })
    {
      it.input.left.verb = .up
    }
    // 平均增速为4.2%，杭州只有0.3%: the growth of another place.
    if it.unit?.kind == .percent, it.subject.isEmpty, it.left.verb == nil, it.left.basis == nil, it.own.gap == nil,
      it.left.region != nil, frame.lastMeasure == .changeRate, it.amount.range.start > sentence.start,
      let last = rows.last, last.name == it.name, last.region != it.left.region,
      ["只有", "仅有", "仅", "只"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: it.amount.range.start, notBefore: sentence.start)
      })
    {
      it.input.left.verb = .up
    }
    // 生产总值增长13%以上，力争14%: the same growth, as one hopes for it.
    if it.unit?.kind == .percent, it.subject.isEmpty, it.left.verb == nil, it.left.isTarget, it.own.gap == nil,
      let last = rows.last, last.measured.measure == .changeRate, last.status == .target,
      it.amount.range.start - last.amount.end <= 30
    {
      it.input.left.verb = last.measured.value.isNegative ? .down : .up
    }
    // 进口增长4%，均价低7.3%: lower than before, whatever grew in front of it.
    if it.unit?.kind == .percent, it.left.verb == nil, it.own.gap == nil {
      for (end, verb) in [("价低", LeftReading.Verb.down), ("价高", .up)] as [(StaticString, LeftReading.Verb)]
      where bytes.has(end, endingAt: it.left.subject.end, notBefore: it.left.subject.start) {
        it.input.left.verb = verb
        it.left = it.input.left
        if it.name.hasSuffix("低") || it.name.hasSuffix("高") { it.name.removeLast(3) }
      }
    }
    // 今年经济增长的调控目标定为8%: growth has no other percent.
    if it.unit?.kind == .percent, it.name.hasSuffix("经济增长"), it.left.verb == nil || it.left.verb == .reach,
      it.own.gap == nil, !it.own.isCompletion
    {
      it.input.left.verb = .up
    }
    // 39个县财政收入超过7亿元，比上年增加9个: of the counties, not of their revenue.
    if it.subject.isEmpty, it.left.verb == .up || it.left.verb == .down, it.unit?.kind == .counter,
      let last = rows.last,
      last.measured.rule == "counted noun", last.measured.unit == it.unit?.unit
    {
      it.name = last.name
    }
    // 同比下降4.1%，较上月收窄8.7个百分点: the fall became smaller.
    if it.unit?.kind == .points, it.subject.isEmpty, it.left.verb == .down, frame.lastMeasure == .changeRate,
      bytes.contains("收窄", in: it.left.verbRange), rows.last?.measured.value.isNegative == true
    {
      it.input.left.verb = .up
    }
  }

  /// Changes of something else than the subject says.
  mutating func settleOtherChange(_ it: inout Statement) {
    // 超过了1953年到1978年平均每年增长5.4%的速度: how fast it grew then.
    if it.unit?.kind == .percent || it.unit?.kind == .money, let other = growthThen(it.left, it.span) {
      (it.name, it.input.left.verb, it.input.left.basis, it.input.left.period) = (
        frame.inherited, .up, other.basis, other.period
      )
      it.left = it.input.left
    }
    // 增长4%（包括村办工业为6%）: the same change, of a little more or less.
    if it.left.isBracketed, it.unit?.kind == .percent, it.left.verb == nil || it.left.verb == .reach,
      let last = rows.last,
      last.measured.measure == .changeRate,
      let word = (["不包括", "包括", "不含", "含", "扣除", "剔除"] as [StaticString]).first(where: {
        bytes.has($0, at: it.span.left.start)
      }), !it.subject.isEmpty
    {
      let start = it.subject.starts(with: [UInt8](word)) ? word.utf8CodeUnitCount : 0
      it.name = last.name + Array("（") + [UInt8](word) + it.subject[start...] + Array("）")
      (it.input.left.verb, it.input.left.basis) = (last.measured.value.isNegative ? .down : .up, last.measured.basis)
    }
    it.input.isIndex = ["价格指数", "价格总指数", "物价总指数", "物价指数", "综合指数"].contains { (word: StaticString) in
      it.name.hasSuffix(word)
    }
    // 空气质量综合指数3.20 has no base of a hundred.
    if it.name.hasSuffix("综合指数"), it.unit == nil, it.amount.value.double < 20 { it.input.isIndex = false }
    // 为上年的98.8%: an index of which that year is 100.
    if it.left.takesBase, it.unit?.kind == .percent { it.input.isIndex = true }
    // 居民消费价格总水平为22.2%
    if it.unit == nil, it.amount.kind == .number, IndexBaseRule.find(bytes, in: sentence) != nil {
      it.input.isIndex = true
    }
    // 投资的增幅由上年的28.1%降为19.9%: growth against the year before, at both ends.
    if it.left.isFrom, it.left.period == .previousYear, it.left.verb == .up || it.left.verb == .down,
      it.unit?.kind == .percent, it.left.basis == nil
    {
      it.input.left.basis = .yoy
    }
    if isYearlyInSpan(it), !bytes.contains("递增", in: it.left.verbRange) {
      (it.left.basis, it.input.left.basis) = (.yoy, .yoy)
    }
    // 城镇化率每年提高1个百分点; 消费水平每年提高5% in a plan of several years
    if it.unit?.kind == .points || it.unit?.kind == .percent && isOfYears(it), it.left.isEachYear, it.left.basis == nil,
      it.left.basePeriod == nil,
      it.left.verb == .up || it.left.verb == .down
    {
      it.input.left.basis = .cagr
    }
    if it.name.hasSuffix("价格总水平"), it.amount.value.double > 50 { it.input.isIndex = true }
    if let verb = elidedChange(it.name, it.unit, it.left, it.subject) {
      it.input.left.verb = verb
      if rows.last?.measured.basis == .cagr, it.left.period == nil { it.input.left.basis = .cagr }
    }
    // 压减政府性基金项目30%: what was cut stands behind the verb.
    if it.unit?.kind == .percent, it.left.verb == nil, it.left.basis == nil, let cut = cutObject(it.subject) {
      it.name = cut
      it.input.left.verb = .down
    }
    // 居全省第5位，较去年前移9位: places that the rank moved by.
    if it.left.verb == .up || it.left.verb == .down, it.subject.isEmpty, it.unit?.word == "位",
      let ranked = rows.last(where: { $0.measured.unit == "rank" })
    {
      it.name = ranked.name + Array("位次")
    }
  }

  /// What a change is measured against, where only its context tells.
  mutating func settleBasis(_ it: inout Statement) {
    // 增速由6%调高到8%: the other end of the same change.
    if it.unit?.kind == .percent, it.subject.isEmpty, it.left.verb == .reach, frame.lastWasBase,
      frame.lastMeasure == .changeRate,
      let last = rows.last
    {
      // 降幅由19.6%收窄到13.8%: a fall still. 由-3.9%回升到0.2%: a sign is that of its own number.
      let isFall = last.measured.value.isNegative && bytes[last.amount.range.start] != UInt8(ascii: "-")
      it.input.left.verb = isFall ? .down : .up
      it.input.left.basis = last.measured.basis
    }
    if it.input.left.verb == .reach || it.input.left.verb == nil, goesOnGrowing(it), let last = rows.last {
      // 上半年降幅缩小到18.8%，前三季度进一步缩小到9.6%: a fall still.
      let isFall =
        last.measured.value.isNegative
        && ["缩小到", "收窄到", "缩小至", "收窄至", "扩大到", "扩大至"].contains { (word: StaticString) in
          bytes.contains(word, in: it.left.verbRange)
        }
      (it.input.left.verb, it.input.left.basis) = (isFall ? .down : .up, it.left.basis ?? last.measured.basis)
    }
    // 增速比一季度提高1个百分点；第二产业增速提高3.6个百分点: against the same time.
    if it.unit?.kind == .points, it.left.verb == .up || it.left.verb == .down, it.own.gap == nil, it.own.change == nil,
      it.left.basis == nil, it.left.basePeriod == nil, frame.basePeriod == nil,
      it.name.hasSuffix("增速") || it.name.hasSuffix("增幅") || it.name.hasSuffix("降幅"),
      let last = rows.last(where: { $0.measured.measure == .changePoints }), last.measured.basis == .since
    {
      it.input.left.basis = .since
    }
    // 各项存款比年初增加341亿元，其中住户存款新增187亿元: against the same time.
    if it.left.isPart, it.left.basis == nil, it.left.basePeriod == nil, it.left.period == nil, frame.basePeriod == nil,
      let last = rows.last, last.measured.basis == .since,
      last.measured.measure == .changeAmount || last.measured.measure == .changeRate
    {
      it.input.left.basis = .since
    }
    // 存款余额3862亿元，比年初增加286亿元；贷款余额2986亿元，增加312亿元: so is the other balance's.
    if it.unit?.kind == .money, it.left.verb == .up || it.left.verb == .down, it.left.basis == nil,
      it.left.basePeriod == nil, frame.basePeriod == nil,
      it.name.contains("存款") || it.name.contains("贷款") || it.name.hasSuffix("余额"),
      let last = rows.last(where: { $0.measured.measure == .changeAmount }), last.measured.basis == .since
    {
      it.input.left.basis = .since
    }
    // 建成区面积增加到744平方公里，累计增加300平方公里: in all of the years reviewed.
    if it.left.isCumulative, it.left.verb == .up || it.left.verb == .down, it.left.basis == nil,
      it.left.basePeriod == nil,
      it.left.period == nil, it.unit?.kind != .points, case .span = mood
    {
      it.input.left.basis = .since
    }
    // 比常年（22.34亿立方米）偏少40.4%
    if it.left.basis == nil, it.left.verb == .up || it.left.verb == .down, let last = rows.last,
      ["常年（", "平均（"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: last.amount.range.start, notBefore: sentence.start)
      })
    {
      it.input.left.basis = .since
    }
  }

  /// 一季度增长3.2%，二季度升至8.4%; 增长8%以上，力争达到9%: whether a percent is what the growth before came to.
  private func goesOnGrowing(_ it: Statement) -> Bool {
    // 由一季度的1.9%回升到上半年的2.2%、前三季度的2.3%
    let isNext =
      it.left.verb == nil && it.left.period?.isPart == true && it.span.isLinked
      && (frame.lastWasEnd || frame.lastWasBase)
    guard it.unit?.kind == .percent, it.subject.isEmpty, it.left.verb == .reach || isNext, it.own.gap == nil,
      !it.own.isCompletion,
      frame.lastMeasure == .changeRate, let last = rows.last, it.amount.value.double < 90, !it.left.isFrom
    else { return false }
    return it.name == last.name && !namesRate(it.name) && !names.isShare(it.name)
      && lexicon.catalogue.indicator(named: it.name).map { $0.kind != .rate && $0.kind != .index } ?? true
  }

  /// The object of 压减, 削减 and the like at the front of a subject.
  private func cutObject(_ subject: [UInt8]) -> [UInt8]? {
    for verb: StaticString in ["压减", "削减", "压缩", "缩减", "精简", "降低", "下调"]
    where subject.hasPrefix(verb) && subject.count > verb.utf8CodeUnitCount + 3 {
      return Array(subject[verb.utf8CodeUnitCount...])
    }
    return nil
  }

  /// Whether a rise in a review of several years, which says no base, is that of the last one.
  ///
  /// 居民消费价格上涨3%: nobody adds prices up. 农民人均纯收入4730元，增长11.5%: an amount is of the last year, and its growth too,
  /// where it is too small for all of the years. 由上年的28.1%降为19.9%: so are both ends of a growth that fell.
  /// Whether a number is told of several years: by its clause, its sentence or its section.
  private func isOfYears(_ it: Statement) -> Bool {
    switch mood {
    case .span, .targetSpan: return true
    case .review, .target: return (it.left.period ?? frame.period)?.isSpan == true
    }
  }

  private func isYearlyInSpan(_ it: Statement) -> Bool {
    guard case .span(_, let last) = mood, it.unit?.kind == .percent, it.left.verb == .up || it.left.verb == .down,
      it.left.basis == nil, it.left.basePeriod == nil, it.left.period == nil, frame.basePeriod == nil,
      frame.period?.isSpan != true
    else { return false }
    if it.subject.isEmpty, frame.lastWasBase, let from = rows.last, from.measured.basis == .yoy,
      from.period == .year(last - 1)
    {
      return true
    }
    if ["价格", "物价", "价格总水平", "物价总水平"].contains(where: { (word: StaticString) in it.name.hasSuffix(word) }) {
      return true
    }
    guard it.subject.isEmpty, it.left.verb == .up, it.amount.value.double < 15, let level = rows.last,
      level.measured.measure == .level, level.measured.unit == "CNY", level.name == it.name
    else { return false }
    return level.period == .year(last)
  }
}
