import EconomyModel
import ReferenceData

// Whether a number is of what came about in a period (新建学校12所) or of what there is at its end (医院12家): in a review of
// several years the first is of all of them, the second of the last.
extension SentenceComposer {
  /// 能耗累计下降18.6%, 累计减贫581万人 below 2020年和“十三五”工作回顾: the years of the plan, in which that came about; nil for what
  /// only stands at their end (累计达到76家).
  func yearsBeside(_ left: LeftReading, _ amount: Amount, isChange: Bool) -> Period? {
    guard let years = frame.yearsBeside, left.isCumulative, left.period == nil, frame.period == nil, case .review = mood
    else { return nil }
    if isChange { return years }
    let flows: [StaticString] = [
      "减少", "减贫", "脱贫", "新增", "城镇新增就业", "转移就业", "完成", "关", "退出", "淘汰", "压减", "化解", "搬迁", "投入", "培训", "发放", "改造", "解决",
      "治理", "取缔",
    ]
    let before = ByteRange(max(sentence.start, amount.range.start - 75), amount.range.start)
    return flows.contains { flow in
      bytes.first("累计", in: before).map { bytes.has(flow, at: $0 + 6) } ?? false
    } ? years : nil
  }

  /// Whether a level is what came about in a period (新建, 发放), not what stood at its end.
  func isFlow(
    _ name: [UInt8], _ left: LeftReading, _ input: MeasureInput, _ indicator: Indicator?, _ measured: Measure
  ) -> Bool {
    // A rank is where one stands at the end, unless it was held all along; 连续4年 ends where the text speaks.
    if measured == .rank { return left.isSteady && !left.isStreak }
    // 五年累计下降18%，为任务的113%: the plan was for the years that the deed is of.
    if measured == .completion { return rows.last.map { $0.name == name } == true && frame.lastWasFlow }
    // 13亿人口 counts who is there, 五年中有3000万人脱贫 what came about.
    if input.countsNoun, name.equals("人口") { return false }
    // 登记在册国际船舶82艘 is what there is at the end; 每年 is of each year.
    if name.contains("在册") || name.contains("在营") { return false }
    if left.period?.isSpan != true, !(isPlanOfYears(left) && input.unit?.kind == .money),
      name.hasSuffix("总数") || name.hasSuffix("总里程")
    {
      return false
    }
    // 生产总值、投资年均分别增长14.1%、26.8%，达4270亿元、1573亿元: what they came to is of the last year.
    if measured == .level, left.verb == .reach, !left.isCumulative,
      rows.suffix(16).contains(where: { $0.name == name && $0.measured.basis == .cagr })
    {
      return false
    }
    // 年接待游客超过8亿人次: so much in each year, the last one of which is meant.
    if name.contains("年") || name.contains("月"),
      ["年接待", "年吞吐", "月访问", "年产值", "年营收"].contains(where: { (word: StaticString) in name.contains(word) })
    {
      return false
    }
    // 经济总量跃上千亿元台阶: a step is stood on at the end.
    if ["台阶", "新台阶", "大关", "门槛", "的门槛"].contains(where: { (word: StaticString) in bytes.has(word, at: input.amount.end)
    }) {
      return false
    }
    // 人均可支配收入2.33万元 is of a year.
    if input.unit?.kind == .money, name.contains("人均"), left.verb == nil, !left.isCumulative { return false }
    // 新建成轨道交通线路7条、通车里程超400公里: how long all of it is.
    if left.verb == .reach || input.amount.qualifier == .over, !left.isNew || left.isLinked,
      ["通车里程", "运营里程", "营运里程", "营业里程", "通航里程"].contains(where: { (word: StaticString) in name.hasSuffix(word) }),
      !name.hasPrefix("新增"), left.period == nil
    {
      return false
    }
    if left.isEachYear { return true }
    // 中央财政“三农”累计支出4.4万亿元
    if name.contains("累计"), input.unit?.kind == .money { return true }
    if input.countsNoun, left.period?.isSpan == true { return true }
    // 五年当中，除险加固水库7840座: what the years in front of it are said of.
    if opensWithYears(left, input) { return true }
    // 61%的污水处理厂完成改造: a part of a whole is what it is at the end.
    if input.unit?.kind == .percent, measured == .share { return left.isCumulative || left.isSteady }
    // 推出259项成果，其中56项为全国首创
    if left.isPart, frame.lastWasFlow, left.subject.isEmpty, input.unit?.kind == .counter { return true }
    // 29家全国重点实验室、8个产业: things that nothing was done to are there at the end.
    if input.countsNoun, let unit = input.unit, unit.kind == .counter, !left.isNew, !left.isCumulative,
      !SentenceComposer.isEvent(unit.word), isBareCount(name, left)
    {
      return false
    }
    // 9个医疗中心开诊运营, 3000多万群众喝上引调水: what has become of them is how they are at the end.
    if input.countsNoun,
      ["开诊运营", "喝上", "用上", "吃上", "上榜"].contains(where: { (word: StaticString) in name.hasPrefix(word) })
        // 12个县全部有了高速公路, 46种产品能耗达到国家先进值
        || ["达到国", "达到世界", "处于", "有了"].contains(where: { (word: StaticString) in name.contains(word) })
    {
      return false
    }
    if input.countsNoun || left.isNew {
      return
        !(left.verb == .reach && !left.isNew && !left.verbRange.isEmpty
        && bytes.has("有", endingAt: left.verbRange.end, notBefore: 0))
        // 山区还有160多万人的温饱问题没有解决
        && !["还有", "仍有", "尚有"].contains { (word: StaticString) in
          bytes.has(word, endingAt: input.amount.range.start, notBefore: sentence.start)
        }
    }
    // 从13.5年提高到14年: an end of a change is a level, whatever its name begins with.
    let isEnd =
      left.verb == .reach && left.verbRange.count > 3 && !left.isCumulative
      && (bytes.has("到", endingAt: left.verbRange.end, notBefore: 0)
        || bytes.has("至", endingAt: left.verbRange.end, notBefore: 0))
    if isEnd, !bytes.has("达到", endingAt: left.verbRange.end, notBefore: 0) { return false }
    // 新增189家、总数达到665家: a total is what there is at the end.
    if left.verb == .reach, input.unit?.kind != .money, name.hasSuffix("总数") || name.hasSuffix("总量") { return false }
    // 建成区面积118平方公里 was built by nobody in those years.
    if lexicon.cues.prefix(.action, in: name, at: 0, to: name.count) != nil, !name.hasPrefix("建成区") { return true }
    // 五年来实际利用外资146亿美元
    if left.period?.isCountOfYears == true, left.verb == nil, indicator?.kind == .flow { return true }
    // 五年固定资产投资规模定为八千九百亿元: what is spent in years is the sum of them.
    if (left.period ?? frame.period)?.isSpan == true || isPlanOfYears(left), input.unit?.kind == .money,
      measured == .level, !crossesLine(left),
      ["投资规模", "投资总规模", "投资总额", "投资", "拨款", "投入", "经费", "支出"].contains(where: { (word: StaticString) in
        name.hasSuffix(word)
      })
    {
      return true
    }
    // 五年内增加的年产能力为253万吨: nothing that is to be reached at the end.
    // 钢的产量规定为403万吨 is of the last year.
    if isPlanOfYears(left), measured == .level || measured == .share && frame.lastWasFlow,
      !["产量", "产值", "比重", "人数", "人口", "水平", "率"].contains(where: { (word: StaticString) in name.hasSuffix(word) }),
      left.verb == nil
        || left.verb == .reach
          && !["到", "至", "达"].contains(where: { (word: StaticString) in
            bytes.contains(word, in: left.verbRange)
          })
    {
      return true
    }
    // 全国煤矿建设总规模将达2.2亿吨: what is built in all the years of a plan.
    if facts.reportedPlan != nil, measured == .level, name.hasSuffix("建设规模") || name.hasSuffix("建设总规模") { return true }
    // 第一个五年钢产量合计将达到1630万吨
    if (left.period ?? frame.period)?.isSpan == true, left.verb == .reach, measured == .level,
      ["合计", "合计将", "总计", "共计"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: left.verbRange.start, notBefore: sentence.start)
      })
    {
      return true
    }
    // 五年实际吸收外资203亿美元，到位省外资金6.9万亿元: the sums go on.
    if left.period == nil, frame.period?.isCountOfYears == true, frame.lastWasFlow, left.verb == nil,
      input.unit?.kind == .money || input.unit?.kind == .counter && indicator?.kind == .flow
    {
      return true
    }
    // 一般公共预算收入累计完成5.9万亿元 is the sum of the years.
    // 教育投入累计达704亿元 too.
    // 累计固定资产投资超2万亿元、进出口额超1万亿元: and so are those that 、 links with it.
    if left.isCumulative || left.isLinked && frame.lastWasCumulative,
      indicator?.kind == .flow || isSpent(name, input.unit) || isTurnover(name)
    {
      return true
    }
    // 1979年和1980年两年合计近300亿元
    if (left.period ?? frame.period)?.isSpan == true, left.verb == .reach,
      ["合计", "共计", "总计"].contains(where: { (word: StaticString) in bytes.has(word, at: left.verbRange.start) })
        // 五年内开工的水库共90座, but not 共有
        || left.verbRange.count == 3 && bytes.has("共", at: left.verbRange.start)
    {
      return true
    }
    // 累计减税超过2万亿元; 易地扶贫搬迁830万人; 结算累计金额突破4000亿元; 为企业减少用电支出超过20亿元
    if name.hasPrefix("累计") || name.hasSuffix("累计金额") { return true }
    if input.unit?.kind == .money, name.hasPrefix("为"),
      ["减少", "减轻", "减负", "节约", "节省", "降低"].contains(where: { (word: StaticString) in name.contains(word) })
    {
      return true
    }
    if input.unit?.kind == .counter || input.unit?.kind == .physical, left.verb == nil,
      ["改造", "搬迁", "安置", "培训", "治理", "整治", "修复", "救助", "脱贫", "造林"].contains(where: { (word: StaticString) in
        name.hasSuffix(word)
      })
    {
      return true
    }
    // 高校毕业生留省就业超过66万人: those of all the years.
    if input.unit?.unit == "人", name.contains("毕业生"), name.hasSuffix("就业") || name.hasSuffix("创业") { return true }
    // 城镇新增就业452万人 in a review of five years is of all of them.
    if left.isTotalOfYears || name.contains("新增") && input.unit?.kind != .time { return true }
    // 五年来教育投入达3200亿元; 五年内通过的法律有30项，颁布的法规有255项
    let saysMore = frame.lastWasFlow && left.verbRange.count == 3 && bytes.contains("的", in: left.subject)
    if let period = left.period ?? (frame.period?.isPlan == true || saysMore ? frame.period : nil),
      period.isCountOfYears || period.isPlan, left.verb == .reach, !crossesLine(left)
    {
      if isSpent(name, input.unit) || bytes.has("有", endingAt: left.verbRange.end, notBefore: 0) {
        return true
      }
    }
    if left.verb == .reach, bytes.has("完成", at: left.verbRange.start), name.hasSuffix("投资") { return true }
    if left.verb == nil || left.verb == .reach, completesInvestment(input.amount) { return true }
    if let unit = input.unit, unit.kind == .counter, left.verbRange.isEmpty, !name.hasSuffix("量"),
      SentenceComposer.isEvent(unit.word)
    {
      return true
    }
    if left.isCumulative,
      left.verb == nil || left.verbRange.isEmpty || bytes.has("累计", endingAt: left.verbRange.end, notBefore: 0)
    {
      return true
    }
    // 累计完成棚户区改造47万户、老旧小区改造68万户: the list goes on.
    if left.isLinked, left.verb == nil, frame.lastWasFlow { return true }
    if left.isAverage || left.isSteady { return true }
    // 果品产量14.2万吨, 仍有贫困人口17.9万人: of the last year, as those are that the catalogue knows.
    let isLast =
      ["产量", "存栏", "出栏", "发电量"].contains { (word: StaticString) in name.hasSuffix(word) }
      || ["仍有", "还有", "尚有", "现有"].contains { (word: StaticString) in
        bytes.has(word, endingAt: left.subject.start, notBefore: sentence.start)
      }
    if isLast, !left.isCumulative, frame.period?.isCountOfYears != true { return false }
    if left.verb == .reach || left.verb == .share || input.isShare || left.isFrom { return false }
    // 粮食产量280亿斤 in a review of five years is the last year's.
    if indicator != nil { return false }
    if input.unit?.kind == .percent || input.unit?.kind == .points { return false }
    // 绿氢产能近3万吨 is what there is at the end.
    // 国家级数字领航企业18家: things with no verb before them are there at the end.
    if input.unit?.kind == .counter, left.verb == nil, left.verbRange.isEmpty, !left.isCumulative, !left.hasFrontVerb,
      frame.action.isEmpty, !(frame.lastWasFlow && left.isLinked),
      lexicon.cues.prefix(.action, in: name, at: 0, to: name.count) == nil,
      lexicon.cues.prefix(.predicate, in: name, at: 0, to: name.count) == nil,
      ["企业", "平台", "机构", "基地", "中心", "园区", "实验室", "集群", "景区"].contains(where: { (word: StaticString) in
        name.hasSuffix(word)
      })
    {
      return false
    }
    // 钢168万吨，水泥507万吨，分别比上年增长8.1%和16.2%: what is compared with the year before is of the last one.
    if measured == .level, comparesAhead(input.amount) { return false }
    if name.hasPrefix("每千") || name.hasPrefix("每万") || name.hasPrefix("每百") { return false }
    for stock: StaticString in [
      "劳动生产率", "病床", "床位", "亏损额", "亏损面", "在校生", "在校学生", "从业人员", "产能", "能力", "规模", "装机", "装机容量", "保有量", "存量", "库容", "总量",
      "覆盖面", "容量", "积累", "结余", "储备", "库存", "含量", "浓度",
    ]
    where name.hasSuffix(stock) { return false }
    return true
  }

  /// Whether 分别比上年 stands behind a number in its sentence, with nothing but further amounts between.
  private func comparesAhead(_ amount: Amount) -> Bool {
    let rest = ByteRange(amount.end, min(sentence.end, amount.end + 240))
    guard
      let place = (["分别比上年", "分别比去年", "分别比前一年", "分别较上年"] as [StaticString]).compactMap({ bytes.first($0, in: rest) })
        .min()
    else { return false }
    return !["；", "年", "累计"].contains { (word: StaticString) in bytes.contains(word, in: ByteRange(rest.start, place)) }
  }

  /// Whether a number of a section that says what a five-year plan aims at is of all of its years: no other time is named.
  private func isPlanOfYears(_ left: LeftReading) -> Bool {
    guard case .targetSpan = mood, let plan = facts.reportedPlan else { return false }
    let said = left.period ?? frame.period
    return said == nil || said == .someYears(5) || said == .plan(plan)
  }

  /// Whether so many years stand in front of a number of things, with nothing said of what they had come to.
  private func opensWithYears(_ left: LeftReading, _ input: MeasureInput) -> Bool {
    guard let kind = input.unit?.kind, kind == .counter || kind == .physical, left.verb == nil, left.verbRange.isEmpty,
      left.period == nil, frame.period?.isCountOfYears == true || frame.period?.isSpan == true,
      let years = mentions.periods.first,
      years.expression == frame.period, years.range.start <= sentence.start + 6, bytes.has("，", at: years.range.end)
    else { return false }
    return rows.isEmpty || frame.lastWasFlow
  }

  /// 水利完成投资6200亿元, 完成投资超过千亿元: what was spent on works goes on as long as they do.
  private func completesInvestment(_ amount: Amount) -> Bool {
    let hedged = ByteRange(max(sentence.start, amount.range.start - 24), amount.range.start)
    guard let deed = bytes.first("完成投资", in: hedged) else { return false }
    return !bytes.contains("，", in: ByteRange(deed, hedged.end))
  }

  /// 五年跨越两个台阶，财政支出突破3000亿元: whether a line was crossed, as what one year came to does.
  private func crossesLine(_ left: LeftReading) -> Bool {
    let behind = ByteRange(left.subject.end, min(sentence.end, left.subject.end + 18))
    return ["突破", "跨上", "迈上", "站上"].contains { (word: StaticString) in bytes.contains(word, in: behind) }
  }

  /// Whether an amount of money is named as what was spent.
  private func isSpent(_ name: [UInt8], _ unit: UnitOfMeasure?) -> Bool {
    unit?.kind == .money
      && ["投入", "支出", "补助", "补贴", "投资", "投资总额", "投资额", "资金", "经费"].contains { (word: StaticString) in
        name.hasSuffix(word)
      }
  }

  /// 进出口额, 成交额: whether an amount is of what changed hands.
  private func isTurnover(_ name: [UInt8]) -> Bool {
    ["进出口额", "出口额", "进口额", "贸易额", "成交额", "交易额", "销售额", "零售额"].contains { (word: StaticString) in
      name.hasSuffix(word)
    }
  }

  /// Counters of what takes place rather than of what there is.
  private static let events: [StaticString] = [
    "场", "场次", "次", "人次", "列", "列次", "班", "班次", "班列", "批", "批次", "例", "户次", "件次", "起", "趟", "航次", "单", "笔", "架次", "艘次",
    "台次", "车次", "轮",
  ]

  private static func isEvent(_ unit: String) -> Bool { events.contains { unit.equals($0) } }

  /// Whether a counted noun stands alone, with no verb before it or behind.
  private func isBareCount(_ name: [UInt8], _ left: LeftReading) -> Bool {
    guard left.subject.isEmpty, frame.action.isEmpty, !left.hasFrontVerb, left.verbRange.isEmpty,
      lexicon.cues.prefix(.up, in: name, at: 0, to: name.count) == nil,
      lexicon.cues.prefix(.down, in: name, at: 0, to: name.count) == nil
    else { return false }
    // 打造16条产业链、30个专业镇; 形成21批173项案例: what was done to the first was done to the next.
    if frame.lastWasFlow, let last = rows.last, left.isLinked || left.isPart || last.amount.end == left.subject.start {
      return false
    }
    var offset = 0
    while offset < name.count {
      if lexicon.cues.prefix(.action, in: name, at: offset, to: name.count) != nil && offset == 0
        || lexicon.cues.prefix(.predicate, in: name, at: offset, to: name.count) != nil
      {
        return false
      }
      offset += Scalars.at(offset, in: name).length
    }
    return true
  }
}
