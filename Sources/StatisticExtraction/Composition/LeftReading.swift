import EconomyModel
import ReferenceData

/// What the text before a number says: subject, verb, and all that stands between them.
struct LeftReading {
  enum Verb { case up, down, reach, share, contribution }

  /// The subject that remains; empty where the clause has none of its own.
  var subject = ByteRange(0, 0)
  var verb: Verb?
  /// The words of the verb.
  var verbRange = ByteRange(0, 0)
  var basis: Basis?
  /// The period of the base (比2020年, 从2020年的).
  var basePeriod: PeriodExpression?
  var period: PeriodExpression?
  /// The period of the change whose base this is (年末失业率从上半年5.5%降到5.3%).
  var periodOfEnd: PeriodExpression?
  var qualifier: Qualifier?
  var prices: PriceBasis?
  var isDistributed = false
  var isJoint = false
  var isNew = false
  var isNet = false
  var isFrom = false
  var isPart = false
  var isAverage = false
  /// 平均 between verb and years: 两年分别平均增长.
  var saysAverage = false
  var isCumulative = false
  /// 五年累计 inside the subject.
  var isTotalOfYears = false
  var isSteady = false
  /// Whether a 、 parts it from the number before.
  var isLinked = false
  var isTarget = false
  /// Where the reading stopped at a 、 behind another verb.
  var stoppedAt: Int?
  /// Whether the number is a rank.
  var isRank = false
  /// Whether a verb that is no part of the name (带动, 帮助) was taken off the front.
  var hasFrontVerb = false
  /// Whether a period with 的 before the number is the base (1982年的3.4倍).
  var takesBase = false
  /// 已, 现在: reached, whatever the section plans.
  var isDone = false
  /// Whether it begins with the whole region (全市) or a region of its own.
  var region: RegionCode?
}

/// Reads the text before a number from its right edge inwards, then from its left edge.
struct LeftReader {
  let lexicon: Lexicon
  let bytes: [UInt8]
  let periods: [PeriodMention]
  let facts: DocumentFacts

  /// Reads `range`, the text between the clause's start (or the number before) and a number.
  func read(_ range: ByteRange, isRank: Bool, isMultiple: Bool = false) -> LeftReading {
    var reading = LeftReading()
    reading.takesBase = isMultiple
    reading.isRank = isRank
    var end = range.end
    if isRank, !endsInRankWord(range), let verb = LeftReader.rankVerb(bytes, from: range.start, to: range.end) {
      end = verb
    }
    while end > range.start, let next = peel(range.start, end, isRank: isRank, &reading) { end = next }
    let start = peelFront(range.start, end, &reading)
    reading.subject = trim(ByteRange(start, max(start, end)))
    // 居民收入增速高于经济增速、突破3万元: the verb behind 、 has the subject of the clause.
    if let stop = reading.stoppedAt { reading.subject = read(ByteRange(range.start, stop), isRank: false).subject }
    // 按年平均汇率折算为6.8万美元: the same thing in another currency.
    if bytes.has("按", at: range.start), bytes.contains("折", in: range) { reading.subject = ByteRange(end, end) }
    cutAtPeriod(&reading)
    // 比现有的86个减少27个: the number before is what is compared with.
    if reading.verb == nil, bytes.has("比", at: reading.subject.start),
      bytes.has("的", endingAt: range.end, notBefore: range.start),
      !bytes.has("比重", at: reading.subject.start), !bytes.has("比例", at: reading.subject.start),
      reading.subject.count <= 18
    {
      reading.isFrom = true
      reading.subject = ByteRange(reading.subject.start, reading.subject.start)
    }
    if !reading.isFrom { cutAtFrom(&reading) }
    cutAtObject(&reading)
    reading.isTotalOfYears = bytes.contains("年累计", in: reading.subject)
    return reading
  }

