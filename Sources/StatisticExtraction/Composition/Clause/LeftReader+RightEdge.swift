import EconomyModel
import ReferenceData

// From the number inwards: verb, hedge, basis, period, ranks.
extension LeftReader {
  /// Takes one word off the right edge; nil where the subject begins.
  func peel(_ start: Int, _ end: Int, isRank: Bool, _ reading: inout LeftReading) -> Int? {
    // 自2010年以来: since when says nothing of the number's own period.
    if bytes.has("以来", endingAt: end, notBefore: start), let mention = periodEnding(at: end, notBefore: start),
      bytes.has("自", endingAt: mention.range.start, notBefore: start)
    {
      // 自2007年以来每年都在1万亿斤以上: in all of them.
      if reading.isSteady || bytes.has("每年", at: end) { reading.period = reading.period ?? mention.expression }
      return mention.range.start - 3
    }
    if let mention = periodEnding(at: end, notBefore: start) {
      return takePeriod(mention, start, &reading)
    }
    if let end = momentSaid(start, end) ?? eachOfBase(start, end, reading) { return end }
    // 编制完成8个规划方案: a deed and that it is done, of what stands behind the number.
    if reading.verb == nil, bytes.has("完成", endingAt: end, notBefore: start + 6),
      lexicon.cues.value(.action, of: bytes.slice(ByteRange(start, end - 6))) != nil
    {
      return nil
    }
    // 增速下降的有7个县区: what they do is told of them, not of the number.
    if reading.verb == .reach, bytes.has("有", endingAt: reading.verbRange.end, notBefore: start),
      bytes.has("的", endingAt: end, notBefore: start)
    {
      return nil
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
    // 在1993年的基础上再翻一番: what it is built on is what it is compared with.
    for phrase: StaticString in ["的基础上", "基础上"] where bytes.has(phrase, endingAt: end, notBefore: start) {
      // 一律在去年实际支出的基础上压缩一成
      guard
        let mention = periods.last(where: {
          $0.range.end < end && end - $0.range.end <= 30 && bytes.has("在", endingAt: $0.range.start, notBefore: start)
        }), !bytes.contains("，", in: ByteRange(mention.range.start, end))
      else { continue }
      setBase(mention.expression, &reading)
      return mention.range.start - 3
    }
    for phrase: StaticString in ["相比", "相比较", "比较", "比"] where bytes.has(phrase, endingAt: end, notBefore: start) {
      let before = end - phrase.utf8CodeUnitCount
      if let mention = periodEnding(at: before, notBefore: start) ?? census(endingAt: before, notBefore: start) {
        let next = mention.range.start
        let isBase = ["与", "同", "和"].contains { (word: StaticString) in
          bytes.has(word, endingAt: next, notBefore: start)
        }
        // 同1985年比: 比 alone needs the word before the year.
        guard isBase || phrase.utf8CodeUnitCount > 3 else { continue }
        setBase(mention.expression, &reading)
        return ["与", "同", "和"].contains { (word: StaticString) in bytes.has(word, endingAt: next, notBefore: start) }
          ? next - 3 : next
      }
    }
    // 与第三次全国经济普查相比增长22.1%: a census whose year is not said.
    if bytes.has("普查相比", endingAt: end, notBefore: start),
      let place = (["与第", "同第", "和第", "与上次", "与前次"] as [StaticString]).lazy.compactMap({ (word: StaticString) in
        bytes.first(word, in: ByteRange(max(start, end - 60), end))
      }).first
    {
      reading.basis = .since
      return place
    }
    // 增长（如无特别说明，均为同比名义增长）8.0%: the verb stands before the bracket.
    if bytes.has("）", endingAt: end, notBefore: start), reading.verb == nil, let open = bracketStart(start, end),
      let word = lexicon.cues.beforeNumber(in: bytes, from: start, to: open),
      word.word.roles.has(.up) || word.word.roles.has(.down) || word.word.roles.has(.reach)
    {
      return open
    }
    // 占出口总值的（下同）65.9%
    if bytes.has("同）", endingAt: end, notBefore: start), let open = bracketStart(start, end) { return open }
    // 工业总产值（1990年不变价）37.15亿元: in which prices.
    if bytes.has("）", endingAt: end, notBefore: start), let open = bracketStart(start, end), end - open <= 54,
      let prices = pricesIn(ByteRange(open, end))
    {
      reading.prices = reading.prices ?? prices
      return open
    }
    // 比“四经普”增长29.8%: a base by its name.
    if reading.verb == .up || reading.verb == .down, let place = quotedBase(start, end) {
      reading.basis = reading.basis ?? .since
      return place
    }
    // 能耗比改造前下降12%: a time that an event dates.
    if reading.verb == .up || reading.verb == .down, let place = undatedBase(start, end) {
      reading.basis = reading.basis ?? .since
      return place
    }
    if let streak = countStart(start, end) {
      // 吞吐量提前80天突破5000万人次: how early is no part of the name.
      if bytes.has("提前", at: streak) { return streak }
      // 连续五年 is all the years that a review of five years speaks of.
      let isWhole = ["连续多年", "连续五年", "连续5年"].contains { (word: StaticString) in bytes.has(word, at: streak) }
      (reading.isSteady, reading.isStreak) = (true, !isWhole)
      if bytes.has("年", endingAt: end, notBefore: streak) { reading.streak = count(at: streak + 6, to: end) }
      return streak
    }
    // 精简后为18个: what was left behind the change, not the change.
    if reading.verb == .reach, bytes.has("后", endingAt: end, notBefore: start),
      let change = lexicon.cues.beforeNumber(in: bytes, from: start, to: end - 3),
      change.word.roles.has(.down) || change.word.roles.has(.up)
    {
      return change.start
    }
    if let place = priceClause(start, end) {
      reading.prices = reading.prices ?? (bytes.contains("现", in: ByteRange(place, end)) ? .current : .constant)
      return place
    }
    if let place = doneMore(start, end, &reading) { return place }
    guard let match = lexicon.cues.beforeNumber(in: bytes, from: behindYears(start, end), to: end) else { return nil }
    let roles = match.word.roles
    if roles.has(.guardWord) && !roles.has(.under) || isGapOfTrade(match.start, end, start) { return nil }
    // 人均超过3000美元: 人均 is one word too.
    if roles.has(.joint) || roles.has(.over), bytes.has("均", at: match.start), match.start > start,
      bytes.has("人", endingAt: match.start, notBefore: start)
    {
      guard end > match.start + 3, let rest = lexicon.cues.beforeNumber(in: bytes, from: match.start + 3, to: end)
      else { return nil }
      if rest.word.roles.has(.over) { reading.qualifier = reading.qualifier ?? .over }
      return rest.start
    }
    // 增速年均超20%: 年均 is one word, of which 均超 is only the end.
    if roles.has(.joint) || roles.has(.over), bytes.has("均", at: match.start),
      bytes.has("年", endingAt: match.start, notBefore: start)
    {
      (reading.basis, reading.isAverage) = (reading.basis ?? .cagr, true)
      if bytes.contains("超", in: ByteRange(match.start, end)) { reading.qualifier = reading.qualifier ?? .over }
      return match.start - 3
    }
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
        // 始终位居全国第一: in all of the years.
        if bytes.has("始终", at: match.start) || bytes.has("一直", at: match.start) { reading.isSteady = true }
        // 居安庆各县（市）第一位: among the parts of which place.
        if roles.has(.rankScope), let verb = verbBeforePlace(ByteRange(start, match.start)) { return verb }
        return match.start
      }
    }
    // 提升幅度居全国第一: what is ranked is the change.
    if isRank, roles.has(.up) || roles.has(.down) { return nil }
    let hasChange = reading.verb == .up || reading.verb == .down
    // 由去年同期下降5.0%转为增长21.5%: 由 alone before a dated change.
    let opensChange =
      hasChange && reading.period != nil && periods.contains(where: { $0.range.start == match.start + 3 })
    // 由下降2.1%转为增长3.6%: 由 directly before the change that was.
    let turns = hasChange && reading.verbRange.start == end && bytes.has("由", at: match.start)
    if roles.has(.from), opensChange || turns || !hasChange && reading.verb == nil {
      reading.isFrom = true
      return match.start
    }
    if roles.has(.basis), let basis = Basis(rawValue: match.word.value) {
      // 上半年平均, 去年平均: the half of a year or one year, and its average.
      if basis == .cagr, bytes.has("年平均", at: match.start), match.start + 9 == end,
        ["半", "去", "上", "前", "今", "当", "同", "往", "常", "全"].contains(where: { (word: StaticString) in
          bytes.has(word, endingAt: match.start, notBefore: start)
        })
      {
        return match.start + 3
      }
      if basis == .cagr { reading.isAverage = true }
      reading.basis = reading.basis ?? basis
      return match.start
    }
    // 实际只降低0.2%: what came of it, whatever the prices.
    if roles.has(.prices), bytes.has("实际", at: match.start), !reading.verbRange.isEmpty, end < reading.verbRange.start {
      reading.isDone = true
      return match.start
    }
    if roles.has(.prices), let prices = PriceBasis(rawValue: match.word.value) {
      reading.prices = reading.prices ?? prices
      // 可比增长39.1% says the prices and the change.
      if !roles.has(.up), !roles.has(.down) { return match.start }
    }
    return takeVerb(match, start, end, &reading)
  }

  /// 比上年多登记1.9万户: more or less of what was done than at the time before; where that begins.
  private func doneMore(_ start: Int, _ end: Int, _ reading: inout LeftReading) -> Int? {
    // A verb of one or two characters, behind 多 or 少.
    guard reading.verb == nil,
      let deed = [end - 6, end - 3].first(where: { place in
        place >= start + 9
          && ["多", "少"].contains { (word: StaticString) in bytes.has(word, endingAt: place, notBefore: start) }
      })
    else { return nil }
    let isMore = bytes.has("多", endingAt: deed, notBefore: start)
    let place = deed - 3
    let isAgainst =
      periodEnding(at: place, notBefore: start) != nil
      || lexicon.cues.suffix(.basis, in: bytes, from: start, to: place) != nil
    guard isAgainst else { return nil }
    reading.verb = isMore ? .up : .down
    reading.verbRange = ByteRange(place, end)
    return place
  }

  /// Takes a verb, a hedge or a word of distribution; nil where the word stays in the name.
  private func takeVerb(
    _ match: (word: CueLexicon.Word, start: Int), _ start: Int, _ end: Int, _ reading: inout LeftReading
  ) -> Int? {
    let roles = match.word.roles
    let hasChange = reading.verb == .up || reading.verb == .down
    // 地方财政收入安排504亿元 is a budget; 安排资金5亿元 was done.
    if bytes.has("安排", at: match.start), match.start + 6 == end,
      !["收入", "支出", "预算", "赤字"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: match.start, notBefore: start)
      })
    {
      return nil
    }
    // 实施各类科技计划210项: programmes, which are no plan of so many.
    if bytes.has("计划", at: match.start), match.start + 6 == end,
      ["科技", "科研", "研发", "行动", "培养", "人才", "培训", "扶持"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: match.start, notBefore: start)
      })
    {
      return nil
    }
    // 计划 is a noun where no verb stands behind it.
    if roles.has(.planned), reading.verb != nil || match.word.value != "verb" { reading.isTarget = true }
    if roles.has(.netNew), !hasChange {
      reading.isNew = true
      if bytes.has("净", at: match.start) { reading.isNet = true }
      reading.verbRange = ByteRange(match.start, end)
      return match.start
    }
    // 受疫情拖累: what brought it about pulls nothing down.
    let isSuffered = bytes.has("拖累", at: match.start) && bytes.contains("受", in: ByteRange(start, match.start))
    if roles.has(.contribution), !hasChange, !isSuffered {
      reading.verb = .contribution
      if bytes.has("下", at: match.start) || bytes.has("拉低", at: match.start) || bytes.has("拖累", at: match.start) {
        reading.verbRange = ByteRange(match.start, end)
      }
      return match.start
    }
    if roles.has(.up) || roles.has(.down) {
      // 改造提升占七成: behind 占 no verb is looked for.
      guard !hasChange, reading.verb != .contribution, reading.verb != .share else { return nil }
      reading.verb = roles.has(.up) ? .up : .down
      reading.verbRange = ByteRange(match.start, end)
      return match.start
    }
    if roles.has(.share) {
      // 占比 and 比重 stay in the name; 占 alone is the verb.
      let isVerb =
        bytes.has("占", endingAt: end, notBefore: start)
        || ["占到", "占了", "占去", "占据"].contains { (word: StaticString) in
          bytes.has(word, endingAt: end, notBefore: start)
        }
      guard isVerb, reading.verb == nil || reading.verb == .reach else { return nil }
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
      // 税收到, 税收完成: 税收 is one word.
      if bytes.has("收到", at: match.start), bytes.has("税", endingAt: match.start, notBefore: start) {
        return match.start + 3
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
      if bytes.has("当月", at: match.start) { reading.isOfMonth = true }
      if bytes.has("增速", at: match.start) || bytes.has("增幅", at: match.start) { reading.saysGrowth = true }
      if ["连续", "一直", "始终", "年年"].contains(where: { (word: StaticString) in bytes.has(word, at: match.start) }) {
        reading.isSteady = true
      }
      if bytes.has("平均", at: match.start) { reading.saysAverage = true }
      if bytes.has("已", at: match.start) { reading.isDone = true }
      // 增长目标定为7.5%
      if bytes.has("增长目标", at: match.start), !hasChange { reading.verb = .up }
      return match.start
    }
    return nil
  }

  /// Where 按1980年不变价格计算 begins that ends at an offset.
  private func priceClause(_ start: Int, _ end: Int) -> Int? {
    guard
      ["价格计算", "价计算", "价格算", "价算"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: end, notBefore: start)
      }),
      let place = bytes.first("按", in: ByteRange(max(start, end - 48), end))
    else { return nil }
    // 按不变价计算增长5.6%
    let isWhole = ["按不变价", "按可比价", "按现价", "按现行价"].contains { (word: StaticString) in bytes.has(word, at: place) }
    return place > start && bytes.contains("年", in: ByteRange(place, end)) || isWhole ? place : nil
  }

  /// Where a rate of the catalogue ends whose name the verb 增长率为 cuts through.
  private func namedRate(_ start: Int, _ verb: Int, _ end: Int) -> Int? {
    guard bytes.has("增长率", at: verb), verb + 9 < end,
      let known = lexicon.catalogue.suffix(in: bytes, from: start, to: verb + 9), known.start < verb,
      known.indicator.kind == .rate
    else { return nil }
    return verb + 9
  }

  /// 入超12亿美元, 出超: by how much one side of trade exceeds the other is a name.
  private func isGapOfTrade(_ verb: Int, _ end: Int, _ start: Int) -> Bool {
    bytes.has("超", at: verb) && end == verb + 3 && verb >= start + 3
      && (bytes.has("入", endingAt: verb, notBefore: start) || bytes.has("出", endingAt: verb, notBefore: start))
      && (verb == start + 3 || bytes.has("，", endingAt: verb - 3, notBefore: start))
  }

  /// Where 高于 or 低于 stands in a range.
  private func comparisonStart(_ start: Int, _ end: Int) -> Int? {
    lexicon.cues.first(.gapAbove, in: bytes, from: start, to: end)?.start
      ?? lexicon.cues.first(.gapBelow, in: bytes, from: start, to: end)?.start
  }

  /// 1990年不变价, 按当年价格计算: the prices that a bracket says; nil where it says something else.
  private func pricesIn(_ bracket: ByteRange) -> PriceBasis? {
    let says = { (words: [StaticString]) in words.contains { bytes.contains($0, in: bracket) } }
    if says(["不变价", "可比价"]) { return .constant }
    return says(["现价", "当年价", "现行价"]) ? .current : nil
  }

  /// Where the bracket opens that closes at an offset.
  private func bracketStart(_ start: Int, _ end: Int) -> Int? {
    var offset = end - 6
    while offset > start, end - offset < 120 {
      if bytes.has("）", at: offset) { return nil }
      if bytes.has("（", at: offset) { return offset }
      offset -= 1
    }
    return nil
  }

  /// Where 比“…” begins that ends at an offset.
  private func quotedBase(_ start: Int, _ end: Int) -> Int? {
    guard bytes.has("”", endingAt: end, notBefore: start) else { return nil }
    var offset = end - 6
    while offset > start, end - offset <= 36 {
      if bytes.has("“", at: offset) {
        for word: StaticString in ["比", "较"] where bytes.has(word, endingAt: offset, notBefore: start) {
          return offset - 3
        }
        return nil
      }
      offset -= 1
    }
    return nil
  }

  /// Where 连续16年, 连续两个季度 or 提前60天 begins that ends at an offset.
  private func countStart(_ start: Int, _ end: Int) -> Int? {
    for unit: StaticString in ["个季度", "个月", "年", "天"] where bytes.has(unit, endingAt: end, notBefore: start) {
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
      for lead: StaticString in ["连续", "提前"] where bytes.has(lead, endingAt: offset, notBefore: start) {
        return offset - 6
      }
    }
    return nil
  }

  /// The number at an offset, in digits or numerals.
  private func count(at start: Int, to end: Int) -> Int? {
    let digits = DecimalNumber.read(bytes, at: start, to: end)
    if digits.end > start { return digits.value.flatMap { $0.exponent == 0 ? Int($0.mantissa) : nil } }
    guard let reading = ChineseNumeral.read(bytes, at: start, to: end), !reading.isPositional else { return nil }
    return Int(exactly: reading.value.double)
  }

  /// The period mention that ends at an offset, perhaps before 的.
  func periodEnding(at end: Int, notBefore start: Int) -> PeriodMention? {
    var place = end
    if bytes.has("的", endingAt: end, notBefore: start) { place -= 3 }
    for mention in periods.reversed() where mention.range.start >= start {
      if mention.range.end == place { return mention }
      if mention.range.end < place { break }
    }
    return nil
  }

  /// 1979年至1982年平均增长: 年 belongs to the years, and 平均 is left.
  private func behindYears(_ start: Int, _ end: Int) -> Int {
    let years = periods.last { mention in
      mention.range.start >= start && mention.range.end < end && mention.range.end + 30 > end
        && mention.expression.isStretch && bytes.has("平均", at: mention.range.end)
    }
    return years?.range.end ?? start
  }
}
