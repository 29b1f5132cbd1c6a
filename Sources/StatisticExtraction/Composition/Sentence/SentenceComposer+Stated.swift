import EconomyModel
import ReferenceData

/// A number that its clause states of a subject before it, while it is being read: what the clause says, and what has been
/// made of it so far.
struct Statement {
  let amount: Amount
  let unit: UnitOfMeasure?
  let span: ClauseSpan
  /// What stands before the number, as far as rules have not taken it for something else.
  var left: LeftReading
  /// The clause's own words for what is measured.
  var subject: [UInt8]
  /// What the subject says beside a name: a distance, a plan that was reached.
  let own: SentenceComposer.NamedSubject
  /// The indicator's name.
  var name: [UInt8]
  /// What decides on measure and basis.
  var input: MeasureInput
}

// A number that its clause states of a subject before it: 全市生产总值达到7.89万亿元.
//
// Rules on the subject come first, then those on the name, on what changed, and on parts of a whole; each sees what the
// ones before it have made of the statement.
extension SentenceComposer {
  /// Subject and number: 全市生产总值达到7.89万亿元.
  mutating func readStated(
    _ amount: Amount, _ unit: UnitOfMeasure?, _ left: LeftReading, _ subject: [UInt8], _ span: ClauseSpan
  ) {
    var it = statement(amount, unit, left, subject, span)
    // 使用天然气的农户12万户；拥有1处住房的42万户: a name that has been given what its clause leaves out needs no more of it.
    if elidedThing(amount, left) == subject { it.name = subject }
    nameByBase(&it)
    nameByItems(&it)
    nameByMembers(&it)
    settleGrowth(&it)
    settleIncome(&it)
    settleBracketedTime(&it)
    settleOtherChange(&it)
    settleBasis(&it)
    settleContribution(&it)
    settleUnchanged(&it)
    settleEffect(&it)
    settleShare(&it)
    emit(&it)
  }