  /// 世界经济展望预测2021年中国经济增长: who says it stands before the period, what is said behind it.
  private func cutAtPeriod(_ reading: inout LeftReading) {
    guard reading.period == nil,
      let mention = periods.last(where: { $0.range.start > reading.subject.start && $0.range.end < reading.subject.end }
      ),
      mention.expression.isYear || mention.expression.isPart, !bytes.has("的", at: mention.range.end),
      !bytes.has("度", at: mention.range.end)
    else { return }
    // 则1956年, 为到2010年 have nothing but a word or two before the period.
    let says = ["预测", "预计", "显示", "表明", "指出", "提出", "实现", "能够", "原定", "认为", "估计"].contains { (word: StaticString) in
      bytes.has(word, endingAt: mention.range.start, notBefore: reading.subject.start)
    }
    guard says || mention.range.start - reading.subject.start <= 6 else { return }
    reading.period = mention.expression
    reading.subject.start = peelFront(mention.range.end, reading.subject.end, &reading)
    reading.subject = trim(reading.subject)
  }

  /// 把人口控制在12亿: the object before the verb is what is measured.
  private func cutAtObject(_ reading: inout LeftReading) {
    guard reading.verb == .reach, let place = bytes.first("把", in: reading.subject), place + 3 < reading.subject.end,
      !bytes.has("把握", at: place), !bytes.has("把关", at: place)
    else { return }
    reading.subject.start = peelFront(place + 3, reading.subject.end, &reading)
  }

  /// 起征点从月销售额3万元: 从 with a few words behind it, before the base of a change.
  private func cutAtFrom(_ reading: inout LeftReading) {
    guard reading.verb == nil else { return }
    let subject = reading.subject
    var offset = subject.end - 3
    while offset > subject.start, subject.end - offset <= 21 {
      let isFrom =
        bytes.has("从", at: offset) && !bytes.has("从事", at: offset) && !bytes.has("从业", at: offset)
        && !bytes.has("从而", at: offset)
      let isBy = bytes.has("由", at: offset) && bytes.has("每", at: offset + 3)
      if isFrom || isBy {
        reading.isFrom = true
        reading.subject = trim(ByteRange(subject.start, offset))
        return
      }
      offset -= 1
    }
  }

  private func endsInRankWord(_ range: ByteRange) -> Bool {
    guard let match = lexicon.cues.beforeNumber(in: bytes, from: range.start, to: range.end) else { return false }
    return match.word.roles.has(.rank) || match.word.roles.has(.rankScope)
  }

  /// Where a rate of the catalogue ends whose name the verb 增长率为 cuts through.
  private func namedRate(_ start: Int, _ verb: Int, _ end: Int) -> Int? {
    guard bytes.has("增长率", at: verb), verb + 9 < end,
      let known = lexicon.catalogue.suffix(in: bytes, from: start, to: verb + 9), known.start < verb,
      known.indicator.kind == .rate
    else { return nil }
    return verb + 9
  }

  /// Where 高于 or 低于 stands in a range.
  private func comparisonStart(_ start: Int, _ end: Int) -> Int? {
    lexicon.cues.first(.gapAbove, in: bytes, from: start, to: end)?.start
      ?? lexicon.cues.first(.gapBelow, in: bytes, from: start, to: end)?.start
  }

  /// Where 位居, 居, 列 or 排名 stands that says in what group the rank is held (位居省会城市机场首位).
  static func rankVerb(_ bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    var offset = end - 3
    while offset >= start, end - offset <= 42 {
      for verb: StaticString in ["位居", "位列", "排名", "跃居", "稳居", "名列"] where bytes.has(verb, at: offset) { return offset }
      // 居 and 列 alone only directly behind a 、 or a subject's last word; 居民, 列车 are other words.
      if bytes.has("居", at: offset), !bytes.has("居民", at: offset), !bytes.has("居住", at: offset) {
        for word: StaticString in ["居全", "居世", "居省", "居中", "居西", "居东", "居同", "居各", "居沿", "居发"]
        where bytes.has(word, at: offset) {
          let isCompound = ["稳", "跃", "位", "牢", "高"].contains { (word: StaticString) in
            bytes.has(word, endingAt: offset, notBefore: start)
          }
          return isCompound ? offset - 3 : offset
        }
      }
      for mark: StaticString in ["，", "；", "。", "、"] where bytes.has(mark, at: offset) { return nil }
      offset -= 1
    }
    return nil
  }

