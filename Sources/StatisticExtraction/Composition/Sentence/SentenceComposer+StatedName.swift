import EconomyModel
import ReferenceData

// The name of a stated number, where the subject alone does not give it.
extension SentenceComposer {
  /// What it is compared with, a whole that it is a part of, and what brought it about.
  mutating func nameByBase(_ it: inout Statement) {
    // 投放698.81亿元，是2017年全年投放量的3.71倍: times as much as it was then.
    if it.unit?.kind == .multiple, it.subject.hasPrefix("是"), !frame.inherited.isEmpty,
      let base = mentions.periods.first(where: { $0.range.start == it.left.subject.start + 3 })
    {
      (it.name, it.subject, it.left.basePeriod) = (frame.inherited, [], base.expression)
      it.input.left = it.left
    }
    // 科学研究和技术服务业拿走了大约四成: the part of what was spoken of that went there.
    if isPartInWords(it.amount), it.left.verb == nil || it.left.verb == .reach,
      let verb = (["拿走了", "拿走", "占去了", "占去", "揽走了", "吃掉了", "分走了"] as [StaticString]).first(where: {
        it.subject.hasSuffix($0)
      }),
      it.subject.count >= verb.utf8CodeUnitCount + 6
    {
      it.subject.removeLast(verb.utf8CodeUnitCount)
      (it.name, it.left.verb, it.input.isShare) = (it.subject, .share, true)
      it.input.left = it.left
    }
    // 每天供应午餐600余份，其中八成为老年人: who or what so many tenths are.
    if isPartInWords(it.amount), it.subject.isEmpty, it.left.verb == nil, it.left.isPart,
      bytes.has("为", at: it.amount.end) || bytes.has("是", at: it.amount.end), let those = thoseBehind(it.amount.end + 3)
    {
      (it.name, it.left.verb, it.input.isShare) = (those, .share, true)
      it.input.left = it.left
    }
    // 灌溉面积在一亿亩以上，等于前三年总和的两倍半: as many times those years'.
    let opening = reader.behindMarks(it.span.left)
    if it.unit?.kind == .multiple, it.subject.equals("总和") || it.subject.equals("总数"), !frame.inherited.isEmpty,
      bytes.has("等于", at: opening) || bytes.has("相当于", at: opening)
    {
      (it.name, it.subject, it.left.period, it.left.basis) = (frame.inherited, [], nil, .since)
      it.input.left = it.left
    }
    // 海水养殖产量15万吨，在水产品总量中占到46.1%
    // 第三产业增加值879亿元，在经济总量中超过六成
    if it.left.verb == .share || it.left.verb == .reach && isPartInWords(it.amount), it.unit?.kind == .percent,
      it.subject.hasSuffix("中"), it.subject.count >= 9,
      it.left.saysIn || it.subject.hasPrefix("在")
        || bytes.has("在", endingAt: it.left.subject.start, notBefore: it.span.left.start),
      !frame.inherited.isEmpty
    {
      let whole = it.subject.hasPrefix("在") ? it.subject.dropFirst(3) : it.subject[...]
      (it.name, it.subject) = (frame.inherited + Array("占") + whole.dropLast(3) + Array("的比重"), [])
      (it.left.verb, it.input.isShare) = (.share, true)
      it.input.left = it.left
    } else if let part = partOfWhole(it.own.name, it.unit, it.span) {
      it.name = part.name
      it.input.isOfOther =
        !part.isShare && it.left.basis == nil && it.left.basePeriod == nil
        && !["过去", "原来", "以前", "之前", "此前", "当年", "当时", "同期", "年初", "前期", "常年", "往年", "计划", "现在", "目前", "初期"]
          .contains { (word: StaticString) in it.subject.hasSuffix(word) }
        // 相当于当年县财政收入的5.6倍: of another amount of the year.
        && (!it.subject.contains("年") || it.subject.hasPrefix("当年") && lists.hasHead(it.subject))
      // 等于前三年总和的两倍半
      if !part.isShare, it.subject.hasSuffix("总和"), it.left.basis == nil { it.left.basis = .since }
      if part.isShare { it.left.verb = .share }
      if part.isShare, !part.name.starts(with: it.subject.prefix(6)) { it.subject = [] }
      it.input.left = it.left
    }
    if it.own.gap == nil, !it.own.isCompletion,
      let part = partOfShare(it.name, it.unit, it.left) ?? partOfGround(it.name, it.unit, it.left)
        ?? nextShare(it.name, it.unit, it.left)
    {
      it.name = part
      it.left.verb = .share
      it.input.left = it.left
    }
    // 以旧换新带动消费791亿元: what was brought about names little without the verb.
    if it.unit?.kind == .money
      && ["消费", "投资", "销售", "就业", "融资"].contains(where: { (word: StaticString) in it.subject.equals(word) })
      || it.unit?.kind == .counter
        && ["农户", "企业"].contains(where: { (word: StaticString) in it.subject.equals(word) }),
      let verb = (["带动", "拉动", "撬动"] as [StaticString]).first(where: {
        bytes.has($0, endingAt: it.left.subject.start, notBefore: it.span.left.start)
      })
    {
      it.name = [UInt8](verb) + it.subject
    }
    // 消费品以旧换新带动销售额762亿元: of what was sold so, not of all that was.
    if it.unit?.kind == .money, it.subject.equals("销售额") || it.subject.equals("销售") || it.subject.equals("消费"),
      let start = bytes.first("以旧换新", in: it.span.left),
      bytes.has("带动", at: start + 12) || bytes.has("拉动", at: start + 12)
    {
      it.name = bytes.slice(ByteRange(start, start + 18)) + it.subject
    }
  }

