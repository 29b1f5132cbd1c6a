import EconomyModel
import ReferenceData

// What clauses without a number, and brackets, say for the numbers behind them.
extension SentenceComposer {
  /// Clauses without a number may name the period, the prices, the base or the topic of what follows.
  mutating func readSkipped(_ range: ByteRange, isFirst: Bool) {
    guard !range.isEmpty else { return }
    if range.count > 3 { frame.clause = [] }
    for mention in mentions.periods where mention.range.start >= range.start && mention.range.end <= range.end {
      let before = CharacterClass.of(Scalars.before(mention.range.start, in: bytes), lexicon.classes)
      let isFront =
        mention.range.start == sentence.start
        // 350个项目投资额超过500亿元 今年1至9月，…: a line that a space ends.
        || bytes.has(" ", endingAt: mention.range.start, notBefore: range.start)
        || !before.isDisjoint(with: [.clauseEnd, .sentenceEnd])
        || ["到", "至", "讯", "）", "悉", "示", "展望"].contains { (word: StaticString) in
          bytes.has(word, endingAt: mention.range.start, notBefore: range.start)
        }
        || ["这", "尤其是", "特别是"].contains { (word: StaticString) in
          bytes.has(word, endingAt: mention.range.start, notBefore: range.start)
        }
        || bytes.has("仅", endingAt: mention.range.start, notBefore: range.start)
        // 而在2015年底，贫困发生率还高达16.1%
        || bytes.has("在", endingAt: mention.range.start, notBefore: range.start)
          && bytes.has("，", at: mention.range.end)
        || bytes.has("截至", endingAt: mention.range.start, notBefore: range.start)
        || bytes.has("截止", endingAt: mention.range.start, notBefore: range.start)
        || isStretch(mention, in: range)
      let isDated =
        bytes.has("到", endingAt: mention.range.start, notBefore: range.start)
        || bytes.has("截", endingAt: mention.range.start - 3, notBefore: range.start)
      // 自2003年以来，累计新增…: all that came about since.
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
      if bytes.has("比", endingAt: mention.range.start, notBefore: range.start) { continue }
      if mention.expression.carries || isDated { frame.period = mention.expression }
      // 计划建设2400套，到9月底，2160套已经开工: what is told of a day gone by is no plan.
      if isDated, let day = facts.publishedOn, let told = resolution.period(mention.expression), told.end <= day {
        frame.aims = false
      }
    }
    if let prices = lexicon.cues.first(.prices, in: bytes, from: range.start, to: range.end) {
      frame.prices = PriceBasis(rawValue: prices.value) ?? frame.prices
    }
    // 去年增长1.6倍，要趁热打铁，…: what is to be done is of no time gone by.
    if mood.isTarget, !rows.isEmpty, ["，要", "，必须", "，还要", "，更要"].contains(where: { (word: StaticString) in
      bytes.contains(word, in: range)
    }), let period = frame.period.flatMap({ resolution.period($0) }), let year = facts.year, period.end.year <= year {
      frame.period = nil
    }
    // 按照计划，年内交付人才公寓620套
    if ["按照计划，", "按计划，", "按照规划，", "根据规划，", "根据计划，"].contains(where: { (word: StaticString) in
      bytes.contains(word, in: ByteRange(range.start, min(range.end + 3, sentence.end)))
    }) {
      frame.aims = true
    }
    // 全年的主要目标，即: the word behind the comma belongs to the opening.
    if lexicon.cues.first(.targetOpening, in: bytes, from: range.start, to: min(range.end + 3, sentence.end)) != nil,
      lexicon.cues.first(.notTarget, in: bytes, from: range.start, to: range.end) == nil
    {
      frame.isTarget = true
    }
    // 分行业看，… names parts of what the sentence before was about.
    if bytes.has("分", at: range.start), bytes.contains("看，", in: range) || bytes.contains("分，", in: range),
      !frame.topic.isEmpty
    {
      frame.parent = frame.topic
      frame.divides = true
      return
    }
    if divide(range, isFirst: isFirst) { return }
    // 主要产品产量增长的情况是：发电增长15%，煤增长17%: all of them are outputs, to the end.
    if bytes.has("：", endingAt: range.end, notBefore: range.start),
      bytes.contains("产品产量", in: range) || bytes.contains("产品的产量", in: range)
    {
      (frame.parent, frame.divides, frame.subject) = (Array("产品产量"), true, [])
      return
    }
    // 其中，煤炭业增长1%，纺织业增长2%: parts of what the sentence before was about, to the end.
    if isFirst, let part = lexicon.cues.prefix(.part, in: bytes, at: range.start, to: range.end),
      bytes.has("，", at: part.end) || bytes.has("：", at: part.end),
      part.end + 3 == range.end, !frame.topic.isEmpty
    {
      frame.parent = frame.topic
      frame.divides = true
      return
    }
    // 在岗职工9363人，其中，企业3996人
    // Behind a colon the parts are mostly named in full, but for the teachers and pupils of each kind of schools.
    let opensParts =
      bytes.has("其中，", endingAt: range.end, notBefore: range.start)
      || bytes.has("其中：", endingAt: range.end, notBefore: range.start)
        && lexicon.cues.suffix(.schoolMember, in: frame.inherited, from: 0, to: frame.inherited.count) != nil
    if !isFirst, opensParts, !frame.inherited.isEmpty {
      frame.parent = frame.inherited
      return
    }
    if !isFirst, bytes.contains("；", in: range) {
      frame.before = frame.inherited
      frame.subject = []
      if !frame.divides { frame.parent = [] }
      frame.topic = []
    }
    // The last clause without a number may hold the subject.
    var start = range.start
    var end = range.end
    while end > start,
      !CharacterClass.of(Scalars.before(end, in: bytes), lexicon.classes).isDisjoint(with: [.clauseEnd, .enumeration])
    {
      end = Scalars.start(before: end, in: bytes)
    }
    start = clauseStart(range.start, end)
    // 货物周转量，由于运输合理化，只增长5%: what stands before the reason is what is measured.
    if SentenceComposer.reasons.contains(where: { bytes.has($0, at: start) }), start > range.start {
      end = start - 3
      start = clauseStart(range.start, end)
    }
    // 人均纯收入，考虑价格因素，比上年增长4.3%: so does what was taken into account.
    if ["考虑", "扣除", "剔除"].contains(where: { (word: StaticString) in bytes.has(word, at: start) }), start > range.start,
      bytes.has("因素", endingAt: end, notBefore: start)
    {
      end = start - 3
      start = clauseStart(range.start, end)
    }
    // 粮食总产量，不算大豆，约有126万吨
    if start > range.start, leavesOut(bytes.slice(ByteRange(start, end))) {
      end = start - 3
      start = clauseStart(range.start, end)
    }
    guard end > start, end - start <= 150 else { return }
    // 由于上述原因，: why it came about is nothing that is measured.
    if SentenceComposer.reasons.contains(where: { bytes.has($0, at: start) }) { return }
    // 从经济基本面看，: from where one looks is nothing that is measured.
    if bytes.has("从", at: start), bytes.has("看", endingAt: end, notBefore: start) { return }
    // 以农村公路建设为重点，完成投资511亿元: what it was done for.
    if bytes.has("以", at: start), bytes.has("为重点", endingAt: end, notBefore: start + 9) {
      frame.topic = bytes.slice(ByteRange(start + 3, end - 9))
      return
    }
    let clause = reader.read(ByteRange(start, end), isRank: false)
    if bytes.has("中", endingAt: clause.subject.end, notBefore: clause.subject.start), clause.subject.count > 6 {
      frame.ground = bytes.slice(ByteRange(clause.subject.start, clause.subject.end - 3))
    }
    frame.object = []
    // 连续第7年提高基本养老金: for how long is no part of what was done.
    var deed = start
    if bytes.has("连续", at: start), let year = bytes.first("年", in: ByteRange(start, min(end, start + 18))) {
      deed = year + 3
    }
    if let verb = lexicon.cues.prefix(.objectVerb, in: bytes, at: deed, to: end), verb.end < end {
      frame.object = bytes.slice(ByteRange(verb.end, end))
    }
    frame.clauseSaysGrowth = false
    for word: StaticString in ["增长的幅度", "增长幅度", "上涨幅度", "增幅最高", "增幅最大", "增速最快", "增速最高", "增长最快", "涨幅最大", "涨幅最高"]
    where bytes.has(word, endingAt: end, notBefore: start) { frame.clauseSaysGrowth = true }
    // 今年投资增长速度的宏观调控目标，定为1%至2%: what is aimed at.
    if let aim = aimed(bytes.slice(clause.subject)) {
      (frame.topic, frame.isTarget) = (aim, true)
      return
    }
    // 三次产业对经济增长的拉动分别为：第一产业0.84个百分点
    if clause.verb == .contribution, bytes.contains("对", in: clause.subject) {
      frame.topic = bytes.slice(clause.subject) + Array("拉动")
      return
    }
    if !clause.subject.isEmpty, let name = topicName(bytes.slice(clause.subject)) {
      // A bare name between commas is the subject of what follows: 农民人均纯收入，1982年为270元.
      if clause.verb == nil, lexicon.catalogue.indicator(named: name) != nil { frame.subject = name }
      // 所占的份额，由43%上升为58%; 外贸进出口总额扭转下滑势头，由…: what a clause without a number is about, where it can be measured.
      if rows.last?.amount.end != start, opensAmount(name, clause, end) { frame.subject = name }
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
      if isFirst || frame.subject.isEmpty { frame.topic = name }
      frame.clause = name
    }
    // 三大门类与一季度相比“两升一降”，: a comparison that the clause itself ends.
    let isOpen =
      clause.subject.isEmpty
      || ["相比", "相比较", "比较", "比"].contains { (word: StaticString) in bytes.has(word, endingAt: end, notBefore: start) }
    if let basePeriod = clause.basePeriod, isOpen {
      frame.basePeriod = basePeriod
      if isFirst { frame.openingBase = basePeriod }
    }
    if let region = clause.region { frame.region = region }
  }