  /// Takes one word off the right edge; nil where the subject begins.
  private func peel(_ start: Int, _ end: Int, isRank: Bool, _ reading: inout LeftReading) -> Int? {
    // 自2010年以来: since when says nothing of the number's own period.
    if bytes.has("以来", endingAt: end, notBefore: start), let mention = periodEnding(at: end, notBefore: start),
      bytes.has("自", endingAt: mention.range.start, notBefore: start)
    {
      return mention.range.start - 3
    }
    if let mention = periodEnding(at: end, notBefore: start) {
      return takePeriod(mention, start, &reading)
    }
    if reading.verb == .reach, bytes.has("、", endingAt: end, notBefore: start),
      let before = lexicon.cues.beforeNumber(in: bytes, from: start, to: end - 3), before.word.roles.has(.up)
    {
      reading.stoppedAt = comparisonStart(start, end) ?? end - 3
      return nil
    }
    for mark: StaticString in ["、", "，", "（", " ", "“"] where bytes.has(mark, endingAt: end, notBefore: start) {
      return end - mark.utf8CodeUnitCount
    }
    for phrase: StaticString in ["相比", "相比较", "比较"] where bytes.has(phrase, endingAt: end, notBefore: start) {
      let before = end - phrase.utf8CodeUnitCount
      if let mention = periodEnding(at: before, notBefore: start) {
        setBase(mention.expression, &reading)
        let next = mention.range.start
        return ["与", "同", "和"].contains { (word: StaticString) in bytes.has(word, endingAt: next, notBefore: start) }
          ? next - 3 : next
      }
    }
    // 占出口总值的（下同）65.9%
    if bytes.has("同）", endingAt: end, notBefore: start) {
      var open = end - 6
      while open > start, end - open < 60, !bytes.has("（", at: open) { open -= 1 }
      if bytes.has("（", at: open) { return open }
    }
    if let streak = streakStart(start, end) {
      reading.isSteady = true
      return streak
    }
    guard let match = lexicon.cues.beforeNumber(in: bytes, from: start, to: end) else { return nil }
    let roles = match.word.roles
    if roles.has(.guardWord) { return nil }
    // 自然增长率 is a rate of its own, not a change of 自然.
    if let known = lexicon.catalogue.suffix(in: bytes, from: start, to: end), known.start < match.start,
      known.indicator.kind == .rate
    {
      return nil
    }
    // 自然增长率为-2.13‰: 为 is the verb, the rate is what is measured.
    if roles.has(.up), let rate = namedRate(start, match.start, end), reading.verb == nil {
      reading.verb = .reach
      reading.verbRange = ByteRange(rate, end)
      return rate
    }
    if isRank {
      // 增速排全国第五 ranks the growth rate.
      if bytes.has("增速", at: match.start) || bytes.has("增幅", at: match.start) { return nil }
      if roles.has(.rank) || roles.has(.rankScope) || roles.has(.filler) || roles.has(.joint) || roles.has(.distribute)
      {
        if roles.has(.joint) { reading.isJoint = true }
        if roles.has(.distribute) { reading.isDistributed = true }
        return match.start
      }
    }
    // 提升幅度居全国第一: what is ranked is the change.
    if isRank, roles.has(.up) || roles.has(.down) { return nil }
    let hasChange = reading.verb == .up || reading.verb == .down
    // 由去年同期下降5.0%转为增长21.5%: 由 alone before a dated change.
    let opensChange =
      hasChange && reading.period != nil && periods.contains(where: { $0.range.start == match.start + 3 })
    if roles.has(.from), opensChange || !hasChange && reading.verb == nil && reading.qualifier == nil {
      reading.isFrom = true
      return match.start
    }
    if roles.has(.basis), let basis = Basis(rawValue: match.word.value) {
      if basis == .cagr { reading.isAverage = true }
      reading.basis = reading.basis ?? basis
      return match.start
    }
    if roles.has(.prices), let prices = PriceBasis(rawValue: match.word.value) {
      reading.prices = reading.prices ?? prices
      return match.start
    }
    if roles.has(.netNew), !hasChange {
      reading.isNew = true
      if bytes.has("净", at: match.start) { reading.isNet = true }
      reading.verbRange = ByteRange(match.start, end)
      return match.start
    }
    if roles.has(.contribution), !hasChange {
      reading.verb = .contribution
      if bytes.has("下", at: match.start) || bytes.has("拉低", at: match.start) {
        reading.verbRange = ByteRange(match.start, end)
      }
      return match.start
    }
    if roles.has(.up) || roles.has(.down) {
      guard !hasChange, reading.verb != .contribution else { return nil }
      reading.verb = roles.has(.up) ? .up : .down
      reading.verbRange = ByteRange(match.start, end)
      return match.start
    }
    if roles.has(.share) {
      // 占比 and 比重 stay in the name; 占 alone is the verb.
      guard bytes.has("占", endingAt: end, notBefore: start), reading.verb == nil || reading.verb == .reach else {
        return nil
      }
      reading.verb = .share
      return match.start
    }
    if roles.has(.over) || roles.has(.under) || roles.has(.about) {
      let qualifier: Qualifier = roles.has(.over) ? .over : roles.has(.under) ? .under : .about
      reading.qualifier = reading.qualifier ?? qualifier
      if reading.verb == nil, qualifier == .over { reading.verb = .reach }
      return match.start
    }
    if roles.has(.reach) {
      guard reading.verb == nil || reading.verb == .reach || hasChange else { return nil }
      for word: StaticString in ["稳定", "保持", "控制", "维持"] where bytes.contains(word, in: ByteRange(match.start, end)) {
        reading.isSteady = true
      }
      if bytes.contains("累计", in: ByteRange(match.start, end)) { reading.isCumulative = true }
      if bytes.has("已", at: match.start) { reading.isDone = true }
      if reading.verb == nil {
        reading.verb = .reach
        reading.verbRange = ByteRange(match.start, end)
      }
      return match.start
    }
    if roles.has(.distribute) {
      reading.isDistributed = true
      return match.start
    }
    if roles.has(.joint) {
      reading.isJoint = true
      return match.start
    }
    if roles.has(.filler) {
      if bytes.has("累计", at: match.start) { reading.isCumulative = true }
      if bytes.has("连续", at: match.start) { reading.isSteady = true }
      if bytes.has("平均", at: match.start) { reading.saysAverage = true }
      if bytes.has("已", at: match.start) { reading.isDone = true }
      if bytes.has("预期目标", at: match.start) || bytes.has("增长目标", at: match.start) { reading.isTarget = true }
      // 增长目标定为7.5%
      if bytes.has("增长目标", at: match.start), !hasChange { reading.verb = .up }
      for word: StaticString in ["力争", "确保", "争取", "努力", "拟"] where bytes.has(word, at: match.start) {
        reading.isTarget = true
      }
      if bytes.has("计划", at: match.start), reading.verb != nil { reading.isTarget = true }
      return match.start
    }
    return nil
  }