  /// The noun of a few characters that begins at an offset and ends its clause; nil where more is said.
  private func thoseBehind(_ start: Int) -> [UInt8]? {
    var end = start
    while end < sentence.end,
      CharacterClass.of(Scalars.at(end, in: bytes).value, lexicon.classes).isDisjoint(with: .delimiter)
    {
      end += Scalars.at(end, in: bytes).length
    }
    let those = ByteRange(start, end)
    guard (6...30).contains(those.count), NounAfter.predicate(bytes, those, lexicon) == nil,
      !mentions.amounts.contains(where: { those.contains($0.range.start) })
    else { return nil }
    return bytes.slice(those)
  }

  /// The things of a list before it.
  mutating func nameByItems(_ it: inout Statement) {
    // 收入总计315.8亿元, 支出总计307亿元: the sums of a budget.
    if it.unit?.kind == .money, it.subject.equals("收入") || it.subject.equals("支出"),
      let sum = (["总计", "合计"] as [StaticString]).first(where: { bytes.has($0, at: it.left.verbRange.start) })
    {
      it.name = it.subject + sum.withUTF8Buffer { Array($0) }
    }
    // 科研业、信息业新设企业各有1487户、905户，后者增长88.2%
    if it.subject.equals("后者"), let last = rows.last { it.name = last.name }
    if it.subject.equals("前者"), rows.count >= 2 { it.name = rows[rows.count - 2].name }
    // 占比已超过九成、达91.28%
    // 占规模以上工业的比重首次超过四成，达到41.8%: what was said roughly, told exactly.
    let isExact =
      rows.last.map {
        $0.qualifier != .exact && it.amount.range.start - $0.amount.end <= 24 && $0.amount.kind == .number
      }
      ?? false
    // 占生产总值的比重只有1.65%，而规划要求达到2%: the same share, as it is planned.
    let isPlanned = it.left.isTarget && rows.last?.measured.measure == .share && rows.last?.status == .actual
    if it.unit?.kind == .percent, it.subject.isEmpty, it.span.isLinked || isExact || isPlanned, it.left.verb == .reach,
      frame.lastMeasure == .share
    {
      it.name = frame.lastName
    }
    // 渗透率、收入增幅等7项指标居全国第一
    if it.amount.kind == .rank, let last = rows.last, last.name.count > it.name.count, !it.name.isEmpty,
      it.name == frame.noun
    {
      it.name = last.name
    }
    // 对全国出口增长的贡献率为21.3%，在各省份中排名第一
    if it.amount.kind == .rank, it.left.subject.isEmpty, frame.lastMeasure == .contribution, !frame.lastName.isEmpty {
      it.name = frame.lastName
    }
    // 覆盖率、绿地率分别达46%、43%，均居全国第2: one place for all of them.
    if it.amount.kind == .rank, it.left.isJoint || bytes.has("均", at: it.span.left.start), it.left.subject.isEmpty,
      frame.items.count > 1
    {
      it.name = Array(frame.items.joined(separator: Array("、")))
    }
    if let those = boundedFirms(it.subject, it.unit) { it.name = those }
    // 五花肉每公斤28.4元: what a weight of it costs is its price.
    if it.unit?.kind == .money, let thing = soldByWeight(it.name) {
      // 单位面积税收产出每平方米4286元: what is earned on so much ground has no price.
      let isSum = ["价", "价格", "产出", "税收", "产值", "收入", "投资", "贡献", "收益", "租金"].contains { (word: StaticString) in
        thing.hasSuffix(word)
      }
      it.name = isSum ? thing : thing + Array("价格")
    }
    if it.subject.isEmpty, it.unit?.unit == "天",
      let days = it.name.first("天数", in: ByteRange(3, max(3, it.name.count))),
      days + 6 < it.name.count
    {
      it.name = Array(it.name[..<(days + 6)])
    }
  }

