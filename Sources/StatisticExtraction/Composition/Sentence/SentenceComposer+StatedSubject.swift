import EconomyModel
import ReferenceData

// What the words before a stated number say of its verb: 净增242万户 is a change, 增量39.7亿斤 too.
extension SentenceComposer {
  /// Takes out of a subject what says how the amount moved, and out of the verb what belongs to the subject.
  mutating func settleSubject(
    _ amount: Amount, _ unit: UnitOfMeasure?, _ left: inout LeftReading, _ subject: inout [UInt8], _ span: ClauseSpan
  ) {
    if unit?.kind == .percent, let growth = bracketedGrowth(amount) {
      left.verb = growth.verb
      subject += growth.head
    }
    // 同比增长为15.9%, but 增长为120亿元 is what it grew to.
    if unit?.kind == .percent, left.verb == .reach, bytes.has("增长为", at: left.verbRange.start) { left.verb = .up }
    // 农药、化肥使用减量20%
    if unit?.kind == .percent, left.verb == nil, subject.hasSuffix("减量"), subject.count > 9 {
      (left.verb, subject) = (.down, Array(subject.dropLast(6)))
    }
    // 国有工业企业减亏30%; 税费负担由146元减少到93元，减负36.3%: by how much the loss or the burden fell.
    if unit?.kind == .percent, left.verb == nil || left.verb == .reach {
      if subject.hasSuffix("减亏"), subject.count > 6 || !frame.inherited.isEmpty { left.verb = .down }
      let isTold = subject.equals("减负") || subject.equals("减亏") && frame.inherited.contains("亏损")
      if isTold, !frame.inherited.isEmpty { (left.verb, subject) = (.down, []) }
    }
    if let (amountName, item) = superlative(subject) {
      subject = item + amountName
      frame.parent = amountName
      frame.divides = true
    }
    // 净增经营主体242万户，其中企业57万户; 减少租赁费1.2亿元
    let change = namedChange(subject, unit, left)
    if let change {
      subject = change.object
      (left.isNew, left.isNet) = (change.isNet, change.isNet)
      if !change.isNet { left.verb = .down }
    } else if left.isPart || left.isLinked, left.verb == nil, let last = rows.last, frame.lastWasNet,
      unit?.unit == last.measured.unit
    {
      (left.isNew, left.isNet) = (true, true)
    }
    // 去年新增学位2.87万个，今年再增2.5万个: as many more, which is no change of a stock.
    if left.verb == .up, subject.isEmpty, left.basis == nil, left.basePeriod == nil, unit?.kind == .counter,
      let last = rows.last, last.name.starts(with: Array("新增")), last.measured.measure == .level,
      last.measured.unit == unit?.unit
    {
      (left.verb, subject) = (nil, last.name)
    }
    // 播种面积6660万亩、新增404.2万亩: what came on top of the amount before.
    if left.isNew, !left.isNet, subject.isEmpty, span.isLinked, let last = rows.last, last.measured.measure == .level,
      last.measured.unit == unit?.unit, unit?.kind == .physical || unit?.kind == .money,
      last.amount.range.end + 3 >= span.left.start - 3, left.basis == nil
    {
      (left.isNew, left.verb) = (false, .up)
    }
    // 亿元楼26幢，较上年新增4幢: so many more of what stands.
    if left.isNew, !left.isNet, subject.isEmpty, left.basePeriod != nil || left.basis == .yoy,
      ["较", "比"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: ByteRange(span.left.start, min(span.left.end, span.left.start + 9)))
      }),
      let last = rows.last, last.measured.measure == .level, last.measured.unit == unit?.unit
    {
      (left.isNew, left.verb) = (false, .up)
    }
    // 推动农房风貌提升48.6万户: what was improved is counted, not how much it rose.
    // 依法取缔210家、整改提升65家: so were those that were put in order.
    if left.verb == .up,
      left.hasFrontVerb || lexicon.cues.has(.action, subject) || lexicon.cues.has(.partDeed, subject),
      unit?.kind == .counter, !subject.isEmpty,
      let verb = (["提升", "改善"] as [StaticString]).first(where: { bytes.has($0, at: left.verbRange.start) }),
      left.verbRange.count == 6
    {
      (left.verb, subject) = (nil, subject + [UInt8](verb))
    }
    // 减少贫困人口12万人，其中去年减少3.5万人: as many of the same.
    if left.verb == .down, subject.isEmpty, left.basis == nil, unit?.unit == "人", let last = rows.last,
      last.measured.measure == .level, last.name.hasPrefix("减少"), last.name.hasSuffix("贫困人口")
    {
      (left.verb, subject) = (nil, last.name)
    }
    // 粮食产量再创新高，增量39.7亿斤; 常住人口年均增量为3.97万: by how much it grew, 年均 by how much a year.
    if left.verb == nil || left.verb == .reach, unit?.kind != .percent, let thing = grownThing(of: subject, left) {
      (left.verb, left.isNew, left.isNet) = (.up, false, false)
      subject = thing.hasSuffix("年均") ? Array(thing.dropLast(6)) : thing
      if left.isAverage || thing.hasSuffix("年均") { (left.basis, left.isAverage) = (left.basis ?? .cagr, true) }
    }
    // 外贸增长规模达到2.1万亿元: by how much it grew.
    if subject.hasSuffix("增长规模"), subject.count > 12, left.verb == nil || left.verb == .reach, unit?.kind != .percent {
      (left.verb, subject) = (.up, Array(subject.dropLast(12)))
    }
    // 时间缩短为年均14.6天: where it stands, and no change a year.
    if unit?.kind == .time,
      ["为年均", "到年均", "至年均", "为平均", "到平均"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: amount.range.start, notBefore: span.left.start)
      })
    {
      (left.verb, left.basis, left.isAverage) = (.reach, nil, false)
    }
    // 日均净增1.2万户 is an amount of each day, not the change of a stock.
    if left.isNew,
      ["日均", "月均", "平均每天", "平均每月", "每天"].contains(where: { (word: StaticString) in subject.equals(word) })
    {
      subject += Array(left.isNet ? "净增" : "新增")
      (left.isNew, left.isNet) = (false, false)
    }
  }

  /// What a name that ends in 增量 is the growth of, empty where the thing was named before; nil for others.
  private func grownThing(of subject: [UInt8], _ left: LeftReading) -> [UInt8]? {
    // Of 净增量 the verb has been taken off.
    if left.isNet, subject.equals("量") { return frame.inherited.isEmpty ? nil : [] }
    // 社会融资规模增量 is an amount of its own.
    if lexicon.catalogue.indicator(named: subject) != nil { return nil }
    for word: StaticString in ["绝对增量", "净增量", "增加量", "增量"] where subject.hasSuffix(word) && !subject.hasSuffix("新增量") {
      let thing = Array(subject.dropLast(word.utf8CodeUnitCount))
      let isAlone = thing.isEmpty || thing.equals("年均")
      return isAlone && frame.inherited.isEmpty ? nil : thing
    }
    return nil
  }

  /// 平均工资最高的三个行业分别是软件业: the amount, and whose it is.
  private func superlative(_ subject: [UInt8]) -> (amount: [UInt8], item: [UInt8])? {
    guard subject.contains("最") else { return nil }
    for top: StaticString in ["最高的", "最低的", "最多的", "最少的", "最大的"] {
      guard let place = subject.first(top, in: ByteRange(6, max(6, subject.count))) else { continue }
      let rest = ByteRange(place + top.utf8CodeUnitCount, subject.count)
      for verb: StaticString in ["分别是", "分别为", "依次是", "依次为", "是", "为"] {
        guard let start = subject.first(verb, in: rest), start + verb.utf8CodeUnitCount < subject.count else {
          continue
        }
        return (Array(subject[..<place]), Array(subject[(start + verb.utf8CodeUnitCount)...]))
      }
    }
    return nil
  }

  /// What a subject means of which only a word is left; nil for others.
  func meantByRest(_ subject: [UInt8], _ unit: UnitOfMeasure?, _ left: LeftReading) -> [UInt8]? {
    // 全村412户1860人: how many live in the houses counted right before.
    if subject.isEmpty, unit?.unit == "人", let last = rows.last, last.name.equals("户数") { return Array("人口") }
    guard subject.count == 6 else { return nil }
    func isOne(of words: [StaticString]) -> Bool { words.contains { subject.equals($0) } }
    // 全村有386户、1652人: how many live there.
    if isOne(of: ["全村", "全镇", "全乡", "全队", "村里", "全寨"]), left.verb == nil || left.verb == .reach {
      if unit?.unit == "户" { return Array("户数") }
      if unit?.unit == "人" { return Array("人口") }
    }
    // 财政收入932亿元，唐山市一家就贡献了162亿元: what all of them did, of one.
    if left.region != nil, !frame.inherited.isEmpty, isOne(of: ["一家", "一港", "一地", "一市", "一县", "一省", "一区"]) {
      return []
    }
    // 改造任务为80个，实际完工102个
    if let last = rows.last, last.status == .target, last.measured.unit == unit?.unit, last.measured.measure == .level,
      isOne(of: ["完工", "竣工", "完成"]), bytes.has("实际", endingAt: left.subject.start, notBefore: sentence.start)
    {
      return last.name
    }
    // 湿垃圾分出量明显上升，9月份日均达338吨
    if isOne(of: ["日均", "月均"]), !frame.inherited.isEmpty, left.verb == .reach || left.verb == nil,
      !left.isNew, !frame.inherited.contains("日均"), !frame.inherited.contains("月均"), !frame.inherited.contains("平均")
    {
      return frame.inherited + subject
    }
    return nil
  }

  /// 今年列入计划的区重大工程中，已有17个实现开工: what some of those have done whom a clause opened; nil for others.
  func doneAmong(_ unit: UnitOfMeasure?, _ span: ClauseSpan) -> [UInt8]? {
    guard let ground = frame.ground, unit?.kind == .counter, !span.right.isEmpty else { return nil }
    var deed = span.right
    for word: StaticString in ["已经", "已", "全部", "实现了", "实现", "完成了"] where bytes.has(word, at: deed.start) {
      deed.start += word.utf8CodeUnitCount
    }
    while deed.end > deed.start,
      bytes.has("，", endingAt: deed.end, notBefore: deed.start)
        || bytes.has("。", endingAt: deed.end, notBefore: deed.start)
    {
      deed.end -= 3
    }
    guard (6...15).contains(deed.count),
      [CueRole.predicate, .action].contains(where: {
        lexicon.cues.prefix($0, in: bytes, at: deed.start, to: deed.end)?.end == deed.end
      })
    else { return nil }
    let whole = ByteRange(0, ground.count)
    let noun = ground.first("的", in: whole).map { Array(ground[($0 + 3)...]) } ?? ground
    return bytes.slice(deed) + noun
  }

  /// 半年间, 七个月: a stretch of time and nothing else.
  func isStretch(_ subject: [UInt8]) -> Bool {
    guard (6...18).contains(subject.count) else { return false }
    var rest = subject
    for end: StaticString in ["之间", "里面", "间", "来", "里", "内"] where rest.hasSuffix(end) {
      rest.removeLast(end.utf8CodeUnitCount)
      break
    }
    if rest.equals("半年") || rest.equals("一年") { return true }
    guard let unit = (["个月", "个多月", "年"] as [StaticString]).first(where: { rest.hasSuffix($0) }) else { return false }
    rest.removeLast(unit.utf8CodeUnitCount)
    return !rest.isEmpty
      && (ChineseNumeral.read(rest, at: 0, to: rest.count)?.end == rest.count
        || DecimalNumber.read(rest, at: 0, to: rest.count).end == rest.count)
  }

  /// 原煤安排六亿吨, 初步安排二百四十亿元: what is planned of it, without the word that says so; nil for other subjects.
  func planned(_ subject: [UInt8]) -> [UInt8]? {
    guard subject.hasSuffix("安排") else { return nil }
    var rest = Array(subject.dropLast(6))
    for word: StaticString in ["计划", "初步", "预算", "拟", "预计", "共", "合计"] where rest.hasSuffix(word) {
      rest.removeLast(word.utf8CodeUnitCount)
      break
    }
    // 中央财政将安排832亿元支持卫生事业: who plans is nothing that is planned.
    let isPlanner = ["财政", "将", "国家", "政府", "省里", "市里", "每年", "新", "再", "专项"].contains { (word: StaticString) in
      rest.hasSuffix(word)
    }
    return isPlanner || rest.isEmpty && frame.inherited.isEmpty ? nil : rest
  }

  /// 年初下达的老旧院落改造任务为80个: the task that was set; nil where a subject names none.
  func taskSet(_ subject: [UInt8]) -> [UInt8]? {
    guard subject.hasSuffix("任务"),
      let set = (["年初下达的", "年初确定的", "上级下达的", "省下达", "市下达", "省政府下达", "市政府下达", "国家下达"] as [StaticString]).first(where: {
        subject.hasPrefix($0)
      }),
      subject.count >= set.utf8CodeUnitCount + 12
    else { return nil }
    return Array(subject[set.utf8CodeUnitCount...].dropLast(6))
  }
}
