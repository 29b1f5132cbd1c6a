import EconomyModel
import ReferenceData

// 中学在校学生中，学习外语的占61%; 预算外资金增长得更快，平均每年18%: what a clause without a number opens for the next one.
extension SentenceComposer {
  /// 空气质量达到二级标准的城市，2005年只有1个: a clause that names what the next number counts, and what those do; nil for other clauses.
  func countedBehind(_ clause: ByteRange) -> [UInt8]? {
    guard let next = mentions.amounts.first(where: { $0.range.start > clause.end }),
      next.range.start - clause.end <= 45,
      next.unit.map({ lexicon.units.units[$0].kind }) == .counter, clause.count <= 90,
      let group = lexicon.cues.suffix(.group, in: bytes, from: clause.start, to: clause.end),
      bytes.has("的", endingAt: group.start, notBefore: clause.start + 9),
      ["达到", "超过", "实现", "低于", "高于", "完成"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: ByteRange(clause.start + 3, group.start))
      })
    else { return nil }
    return bytes.slice(clause)
  }

  /// 国家财政预算内用于教育事业的拨款，五年共1160亿元: a clause that only names money and what it is spent on; nil for other clauses.
  func spending(_ clause: ByteRange) -> [UInt8]? {
    let start = reader.behindMarks(clause)
    guard clause.end - start <= 90,
      let use = bytes.first("用于", in: ByteRange(min(clause.end, start + 6), clause.end)),
      ["的拨款", "的经费", "的投入", "的支出", "的资金", "的投资", "的贷款"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: clause.end, notBefore: use + 12)
      }), !mentions.periods.contains(where: { $0.range.start >= start && $0.range.end <= clause.end })
    else { return nil }
    return bytes.slice(ByteRange(start, clause.end))
  }

  /// Whether a clause only says from where one looks at a number, or what moved it.
  func looksAt(_ words: ByteRange) -> Bool {
    let clause = ByteRange(reader.behindMarks(words), words.end)
    let isView =
      ["若以", "如以", "如果以", "若按", "如按", "如果按"].contains { (word: StaticString) in bytes.has(word, at: clause.start) }
      && ["衡量", "计算", "来看", "看", "测算", "比较", "口径"].contains { (word: StaticString) in
        bytes.has(word, endingAt: clause.end, notBefore: clause.start + 9)
      }
    let isLeftOut =
      ["扣除", "剔除"].contains { (word: StaticString) in bytes.has(word, at: clause.start) }
      && ["影响", "因素"].contains { (word: StaticString) in
        bytes.has(word, endingAt: clause.end, notBefore: clause.start + 9)
      }
    if isLeftOut { return true }
    let isCause =
      bytes.has("受", at: clause.start)
      && ["影响", "拖累", "带动", "冲击", "提振", "制约", "推动", "拉动", "挤压", "夹击", "牵引"].contains { (word: StaticString) in
        bytes.has(word, endingAt: clause.end, notBefore: clause.start + 6)
      }
    return isView || isCause || isSource(clause)
  }

  /// 据各部初步汇报，上半年完成全年任务的46.8%; 市商务局局长李某介绍，…: whether a clause only says by whose account.
  func isSource(_ clause: ByteRange) -> Bool {
    let isAccount =
      bytes.has("据", at: clause.start)
      && [
        "汇报", "统计", "介绍", "调查", "估算", "估计", "反映", "透露", "通报", "普查", "监测", "测算", "推算", "测产", "预测", "测报", "核算", "匡算",
        "摸底", "快报", "简报", "显示", "抽查", "普查结果", "苗情",
      ].contains {
        (word: StaticString) in
        bytes.has(word, endingAt: clause.end, notBefore: clause.start + 6)
      }
    let speaks = ["介绍", "表示", "透露", "说", "告诉记者", "坦言", "指出"].contains { (verb: StaticString) in
      bytes.has(verb, endingAt: clause.end, notBefore: clause.start + 9)
    }
    // 昨天从市统计局获悉，全市出口增长3%
    let learns = ["获悉", "了解到", "得知", "传来消息", "的消息说", "获得的数据", "传来的消息"].contains { (verb: StaticString) in
      bytes.has(verb, endingAt: clause.end, notBefore: clause.start + 9)
    }
    if learns, ["从", "记者", "来自", "自"].contains(where: { (word: StaticString) in bytes.contains(word, in: clause) }) {
      return true
    }
    let speakers: [StaticString] = [
      "局长", "主任", "负责人", "经理", "书记", "市长", "县长", "区长", "处长", "主席", "老板", "秘书长", "发言人", "人士", "专家", "厂长", "所长", "队长",
      "站长", "会长",
      "校长", "工作人员", "董事长",
    ]
    return isAccount || speaks && speakers.contains { bytes.contains($0, in: clause) }
  }

  /// 涨得最凶的是芹菜，: where the thing is named that a clause sets before all others; nil for other clauses.
  func behindForemost(_ clause: ByteRange) -> Int? {
    guard let place = bytes.first("的是", in: clause), place + 12 <= clause.end, place - clause.start <= 36,
      bytes.contains("最", in: ByteRange(clause.start, place))
    else { return nil }
    return place + 6
  }

  /// Words behind which a clause tells of what it has named: 炼油行业则因原油价格倒挂, 出口表现好于预期, 外资企业扭转了降势.
  private static let tellings: [StaticString] = [
    "则因", "却因", "主要因", "也因", "都因", "扭转", "跟着走", "随之走", "跟着上涨", "跟着下跌", "表现好于", "表现优于", "表现低于", "表现强于", "表现不如",
    "表现不及", "表现超",
  ]

  /// Where a clause without a number has named its subject and goes on to tell of it; nil where it only names it.
  func endOfNamed(_ clause: ByteRange) -> Int? {
    let rest = ByteRange(min(clause.end, clause.start + 6), clause.end)
    return cause(in: rest) ?? SentenceComposer.tellings.lazy.compactMap { bytes.first($0, in: rest) }.first
      ?? favour(in: rest) ?? change(in: rest)
  }

  /// 秋粮因部分地区受灾，大体同上年持平: where the cause begins of something that went wrong.
  private func cause(in rest: ByteRange) -> Int? {
    guard
      ["受灾", "歉收", "减产", "受旱", "受涝", "不足", "停产", "检修", "下跌", "走低"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: rest.end, notBefore: rest.start)
      }), let place = bytes.first("因", in: rest), place + 12 <= rest.end,
      !["基", "原", "成", "起", "病", "主"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: place, notBefore: sentence.start)
      }),
      !["因素", "因此", "因为"].contains(where: { (word: StaticString) in bytes.has(word, at: place) })
    else { return nil }
    return place
  }

  /// 租赁和商务服务业最受投资人青睐，共有1308户: where it begins how well something is liked.
  private func favour(in rest: ByteRange) -> Int? {
    guard
      ["青睐", "欢迎", "追捧", "喜爱", "关注", "瞩目"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: rest.end, notBefore: rest.start)
      })
    else { return nil }
    return (["最受", "备受", "深受", "颇受", "广受", "更受"] as [StaticString]).lazy.compactMap { bytes.first($0, in: rest) }.first
  }

  /// 乡镇企业从无足轻重变为一支生力军: where it begins from what something has become what.
  private func change(in rest: ByteRange) -> Int? {
    guard let place = bytes.first("从", in: rest),
      !["从业", "从事", "从而", "从严", "从价", "从农", "从教"].contains(where: { (word: StaticString) in bytes.has(word, at: place) }
      ),
      ["变为", "变成", "成为", "发展成", "跃升为", "成长为", "走向", "转向", "走到"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: ByteRange(place, rest.end))
      })
    else { return nil }
    return place
  }

  /// 初中毕业生中，但是在这些城市当中，: the whole that a clause opens for the parts behind it.
  func ground(_ subject: ByteRange) -> [UInt8]? {
    var whole = bytes.slice(subject)
    guard whole.count > 6, IndicatorName.among(whole) == whole.count - 3 else { return nil }
    whole.removeLast(whole.hasSuffix("当中") ? 6 : 3)
    for lead: StaticString in ["但是", "可是", "不过", "而", "在"] where whole.hasPrefix(lead) {
      // 在建项目中
      let isOwn = ["建", "校", "职", "岗", "册", "园", "库", "读", "编", "外", "田"].contains { (word: StaticString) in
        whole.has(word, at: lead.utf8CodeUnitCount)
      }
      if !isOwn { whole.removeFirst(lead.utf8CodeUnitCount) }
    }
    return whole
  }

  /// 去年一天生产800台，现在能做到1200台: whether a clause turns from a year gone by to the text's own time.
  func comesBackToNow(_ left: LeftReading, _ span: ClauseSpan) -> Bool {
    guard left.period == nil, !left.isFrom, let told = frame.period.flatMap({ resolution.period($0) }),
      let year = facts.year, told.end.year < year
    else { return false }
    // 2014年，他把坡地并到一处，如今经营的蔗地有1350亩: the last clause says that it is so now.
    let start = max(
      reader.behindMarks(ByteRange(span.skipped.start, span.left.end)), clauseStart(span.skipped.start, span.left.end))
    // 去年9月推出小额贷款，至今已发放156笔: up to the day of the page.
    if ["至今", "迄今"].contains(where: { (word: StaticString) in bytes.has(word, at: start) }) { return true }
    return !rows.isEmpty
      && ["如今", "现在", "现如今", "而今", "眼下", "目前", "而如今", "而现在", "到现在"].contains { (word: StaticString) in
        bytes.has(word, at: start)
      }
  }

  /// 去年末奶牛存栏198万头；全年产量560万吨 on a page of May: the whole year is the one before, too.
  func staysInLastYear(_ left: inout LeftReading, _ span: ClauseSpan) {
    guard facts.kind == .news, left.period == .thisYear, !left.isTarget, !mood.isTarget, let day = facts.publishedOn,
      facts.year == day.year
    else { return }
    // 去年…；今年前5个月已达14.2亿元，预计全年可突破32亿元: what is still to come is of this year.
    if ["预计", "预期", "有望", "可望", "力争", "今年", "本年"].contains(where: { (word: StaticString) in
      bytes.contains(word, in: ByteRange(span.skipped.start, span.left.end))
    }) {
      if mood == .review(day.year - 1) { left.period = .currentYear }
      return
    }
    if frame.period == .lastYear || frame.period == .lastYearEnd, (3...11).contains(day.month) {
      left.period = .lastYear
    }
  }

  /// Takes the whole that a clause opens, and lets parts that only say what they are of be named by it.
  mutating func openGround(_ subject: ByteRange) {
    guard let whole = ground(subject) else { return }
    frame.ground = whole
    // 出口中，机电产品增长12%: the part grew in what the whole measures.
    let flows: [StaticString] = ["出口", "进口", "进出口", "投资", "产量", "零售额", "产值", "增加值", "销售额", "销售面积", "成交额", "客运量", "货运量"]
    if flows.contains(where: { whole.hasSuffix($0) }) { (frame.parent, frame.divides) = (whole, true) }
    // 出口商品中，电子元件9.05亿元: how much of each was sold.
    if whole.hasSuffix("出口商品") { (frame.parent, frame.divides) = (Array("出口"), true) }
    if whole.hasSuffix("进口商品") { (frame.parent, frame.divides) = (Array("进口"), true) }
    // 主要产品中，水泥86万吨，增长3.1%: how much of each was made.
    let makes = mentions.amounts.first { $0.range.start > subject.end }?.unit.map { lexicon.units.units[$0].kind }
    if whole.hasPrefix("主要"), whole.hasSuffix("产品"), makes == .physical || makes == .counter {
      (frame.parent, frame.divides) = (Array("产品产量"), true)
    }
  }

  /// 预算外资金增长得更快，平均每年18.8%; 进口降幅更深，为22%: which way a clause ends up, and how long the words are that say so.
  func moveAtEnd(_ clause: ByteRange) -> (verb: LeftReading.Verb, length: Int)? {
    let ups: [StaticString] = [
      "增长得更快", "增长更快", "增长得快", "增幅更大", "涨幅更大", "增速更快", "上升得更快", "涨得更快", "升得更快", "增得更快", "增幅次之", "涨幅次之",
      "增产幅度更大", "增长的幅度更大", "增产的幅度更大", "提高的幅度更大", "增长幅度更大", "上涨幅度更大", "提高幅度更大", "增长得最快", "上升得最快", "涨得最快", "增得最快", "增得最多",
      "增加得最多", "增加得最快",
    ]
    let downs: [StaticString] = [
      "降幅更大", "降幅更深", "跌幅更大", "跌幅更深", "下降得更多", "降得更深", "降得更多", "跌得更深", "跌得更多", "掉得更深", "跌幅次之", "降幅次之",
      "下降幅度更大", "减产幅度更大", "下降得最多", "下降得最快", "减少得最多",
    ]
    if let word = ups.first(where: { bytes.has($0, endingAt: clause.end, notBefore: clause.start) }) {
      return (.up, word.utf8CodeUnitCount)
    }
    return downs.first { bytes.has($0, endingAt: clause.end, notBefore: clause.start) }.map {
      (.down, $0.utf8CodeUnitCount)
    }
  }

  /// 最难的2月，: a time behind words that tell of it, in a clause of its own.
  func isDescribed(_ mention: PeriodMention, in range: ByteRange) -> Bool {
    let start = clauseStart(range.start, mention.range.start)
    return bytes.has("的", endingAt: mention.range.start, notBefore: start) && bytes.has("，", at: mention.range.end)
      && mention.range.start - start <= 36
      && !["比", "较", "与", "同", "自", "从", "占", "是"].contains { (word: StaticString) in bytes.has(word, at: start) }
  }

  /// 从1950年到1954年，: years or months from and to, which open what follows.
  func isStretch(_ mention: PeriodMention, in range: ByteRange) -> Bool {
    mention.isFromTo(bytes, notBefore: range.start) && bytes.has("，", at: mention.range.end)
  }

  /// 上海市今年一月份的销售量，: a time behind the place that a clause opens with.
  func isBehindPlace(_ mention: PeriodMention, in range: ByteRange) -> Bool {
    let start = clauseStart(range.start, mention.range.start)
    guard mention.range.start - start <= 45, start < mention.range.start else { return false }
    guard let place = lexicon.gazetteer.match(in: bytes, at: start, to: mention.range.start)?.end else { return false }
    // 安徽省来安县1983年以来，: and behind the two that say where it lies.
    return place == mention.range.start
      || lexicon.gazetteer.match(in: bytes, at: place, to: mention.range.start)?.end == mention.range.start
  }
}