  /// The thing whose name ends in 每公斤, 每斤卖 and the like; nil where it is something else that comes to the weight.
  private func soldByWeight(_ name: [UInt8]) -> [UInt8]? {
    var name = name
    for verb: StaticString in ["卖", "售", "要"] where name.hasSuffix(verb) {
      name.removeLast(3)
      // 平衡车零售价卖到399元
      if name.hasSuffix("价") { return name }
    }
    for measure: StaticString in ["每公斤", "每千克", "每斤", "每吨", "每担", "每500克", "每间夜", "每晚", "每平方米"]
    where name.hasSuffix(measure) {
      var thing = Array(name.dropLast(measure.utf8CodeUnitCount))
      for verb: StaticString in ["为", "是", "达"] where thing.hasSuffix(verb) { thing.removeLast(3) }
      // 涨得最凶的是芹菜，每公斤卖到3.1元
      if thing.isEmpty, !frame.clause.isEmpty, frame.clause.count <= 24 { return frame.clause }
      if thing.hasSuffix("价") || thing.hasSuffix("价格") { return thing }
      return thing.count >= 6 && !lists.hasHead(thing) && !thing.contains("每") ? thing : nil
    }
    return nil
  }

  /// Those who did something, were served or are counted.
  mutating func nameByMembers(_ it: inout Statement) {
    // 实施改革的村达93.7%: the part of all villages that did.
    if it.unit?.kind == .percent, it.left.verb == .reach || it.left.verb == nil, it.own.gap == nil,
      !it.own.isCompletion,
      let group = lexicon.cues.suffix(.group, in: it.name, from: 6, to: it.name.count),
      it.name.has("的", at: group.start - 3)
    {
      it.name += Array("占比")
    }
    // 其中新开工住房7412套，为下达任务的103.6%: how much of a task was done is no share of a ground.
    let isOfTask = it.own.isCompletion
    if !isOfTask,
      let those = shareOfGround(it.left) ?? thoseOfGround(it.unit, it.left)
        ?? nextPartInWords(it.name, it.amount, it.left)
    {
      it.name = those
    }
    // 猪肉仍是推手，同比涨了三成: what went up was named before.
    // 二手房成交6100套，环比上涨8%: what was counted went up, not its price.
    let wasCounted = rows.last.map {
      $0.name == it.name && $0.measured.measure == .level && !$0.measured.unit.hasPrefix("CNY")
    }
    if it.subject.isEmpty, it.left.verb == .up || it.left.verb == .down, wasCounted != true, !lists.hasHead(it.name),
      isPriced(it.name, it.left)
    {
      it.name += Array("价格")
    }
    if let served = served(it.name, it.unit, it.left) { it.name = served }
    // 接待邮轮23艘次、旅客50余万人次; 航线增至370条、吞吐量超4600万标准箱
    if it.span.isLinked, it.unit?.unit == "人次", let last = rows.last, last.name.contains("接待"), !it.name.contains("接待")
    {
      it.name = Array("接待") + it.name
    }
    if it.name.equals("吞吐量"), it.unit?.word == "标准箱" || it.unit?.word == "标箱" { it.name = Array("集装箱吞吐量") }
    // 绵阳港完成货物吞吐量120万吨，集装箱8000标箱: so many boxes passed the same port.
    if it.name.equals("集装箱"), it.unit?.word == "标准箱" || it.unit?.word == "标箱",
      let cargo = rows.last(where: { $0.name.hasSuffix("货物吞吐量") })?.name
    {
      it.name = cargo.dropLast(15) + Array("集装箱吞吐量")
    }
    // 财政民生支出保持在90%以上: a part of all spending.
    if it.unit?.kind == .percent, it.left.verb == .reach, it.own.gap == nil, !it.own.isCompletion,
      it.left.saysGrowth == false,
      ["支出", "投入", "投资", "产值", "增加值"].contains(where: { (word: StaticString) in it.name.hasSuffix(word) }),
      it.left.isSteady
    {
      it.name += Array("占比")
    }
    // 人均生产总值由全国平均水平的77%提高到95%: how much of the average it comes to.
    if it.unit?.kind == .percent, it.left.verb == nil || it.left.isFrom, !frame.inherited.isEmpty,
      ["由全国平均水平", "由全省平均水平", "全国平均水平", "全省平均水平"].contains(where: { (word: StaticString) in it.subject.equals(word) })
    {
      it.name =
        frame.inherited + Array("占") + (it.subject.hasPrefix("由") ? it.subject[3...] : it.subject[...]) + Array("的比重")
      it.input.left.verb = .share
      // 由…: where it came from.
      if it.subject.hasPrefix("由") { (it.left.isFrom, it.input.left.isFrom) = (true, true) }
    }
    if let rate = bracketedName(it.name) { it.name = rate }
    // 发生事故87起，死亡56人
    if it.name.equals("伤") { it.name = Array("受伤") }
    // 年末总人口486万人，全年出生4.2万人
    if it.name.equals("出生"), it.unit?.unit == "人" { it.name = Array("出生人口") }
    if it.name.equals("死亡") || it.name.equals("受伤"), it.unit?.unit == "人" {
      if it.name.equals("死亡"), rows.contains(where: { $0.name == Array("出生人口") }) {
        it.name = Array("死亡人口")
        return
      }
      let accident = frame.inherited.hasPrefix("发生") ? Array(frame.inherited[6...]) : frame.inherited
      it.name = (accident.hasSuffix("事故") ? accident : []) + it.name + Array("人数")
    }
  }

