import EconomyModel
import ReferenceData

// Parts of a whole, and what was added to the growth of one.
extension SentenceComposer {
  /// What the subject adds to the growth of a whole: 拉动经济增长1.2个百分点.
  mutating func settleContribution(_ it: inout Statement) {
    it.input.isBeyond = it.own.isBeyond
    it.input.isCompletion = it.own.isCompletion || it.own.gap == nil && isDoneInPart(it.name, it.unit, it.left)
    it.input.gap = it.own.gap
    it.input.indicator = lexicon.catalogue.indicator(named: it.name)
    if it.input.indicator?.kind == .rate, it.left.verb == .share { it.input.left.verb = .reach }
    it.input.isStock = isStock(it.name, it.input.indicator) || isAddedToStock(it.name, it.unit, it.left)
    // 一个行业就带动全市工业增长3.2个百分点: that it is one alone is no part of the name.
    for alone: StaticString in ["一个行业就", "一个行业便", "仅此一项就", "一项就", "一家就", "一家便", "就", "便"]
    where it.subject.hasPrefix(alone)
      && ["带动", "拉动"].contains(where: { (verb: StaticString) in it.subject.has(verb, at: alone.utf8CodeUnitCount) })
    {
      it.subject.removeFirst(alone.utf8CodeUnitCount)
      break
    }
    let pullsDown = it.subject.contains("下拉") || it.subject.contains("拉低") || it.subject.contains("拖累")
    // 下拉居民消费价格约0.6个百分点, 带动规上工业增长3.6个百分点
    let pulls = ["拉动", "下拉", "带动", "拉高", "拉低", "拖累", "推高", "抬高", "推动", "支撑"].contains { (word: StaticString) in
      it.subject.hasPrefix(word)
    }
    // 项目建设带动投资增长11个百分点
    let pullsOther = ["带动", "推动"].contains { (word: StaticString) in
      it.subject.first(word, in: ByteRange(6, max(6, it.subject.count))).map { $0 + 12 <= it.subject.count } ?? false
    }
    let isPull =
      pullsDown || pulls || it.subject.contains("拉动") || pullsOther && it.left.basis == nil && it.left.basePeriod == nil
    if isPull, it.left.verb == .up || it.left.verb == nil && pulls, it.own.gap == nil, it.unit?.kind == .points {
      let grows = it.left.verb == .up && !it.subject.hasSuffix("增速") && !it.subject.hasSuffix("涨幅")
      it.name = (pulls ? frame.inherited : []) + it.subject + (grows ? Array("增长") : [])
      it.input.isContribution = true
      it.input.left.verb = .contribution
      it.input.left.verbRange = ByteRange(0, pullsDown ? 3 : 0)
    }
    // 装备制造业下降3.8%，把工业增速拖低了0.5个百分点: the branch told of did so.
    if it.unit?.kind == .points, it.left.verb == .down,
      it.subject.hasPrefix("把") || it.subject.hasPrefix("将") || it.subject.hasSuffix("拖"),
      it.subject.hasSuffix("拖") || it.subject.hasSuffix("拉"), !frame.inherited.isEmpty
    {
      it.name = frame.inherited
      it.input.isContribution = true
      it.input.left.verb = .contribution
      it.input.left.verbRange = ByteRange(0, 3)
    }
    // 这一个行业就把全区经济拉高了2.1个百分点, 食品一项就把总指数抬高了1.2个百分点
    if it.unit?.kind == .points, it.left.verb == .up, it.own.gap == nil, !frame.inherited.isEmpty,
      let place = bytes.first("把", in: it.span.left) ?? bytes.first("将", in: it.span.left),
      ["拉高", "抬高", "推高", "拉升", "推升"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: ByteRange(place, it.amount.range.start))
      })
    {
      let alone = bytes.first("一项", in: ByteRange(it.span.left.start, place))
      var part = alone.map { bytes.slice(ByteRange(it.span.left.start, $0)) } ?? []
      for lead: StaticString in ["而", "但", "仅", "光", "单"] where part.hasPrefix(lead) && part.count >= 9 {
        part.removeFirst(3)
      }
      it.name = part.count >= 6 && part.count <= 30 && !part.contains("，") ? part : frame.inherited
      it.input.isContribution = true
      it.input.left.verb = .contribution
      it.input.left.verbRange = ByteRange(0, 0)
    }
    // 三次产业对经济增长的拉动分别为：第一产业0.84个百分点
    if it.unit?.kind == .points, it.left.verb == nil || it.left.verb == .reach, !it.subject.isEmpty,
      let place = frame.topic.first("对", in: ByteRange(0, frame.topic.count)),
      frame.topic.hasSuffix("拉动")
    {
      if !it.name.contains("对") { it.name = it.subject + frame.topic[place...] }
      it.input.isContribution = true
    }
  }

  /// What did not move: 与上年持平.
  mutating func settleUnchanged(_ it: inout Statement) {
    // 失业率与上年持平 did not move by any point.
    // 优良水体比例与上年持平 neither.
    if it.amount.kind == .unchanged,
      it.name.hasSuffix("率") && !it.name.hasSuffix("增长率") || it.name.hasSuffix("比例")
        || opensWithRate(it.span.left.start)
    {
      it.input.isRate = true
    }
    // 占生产总值的比重为29.8%，与上年持平: the share did not move.
    if it.amount.kind == .unchanged, it.subject.isEmpty, frame.lastMeasure == .share || frame.lastIsGrowthInPoints {
      it.input.isRate = true
      it.name = frame.lastName
    }
    // 播种面积82万亩；产量27万吨，与去年基本持平: what did not move is what was named last.
    if it.amount.kind == .unchanged, it.subject.isEmpty, frame.lastWasDerived, frame.lastMeasure == .level {
      it.name = frame.lastName
    }
    // 同比增长61.0%，与全市持平: no distance to the whole.
    if it.amount.kind == .unchanged, frame.lastMeasure == .changeRate,
      ["全市", "全省", "全国", "全区", "平均水平", "全市平均", "全省平均", "全国平均"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: it.span.left.end, notBefore: it.span.left.start)
      }), ["与", "同", "和"].contains(where: { (word: StaticString) in bytes.has(word, at: it.span.left.start) })
    {
      it.input.gap = 1
      let grown = frame.inherited
      it.name = grown.hasSuffix("速") || grown.hasSuffix("幅") ? grown : grown + Array("增速")
      it.subject = []
    }
    // 北京增速与全国持平
    if it.amount.kind == .unchanged,
      let other = (["与全国", "与全省", "与全市", "与全国平均", "与全国水平", "与全国平均水平", "同全国"] as [StaticString]).first(where: {
        it.subject.hasSuffix($0)
      })
    {
      let own = Array(it.subject.dropLast(other.utf8CodeUnitCount))
      let saysRate = ["增速", "增幅", "涨幅"].contains { (word: StaticString) in own.hasSuffix(word) }
      if saysRate {
        it.input.gap = 1
        let measured = frame.inherited.isEmpty || own.count > 6 ? [] : frame.inherited
        it.name = own.count == 6 ? (measured.isEmpty ? frame.placeMeasures.first ?? [] : measured) + own : own
        it.subject = []
      }
    }
    // 销售面积增速与1至9月份持平
    let stated = it.left.subject.isEmpty ? it.left.subject : withRate(it.left.subject)
    if it.amount.kind == .unchanged, stated.count > it.left.subject.count {
      it.input.isRate = true
      it.name += bytes.slice(ByteRange(it.left.subject.end, stated.end))
    }
  }

  /// 涨幅与上月持平, 增幅同一季度持平: whether a clause opens with a rate that is compared with another one.
  private func opensWithRate(_ start: Int) -> Bool {
    let start = bytes.has("，", at: start) ? start + 3 : start
    for rate: StaticString in ["涨幅", "降幅", "跌幅", "增速", "增幅"] where bytes.has(rate, at: start) {
      return ["与", "同", "和", "跟"].contains { (word: StaticString) in bytes.has(word, at: start + 6) }
    }
    return false
  }

  /// What a change adds to that of a whole: 影响价格上涨0.4个百分点.
  mutating func settleEffect(_ it: inout Statement) {
    // 汽车制造业增长12%，带动全市工业增速提高0.4个百分点: what it pulled the whole up by.
    // 食品价格上涨13.2%，带动总指数上升4.1个百分点: an index says no growth of its own.
    let isIndex = ["指数", "总水平", "CPI", "PPI"].contains { (word: StaticString) in it.subject.hasSuffix(word) }
    let saysPull = ["带动", "拉动", "拉高", "拉升", "推高"].contains { (word: StaticString) in it.subject.contains(word) }
    let whole = isIndex ? it.subject[...] : it.subject.dropLast(6)
    if it.unit?.kind == .points, it.left.verb == .up, it.own.gap == nil,
      isIndex && !saysPull || it.subject.hasSuffix("增速"), !whole.isEmpty,
      !frame.inherited.isEmpty,
      let verb = (["带动", "拉动", "拉高", "拉升", "推高"] as [StaticString]).first(where: {
        bytes.contains($0, in: it.span.left)
      }),
      bytes.first(verb, in: it.span.left).map({ $0 < it.left.subject.end }) == true
    {
      it.name = frame.inherited + [UInt8](verb) + whole + (isIndex ? [] : Array("增长"))
      it.input.isContribution = true
      it.input.left.verb = .contribution
      it.input.left.verbRange = ByteRange(0, 0)
    }
    // 汽车业、电子业合力把规上工业增速拉高2.1个百分点
    if it.unit?.kind == .points, it.left.verb == nil, !frame.inherited.isEmpty,
      let verb = (["拉高", "推高", "抬高", "拉低"] as [StaticString]).first(where: { it.subject.hasSuffix($0) })
    {
      let deed = Array(it.subject.dropLast(6))
      let start = deed.first("把", in: ByteRange(0, deed.count)).map { $0 + 3 } ?? 0
      let whole = Array(deed[start...])
      if whole.count > 6, whole.hasSuffix("增速") || whole.hasSuffix("增幅") || whole.hasSuffix("涨幅") {
        it.name = frame.inherited + [UInt8](verb) + whole.dropLast(6) + Array("增长")
        it.input.isContribution = true
        it.input.left.verb = .contribution
        it.input.left.verbRange = ByteRange(0, it.subject.hasSuffix("拉低") ? 3 : 0)
      }
    }
    // 猪肉价格下降14.9%，影响CPI下降约0.39个百分点: what it added to the whole.
    if it.unit?.kind == .points, it.subject.hasPrefix("影响"), it.left.verb == .up || it.left.verb == .down {
      var whole = it.subject
      if let open = whole.first("（", in: ByteRange(6, max(6, whole.count))) { whole = Array(whole[..<open]) }
      it.name = frame.inherited + whole + Array("上涨")
      it.input.isContribution = true
      it.input.left.verb = .contribution
      it.input.left.verbRange = ByteRange(0, it.left.verb == .down ? 3 : 0)
    }
    it.input.isRateOfContribution = names.isRateOfContribution(it.name)
    it.input.isContribution = it.input.isContribution || it.input.isRateOfContribution || names.isPull(it.name)
    // 三镇分别贡献512家、421家和308家: so many of what was counted.
    if it.left.verb == .contribution, it.unit?.kind == .counter {
      it.input.left.verb = .reach
    } else if it.left.verb == .contribution, it.subject.isEmpty {
      it.name += Array("拉动经济增长")
    }
  }

  /// 占工业的比重为29.8%, and the names that shares have.
  mutating func settleShare(_ it: inout Statement) {
    settleAllocation(&it)
    if let name = shareReached(it) {
      it.name = name
      it.input.isShare = true
      it.input.left.verb = .share
      return
    }
    // 增产二千二百万吨，即百分之七点八: the same change in percent.
    if it.subject.isEmpty, it.left.verb == nil, it.unit?.kind == .percent, let last = rows.last,
      last.measured.measure == .changeAmount,
      bytes.has("即", at: it.span.left.start) || bytes.has("也就是", at: it.span.left.start)
    {
      it.input.left.verb = last.measured.value.isNegative ? .down : .up
      it.input.left.basis = last.measured.basis
      it.name = last.name
    }
    // 新产业对工业增长贡献超50%
    if it.left.verb == .contribution, it.unit?.kind == .percent, it.subject.contains("对"), !it.subject.contains("贡献") {
      it.name += Array("贡献率")
    }
    if it.unit?.kind == .percent, it.left.verb == .share, !it.own.isCompletion {
      it.name = shareOfOpened(it) ?? partOfLast(it.name) ?? names.share(it.name)
    }
    if it.unit?.kind == .percent || it.unit?.kind == .points { it.input.isShare = names.isShare(it.name) }
    // 国营工业企业有22.6%发生亏损: of all of them, those that did.
    if it.unit?.kind == .percent, it.left.verb != .up, it.left.verb != .down, it.own.gap == nil, !it.own.isCompletion,
      it.span.right.count >= 6,
      bytes.has("有", endingAt: it.amount.range.start, notBefore: it.span.left.start),
      ["企业", "户", "人", "村", "县", "家庭", "单位", "职工", "学生", "农民", "学校", "地区", "城市"].contains(where: {
        (word: StaticString) in
        it.name.hasSuffix(word)
      })
    {
      it.input.isShare = true
    }
    if it.input.isShare, it.name.hasSuffix("中的分量") { it.name = names.share(it.name) }
    if it.unit?.kind == .percent, it.input.isShare, it.name.hasPrefix("占") || it.name.contains("占"),
      it.left.verb != .up,
      it.left.verb != .down,
      it.input.indicator == nil, !it.own.isCompletion
    {
      it.name = partOfLast(it.name) ?? names.share(it.name)
    }
    if it.unit?.kind == .points, it.own.gap == nil, !it.input.isContribution, it.left.verb != .contribution {
      it.name = pointsName(it.name, it.subject)
    }
  }

  /// 入社农户已达全国农户总数的43%: a part that has come to so much of a whole; nil for other percents.
  private func shareReached(_ it: Statement) -> [UInt8]? {
    guard it.unit?.kind == .percent, it.left.verb == nil || it.left.verb == .reach, it.own.gap == nil,
      bytes.has("的", endingAt: it.amount.range.start, notBefore: it.span.left.start), !it.name.contains("占"),
      ["总数", "总量", "总额", "总人口", "总户数", "总面积", "总产量", "总产值", "总人数", "人数", "户数"].contains(where: { (word: StaticString) in
        it.name.hasSuffix(word)
      })
    else { return nil }
    for verb: StaticString in ["达到", "达", "接近"] {
      guard let place = it.name.first(verb, in: ByteRange(6, max(6, it.name.count))) else { continue }
      let whole = Array(it.name[(place + verb.utf8CodeUnitCount)...])
      // 发达地区 and 到达人数 reach nothing.
      let isWord = ["发", "到", "抵", "传", "表", "直", "下", "四"].contains { (word: StaticString) in
        it.name.has(word, endingAt: place, notBefore: 0)
      }
      if whole.count >= 6, !isWord { return Array(it.name[..<place]) + Array("占") + whole + Array("的比重") }
    }
    return nil
  }

  /// 工农业总产值中，手工业占7.8%: the part that has its share of the whole which the clause before opened; nil for other shares.
  private func shareOfOpened(_ it: Statement) -> [UInt8]? {
    guard let ground = frame.ground, ground.count <= 36, !it.left.subject.isEmpty else { return nil }
    // A whole that measures lent its amount to the name.
    let part = frame.parent == ground ? bytes.slice(it.left.subject) : it.name
    guard part.count >= 6, !it.left.isPart, !part.contains("占"), !part.contains("中") else { return nil }
    return part + Array("占") + ground + Array("的比重")
  }

  /// 收入26亿元，税收占到其中的75%: the whole is what the number before counted.
  private func partOfLast(_ name: [UInt8]) -> [UInt8]? {
    for word: StaticString in [
      "占到其中", "占其中", "占了其中", "占去其中", "在其中占", "在其中占了", "在其中的比重", "在其中所占的比重", "在其中所占比重", "在其中的份额",
    ]
    where name.hasSuffix(word) && name.count > word.utf8CodeUnitCount && !frame.lastName.isEmpty {
      let part = Array(name.dropLast(word.utf8CodeUnitCount))
      return part == frame.lastName ? nil : part + Array("占") + frame.lastName + Array("的比重")
    }
    return nil
  }
}
