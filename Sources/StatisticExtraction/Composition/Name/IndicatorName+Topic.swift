import EconomyModel
import ReferenceData

// 居民储蓄存款明显增多，年末存款余额达到36986亿元: names that are complete only with what the clause before spoke of.
extension IndicatorName {
  /// The name of an amount, an average or an order of what was spoken of before; nil where the subject needs no topic.
  func withTopic(_ subject: [UInt8], _ left: LeftReading, _ frame: Frame) -> [UInt8]? {
    // 生产总值67665亿元，总量和增速均居全国第5位
    if left.isRank, let place = subject.first("和", in: ByteRange(3, max(3, subject.count))),
      lexicon.cues.has(.bareHead, Array(subject[..<place])), lexicon.cues.has(.bareHead, Array(subject[(place + 3)...]))
    {
      return join(frame.inherited, subject)
    }
    if let known = knownTogether(subject, frame) ?? ofSameCargo(subject, left, frame)
      ?? goodsHandled(subject, left, frame) ?? outputOfPart(subject, left, frame)
    {
      return known
    }
    // 日发送旅客五千人次，最多的一天达七千二百人次: on one day of those.
    if ["最多的一天", "最高的一天", "最多一天", "最高一天", "最多时", "最高时", "最高日", "最多日", "单日最高", "高峰日", "最高峰时"].contains(where: {
      (word: StaticString) in
      subject.equals(word)
    }), !frame.inherited.isEmpty {
      return frame.inherited
    }
    // 海铁联运同样走热，运量13.9万标箱
    if !frame.owner.isEmpty, frame.ownerIsNew || frame.subject.isEmpty || frame.subject.starts(with: frame.owner),
      frame.parent.isEmpty, !left.isPart, left.region == nil, owns(frame, subject)
    {
      return ToldOwner.join(frame.owner, subject)
    }
    // 高技术制造业较快发展，增加值占规上工业的比重为33.9%: the amount of which a share is told is the owner's.
    if !frame.owner.isEmpty, frame.ownerIsNew, frame.parent.isEmpty, !left.isPart,
      let place = subject.first("占", in: ByteRange(6, max(6, subject.count)))
    {
      // 产值已占规上工业的45.3%
      let adverb = ["已", "就", "约", "便"].contains { subject.has($0, endingAt: place, notBefore: 6) } ? 3 : 0
      let amount = Array(subject[..<(place - adverb)])
      if owns(frame, amount) { return frame.owner + amount + subject[place...] }
    }
    if let named = earned(subject, frame) ?? ofWhatItDid(subject, frame) { return named }
    if let joined = overlap(frame.inherited, subject, frame) { return joined }
    if let traded = traded(subject, left, frame) { return traded }
    if let harvested = harvested(subject, frame.inherited) { return harvested }
    if let each = perMany(subject, frame) { return each }
    // 落地亿元以上项目86个，项目数比去年同期翻了一番
    if subject.count == 9, subject.hasSuffix("数"),
      let counted = ([frame.lastName, frame.inherited] + frame.recent.reversed()).first(where: {
        $0.count > 6 && $0.suffix(6) == subject.prefix(6)
      })
    {
      return counted + Array("数")
    }
    // 农民的纯收入，全国平均每人达到577元
    let isAverage = ["平均每人", "每人平均", "人均", "每人", "平均每户", "户均"].contains { (word: StaticString) in subject.equals(word) }
    // 提高养老金，人均增加1680元 and 经济总量…，人均超过3000美元 have owners of their own.
    guard isAverage, frame.object.isEmpty, !frame.inherited.isEmpty, !frame.inherited.hasSuffix("总量"),
      !frame.inherited.hasSuffix("总值")
    else { return nil }
    return averaged(frame.inherited, subject)
  }

  /// 医院病床年年增加，平均每千人不到零点七张; 养老床位8642张，每百名老人拥有2.9张: so many for each, of what was spoken of.
  private func perMany(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    let each: [StaticString] = ["平均每千人", "每千人", "平均每万人", "每万人", "每百人", "每百户", "每平方公里"]
    let groups: [StaticString] = ["老人", "老年人", "儿童", "学生", "居民", "户家庭", "人口"]
    let isGroup =
      subject.hasPrefix("每") && (12...30).contains(subject.count) && groups.contains { subject.hasSuffix($0) }
      // 每万人口中大学生: who they are is said.
      && !subject.contains("中") && !subject.contains("有")
    let isEach = each.contains { many in
      subject.hasPrefix(many)
        && (subject.count == many.utf8CodeUnitCount
          || subject.count == many.utf8CodeUnitCount + 6 && subject.hasSuffix("拥有"))
    }
    let thing = withoutAction(frame.inherited.isEmpty ? frame.lastName : frame.inherited)
    guard isGroup || isEach, !thing.isEmpty, !thing.contains("每") else { return nil }
    return subject + (isGroup ? Array("拥有") : []) + thing
  }