  /// Whether a clause without a number names an amount, and the one behind it begins with how much that is.
  private func opensAmount(_ name: [UInt8], _ clause: LeftReading, _ end: Int) -> Bool {
    let dated = mentions.periods.first { $0.range.start == end + 3 }?.range.end
    let isDated =
      dated.map { place in
        ["是", "为", "达", "已", "仅", "约", "只", "有"].contains { (word: StaticString) in bytes.has(word, at: place) }
      } ?? false
    guard bytes.has("，", at: end), name.count >= 12,
      lexicon.catalogue.indicator(named: name) != nil
        || clause.verb == nil && name.count == clause.subject.count
          && (isDated || names.isShare(name) || name.hasSuffix("份额") || lists.hasHead(name)
            || lexicon.cues.suffix(.objectAttribute, in: name, from: 6, to: name.count) != nil),
      [CueRole.action, .frontVerb, .objectVerb, .up, .down].allSatisfy({
        lexicon.cues.prefix($0, in: name, at: 0, to: name.count) == nil
      })
    else { return false }
    let next = end + 3
    return mentions.periods.contains { $0.range.start == next }
      || ["由", "从", "达", "为", "已", "约", "有", "仅", "只", "仍", "比", "较", "同", "增", "下降"].contains { (word: StaticString) in
        bytes.has(word, at: next)
      }
  }

