import EconomyModel
import ReferenceData

// Numbers that state nothing: durations, meetings, capacities, bounds inside a name.
extension SentenceComposer {
  /// 30亿元以上重大产业项目69个: a bound inside the name of what is counted is no statistic of its own.
  mutating func removeThresholds() {
    let found = asides()
    residues += found.residues
    capacities += found.capacities
    for index in found.removed.reversed() { mentions.amounts.remove(at: index) }
  }

  /// The numbers that state nothing: all are found before any is taken out, since asking while changing costs a copy of
  /// all that is known of the sentence.
  private func asides() -> (removed: [Int], residues: [Residue], capacities: [Amount]) {
    var removed: [Int] = []
    var residues: [Residue] = []
    let isSupposed = supposes()
    var capacities: [Amount] = []
    for index in mentions.amounts.indices {
      let amount = mentions.amounts[index]
      let next = index + 1 < mentions.amounts.count ? mentions.amounts[index + 1] : nil
      if isSupposed {
        residues.append(Residue(range: amount.range, class: .name, reason: "a supposition"))
      } else if isPhone(amount) {
        residues.append(Residue(range: amount.range, class: .name, reason: "a telephone number"))
      } else if isDuration(amount) {
        residues.append(Residue(range: amount.range, class: .duration, reason: "a span of time that measures nothing"))
      } else if lexicon.cues.prefix(.naming, in: bytes, at: amount.end, to: sentence.end) != nil,
        amount.unit.map({ lexicon.units.units[$0].kind }) != .money,
        // 原煤产量迈上8000万吨台阶, 销量跨过20万辆关口: only 两个台阶 is a manner of speaking.
        !isLevelPassed(amount),
        // 经济总量迈上2万亿台阶 is an amount of money that leaves 元 out.
        !(amount.unit == nil && amount.hasScale && amount.value.double >= 1e9
          && (TextFolding.isDigit(bytes[amount.range.start]) || amount.value.double >= 1e10))
      {
        residues.append(Residue(range: amount.range, class: .name, reason: "a manner of speaking"))
      } else if isRankedClass(amount, after: index > 0 ? mentions.amounts[index - 1] : nil) {
        residues.append(Residue(range: amount.range, class: .threshold, reason: "a place that names a class"))
      } else if isAmongRanked(amount, next) {
        residues.append(Residue(range: amount.range, class: .name, reason: "how many there are among whom one ranks"))
      } else if isPointedAt(amount) {
        residues.append(Residue(range: amount.range, class: .name, reason: "as many as were told of before"))
      } else if isExchangeRate(amount, next, after: index > 0 ? mentions.amounts[index - 1] : nil) {
        residues.append(Residue(range: amount.range, class: .name, reason: "a rate of exchange"))
      } else if isMeeting(amount) || bytes.has("、", at: amount.end) && next.map(isMeeting) == true {
        residues.append(Residue(range: amount.range, class: .numbering, reason: "the number of a meeting"))
      } else if amount.unit == nil, amount.hasScale,
        bytes.has("级", at: amount.range.end) || bytes.has("以上人口", at: amount.range.end)
      {
        // 五百亿级开发区
        residues.append(Residue(range: amount.range, class: .threshold, reason: "a bound inside a name"))
      } else if isBoundOfClass(amount, next) || namesPlan(amount) {
        residues.append(Residue(range: amount.range, class: .threshold, reason: "a bound inside a name"))
      } else if isBoundInNoun(amount, after: index > 0 ? mentions.amounts[index - 1] : nil) {
        residues.append(Residue(range: amount.range, class: .threshold, reason: "a bound inside a name"))
      } else if isSizeOfProject(amount) {
        capacities.append(amount)
      } else if isThreshold(amount, after: index > 0 ? mentions.amounts[index - 1] : nil, next) {
        residues.append(Residue(range: amount.range, class: .threshold, reason: "a bound inside a name"))
      } else {
        continue
      }
      removed.append(index)
    }
    return (removed, residues, capacities)
  }

