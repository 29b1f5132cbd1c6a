import EconomyModel
import ReferenceData

// The noun behind a number that the number counts: 新建7家高质量概念验证平台.
extension SentenceComposer {
  /// 完成638亿元技改投资: what was carried out stands behind its number, whatever was named before.
  private func isOwnDeed(_ left: LeftReading, _ right: ByteRange) -> Bool {
    guard bytes.slice(left.verbRange).equals("完成") || bytes.slice(left.verbRange).equals("实现") else { return false }
    return right.count >= 12 && lexicon.cues.suffix(.head, in: bytes, from: right.start, to: right.end) != nil
  }

  /// The noun behind a number, where it is what the number counts.
  func noun(after amount: Amount, _ left: LeftReading, _ subject: [UInt8], _ span: ClauseSpan) -> NounAfter? {
    let isCount = amount.kind == .number && amount.unit.map { lexicon.units.units[$0].kind } == .counter
    if let noun = (isCount ? nounOfClass(span.right) : nil) ?? nounBehindNext(amount, span) { return noun }
    if let noun = nounAmong(amount, subject, span) ?? sharedTrouble(amount) { return noun }
    guard amount.kind == .number || amount.kind == .fraction, !span.right.isEmpty, !left.isFrom else { return nil }
    if let bounded = nounWithBound(span.right) { return bounded }
    // 所幸8.7万吨的总量守住了底线: an amount of what was named before.
    if subject.isEmpty, left.verb == nil, bytes.has("的", at: span.right.start), !frame.inherited.isEmpty,
      ["总量", "总额", "总数", "规模", "总产", "水平"].contains(where: { (word: StaticString) in
        bytes.has(word, at: span.right.start + 3) && !bytes.has("的", at: span.right.start + 3 + word.utf8CodeUnitCount)
      })
    {
      return NounAfter(name: frame.inherited, noun: frame.inherited, isVerbLed: false, hasPossessive: true)
    }
    // 投入1.2亿元新建34个服务中心: a verb alone is no noun that money counts.
    if amount.unit.map({ lexicon.units.units[$0].kind }) == .money, subject.hasSuffix("投入"),
      lexicon.cues.value(.action, of: bytes.slice(span.right)) != nil
    {
      return nil
    }
    // 干部4200多人中，已有七成辞去职务: what a part of them have done.
    if subject.isEmpty, !frame.among.isEmpty, amount.unit.map({ lexicon.units.units[$0].kind }) == .percent,
      left.verb == nil || left.verb == .reach, span.right.count >= 6, span.right.count <= 75
    {
      return NounAfter(
        name: bytes.slice(span.right) + frame.among, noun: frame.among, isVerbLed: false, hasPossessive: true)
    }
    // 423家旅行社中有三成关门歇业: what a part of them did, and who they are.
    if amount.unit.map({ lexicon.units.units[$0].kind }) == .percent || amount.kind == .fraction, let whole = rows.last,
      whole.measured.rule == "counted noun", !span.right.isEmpty, span.right.count <= 36,
      ["中有", "中，有", "里有"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: amount.range.start, notBefore: whole.amount.end)
      }), amount.range.start - whole.amount.end <= 42, !bytes.has("的", at: span.right.start),
      !mentions.amounts.contains(where: { $0.range.start == span.right.end })
    {
      return NounAfter(
        name: bytes.slice(span.right) + whole.name, noun: whole.name, isVerbLed: false, hasPossessive: true)
    }
    // 二分之一为高新技术企业, 八成以上是进口煤炭: what a part of them is.
    if subject.isEmpty, left.verb == nil,
      amount.kind == .fraction || amount.unit.map({ lexicon.units.units[$0].kind }) == .percent,
      bytes.has("为", at: span.right.start) && span.right.count >= 15
        || bytes.has("是", at: span.right.start) && span.right.count >= 9,
      !rows.isEmpty,
      !mentions.amounts.contains(where: { $0.range.start == span.right.end })
    {
      let kind = bytes.slice(ByteRange(span.right.start + 3, span.right.end))
      return NounAfter(name: kind, noun: kind, isVerbLed: false, hasPossessive: true)
    }
    if let some = someOfCounted(amount, subject, span) ?? countedByBoundAgain(amount, span) { return some }
    let isOfPersons = amount.unit.map { lexicon.units.units[$0].unit } == "人"
    if let trouble = NounAfter.trouble(bytes, span.left, span.right, lexicon, countsPersons: isOfPersons) {
      return trouble
    }
    if bytes.has("相比", at: span.right.start) { return nil }
    // 保持在50%的临界值以上: where a line lies is nothing that a percent is a part of.
    // 控制在4%年度目标以内: nor is the goal that it keeps to.
    if [
      "的临界", "临界", "的荣枯线", "荣枯线", "的警戒线", "警戒线", "的红线", "的合理区间", "的区间", "年度目标", "的年度目标", "年度控制目标", "的年度控制目标", "控制目标",
      "全年目标",
    ].contains(where: { (word: StaticString) in bytes.has(word, at: span.right.start) }) || isWithinGoal(amount) {
      return nil
    }
    // 抽调干部340名分头下乡, 脱粒机625部交给商业部门: where those went that stand before the number.
    if !subject.isEmpty, left.verb != .up, left.verb != .down,
      SentenceComposer.ways.contains(where: { bytes.has($0, at: span.right.start) })
    {
      return nil
    }
    // 把与粮食挂钩的化肥2.3万吨兑现到户: what became of the thing that 把 names, with its amount behind it.
    if subject.count >= 6, bytes.has("把", endingAt: left.subject.start, notBefore: span.left.start), left.verb == nil,
      !bytes.has("的", at: span.right.start),
      amount.unit.map({ [.money, .physical].contains(lexicon.units.units[$0].kind) }) == true
    {
      return nil
    }
    if bytes.has("的速度", at: span.right.start) { return nil }
    // 3012户企业中，2920户为私营企业: what so many of them are.
    if amount.unit.map({ lexicon.units.units[$0].kind }) == .counter, bytes.has("为", at: span.right.start),
      span.right.count >= 12, span.right.count <= 36,
      bytes.has("中，", endingAt: amount.range.start, notBefore: sentence.start),
      !mentions.amounts.contains(where: { $0.range.start == span.right.end })
    {
      let kind = bytes.slice(ByteRange(span.right.start + 3, span.right.end))
      return NounAfter(name: kind, noun: kind, isVerbLed: false, hasPossessive: true)
    }
    // 按常住人口3474.15万人计算: what it was counted by.
    if bytes.has("计算", at: span.right.start), span.right.count == 6 { return nil }
    // 新建管网86公里惠及36万人: what it brings about is the next number's.
    if bytes.has("惠及", at: span.right.start) { return nil }
    // 成为首个年吞吐量超过7000万标准箱的港口: what became the first is no noun that the amount counts.
    if left.verb == .reach || left.qualifier == .over,
      bytes.contains("成为", in: left.subject) || bytes.has("是", at: left.subject.start),
      SentenceComposer.firsts.contains(where: { bytes.contains($0, in: left.subject) })
    {
      return nil
    }
    // 引导1亿人在中西部就近城镇化: what so many people did is all that is said of them.
    if amount.unit.map({ lexicon.units.units[$0].word }) == "人",
      left.hasFrontVerb || lexicon.cues.has(.action, subject)
        || ["引导", "支持", "帮助", "推动", "促进", "吸引", "鼓励"].contains(where: { (word: StaticString) in subject.equals(word) }),
      bytes.has("在", at: span.right.start), span.right.count > 9, subject.count <= 6
    {
      let deed = bytes.slice(ByteRange(span.right.start + 3, span.right.end))
      return NounAfter(name: deed, noun: [], isVerbLed: true, hasPossessive: false)
    }
    // 23个行业利润增加，12个减少: the same things, which did the other.
    let verb = bytes.slice(span.right)
    if let counted = frame.counted, counted.unit == amount.unit.map({ lexicon.units.units[$0].unit }), subject.isEmpty,
      ["增长", "下降", "减少", "增加", "上涨", "持平", "上升", "回落"].contains(where: { (word: StaticString) in verb.equals(word) })
    {
      // 利润 of 利润增加行业 goes on.
      var amount: [UInt8] = []
      if frame.lastName.count > counted.name.count, frame.lastName.suffix(counted.name.count) == counted.name[...] {
        let deed = Array(frame.lastName.dropLast(counted.name.count))
        if let before = lexicon.cues.beforeNumber(in: deed, from: 0, to: deed.count) {
          amount = Array(deed[..<before.start])
        }
        for basis: StaticString in ["同比", "环比"] where amount.hasSuffix(basis) {
          amount.removeLast(basis.utf8CodeUnitCount)
        }
      }
      return NounAfter(name: amount + verb + counted.name, noun: counted.name, isVerbLed: false, hasPossessive: false)
    }
    // 先后4次降低存款准备金率: what was done so many times.
    // 连续5年提高基本养老金、4次提高基础养老金: behind 、 the times are of what follows.
    let isOwn = subject.isEmpty || bytes.has("、", endingAt: amount.range.start, notBefore: sentence.start)
    if amount.unit.map({ lexicon.units.units[$0].word }) == "次", span.right.count >= 12, isOwn,
      lexicon.cues.prefix(.down, in: bytes, at: span.right.start, to: span.right.end) != nil
        || lexicon.cues.prefix(.up, in: bytes, at: span.right.start, to: span.right.end) != nil
    {
      return NounAfter(name: bytes.slice(span.right), noun: [], isVerbLed: true, hasPossessive: false)
    }
    // 21条升级举措 counts, whatever its noun begins with.
    // 其中40个已建成投用: no number follows that the verb would state.
    let isDeed =
      bytes.has("已", at: span.right.start) && !mentions.amounts.contains { $0.range.start == span.right.end }
    if !isDeed, !NounAfter.isOutcome(bytes, span.right), !NounAfter.namesMeasure(bytes, span.right),
      lexicon.cues.prefix(.guardWord, in: bytes, at: span.right.start, to: span.right.end) == nil
    {
      for role: CueRole in [.up, .down, .reach, .from]
      where lexicon.cues.prefix(role, in: bytes, at: span.right.start, to: span.right.end) != nil {
        return nil
      }
    }
    guard
      isDeed || NounAfter.deedWith(bytes, span.right) != nil
        || lexicon.cues.prefix(.connector, in: bytes, at: span.right.start, to: span.right.end) == nil
        || lexicon.cues.prefix(.guardWord, in: bytes, at: span.right.start, to: span.right.end) != nil
    else { return nil }
    if subject.isEmpty, left.verb == .reach, !frame.inherited.isEmpty,
      amount.unit.map({ lexicon.units.units[$0].kind }) == .money, !isOwnDeed(left, span.right)
    {
      return nil
    }
    let states =
      left.verb == .up || left.verb == .down || left.verb == .share || left.verb == .contribution
      || (left.verb == .reach && !left.verbRange.isEmpty)
    // 为24个省份保供电煤: 为 before a counted noun is no verb.
    // 合并为8所学校: what they were made into is counted, not they.
    let isPreposition =
      left.verb == .reach
      && (left.verbRange.count == 3 && bytes.has("为", at: left.verbRange.start)
        || lexicon.cues.value(.predicate, of: bytes.slice(left.verbRange)) == "deed")
      && amount.unit.map({ lexicon.units.units[$0].kind }) == .counter
      || left.verb == .reach && bytes.has("有", endingAt: left.verbRange.end, notBefore: 0)
        && amount.unit.map({ lexicon.units.units[$0].kind }) == .counter
    // 新建提升310公里农村公路: two actions in a row.
    let isAction =
      left.verb == .up && lexicon.cues.value(.action, of: subject) != nil
      && amount.unit.map({ [.counter, .physical].contains(lexicon.units.units[$0].kind) }) == true
    // 长达4000公里的输气管道
    let isLength =
      bytes.has("的", at: span.right.start)
      && ["长", "全长", "总长", "总长度"].contains { (word: StaticString) in subject.equals(word) }
    // 促进经济平稳增长的16项政策措施: what grew says which of them are counted.
    let isAttribute =
      (left.verb == .up || left.verb == .down) && amount.unit.map { lexicon.units.units[$0].kind } == .counter
      && bytes.has("的", endingAt: amount.range.start, notBefore: span.left.start)
    // 垃圾分类覆盖93%的建制镇, 覆盖九成以上社区: the part of them that it has reached.
    let isPart = amount.unit.map { lexicon.units.units[$0].kind } == .percent
    let covers = bytes.contains("覆盖", in: left.verbRange)
    let isCoverage =
      covers && (bytes.has("的", at: span.right.start) || isPart && !bytes.contains("全覆盖", in: span.left))
    if states, !subject.isEmpty, !isPreposition, !isAction, !isLength, !isCoverage, !isAttribute { return nil }
    if let unit = amount.unit.map({ lexicon.units.units[$0] }), unit.kind == .points || unit.kind == .multiple {
      return nil
    }
    var right = withBothLevels(span.right)
    // 串联58个酒庄的旅游环线: what the verb before the number took in is counted, not what does so.
    if ["串联", "涉及", "连接", "辐射", "惠及", "覆盖"].contains(where: { (word: StaticString) in
      bytes.has(word, endingAt: span.left.end, notBefore: span.left.start)
    }), let place = bytes.first("的", in: right), place > right.start {
      right.end = place
    }
    // 35个特色园区2025年工业产值: when it was is no part of what is counted.
    // 27个省份效益好于上年: what they did goes on to its end.
    if let mention = mentions.periods.first(where: { $0.range.start > right.start + 3 && $0.range.end <= right.end }),
      !["好于", "优于", "高于", "低于", "超过", "快于", "比", "较"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: mention.range.start, notBefore: right.start)
      })
    {
      right.end = mention.range.start
    }
    // 四百四十五万农民平均每人收入一百九十元: an average of theirs is the next number's.
    for word: StaticString in ["平均每", "人均", "户均", "平均"] {
      if let place = bytes.first(word, in: ByteRange(right.start + 6, max(right.start + 6, right.end))),
        mentions.amounts.contains(where: { $0.range.start == span.right.end })
      {
        right.end = place
        break
      }
    }
    // 56户企业已关闭40户: what was done to so many of them is the next number's.
    if let next = mentions.amounts.first(where: { $0.range.start == right.end }), next.unit == amount.unit,
      let place = bytes.first("已", in: ByteRange(min(right.start + 6, right.end), right.end))
    {
      right.end = place
    }
    // 137个重点项目完成投资236.8亿元: what they did is the next number's.
    if let next = mentions.amounts.first(where: { $0.range.start == right.end }), next.unit != nil {
      // 10个开发区实际到位外资1.1亿美元
      for verb: StaticString in ["共完成", "完成", "实现", "累计", "合计", "共拉动", "实际到位", "到位", "上缴", "投入"] {
        guard let place = bytes.first(verb, in: ByteRange(right.start + 6, max(right.start + 6, right.end))) else {
          continue
        }
        let what = bytes.slice(ByteRange(place + verb.utf8CodeUnitCount, right.end))
        if what.isEmpty || verb.utf8CodeUnitCount == 9 || lists.hasHead(what) || lexicon.cues.has(.firmAmount, what)
          || what.hasSuffix("资") || what.hasSuffix("资金")
        {
          right.end = place
        }
      }
    }
    // 38家企业带来504个岗位: what those who were counted did is the next number's.
    if amount.unit.map({ lexicon.units.units[$0].kind }) == .counter,
      let doer = endOfAll(right) ?? doerBeforeNext(right)
    {
      right.end = doer
    }
    // What stands before the next number in the same clause may be its verb: 5家企业营收超100亿元.
    while let word = lexicon.cues.beforeNumber(in: bytes, from: right.start, to: right.end), right.end < sentence.end,
      mentions.amounts.contains(where: { $0.range.start == span.right.end }) || right.end != span.right.end
    {
      right = ByteRange(right.start, word.start)
    }
    // 推进66个重点县和平原200万亩农田建设: what 和 joins before the next number is the next number's.
    if mentions.amounts.contains(where: { $0.range.start == right.end }),
      amount.unit.map({ lexicon.units.units[$0].kind }) == .counter, let joint = lastJoint(right)
    {
      right.end = joint
    }
    if right.end < span.right.end {
      right = withoutAmount(right)
    } else if amount.unit.map({ lexicon.units.units[$0].kind }) == .counter {
      right = withOtherNouns(right)
    }
    let word = amount.unit.map { lexicon.units.units[$0].word }
    let countsPersons = word.map { $0.equals("人") || $0.equals("名") || $0.equals("位") } ?? amount.hasScale
    guard var noun = NounAfter.read(bytes, right, lexicon, countsPersons: countsPersons) else { return nil }
    // 低于全年4.3%的控制目标: nor is one that a rate is held against.
    if noun.hasPossessive,
      ["控制目标", "年度控制目标", "预期目标", "年度目标", "目标", "控制线"].contains(where: { (word: StaticString) in noun.noun.equals(word) }
      )
    {
      return nil
    }
    // 净亏41万元的三江通用机械厂: whose loss it is stands behind, and is no thing that the money counts.
    if amount.unit.map({ lexicon.units.units[$0].kind }) == .money, noun.hasPossessive, !subject.isEmpty,
      ["亏", "亏损", "净亏", "盈利", "欠税", "欠债", "负债"].contains(where: { (word: StaticString) in subject.hasSuffix(word) }),
      ["厂", "公司", "企业", "集团", "商店", "矿", "场"].contains(where: { (word: StaticString) in noun.noun.hasSuffix(word) })
    {
      return nil
    }
    // 冲刺9.2亿美元奋斗目标: an aim is no thing that an amount counts.
    if amount.unit.map({ lexicon.units.units[$0].kind }) == .money, noun.noun.hasSuffix("目标") { return nil }
    // 2个国家森林公园（龙山、云台山）: which they are is no part of the name.
    if let plain = withoutExamplesInBrackets(noun.noun) {
      if noun.name == noun.noun { noun.name = plain }
      noun.noun = plain
    }
    // 3630个县级和470个省、市级疾病预防控制中心: what stands behind the last 级 belongs to both.
    if noun.noun.hasSuffix("级"), noun.noun.count <= 24, let shared = sharedClass(behind: span.right.end) {
      noun.noun += shared
      noun.name = noun.noun
    }
    if let kind = amount.unit.map({ lexicon.units.units[$0].kind }), kind == .money {
      // 筹措12亿元实施工程: what the money was used for is no noun that it counts.
      // 安排资金35亿元支持城市更新: the money is named before the number already.
      let isNamed =
        lists.hasHead(subject)
        || ["资金", "国债", "贷款", "基金", "补助", "补贴", "直补", "债券", "专项债"].contains { (word: StaticString) in
          subject.hasSuffix(word)
        }
      if noun.isVerbLed || !noun.hasPossessive && isNamed { return nil }
      // 302亿元资金支持再就业 is money to support it, 3000亿元专项补助资金予以支持 only the money.
      let money = ["资金", "基金", "补贴", "国债", "债券"].lazy.compactMap { (word: StaticString) in
        noun.noun.first(word, in: ByteRange(0, noun.noun.count))
      }.first
      if let place = money, place + 6 < noun.noun.count {
        let purpose = Array(noun.noun[(place + 6)...])
        noun.noun = Array(noun.noun[..<(place + 6)])
        if purpose.hasPrefix("支持"), noun.name.suffix(purpose.count) == purpose[...] { noun.noun = purpose + noun.noun }
      }
      noun.name = noun.noun
    }
    if amount.kind == .fraction || amount.unit.map({ lexicon.units.units[$0].kind }) == .percent {
      // 超80%监测对象稳定消除风险: a number that opens its clause takes no subject from before.
      let opens = subject.isEmpty && left.verbRange.isEmpty && left.basis == nil && !noun.noun.isEmpty
      // 医院向基层投放50%号源, 互认覆盖医院97%门诊量: what a verb took so much of stands behind.
      let isTaken =
        left.verb == nil && left.basis == nil && !noun.noun.isEmpty
        && ["覆盖", "投放"].contains { (word: StaticString) in subject.contains(word) }
      guard noun.hasPossessive || noun.isVerbLed || opens || isCoverage || isTaken else { return nil }
    }
    return noun
  }

  /// A noun without the names that stand in brackets behind it; nil where it has none.
  private func withoutExamplesInBrackets(_ noun: [UInt8]) -> [UInt8]? {
    guard let open = noun.first("（", in: ByteRange(6, max(6, noun.count))),
      noun.hasSuffix("）") || !noun.contains("）", in: ByteRange(open, noun.count))
    else { return nil }
    let inner = Array(noun[(open + 3)...])
    // 县（市、区） is one name; （不含…） says what is counted.
    guard inner.count > 15,
      !["不含", "含", "不包括", "包括", "剔除", "按", "其中", "市、区"].contains(where: { (word: StaticString) in inner.hasPrefix(word)
      })
    else { return nil }
    return Array(noun[..<open])
  }

  /// Where the last 和 of a noun stands that joins it with a name; nil where there is none.
  private func lastJoint(_ noun: ByteRange) -> Int? {
    for offset in stride(from: noun.end - 9, to: noun.start + 3, by: -1) where bytes.has("和", at: offset) {
      let isWord = ["和谐", "和美", "和平", "和顺"].contains { (word: StaticString) in bytes.has(word, at: offset) }
      return isWord || lists.hasHead(bytes.slice(ByteRange(offset + 3, noun.end))) ? nil : offset
    }
    return nil
  }

  /// 72项测评点中有44项达到全球最优水平: of the things counted before, those that did what is said.
  private func nounAmong(_ amount: Amount, _ subject: [UInt8], _ span: ClauseSpan) -> NounAfter? {
    guard let counted = frame.counted, counted.unit == amount.unit.map({ lexicon.units.units[$0].unit }),
      subject.hasSuffix("中"), subject.count == counted.name.count + 3, subject.starts(with: counted.name)
    else { return nil }
    // 623种产品中有308种产品产量增长 names them again.
    guard NounAfter.read(bytes, span.right, lexicon)?.isVerbLed ?? true else { return nil }
    let deed = span.right.count <= 60 ? bytes.slice(span.right) : []
    return NounAfter(
      name: SentenceComposer.joined(deed, counted.name), noun: counted.name, isVerbLed: false, hasPossessive: false)
  }

  /// 21批173项制度创新案例: of two counts side by side both count the noun behind the second.
  private func nounBehindNext(_ amount: Amount, _ span: ClauseSpan) -> NounAfter? {
    func counts(_ amount: Amount) -> Bool {
      amount.kind == .number && amount.unit.map { lexicon.units.units[$0].kind } == .counter
    }
    guard counts(amount), let next = mentions.amounts.first(where: { $0.range.start == span.right.end }),
      next.unit != amount.unit
    else { return nil }
    // 100个总投资500亿元的重大项目: what is said of them in an amount stands between.
    let isOfAmount =
      span.right.count <= 18 && lexicon.cues.has(.head, bytes.slice(span.right)) && bytes.has("的", at: next.end)
      && next.unit.map { [.money, .physical].contains(lexicon.units.units[$0].kind) } == true
    // 改造14条9.5公里城区道路: how long they are stands between, too.
    let isMeasured = next.unit.map { lexicon.units.units[$0].kind } == .physical
    guard isOfAmount || span.right.isEmpty && (counts(next) || isMeasured) else { return nil }
    var end = next.end
    while end < sentence.end {
      let (scalar, length) = Scalars.at(end, in: bytes)
      if !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: .delimiter) { break }
      end += length
    }
    // 67个总投资3.4亿元的中央拉动内需项目进展顺利: whatever verb its name holds, the project ends it.
    for thing: StaticString in ["项目", "工程"] where isOfAmount {
      guard let place = bytes.first(thing, in: ByteRange(next.end, end)) else { continue }
      let noun = bytes.slice(ByteRange(next.end + 3, place + thing.utf8CodeUnitCount))
      return NounAfter(name: noun, noun: noun, isVerbLed: false, hasPossessive: true)
    }
    return NounAfter.read(bytes, ByteRange(next.end, end), lexicon)
  }

  /// What the noun behind the next number has behind its own 级.
  private func sharedClass(behind place: Int) -> [UInt8]? {
    // 现代金融、现代商贸5个千亿级，食品工业、现代种业4个百亿级产业集群
    guard let next = mentions.amounts.first(where: { $0.range.start >= place && $0.range.start <= place + 60 }),
      !bytes.contains("；", in: ByteRange(place, next.range.start))
    else { return nil }
    let limit = ByteRange(next.end, min(sentence.end, next.end + 60))
    guard var start = bytes.first("级", in: limit) else { return nil }
    start += 3
    var end = start
    while end < limit.end {
      let (scalar, length) = Scalars.at(end, in: bytes)
      if !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: .delimiter) || bytes.has("级", at: end) { break }
      end += length
    }
    let noun = ByteRange(start, NounAfter.predicate(bytes, ByteRange(start, end), lexicon) ?? end)
    return noun.count >= 6 ? bytes.slice(noun) : nil
  }

  /// 34项种子、农药和其他农资质量标准: names that 、 and 和 join behind one number are one thing that it counts.
  private func withOtherNouns(_ noun: ByteRange) -> ByteRange {
    guard bytes.has("、", at: noun.end), NounAfter.predicate(bytes, noun, lexicon) == nil else { return noun }
    var end = noun.end
    var piece = end + 3
    var isJoined = false
    while end < sentence.end, end - noun.start <= 120 {
      let (scalar, length) = Scalars.at(end, in: bytes)
      if bytes.has("、", at: end) {
        piece = end + 3
        if beginsWithVerb(piece) { return noun }
      } else if !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: .delimiter) {
        break
      }
      // 扩产、芯片技改等项目 lists several things, of which the number is one's.
      if TextFolding.isDigit(bytes[end]) || scalar == 0x201C || bytes.has("等", at: end) || bytes.has("居", at: end) {
        return noun
      }
      for word: StaticString in ["和", "以及"] where bytes.has(word, at: end) { isJoined = true }
      end += length
    }
    let whole = ByteRange(noun.start, end)
    guard !mentions.amounts.contains(where: { $0.range.start >= noun.start && $0.range.start < end }) else {
      return noun
    }
    // 卫生服务中心、卫生院配备终端: what was done at the end was done to all of them.
    let predicate = NounAfter.predicate(bytes, ByteRange(piece, end), lexicon)
    // 10家中试平台、概念验证中心 names both, as far as short names go.
    let areShort = predicate == nil && noun.count <= 36 && end - piece <= 36 && end < sentence.end
    guard isJoined && predicate == nil || areShort || predicate.map({ $0 >= piece + 6 }) == true else { return noun }
    return whole
  }

  /// Ways that something goes which was counted before.
  private static let ways: [StaticString] = [
    "送到", "送往", "送给", "送进", "交给", "调往", "调到", "调给", "运往", "运到", "运抵", "发往", "发给", "分给", "卖给", "拨给", "分头", "分赴", "赶赴",
    "奔赴", "下乡",
    "下去", "深入", "支援", "参加短途", "参加抢", "投入春", "投入夏", "投入秋", "投入抢", "投放市场", "上市供应",
  ]

  private func beginsWithVerb(_ offset: Int) -> Bool {
    for role: CueRole in [
      .action, .frontVerb, .predicate, .connector, .reach, .up, .down, .share, .distribute, .target,
    ]
    where lexicon.cues.prefix(role, in: bytes, at: offset, to: sentence.end) != nil { return true }
    return false
  }

  /// 8个产业规模超千亿元 counts industries: 规模 is what the next number measures.
  private func withoutAmount(_ noun: ByteRange) -> ByteRange {
    // 83个县（市）财政总收入完成469.1亿元 counts the counties.
    if let owner = NounAfter.owner(bytes, noun.start, noun.end, lexicon), owner < noun.end,
      lexicon.cues.suffix(.head, in: bytes, from: owner, to: noun.end) != nil
    {
      return ByteRange(noun.start, owner)
    }
    for amount: StaticString in [
      "规模", "总投资", "投资", "投入", "占比", "比重", "总产值", "产值", "营收", "营业收入", "收入", "面积", "产量", "销售额", "利润",
    ]
    where bytes.has(amount, endingAt: noun.end, notBefore: noun.start + 6) {
      return ByteRange(noun.start, noun.end - amount.utf8CodeUnitCount)
    }
    // 22条排水沟整治率达100% counts what was cleaned: a rate is two characters and 率.
    if bytes.has("率", endingAt: noun.end, notBefore: noun.start + 15) { return ByteRange(noun.start, noun.end - 9) }
    return noun
  }
}