  /// 占总人口比重（常住人口城镇化率）: the bracket gives the known name.
  private func bracketedName(_ name: [UInt8]) -> [UInt8]? {
    guard name.hasSuffix("）"), let open = name.first("（", in: ByteRange(0, name.count)) else { return nil }
    let inner = Array(name[(open + 3)..<(name.count - 3)])
    return lexicon.catalogue.indicator(named: inner)?.kind == .rate ? inner : nil
  }

  /// 基本医疗保险覆盖3.7亿人, 补助资金349.1亿元、惠及683万人次: how many were reached, not the thing itself.
  private func served(_ name: [UInt8], _ unit: UnitOfMeasure?, _ left: LeftReading) -> [UInt8]? {
    // 减贫120万人, 脱贫3.2万人: how many people.
    if let unit, unit.unit == "人", ["减贫", "脱贫"].contains(where: { (word: StaticString) in name.equals(word) }) {
      return name + Array("人口")
    }
    let counts: [(StaticString, StaticString)] = [("人", "人数"), ("人次", "人次"), ("户", "户数"), ("户次", "户次")]
    guard let unit, let count = counts.first(where: { unit.unit.equals($0.0) }), !name.isEmpty else { return nil }
    if name.hasSuffix("惠及"), name.count > 6 { return name + Array(count.1) }
    guard left.verb == .reach else { return nil }
    for verb: StaticString in ["覆盖", "惠及"]
    where bytes.contains(verb, in: left.verbRange) && !name.contains(verb) && !name.hasSuffix("人数") {
      // 提高低保标准、覆盖119.2万人: who is covered by what was raised.
      let isRaised = name.hasPrefix("提高") && name.hasSuffix("标准") && name.count > 15
      return (isRaised ? Array(name[6..<(name.count - 6)]) : name) + Array(verb) + Array(count.1)
    }
    return nil
  }
}
