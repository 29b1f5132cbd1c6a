import EconomyModel
import ReferenceData

// What a number is about: the words of its own clause, and the noun behind it.
extension SentenceComposer {
  /// The clause's own subject; of several named before 、 only the last one that a verb sets apart.
  func ownSubject(_ left: LeftReading) -> [UInt8] {
    var range = left.subject
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
    // 为2.15万名劳动者追回工资2.65亿元: whom the number before counted is no part of the next name.
    if !frame.noun.isEmpty, let last = rows.last, last.amount.end == range.start,
      ["人", "名", "户", "位"].contains(last.measured.unit), range.count > frame.noun.count + 5,
      bytes.slice(range).starts(with: frame.noun)
    {
      range.start += frame.noun.count
    }
    let subject = IndicatorName.withoutAbbreviation(said(range, left))
    // 本年收入共为297亿元: of what year is all that the name says of its kind.
    if subject.equals("收入") || subject.equals("支出"), bytes.has("本年", endingAt: range.start, notBefore: sentence.start) {
      return Array("本年") + subject
    }
    return withoutAdverb(withoutTotal(withoutInnerVerb(withoutExamples(withoutLead(withoutFirst(subject))))))
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
  private static let firsts: [StaticString] = ["首个", "首座", "首家", "首条", "第二个", "第三个", "第四个", "第五个"]

  /// 河阳港成为全球首个年吞吐量超过5000万标准箱的港口: the first of what kind it is says nothing of the amount.
  private func withoutFirst(_ subject: [UInt8]) -> [UInt8] {
    guard let verb = subject.first("成为", in: ByteRange(0, subject.count)) ?? (subject.hasPrefix("是") ? 0 : nil) else {
      return subject
    }
    for first in SentenceComposer.firsts {
      if let place = subject.first(first, in: ByteRange(verb + 3, max(verb + 3, subject.count))) {
        return Array(subject[..<verb]) + subject[(place + first.utf8CodeUnitCount)...]
      }
    }
    return subject
  }

  /// 义新欧已经开行 is 义新欧开行.
  private func withoutAdverb(_ subject: [UInt8]) -> [UInt8] {
    guard let place = subject.first("已经", in: ByteRange(3, max(3, subject.count))) else { return subject }
    return Array(subject[..<place]) + subject[(place + 6)...]
  }

  /// 天然气五年累计产量 is 天然气产量 of five years.
  private func withoutTotal(_ subject: [UInt8]) -> [UInt8] {
    guard subject.contains("年累计") else { return subject }
    for word: StaticString in ["近五年累计", "近三年累计", "五年累计", "三年累计", "两年累计", "四年累计", "十年累计"] {
      if let place = subject.first(word, in: ByteRange(0, subject.count)), place > 0 {
        return Array(subject[..<place]) + subject[(place + word.utf8CodeUnitCount)...]
      }
    }
    return subject
  }

  /// 贵阳“青云市集”等夜间消费聚集区: the examples before 等 are no part of the name.
  private func withoutExamples(_ subject: [UInt8]) -> [UInt8] {
    let action = lexicon.cues.prefix(.action, in: subject, at: 0, to: subject.count)
    guard let place = subject.first("等", in: ByteRange(0, subject.count)), place > 0,
      subject.count - place >= (action == nil ? 12 : 9)
    else { return subject }
    // 制造业等行业, 水利等方面 are named by their examples; 在农业等领域应用落地 says where it was.
    if subject.has("等领域", at: place), place + 15 <= subject.count { return Array(subject[(place + 9)...]) }
    for word: StaticString in ["等行业", "等方面", "等级", "等次", "等于", "等额", "等量", "等效", "等值", "等离子"] where subject.has(word, at: place) {
      return subject
    }
    // 塑料、纸浆、纺织原料等合计进口: all of them together.
    for word: StaticString in ["等合计", "等共", "等总计"] where subject.has(word, at: place) {
      return Array(subject[..<(place + 3)]) + subject[(place + word.utf8CodeUnitCount)...]
    }
    // 资源勘探电力信息等事务支出: no examples, but a name.
    let examples = ByteRange(0, place)
    if lexicon.cues.prefix(.action, in: subject, at: 0, to: subject.count) == nil,
      !subject.contains("、", in: examples), !subject.contains("”", in: examples), subject.count <= 60,
      lists.hasHead(subject), !lists.hasHead(Array(subject[..<place]))
    {
      return subject
    }
    for word: StaticString in ["高等", "中等", "初等", "平等", "同等", "均等", "对等", "优等", "一等", "二等", "三等"]
    where subject.has(word, endingAt: place + 3, notBefore: 0) { return subject }
    let named = Array(subject[(place + 3)...])
    // 新增康复大学等高校14所: what was done to the examples was done to all.
    if let action, action.end < place {
      // 改造水热气等管网, 举办购物季等活动: what the class alone leaves unsaid stays.
      let saysLittle = ["活动", "项目", "工程", "工作", "任务", "设施"].contains { (word: StaticString) in named.equals(word) }
      if named.count <= 9, saysLittle || place - action.end <= 9 { return subject }
      if action.value == "keep" || named.count <= 9 { return Array(subject[..<action.end]) + named }
    }
    return named
  }

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
      // 工业可完成增加值: what the year is expected to bring.
      let modal: [StaticString] = ["预计可", "可望", "有望", "预计", "可", "将"]
      let before = modal.first { subject.has($0, endingAt: place, notBefore: 6) }?.utf8CodeUnitCount ?? 0
      if lists.hasHead(rest) { return Array(subject[..<(place - before)]) + rest }
    }
    return subject
  }

  /// The characters that begin a verb inside a subject.
  private static let innerVerbs = CharacterFilters("共全实完受规显表带推助")

  private func withoutInnerVerb(_ subject: [UInt8]) -> [UInt8] {
    guard SentenceComposer.innerVerbs.next(in: subject, from: 0, to: subject.count) < subject.count else {
      return subject
    }
    // “一区四园”共注册协议利用外资: all of them together.
    if let place = subject.first("共", in: ByteRange(6, max(6, subject.count))), !subject.has("公", at: place - 3),
      lexicon.cues.prefix(.action, in: subject, at: place + 3, to: subject.count) != nil
        || lexicon.cues.prefix(.frontVerb, in: subject, at: place + 3, to: subject.count) != nil
        || subject.has("注册", at: place + 3)
    {
      return withoutInnerVerb(Array(subject[..<place]) + subject[(place + 3)...])
    }
    let shorter = withoutVerb(of: subject)
    if shorter != subject { return shorter }
    // 烟酒类消费受到假期因素影响: why it moved is no part of the name.
    if subject.hasSuffix("影响"), let place = subject.first("受", in: ByteRange(6, max(6, subject.count))) {
      return Array(subject[..<place])
    }
    // 国家预算规定教育支出: who says it is no part of the name.
    for verb: StaticString in ["规定", "显示", "表明"] {
      guard let place = subject.first(verb, in: ByteRange(6, max(6, subject.count))), place + 12 <= subject.count,
        lists.hasHead(Array(subject[(place + 6)...]))
      else { continue }
      return Array(subject[(place + 6)...])
    }
    // “以旧换新”带动家电类零售额: what was moved, not what moved it.
    for verb: StaticString in ["带动", "推动", "助力"] {
      guard let place = subject.first(verb, in: ByteRange(3, max(3, subject.count))), place + 12 <= subject.count else {
        continue
      }
      let rest = Array(subject[(place + 6)...])
      if lists.hasHead(rest), !rest.equals("就业") { return rest }
    }
    return subject
  }

  /// 配合市人大及其常委会制定修改浦东新区法规: a long phrase before an action says who acted, not what was counted.
  private func withoutLead(_ subject: [UInt8]) -> [UInt8] {
    // 围绕重点领域开展职业技能培训, 通过各种方式使用国外贷款: to what end and by what means is no part of the name.
    let leads: [StaticString] = ["围绕", "针对", "面向", "聚焦", "通过", "依托", "借助", "结合"]
    if leads.contains(where: { subject.hasPrefix($0) }) {
      for verb: StaticString in ["开展", "使用", "举办", "组织", "争取"] {
        if let place = subject.first(verb, in: ByteRange(9, max(9, subject.count))), place + 12 <= subject.count {
          return Array(subject[place...])
        }
      }
    }
    guard subject.count > 45, !subject.hasPrefix("来自") else { return subject }
    var offset = 3
    while offset < subject.count - 12 {
      if let action = lexicon.cues.prefix(.action, in: subject, at: offset, to: subject.count), action.value == "keep",
        action.end < subject.count, subject.count - offset <= 45
      {
        return Array(subject[offset...])
      }
      offset += Scalars.at(offset, in: subject).length
    }
    return subject
  }

  /// The noun behind a number, where it is what the number counts.
  func noun(after amount: Amount, _ left: LeftReading, _ subject: [UInt8], _ span: ClauseSpan) -> NounAfter? {
    if let noun = nounBehindNext(amount, span) { return noun }
    if let noun = nounAmong(amount, subject, span) { return noun }
    guard amount.kind == .number || amount.kind == .fraction, !span.right.isEmpty, !left.isFrom else { return nil }
    if bytes.has("相比", at: span.right.start) { return nil }
    // 成为首个年吞吐量超过5000万标准箱的港口: what became the first is no noun that the amount counts.
    if left.verb == .reach || left.qualifier == .over,
      bytes.contains("成为", in: left.subject) || bytes.has("是", at: left.subject.start),
      SentenceComposer.firsts.contains(where: { bytes.contains($0, in: left.subject) })
    {
      return nil
    }
    // 引导1亿人在中西部就近城镇化: what so many people did is all that is said of them.
    if amount.unit.map({ lexicon.units.units[$0].word }) == "人", left.hasFrontVerb || lexicon.cues.has(.action, subject)
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
      return NounAfter(name: verb + counted.name, noun: counted.name, isVerbLed: false, hasPossessive: false)
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
    if lexicon.cues.prefix(.guardWord, in: bytes, at: span.right.start, to: span.right.end) == nil {
      for role: CueRole in [.up, .down, .reach, .from]
      where lexicon.cues.prefix(role, in: bytes, at: span.right.start, to: span.right.end) != nil {
        return nil
      }
    }
    guard
      lexicon.cues.prefix(.connector, in: bytes, at: span.right.start, to: span.right.end) == nil
        || lexicon.cues.prefix(.guardWord, in: bytes, at: span.right.start, to: span.right.end) != nil
    else { return nil }
    if subject.isEmpty, left.verb == .reach, !frame.inherited.isEmpty,
      amount.unit.map({ lexicon.units.units[$0].kind }) == .money
    {
      return nil
    }
    let states =
      left.verb == .up || left.verb == .down || left.verb == .share || left.verb == .contribution
      || (left.verb == .reach && !left.verbRange.isEmpty)
    // 为24个省份保供电煤: 为 before a counted noun is no verb.
    let isPreposition =
      left.verb == .reach && left.verbRange.count == 3 && bytes.has("为", at: left.verbRange.start)
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
    // 垃圾分类覆盖93%的建制镇: the part of them that it has reached.
    let isCoverage = bytes.contains("覆盖", in: left.verbRange) && bytes.has("的", at: span.right.start)
    if states, !subject.isEmpty, !isPreposition, !isAction, !isLength, !isCoverage { return nil }
    if let unit = amount.unit.map({ lexicon.units.units[$0] }), unit.kind == .points || unit.kind == .multiple {
      return nil
    }
    var right = span.right
    // 串联58个酒庄的旅游环线: what the verb before the number took in is counted, not what does so.
    if ["串联", "涉及", "连接", "辐射", "惠及", "覆盖"].contains(where: { (word: StaticString) in
      bytes.has(word, endingAt: span.left.end, notBefore: span.left.start)
    }), let place = bytes.first("的", in: right), place > right.start {
      right.end = place
    }
    // 13个重点园区2025年营业收入: when it was is no part of what is counted.
    if let mention = mentions.periods.first(where: { $0.range.start > right.start + 3 && $0.range.end <= right.end }) {
      right.end = mention.range.start
    }
    // 137个重点项目完成投资236.8亿元: what they did is the next number's.
    if let next = mentions.amounts.first(where: { $0.range.start == right.end }), next.unit != nil {
      for verb: StaticString in ["共完成", "完成", "实现", "累计", "合计", "共拉动"] {
        if let place = bytes.first(verb, in: ByteRange(right.start + 6, max(right.start + 6, right.end))),
          verb.utf8CodeUnitCount == 9 || lists.hasHead(bytes.slice(ByteRange(place + 6, right.end)))
        {
          right.end = place
        }
      }
    }
    // What stands before the next number in the same clause may be its verb: 5家企业营收超100亿元.
    while let word = lexicon.cues.beforeNumber(in: bytes, from: right.start, to: right.end), right.end < sentence.end,
      mentions.amounts.contains(where: { $0.range.start == span.right.end }) || right.end != span.right.end
    {
      right = ByteRange(right.start, word.start)
    }
    if right.end < span.right.end {
      right = withoutAmount(right)
    } else if amount.unit.map({ lexicon.units.units[$0].kind }) == .counter {
      right = withOtherNouns(right)
    }
    let word = amount.unit.map { lexicon.units.units[$0].word }
    let countsPersons = word.map { $0.equals("人") || $0.equals("名") || $0.equals("位") } ?? amount.hasScale
    guard var noun = NounAfter.read(bytes, right, lexicon, countsPersons: countsPersons) else { return nil }
    // 1410个县级和250个省、市级疾病预防控制中心: what stands behind the last 级 belongs to both.
    if noun.noun.hasSuffix("级"), noun.noun.count <= 24, let shared = sharedClass(behind: span.right.end) {
      noun.noun += shared
      noun.name = noun.noun
    }
    if let kind = amount.unit.map({ lexicon.units.units[$0].kind }), kind == .money {
      // 筹措12亿元实施工程: what the money was used for is no noun that it counts.
      // 安排资金35亿元支持城市更新: the money is named before the number already.
      let isNamed =
        lists.hasHead(subject)
        || ["资金", "国债", "贷款", "基金", "补助"].contains { (word: StaticString) in subject.hasSuffix(word) }
      if noun.isVerbLed || !noun.hasPossessive && isNamed { return nil }
      // 109亿元资金支持再就业 is money to support it, 1000亿元专项奖补资金予以支持 only the money.
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
      guard noun.hasPossessive || noun.isVerbLed || opens else { return nil }
    }
    return noun
  }

  /// 59项测评点中有22项达到全球最优水平: of the things counted before, those that did what is said.
  private func nounAmong(_ amount: Amount, _ subject: [UInt8], _ span: ClauseSpan) -> NounAfter? {
    guard let counted = frame.counted, counted.unit == amount.unit.map({ lexicon.units.units[$0].unit }),
      subject.hasSuffix("中"), subject.count == counted.name.count + 3, subject.starts(with: counted.name)
    else { return nil }
    // 623种产品中有308种产品产量增长 names them again.
    guard NounAfter.read(bytes, span.right, lexicon)?.isVerbLed ?? true else { return nil }
    let deed = span.right.count <= 60 ? bytes.slice(span.right) : []
    return NounAfter(name: deed + counted.name, noun: counted.name, isVerbLed: false, hasPossessive: false)
  }

  /// 21批173项制度创新案例: of two counts side by side both count the noun behind the second.
  private func nounBehindNext(_ amount: Amount, _ span: ClauseSpan) -> NounAfter? {
    func counts(_ amount: Amount) -> Bool {
      amount.kind == .number && amount.unit.map { lexicon.units.units[$0].kind } == .counter
    }
    guard span.right.isEmpty, counts(amount),
      let next = mentions.amounts.first(where: { $0.range.start == amount.end }),
      counts(next), next.unit != amount.unit
    else { return nil }
    var end = next.end
    while end < sentence.end {
      let (scalar, length) = Scalars.at(end, in: bytes)
      if !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: .delimiter) { break }
      end += length
    }
    return NounAfter.read(bytes, ByteRange(next.end, end), lexicon)
  }

  /// What the noun behind the next number has behind its own 级.
  private func sharedClass(behind place: Int) -> [UInt8]? {
    // 现代金融、现代商贸3个千亿级，食品工业、现代种业2个百亿级产业集群
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

  /// 12项食品、药品和其他消费品安全标准: names that 、 and 和 join behind one number are one thing that it counts.
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

  private func beginsWithVerb(_ offset: Int) -> Bool {
    for role: CueRole in [
      .action, .frontVerb, .predicate, .connector, .reach, .up, .down, .share, .distribute, .target,
    ]
    where lexicon.cues.prefix(role, in: bytes, at: offset, to: sentence.end) != nil { return true }
    return false
  }

  /// 8个产业规模超千亿元 counts industries: 规模 is what the next number measures.
  private func withoutAmount(_ noun: ByteRange) -> ByteRange {
    for amount: StaticString in [
      "规模", "总投资", "投资", "占比", "比重", "总产值", "产值", "营收", "营业收入", "收入", "面积", "产量", "销售额", "利润",
    ]
    where bytes.has(amount, endingAt: noun.end, notBefore: noun.start + 6) {
      return ByteRange(noun.start, noun.end - amount.utf8CodeUnitCount)
    }
    // 22条排水沟整治率达100% counts what was cleaned: a rate is two characters and 率.
    if bytes.has("率", endingAt: noun.end, notBefore: noun.start + 15) { return ByteRange(noun.start, noun.end - 9) }
    return noun
  }

  /// 筹措7亿元 is of money raised; 实施城市更新行动、完成投资220亿元 names its object before 、.
  func objectBefore(_ action: [UInt8], _ span: ClauseSpan) -> [UInt8] {
    // 筹措7亿元实施就业惠民工程: what it was for makes the name complete.
    if let verb = lexicon.cues.prefix(.predicate, in: bytes, at: span.right.start, to: span.right.end),
      verb.end < span.right.end,
      span.right.end - verb.end <= 60
    {
      return bytes.slice(ByteRange(verb.end, span.right.end)) + action + Array("资金")
    }
    let text = bytes.slice(span.left)
    if let place = text.first("、", in: ByteRange(0, text.count)), place > 0 {
      let object = reader.read(ByteRange(span.left.start, span.left.start + place), isRank: false).subject
      if !object.isEmpty { return bytes.slice(object) + action }
    }
    let isAmount = ["投资", "税", "费", "销售"].contains { (word: StaticString) in action.hasSuffix(word) }
    return isAmount ? action : action + Array("资金")
  }

  /// 中央财政安排832亿元，比上年增加167亿元，支持卫生事业发展: what the money is for completes its name.
  func purposeBehind(_ subject: [UInt8], _ amount: Amount) -> [UInt8]? {
    let verbs: [StaticString] = ["将安排", "共安排", "安排", "拨付", "投入"]
    guard let verb = verbs.first(where: { subject.hasSuffix($0) }), subject.count > verb.utf8CodeUnitCount else {
      return nil
    }
    let limit = ByteRange(amount.end, min(sentence.end, amount.end + 120))
    for word: StaticString in ["，用于支持", "，用于", "，支持", "用于"] {
      guard let place = bytes.first(word, in: limit) else { continue }
      var end = place + word.utf8CodeUnitCount
      let start = word.withUTF8Buffer { $0[0] } == 0xEF ? place + 3 : place
      while end < sentence.end {
        let (scalar, length) = Scalars.at(end, in: bytes)
        if !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: .delimiter) { break }
        end += length
      }
      guard end - start <= 75, !mentions.amounts.contains(where: { $0.range.start >= start && $0.range.start < end })
      else { return nil }
      let owner = Array(subject.dropLast(verb.utf8CodeUnitCount))
      return owner + bytes.slice(ByteRange(start, end)) + Array("资金")
    }
    return nil
  }

  /// Whether an amount added to this is the change of a stock.
  func isStock(_ name: [UInt8], _ indicator: Indicator?) -> Bool {
    if let indicator {
      return indicator.kind == .stock && indicator.unit == "CNY" || indicator.kind == .stock && name.hasSuffix("人口")
    }
    for ending: StaticString in ["余额", "贷款", "存款", "人口", "保有量"] where name.hasSuffix(ending) { return true }
    return false
  }

  /// A change in points is of the rate before it, or of the growth rate where the last number was one.
  func pointsName(_ name: [UInt8], _ subject: [UInt8]) -> [UInt8] {
    guard subject.isEmpty || lexicon.cues.has(.bareHead, subject) else { return name }
    if subject.isEmpty, frame.lastIsGrowthInPoints { return frame.lastName }
    switch frame.lastMeasure {
    case .share: return frame.lastName
    case .level: return subject.isEmpty ? frame.lastName : name
    case .changeRate:
      return name.hasSuffix("增速") || name.hasSuffix("率") || name.hasSuffix("幅") ? name : name + Array("增速")
    default: return name
    }
  }
}