  /// Where 连续16年 or 连续两个季度 begins that ends at an offset.
  private func streakStart(_ start: Int, _ end: Int) -> Int? {
    for unit: StaticString in ["个季度", "个月", "年"] where bytes.has(unit, endingAt: end, notBefore: start) {
      var offset = end - unit.utf8CodeUnitCount
      while offset > start {
        let previous = Scalars.start(before: offset, in: bytes)
        let scalar = Scalars.at(previous, in: bytes).value
        guard
          scalar < 0x80 && TextFolding.isDigit(UInt8(scalar)) || ChineseNumeral.digit(scalar) != nil || scalar == 0x5341
            || scalar == 0x591A
        else { break }
        offset = previous
      }
      if bytes.has("连续", endingAt: offset, notBefore: start) { return offset - 6 }
    }
    return nil
  }

  /// The period mention that ends at an offset, perhaps before 的.
  private func periodEnding(at end: Int, notBefore start: Int) -> PeriodMention? {
    var place = end
    if bytes.has("的", endingAt: end, notBefore: start) { place -= 3 }
    for mention in periods.reversed() where mention.range.start >= start {
      if mention.range.end == place { return mention }
      if mention.range.end < place { break }
    }
    return nil
  }

  private func takePeriod(_ mention: PeriodMention, _ start: Int, _ reading: inout LeftReading) -> Int {
    var before = mention.range.start
    if case .lastYears = mention.expression, bytes.has("近", endingAt: before, notBefore: start) { before -= 3 }
    // 快于2024年1.8个百分点
    for role: CueRole in [.gapAbove, .gapBelow]
    where lexicon.cues.suffix(role, in: bytes, from: start, to: before) != nil {
      setBase(mention.expression, &reading)
      return before
    }
    for word: StaticString in ["比", "较", "同", "与"] where bytes.has(word, endingAt: before, notBefore: start) {
      // 同比 is a word of its own.
      setBase(mention.expression, &reading)
      return before - 3
    }
    if reading.saysAverage, case .lastYears = mention.expression, reading.basis == nil {
      // 两年分别平均增长
      reading.basis = .cagr
      reading.isAverage = true
    } else if reading.takesBase, reading.basePeriod == nil, bytes.has("的", at: mention.range.end) {
      setBase(mention.expression, &reading)
    } else {
      reading.period = reading.period ?? mention.expression
    }
    return before
  }

