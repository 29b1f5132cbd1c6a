import EconomyModel
import ReferenceData

/// Reads the text before a number from its right edge inwards, then from its left edge.
struct LeftReader {
  let lexicon: Lexicon
  let bytes: [UInt8]
  let periods: [PeriodMention]
  let facts: DocumentFacts
  /// Reads `range`, the text between the clause's start (or the number before) and a number.
  ///
  /// - Parameter isCompared: whether 相比 stands behind the number, so that the text names what is compared with it.
  func read(_ range: ByteRange, isRank: Bool, isMultiple: Bool = false, isCompared: Bool = false) -> LeftReading {
    if isCompared, let place = comparisonWord(range) { return readCompared(range, at: place) }
    var reading = LeftReading()
    reading.takesBase = isMultiple
    reading.isRank = isRank
    reading.isPart = bytes.has("其中，", endingAt: range.start, notBefore: 0)
    var end = range.end
    if isRank, let verb = LeftReader.rankVerb(bytes, from: range.start, to: range.end) {
      end = verb
      // 排名由2023年的第18位上升到第11位
      let moved = periods.last { $0.range.start > verb && $0.range.end <= range.end }
      if let moved,
        ["由", "从"].contains(where: { (word: StaticString) in
          bytes.has(word, endingAt: moved.range.start, notBefore: verb)
        })
      {
        (reading.period, reading.isFrom) = (moved.expression, true)
      }
      // 增幅在全市38县区中排名第五: among whom it ranks is no part of the name.
      if bytes.has("中", endingAt: end, notBefore: range.start) || bytes.has("里", endingAt: end, notBefore: range.start),
        let place = bytes.first("在", in: ByteRange(range.start, end))
          ?? (["全国", "全省", "全市"].contains { (word: StaticString) in bytes.has(word, at: range.start) }
            ? range.start : nil),
        place > range.start || end - place <= 45
      {
        end = place
      }
    } else if isRank, let verb = verbBeforePlace(range) {
      // 满意率97.8%，居绍兴市第二位
      end = verb
    } else if isRank {
      // 东盟为第一大贸易伙伴, 成为第一大电源
      for verb: StaticString in ["成为", "为", "是"] where bytes.has(verb, endingAt: end, notBefore: range.start) {
        let place = end - verb.utf8CodeUnitCount
        // 由第四位上升为第三位 has a verb of its own.
        let moves = ["升", "降", "变", "转", "跃", "退", "进"].contains { (word: StaticString) in
          bytes.has(word, endingAt: place, notBefore: range.start)
        }
        if !moves { (end, reading.namesGreatest) = (place, true) }
        break
      }
    }
    // 提高到每人8.7万元: of whom stands between the verb and the number.
    for word: StaticString in [
      "年人均", "月人均", "平均每人每月", "平均每人每年", "平均每人", "每人", "人均", "每户", "每亩", "每人每月", "每人每年", "每月每平方米", "每平方米每月", "每人每天",
      "每百平方公里",
      "每月",
      "每立方米", "每升", "每平方米", "每公斤", "每斤", "每吨",
    ]
    where bytes.has(word, endingAt: end, notBefore: range.start) {
      let verb = end - word.utf8CodeUnitCount
      // 城市低保平均标准每人每月620元
      let isStandard =
        bytes.has("每", at: verb)
        && ["标准", "补助", "补贴", "保障金", "津贴", "密度"].contains { (word: StaticString) in
          bytes.has(word, endingAt: verb, notBefore: range.start)
        }
      if isStandard
        || ["到", "至", "达", "为"].contains(where: { (word: StaticString) in
          bytes.has(word, endingAt: verb, notBefore: range.start)
        })
      {
        end = verb
        break
      }
    }
    while end > range.start, let next = peel(range.start, end, isRank: isRank, &reading) { end = next }
    let start = peelFront(range.start, end, &reading)
    reading.subject = trim(ByteRange(start, max(start, end)))
    // 2007年达到28.2亿美元，年增长53.1%: in a year.
    if reading.verb == .up || reading.verb == .down, reading.subject.count == 3,
      bytes.has("年", at: reading.subject.start)
    {
      reading.subject.start = reading.subject.end
    }
    if isRank {
      // 铁路口岸成为我省第三大口岸
      for word: StaticString in ["成为我国", "成为全国", "成为世界", "成为全球", "成为全省", "成为亚洲"]
      where bytes.has(word, endingAt: reading.subject.end, notBefore: reading.subject.start + 3) {
        reading.subject.end -= word.utf8CodeUnitCount
      }
      // 增速在全省各设区市中由第六位前移至第三位: among whom it ranks is no part of the name.
      for end: StaticString in ["中", "当中", "之中", "里", "中的名次", "中的位次", "中的排名", "上的名次", "上的位次", "上的排名", "上"]
      where bytes.has(end, endingAt: reading.subject.end, notBefore: reading.subject.start) {
        guard let place = bytes.first("在", in: reading.subject), place + 6 < reading.subject.end,
          // 在全国百强城市中的排名 alone is the place's own.
          place > reading.subject.start || !bytes.has("排名", endingAt: reading.subject.end, notBefore: place)
        else { continue }
        reading.subject.end = place
        break
      }
      // 在世界上由第二位升到第一位, 在全国沿海港口中居首位: a field alone is no subject.
      if ["上", "中", "里", "之中", "当中"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: reading.subject.end, notBefore: reading.subject.start)
      }),
        // 在招远工业企业里排第二: so is one in a place.
        reading.saysIn
          || ["在", "在全国", "在全省", "在世界", "在全市", "在全球"].contains(where: { (word: StaticString) in
            bytes.has(word, endingAt: reading.subject.start, notBefore: 0)
          })
      {
        reading.subject.start = reading.subject.end
      }
      // 在十大重点行业中增速列第一: nor is it where the head stands behind.
      if bytes.has("在", endingAt: reading.subject.start, notBefore: 0),
        let among = bytes.first("中", in: reading.subject), among > reading.subject.start + 3,
        lexicon.cues.has(.bareHead, bytes.slice(ByteRange(among + 3, max(among + 3, reading.subject.end))))
      {
        reading.subject.start = among + 3
      }
      takeRankedRegion(&reading)
      if isPeers(reading.subject) { reading.subject.start = reading.subject.end }
    }
    // 居民收入增速高于经济增速、突破5万元: the verb behind 、 has the subject of the clause.
    if let stop = reading.stoppedAt { reading.subject = read(ByteRange(range.start, stop), isRank: false).subject }
    // 按年平均汇率折算为6.8万美元: the same thing in another currency.
    let isConverted =
      bytes.contains("折", in: range)
      || bytes.contains("汇率", in: range)
        && ["汇率计算", "汇率换算", "汇率"].contains { (word: StaticString) in
          bytes.has(word, endingAt: reading.subject.end, notBefore: range.start)
        }
    // 比常年（425.7亿立方米）偏少9.6%: what is usual, of the same thing.
    if bytes.has("（", endingAt: range.end, notBefore: range.start),
      bytes.has("比", at: range.start) || bytes.has("较", at: range.start),
      ["常年", "多年平均", "历年平均"].contains(where: { (word: StaticString) in bytes.contains(word, in: range) })
    {
      (reading.isFrom, reading.subject) = (true, ByteRange(end, end))
    }
    if isConverted, bytes.has("按", at: range.start) || bytes.has("以", at: range.start) {
      reading.subject = ByteRange(end, end)
    }
    // 贵阳环高扩容工程等14条公路: one example of several says nothing of where they all lie.
    if bytes.has("等", endingAt: range.end, notBefore: range.start), reading.region != .country { reading.region = nil }
    // 稳居全国前十强、增长4.8%: where it ranks is no subject of what follows.
    if !isRank, let verb = lexicon.cues.prefix(.rank, in: bytes, at: reading.subject.start, to: reading.subject.end),
      bytes.contains("前", in: ByteRange(verb.end, reading.subject.end)), bytes.has("、", at: reading.subject.end)
    {
      reading.subject.start = reading.subject.end
    }
    cutAtPeriod(&reading)
    takeInnerPeriod(&reading)
    takeInnerPlan(&reading)
    // 装备制造业当月增加值: of the last month, which is no part of the name.
    if reading.without == nil, let place = bytes.first("当月", in: reading.subject), place >= reading.subject.start + 6,
      place + 12 <= reading.subject.end
    {
      (reading.isOfMonth, reading.without) = (true, ByteRange(place, place + 6))
    }
    // 团市委昨天公布首批暑期岗位3260个: who told of it, and when, is no part of the name.
    for day: StaticString in ["昨天", "昨日", "日前", "今天", "今日", "近日"] {
      guard let place = bytes.first(day, in: reading.subject), place > reading.subject.start else { continue }
      let told = (["公布", "发布", "宣布", "透露", "通报"] as [StaticString]).first { bytes.has($0, at: place + 6) }
      guard told != nil, place + 18 <= reading.subject.end else { continue }
      reading.subject.start = place + 12
      break
    }
    // 提出了今年的主要预期目标——地区生产总值增长: who set the target is no part of the name.
    if let place = bytes.first("目标——", in: reading.subject) { reading.subject.start = place + 12 }
    // 回顾2013——全市生产总值: what stands before the dash leads to it.
    if let dash = bytes.first("——", in: reading.subject), dash > reading.subject.start, dash + 12 <= reading.subject.end
    {
      reading.subject.start = peelFront(dash + 6, reading.subject.end, &reading)
    }
    // 比现有的86个减少27个: the number before is what is compared with.
    if reading.verb == nil, bytes.has("比", at: reading.subject.start),
      bytes.has("的", endingAt: range.end, notBefore: range.start),
      !bytes.has("比重", at: reading.subject.start), !bytes.has("比例", at: reading.subject.start),
      reading.subject.count <= 18
    {
      reading.isFrom = true
      reading.subject = ByteRange(reading.subject.start, reading.subject.start)
    }
    // 比2010年11月1日第六次全国人口普查时的446018人减少29691人
    if reading.verb == nil, bytes.has("的", endingAt: range.end, notBefore: range.start),
      bytes.contains("普查", in: reading.subject),
      let base = periods.first(where: { $0.range.start >= range.start && $0.range.end <= reading.subject.start }),
      bytes.has("比", endingAt: base.range.start, notBefore: range.start)
        || bytes.has("较", endingAt: base.range.start, notBefore: range.start)
    {
      reading.isFrom = true
      reading.period = base.expression
      reading.subject.start = reading.subject.end
    }
    for word: StaticString in ["比现有", "比原有", "比原来"]
    where reading.verb == nil && bytes.has("的", endingAt: range.end, notBefore: range.start) {
      guard let place = bytes.first(word, in: reading.subject) else { continue }
      reading.isFrom = true
      reading.subject.end = place
    }
    takeExtreme(&reading)
    cutAtSetter(&reading)
    cutAtLead(&reading)
    cutAtLocation(&reading)
    if !reading.isFrom { cutAtFrom(&reading) }
    cutAtObject(&reading)
    cutAtCause(&reading)
    // 国家已把统购价格提高了20%: it has been done, whatever the section plans.
    if ["已经", "已把", "已将", "业已"].contains(where: { (word: StaticString) in bytes.contains(word, in: range) }) {
      reading.isDone = true
    }
    // 年底前还要完成1.4万户改造
    if reading.verb == .reach, bytes.has("还要", endingAt: reading.verbRange.start, notBefore: range.start) {
      reading.isTarget = true
    }
    // 失业人数4186人，控制在市下达指标5200人以内: the bound that was set.
    if bytes.has("控制在", at: reading.subject.start),
      ["指标", "目标", "下达", "规定的", "确定的", "规定", "确定", "核定"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: reading.subject.end, notBefore: reading.subject.start)
      }) || bytes.has("下达", endingAt: reading.verbRange.end, notBefore: reading.subject.start)
    {
      reading.subject.start = reading.subject.end
      (reading.isTarget, reading.isDone) = (true, false)
    }
    // 实际利用外资的目标是增长10%: what is to grow.
    if reading.verb == .up || reading.verb == .down,
      let goal = (["的目标是", "的预期目标是", "的目标为", "的任务是"] as [StaticString]).first(where: { bytes.contains($0, in: range) }),
      let place = bytes.first(goal, in: range), place > reading.subject.start, place <= reading.subject.end,
      // 商品零售价格，年初定的目标是涨幅10%: who set it names nothing.
      !["定", "提出", "下达", "制定", "公布", "提的"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: place, notBefore: reading.subject.start)
      })
    {
      reading.subject.end = place
      (reading.isTarget, reading.isDone) = (true, false)
    }
    // 全年吞吐量的盘子定在1100万吨: what it is set to.
    if reading.verb == .reach, bytes.has("盘子", endingAt: reading.subject.end, notBefore: reading.subject.start + 6) {
      reading.subject.end -= bytes.has("的", endingAt: reading.subject.end - 6, notBefore: reading.subject.start) ? 9 : 6
      (reading.isTarget, reading.isDone) = (true, false)
    }
    // 该市今年的出口目标是2.1亿美元: what is aimed at, and not what it is called.
    if reading.verb == .reach, reading.subject.count > 9,
      bytes.has("目标", endingAt: reading.subject.end, notBefore: reading.subject.start + 6),
      !["的", "预期", "年度", "全年", "任务", "责任", "调控", "控制", "增长", "发展", "奋斗", "规划", "管理", "速度"].contains(where: {
        (word: StaticString) in
        bytes.has(word, endingAt: reading.subject.end - 6, notBefore: reading.subject.start)
      }),
      ["是", "为", "定为", "定在", "确定为", "设定为"].contains(where: { (word: StaticString) in
        bytes.slice(reading.verbRange).equals(word)
      })
    {
      reading.subject.end -= 6
      (reading.isTarget, reading.isDone) = (true, false)
    }
    // 今年计划投资120亿元, 年度计划完成2241亿元: what is planned is all that there is to name.
    for plan: StaticString in ["计划投资", "年度计划完成"] where bytes.has(plan, endingAt: range.end, notBefore: range.start) {
      guard reading.subject.isEmpty && reading.verb == nil || bytes.slice(reading.subject).equals("年度") else {
        continue
      }
      (reading.subject, reading.isTarget) = (ByteRange(range.end - plan.utf8CodeUnitCount, range.end), true)
    }
    reading.isTotalOfYears = bytes.contains("年累计", in: reading.subject)
    reading.isEachYear = bytes.contains("每年", in: range)
    return reading
  }

  /// 常住人口与2010年普查的725482人相比: the number before is the base of what follows.
  private func readCompared(_ range: ByteRange, at place: Int) -> LeftReading {
    var reading = read(ByteRange(range.start, place), isRank: false)
    reading.isFrom = true
    reading.periodOfEnd = reading.period
    reading.period = periods.last { $0.range.start >= place && $0.range.end <= range.end }?.expression
    if let base = reading.period { setBase(base, &reading) }
    return reading
  }

  /// The last 与 or 同 in a range that a period stands behind.
  private func comparisonWord(_ range: ByteRange) -> Int? {
    let found = periods.last { mention in
      mention.range.end <= range.end
        && ["与", "同", "和", "比", "较"].contains { (word: StaticString) in
          bytes.has(word, endingAt: mention.range.start, notBefore: range.start)
        }
    }
    // 比“六五”期间最高的1983年的265亿公斤
    return found.map { $0.range.start - 3 } ?? bytes.first("比", in: range)
  }

  /// 世界经济展望预测2021年中国经济增长: who says it stands before the period, what is said behind it.
  private func cutAtPeriod(_ reading: inout LeftReading) {
    guard reading.period == nil,
      let mention = periods.last(where: { $0.range.start > reading.subject.start && $0.range.end < reading.subject.end }
      ),
      mention.expression.isYear || mention.expression.isPart || mention.expression.isSpan || opensClause(mention),
      !bytes.has("的", at: mention.range.end),
      !bytes.has("度", at: mention.range.end)
    else { return }
    // 占本年预算收入的: the period is the whole's.
    if bytes.has("占", endingAt: mention.range.start, notBefore: reading.subject.start) { return }
    // 则1956年, 为到2010年 have nothing but a word or two before the period.
    // 人口 年末常住人口94.9万人: a heading that runs on into its paragraph is no part of the name.
    let ownsAmount = ["机构", "居民", "企业", "银行", "单位", "家庭", "农户", "建设", "工程", "项目"].contains { (word: StaticString) in
      bytes.has(word, endingAt: mention.range.start, notBefore: reading.subject.start)
    }
    // 建筑业全年完成增加值: an amount that has no owner of its own has the one before the time.
    let owner = ByteRange(reading.subject.start, mention.range.start)
    let amount = amountAlone(ByteRange(mention.range.end, reading.subject.end))
    let ownsNext =
      lexicon.cues.has(.head, amount) || lexicon.cues.has(.bareHead, amount)
      || lexicon.catalogue.indicator(named: bytes.slice(owner) + amount) != nil
    let runsIn =
      startsBlock(reading.subject.start) && mention.range.start - reading.subject.start <= 15 && opensClause(mention)
      && !ownsAmount && !ownsNext
    let says =
      runsIn
      || ["预测", "预计", "显示", "表明", "指出", "提出", "提出了", "明确了", "规定了", "实现", "能够", "原定", "认为", "估计"].contains {
        (word: StaticString) in
        bytes.has(word, endingAt: mention.range.start, notBefore: reading.subject.start)
      }
    // 蔬菜全年产量18.22万吨: when the amount came about is no part of its name.
    if !says, mention.expression == .thisYear, mention.range.start - reading.subject.start <= 18,
      lexicon.cues.has(.bareHead, bytes.slice(ByteRange(mention.range.end, reading.subject.end)))
    {
      reading.period = mention.expression
      reading.without = mention.range
      return
    }
    guard says || mention.range.start - reading.subject.start <= 6 else { return }
    if !says, ownsNext, isOwner(owner) { return }
    // 粮食去年总产622亿斤, 铁路去年运货三亿吨: a good, or who did it, before a time and no whole name behind it.
    if !says, mention.range.start - reading.subject.start == 6,
      lexicon.cues.prefix(.connector, in: bytes, at: reading.subject.start, to: mention.range.start) == nil,
      lexicon.cues.prefix(.wholeRegion, in: bytes, at: reading.subject.start, to: mention.range.start) == nil,
      [CueRole.bareHead, .head].contains(where: {
        lexicon.cues.has($0, bytes.slice(ByteRange(mention.range.end, reading.subject.end)))
      })
        // 叉车上半年下线8.6万台
        || mention.expression.isPart
          && lexicon.cues.prefix(.predicate, in: bytes, at: mention.range.end, to: reading.subject.end)?.end
            == reading.subject.end
    {
      reading.period = mention.expression
      reading.without = mention.range
      return
    }
    // 粮食全年总产量: an amount alone keeps its owner.
    if runsIn, lexicon.cues.has(.bareHead, bytes.slice(ByteRange(mention.range.end, reading.subject.end))) {
      reading.period = mention.expression
      reading.without = mention.range
      return
    }
    reading.period = mention.expression
    reading.subject.start = peelFront(mention.range.end, reading.subject.end, &reading)
    reading.subject = trim(reading.subject)
  }

  /// The amount in such words as 累计完成增加值, without the verb that brought it about.
  private func amountAlone(_ range: ByteRange) -> [UInt8] {
    var start = range.start
    for word: StaticString in ["累计", "共", "已"] where bytes.has(word, at: start) { start += word.utf8CodeUnitCount }
    for verb: StaticString in ["完成", "实现"] where bytes.has(verb, at: start) { start += verb.utf8CodeUnitCount }
    return start < range.end ? bytes.slice(ByteRange(start, range.end)) : []
  }

  /// Whether words may own an amount, and are neither a link nor a place.
  private func isOwner(_ range: ByteRange) -> Bool {
    range.count >= 6
      && lexicon.cues.prefix(.connector, in: bytes, at: range.start, to: range.end) == nil
      && lexicon.cues.prefix(.wholeRegion, in: bytes, at: range.start, to: range.end) == nil
  }

  func startsBlock(_ offset: Int) -> Bool { offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n") }

  /// 全年, 年末: words that a paragraph's first sentence opens with.
  private func opensClause(_ mention: PeriodMention) -> Bool {
    switch mention.expression {
    case .thisYear, .pastYear, .yearEnd, .periodEnd: true
    default: false
    }
  }

  /// 把人口控制在12亿: the object before the verb is what is measured.
  private func cutAtObject(_ reading: inout LeftReading) {
    guard reading.verb == .reach || reading.verb == .up || reading.verb == .down,
      let place = bytes.first("把", in: reading.subject), place + 3 < reading.subject.end,
      !bytes.has("把握", at: place), !bytes.has("把关", at: place)
    else { return }
    reading.subject.start = peelFront(place + 3, reading.subject.end, &reading)
  }

  /// 起征点从月销售额3万元: 从 with a few words behind it, before the base of a change.
  private func cutAtFrom(_ reading: inout LeftReading) {
    // CPI由上月下降0.2%转为上涨0.4%: the month before, whatever moved then.
    for word: StaticString in ["由上月", "由上月的", "从上月", "由上月同比", "由上月的同比"]
    where bytes.has(word, endingAt: reading.subject.end, notBefore: reading.subject.start) {
      reading.isFrom = true
      reading.period = .previousMonth
      reading.subject = trim(ByteRange(reading.subject.start, reading.subject.end - word.utf8CodeUnitCount))
      return
    }
    // 零售额由上月的大幅增长转为下降2.6%: how it moved before, without a number.
    for measure: StaticString in [
      "每千瓦时", "每公斤", "每吨", "每斤", "每度", "每立方米", "每升", "每平方米", "每百人", "每千人", "每万人", "每百户", "每户", "每人",
    ]
    where bytes.has(measure, endingAt: reading.subject.end, notBefore: reading.subject.start + 9) {
      let base = reading.subject.end - measure.utf8CodeUnitCount - 3
      // 普及率由年初的每百人0.86部提高到1.02部
      for lead: StaticString in ["由年初的", "从年初的", "由原来的", "由过去的"]
      where bytes.has(lead, endingAt: base + 3, notBefore: reading.subject.start + 6) {
        reading.isFrom = true
        reading.subject = trim(ByteRange(reading.subject.start, base + 3 - lead.utf8CodeUnitCount))
        return
      }
      guard bytes.has("的", at: base), let mention = periods.first(where: { $0.range.end == base }),
        ["由", "从"].contains(where: { (word: StaticString) in
          bytes.has(word, endingAt: mention.range.start, notBefore: reading.subject.start)
        })
      else { continue }
      // 电价由去年的每千瓦时1.05元降为0.7元
      (reading.isFrom, reading.period) = (true, mention.expression)
      reading.subject = trim(ByteRange(reading.subject.start, mention.range.start - 3))
      return
    }
    for word: StaticString in ["由上月的", "由上年的", "由上年同期的", "由去年同期的", "由上季度的", "由此前的", "由今年的", "由去年的"] {
      let inner = ByteRange(min(reading.subject.end, reading.subject.start + 6), reading.subject.end)
      guard reading.verb == .up || reading.verb == .down, let place = bytes.first(word, in: inner),
        bytes.contains("转", in: ByteRange(place, max(place, reading.verbRange.end)))
      else { continue }
      reading.subject = trim(ByteRange(reading.subject.start, place))
      return
    }
    guard reading.verb == nil else { return }
    let subject = reading.subject
    var offset = subject.end - 3
    while offset >= subject.start, subject.end - offset <= 21 {
      guard Scalars.isStart(offset, in: bytes) else {
        offset -= 1
        continue
      }
      let isFrom =
        bytes.has("从", at: offset) && !bytes.has("从事", at: offset) && !bytes.has("从业", at: offset)
        && !bytes.has("从而", at: offset)
      let isBy =
        bytes.has("由", at: offset)
        && (bytes.has("每", at: offset + 3) || bytes.has("由原来", at: offset)
          || ["时", "初", "期", "前"].contains { (word: StaticString) in
            bytes.has(word, endingAt: subject.end, notBefore: offset + 6)
          })
      // 人数，由年初的400万: what was named before the comma is the subject.
      guard offset > subject.start || isBy && (bytes.has("由年初", at: offset) || bytes.has("由原来", at: offset)) else {
        return
      }
      if isFrom || isBy {
        reading.isFrom = true
        reading.subject = trim(ByteRange(subject.start, offset))
        // 今年标准由每人240元提高: the period at the front is the change's, one behind 由 the base's.
        if let front = reading.period { reading.periodOfEnd = reading.periodOfEnd ?? front }
        let base = periods.first { $0.range.start >= offset + 3 && $0.range.end <= subject.end }
        reading.period = base?.range.start == offset + 3 ? base?.expression : nil
        return
      }
      offset -= 1
    }
  }

  private static let rearMarks = CharacterFilters("、，：的（“ —；以")

  /// Where the words of a stretch begin, behind the marks that it opens with.
  func behindMarks(_ range: ByteRange) -> Int {
    var start = range.start
    while start < range.end, let next = skipMark(start, range.end) { start = min(next, range.end) }
    return start
  }

  /// Without marks at the ends, and without brackets that have no partner.
  private func trim(_ range: ByteRange) -> ByteRange {
    let start = behindMarks(range)
    var end = range.end
    while end > start, LeftReader.rearMarks.mayHold(Scalars.before(end, in: bytes)) {
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