  /// Whether an amount is that of the owner told of, or of what a line above names.
  private func owns(_ frame: Frame, _ amount: [UInt8]) -> Bool {
    ToldOwner(lexicon: lexicon).owns(frame.owner, amount, isNamedAlone: frame.owner == frame.label)
  }

  /// 宁波港货物吞吐量1286万吨，其中集装箱3.9万标准箱; 早稻受淹870万亩，其中绝收123万亩: a part takes the place of a word of the whole.
  private func ofSameCargo(_ subject: [UInt8], _ left: LeftReading, _ frame: Frame) -> [UInt8]? {
    guard left.isPart else { return nil }
    let whole = frame.parent.isEmpty ? frame.inherited : frame.parent
    if subject.equals("集装箱"), whole.hasSuffix("货物吞吐量") { return Array(whole.dropLast(15)) + subject + Array("吞吐量") }
    // 限额以上单位汽车类零售额增长2.3%，其中新能源汽车增长1.2倍: a kind of the class takes the place of it.
    for sales: StaticString in ["类零售额", "类商品零售额"] where whole.hasSuffix(sales) && (9...24).contains(subject.count) {
      let owner = Array(whole.dropLast(sales.utf8CodeUnitCount))
      for size in [12, 9, 6]
      where owner.count > size && subject.count > size && owner.suffix(size) == subject.suffix(size) {
        return Array(owner.dropLast(size)) + subject + Array("零售额")
      }
    }
    let harms: [StaticString] = ["绝收", "成灾", "受灾", "受淹", "受旱", "倒伏"]
    if harms.contains(where: { subject.equals($0) }), let harm = harms.first(where: { whole.hasSuffix($0) }),
      whole.count > 9
    {
      return Array(whole.dropLast(harm.utf8CodeUnitCount)) + subject
    }
    return nil
  }

  /// 高速公路网加快成形，通车里程达到3021公里; 化学纤维底子薄，产量也翻一番: the words that the clause before begins with, where
  /// they make a name of the catalogue with the amount.
  private func knownTogether(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    guard (6...18).contains(subject.count), lexicon.cues.has(.bareHead, subject) || lexicon.cues.has(.head, subject),
      frame.clause.count >= 6, frame.parent.isEmpty, lexicon.catalogue.indicator(named: subject) == nil,
      frame.clause.suffix(subject.count) != subject[...]
    else { return nil }
    var end = min(frame.clause.count, 24)
    while end >= 6 {
      if end == frame.clause.count || Scalars.isStart(end, in: frame.clause) {
        let name = Array(frame.clause[..<end]) + subject
        // 企业, 项目 alone say less than what was named before.
        if name.hasPrefix("企业") || name.hasPrefix("项目") || name.hasPrefix("重点") { return nil }
        if lexicon.catalogue.indicator(named: name) != nil { return name }
      }
      end -= 3
    }
    return nil
  }

  /// 猪肉产量3万吨，价格上涨3%; 早稻平均亩产382公斤，总产121万吨: another measure of what was measured before.
  func remeasured(_ subject: [UInt8], _ inherited: [UInt8]) -> [UInt8]? {
    if let built = ofSite(subject, inherited) { return built }
    guard
      ["价格", "售价", "零售价", "收购价", "批发价", "均价", "总产", "总产量"].contains(where: { (word: StaticString) in
        subject.equals(word)
      })
    else { return nil }
    let amounts: [StaticString] = [
      "总产量", "产量", "存栏量", "存栏", "出栏量", "出栏", "销售量", "销量", "播种面积", "种植面积", "栽种面积", "面积", "总产", "平均单产", "单产", "平均亩产",
      "亩产", "收购量", "上市量", "供应量",
    ]
    guard let amount = amounts.first(where: { inherited.hasSuffix($0) && inherited.count >= $0.utf8CodeUnitCount + 6 })
    else {
      return nil
    }
    let owner = Array(inherited.dropLast(amount.utf8CodeUnitCount))
    // 平均亩产402公斤，总产18万吨: a yield of nothing said leaves no owner.
    return owner.hasSuffix("平均") && owner.count == 6 ? subject : owner + subject
  }