  private func setBase(_ expression: PeriodExpression, _ reading: inout LeftReading) {
    reading.basePeriod = reading.basePeriod ?? expression
  }

  /// Takes what is no part of a name off the left edge.
  private func peelFront(_ from: Int, _ end: Int, _ reading: inout LeftReading) -> Int {
    var start = from
    while start < end {
      if let mention = periods.first(where: { $0.range.start >= start }), mention.range.start == start,
        mention.range.end <= end
      {
        // 完成全年目标的82%: the plan's period is not the number's.
        let isPlan = ["目标", "任务", "预期目标"].contains { (word: StaticString) in bytes.has(word, at: mention.range.end) }
        if reading.period == nil, !isPlan { reading.period = mention.expression }
        if reading.isFrom { reading.periodOfEnd = mention.expression }
        start = mention.range.end
        for word: StaticString in ["期间", "以来", "内", "中，", "里，", "的", "，"] where bytes.has(word, at: start) {
          start += word.utf8CodeUnitCount
        }
        // 五年中有3000万人
        if mention.expression.isSpan, bytes.has("中", at: start), !bytes.has("中央", at: start) { start += 3 }
        continue
      }
      // 到2030年人均地区生产总值: the period behind 到 is none of the name.
      if bytes.has("到", at: start) || bytes.has("至", at: start),
        periods.contains(where: { $0.range.start == start + 3 })
      {
        start += 3
        continue
      }
      if let next = skipMark(start, end) ?? bracketedNumber(start, end) {
        start = next
        continue
      }
      // 要素, 其他, 有色金属: a word that only begins like a connector.
      if lexicon.cues.prefix(.guardWord, in: bytes, at: start, to: end) != nil { break }
      if let match = lexicon.cues.prefix(.part, in: bytes, at: start, to: end) {
        reading.isPart = true
        start = match.end
        continue
      }
      if lexicon.cues.prefix(.basis, in: bytes, at: start, to: end)?.value == Basis.cagr.rawValue,
        let match = lexicon.cues.prefix(.basis, in: bytes, at: start, to: end)
      {
        reading.isAverage = true
        start = match.end
        continue
      }
      if let match = lexicon.cues.prefix(.target, in: bytes, at: start, to: end) {
        reading.isTarget = true
        start = match.end
        continue
      }
      if let next = skipBase(start, end, &reading) {
        start = next
        continue
      }
      if let match = lexicon.cues.prefix(.wholeRegion, in: bytes, at: start, to: end),
        !(bytes.has("全国", at: start) && startsName(at: match.end, end))
      {
        if bytes.has("全国", at: start) || bytes.has("我国", at: start),
          facts.region == nil || lexicon.catalogue.prefix(in: bytes, at: match.end, to: end) != nil
        {
          reading.region = reading.region ?? .country
        }
        start = match.end
        continue
      }
      // 中国经济增长 in a text on a part of it.
      if bytes.has("中国", at: start), facts.region != .country,
        bytes.has("经济", at: start + 6) || lexicon.catalogue.prefix(in: bytes, at: start + 6, to: end) != nil
      {
        reading.region = reading.region ?? .country
        start += 6
        continue
      }
      if let next = skipRegion(start, end, &reading) {
        start = next
        continue
      }
      if lexicon.catalogue.prefix(in: bytes, at: start, to: end)?.end == end { break }
      // 有序 is one word, not 有 and what follows.
      let connector = lexicon.cues.prefix(.connector, in: bytes, at: start, to: end)
      let verb = lexicon.cues.prefix(.frontVerb, in: bytes, at: start, to: end)
      if let match = (verb?.end ?? 0) > (connector?.end ?? 0) ? verb : connector {
        // 有进出口实绩的企业 is a name.
        if match.end == start + 3, bytes.has("有", at: start), bytes.contains("的", in: ByteRange(match.end, end)) {
          break
        }
        if verb?.end == match.end { reading.hasFrontVerb = true }
        if bytes.has("累计", at: start) { reading.isCumulative = true }
        for word: StaticString in ["已", "现在", "目前", "现有", "截至目前"] where bytes.has(word, at: start) {
          reading.isDone = true
        }
        start = match.end
        continue
      }
      if let ordinal = ordinalLead(start, end) {
        start = ordinal
        continue
      }
      break
    }
    return start
  }

