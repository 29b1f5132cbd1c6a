import EconomyModel
import ReferenceData

/// Makes the name of an indicator complete when it is read alone.
struct IndicatorName {
  let lexicon: Lexicon

  /// The whole name of a clause's subject, with what the sentence said before.
  func complete(_ said: [UInt8], left: LeftReading, frame: Frame) -> [UInt8] {
    // 接待旅游者120万人次、旅游总收入24亿元，均占全省总量过半
    let subject = IndicatorName.isParticle(said) ? [] : said.hasPrefix("均占") ? Array(said[3...]) : said
    let isArea = frame.unit.map { ["亩", "公顷"].contains($0) } ?? false
    if let area = fieldwork(subject, after: frame.inherited, isArea: isArea) { return area }
    if let named = plainInvestment(subject, left, frame) ?? longForm(subject, left, frame) ?? thoseNamed(subject, frame)
      ?? IndicatorName.behindPointer(subject)
      ?? tradedWith(subject, frame)
    {
      return named
    }
    if let told = possession(subject, frame) ?? movedInPlaces(subject, left, frame) ?? received(subject, left, frame) {
      return told
    }
    // 兑付直补资金14.6亿元，兑付率93.8%: the rate of what was done.
    if subject.hasSuffix("率"), subject.count == 9, frame.lastName.count >= 12,
      frame.lastName.starts(with: subject[..<6]), !frame.lastName.hasSuffix("人口"),
      !lexicon.cues.has(.head, Array(frame.lastName[6...]))
    {
      return frame.lastName[6...] + subject
    }
    if let rate = rateOfInspected(subject, frame) { return rate }
    // 生猪出栏31.5万头，出栏量增长4.7%: what was told last.
    for amount: StaticString in ["出栏", "存栏"]
    where subject.hasPrefix(amount) && subject.hasSuffix("量") && subject.count == 9 && frame.lastName.hasSuffix(amount)
    {
      return frame.lastName
    }
    // 高新技术企业3200家，到2025年这一数字要突破4500家: 这一 has been read as a word that joins.
    if let last = frame.lastName.isEmpty ? frame.wholes.last : frame.lastName,
      ["数字", "数据", "比率", "比例", "幅度", "指标", "数"].contains(where: { (word: StaticString) in subject.equals(word) })
    {
      return last
    }
    // 占全省外贸的14.8%，该比重提高12.3个百分点: what was named last.
    // 这个指标是下降0.2%的: 这 alone has been read as a word that joins.
    for pointer: StaticString in ["该", "此", "这一", "这个", "一", "个"]
    where subject.hasPrefix(pointer) && subject.count > pointer.utf8CodeUnitCount
      && !(frame.lastName.isEmpty && frame.wholes.isEmpty)
      && (lexicon.cues.has(.bareHead, Array(subject[pointer.utf8CodeUnitCount...]))
        || ["指标", "数字", "数据", "数", "比率", "比例", "速度", "增速"].contains { (word: StaticString) in
          subject.count == pointer.utf8CodeUnitCount + word.utf8CodeUnitCount && subject.hasSuffix(word)
        })
    {
      return frame.lastName.isEmpty ? frame.wholes[frame.wholes.count - 1] : frame.lastName
    }
    // 对欧盟进出口增长19.3%，对美国下降5.4%: the same trade with another.
    // 分别进出口452.6亿元、437.9亿元，其中对欧盟增长24.1%
    if subject.hasPrefix("对"), (9...21).contains(subject.count), frame.lastName.hasPrefix("对") || left.isPart,
      let trade = (["进出口总额", "进出口额", "进出口", "出口额", "出口", "进口额", "进口", "贸易额"] as [StaticString]).first(where: {
        frame.lastName.hasSuffix($0)
      }), lexicon.cues.suffix(.head, in: subject, from: 3, to: subject.count) == nil
    {
      return subject + [UInt8](trade)
    }
    if let whole = pointed(subject, frame) { return whole }
    // 这项投资实际完成226亿元: what was named last.
    for pointer: StaticString in ["项", "这项", "该项", "此项"]
    where subject.hasPrefix(pointer) && subject.count >= pointer.utf8CodeUnitCount + 6
      && frame.inherited.suffix(subject.count - pointer.utf8CodeUnitCount) == subject[pointer.utf8CodeUnitCount...]
    {
      return frame.inherited
    }
    // 经济增长5% is the growth of the product, not of 经济.
    if left.verb == .up || left.verb == .down, subject.equals("经济") || subject.equals("国民经济") {
      return subject + Array("增长")
    }
    // 对东盟进出口增长7.7%，其中东盟为第一大贸易伙伴: who is the greatest is no part of an amount.
    if left.namesGreatest, !subject.isEmpty { return subject }
    // 新增1023家，总数达2560家，位居全省第三: so is a total.
    if subject.isEmpty, left.isRank, frame.lastName.hasSuffix("总数") || frame.lastName.hasSuffix("总量") {
      return frame.lastName
    }
    // R&D经费支出593亿元，与营业收入之比为1.31%: of what the ratio is.
    if subject.hasSuffix("之比"), subject.count <= 36, !frame.inherited.isEmpty,
      !["与", "和", "城乡", "男女", "居民", "之比之比"].contains(where: { (word: StaticString) in subject.contains(word) })
    {
      return frame.inherited + Array("与") + subject
    }
    // 装机占比超95%、位居全国第一: the share is ranked.
    if subject.isEmpty, left.isRank, frame.lastMeasure == .share || frame.lastWasDerived {
      // 粗钢产量7380万吨，为全国的五分之一，稳居首位: it is the amount that ranks, of which a part was told.
      let isPart =
        frame.lastMeasure == .share && !frame.subject.isEmpty
        && frame.lastName == frame.subject + Array("占全国的比重")
      return isPart ? frame.subject : frame.lastName
    }
    // 从39.2%提升到57.7%: both ends are of the same name.
    if subject.isEmpty, frame.lastWasBase, !frame.lastName.isEmpty { return frame.lastName }
    // 净增外贸企业3427家、增长70.8%: what grew is the stock.
    if subject.isEmpty, left.verb == .up || left.verb == .down, frame.inherited.hasPrefix("净增") {
      return withoutGrowth(frame.inherited)
    }
    if let merged = withTopic(subject, left, frame) { return merged }
    // 工业增加值下降5.7%，不含锰行业则增长12.4%: the same without some of it.
    if ["不含", "不包括", "扣除", "剔除"].contains(where: { (word: StaticString) in subject.hasPrefix(word) }),
      (12...45).contains(subject.count), !frame.inherited.isEmpty, !subject.contains("核心"),
      lexicon.cues.suffix(.head, in: subject, from: 6, to: subject.count) == nil
    {
      return subject + Array("的") + frame.inherited
    }
    // 商品房销售面积9.5亿平方米；销售额6.5万亿元
    // 商品房销售面积62万平方米，其中住宅56万平方米；销售额32亿元: of the whole that ； goes back to.
    if subject.equals("销售额"), frame.parent.isEmpty, frame.parentBefore.hasSuffix("销售面积") {
      return Array(frame.parentBefore.dropLast(6)) + Array("额")
    }
    if subject.equals("销售额"), frame.inherited.hasSuffix("销售面积") {
      return Array(frame.inherited.dropLast(6)) + Array("额")
    }
    // 地表水资源量271亿m³，折合年径流深63mm，比上年减少32%: the amount, and not what it comes to.
    if subject.isEmpty, frame.inherited.hasPrefix("折合"),
      let amount = frame.recent.last(where: { !$0.hasPrefix("折合") })
    {
      return amount
    }
    // 播种面积81万亩，产量36万吨，同比增长1.6%: what grew is what was named last.
    // 产量4860万台，产值241亿元，是上年的2.6倍: so is what was so many times as much.
    if subject.isEmpty, left.verb == .up || left.verb == .down || left.takesBase && frame.lastMeasure == .level,
      frame.lastWasDerived
    {
      return frame.lastName
    }
    // 占GDP的比重年均上升2个百分点，达到48%
    if subject.isEmpty, left.verb == .reach, frame.lastMeasure == .changePoints,
      isShare(frame.lastName) || isRateOfContribution(frame.lastName)
    {
      return frame.lastName
    }
    // 固定资产投资年均增长45.7%，累计完成投资3001亿元: the same, said shortly.
    if !subject.isEmpty, subject.count <= 12, frame.inherited.count > subject.count, frame.parent.isEmpty, !left.isPart,
      frame.inherited.suffix(subject.count) == subject[...], lexicon.cues.has(.head, subject),
      // 出口总额 is no short form of 进出口总额.
      !(subject.hasPrefix("出口") && frame.inherited.dropLast(subject.count).suffix(3) == Array("进")[...]),
      lexicon.cues.prefix(.action, in: frame.inherited, at: 0, to: frame.inherited.count) == nil
    {
      return frame.inherited
    }
    // 第三产业多领域发展，增加值达到567.7亿元
    if subject.equals("增加值") {
      if frame.inherited.hasSuffix("业") { return frame.inherited + subject }
      if frame.topic.hasSuffix("业") { return frame.topic + subject }
      let industry = frame.inherited.first("产业", in: ByteRange(0, frame.inherited.count))
      if let industry, industry > 0 { return Array(frame.inherited[..<(industry + 6)]) + subject }
    }
    // 财政收入418亿元，收支相抵，赤字38亿元
    if subject.equals("赤字") || subject.equals("结余") || subject.equals("盈余"),
      ([frame.inherited] + frame.recent + frame.wholes).contains(where: { $0.contains("财政") || $0.contains("预算") })
    {
      return Array("财政") + subject
    }
    // 交通和通信类价格下降0.8%，其中车用燃料跌了5.3%
    if left.isPart || !frame.parent.isEmpty, subject.count >= 6, subject.count <= 24, !subject.hasSuffix("价格"),
      (frame.parent.isEmpty ? frame.inherited : frame.parent).hasSuffix("类价格"), needsHead(subject, frame)
    {
      return subject + Array("价格")
    }
    // 交通建设完成投资121亿元，其中高速公路投入64亿元: what was put into the part.
    if left.isPart || !frame.parent.isEmpty, subject.hasSuffix("投入"), subject.count >= 12,
      (frame.parent.isEmpty ? frame.inherited : frame.parent).hasSuffix("投资")
    {
      return subject.dropLast(6) + Array("投资")
    }
    if let side = sideOfFund(subject, frame) { return side }
    if let share = proportion(subject, frame: frame) { return share }
    if let owned = ofCountedFirms(subject, left, frame) ?? outcome(subject, left, frame)
      ?? amongNew(subject, frame) ?? sharedStem(subject, left, frame) ?? withOwner(subject, frame)
    {
      return owned
    }
    if let other = replacement(subject, left, frame: frame) { return other }
    if let member = schoolMember(subject, left, frame: frame) { return member }
    if left.isPart || !frame.parent.isEmpty,
      let part = namedPart(subject, of: frame.parent)
    {
      return part
    }
    if let sibling = siblingAmount(subject, frame) { return sibling }
    if let owned = ownedAmount(subject, left, frame) { return owned }
    if let rate = perDay(subject, frame.inherited) { return rate }
    let namesGoal = ["年度目标", "控制目标", "工作目标", "奋斗目标"].contains { (word: StaticString) in subject.hasSuffix(word) }
    if subject.isEmpty || namesGoal {
      return total(frame, left)
    }
    // 自治区重大项目开工520个、竣工659个: one action takes the place of another at the end of the name.
    if IndicatorName.isStage(subject), let last = IndicatorName.stageEnding(frame.inherited) {
      return Array(frame.inherited[..<last]) + subject
    }
    // 开工建设安置房19万套、基本建成23万套: one action takes the place of another at the front.
    if IndicatorName.isStage(subject), left.isLinked, withoutAction(frame.inherited) != frame.inherited {
      return subject + withoutAction(frame.inherited)
    }
    // 落实育儿补贴政策，惠及8.6万户
    if subject.equals("惠及"), !frame.object.isEmpty { return frame.object + subject }
    // 惠及, 累计建成: an action whose object was named before.
    // 修复湿地90万亩，造林88万亩: a verb that has its object in it.
    if lexicon.cues.has(.ownObject, subject) { return subject }
    if let kind = lexicon.cues.value(.action, of: subject), !frame.inherited.isEmpty {
      // 新设企业跌去六成，单月新设1820户
      // 商品房销售面积312万平方米，其中5月份销售68万平方米: the verb stands in the name already.
      if frame.inherited.starts(with: subject) || kind != "keep" && frame.inherited.first(subject) != nil {
        return frame.inherited
      }
      return kind == "keep" ? subject + withoutAction(frame.inherited) : join(frame.inherited, subject)
    }
    // 恢复到去年同期游客量的67.9%
    if ["恢复", "恢复到", "恢复至", "恢复为"].contains(where: { (word: StaticString) in subject.equals(word) })
      || subject.hasPrefix("恢复到") || subject.hasPrefix("恢复至"), !frame.inherited.isEmpty
    {
      return frame.inherited
    }
    // 东盟为我国第一大贸易伙伴，占外贸总值的14.6%: the share is of whom the clause before called something.
    if subject.hasPrefix("占"), let place = frame.clause.first("为", in: ByteRange(6, max(6, frame.clause.count))),
      place <= 30
    {
      return Array(frame.clause[..<place]) + subject
    }
    if let other = remeasured(subject, frame.inherited) { return other }
    // 海外仓206个，总面积近270万平方米，约占全国的五分之一: the share is of the amount named last.
    if subject.hasPrefix("占"), !subject.equals("占比"), frame.lastWasDerived, frame.lastMeasure == .level {
      return join(frame.lastName, subject)
    }
    if subject.hasPrefix("占") && !(subject.equals("占比") && frame.lastWasDerived)
      || (subject.hasPrefix("对") && subject.contains("贡献")) || subject.hasPrefix("拉动经济")
      || subject.hasPrefix("相当于")
    {
      return join(frame.inherited, subject)
    }
    if lexicon.cues.has(.bareHead, subject) {
      if subject.hasSuffix("比重") || subject.hasSuffix("占比") {
        if frame.lastName.hasSuffix("比重") || frame.lastName.hasSuffix("占比") { return frame.lastName }
        // 覆盖率全省第一，保有量突破70万辆、占比居全国第二: the share is of the amount named last.
        if frame.lastWasDerived { return join(frame.lastName, subject) }
      }
      // 新增床位4200张，总数达到7.6万张: the total is of all beds.
      if subject.hasPrefix("总"), left.verb == .reach || left.verb == nil, !left.isNew {
        return join(withoutGrowth(withoutAction(frame.inherited)), subject)
      }
      return join(frame.inherited, subject)
    }
    // 新签约项目208个、总投资500亿元: whose investment it is completes the name.
    if [
      "总投资", "投资", "投资额", "年度投资", "年度计划投资", "计划总投资", "总投资额", "投资总额", "投资总金额", "总注册资金", "注册资金总额", "注册资本", "注册资本合计",
      "注册资本（金）", "注册资金",
    ]
    .contains(where: {
      (word: StaticString) in subject.equals(word)
    }),
      ["项目", "工程", "企业", "主体", "工商户", "合作社", "建设", "农田"].contains(where: { (word: StaticString) in
        frame.inherited.hasSuffix(word)
      })
    {
      return withoutAction(frame.inherited) + subject
    }
    // 私营企业4.4万户，从业人员72.6万人: whose people they are.
    if ["从业人员", "雇工", "雇工人数", "从业人数", "投资者", "投资者人数"].contains(where: { (word: StaticString) in subject.equals(word) }),
      ["企业", "工商户", "合作社", "经营主体", "市场主体", "单位", "机构", "团体", "集群"].contains(where: { (word: StaticString) in
        frame.inherited.hasSuffix(word)
      })
    {
      return withoutAction(frame.inherited) + subject
    }
    if let zoned = zone(subject, frame.recent.last ?? frame.topic) ?? gate(subject, frame.recent.last ?? frame.topic) {
      return zoned
    }
    if let classed = classmate(subject, left, frame) { return classed }
    if let side = sideOfTrade(subject, left, frame) ?? ofResidents(subject, frame) ?? ofOtherSource(subject, frame) {
      return side
    }
    if let counterpart = counterpart(subject, frame.inherited) { return counterpart }
    // 基金预算收入132.6亿元，下降21.3%，主要是出让收入减少。支出198.4亿元: of what the sentence before began with.
    if subject.equals("支出"),
      let income = ([frame.subject, frame.before] + frame.wholes).first(where: hasOtherSide)
    {
      return Array(income.dropLast(6)) + subject
    }
    // 参加工伤保险43.1万人，其中农民工8.1万人
    if left.isPart || !frame.parent.isEmpty, frame.parent.hasPrefix("参加"), subject.count <= 24,
      lexicon.cues.suffix(.person, in: subject, from: 0, to: subject.count) != nil
    {
      return frame.parent + subject
    }
    // 净增经营主体242万户，其中企业57万户
    // 新增企业4726户，其中内资企业4512户、外资企业214户: the next part is new, too.
    // 日均新登记252户。其中，企业12387户: the whole is of all days.
    let parent = IndicatorName.withoutDay(frame.parent)
    if left.isPart || frame.divides || left.isLinked && subject.suffix(6) == frame.lastName.suffix(6),
      let action = lexicon.cues.prefix(.action, in: parent, at: 0, to: parent.count),
      action.value == "keep", action.end < parent.count,
      subject.count <= 12
        || subject.count <= 24
          && ["主体", "企业", "户"].contains(where: { (word: StaticString) in parent.hasSuffix(word) }),
      lexicon.cues.prefix(.action, in: subject, at: 0, to: subject.count) == nil
    {
      return Array(parent[..<action.end]) + subject
    }
    // 新建改建农村公路4.1万公里，其中通村油路3.7万公里: both are roads that were built.
    if left.isPart, subject.count <= 45, subject.suffix(3) == frame.parent.suffix(3),
      let deed = deeds(before: frame.parent),
      lexicon.cues.prefix(.action, in: subject, at: 0, to: subject.count) == nil,
      lexicon.cues.suffix(.head, in: subject, from: 0, to: subject.count) == nil
    {
      return deed + subject
    }
    // 财政超收9452亿元，其中中央财政超收6381亿元: the part ends as its whole does.
    let saysWhole =
      subject.count >= 12 && frame.parent.count > 6 && subject.suffix(6) == frame.parent.suffix(6)
      // 食品类上涨6.7%（其中粮食类上涨3.3%）
      || subject.hasSuffix("类") && frame.parent.hasSuffix("类")
    // 民用轿车保有量543万辆，其中私人轿车516万辆: what stands behind the class they share.
    if left.isPart || !frame.parent.isEmpty, needsHead(subject, frame), !saysWhole, !frame.divides, subject.count > 9,
      let place = frame.parent.first(Array(subject.suffix(6))), place + 6 < frame.parent.count, place > 0,
      lexicon.cues.has(.head, Array(frame.parent[(place + 6)...]))
    {
      return subject + frame.parent[(place + 6)...]
    }
    if let crop = cropPart(subject, left, frame) { return crop }
    // 新能源装机2238万千瓦，其中风电1297万千瓦: a kind of energy is no part of the words for several of them.
    if left.isPart || !frame.parent.isEmpty, needsHead(subject, frame), subject.count <= 18,
      let kind = (["新能源", "清洁能源", "可再生能源", "非化石能源"] as [StaticString]).first(where: { frame.parent.hasPrefix($0) }),
      ["装机", "装机容量", "发电量", "发电装机", "发电装机容量", "并网装机", "并网装机容量"].contains(where: { (word: StaticString) in
        frame.parent.dropFirst(kind.utf8CodeUnitCount).elementsEqual([UInt8](word))
      })
    {
      var head = Array(frame.parent.dropFirst(kind.utf8CodeUnitCount))
      if subject.hasSuffix("发电"), head.hasPrefix("发电") { head.removeFirst(6) }
      return subject + head
    }
    // 医疗机构接受诊疗426.2万人次，其中门诊486.5万人次: what was done has no name that a part could share.
    // 为市场主体减负4.8万亿元，其中减免社保费3.9万亿元: nor has what was done for somebody.
    let isDeed =
      frame.parent.hasPrefix("为") || frame.parent.hasPrefix("向") || frame.parent.hasPrefix("获")
      // 完成造林52万亩，其中封山育林20万亩
      || frame.parent.hasPrefix("完成")
        && lexicon.cues.suffix(.head, in: frame.parent, from: 0, to: frame.parent.count) == nil
      || frame.parent.count > 12
        && ["接受", "接待", "受理"].contains { (word: StaticString) in frame.parent.contains(word) }
    // 三次产业结构为11：45：44，其中服务业增长11%: how the whole is made up is no amount that a part has.
    // 户籍人口21万人，其中男10.8万人
    if left.isPart || !frame.parent.isEmpty, frame.parent.hasSuffix("人口"),
      let sex = (["男", "女"] as [StaticString]).first(where: { subject.equals($0) })
    {
      return [UInt8](sex) + Array("性") + frame.parent
    }
    // 自营出口69.4亿美元，其中销往欧盟的15.8亿美元: where they went.
    if left.isPart || !frame.parent.isEmpty, frame.parent.hasSuffix("出口") || frame.parent.hasSuffix("出口额"),
      let way = (["销往", "卖到", "输往", "运往", "出口到", "发往"] as [StaticString]).first(where: { subject.hasPrefix($0) }),
      (6...30).contains(subject.count - way.utf8CodeUnitCount)
    {
      return Array("对") + subject[way.utf8CodeUnitCount...] + Array("出口")
    }
    // 居民消费价格上涨2.1%，其中居住下降1.3%: a kind of goods has prices, and no consumer prices of its own.
    if left.isPart || !frame.parent.isEmpty, frame.parent.hasSuffix("消费价格") || frame.parent.hasSuffix("零售价格"),
      needsHead(subject, frame), subject.count <= 30,
      !["城", "乡", "农村"].contains(where: { (word: StaticString) in subject.hasPrefix(word) })
    {
      return subject + Array("价格")
    }
    let isMakeUp = frame.parent.hasSuffix("结构") || frame.parent.hasSuffix("比例")
    if left.isPart || !frame.parent.isEmpty, needsHead(subject, frame),
      let sum = IndicatorName.sumOfFirms(subject, frame.parent)
    {
      return sum
    }
    if left.isPart || !frame.parent.isEmpty, needsHead(subject, frame), !saysWhole, !isDeed, !isMakeUp {
      return join(subject, frame.divides ? head(of: frame.parent, left) : headOfWhole(frame.parent))
    }
    return subject
  }