  /// 项目总投资54亿元，占地327亩，总建筑面积12万平方米: another amount of what is built; nil for other subjects.
  private func ofSite(_ subject: [UInt8], _ inherited: [UInt8]) -> [UInt8]? {
    let amounts: [StaticString] = [
      "占地", "占地面积", "总占地面积", "用地面积", "规划用地", "规划面积", "建筑面积", "总建筑面积", "总投资", "总投资额", "计划投资", "注册资本", "年产值", "年产能",
      "设计产能",
      "建筑总面积", "投资",
    ]
    guard amounts.contains(where: { subject.equals($0) }),
      let amount = amounts.filter({ inherited.hasSuffix($0) }).max(by: { $0.utf8CodeUnitCount < $1.utf8CodeUnitCount })
    else { return nil }
    let site = Array(inherited.dropLast(amount.utf8CodeUnitCount))
    let sites: [StaticString] = [
      "项目", "工程", "基地", "学校", "中心", "园区", "产业园", "工业园", "厂", "医院", "公园", "馆", "车站", "港区", "码头", "校区", "市场",
    ]
    return sites.contains { site.hasSuffix($0) } ? site + subject : nil
  }

  /// 社队企业发展很快，总收入达到43亿元: what those earned or made whom the clause before tells of.
  private func earned(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    let owner = frame.topic
    guard frame.subject.isEmpty, frame.parent.isEmpty, (6...30).contains(owner.count),
      [
        "总收入", "总支出", "收入", "支出", "产值", "总产值", "利润", "利润总额", "利税", "主营业务收入", "纳税", "亏损额", "营业收入", "营收", "销售收入", "上缴利润",
        "从业人员", "职工", "净亏损", "亏损",
        "净利润", "盈利", "零售额", "营业额",
        "增加值", "投资", "进出口额",
      ].contains(where: {
        (word: StaticString) in subject.equals(word)
      }),
      [
        "企业", "业", "农场", "林场", "公社", "供销社", "合作社", "集团", "公司", "工业", "副业", "产业", "农庄", "景区", "市场", "园区", "工厂", "决算",
        "预算",
      ].contains(
        where: { (word: StaticString) in owner.hasSuffix(word) }),
      [CueRole.action, .frontVerb, .predicate, .objectVerb].allSatisfy({
        lexicon.cues.prefix($0, in: owner, at: 0, to: owner.count) == nil
      })
    else { return nil }
    return owner + subject
  }

  /// 轿车生产明显回暖，当月下线24.6万辆: the thing itself, of which the words before the number say only what it did.
  func ofWhatItDid(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    // 5月当月入库1.09亿元, behind 财政总收入
    if subject.equals("入库"),
      ["收入", "税收", "税"].contains(where: { (word: StaticString) in frame.inherited.hasSuffix(word) })
    {
      return frame.inherited
    }
    guard subject.count == 6, frame.subject.isEmpty || frame.subject.hasSuffix("产量"), frame.parent.isEmpty,
      ["出车", "产车", "下线", "出厂", "出炉", "入库", "出栏", "离港", "到港", "上市", "成交"].contains(where: { (word: StaticString) in
        subject.equals(word)
      }),
      ["生产", "销售", "产量", "销量", "交易", "养殖"].contains(where: { (word: StaticString) in frame.inherited.hasSuffix(word) })
    else { return nil }
    return frame.inherited
  }

  /// 粮食播种面积不少于16.5亿亩，总产量稳定在…; 粮食播种面积和单产“双提高”，总产…: of the crop whose area was spoken of.
  private func harvested(_ subject: [UInt8], _ inherited: [UInt8]) -> [UInt8]? {
    guard
      ["总产量", "总产", "产量", "单产", "亩产", "平均亩产", "平均单产"].contains(where: { (word: StaticString) in subject.equals(word) })
    else { return nil }
    // 推广杂交玉米1100万亩，平均亩产245公斤
    for deed: StaticString in ["推广", "种植", "播种", "栽种", "栽培", "改种"]
    where inherited.hasPrefix(deed) && (12...30).contains(inherited.count) { return inherited[6...] + subject }
    // 夏粮收购12万吨，平均亩产402公斤: what was done with the crop says nothing of how much it yielded.
    let deeds: [StaticString] = ["收购", "收割", "收获", "栽插", "播种", "种植"]
    func withoutDeed(_ crop: [UInt8]) -> [UInt8] {
      crop.count >= 12 && deeds.contains { crop.hasSuffix($0) } ? Array(crop.dropLast(6)) : crop
    }
    let crop = withoutDeed(inherited)
    if crop.count < inherited.count, inherited.count <= 30 { return crop + subject }
    for area: StaticString in ["播种面积", "种植面积", "收获面积", "面积", "单产"] {
      guard let place = inherited.first(area, in: ByteRange(6, max(6, inherited.count))), place <= 30 else { continue }
      // 小麦平均单产412公斤，总产11万吨
      let crop = withoutDeed(Array(inherited[..<place]))
      return (crop.hasSuffix("平均") && crop.count > 9 ? Array(crop.dropLast(6)) : crop) + subject
    }
    return nil
  }