  private mutating func statement(
    _ amount: Amount, _ unit: UnitOfMeasure?, _ left: LeftReading, _ subject: [UInt8], _ span: ClauseSpan
  ) -> Statement {
    var (left, subject) = (left, subject)
    if let meant = former(subject) {
      left.region = left.region ?? regionOfFormer(subject)
      subject = meant
    }
    if let all = together(subject, verb: left.verbRange) ?? summed(subject, amount) {
      (subject, left.region) = (all.name, left.region ?? all.region)
    }
    // 后者因油品出口放量，增长23.9%: and so where a clause tells why first.
    if subject.isEmpty, left.region == nil, let last = rows.last, last.amount.end < amount.range.start {
      for word: StaticString in ["，前者", "，后者"] where bytes.has(word, at: last.amount.end) {
        left.region = regionOfFormer(bytes.slice(ByteRange(last.amount.end + 3, last.amount.end + 9)))
      }
    }
    if let placed = placeAsSubject(subject, amount, left) { (subject, left.region) = (placed.name, placed.region) }
    // 两市合计占到全省经济总量的44.2%: a number for both is of the first.
    left.region = left.region ?? placesMeant(by: left.subject)?.first
    if let ofTown = measureOfTown(subject, amount, left) { subject = ofTown }
    if let unmet = unmetGoal(amount, left, span) {
      (subject, left.isTarget) = (unmet.subject, true)
      left.period = left.period ?? unmet.period
    }
    // 份额，五年前刚过一半，现在已是三分之二
    if ["现在", "目前", "如今", "当时", "那时", "过去", "只要", "才"].contains(where: { (word: StaticString) in subject.equals(word) }
    ),
      !frame.inherited.isEmpty
    {
      // What is so now is of no earlier year that was told of before.
      let isNow = ["现在", "目前", "如今"].contains { (word: StaticString) in subject.equals(word) }
      if isNow, case .yearsAgo? = frame.period { left.period = left.period ?? .thisYear }
      subject = []
    }
    if let meant = pointedAt(subject, left) ?? tradedWith(subject) { subject = meant }
    // 半年间全省新建5G基站4.2万座
    if subject.hasPrefix("半年间"), subject.count >= 15 { subject.removeFirst(9) }
    // 存款余额342亿元，七个月净增61亿元: since so many months.
    if isStretch(subject), left.verb == .up || left.verb == .down || left.isNet, !frame.inherited.isEmpty {
      (subject, left.basis) = ([], .since)
    }
    // 平均亩产690斤，每亩比去年多收80斤: of what an acre yields.
    if left.verb == .up || left.verb == .down, !frame.inherited.isEmpty,
      rows.last.map({ $0.measured.unit == unit?.unit }) == true, isPerOne(subject)
    {
      subject = []
    }
    // 增长13.5%，超过2019年的规模，高出2.4%
    if unit?.kind == .percent, !frame.inherited.isEmpty,
      ["高出", "多出", "超出"].contains(where: { (word: StaticString) in subject.equals(word) }),
      let base = mentions.periods.last(where: {
        $0.range.end <= span.left.start && $0.range.start >= span.skipped.start
      })
    {
      (subject, left.verb, left.basePeriod) = ([], .up, left.basePeriod ?? base.expression)
    }
    if subject.isEmpty, let done = doneAmong(unit, span) { subject = done }
    // 96个省、市重点项目完成投资: both levels go on.
    if let mark = frame.noun.first("、", in: ByteRange(0, frame.noun.count)), !subject.isEmpty,
      subject.starts(with: frame.noun[(mark + 3)...]),
      frame.noun.first("、", in: ByteRange(mark + 3, frame.noun.count)) == nil
    {
      subject = frame.noun[..<(mark + 3)] + subject
    }
    if amount.kind == .rank, !frame.inherited.isEmpty, isScopeOfRank(left.subject) { subject = [] }
    if let planned = planned(subject), left.verb == nil || left.verb == .reach {
      (subject, left.isTarget) = (planned, left.isTarget || !left.isDone && mood.isTarget)
    }
    // 今年打算只招十一万五千人
    // 计划11月再为老年人接种1.5万人: when it is to be done stands behind the plan.
    let isPlanned = ["计划", "拟于", "拟在"].contains { (word: StaticString) in
      let place = reader.behindMarks(span.left)
      return bytes.has(word, at: place) && mentions.periods.contains { $0.range.start == place + 6 }
    }
    // 枫林街道今年计划加装电梯86台: of the whole year, whatever part of it the text is on.
    if left.period == nil,
      ["今年计划", "今年拟", "年内计划"].contains(where: { (word: StaticString) in bytes.contains(word, in: span.left) })
    {
      left.period = .currentYear
    }
    if bytes.contains("打算", in: span.left) || isPlanned, !left.isDone { left.isTarget = true }
    // 周转天数比上年慢了8天: what slows down takes longer.
    if unit?.kind == .time, left.verb == .up || left.verb == .down {
      if bytes.has("慢", at: left.verbRange.start) { left.verb = .up }
      if bytes.has("快", at: left.verbRange.start) { left.verb = .down }
    }
    // 经济增长的调控目标定为8%: the growth is what is aimed at.
    if unit?.kind == .percent, left.verb == .reach, left.isTarget, subject.hasSuffix("经济增长") { left.verb = .up }
    // 计划原定的是7.2%, 执行的结果是10.3%: the same, planned or done.
    let isPlanWord =
      SentenceComposer.planWords.contains { subject.equals($0) }
      // 省人大批准的预算为207.3亿元
      || ["批准的预算", "批准的预算数", "下达的计划", "下达的任务"].contains { (word: StaticString) in subject.hasSuffix(word) }
        && subject.count <= 45
      // 年初政府工作报告定下的全年目标是50万个
      || ["目标", "任务", "控制线", "控制数"].contains { (word: StaticString) in subject.hasSuffix(word) } && subject.count <= 60
        && ["定下的", "确定的", "提出的", "下达的"].contains { (word: StaticString) in subject.contains(word) }
      || ["任务", "全年任务", "年度任务", "全年目标"].contains { (word: StaticString) in subject.equals(word) }
    // 争取达到5%，结果是10.6%; 没有完成降低2%的计划，反而上升7.7%: what came about.
    let opening = reader.behindMarks(span.left)
    if subject.isEmpty, rows.last?.status == .target,
      ["结果", "实际", "执行结果", "执行的结果", "反而", "反倒", "只", "仅", "却"].contains(where: { (word: StaticString) in
        bytes.has(word, at: opening)
      })
    {
      (left.isTarget, left.isDone) = (false, true)
    }
    if isPlanWord, !frame.inherited.isEmpty {
      let plans = ["计划", "规划", "要求", "预算", "目标", "控制数", "控制线", "任务"].contains { (word: StaticString) in
        subject.contains(word)
      }
      (left.isTarget, left.isDone) = (plans, true)
      // 年度控制目标是不超过4.2%: of the whole year, whatever day the amount before stood on.
      if plans, left.period == nil, !bytes.has("的", endingAt: amount.range.start, notBefore: sentence.start),
        !bytes.contains("完成", in: span.left),
        subject.hasPrefix("年度") || subject.hasPrefix("全年")
      {
        left.period = facts.kind == .news ? .currentYear : .thisYear
      }
      subject = []
    }
    // 粮食原计划生产六千九百亿斤: what was to be reached of it.
    if let plan = subject.first("原计划", in: ByteRange(min(6, subject.count), subject.count)) {
      let deed = Array(subject[(plan + 9)...])
      subject = subject[..<plan] + (deed.equals("生产") ? Array("产量") : deed)
    }
    if let meant = meantByRest(subject, unit, left) {
      subject = meant
      if left.verb == .contribution { left.verb = .reach }
    }
    if let task = taskSet(subject), left.verb == nil || left.verb == .reach { (left.isTarget, subject) = (true, task) }
    if let tail = SentenceComposer.planTails.first(where: { subject.hasSuffix($0) }),
      subject.count >= tail.utf8CodeUnitCount + 9, left.verb == nil || left.verb == .reach
    {
      (left.isTarget, subject) = (true, Array(subject.dropLast(tail.utf8CodeUnitCount)))
    }
    // 产品成本计划要求降低1%: how it is to change.
    if left.verb == .up || left.verb == .down,
      let tail = (["计划要求", "规划要求", "计划规定"] as [StaticString]).first(where: { subject.hasSuffix($0) }),
      subject.count >= tail.utf8CodeUnitCount + 9
    {
      (left.isTarget, subject) = (true, Array(subject.dropLast(tail.utf8CodeUnitCount)))
    }
    // 普通高校招生13.4万人，扩招2.6万人: more than the year before.
    if subject.equals("扩招"), unit?.unit == "人", frame.inherited.hasSuffix("招生") { (subject, left.verb) = ([], .up) }
    // 增长5.9%。分季度看，一季度仅为3.4%，二季度加快到8.0%: the growth of each part of the year.
    if unit?.kind == .percent, subject.isEmpty, left.verb == nil || left.verb == .reach, left.period?.isPart == true,
      frame.lastMeasure == .changeRate || frame.lastMeasure == nil, !names.isShare(frame.inherited),
      !frame.inherited.hasSuffix("率"),
      ["分季度看", "分月看", "分月度看", "逐季看", "逐月看", "分季看"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: ByteRange(sentence.start, span.left.end))
      })
    {
      left.verb = .up
    }
    // 低于全年4.3%的控制目标: what it is held against is aimed at for the year.
    let isBound = unit?.kind == .percent && isBoundOfYear(amount, span.left)
    if isBound {
      (left.verb, left.basis, left.isTarget, left.period) = (
        .reach, nil, true, facts.kind == .news ? .currentYear : .thisYear
      )
    }
    // 前4月的进度已达42.9%: how much of what is aimed at was done.
    let isProgress =
      unit?.kind == .percent && !frame.inherited.isEmpty && (subject.equals("进度") || subject.equals("完成进度"))
    if isProgress { subject = [] }
    // 国有企业仅增长6.6%，外商投资企业也只有6.2%: the growth of the next class.
    if unit?.kind == .percent, left.verb == nil || left.verb == .reach,
      subject.hasSuffix("企业") || subject.hasSuffix("业"),
      let last = rows.last, last.measured.measure == .changeRate, !last.measured.value.isNegative,
      ["也只有", "也仅有", "也才", "也只"].contains(where: { (word: StaticString) in bytes.has(word, at: left.subject.end) })
    {
      left.verb = .up
    }
    // 增幅要不低于8%，力争跨进两位数: the growth goes on.
    if amount.kind == .doubleDigit, left.verb == .reach, subject.isEmpty, rows.last?.measured.measure == .changeRate {
      left.verb = .up
    }
    // 新增就业3.1万人，全年任务完成了72.4%: whose task it is was said before.
    if ["任务", "年度任务", "目标任务", "任务数"].contains(where: { (word: StaticString) in subject.equals(word) }),
      isDoneInPart(subject, unit, left), !frame.inherited.isEmpty
    {
      subject = frame.inherited
    }
    settleSubject(amount, unit, &left, &subject, span)
    var own = namedSubject(subject, left, amount, span)
    if unit?.kind == .money, lexicon.cues.value(.action, of: subject) == "" {
      own.name = objectBefore(subject, span)
    } else if unit?.kind == .money, let purposeful = purposeBehind(subject, amount) {
      own.name = purposeful
      subject = purposeful
    }
    own.isCompletion = own.isCompletion || isProgress
    // 总产165.8万吨，比去年增加4.1万吨，增长2.5%: by how much in percent.
    if unit?.kind == .percent, subject.isEmpty, left.verb == .up || left.verb == .down, own.gap == nil,
      let last = rows.last,
      last.measured.measure == .changeAmount, bytes.has("，", at: last.amount.end),
      left.verbRange.start == last.amount.end + 3
    {
      own.name = last.name
    }
    if isBound { (own.gap, own.change) = (nil, nil) }
    if let deed = bareDeed(subject, unit, left, span) { own.name = deed }
    if let kind = kindCounted(subject, unit, amount, left, span) { own.name = kind }
    if let works = worksInvested(own.name) {
      own.name = works
      if own.name.hasSuffix("完成投资") { subject = works }
    }
    if own.gap != nil || own.change != nil { left.qualifier = hedgeOfDistance(span.left) }
    if let change = own.change {
      left.verb = change > 0 ? .up : .down
      left.period = nil
      left.basis = own.changeBasis ?? basisOfBase(left) ?? .yoy
      // 比2008年低12%: in a review of several years the base tells that the last one is meant.
      if left.basis != .since { left.basePeriod = nil }
    }
    return Statement(
      amount: amount, unit: unit, span: span, left: left, subject: subject, own: own, name: own.name,
      input: MeasureInput(amount: amount, unit: unit, left: left))
  }

  private mutating func emit(_ it: inout Statement) {
    if it.left.isNew, !it.left.isNet, !it.input.isStock, !it.name.hasPrefix("新增"), it.unit?.kind != .percent,
      it.unit?.kind != .points
    {
      // 新登记商事主体10.71万户，平均每天新增392户: they are not new twice.
      let registered = (["新登记", "新设立", "新注册", "新设", "新办"] as [StaticString]).first { it.name.hasPrefix($0) }
      it.name = Array("新增") + it.name.dropFirst(registered?.utf8CodeUnitCount ?? 0)
    } else if it.own.wasLinked, !it.subject.isEmpty, !frame.action.isEmpty,
      it.unit?.kind == .counter || it.unit?.kind == .physical,
      !it.name.starts(with: frame.action),
      // 改造老旧小区604个、举办文化活动968场: another deed is no part of the first.
      lexicon.cues.prefix(.action, in: it.name, at: 0, to: it.name.count) == nil,
      !it.name.hasPrefix("新增"), !it.subject.hasPrefix("总"), !IndicatorName.isStage(it.subject),
      // 改造老旧小区3866个、惠及居民36.9万户: whom it reached is nothing that was done to them.
      !["惠及", "受益", "涉及", "每万人", "每千人", "每百户"].contains(where: { (word: StaticString) in it.subject.hasPrefix(word) })
    {
      it.name = frame.action + it.name
    }
    if it.unit?.kind == .counter { it.name = names.newFirst(it.name) }
    // 年均缩减2000平方公里 is a change of each year; 年均新建20所 is a level.
    if it.left.isAverage, it.unit?.kind != .percent, it.unit?.kind != .points, it.unit?.kind != .multiple,
      it.left.verb != .up,
      it.left.verb != .down
    {
      it.input.left.basis = nil
    }
    // 前10月完成投资131.2亿元: a sum that says of nothing more is what was carried out.
    if it.name.equals("投资"), it.unit?.kind == .money, it.left.verb != .up, it.left.verb != .down,
      bytes.contains("完成投资", in: it.span.left)
    {
      it.name = Array("完成投资")
    }
    if let output = output(it.name, it.unit), it.left.verb == nil || it.left.verb == .reach { it.name = output }
    if let yielded = yielded(it.name, it.unit, it.left) { it.name = yielded }
    emit(it.amount, name: it.name, it.left, it.input, subject: it.subject)
    // What places alone stood for goes on.
    if facts.isOfManyPlaces || isOfBranch(it.name), let row = rows.last, row.amount.range == it.amount.range,
      row.name != it.name,
      isOfBranch(it.name) && !isOfBranch(row.name) || measureOfPlaces(it.name, it.amount, it.left, it.input) != nil
    {
      (it.name, it.subject) = (row.name, row.name)
    }
    frame.among = it.unit?.unit == "人" && bytes.has("中，", at: it.amount.end) ? it.name : []
    frame.lastWasNet = it.left.isNet && it.input.left.isNet
    // 院士突破两位数
    if it.amount.kind == .doubleDigit, rows.last?.measured.measure == .level,
      it.name.hasSuffix("院士") || lexicon.cues.suffix(.person, in: it.name, from: 0, to: it.name.count) != nil
    {
      rows[rows.count - 1].measured.unit = "人"
    }
    if it.own.gap == nil {
      rememberSubject(it.subject, it.name, it.left, it.unit, it.span)
    } else if frame.inherited.isEmpty, it.name.count > 9, !lexicon.cues.has(.bareHead, it.name) {
      // 增速落后于全省3.6个百分点，六县市排名第三
      frame.subject = it.name
    }
  }

  private mutating func rememberSubject(
    _ subject: [UInt8], _ name: [UInt8], _ left: LeftReading, _ unit: UnitOfMeasure?, _ span: ClauseSpan
  ) {
    if !subject.isEmpty || frame.subject.isEmpty {
      let isDerived =
        subject.hasPrefix("占") && unit?.kind != .money || subject.hasPrefix("拉动") || subject.hasPrefix("影响")
        || subject.hasPrefix("对") && subject.contains("贡献")
        // ▶ 新能源汽车 / 产量14.3万辆，是去年同期的1.6倍: completed by a line above, it is what the next ones are of.
        // 项目投资完成率前三名：隆德县计划投资5亿元，完成81%: the rate goes on.
        || subject.equals("计划投资") && frame.subject.hasSuffix("完成率")
        || lexicon.cues.has(.bareHead, subject) && !(frame.inherited.isEmpty && name.count > subject.count)
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
}