  private static let stages: [StaticString] = [
    "开工", "新开工", "新开工建设", "开工建设", "竣工", "完工", "在建", "投产", "通车", "建成", "基本建成", "投用", "投运", "并网", "落地", "签约", "启用", "贯通",
    "竣工投用",
    "建成投用", "建成投运", "建成投产",
  ]

  /// Whether a word says how far a project has come.
  static func isStage(_ word: [UInt8]) -> Bool {
    stages.contains { word.count == $0.utf8CodeUnitCount && word.hasPrefix($0) }
  }

  /// Where the stage begins that a name ends with (重大项目开工).
  private static func stageEnding(_ name: [UInt8]) -> Int? {
    stages.filter { name.hasSuffix($0) && name.count > $0.utf8CodeUnitCount + 3 }
      .map { name.count - $0.utf8CodeUnitCount }.min()
  }

  /// A total of what was counted as new before: 新增公园127座，累计达到1100座 ends with all parks.
  private func total(_ frame: Frame, _ left: LeftReading) -> [UInt8] {
    // 去年产值8亿元，今年达10亿元: a head that is all the name there is goes on.
    let name = frame.inherited.isEmpty && lexicon.cues.has(.bareHead, frame.lastName) ? frame.lastName : frame.inherited
    let hasNumber = !frame.lastName.isEmpty
    // 新登记经营主体3.9万户，是2019年的1.6倍: what came about is so many times as much.
    if left.takesBase { return name }
    // 新登记经营主体增长7.2%，达6682户: of those whose growth was told.
    if frame.lastMeasure == .changeRate, left.verb == .reach { return name }
    // 新认定高新技术企业12家，累计98家; 新批外资企业68家，累计达到205家
    if left.isCumulative, !left.isNew, hasNumber, left.verb == nil || left.verb == .reach, let all = withoutNew(name) {
      return all
    }
    // 新登记市场主体突破百万大关，达100.56万户: no number of the new stands before it.
    return left.verb == .reach && !left.isNew && hasNumber ? withoutAction(name) : name
  }