  /// （一） before an item; 一、 may begin a list of names (一、二、三产业).
  private func bracketedNumber(_ start: Int, _ end: Int) -> Int? {
    guard let item = Numbering.item(at: start, to: end, in: bytes), item.level != 1, item.level != 3 else { return nil }
    return item.end
  }

  private func skipMark(_ start: Int, _ end: Int) -> Int? {
    for mark: StaticString in ["、", "，", "；", "：", "）", "”", " ", "—", "…", "的", "》"] where bytes.has(mark, at: start) {
      return start + mark.utf8CodeUnitCount
    }
    return nil
  }

  /// 比上年, 与2020年相比 at the front of a clause.
  private func skipBase(_ start: Int, _ end: Int, _ reading: inout LeftReading) -> Int? {
    if let match = lexicon.cues.prefix(.basis, in: bytes, at: start, to: end), let basis = Basis(rawValue: match.value),
      basis != .cagr
    {
      reading.basis = reading.basis ?? basis
      // 比上年预算减少: the budget is what is compared with.
      if reading.verb == .up || reading.verb == .down {
        for word: StaticString in ["预算", "预算数", "决算", "决算数", "执行数", "计划", "计划数", "实际", "同口径", "平均水平"]
        where bytes.has(word, endingAt: end, notBefore: match.end) && match.end + word.utf8CodeUnitCount == end {
          return end
        }
      }
      return match.end
    }
    guard ["比", "较", "与", "同"].contains(where: { (word: StaticString) in bytes.has(word, at: start) }) else {
      return nil
    }
    guard let mention = periods.first(where: { $0.range.start >= start + 3 }), mention.range.start == start + 3 else {
      return nil
    }
    setBase(mention.expression, &reading)
    var next = mention.range.end
    // 比1955年决算数增长: all that stands before the verb is what is compared with.
    let isComparator = bytes.has("比", at: start) || bytes.has("较", at: start)
    if isComparator, reading.verb == .up || reading.verb == .down, !bytes.contains("，", in: ByteRange(next, end)) {
      return end
    }
    for word: StaticString in ["相比", "，"] where bytes.has(word, at: next) { next += word.utf8CodeUnitCount }
    return min(next, end)
  }