  /// 从1950年到1954年，: years from and to, which open what follows.
  private func isStretch(_ mention: PeriodMention, in range: ByteRange) -> Bool {
    guard case .years = mention.expression else { return false }
    return bytes.has("从", endingAt: mention.range.start, notBefore: range.start)
      && bytes.has("，", at: mention.range.end)
  }

  /// Words that open a clause on why something came about.
  private static let reasons: [StaticString] = [
    "由于", "因为", "为了", "鉴于", "随着", "虽然", "尽管", "因天气", "因受", "因价格", "因市场", "因需求", "受疫情", "受市场", "受价格", "受天气",
  ]

  /// Where the last clause before `end` begins.
  private func clauseStart(_ start: Int, _ end: Int) -> Int {
    for offset in stride(from: end - 3, to: start, by: -1)
    where bytes.has("，", at: offset) || bytes.has("；", at: offset) || bytes.has("：", at: offset) { return offset + 3 }
    return start
  }

  /// 从规模较大的行业看，房地产业增长0.3%: parts of what was spoken of, by a class; 从产品产量看 says what is measured.
  private mutating func divide(_ range: ByteRange, isFirst: Bool) -> Bool {
    var start = range.start
    while let next = reader.skipMark(start, range.end) { start = next }
    if let lead = lexicon.cues.prefix(.connector, in: bytes, at: start, to: range.end), bytes.has("，", at: lead.end) {
      start = lead.end + 3
    }
    guard bytes.has("从", at: start), bytes.has("看，", endingAt: range.end, notBefore: start) else { return false }
    let view = ByteRange(start + 3, range.end - 6)
    let amounts: [StaticString] = ["产品产量", "产量"]
    if amounts.contains(where: { bytes.has($0, endingAt: view.end, notBefore: view.start) }) {
      frame.parent = Array("产品产量")
    } else {
      let classes: [StaticString] = [
        "行业", "产业", "门类", "领域", "类型", "类别", "所有制", "区域", "板块", "用途", "品类", "商品", "产品",
      ]
      guard classes.contains(where: { bytes.has($0, endingAt: view.end, notBefore: view.start) }) else { return false }
      let whole = isFirst ? frame.topic : frame.inherited
      guard !whole.isEmpty else { return false }
      frame.parent = whole
    }
    frame.divides = true
    frame.subject = []
    return true
  }