  /// A name without 新增, 建成 and the like at its front.
  func withoutAction(_ name: [UInt8]) -> [UInt8] {
    guard let action = lexicon.cues.prefix(.action, in: name, at: 0, to: name.count), action.end < name.count else {
      return name
    }
    let stock = Array(name[action.end...])
    // 销售收入8亿元，今年已达10亿元: what is left would say of nothing.
    if lexicon.cues.has(.bareHead, stock) { return name }
    // 新增就业 is an indicator of its own, no addition to a stock.
    if lexicon.catalogue.indicator(named: name) != nil, lexicon.catalogue.indicator(named: stock)?.kind != .stock {
      return name
    }
    return stock
  }

  /// A name without the 新增, 净增 or 建成 that a catalogue's indicator may begin with: its total is of the stock.
  private func withoutGrowth(_ name: [UInt8]) -> [UInt8] {
    for growth: StaticString in ["累计净增", "净增", "累计新增", "新增", "累计建成", "新建成", "建成", "新建", "新改建"]
    where name.hasPrefix(growth) && name.count > growth.utf8CodeUnitCount + 3 {
      return Array(name[growth.utf8CodeUnitCount...])
    }
    return name
  }

  /// Two pieces of a name, without saying twice what both say.
  func join(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
    if first.isEmpty || second.starts(with: first) { return second }
    // 5A级 and A级旅游景区
    if first.hasSuffix("A级"), second.hasPrefix("A级") { return first + second.dropFirst(4) }
    // 城镇居民 and 居民人均可支配收入 share 居民.
    var shared = min(first.count, second.count) / 3 * 3
    while shared >= 6 {
      if first.suffix(shared).elementsEqual(second.prefix(shared)) { return first + second[shared...] }
      shared -= 3
    }
    // 财政收入增长3%，产值增长2%; 工业增加值12亿元，产值40亿元: one flow is no part of another, though its owner may have both.
    let flows: [StaticString] = ["总产值", "产值", "增加值", "利润", "销售额", "销售收入", "税收", "零售额"]
    if flows.contains(where: { second.equals($0) }) {
      for flow: StaticString in [
        "总产值", "产值", "增加值", "收入", "支出", "利润", "税收", "出口", "进口", "进出口", "投资", "零售额", "销售额", "差距", "余额",
      ]
      where first.hasSuffix(flow) {
        let owner = Array(first.dropLast(flow.utf8CodeUnitCount))
        let isOwner = ["业", "产业", "公司", "集团", "园区", "开发区", "景区", "市场"].contains { (word: StaticString) in
          owner.hasSuffix(word)
        }
        return isOwner ? owner + second : second
      }
    }
    // 粮食生产克服干旱，总产1142.7亿斤
    if second.equals("总产"), first.hasSuffix("生产") { return Array(first.dropLast(6)) + second }
    // 果蔬播种面积18.9万亩，产量43万吨: one amount of a thing takes the place of another.
    let amounts: [StaticString] = [
      "按人口平均占有量", "人均占有量", "播种面积", "种植面积", "收获面积", "面积", "总产量", "总产", "产量", "总产值", "产值", "存栏", "出栏", "存栏量", "出栏量",
      "销售面积", "销售额",
      "合同金额", "合同额", "营业额", "收汇额", "销量", "销售量", "市场渗透率", "渗透率", "保有量", "总里程", "通车里程", "里程",
    ]
    if second.hasPrefix("单产") || second.hasPrefix("亩产")
      || amounts.contains(where: { second.hasPrefix($0) && second.hasSuffix($0) })
    {
      for amount in amounts where first.hasSuffix(amount) && first.count > amount.utf8CodeUnitCount {
        return Array(first.dropLast(amount.utf8CodeUnitCount)) + second
      }
    }
    return first + second
  }

  /// Whether a name says that something came about in a period (生猪出栏, 粮食产量).
  static func isOutput(_ name: [UInt8]) -> Bool {
    for ending: StaticString in [
      "出栏", "出栏量", "产量", "产值", "增加值", "收入", "支出", "利润", "利润总额", "税收", "销售额", "零售额", "交易额", "出口", "进口",
    ]
    where name.hasSuffix(ending) { return true }
    return false
  }
}
