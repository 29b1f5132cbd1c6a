import EconomyModel
import ReferenceData

// A number that its clause states of a subject before it: 全市生产总值达到7.89万亿元.
extension SentenceComposer {
  /// Subject and number: 全市生产总值达到7.89万亿元.
  mutating func readStated(
    _ amount: Amount, _ unit: UnitOfMeasure?, _ left: LeftReading, _ subject: [UInt8], _ span: ClauseSpan
  ) {
    var left = left
    var subject = subject
    if unit?.kind == .percent, let growth = bracketedGrowth(amount) {
      left.verb = growth.verb
      subject += growth.head
    }
    // 同比增长为15.9%, but 增长为120亿元 is what it grew to.
    if unit?.kind == .percent, left.verb == .reach, bytes.has("增长为", at: left.verbRange.start) { left.verb = .up }
    // 农药、化肥使用减量20%
    if unit?.kind == .percent, left.verb == nil, subject.hasSuffix("减量"), subject.count > 9 {
      (left.verb, subject) = (.down, Array(subject.dropLast(6)))
    }
    if let (amountName, item) = superlative(subject) {
      subject = item + amountName
      frame.parent = amountName
      frame.divides = true
    }
    // 净增经营主体242万户，其中企业57万户; 减少租赁费1.2亿元
    let change = namedChange(subject, unit, left)
    if let change {
      subject = change.object
      (left.isNew, left.isNet) = (change.isNet, change.isNet)
      if !change.isNet { left.verb = .down }
    } else if left.isPart || left.isLinked, left.verb == nil, let last = rows.last, frame.lastWasNet,
      unit?.unit == last.measured.unit
    {
      (left.isNew, left.isNet) = (true, true)
    }
    // 播种面积6660万亩、新增404.2万亩: what came on top of the amount before.
    if left.isNew, !left.isNet, subject.isEmpty, span.isLinked, let last = rows.last, last.measured.measure == .level,
      last.measured.unit == unit?.unit, unit?.kind == .physical || unit?.kind == .money,
      last.amount.range.end + 3 >= span.left.start - 3, left.basis == nil
    {
      (left.isNew, left.verb) = (false, .up)
    }
    // 推动农房风貌提升48.6万户: what was improved is counted, not how much it rose.
    // 依法取缔210家、整改提升65家: so were those that were put in order.
    if left.verb == .up, left.hasFrontVerb || lexicon.cues.has(.action, subject) || lexicon.cues.has(.partDeed, subject),
      unit?.kind == .counter, !subject.isEmpty,
      let verb = (["提升", "改善"] as [StaticString]).first(where: { bytes.has($0, at: left.verbRange.start) }),
      left.verbRange.count == 6
    {
      (left.verb, subject) = (nil, subject + [UInt8](verb))
    }
    // 粮食产量再创新高，增量39.7亿斤
    if ["增量", "净增量", "增加量"].contains(where: { (word: StaticString) in subject.equals(word) }),
      left.verb == nil || left.verb == .reach, !frame.inherited.isEmpty, unit?.kind != .percent
    {
      (left.verb, subject) = (.up, [])
    }
    // 日均净增1.2万户 is an amount of each day, not the change of a stock.
    if left.isNew,
      ["日均", "月均", "平均每天", "平均每月", "每天"].contains(where: { (word: StaticString) in subject.equals(word) })
    {
      subject += Array(left.isNet ? "净增" : "新增")
      (left.isNew, left.isNet) = (false, false)
    }
    var own = namedSubject(subject, left, amount, span)
    if unit?.kind == .money, lexicon.cues.value(.action, of: subject) == "" {
      own.name = objectBefore(subject, span)
    } else if unit?.kind == .money, let purposeful = purposeBehind(subject, amount) {
      own.name = purposeful
      subject = purposeful
    }
    if let kind = kindCounted(subject, unit, amount, left, span) { own.name = kind }
    if own.gap != nil || own.change != nil { left.qualifier = nil }
    if let change = own.change {
      left.verb = change > 0 ? .up : .down
      left.period = nil
      left.basis = own.changeBasis ?? basisOfBase(left) ?? .yoy
      left.basePeriod = nil
    }
    var input = MeasureInput(amount: amount, unit: unit, left: left)
    var name = own.name
    // 投放698.81亿元，是2017年全年投放量的3.71倍: times as much as it was then.
    if unit?.kind == .multiple, subject.hasPrefix("是"), !frame.inherited.isEmpty,
      let base = mentions.periods.first(where: { $0.range.start == left.subject.start + 3 })
    {
      (name, subject, left.basePeriod) = (frame.inherited, [], base.expression)
      input.left = left
    }
    if let part = partOfWhole(own.name, unit, span) {
      name = part.name
      if part.isShare { left.verb = .share }
      if part.isShare, !part.name.starts(with: subject.prefix(6)) { subject = [] }
      input.left = left
    }
    if own.gap == nil, !own.isCompletion,
      let part = partOfShare(name, unit, left) ?? partOfGround(name, unit, left) ?? nextShare(name, unit, left)
    {
      name = part
      left.verb = .share
      input.left = left
    }
    // 以旧换新带动消费791亿元: what was brought about names little without the verb.
    if unit?.kind == .money
      && ["消费", "投资", "销售", "就业", "融资"].contains(where: { (word: StaticString) in subject.equals(word) })
      || unit?.kind == .counter && ["农户", "企业"].contains(where: { (word: StaticString) in subject.equals(word) }),
      let verb = (["带动", "拉动", "撬动"] as [StaticString]).first(where: {
        bytes.has($0, endingAt: left.subject.start, notBefore: span.left.start)
      })
    {
      name = [UInt8](verb) + subject
    }
    // 占比已超过九成、达91.28%
    if unit?.kind == .percent, subject.isEmpty, span.isLinked, left.verb == .reach, frame.lastMeasure == .share {
      name = frame.lastName
    }
    // 渗透率、收入增幅等7项指标居全国第一
    if amount.kind == .rank, let last = rows.last, last.name.count > name.count, !name.isEmpty, name == frame.noun {
      name = last.name
    }
    // 覆盖率、绿地率分别达46%、43%，均居全国第2: one place for all of them.
    if amount.kind == .rank, left.isJoint || bytes.has("均", at: span.left.start), left.subject.isEmpty,
      frame.items.count > 1
    {
      name = Array(frame.items.joined(separator: Array("、")))
    }
    if subject.isEmpty, unit?.unit == "天", let days = name.first("天数", in: ByteRange(3, max(3, name.count))),
      days + 6 < name.count
    {
      name = Array(name[..<(days + 6)])
    }
    // 实施改革的村达93.7%: the part of all villages that did.
    if unit?.kind == .percent, left.verb == .reach, own.gap == nil, !own.isCompletion,
      let group = lexicon.cues.suffix(.group, in: name, from: 6, to: name.count),
      name.has("的", at: group.start - 3)
    {
      name += Array("占比")
    }
    if let served = served(name, unit, left) { name = served }
    // 接待邮轮23艘次、旅客50余万人次; 航线增至370条、吞吐量超4600万标准箱
    if span.isLinked, unit?.unit == "人次", let last = rows.last, last.name.contains("接待"), !name.contains("接待") {
      name = Array("接待") + name
    }
    if name.equals("吞吐量"), unit?.word == "标准箱" || unit?.word == "标箱" { name = Array("集装箱吞吐量") }
    // 财政民生支出保持在90%以上: a part of all spending.
    if unit?.kind == .percent, left.verb == .reach, own.gap == nil, !own.isCompletion, left.saysGrowth == false,
      ["支出", "投入", "投资", "产值", "增加值"].contains(where: { (word: StaticString) in name.hasSuffix(word) }), left.isSteady
    {
      name += Array("占比")
    }
    // 人均生产总值由全国平均水平的77%提高到95%: how much of the average it comes to.
    if unit?.kind == .percent, left.verb == nil || left.isFrom, !frame.inherited.isEmpty,
      ["由全国平均水平", "由全省平均水平", "全国平均水平", "全省平均水平"].contains(where: { (word: StaticString) in subject.equals(word) })
    {
      name = frame.inherited + Array("占") + (subject.hasPrefix("由") ? subject[3...] : subject[...]) + Array("的比重")
      input.left.verb = .share
    }
    if let rate = bracketedName(name) { name = rate }
    // 发生事故87起，死亡56人
    if name.equals("伤") { name = Array("受伤") }
    if name.equals("死亡") || name.equals("受伤"), unit?.unit == "人" {
      let accident = frame.inherited.hasPrefix("发生") ? Array(frame.inherited[6...]) : frame.inherited
      name = (accident.hasSuffix("事故") ? accident : []) + name + Array("人数")
    }
    // 研发经费投入增速年均超40%
    if unit?.kind == .percent, left.saysGrowth, left.verb == nil || left.verb == .reach, own.gap == nil,
      !own.isCompletion
    {
      input.left.verb = .up
    }
    if unit?.kind == .percent, let growing = growthRate(name, left) {
      name = growing
      input.left.verb = .up
    }
    // 39个县财政收入超过7亿元，比上年增加9个: of the counties, not of their revenue.
    if subject.isEmpty, left.verb == .up || left.verb == .down, unit?.kind == .counter, let last = rows.last,
      last.measured.rule == "counted noun", last.measured.unit == unit?.unit
    {
      name = last.name
    }
    // 同比下降4.1%，较上月收窄8.7个百分点: the fall became smaller.
    if unit?.kind == .points, subject.isEmpty, left.verb == .down, frame.lastMeasure == .changeRate,
      bytes.contains("收窄", in: left.verbRange), rows.last?.measured.value.isNegative == true
    {
      input.left.verb = .up
    }
    // 降幅收窄0.6个百分点: the growth rate, below zero, rose.
    if unit?.kind == .points, left.verb == .up || left.verb == .down,
      let fall = (["降幅", "跌幅", "减幅"] as [StaticString]).first(where: { name.hasSuffix($0) && name.count > 6 })
    {
      name = Array(name.dropLast(fall.utf8CodeUnitCount)) + Array("增速")
      input.left.verb = left.verb == .up ? .down : .up
    }
    // 超过了1953年到1978年平均每年增长5.4%的速度: how fast it grew then.
    if unit?.kind == .percent || unit?.kind == .money, let other = growthThen(left, span) {
      (name, input.left.verb, input.left.basis, input.left.period) = (frame.inherited, .up, other.basis, other.period)
      left = input.left
    }
    // 增长4%（包括村办工业为6%）: the same change, of a little more or less.
    if left.isBracketed, unit?.kind == .percent, left.verb == nil || left.verb == .reach, let last = rows.last,
      last.measured.measure == .changeRate,
      let word = (["不包括", "包括", "不含", "含", "扣除", "剔除"] as [StaticString]).first(where: {
        bytes.has($0, at: span.left.start)
      }), !subject.isEmpty
    {
      let start = subject.starts(with: [UInt8](word)) ? word.utf8CodeUnitCount : 0
      name = last.name + Array("（") + [UInt8](word) + subject[start...] + Array("）")
      (input.left.verb, input.left.basis) = (last.measured.value.isNegative ? .down : .up, last.measured.basis)
    }
    input.isIndex = ["价格指数", "价格总指数", "综合指数"].contains { (word: StaticString) in name.hasSuffix(word) }
    // 居民消费价格总水平为22.2%
    if name.hasSuffix("价格总水平"), amount.value.double > 50 { input.isIndex = true }
    if let verb = elidedChange(name, unit, left, subject) { input.left.verb = verb }
    // 压减政府性基金项目30%: what was cut stands behind the verb.
    if unit?.kind == .percent, left.verb == nil, left.basis == nil, let cut = cutObject(subject) {
      name = cut
      input.left.verb = .down
    }
    // 居全省第5位，较去年前移9位: places that the rank moved by.
    if left.verb == .up || left.verb == .down, subject.isEmpty, unit?.word == "位",
      let ranked = rows.last(where: { $0.measured.unit == "rank" })
    {
      name = ranked.name + Array("位次")
    }
    // 增速由6%调高到8%: the other end of the same change.
    if unit?.kind == .percent, subject.isEmpty, left.verb == .reach, frame.lastWasBase,
      frame.lastMeasure == .changeRate,
      let last = rows.last
    {
      // 降幅由19.6%收窄到13.8%: a fall still.
      input.left.verb = last.measured.value.isNegative ? .down : .up
      input.left.basis = last.measured.basis
    }
    // 增速比一季度提高1个百分点；第二产业增速提高3.6个百分点: against the same time.
    if unit?.kind == .points, left.verb == .up || left.verb == .down, own.gap == nil, own.change == nil,
      left.basis == nil, left.basePeriod == nil, frame.basePeriod == nil,
      name.hasSuffix("增速") || name.hasSuffix("增幅") || name.hasSuffix("降幅"),
      let last = rows.last(where: { $0.measured.measure == .changePoints }), last.measured.basis == .since
    {
      input.left.basis = .since
    }
    // 各项存款比年初增加341亿元，其中住户存款新增187亿元: against the same time.
    if left.isPart, left.basis == nil, left.basePeriod == nil, left.period == nil, frame.basePeriod == nil,
      let last = rows.last, last.measured.basis == .since,
      last.measured.measure == .changeAmount || last.measured.measure == .changeRate
    {
      input.left.basis = .since
    }
    // 建成区面积增加到744平方公里，累计增加300平方公里: in all of the years reviewed.
    if left.isCumulative, left.verb == .up || left.verb == .down, left.basis == nil, left.basePeriod == nil,
      left.period == nil, unit?.kind != .points, case .span = mood
    {
      input.left.basis = .since
    }
    // 比常年（22.34亿立方米）偏少40.4%
    if left.basis == nil, left.verb == .up || left.verb == .down, let last = rows.last,
      ["常年（", "平均（"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: last.amount.range.start, notBefore: sentence.start)
      })
    {
      input.left.basis = .since
    }
    input.isBeyond = own.isBeyond
    input.isCompletion = own.isCompletion || own.gap == nil && isDoneInPart(name, unit, left)
    input.gap = own.gap
    input.indicator = lexicon.catalogue.indicator(named: name)
    if input.indicator?.kind == .rate, left.verb == .share { input.left.verb = .reach }
    input.isStock = isStock(name, input.indicator) || isAddedToStock(name, unit, left)
    let pullsDown = subject.contains("下拉") || subject.contains("拉低")
    if pullsDown || subject.contains("拉动"), left.verb == .up, unit?.kind == .points {
      name = (subject.hasPrefix("拉动") || subject.hasPrefix("下拉") ? frame.inherited : []) + subject + Array("增长")
      input.isContribution = true
      input.left.verb = .contribution
      input.left.verbRange = ByteRange(0, pullsDown ? 3 : 0)
    }
    // 三次产业对经济增长的拉动分别为：第一产业0.84个百分点
    if unit?.kind == .points, left.verb == nil || left.verb == .reach, !subject.isEmpty,
      let place = frame.topic.first("对", in: ByteRange(0, frame.topic.count)),
      frame.topic.hasSuffix("拉动")
    {
      if !name.contains("对") { name = subject + frame.topic[place...] }
      input.isContribution = true
    }
    // 失业率与上年持平 did not move by any point.
    // 优良水体比例与上年持平 neither.
    if amount.kind == .unchanged, name.hasSuffix("率") && !name.hasSuffix("增长率") || name.hasSuffix("比例") {
      input.isRate = true
    }
    // 占生产总值的比重为29.8%，与上年持平: the share did not move.
    if amount.kind == .unchanged, subject.isEmpty, frame.lastMeasure == .share || frame.lastIsGrowthInPoints {
      input.isRate = true
      name = frame.lastName
    }
    // 同比增长61.0%，与全市持平: no distance to the whole.
    if amount.kind == .unchanged, frame.lastMeasure == .changeRate,
      ["全市", "全省", "全国", "全区", "平均水平", "全市平均", "全省平均", "全国平均"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: span.left.end, notBefore: span.left.start)
      }), ["与", "同", "和"].contains(where: { (word: StaticString) in bytes.has(word, at: span.left.start) })
    {
      input.gap = 1
      let grown = frame.inherited
      name = grown.hasSuffix("速") || grown.hasSuffix("幅") ? grown : grown + Array("增速")
      subject = []
    }
    // 销售面积增速与1至9月份持平
    let stated = left.subject.isEmpty ? left.subject : withRate(left.subject)
    if amount.kind == .unchanged, stated.count > left.subject.count {
      input.isRate = true
      name += bytes.slice(ByteRange(left.subject.end, stated.end))
    }
    // 猪肉价格下降14.9%，影响CPI下降约0.39个百分点: what it added to the whole.
    if unit?.kind == .points, subject.hasPrefix("影响"), left.verb == .up || left.verb == .down {
      var whole = subject
      if let open = whole.first("（", in: ByteRange(6, max(6, whole.count))) { whole = Array(whole[..<open]) }
      name = frame.inherited + whole + Array("上涨")
      input.isContribution = true
      input.left.verb = .contribution
      input.left.verbRange = ByteRange(0, left.verb == .down ? 3 : 0)
    }
    input.isRateOfContribution = names.isRateOfContribution(name)
    input.isContribution = input.isContribution || input.isRateOfContribution || name.contains("拉动经济")
    if left.verb == .contribution, subject.isEmpty { name += Array("拉动经济增长") }
    // 增产二千二百万吨，即百分之七点八: the same change in percent.
    if subject.isEmpty, left.verb == nil, unit?.kind == .percent, let last = rows.last,
      last.measured.measure == .changeAmount,
      bytes.has("即", at: span.left.start) || bytes.has("也就是", at: span.left.start)
    {
      input.left.verb = last.measured.value.isNegative ? .down : .up
      input.left.basis = last.measured.basis
      name = last.name
    }
    // 新产业对工业增长贡献超50%
    if left.verb == .contribution, unit?.kind == .percent, subject.contains("对"), !subject.contains("贡献") {
      name += Array("贡献率")
    }
    if unit?.kind == .percent, left.verb == .share, !own.isCompletion { name = names.share(name) }
    if unit?.kind == .percent || unit?.kind == .points { input.isShare = names.isShare(name) }
    if unit?.kind == .percent, input.isShare, name.hasPrefix("占") || name.contains("占"), left.verb != .up,
      left.verb != .down,
      input.indicator == nil, !own.isCompletion
    {
      name = names.share(name)
    }
    if unit?.kind == .points, own.gap == nil, !input.isContribution, left.verb != .contribution {
      name = pointsName(name, subject)
    }
    if left.isNew, !left.isNet, !input.isStock, !name.hasPrefix("新增"), unit?.kind != .percent,
      unit?.kind != .points
    {
      name = Array("新增") + name
    } else if own.wasLinked, !subject.isEmpty, !frame.action.isEmpty, unit?.kind == .counter || unit?.kind == .physical,
      !name.starts(with: frame.action), lexicon.cues.prefix(.action, in: name, at: 0, to: name.count)?.value != "keep",
      !name.hasPrefix("新增"), !subject.hasPrefix("总"), !IndicatorName.isStage(subject)
    {
      name = frame.action + name
    }
    // 年均缩减2000平方公里 is a change of each year; 年均新建20所 is a level.
    if left.isAverage, unit?.kind != .percent, unit?.kind != .points, unit?.kind != .multiple, left.verb != .up,
      left.verb != .down
    {
      input.left.basis = nil
    }
    emit(amount, name: name, left, input, subject: subject)
    frame.among = unit?.unit == "人" && bytes.has("中，", at: amount.end) ? name : []
    frame.lastWasNet = left.isNet && input.left.isNet
    // 院士突破两位数
    if amount.kind == .doubleDigit, rows.last?.measured.measure == .level,
      name.hasSuffix("院士") || lexicon.cues.suffix(.person, in: name, from: 0, to: name.count) != nil
    {
      rows[rows.count - 1].measured.unit = "人"
    }
    if own.gap == nil {
      rememberSubject(subject, name, left, unit, span)
    } else if frame.inherited.isEmpty, name.count > 9, !lexicon.cues.has(.bareHead, name) {
      // 增速落后于全省3.6个百分点，六县市排名第三
      frame.subject = name
    }
  }

  /// 平均工资最高的三个行业分别是软件业: the amount, and whose it is.
  private func superlative(_ subject: [UInt8]) -> (amount: [UInt8], item: [UInt8])? {
    guard subject.contains("最") else { return nil }
    for top: StaticString in ["最高的", "最低的", "最多的", "最少的", "最大的"] {
      guard let place = subject.first(top, in: ByteRange(6, max(6, subject.count))) else { continue }
      let rest = ByteRange(place + top.utf8CodeUnitCount, subject.count)
      for verb: StaticString in ["分别是", "分别为", "依次是", "依次为", "是", "为"] {
        guard let start = subject.first(verb, in: rest), start + verb.utf8CodeUnitCount < subject.count else {
          continue
        }
        return (Array(subject[..<place]), Array(subject[(start + verb.utf8CodeUnitCount)...]))
      }
    }
    return nil
  }

  /// 占总人口比重（常住人口城镇化率）: the bracket gives the known name.
  private func bracketedName(_ name: [UInt8]) -> [UInt8]? {
    guard name.hasSuffix("）"), let open = name.first("（", in: ByteRange(0, name.count)) else { return nil }
    let inner = Array(name[(open + 3)..<(name.count - 3)])
    return lexicon.catalogue.indicator(named: inner)?.kind == .rate ? inner : nil
  }

  /// 基本医疗保险覆盖3.7亿人, 补助资金349.1亿元、惠及683万人次: how many were reached, not the thing itself.
  private func served(_ name: [UInt8], _ unit: UnitOfMeasure?, _ left: LeftReading) -> [UInt8]? {
    let counts: [(StaticString, StaticString)] = [("人", "人数"), ("人次", "人次"), ("户", "户数"), ("户次", "户次")]
    guard let unit, let count = counts.first(where: { unit.unit.equals($0.0) }), !name.isEmpty else { return nil }
    if name.hasSuffix("惠及"), name.count > 6 { return name + Array(count.1) }
    guard left.verb == .reach else { return nil }
    for verb: StaticString in ["覆盖", "惠及"]
    where bytes.contains(verb, in: left.verbRange) && !name.contains(verb) && !name.hasSuffix("人数") {
      // 提高低保标准、覆盖119.2万人: who is covered by what was raised.
      let isRaised = name.hasPrefix("提高") && name.hasSuffix("标准") && name.count > 15
      return (isRaised ? Array(name[6..<(name.count - 6)]) : name) + Array(verb) + Array(count.1)
    }
    return nil
  }

  /// The object of 压减, 削减 and the like at the front of a subject.
  private func cutObject(_ subject: [UInt8]) -> [UInt8]? {
    for verb: StaticString in ["压减", "削减", "压缩", "缩减", "精简", "降低", "下调"]
    where subject.hasPrefix(verb) && subject.count > verb.utf8CodeUnitCount + 3 {
      return Array(subject[verb.utf8CodeUnitCount...])
    }
    return nil
  }

  /// 园区新增 of 园区新增企业: where things came about, and that they are new.
  private func addedThere(_ subject: [UInt8]) -> [UInt8]? {
    for verb: StaticString in ["新增", "新建"] {
      // 城镇新增就业 is a name of its own.
      if let place = subject.first(verb, in: ByteRange(6, min(max(6, subject.count), 18))), place + 9 < subject.count,
        ["岸", "线", "区", "园", "河", "港", "县", "乡", "村"].contains(where: { (word: StaticString) in
          subject.has(word, endingAt: place, notBefore: 0)
        })
      {
        return Array(subject[..<(place + 6)])
      }
    }
    return nil
  }

  private mutating func rememberSubject(
    _ subject: [UInt8], _ name: [UInt8], _ left: LeftReading, _ unit: UnitOfMeasure?, _ span: ClauseSpan
  ) {
    if !subject.isEmpty || frame.subject.isEmpty {
      let isDerived =
        subject.hasPrefix("占") && unit?.kind != .money || subject.hasPrefix("拉动") || subject.hasPrefix("影响")
        || subject.hasPrefix("对") && subject.contains("贡献")
        || lexicon.cues.has(.bareHead, subject)
        || !frame.subject.isEmpty
          // 短收187万元，增长3.84%: what grew is the revenue that fell short.
          && ["短收", "超收", "减收", "欠收"].contains { (word: StaticString) in subject.equals(word) }
      if !isDerived {
        frame.subject = left.verb == .share ? subject : name
        if subject.hasSuffix("贡献率"), let place = subject.first("对", in: ByteRange(3, subject.count)) {
          frame.subject = Array(subject[..<place])
        }
        if unit?.kind != .money, names.isShare(subject), let place = subject.first("占", in: ByteRange(3, subject.count))
        {
          // 第二产业投资占全部投资的比重: the part stays the subject.
          frame.subject = Array(subject[..<place])
        }
        frame.items = [frame.subject]
      }
    }
    if frame.recent.last != frame.subject, !frame.subject.isEmpty { frame.recent.append(frame.subject) }
    if !subject.isEmpty, !span.isLinked || lexicon.cues.prefix(.action, in: subject, at: 0, to: subject.count) != nil {
      frame.action = []
      if let match = lexicon.cues.prefix(.action, in: subject, at: 0, to: subject.count), match.value == "keep",
        match.end < subject.count
      {
        frame.action = Array(subject[..<match.end])
      } else if left.isNew {
        frame.action = Array("新增")
      } else if let added = addedThere(subject) {
        frame.action = added
      }
    }
  }
}