  /// 如果每个人增加一元，就要增加六亿元: what is supposed has not been; 如果按可比口径计算 only says how one counts.
  private func supposes() -> Bool {
    guard
      let word = (["如果", "假如", "假设", "倘若", "假使"] as [StaticString]).first(where: { bytes.has($0, at: sentence.start) })
    else { return false }
    // 如果没有特大灾荒，产量将达到3989万吨 tells what is planned: the condition itself holds no number.
    let clause = ByteRange(
      sentence.start, bytes.first("，", in: ByteRange(sentence.start, sentence.end)) ?? sentence.end)
    guard mentions.amounts.contains(where: { $0.range.start >= clause.start && $0.end <= clause.end }),
      !["计划", "完成", "实现", "达到", "继续", "任务", "目标"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: clause)
      })
    else { return false }
    let counts: [StaticString] = ["按", "不考虑", "考虑", "扣除", "剔除", "不计", "不算", "加上", "包括", "以", "把", "从", "与", "同", "和"]
    return !counts.contains { bytes.has($0, at: sentence.start + word.utf8CodeUnitCount) }
  }

  /// 千亿斤粮食生产能力建设规划, 百亿斤粮食产能提升工程: a round amount in the name of a plan.
  private func namesPlan(_ amount: Amount) -> Bool {
    guard
      ["千亿", "百亿", "百万", "千万", "万亿"].contains(where: { (word: StaticString) in bytes.has(word, at: amount.range.start) }
      )
    else { return false }
    var end = amount.end
    while end < sentence.end, end - amount.end <= 60 {
      let (scalar, length) = Scalars.at(end, in: bytes)
      if !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: .delimiter) { break }
      end += length
    }
    return end - amount.end >= 12
      && ["规划", "工程", "行动", "计划"].contains { (word: StaticString) in
        bytes.has(word, endingAt: end, notBefore: amount.end + 6)
      }
  }

  /// 销售额过亿元、过十亿元企业分别新增499家, 6个过五千亿、8个过千亿产业: 过 and an amount make a class of things.
  private func isBoundOfClass(_ amount: Amount, _ next: Amount?) -> Bool {
    let start = amount.range.start
    // 总产值超亿元的乡镇，去年是236个: so does one behind a comma.
    let classes: [StaticString] = [
      "乡镇", "县", "镇", "村", "企业", "产业", "集群", "园区", "项目", "市场", "商户", "品牌", "单位", "县市", "市县",
    ]
    let isClass =
      bytes.has("的", at: amount.end)
      && classes.contains { (word: StaticString) in
        bytes.has(word, at: amount.end + 3) && bytes.has("，", at: amount.end + 3 + word.utf8CodeUnitCount)
      }
    if isClass,
      bytes.has("超", endingAt: start, notBefore: sentence.start)
        || bytes.has("过", endingAt: start, notBefore: sentence.start),
      next?.unit.map({ lexicon.units.units[$0].kind }) == .counter
    {
      return true
    }
    guard amount.unit == nil && amount.hasScale || amount.unit.map({ lexicon.units.units[$0].kind }) == .money,
      bytes.has("过", endingAt: start, notBefore: sentence.start),
      !["超", "突", "通", "经", "不", "迈", "跨", "越", "跃"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: start - 3, notBefore: sentence.start)
      })
    else { return false }
    let things: [StaticString] = ["企业", "产业", "园区", "集群", "龙头", "项目", "县", "镇", "村", "大县", "强县", "强镇", "平台"]
    if things.contains(where: { bytes.has($0, at: amount.end) }) { return true }
    guard bytes.has("、", at: amount.end), let next else { return false }
    return bytes.has("过", endingAt: next.range.start, notBefore: amount.end) && next.range.start - amount.end <= 60
  }

  /// 24小时开放, 连续5年: a time that stands behind no verb and no measured time is no statistic.
  private func isDuration(_ amount: Amount) -> Bool {
    // 连续10次获评A级: a streak.
    if amount.unit.map({ lexicon.units.units[$0].word }) == "次",
      bytes.has("连续", endingAt: amount.range.start, notBefore: sentence.start)
    {
      return true
    }
    guard let unit = amount.unit.map({ lexicon.units.units[$0] }), unit.kind == .time else { return false }
    var start = amount.range.start
    if bytes.has("连续", endingAt: start, notBefore: sentence.start) { return true }
    if isTimeOnAverage(amount) || comparesTime(amount) || isNamedTime(amount) { return false }
    if mentions.periods.contains(where: {
      $0.range.end == start || ($0.range.end == start - 3 && bytes.has("的", at: start - 3))
    }) {
      return false
    }
    // 时间缩短为年均14.6天: that it is an average says nothing of its own.
    for word: StaticString in ["年均", "平均"] where bytes.has(word, endingAt: start, notBefore: sentence.start) {
      start -= 6
    }
    // 达标天数仅161天: how few they are stands between.
    // 去化周期约19个月
    if let word = lexicon.cues.beforeNumber(in: bytes, from: sentence.start, to: start),
      [.filler, .about, .over, .under].contains(where: { (role: CueRole) in word.word.roles.has(role) }),
      lexicon.cues.suffix(.timeSubject, in: bytes, from: sentence.start, to: word.start) != nil
    {
      start = word.start
    }
    let roles = lexicon.cues.beforeNumber(in: bytes, from: sentence.start, to: start)?.word.roles ?? []
    let reaches =
      roles.has(.about) && bytes.has("约为", endingAt: start, notBefore: 0)
      || roles.has(.reach)
        && ["到", "至", "达", "为", "是", "保持在", "稳定在"].contains { (word: StaticString) in
          bytes.has(word, endingAt: start, notBefore: 0)
        }
    return !roles.has(.up) && !roles.has(.down) && !reaches && !roles.has(.from) && !roles.has(.under)
      && !roles.has(.over)
      && lexicon.cues.suffix(.timeSubject, in: bytes, from: sentence.start, to: start) == nil
  }

  /// 周转一次需119天，比上年慢7天: whether it says how a time moved that was just told.
  func comparesTime(_ amount: Amount) -> Bool {
    let clause = clauseStart(sentence.start, amount.range.start)
    guard ["比", "较", "同比"].contains(where: { (word: StaticString) in bytes.has(word, at: clause) }),
      let told = mentions.amounts.last(where: { $0.end <= clause }), told.unit == amount.unit
    else { return false }
    return !isDuration(told)
  }

  /// 在港口平均停留11.6天, 从拿地到开工平均只用47天: how long something takes on average.
  func isTimeOnAverage(_ amount: Amount) -> Bool {
    guard let unit = amount.unit.map({ lexicon.units.units[$0] }), unit.kind == .time, unit.word != "年",
      unit.word != "月", unit.word != "个月"
    else { return false }
    let clause = ByteRange(clauseStart(sentence.start, amount.range.start), amount.range.start)
    return ["停留", "停时", "用", "需", "耗时", "等待", "等候", "候", "滞留", "只要", "只需"].contains { (word: StaticString) in
      bytes.has(word, endingAt: clause.end, notBefore: clause.start)
    } && bytes.contains("平均", in: clause)
  }

  /// 新闻热线：37687　本版图片…, where readers may call.
  private func isPhone(_ amount: Amount) -> Bool {
    ["电话：", "热线：", "传真：", "邮编：", "邮政编码：", "订阅：", "微信："].contains { (word: StaticString) in
      bytes.has(word, endingAt: amount.range.start, notBefore: sentence.start)
    }
  }

  /// 按1美元兑6.7元人民币折算: neither side says anything of a region.
  private func isExchangeRate(_ amount: Amount, _ next: Amount?, after previous: Amount?) -> Bool {
    func isMoney(_ amount: Amount?) -> Bool { amount?.unit.map { lexicon.units.units[$0].kind } == .money }
    guard isMoney(amount) else { return false }
    // 满300元减50元: what a coupon is good for.
    let isBought = bytes.has("满", endingAt: amount.range.start, notBefore: sentence.start)
    if isBought, isMoney(next),
      ["减", "立减", "送", "返"].contains(where: { (word: StaticString) in bytes.has(word, at: amount.end) })
    {
      return true
    }
    if let previous, isMoney(previous), bytes.has("满", endingAt: previous.range.start, notBefore: sentence.start),
      amount.range.start - previous.end <= 6,
      ["减", "送", "返"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: amount.range.start, notBefore: previous.end)
      })
    {
      return true
    }
    let joints: [StaticString] = ["兑", "兑换", "合", "折合", "="]
    if amount.value == Quantity(mantissa: 1), isMoney(next) {
      return joints.contains { bytes.has($0, at: amount.end) }
    }
    return isMoney(previous) && previous?.value == Quantity(mantissa: 1)
      && joints.contains { bytes.has($0, at: previous?.end ?? 0) } && amount.range.start - (previous?.end ?? 0) <= 6
  }

  /// 十届九次、十次全会 are meetings by their numbers.
  private func isMeeting(_ amount: Amount) -> Bool {
    guard amount.unit.map({ lexicon.units.units[$0].word.equals("次") }) == true else { return false }
    return ["全会", "会议", "全体会议", "代表大会", "集体学习", "党代会"].contains { (word: StaticString) in
      bytes.has(word, at: amount.end)
    }
  }

  /// Whether text of the same clause stands directly behind a number.
  private func isFollowed(_ amount: Amount) -> Bool {
    amount.end < sentence.end
      && CharacterClass.of(Scalars.at(amount.end, in: bytes).value, lexicon.classes).isDisjoint(with: .delimiter)
  }

  /// 31个大城市调查失业率为5%: how many there are of those that a rate is of is part of its name.
  private func ownsRate(_ amount: Amount, _ next: Amount?) -> Bool {
    guard let next, let unit = next.unit.map({ lexicon.units.units[$0] }), !amount.hasScale,
      unit.kind == .percent || unit.kind == .physical || unit.kind == .time,
      let verb = lexicon.cues.beforeNumber(in: bytes, from: amount.end, to: next.range.start),
      verb.word.roles.has(.reach) || verb.word.roles.has(.distribute),
      ["率", "率分别", "浓度", "浓度分别", "天数", "比例", "指数"].contains(where: { (ending: StaticString) in
        bytes.has(ending, endingAt: verb.start, notBefore: amount.end)
      })
    else { return false }
    let before = Scalars.before(amount.range.start, in: bytes)
    guard
      !CharacterClass.of(before, lexicon.classes).isDisjoint(with: [.clauseEnd, .sentenceEnd])
        || amount.range.start == sentence.start
        || bytes.has("全国", endingAt: amount.range.start, notBefore: sentence.start)
    else { return false }
    var offset = amount.end
    while offset < verb.start {
      let (scalar, length) = Scalars.at(offset, in: bytes)
      if !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: .delimiter) { return false }
      offset += length
    }
    // 22条排水沟整治率达100% counts what was cleaned; only places are counted to say of where a rate is.
    return ["市", "省", "区", "县", "国家", "断面", "站"].contains { (place: StaticString) in
      bytes.contains(place, in: ByteRange(amount.end, verb.start))
    }
  }

  /// 轨道50米内换乘比例93%, 公园500米服务半径覆盖率90%: how near, in the name of a rate.
  private func isReach(_ amount: Amount, _ unit: UnitOfMeasure, _ next: Amount?) -> Bool {
    // 长江沿岸1公里范围内化工企业11户
    if ["公里", "米", "千米", "里"].contains(unit.unit), bytes.has("范围内", at: amount.range.end) { return true }
    guard let next, unit.kind == .physical || unit.kind == .time, next.range.start > amount.end,
      next.range.start - amount.end <= 60, next.unit.map({ lexicon.units.units[$0].kind }) == .percent
    else { return false }
    return ["内", "服务半径", "范围内"].contains { (word: StaticString) in bytes.has(word, at: amount.range.end) }
      && !bytes.contains("，", in: ByteRange(amount.end, next.range.start))
  }

  private func isThreshold(_ amount: Amount, after previous: Amount?, _ next: Amount?) -> Bool {
    // 学科进入前千分之一
    if amount.kind == .fraction, bytes.has("前", endingAt: amount.range.start, notBefore: sentence.start) { return true }
    // 以上年价格为100: what an index starts from.
    if amount.kind == .number, amount.unit == nil, amount.value.double == 100,
      bytes.has("为", endingAt: amount.range.start, notBefore: sentence.start),
      bytes.contains("以", in: ByteRange(max(sentence.start, amount.range.start - 36), amount.range.start))
    {
      return true
    }
    guard amount.kind == .number, let unit = amount.unit.map({ lexicon.units.units[$0] }), unit.kind != .points else {
      return false
    }
    // 培育一批销售收入超10亿元的企业集团: how large those are of which nobody says how many.
    if unit.kind == .money, bytes.has("的", at: amount.end),
      let some = bytes.first("一批", in: ByteRange(max(sentence.start, amount.range.start - 60), amount.range.start)),
      !bytes.contains("，", in: ByteRange(some, amount.range.start))
    {
      return true
    }
    // 大班额指班额在56人及以上的班级, 7座及以下小型客车: what a word means, and which class is meant.
    if ["及以上的", "及以下的", "以上的", "以下的"].contains(where: { (word: StaticString) in bytes.has(word, at: amount.range.end) }
    ),
      let place = bytes.first("指", in: ByteRange(max(sentence.start, amount.range.start - 45), amount.range.start)),
      !["指标", "指数", "指导", "指出"].contains(where: { (word: StaticString) in bytes.has(word, at: place) })
    {
      return true
    }
    if unit.word.equals("座"), bytes.has("及以下", at: amount.range.end) || bytes.has("及以上", at: amount.range.end) {
      return true
    }
    // 规模以上工业企业起点标准由500万元提高到2000万元: from which size on something is counted.
    if unit.kind == .money,
      ["起点标准", "统计标准", "统计起点", "入统标准", "统计口径"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: ByteRange(max(sentence.start, amount.range.start - 120), amount.range.start))
      })
    {
      return true
    }
    if unit.kind == .counter, isSample(amount) { return true }
    // 20万吨级泊位, 60万吨赖氨酸项目: how large something is that is named.
    if unit.word.hasEnding("级") { return true }
    if unit.word.equals("千伏") || unit.word.equals("大卡"), isFollowed(amount) { return true }
    if unit.kind == .physical, isCapacity(amount) { return true }
    // 3人制篮球场
    if unit.word.equals("人"), bytes.has("制", at: amount.range.end) { return true }
    // 20万人口以上的县
    if unit.word.equals("人"), bytes.has("口以上", at: amount.range.end) || bytes.has("口以下", at: amount.range.end) {
      return true
    }
    // 退出全国168个重点城市后十位 says how many there are; 全国832个贫困县全部摘帽 counts what was done.
    if unit.kind == .counter, !amount.hasScale, isFollowed(amount),
      bytes.has("全国", endingAt: amount.range.start, notBefore: sentence.start),
      CharacterClass.of(Scalars.before(amount.range.start - 6, in: bytes), lexicon.classes).isDisjoint(
        with: .delimiter),
      amount.range.start - 6 > sentence.start
    {
      return true
    }
    // 每10万人刑事案件数 is counted per so many.
    if bytes.has("每", endingAt: amount.range.start, notBefore: sentence.start) { return true }
    // 注册资本300万元以下（不含300万元，下同）
    if unit.kind != .counter,
      bytes.has("（不含", endingAt: amount.range.start, notBefore: sentence.start)
        || bytes.has("（含", endingAt: amount.range.start, notBefore: sentence.start)
    {
      return true
    }
    // 年应纳税所得额不到300万元的部分
    if unit.kind == .money, bytes.has("的部分", at: amount.end) || bytes.has("部分", at: amount.end) { return true }
    // 国内增值税（50%部分）
    if unit.kind == .percent, bytes.has("部分）", at: amount.end) { return true }
    // 823名人大代表出席会议, 160多名来自各行各业的代表与会
    if unit.kind == .counter,
      ["代表出席", "委员出席", "代表参加", "代表应到", "代表与会", "代表听取", "代表审议"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: ByteRange(amount.end, min(sentence.end, amount.end + 60)))
      })
    {
      return true
    }
    // 大会应到代表615名，实到547名
    if unit.kind == .counter,
      ["应到代表", "实到代表", "应到委员", "实到委员", "应到", "实到", "应出席代表", "实际出席", "应到会代表", "实到会代表"].contains(where: {
        (word: StaticString) in bytes.has(word, endingAt: amount.range.start, notBefore: sentence.start)
      })
    {
      return true
    }
    // 0-17岁、18-34岁人口分别为: classes of age.
    if unit.word.equals("岁"), amount.high != nil || bytes.has("以上", at: amount.range.end),
      ["、", "和", "人口", "组", "年龄段", "的占"].contains(where: { (word: StaticString) in bytes.has(word, at: amount.end) })
        || bytes.has("及以上", at: amount.range.end)
    {
      return true
    }
    // 5‰人口变动抽样调查
    if unit.kind == .percent,
      ["人口变动", "人口抽样", "抽样"].contains(where: { (word: StaticString) in bytes.has(word, at: amount.range.end) })
    {
      return true
    }
    // 开展50公里徒步: what an event is called.
    if unit.kind == .physical,
      ["徒步", "健步走", "马拉松", "越野", "骑行"].contains(where: { (word: StaticString) in bytes.has(word, at: amount.end) })
    {
      return true
    }
    if isSeason(amount) || unit.kind == .money && isOfNth(amount) { return true }
    if isClassInBracket(amount) || isClassOfPart(amount, next) || isClassOfCounted(amount, next)
      || isClassOfOwner(amount, next) || isFirstOfTwoBounds(amount, next)
    {
      return true
    }
    // 综合债务率低于100%的警戒线: where a line lies.
    if unit.kind == .percent,
      ["的警戒线", "警戒线", "的国际警戒线", "的红线", "的国际公认警戒线"].contains(where: { (word: StaticString) in
        bytes.has(word, at: amount.end)
      })
    {
      return true
    }
    // 全球前1%学科
    if unit.kind == .percent || unit.word.equals("‰") {
      return bytes.has("前", endingAt: amount.range.start, notBefore: sentence.start)
    }
    let before = lexicon.cues.beforeNumber(in: bytes, from: sentence.start, to: amount.range.start)
    let roles = before?.word.roles ?? []
    // 39个县（市）财政收入超过7亿元: the bound says which of them are counted.
    if roles.has(.over) || roles.has(.under), let previous, let word = before,
      [.money, .physical].contains(unit.kind),
      previous.unit.map({ lexicon.units.units[$0].kind }) == .counter,
      let owner = NounAfter.owner(bytes, previous.end, word.start, lexicon),
      NounAfter.measuresEnd(bytes, owner, word.start, lexicon),
      !bytes.contains("，", in: ByteRange(previous.end, word.start))
    {
      return true
    }
    if let previous, let word = before, isBoundAgain(amount, after: previous, hedge: word.start) { return true }
    // 3岁以下婴幼儿, 25-59岁就业人员 are age groups; only a life expectancy or an age is measured in years.
    if unit.word.equals("岁") {
      let isAge = ["寿命", "年龄"].contains { (word: StaticString) in
        bytes.contains(word, in: ByteRange(max(sentence.start, amount.range.start - 45), amount.range.start))
      }
      // 村民老何今年52岁: how old somebody is.
      let isAverage = bytes.contains("平均", in: ByteRange(sentence.start, amount.range.start))
      if amount.isBounded || (isFollowed(amount) || !isAverage) && !isAge { return true }
    }
    // 31个省（区、市）夏粮产量 says of what all the sum is.
    if unit.kind == .counter, bytes.has("省（区、市）", at: amount.end), amount.end + 18 < sentence.end,
      CharacterClass.of(Scalars.at(amount.end + 18, in: bytes).value, lexicon.classes).isDisjoint(with: .delimiter),
      // 17个省（区、市）完成换届 counts those that have done so.
      lexicon.cues.prefix(.predicate, in: bytes, at: amount.end + 18, to: sentence.end) == nil
    {
      return true
    }
    // 1-2月31个省市区一般公共预算收入全部正增长: all there are.
    if unit.kind == .counter, amount.value.double == 31,
      ["省市区", "省区市", "省（市、区）", "省、市、区"].contains(where: { (word: StaticString) in
        bytes.has(word, at: amount.end)
      })
    {
      return true
    }
    // 31个省份公务接待费减少26%: all there are, of whom the sum is.
    if unit.kind == .counter, amount.value.double == 31, !amount.isBounded,
      ["省份", "省区市"].contains(where: { (word: StaticString) in bytes.has(word, at: amount.end) }),
      let next, next.range.start - amount.end <= 60,
      let verb = lexicon.cues.beforeNumber(in: bytes, from: amount.end, to: next.range.start),
      verb.word.roles.has(.up) || verb.word.roles.has(.down)
    {
      return true
    }
    if unit.kind == .counter, ownsRate(amount, next) { return true }
    if isSizeOfCounted(amount, next) || isSizeOfNamed(amount) || isReach(amount, unit, next) { return true }
    // 4个过五千亿、6个过千亿产业
    if let previous, previous.end + 3 == amount.range.start, bytes.has("过", at: previous.end) { return true }
    // 新增3家销售超百亿元企业: how large those are that the number before counts.
    if unit.kind == .money, previous.map({ $0.unit.map { lexicon.units.units[$0].kind } == .counter }) == true,
      let previous, amount.range.start - previous.end <= 30,
      !bytes.contains("，", in: ByteRange(previous.end, amount.range.start)),
      !bytes.contains("、", in: ByteRange(previous.end, amount.range.start)),
      ["企业", "项目", "产业", "园区", "集群", "集团", "基地"].contains(where: { (word: StaticString) in
        bytes.has(word, at: amount.end)
      })
    {
      return true
    }
    if amount.isBounded {
      if roles.has(.reach) || roles.has(.up) || roles.has(.down) { return false }
      // 培育100家以上特色企业 counts; 全省50户以上村寨 and 10亿元以上项目 bound.
      if unit.kind == .counter, amount.hasScale || !["户", "人"].contains(unit.word) { return false }
      if unit.kind == .counter,
        lexicon.cues.suffix(.action, in: bytes, from: sentence.start, to: amount.range.start) != nil
          || roles.has(.netNew) || roles.has(.filler)
      {
        return false
      }
      return lexicon.cues.prefix(.predicate, in: bytes, at: amount.end, to: sentence.end) == nil
    }
    if bytes.has("级", at: amount.range.end) { return !(roles.has(.reach) && !roles.has(.over)) }
    guard roles.has(.over) || roles.has(.filler), unit.kind == .money, let next, next.range.start - amount.end <= 18,
      next.range.start > amount.end,
      let nextUnit = next.unit.map({ lexicon.units.units[$0] }), nextUnit.kind == .counter
    else { return false }
    var offset = amount.end
    while offset < next.range.start {
      let (scalar, length) = Scalars.at(offset, in: bytes)
      if !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: .delimiter) { return false }
      offset += length
    }
    return lexicon.cues.beforeNumber(in: bytes, from: amount.end, to: next.range.start) == nil
  }
}