  /// A region of the document's own region at the front: it is the clause's region, and no part of the name unless the
  /// name needs it (上海港, 长沙机场).
  private func skipRegion(_ start: Int, _ end: Int, _ reading: inout LeftReading) -> Int? {
    guard let own = facts.region, var match = lexicon.gazetteer.match(in: bytes, at: start, to: end) else { return nil }
    // 嘉兴地区生产总值 is of 嘉兴, not of 嘉兴地区.
    if bytes.has("地区生产总值", at: match.end - 6),
      let shorter = lexicon.gazetteer.match(in: bytes, at: start, to: match.end - 6)
    {
      match = shorter
    }
    let fitting = lexicon.gazetteer.inForce(match.rows, year: facts.year).filter { own.contains($0.code) }
    guard let region = fitting.first, Set(fitting.map(\.code)).count == 1 else { return nil }
    guard !startsName(at: match.end, end) else { return nil }
    // 宁波舟山港: two regions side by side make a name.
    if let next = lexicon.gazetteer.match(in: bytes, at: match.end, to: end), startsName(at: next.end, end) {
      return nil
    }
    if region.code != own {
      // A short county name (延长, 建设) is more often a word than a place; it needs a word of places behind it.
      let isFull = region.name.utf8.count == match.end - start
      if region.level == .county, !isFull, own == .country || !startsPlace(at: match.end, end) { return nil }
      // Of several regions named together the number is not one region's.
      for word: StaticString in ["、", "和", "与", "等"] where bytes.has(word, at: match.end) { return nil }
      reading.region = reading.region ?? region.code
    }
    return bytes.has("的", at: match.end) ? match.end + 3 : match.end
  }

  /// Words that show that a place was named before them.
  private func startsPlace(at offset: Int, _ end: Int) -> Bool {
    for word: StaticString in ["园区", "全", "地区", "生产总值", "GDP", "经济", "财政", "新区", "开发区", "城区", "引领区", "固定", "规上", "规模"]
    where offset + word.utf8CodeUnitCount <= end && bytes.has(word, at: offset) { return true }
    return lexicon.catalogue.prefix(in: bytes, at: offset, to: end) != nil
  }

  /// Words that make a name of the region before them.
  private func startsName(at offset: Int, _ end: Int) -> Bool {
    for word: StaticString in [
      "港", "机场", "大学", "学院", "市场", "湾", "路", "镇", "标准", "品牌", "文明", "统一", "首", "人大", "卓越", "重点", "百强", "先进", "示范", "性",
      "第一", "领先", "级", "最", "政协", "综合", "县域", "试点", "党", "优秀", "劳模", "农村信用", "前列", "特色", "小",
    ]
    where offset + word.utf8CodeUnitCount <= end && bytes.has(word, at: offset) {
      return !bytes.has("第一产业", at: offset)
    }
    return false
  }

  /// 一是, 二是, 第一， in front of a clause.
  private func ordinalLead(_ start: Int, _ end: Int) -> Int? {
    guard let reading = ChineseNumeral.read(bytes, at: start, to: end), reading.length <= 3, !reading.hasScale else {
      return nil
    }
    return bytes.has("是", at: reading.end) ? reading.end + 3 : nil
  }

  /// Without marks at the ends, and without brackets that have no partner.
  private func trim(_ range: ByteRange) -> ByteRange {
    var (start, end) = (range.start, range.end)
    while start < end, let next = skipMark(start, end) { start = min(next, end) }
    while end > start {
      var shorter: Int?
      for mark: StaticString in ["、", "，", "：", "的", "（", "“", " ", "—", "；", "以"]
      where bytes.has(mark, endingAt: end, notBefore: start) {
        shorter = end - mark.utf8CodeUnitCount
      }
      // 可以 and 予以 are words of their own.
      for word: StaticString in ["可以", "予以", "得以", "加以", "难以", "足以", "所以"]
      where bytes.has(word, endingAt: end, notBefore: start) { shorter = nil }
      guard let shorter else { break }
      end = shorter
    }
    return ByteRange(start, end)
  }
}
