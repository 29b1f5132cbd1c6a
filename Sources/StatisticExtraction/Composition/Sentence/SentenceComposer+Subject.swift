import EconomyModel
import ReferenceData

// What a number is about: the words of its own clause, and the noun behind it.
extension SentenceComposer {
  /// The clause's own subject; of several named before 、 only the last one that a verb sets apart.
  func ownSubject(_ left: LeftReading) -> [UInt8] {
    var range = left.subject
    // 一般预算收入同比2019年增长17.8%, 相比去年1至2月: 同 and 相 belong to what it is compared with.
    if range.count >= 3, bytes.has("比", at: range.end),
      bytes.has("同", endingAt: range.end, notBefore: range.start)
        || bytes.has("相", endingAt: range.end, notBefore: range.start)
    {
      range.end -= 3
    }
    guard !left.isDistributed, !left.isJoint else { return said(range, left) }
    // 强化统筹机制、新设企业5家: behind the last 、 an action of its own begins.
    var offset = range.end - 3
    while offset > range.start {
      guard bytes.has("、", at: offset) else {
        offset -= 1
        continue
      }
      // 建设优品库、精准服务企业: an adverb may stand before it.
      let isAction = lexicon.cues.prefix(.action, in: bytes, at: offset + 3, to: range.end) != nil
      let adverb =
        isAction
        ? offset + 3 : lexicon.cues.prefix(.frontVerb, in: bytes, at: offset + 3, to: range.end)?.end ?? offset + 3
      if lexicon.cues.prefix(.action, in: bytes, at: adverb, to: range.end) != nil,
        lexicon.cues.prefix(.action, in: bytes, at: range.start, to: offset)?.end != offset
      {
        range = ByteRange(adverb, range.end)
        break
      }
      offset -= 1
    }
    range = behindFinishedPhrase(range, left)
    // 56户企业已关闭40户: those that it was done to.
    if !frame.noun.isEmpty, let last = rows.last, last.amount.end == range.start,
      bytes.slice(range).starts(with: frame.noun), bytes.has("已", at: range.start + frame.noun.count)
    {
      let deed = ByteRange(range.start + frame.noun.count + 3, range.end)
      return deed.isEmpty ? frame.noun : bytes.slice(deed) + frame.noun
    }
    // 为4.37万名劳动者追回工资4.87亿元: whom the number before counted is no part of the next name.
    if !frame.noun.isEmpty, let last = rows.last, last.amount.end == range.start,
      ["人", "名", "户", "位"].contains(last.measured.unit), range.count > frame.noun.count + 5,
      bytes.slice(range).starts(with: frame.noun)
    {
      range.start += frame.noun.count
    }
    range.start = behindPointedAt(range)
    // 约占全国总量的十分之一
    for word: StaticString in ["约占", "已占", "仅占", "只占", "还占", "仍占", "则占", "也占", "均占", "就占"]
    where range.count >= 6 && bytes.has(word, at: range.start) { range.start += 3 }
    let subject = withoutCensus(IndicatorName.withoutAbbreviation(said(range, left)))
    if ["情况下", "背景下", "条件下", "形势下"].contains(where: { (word: StaticString) in subject.equals(word) }) { return [] }
    // 年底前在老旧小区和公共停车场新建充电桩800个: where it is done is no part of what is done.
    if left.saysIn, let deed = deedBehindPlace(subject) { return deed }
    // 本年收入共为297亿元: of what year is all that the name says of its kind.
    if subject.equals("收入") || subject.equals("支出"), bytes.has("本年", endingAt: range.start, notBefore: sentence.start) {
      return Array("本年") + subject
    }
    let name = withPrice(trimmed(subject), left)
    return ownerOfWhose(range).map { $0 + name } ?? name
  }

  /// 2020年第七次人口普查为1275万人, 普查显示增加了87万: who counted is nothing that is counted.
  private func withoutCensus(_ subject: [UInt8]) -> [UInt8] {
    guard subject.hasPrefix("第"),
      let census = (["次全国人口普查", "次人口普查"] as [StaticString]).first(where: { subject.has($0, at: 6) })
    else { return subject }
    var rest = Array(subject[(6 + census.utf8CodeUnitCount)...])
    for word: StaticString in ["数据显示", "结果显示", "数据", "结果", "显示"] where rest.hasPrefix(word) {
      rest.removeFirst(word.utf8CodeUnitCount)
    }
    return rest.isEmpty && frame.inherited.isEmpty ? subject : rest
  }