  /// 加工贸易受订单外移影响，进出口下降14%: whose trade it is, where the clause before spoke of a kind of it or of a good.
  private func traded(_ subject: [UInt8], _ left: LeftReading, _ frame: Frame) -> [UInt8]? {
    let owner = frame.topic
    guard frame.subject.isEmpty, frame.parent.isEmpty, (6...36).contains(owner.count),
      ["进出口", "出口", "进口", "进出口额", "出口额", "进口额", "进出口值", "出口值", "进口值", "出口量", "进口量"].contains(where: {
        (word: StaticString) in subject.equals(word)
      }),
      lexicon.cues.suffix(.head, in: owner, from: 0, to: owner.count) == nil,
      lexicon.catalogue.indicator(named: owner) == nil,
      !["特别", "尤其", "其中"].contains(where: { (word: StaticString) in owner.hasPrefix(word) }),
      // 转机出现在岁尾，出口增长7.3%: a turn trades nothing.
      !["转机", "变化", "亮点", "起色", "压力", "拐点", "信心", "势头", "机遇", "困难", "好消息"].contains(where: { (word: StaticString) in
        owner.equals(word)
      }),
      // 加快综试区建设，全年进出口…: nor does work.
      !["建设", "改革", "试点", "服务", "环境", "开放", "创新"].contains(where: { (word: StaticString) in owner.hasSuffix(word) }),
      !["出口", "进口", "外贸"].contains(where: { (word: StaticString) in owner.contains(word) }),
      ["贸易", "企业", "商品", "产品"].contains(where: { (word: StaticString) in owner.hasSuffix(word) })
        // 各类门票售出978万张。出口增长3%: what was counted before is not what is traded.
        || owner.count <= 18 && !(frame.topicWasMeasured && left.verb != nil)
    else { return nil }
    return owner + subject
  }

  /// 储蓄存款 and 存款余额 are 储蓄存款余额; nil where the second begins with no end of the first.
  private func overlap(_ topic: [UInt8], _ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    guard frame.subject.isEmpty || frame.subject == frame.clause, frame.parent.isEmpty, subject.count <= 18,
      ["余额", "总额", "规模", "总量"].contains(where: { (word: StaticString) in subject.hasSuffix(word) }), topic.count > 9,
      topic.count <= 45,
      [CueRole.action, .frontVerb, .predicate, .objectVerb].allSatisfy({
        lexicon.cues.prefix($0, in: topic, at: 0, to: topic.count) == nil
      })
    else { return nil }
    for length in stride(from: min(topic.count - 6, subject.count - 6), through: 6, by: -3)
    where topic.suffix(length) == subject.prefix(length) {
      let merged = topic + subject[length...]
      return lexicon.cues.suffix(.head, in: merged, from: 0, to: merged.count) == nil ? nil : merged
    }
    return nil
  }

  /// 农民平均每人纯收入 of 农民的纯收入 and 平均每人.
  private func averaged(_ topic: [UInt8], _ average: [UInt8]) -> [UInt8] {
    guard let place = topic.first("的", in: ByteRange(3, max(3, topic.count))), place + 3 < topic.count else {
      // 百强企业纳税213亿元，户均2.13亿元
      if let amount = lexicon.cues.suffix(.firmAmount, in: topic, from: 6, to: topic.count) {
        return Array(topic[..<amount.start]) + average + topic[amount.start...]
      }
      // 务工收入480亿元，人均6240元
      if topic.count <= 24,
        ["收入", "支出", "余额", "面积", "产量", "存款", "占有量", "用电量"].contains(where: { (word: StaticString) in
          topic.hasSuffix(word)
        })
      {
        return average + topic
      }
      return topic.count <= 24 ? average + topic : topic + average
    }
    return Array(topic[..<place]) + average + topic[(place + 3)...]
  }
}
