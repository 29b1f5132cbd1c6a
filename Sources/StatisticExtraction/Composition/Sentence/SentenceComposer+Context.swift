import EconomyModel
import ReferenceData

// What clauses without a number, and brackets, say for the numbers behind them.
extension SentenceComposer {
  /// Clauses without a number may name the period, the prices, the base or the topic of what follows.
  mutating func readSkipped(_ range: ByteRange, isFirst: Bool) {
    guard !range.isEmpty else { return }
    if range.count > 3 { frame.clause = [] }
    tellOwner(range)
    for mention in mentions.periods where mention.range.start >= range.start && mention.range.end <= range.end {
      let before = CharacterClass.of(Scalars.before(mention.range.start, in: bytes), lexicon.classes)
      let isFront =
        mention.range.start == sentence.start
        // “2014年建档立卡，我们村识别出贫困户118户。”
        || bytes.has("“", endingAt: mention.range.start, notBefore: range.start)
        // 350个项目投资额超过500亿元 今年1至9月，…: a line that a space ends.
        || bytes.has(" ", endingAt: mention.range.start, notBefore: range.start)
        || !before.isDisjoint(with: [.clauseEnd, .sentenceEnd])
        || [
          "到", "至", "讯", "）", "悉", "示", "展望", "到了", "进入", "若只看", "单看", "若看", "只看", "仅看", "对于", "整个", "翻开", "打开", "单把",
          "单拿", "光看", "若把", "单就", "，而", "。而",
        ].contains {
          (word: StaticString) in
          bytes.has(word, endingAt: mention.range.start, notBefore: range.start)
        }
        // ；而8月份受抢购风影响，存款减少
        || ["；而", "，但", "；但", "，不过", "；不过"].contains { (word: StaticString) in
          bytes.has(word, endingAt: mention.range.start, notBefore: range.start)
        } && !bytes.has("以后", at: mention.range.end) && !bytes.has("之后", at: mention.range.end)
        || ["这", "尤其是", "特别是", "单"].contains { (word: StaticString) in
          bytes.has(word, endingAt: mention.range.start, notBefore: range.start)
        }
        || bytes.has("仅", endingAt: mention.range.start, notBefore: range.start)
        // 而在2015年底，贫困发生率还高达16.1%
        || bytes.has("在", endingAt: mention.range.start, notBefore: range.start)
          && bytes.has("，", at: mention.range.end)
        || bytes.has("截至", endingAt: mention.range.start, notBefore: range.start)
        || bytes.has("截止", endingAt: mention.range.start, notBefore: range.start)
        // 从前9个月看，: the time that one looks from.
        || bytes.has("从", endingAt: mention.range.start, notBefore: range.start)
          && ["看，", "来看，", "累计看，", "情况看，", "当月看，"].contains { (word: StaticString) in
            bytes.has(word, at: mention.range.end)
          }
        // 用电量上半年由负转正，微增0.4%
        || bytes.has("由负转", at: mention.range.end) || bytes.has("由降转", at: mention.range.end)
        || isStretch(mention, in: range) || isBehindPlace(mention, in: range) || isDescribed(mention, in: range)
        || isOfSurvey(mention, in: range)
      let isDated =
        bytes.has("到", endingAt: mention.range.start, notBefore: range.start)
        || bytes.has("截", endingAt: mention.range.start - 3, notBefore: range.start)
      // 从1981年起，先后改造…: all that came about since.
      if case .year(let first) = mention.expression, bytes.has("起，", at: mention.range.end),
        bytes.has("从", endingAt: mention.range.start, notBefore: range.start)
          || bytes.has("自", endingAt: mention.range.start, notBefore: range.start),
        ["累计", "先后", "总计", "共"].contains(where: { (word: StaticString) in
          bytes.contains(word, in: ByteRange(mention.range.end, sentence.end))
        })
      {
        frame.period = .since(first)
        continue
      }
      if case .since = mention.expression, bytes.has("自", endingAt: mention.range.start, notBefore: range.start),
        bytes.has("，", at: mention.range.end),
        ["累计", "先后", "总计"].contains(where: { (word: StaticString) in
          bytes.contains(word, in: ByteRange(mention.range.end, sentence.end))
        })
      {
        frame.period = mention.expression
        continue
      }
      // 从2002年1月1日起，: the year in which something began.
      if case .dayOf(let year, _, _) = mention.expression, bytes.has("起，", at: mention.range.end) {
        (frame.period, frame.basePeriod) = (.year(year), .year(year - 1))
        continue
      }
      guard isFront else { continue }
      // 手持订单已排到2029年；营业收入增长29.3%: till when something lasts dates nothing else.
      if ["排到", "排到了", "排至", "延续到", "持续到", "延长到", "推迟到", "顺延到"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: mention.range.start, notBefore: range.start)
      }) {
        continue
      }
      if bytes.has("比", endingAt: mention.range.start, notBefore: range.start) { continue }
      // 8月28日恰逢周五，全网客流冲到412.9万人次: the day is told of, and dates what follows.
      let isSpecial = ["恰逢", "正逢", "适逢", "正值", "恰是", "那天", "这天", "当天", "一天"].contains { (word: StaticString) in
        bytes.has(word, at: mention.range.end)
      }
      // 进入今年以后，市场疲软，一季度…: the year that the sentence has come to.
      let isEntered = ["进入", "跨入", "步入"].contains { (word: StaticString) in
        bytes.has(word, endingAt: mention.range.start, notBefore: range.start)
      }
      // 打算在本世纪末以前，使覆盖率增加到10%
      let isAhead = mention.expression == .centuryEnd
      // 上个月，全市出口12亿元 on a page: the month before its day.
      let isMonthBefore =
        facts.kind == .news && mention.expression == .previousMonth && bytes.has("，", at: mention.range.end)
      if mention.expression.carries || isMonthBefore || isDated || isSpecial || isEntered || isAhead {
        frame.period = mention.expression
      }
      // 计划建设2400套，到9月底，2160套已经开工: what is told of a day gone by is no plan.
      if isDated, let day = facts.publishedOn, let told = resolution.period(mention.expression), told.end <= day {
        frame.aims = false
      }
    }
    // 一期工程明年底建成，届时可形成…: when that will be.
    if bytes.has("届时", at: range.end) || bytes.has("到时", at: range.end),
      let then = mentions.periods.last(where: { $0.range.start >= range.start && $0.range.end <= range.end }),
      let period = resolution.period(then.expression), let day = facts.publishedOn, period.end > day
    {
      (frame.period, frame.aims) = (then.expression, true)
    }
    if let prices = lexicon.cues.first(.prices, in: bytes, from: range.start, to: range.end) {
      frame.prices = PriceBasis(rawValue: prices.value) ?? frame.prices
    }
    // 去年增长1.6倍，要趁热打铁，…: what is to be done is of no time gone by.
    if mood.isTarget, !rows.isEmpty,
      ["，要", "，必须", "，还要", "，更要"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: range)
      }), let period = frame.period.flatMap({ resolution.period($0) }), let year = facts.year, period.end.year <= year
    {
      frame.period = nil
    }
    openAims(range, isFirst: isFirst)
    // 分行业看，… names parts of what the sentence before was about.
    // 按来源地分，…: so does this.
    let isByClass =
      bytes.has("分", at: range.start) && (bytes.contains("看，", in: range) || bytes.contains("分，", in: range))
      || bytes.has("按", at: range.start) && bytes.has("分，", endingAt: range.end, notBefore: range.start)
    if isByClass {
      if !frame.topic.isEmpty { (frame.parent, frame.divides) = (frame.topic, true) }
      if frame.divides || range.count <= 36 { return }
    }
    if divide(range, isFirst: isFirst) || opensRanked(range) { return }
    // 主要产品产量增长的情况是：发电增长15%，煤增长17%: all of them are outputs, to the end.
    if bytes.has("：", endingAt: range.end, notBefore: range.start),
      bytes.contains("产品产量", in: range) || bytes.contains("产品的产量", in: range)
    {
      (frame.parent, frame.divides, frame.subject) = (Array("产品产量"), true, [])
      return
    }
    // 其中，煤炭业增长1%，纺织业增长2%: parts of what the sentence before was about, to the end.
    if isFirst, let part = lexicon.cues.prefix(.part, in: bytes, at: range.start, to: range.end),
      bytes.has("，", at: part.end) && part.end + 3 == range.end
        || bytes.has("：", endingAt: range.end, notBefore: range.start) && part.end >= range.end - 3,
      !frame.topic.isEmpty
    {
      frame.parent = frame.topic
      frame.divides = true
      return
    }
    // 在岗职工9363人，其中，企业3996人
    let opensParts =
      bytes.has("其中，", endingAt: range.end, notBefore: range.start)
      || bytes.has("其中：", endingAt: range.end, notBefore: range.start) && sharesWholeName(behind: range.end)
    if !isFirst, opensParts, !frame.inherited.isEmpty {
      frame.parent = frame.inherited
      return
    }
    if !isFirst, bytes.contains("；", in: range) {
      frame.before = frame.inherited
      frame.subject = []
      if !frame.divides {
        if !frame.parent.isEmpty { frame.parentBefore = frame.parent }
        frame.parent = []
      }
      frame.topic = []
    }
    // The last clause without a number may hold the subject.
    var (start, end) = tellingClause(range)
    // 唐山市的工人重建家园，到年底，…; 襄阳则盯住一辆车，…: whatever clauses stand between.
    if let city = cityOpening(ByteRange(range.start, end), isFirst: isFirst) {
      frame.sentenceRegion = city
      frame.region = frame.region ?? city
    }
    guard end > start, end - start <= 150 else { return }
    // 财政收入在连续几年徘徊之后，去年完成25亿元; 乡镇企业从无足轻重变为一支生力军，: what it is told of stands before.
    if let told = reader.circumstance(ByteRange(start, end)) ?? endOfNamed(ByteRange(start, end)) {
      end = told
    }
    start = behindForemost(ByteRange(start, end)) ?? start
    // 由于上述原因，: why it came about is nothing that is measured.
    if SentenceComposer.reasons.contains(where: { bytes.has($0, at: start) }) { return }
    // 如果以1950年为100，: what an index counts from is not what it is of.
    if let base = IndexBaseRule.find(bytes, in: ByteRange(start, end)), base.start - start <= 6, end - base.end <= 3 {
      return
    }
    // 从经济基本面看，: from where one looks is nothing that is measured.
    if bytes.has("从", at: start), bytes.has("看", endingAt: end, notBefore: start) { return }
    // 按照省外经贸厅的估计，: by whose word.
    if ["按", "据", "照", "依", "根据"].contains(where: { (word: StaticString) in bytes.has(word, at: start) }),
      ["的估计", "的预测", "的测算", "的推算", "的说法", "的口径", "的介绍"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: end, notBefore: start)
      })
    {
      return
    }
    // 若以两年平均衡量，增速为4.1%; 受上年基数抬高影响，四季度增长5.2%: from where one looks, and why it moved, measure nothing.
    if looksAt(ByteRange(start, end)) {
      if bytes.contains("两年平均", in: ByteRange(start, end)) { frame.basis = .cagr }
      return
    }
    if openStance(ByteRange(start, end)) { return }
    // 以农村公路建设为重点，完成投资511亿元: what it was done for.
    if bytes.has("以", at: start), bytes.has("为重点", endingAt: end, notBefore: start + 9) {
      frame.topic = bytes.slice(ByteRange(start + 3, end - 9))
      return
    }
    if let counted = countedBehind(ByteRange(start, end)) ?? spending(ByteRange(start, end)) {
      (frame.subject, frame.topic, frame.clause) = (counted, counted, counted)
      return
    }
    let moves = moveAtEnd(ByteRange(start, end))
    if let moves { end -= moves.length }
    let clause = reader.read(ByteRange(start, end), isRank: false)
    openGround(clause.subject)
    frame.object = []
    // 连续第7年提高基本养老金: for how long is no part of what was done.
    var deed = start
    if bytes.has("连续", at: start), let year = bytes.first("年", in: ByteRange(start, min(end, start + 18))) {
      deed = year + 3
    }
    if let verb = lexicon.cues.prefix(.objectVerb, in: bytes, at: deed, to: end), verb.end < end {
      frame.object = bytes.slice(ByteRange(verb.end, end))
    }
    frame.clauseMoves = nil
    for word: StaticString in ["增长的幅度", "增长幅度", "上涨幅度", "增幅最高", "增幅最大", "增速最快", "增速最高", "增长最快", "涨幅最大", "涨幅最高"]
    where bytes.has(word, endingAt: end, notBefore: start) { frame.clauseMoves = .up }
    if let moves {
      frame.clauseMoves = moves.verb
      // 财政收入平均每年增长7%，预算外资金增长得更快，平均每年18%: the next number is of what moved.
      if lists.hasHead(bytes.slice(clause.subject)) || clause.subject.count >= 9 {
        frame.subject = bytes.slice(clause.subject)
      }
    }
    for word: StaticString in [
      "降幅最大", "降幅较大", "跌幅最大", "降幅最深", "跌幅最深", "跌得最深", "降得最深", "跌得最多", "降得最多", "降得最厉害", "跌得最厉害",
    ]
    where bytes.has(word, endingAt: end, notBefore: start) { frame.clauseMoves = .down }
    // 生产总值增速逐季走高，分别为…
    for rate: StaticString in ["增速", "增幅", "涨幅"]
    where bytes.has(rate, endingAt: clause.subject.end, notBefore: clause.subject.start + 6)
      || bytes.has(rate, endingAt: end, notBefore: start + 6)
    {
      frame.clauseMoves = .up
    }
    // 今年投资增长速度的宏观调控目标，定为1%至2%: what is aimed at.
    if let aim = aimed(bytes.slice(clause.subject)) {
      (frame.topic, frame.isTarget) = (aim, true)
      // 经济增长的调控目标定为8%: the growth is what is aimed at.
      if aim.hasSuffix("增长") { frame.clauseMoves = .up }
      return
    }
    // 三次产业对经济增长的拉动分别为：第一产业0.84个百分点
    if clause.verb == .contribution, bytes.contains("对", in: clause.subject) {
      frame.topic = bytes.slice(clause.subject) + Array("拉动")
      return
    }
    if opensPlan(ByteRange(start, end)) {
      frame.isTarget = true
      let year = mentions.periods.last { $0.range.start >= start && $0.range.end <= end }?.expression
      if year == .nextYear || year == .currentYear { frame.period = year }
    }
    if leadsUp(ByteRange(start, end)) {
      (frame.topic, frame.clause, frame.subject) = ([], [], [])
    } else if !clause.subject.isEmpty, let name = topicName(Self.withoutRank(bytes.slice(clause.subject))) {
      // A bare name between commas is the subject of what follows: 农民人均纯收入，1982年为270元.
      if clause.verb == nil, lexicon.catalogue.indicator(named: name) != nil { frame.subject = name }
      // 所占的份额，由43%上升为58%; 外贸进出口总额扭转下滑势头，由…: what a clause without a number is about, where it can be measured.
      let isOwnClause = rows.last?.amount.end != start || bytes.has("，", at: start)
      if isOwnClause, opensAmount(name, clause, end) {
        frame.subject = name.hasSuffix("业") ? names.complete(name, left: LeftReading(), frame: frame) : name
      }
      // 其中机械产业产值创历史新高，达3837亿元: the part is what the next number is of.
      let isPart = clause.isPart || bytes.has("其中，", endingAt: start, notBefore: range.start)
      if isPart, lists.hasHead(name) || name.hasSuffix("投资"), name.count < clause.subject.count { frame.subject = name }
      // 出口对增长的贡献率逐年上升，达到80%: a rate that moved is what the next number is of.
      // 各县获得资金8995万元，临江县获得资金最多，为1824万元: what stands out is what the next number is of.
      if name.count < clause.subject.count, bytes.has("最", at: clause.subject.end - 6) { frame.subject = name }
      let isTold = clause.verb == .up || clause.verb == .down || name.count < clause.subject.count
      if isTold, name.count >= 12,
        ["率", "比重", "占比"].contains(where: { (ending: StaticString) in name.hasSuffix(ending) })
      {
        frame.subject = name
      }
      // 在生产总值中所占的份额，从10.1%上升到11.2%
      if ["的份额", "的比重", "的比例"].contains(where: { (ending: StaticString) in name.hasSuffix(ending) }),
        name.contains("占"),
        bytes.contains("所占", in: clause.subject)
      {
        frame.subject = names.proportion(bytes.slice(clause.subject), frame: frame) ?? name
      }
      // 光伏电池受价格下行拖累，产量增速落至6.9%: what suffered is what the next number is of.
      // 电气机械制造业受空调旺销带动，增加值增长10.9%: so is what was helped.
      if ["影响", "拖累", "冲击", "带动", "提振", "支撑", "推动", "驱动", "拉动"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: end, notBefore: start)
      }),
        bytes.contains("受", in: ByteRange(start, end)), name.count < end - start, !name.hasPrefix("受")
      {
        (frame.subject, frame.topic) = (lists.hasHead(name) ? name : [], name)
      }
      // 酒类制造业跑得更快，增幅为12.3%; 服务业仍是压舱石，拉动增长7.4个百分点: a branch of which something is told.
      if name.hasSuffix("业"), !["就业", "企业", "创业"].contains(where: { (word: StaticString) in name.hasSuffix(word) }),
        !name.hasPrefix("受"), !frame.subject.starts(with: name),
        name.count < clause.subject.count || name.count < end - start - 9,
        !frame.divides, frame.parent.isEmpty, !isFirst
      {
        (frame.subject, frame.topic) = ([], name)
      }
      // 其中太阳能电池量增价跌，出口额下降7.2%: how a part went, before an amount of it.
      let tellsPart = clause.isPart && clause.subject.end < end
      if isFirst || frame.subject.isEmpty || tellsPart { frame.topic = name }
      // 亏损额与2010年相比，减少了一半: what is compared is what the number is of.
      if !isFirst, !name.hasSuffix("比"), lists.hasHead(name) || lexicon.catalogue.indicator(named: name) != nil,
        ["相比", "相比较", "比较"].contains(where: { (word: StaticString) in bytes.has(word, endingAt: end, notBefore: start) }
        )
      {
        frame.subject = name
      }
      frame.clause = name
    }
    // 三大门类与一季度相比“两升一降”，: a comparison that the clause itself ends.
    let isOpen =
      clause.subject.isEmpty
      || ["相比", "相比较", "比较", "比"].contains { (word: StaticString) in bytes.has(word, endingAt: end, notBefore: start) }
    // 与年初相比，存款增长12.1%; 同上月相比，: a base that no period names.
    if clause.basePeriod == nil, let basis = clause.basis, basis == .since || basis == .mom,
      bytes.has("相比", endingAt: end, notBefore: start)
    {
      frame.basis = basis
    }
    if let basePeriod = clause.basePeriod, isOpen {
      frame.basePeriod = basePeriod
      if isFirst { frame.openingBase = basePeriod }
    }
    if let region = clause.region {
      frame.region = region
      // 山西省是能源基地，煤炭外运量增加七千万吨: a sentence that opens with a place is on it.
      // 泸州港集装箱运输淡季不淡，前四月完成吞吐量1.3万标箱: so is a story's that opens with something that lies in one.
      if isFirst, opensWithCity(region) || facts.kind == .news && clause.subject.start == sentence.start {
        frame.sentenceRegion = region
      }
    }
  }

  /// Words that open a clause on why something came about.
  static let reasons: [StaticString] = [
    "由于", "因为", "为了", "鉴于", "随着", "虽然", "尽管", "因天气", "因受", "因价格", "因市场", "因需求", "受疫情", "受市场", "受价格", "受天气",
  ]

  /// What an item of a list within a sentence begins with, but the first one.
  private static let nextItems: [StaticString] = ["二是", "三是", "四是", "五是", "六是", "七是", "八是"]

  /// No clause is longer, so that texts without commas are read in time linear in their length.
  private static let longestClause = 1500
  /// Where the last clause before `end` begins.
  func clauseStart(_ start: Int, _ end: Int) -> Int {
    let (text, first) = (bytes, max(start, end - Self.longestClause))
    var isInside = false
    for offset in stride(from: end - 3, to: first, by: -1) {
      // 工业总产值（不包括手工业，下同）: what is parted inside a bracket parts nothing outside.
      if text.has("）", at: offset) {
        isInside = text.contains("（", in: ByteRange(first, offset))
      } else if text.has("（", at: offset) {
        isInside = false
      } else if !isInside, text.has("，", at: offset) || text.has("；", at: offset) || text.has("：", at: offset) {
        return offset + 3
      }
    }
    return first == start ? start : Scalars.start(before: first, in: text)
  }

  /// 到2015年达到6000亿元，五年间年均增长20%: the years that end with the one that is aimed at.
  func countYearsBack(_ left: inout LeftReading) {
    let years: Int? =
      switch left.period {
      case .someYears(let count), .lastYears(let count): count
      default: nil
      }
    guard let count = years, case .year(let last)? = frame.period, let reported = facts.year, last > reported + 1,
      last - count + 1 >= reported
    else { return }
    left.period = .years(last - count + 1, last)
  }

  /// Takes over what the clause says for itself and for the ones that follow.
  mutating func apply(_ left: LeftReading, _ span: ClauseSpan) {
    // 落地39家机构，2025年收入83.9亿元；引进知名高校26所: behind ； the years reviewed go on.
    let isOfYears = if case .span = mood { true } else { frame.openingPeriod?.isSpan == true }
    if isOfYears, !rows.isEmpty, bytes.contains("；", in: ByteRange(span.skipped.start, span.left.start)),
      !mentions.periods.contains(where: { $0.range.start >= span.skipped.start && $0.range.end <= span.left.start })
    {
      frame.period = frame.openingPeriod
    }
    // 一是…，到2025年达到80%；二是…: the next item is of the time that the sentence opened with.
    if !rows.isEmpty, let mark = bytes.first("；", in: ByteRange(span.skipped.start, span.left.end)),
      SentenceComposer.nextItems.contains(where: { bytes.has($0, at: mark + 3) }),
      !mentions.periods.contains(where: { $0.range.start >= mark && $0.range.end <= span.left.end })
    {
      frame.period = frame.openingPeriod
    }
    if comesBackToNow(left, span) { frame.period = facts.kind == .news ? .currentYear : nil }
    // 其中私营企业1956户，外资企业457户: parts of what the sentence before was about, to the end.
    if left.isPart, rows.isEmpty, bytes.has("其中", at: sentence.start), !frame.topic.isEmpty, frame.parent.isEmpty {
      frame.parent = frame.topic
      frame.divides = true
    }
    // The base of a change (由1954年的97个) dates only itself.
    // 在去年268亿元的基础上跨过300亿元: so does what was there to build on.
    // 扭转了上半年下降3.1%的局面，增长0.8%: so does what is over.
    let datesOnlyItself =
      ["的基础上", "基础上"].contains { (word: StaticString) in bytes.has(word, at: span.right.start) }
      || bytes.contains("扭转了", in: span.left)
    // 由“五五”时期的33.2%提高到35.7%: the years of another plan, too.
    let isOtherPlan = left.isFrom && left.period.map { isBaseItself($0) } == true
    // 上个月的拍卖有19642人参加，中标率43.3%: on a page the month before goes on, too.
    // 仅12月一个月就入库41.7亿元；全年…: one month that is singled out dates only itself.
    if let period = left.period, rows.isEmpty || !singlesOut(period, span),
      period.carries || facts.kind == .news && (period == .previousMonth || period == .yesterday),
      !(left.isFrom || datesOnlyItself) || period.isSpan && !isOtherPlan
    {
      frame.period = period
    }
    // 由2010年的3551亿元增加到2015年的4810亿元，增长3倍: since the year that it rose from.
    if left.isFrom, case .year = left.period { frame.basePeriod = left.period }
    if let period = left.periodOfEnd, period.carries { frame.period = period }
    if let prices = left.prices { frame.prices = prices }
    if bytes.contains("；", in: ByteRange(span.skipped.start, span.left.start)) { frame.aims = false }
    frame.aims = frame.aims || left.aims
    // 打算今年改造茶园3000亩，把机采率提到35%以上
    if facts.kind == .news, !left.isDone,
      ["打算", "准备再", "我们准备"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: span.left)
      })
    {
      frame.aims = true
    }
    // 这个市的打算是，今年播种面积恢复到1050万亩: what is meant to be done follows.
    if ["打算是", "设想是", "盘算是", "目标是", "计划是", "想法是"].contains(where: { (word: StaticString) in
      bytes.contains(word, in: span.skipped)
    }) || isByGoal(span.skipped) {
      frame.isTarget = true
    }
    // 要疏解30家，上半年已关停17家，涉及摊位5300个: what is told behind something done is done, too.
    if left.isDone, !left.isTarget, !rows.isEmpty { (frame.aims, frame.isTarget) = (false, false) }
    // 吴忠生产总值增长5%，财政收入增长6%: a place goes on over commas.
    if bytes.contains("；", in: ByteRange(span.skipped.start, span.left.start)) || left.saysWhole {
      frame.clauseRegion = nil
    }
    // A report runs through what was done here and there: 芜湖的班列首次开行，港口吞吐量增长5%.
    if left.region != nil {
      frame.clauseRegion = facts.kind != .report || facts.region == .country || left.spellsPlace ? left.region : nil
    }
    // 德阳市5489个项目开工5487个，竣工率93.4%；…: a sentence that opens with a city is on it until another whole is named.
    if rows.isEmpty, let region = left.region, opensWithCity(region) { frame.sentenceRegion = region }
    let city = left.saysWhole ? cityMeant(span) : nil
    if let city { (frame.sentenceRegion, frame.region) = (city, city) }
    if city == nil, left.saysWhole || left.region != nil && left.region != frame.sentenceRegion {
      frame.sentenceRegion = nil
    }
    // 遵义生产总值5059亿元，占全省的比重为43.9%: a share or a growth alone is still of the place before.
    let isDerived =
      left.region == nil && frame.region != nil
      && (bytes.has("占", at: left.subject.start)
        || lexicon.cues.has(.bareHead, bytes.slice(left.subject)))
    if left.saysSame {
      frame.region = left.region ?? frame.region ?? cityMeant(span) ?? sectionRegion ?? frame.regionBefore
    } else if city == nil, left.region != nil || left.saysWhole || !left.subject.isEmpty, !isDerived {
      frame.region = left.region ?? frame.clauseRegion ?? frame.sentenceRegion
    }
    if left.isPart {
      // 新登记企业3万户，总量达20万户，其中个体10万户: parts of the total that was named last.
      let total = rows.last.flatMap { row in
        (["总量", "总数", "总户数"] as [StaticString]).first { row.name.hasSuffix($0) }.map {
          Array(row.name.dropLast($0.utf8CodeUnitCount))
        }
      }
      frame.parent = total ?? frame.inherited
    } else if !frame.divides, !span.isLinked, frame.parent.hasPrefix("新增"),
      bytes.has("新增", at: reader.behindMarks(ByteRange(span.skipped.start, span.left.end)))
    {
      // 新增铁路639公里，其中高铁370公里，新增公路2600公里: the next one that is new.
      frame.parent = []
    } else if !frame.divides, frame.parent.isEmpty, isPart(bytes.slice(left.subject), of: frame.parentBefore) {
      frame.parent = frame.parentBefore
    } else if !frame.divides, bytes.has("；", endingAt: span.left.start, notBefore: sentence.start),
      !isPart(bytes.slice(left.subject), of: frame.parent)
    {
      frame.parent = []
      // 比2002年增长65.5%；财政收入增长1.71倍: the base goes on where no change had another one.
      if frame.sawOtherBase || frame.basePeriod?.isYearly != true { frame.basePeriod = frame.openingBase }
    }
    if let basePeriod = left.basePeriod { frame.basePeriod = basePeriod }
  }
}