  /// 民营企业跑得也不慢，其进出口…: whose it is, which the clause before says; nil where nothing points back.
  private func ownerOfWhose(_ range: ByteRange) -> [UInt8]? {
    let owner = frame.clause
    guard bytes.has("其", endingAt: range.start, notBefore: sentence.start), owner.count >= 9, owner.count <= 30,
      ["企业", "业", "公司", "集团", "园区", "港", "机场"].contains(where: { (word: StaticString) in owner.hasSuffix(word) })
    else { return nil }
    return owner
  }

  /// 新建充电桩 of 小区新建充电桩, behind 在; nil where nothing is done in the place that it names.
  private func deedBehindPlace(_ subject: [UInt8]) -> [UInt8]? {
    for deed: StaticString in ["新建", "建设", "建成", "新增", "新设", "增设", "设立", "投放", "安装", "布设", "改造", "种植", "开设"] {
      guard let place = subject.first(deed, in: ByteRange(6, max(6, subject.count))),
        place + deed.utf8CodeUnitCount + 6 <= subject.count,
        !["的", "、"].contains(where: { (mark: StaticString) in subject.has(mark, endingAt: place, notBefore: 0) })
      else { continue }
      return Array(subject[place...])
    }
    return nil
  }

  /// 集采药品平均降价40%: what the verb says of the thing is its price.
  private func withPrice(_ subject: [UInt8], _ left: LeftReading) -> [UInt8] {
    guard left.verb == .up || left.verb == .down, subject.count >= 6, !lists.hasHead(subject), !subject.hasSuffix("租金"),
      ["降价", "减价", "提价", "涨价"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: left.verbRange.end, notBefore: left.verbRange.start)
      }) || !left.isPart && isPriced(subject, left)
    else { return subject }
    return subject + Array("价格")
  }

  /// 猪肉涨了三成, 鲜菜下跌5%: whether a good goes up or down, which it does in price.
  func isPriced(_ name: [UInt8], _ left: LeftReading) -> Bool {
    left.verbRange.count <= 9 && isGood(name)
      && ["上涨", "下跌", "涨了", "跌了", "涨", "跌", "贵了", "贵", "便宜了", "便宜"].contains { (word: StaticString) in
        bytes.has(word, endingAt: left.verbRange.end, notBefore: left.verbRange.start)
      }
  }

  /// Whether a name is that of a good, and not of an amount or a rate of it.
  private func isGood(_ name: [UInt8]) -> Bool {
    lexicon.catalogue.indicator(named: name) == nil && name.count <= 24
      // 城市上涨3.0%，农村上涨4.4%: where prices are is no good.
      && !["城市", "城镇", "农村", "乡村", "城乡"].contains { (word: StaticString) in name.equals(word) }
      && !["结果", "执行", "实际", "影响", "拉动", "带动", "推动"].contains { (word: StaticString) in name.hasPrefix(word) }
      && !["价", "额", "占", "指数", "费", "平均"].contains { (word: StaticString) in name.contains(word) }
      && !["费", "租", "率", "数", "量", "值", "度", "幅", "速", "金", "薪", "资", "股", "指", "类", "入", "比"].contains {
        (word: StaticString) in name.hasSuffix(word)
      } && name.contains { $0 >= 0x80 }
  }

  /// 转移支付规模大幅增加、专项项目减少三分之二: a phrase before 、 that has its verb is over.
  private func behindFinishedPhrase(_ range: ByteRange, _ left: LeftReading) -> ByteRange {
    var offset = range.end - 6
    while offset > range.start {
      if bytes.has("、", at: offset) {
        let verb = lexicon.cues.beforeNumber(in: bytes, from: range.start, to: offset)
        let isRate = ["速", "幅", "率"].contains { (word: StaticString) in
          bytes.has(word, endingAt: offset, notBefore: range.start)
        }
        if let verb, !isRate, verb.start > range.start, verb.word.roles.has(.up) || verb.word.roles.has(.down) {
          return ByteRange(offset + 3, range.end)
        }
        // 实现粮食生产“七连增”、养殖业产值34亿元: a streak is no part of the next amount.
        if ["增”", "丰”", "冠”"].contains(where: { (word: StaticString) in
          bytes.has(word, endingAt: offset, notBefore: range.start)
        }), lists.hasHead(bytes.slice(ByteRange(offset + 3, range.end))) {
          return ByteRange(offset + 3, range.end)
        }
        // 机场三期建成投运、旅客吞吐量增速居首位
        let isDone = ["投运", "投用", "投产", "通车", "开工", "竣工", "启用", "落地", "运营", "覆盖", "建成"].contains {
          (word: StaticString) in bytes.has(word, endingAt: offset, notBefore: range.start + 6)
        }
        if isDone, lists.hasHead(bytes.slice(ByteRange(offset + 3, range.end))) {
          return ByteRange(offset + 3, range.end)
        }
        // 推进改革、确权面积超过80%: what was done before 、 is no part of the amount behind it.
        if left.hasFrontVerb, left.verb == .reach, lists.hasHead(bytes.slice(ByteRange(offset + 3, range.end))),
          ["改革", "建设", "工作", "行动", "工程", "发展", "管理"].contains(where: { (word: StaticString) in
            bytes.has(word, endingAt: offset, notBefore: range.start)
          })
        {
          return ByteRange(offset + 3, range.end)
        }
      }
      offset -= 1
    }
    return range
  }

  /// Words for the first of a kind, and for the next ones.
  static let firsts: [StaticString] = [
    "首个", "首座", "首家", "首条", "第二个", "第三个", "第四个", "第五个", "第六个", "第七个", "第八个", "第九个", "第十个",
  ]

  /// The words of a subject without what is no part of it.
  func said(_ range: ByteRange, _ left: LeftReading) -> [UInt8] {
    // 金融业129837元，为全国平均水平的1.57倍: what it is compared with is no part of the name.
    if bytes.has("平均水平", endingAt: range.end, notBefore: range.start), let place = bytes.first("为全", in: range) {
      return bytes.slice(ByteRange(range.start, place))
    }
    guard let without = left.without, without.start > range.start, without.end < range.end else {
      return bytes.slice(range)
    }
    return bytes.slice(ByteRange(range.start, without.start)) + bytes.slice(ByteRange(without.end, range.end))
  }

  /// 规模以上工业企业实现营业收入: the verb between owner and amount is no part of the name.
  func withoutVerb(of subject: [UInt8]) -> [UInt8] {
    guard subject.contains("完成") || subject.contains("实现") else { return subject }
    for verb: StaticString in ["全年完成", "全年实现"] {
      if let place = subject.first(verb, in: ByteRange(6, max(6, subject.count))), place + 18 <= subject.count {
        return Array(subject[..<place]) + subject[(place + 12)...]
      }
    }
    for verb: StaticString in ["实现", "完成"] {
      guard let place = subject.first(verb, in: ByteRange(3, max(3, subject.count))), place + 12 <= subject.count else {
        continue
      }
      let rest = Array(subject[(place + 6)...])
      // 通过公共网络实现的零售额: what was sold that way.
      if rest.hasPrefix("的") { continue }
      // 工业可完成增加值: what the year is expected to bring; 铁路累计完成货运量: that it adds up.
      let modal: [StaticString] = ["预计可", "可望", "有望", "预计", "可", "将", "累计", "共", "已"]
      let before = modal.first { subject.has($0, endingAt: place, notBefore: 6) }?.utf8CodeUnitCount ?? 0
      // 企业实现营业收入、利润、税金: the first of several shows that they are amounts.
      let first = rest.first("、", in: ByteRange(0, rest.count)).map { Array(rest[..<$0]) } ?? rest
      if lists.hasHead(rest) || lists.hasHead(first) { return Array(subject[..<(place - before)]) + rest }
    }
    return subject
  }

  /// 中央财政安排154亿元，比上年增加389亿元，支持卫生事业发展: what the money is for completes its name.
  func purposeBehind(_ subject: [UInt8], _ amount: Amount) -> [UInt8]? {
    let verbs: [StaticString] = ["将安排", "共安排", "再安排", "拟安排", "安排", "拨付", "投入", "拿出", "还挤出", "挤出", "筹集", "筹措"]
    guard let verb = verbs.first(where: { subject.hasSuffix($0) }), subject.count > verb.utf8CodeUnitCount else {
      return nil
    }
    let limit = ByteRange(amount.end, min(sentence.end, amount.end + 120))
    for word: StaticString in [
      "，用于支持", "，用于", "，支持", "用于", "，启动", "，实施", "，增加", "，补助", "，补贴", "，奖励", "，扶持", "，帮助", "支持", "补助", "补贴", "奖励", "扶持",
      "帮助", "设立", "建立",
    ] {
      // A word without a comma follows at once.
      guard let place = bytes.first(word, in: limit),
        bytes.has("，", at: place) || place == amount.end || bytes.has("用于", at: place)
      else { continue }
      var end = place + word.utf8CodeUnitCount
      var start = bytes.has("，", at: place) ? place + 3 : place
      // 启动危房改造试点: what was begun.
      for deed: StaticString in ["启动", "实施", "增加"] where bytes.has(deed, at: start) { start += deed.utf8CodeUnitCount }
      while end < sentence.end {
        let (scalar, length) = Scalars.at(end, in: bytes)
        if !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: .delimiter) { break }
        end += length
      }
      guard end - start <= 75, !mentions.amounts.contains(where: { $0.range.start >= start && $0.range.start < end })
      else { return nil }
      // 挤出80万元设立担保基金: the money is the fund's.
      if bytes.has("设立", at: start) || bytes.has("建立", at: start) {
        let fund = bytes.slice(ByteRange(start + 6, end))
        return fund.count >= 9 ? fund : nil
      }
      let owner = Array(subject.dropLast(verb.utf8CodeUnitCount))
      let use = bytes.slice(ByteRange(start, end))
      // 安排150亿元，增加对产粮大县的转移支付: the use is money itself.
      return use.hasSuffix("转移支付") ? use : owner + use + Array("资金")
    }
    return nil
  }

  /// Whether an amount added to this is the change of a stock; of counted things 新增 makes an indicator of its own.
  func isStock(_ name: [UInt8], _ indicator: Indicator?) -> Bool {
    for ending: StaticString in ["里程", "能力", "装机容量"] where name.hasSuffix(ending) { return true }
    if let indicator {
      return indicator.kind == .stock && indicator.unit == "CNY" || indicator.kind == .stock && name.hasSuffix("人口")
    }
    for ending: StaticString in ["余额", "贷款", "存款", "人口", "保有量"] where name.hasSuffix(ending) { return true }
    return false
  }

  /// 医院数量新增76家, 交换机总容量新增5800万门: what is added to something that is named a number or a size.
  func isAddedToStock(_ name: [UInt8], _ unit: UnitOfMeasure?, _ left: LeftReading) -> Bool {
    guard left.isNew, !left.subject.isEmpty, bytes.has("新增", at: left.subject.end), let unit,
      unit.kind == .counter || unit.kind == .physical
    else { return false }
    return ["数量", "总数", "总量", "容量"].contains { (word: StaticString) in name.hasSuffix(word) }
  }

  /// A change in points is of the rate before it, or of the growth rate where the last number was one.
  func pointsName(_ name: [UInt8], _ subject: [UInt8]) -> [UInt8] {
    // 增长6.0%，步子比上月放慢了0.9个百分点
    if ["步子", "步伐", "速度", "增势", "势头"].contains(where: { (word: StaticString) in subject.equals(word) }),
      !frame.inherited.isEmpty
    {
      let grown = frame.lastIsGrowthInPoints ? frame.lastName : frame.inherited
      return grown.hasSuffix("速") || grown.hasSuffix("率") || grown.hasSuffix("幅") ? grown : grown + Array("增速")
    }
    guard subject.isEmpty || lexicon.cues.has(.bareHead, subject) else { return name }
    if subject.isEmpty, frame.lastIsGrowthInPoints { return frame.lastName }
    switch frame.lastMeasure {
    case .share: return frame.lastName
    // 对经济增长的贡献率达43.7%，比上年提高4.1个百分点
    case .contribution where subject.isEmpty && names.isRateOfContribution(frame.lastName): return frame.lastName
    case .level: return subject.isEmpty ? frame.lastName : name
    case .changeRate:
      // 投资增长15.3%，增长幅度比上年回落26.5个百分点: it says itself that it is how fast.
      let saysRate = ["增速", "率", "幅", "幅度", "增长速度", "占比", "比重", "份额"].contains { (word: StaticString) in
        name.hasSuffix(word)
      }
      return saysRate ? name : name + Array("增速")
    default: return name
    }
  }
}