  /// What a sentence without numbers is about; empty where its first clause has no verb behind a noun.
  func topicOfSentence() -> [UInt8] {
    var start = sentence.start
    // 同时，经营主体持续壮大: the words that join a sentence to the one before are no clause of it.
    if let lead = lexicon.cues.prefix(.connector, in: bytes, at: start, to: sentence.end), bytes.has("，", at: lead.end)
    {
      start = lead.end + 3
    }
    var end = start
    while end < sentence.end {
      let (scalar, length) = Scalars.at(end, in: bytes)
      if !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: .delimiter) { break }
      end += length
    }
    let clause = bytes.slice(reader.read(ByteRange(start, end), isRank: false).subject)
    guard let name = topicName(clause), name.count < clause.count, name.count >= 6, name.count <= 36,
      // 工作扎实推进 is about nothing that has an amount.
      !["工作", "各项工作", "任务", "建设", "改革", "发展", "成效", "形势"].contains(where: { (word: StaticString) in name.equals(word) })
    else { return [] }
    return name
  }

  /// 经过治理整顿，去年的涨幅回落到2.3%: by what means is nothing that the next number is of.
  private func tellsHow(_ clause: [UInt8]) -> Bool {
    ["经过", "通过", "随着", "按照", "根据", "围绕", "面对", "针对", "得益于", "按", "鉴于"].contains { (word: StaticString) in
      clause.hasPrefix(word) && !clause.contains("的")
    }
  }

  /// 安居工程 of 安居工程是今年的硬任务; nil where a clause does not say what something is.
  private func defined(_ clause: [UInt8]) -> [UInt8]? {
    guard let place = clause.first("是", in: ByteRange(9, max(9, clause.count))), place + 9 <= clause.count,
      !["但", "还", "就", "别", "其", "正", "都", "也", "可", "于", "只", "不", "要", "若", "乃", "更", "仍", "国", "凡", "或", "而", "次"]
        .contains(where: { (word: StaticString) in clause.has(word, endingAt: place, notBefore: 0) })
    else { return nil }
    let name = Array(clause[..<place])
    return [CueRole.action, .frontVerb, .connector, .objectVerb].allSatisfy {
      lexicon.cues.prefix($0, in: name, at: 0, to: name.count) == nil
    } ? name : nil
  }

  /// 粮食总产量，不算大豆，约有…: what was left out is nothing that the next number is of.
  private func leavesOut(_ clause: [UInt8]) -> Bool {
    ["不算", "不含", "不包括", "不计", "未计", "除去", "除开", "撇开"].contains { (word: StaticString) in clause.hasPrefix(word) }
  }

  /// What a clause without a number is about: 联想创新园 of 联想创新园正式启用; nil where it begins with what was done.
  private func topicName(_ clause: [UInt8]) -> [UInt8]? {
    // 中央财政用于教育的投入 is one name, whatever verb it holds.
    if lexicon.catalogue.indicator(named: clause) != nil { return clause }
    if leavesOut(clause) || tellsHow(clause) { return nil }
    if let named = defined(clause) { return named }
    // 油料因为压缩了面积，减产一成; 粮食生产如无特大灾荒，增产…: why, or if, is no part of the name.
    for word: StaticString in ["因为", "由于", "如无", "如果", "若无", "如不", "因"] {
      guard let place = clause.first(word, in: ByteRange(6, max(6, clause.count))), place + 9 <= clause.count,
        !clause.has("因此", at: place), !clause.has("因素", at: place)
      else { continue }
      return Array(clause[..<place])
    }
    // 工业占比稳中有升，2025年为22.1%: how it moved is no part of the name.
    if clause.hasSuffix("稳中"), clause.count > 12 { return Array(clause.dropLast(6)) }
    // 成为全国第十个万亿元城市，比上年增长10%: what it became is nothing that is measured.
    if clause.hasPrefix("成为") { return nil }
    // 烟酒类零售额受假期因素影响，增长13.0%: why it moved is no part of the name.
    if clause.hasSuffix("影响"), let place = clause.first("受", in: ByteRange(6, max(6, clause.count))) {
      return Array(clause[..<place])
    }
    // 实际利用外资接近上年总和，达到2.09亿美元: what it came near to is no part of the name.
    for word: StaticString in ["接近", "相当于"] {
      guard let place = clause.first(word, in: ByteRange(6, max(6, clause.count))) else { continue }
      let name = Array(clause[..<place])
      if lists.hasHead(name) { return name }
    }
    // 外贸出口从7月份开始回升，全年达到1949亿美元: since when it moved is no part of the name.
    if let place = clause.first("从", in: ByteRange(6, max(6, clause.count))),
      ["月份开始", "月开始", "月份起", "月起", "季度开始", "季度起"].contains(where: { (word: StaticString) in
        clause.contains(word, in: ByteRange(place, clause.count))
      })
    {
      return Array(clause[..<place])
    }
    // 粮食在播种面积减少的情况下，总产量达到3.5亿吨: under which conditions is no part of the name.
    if ["情况下", "基础上", "条件下", "前提下"].contains(where: { (word: StaticString) in clause.hasSuffix(word) }) {
      guard let place = clause.first("在", in: ByteRange(0, clause.count)) else { return nil }
      return place < 6 ? nil : Array(clause[..<place])
    }
    // 用电量保持增长态势，上半年完成1200亿千瓦时; 投资力度加大，同比增长7%: how it went is no part of the name.
    for word: StaticString in ["继续保持", "保持", "呈现", "延续", "发展态势", "运行态势", "增势", "发展势头", "力度"] {
      guard let place = clause.first(word, in: ByteRange(6, max(6, clause.count))) else { continue }
      let name = Array(clause[..<place])
      if lists.hasHead(name) || name.hasSuffix("业") || name.hasSuffix("投资") { return name }
    }
    // 教育支出数额最大，达17.5亿元: that it is the largest is no part of the name.
    for ending: StaticString in [
      "数额最大", "总量最大", "规模最大", "增幅最高", "增幅最大", "增速最快", "增速最高", "增长最快", "占比最高", "比重最大", "最大", "最高", "最多", "最快",
    ] where clause.hasSuffix(ending) && clause.count > ending.utf8CodeUnitCount + 6 {
      return Array(clause.dropLast(ending.utf8CodeUnitCount))
    }
    // 国有工业企业经济效益大幅提高，实现利润3784亿元: of the firms, whose results are told.
    for results: StaticString in ["经济效益", "效益"]
    where clause.hasSuffix(results) && clause.count > results.utf8CodeUnitCount + 9 {
      return Array(clause.dropLast(results.utf8CodeUnitCount))
    }
    // 分别增长9.9%、9.8%，排名居中；…: where one ranks is no subject.
    if ["位居", "排名", "居于", "位列"].contains(where: { (word: StaticString) in clause.hasPrefix(word) }), clause.count <= 18
    {
      return nil
    }
    // 列浙江、福建之后，跃居全国第三位: behind whom it ranks is no subject.
    if clause.hasPrefix("列") || clause.hasPrefix("仅次于") || clause.hasPrefix("位居"),
      clause.hasSuffix("后") || clause.hasSuffix("之") || clause.hasPrefix("仅次于")
    {
      return nil
    }
    // 增速方面，荆门增长85.6%: an aspect of what was spoken of is no subject.
    if clause.hasSuffix("方面"), lexicon.cues.has(.bareHead, Array(clause.dropLast(6))) { return nil }
    if let place = lastPossessive(clause),
      lists.hasHead(Array(clause[(place + 3)...])) || clause.hasSuffix("投入")
    {
      return clause
    }
    for verb: StaticString in ["抓好", "抓实", "做好", "坚持", "打造", "推动", "推进", "加快", "完善", "健全", "深化", "强化", "落实", "优化"]
    where clause.hasPrefix(verb) { return nil }
    // 下调职工失业保险单位缴费比例: a rate of its own is whole, whatever verb it holds, but for what was done to it.
    if lexicon.cues.suffix(.ownRate, in: clause, from: 6, to: clause.count) != nil {
      return lexicon.cues.prefix(.down, in: clause, at: 0, to: clause.count).map { Array(clause[$0.end...]) } ?? clause
    }
    var offset = 6
    while offset < clause.count {
      if lexicon.cues.prefix(.predicate, in: clause, at: offset, to: clause.count) != nil,
        !["全部", "基本", "分别", "依次", "集中", "有力"].contains(where: { (word: StaticString) in clause.has(word, at: offset) }),
        lexicon.catalogue.prefix(in: clause, at: 0, to: clause.count).map({ $0.end <= offset }) ?? true
      {
        return Array(clause[..<offset])
      }
      offset += Scalars.at(offset, in: clause).length
    }
    return clause
  }

  /// 经济增长速度 of 经济增长速度的宏观调控目标; nil where a clause names no aim of something that can be measured.
  private func aimed(_ clause: [UInt8]) -> [UInt8]? {
    guard clause.hasSuffix("目标"), let place = lastPossessive(clause), place >= 6 else { return nil }
    let name = Array(clause[..<place])
    guard lists.hasHead(name), lexicon.cues.prefix(.frontVerb, in: name, at: 0, to: name.count) == nil,
      lexicon.cues.prefix(.predicate, in: name, at: 0, to: name.count) == nil
    else { return nil }
    return name
  }

  private func lastPossessive(_ clause: [UInt8]) -> Int? {
    stride(from: clause.count - 3, to: 0, by: -1).first { clause.has("的", at: $0) }
  }

  /// Keeps what held outside of a bracket that opens behind the number before.
  mutating func enterBracket(_ span: ClauseSpan, _ end: Int) {
    let before = ByteRange(span.skipped.start, span.left.end)
    guard frame.outside == nil, bytes.has("（", at: before.start), !bytes.contains("）", in: before),
      let close = bytes.first("）", in: ByteRange(end, sentence.end))
    else { return }
    frame.outside = (frame.period, frame.basePeriod, frame.subject, frame.parent, close)
  }

  mutating func leaveBracket(before start: Int) {
    guard let outside = frame.outside, start > outside.end else { return }
    (frame.period, frame.basePeriod, frame.outside) = (outside.period, outside.basePeriod, nil)
    (frame.subject, frame.parent) = (outside.subject, outside.parent)
  }

  /// 规模以上工业企业（其中…）: what stands before the bracket is the subject inside and behind it.
  mutating func openBracket(_ outer: ByteRange) {
    let left = reader.read(outer, isRank: false)
    guard !left.subject.isEmpty else { return }
    frame.subject = bytes.slice(left.subject)
    // 占全社会投资（1097亿元）的83.7%: how much the whole is.
    if let place = frame.subject.first("占", in: ByteRange(3, max(3, frame.subject.count))), place + 9 <= frame.subject.count {
      if frame.outside == nil, let close = bytes.first("）", in: ByteRange(outer.end, sentence.end)) {
        frame.outside = (frame.period, frame.basePeriod, frame.subject, frame.parent, close)
      }
      frame.subject = Array(frame.subject[(place + 3)...])
    }
    frame.topic = frame.subject
  }

  /// Whether the sentence begins with the whole name of a city, a county or the like, behind a time at most.
  private func opensWithCity(_ region: RegionCode) -> Bool {
    guard let name = lexicon.gazetteer.name(of: region).map({ Array($0.utf8) }), region != .country else {
      return false
    }
    if bytes[sentence.start...].starts(with: name) { return true }
    guard let comma = bytes.first("，", in: ByteRange(sentence.start, min(sentence.end, sentence.start + 60))),
      mentions.periods.contains(where: { $0.range.end == comma })
    else { return false }
    return bytes[(comma + 3)...].starts(with: name)
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
      ["二是", "三是", "四是", "五是", "六是", "七是", "八是"].contains(where: { (word: StaticString) in bytes.has(word, at: mark + 3) }),
      !mentions.periods.contains(where: { $0.range.start >= mark && $0.range.end <= span.left.end })
    {
      frame.period = frame.openingPeriod
    }
    // 其中私营企业1956户，外资企业457户: parts of what the sentence before was about, to the end.
    if left.isPart, rows.isEmpty, bytes.has("其中", at: sentence.start), !frame.topic.isEmpty, frame.parent.isEmpty {
      frame.parent = frame.topic
      frame.divides = true
    }
    // The base of a change (由1954年的97个) dates only itself.
    // 在去年268亿元的基础上跨过300亿元: so does what was there to build on.
    let isBase = ["的基础上", "基础上"].contains { (word: StaticString) in bytes.has(word, at: span.right.start) }
    if let period = left.period, period.carries, !(left.isFrom || isBase) || period.isSpan { frame.period = period }
    // 由2010年的3551亿元增加到2015年的4810亿元，增长3倍: since the year that it rose from.
    if left.isFrom, case .year = left.period { frame.basePeriod = left.period }
    if let period = left.periodOfEnd, period.carries { frame.period = period }
    if let prices = left.prices { frame.prices = prices }
    if bytes.contains("；", in: ByteRange(span.skipped.start, span.left.start)) { frame.aims = false }
    frame.aims = frame.aims || left.aims
    // A region goes on only where the next clause has no subject of its own.
    // 德阳市5489个项目开工5487个，竣工率93.4%；…: a sentence that opens with a city is on it until another whole is named.
    if rows.isEmpty, let region = left.region, opensWithCity(region) { frame.sentenceRegion = region }
    if left.saysWhole || left.region != nil && left.region != frame.sentenceRegion { frame.sentenceRegion = nil }
    // 遵义生产总值5059亿元，占全省的比重为43.9%: a share or a growth alone is still of the place before.
    let isDerived =
      left.region == nil && frame.region != nil
      && (bytes.has("占", at: left.subject.start)
        || lexicon.cues.has(.bareHead, bytes.slice(left.subject)))
    if left.saysSame {
      frame.region = left.region ?? frame.region ?? frame.regionBefore
    } else if left.region != nil || left.saysWhole || !left.subject.isEmpty, !isDerived {
      frame.region = left.region ?? frame.sentenceRegion
    }
    if left.isPart {
      // 新登记企业3万户，总量达20万户，其中个体10万户: parts of the total that was named last.
      let total = rows.last.flatMap { row in
        (["总量", "总数", "总户数"] as [StaticString]).first { row.name.hasSuffix($0) }.map {
          Array(row.name.dropLast($0.utf8CodeUnitCount))
        }
      }
      frame.parent = total ?? frame.inherited
    } else if !frame.divides, bytes.has("；", endingAt: span.left.start, notBefore: sentence.start),
      // 其中农业41亿元；林业4亿元: the branches go on.
      names.valueAdded(bytes.slice(left.subject), of: frame.parent) == nil
    {
      frame.parent = []
      // 比2002年增长65.5%；财政收入增长1.71倍: the base goes on where no change had another one.
      if frame.sawOtherBase || frame.basePeriod?.isYearly != true { frame.basePeriod = frame.openingBase }
    }
    if let basePeriod = left.basePeriod { frame.basePeriod = basePeriod }
  }
}
