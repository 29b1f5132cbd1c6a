import EconomyModel
import ReferenceData

/// A number that stands alone in its clause.
extension SentenceComposer {
  mutating func readSingle(_ amount: Amount, _ left: LeftReading, _ span: ClauseSpan) {
    if restate(amount, span) || readGoal(amount, span) || readOthersRate(amount, span) || readGrade(amount, left) {
      return
    }
    var amount = amount
    var left = left
    let growth = growthAfter(amount)
    let named = growth == nil ? namedGrowth(after: amount) : nil
    if let named { (left.verb, left.isTarget) = (named.verb, left.isTarget || named.isTarget) }
    if let growth, left.verb != .up, left.verb != .down {
      left.verb = growth.verb
      if growth.isAverage { (left.basis, left.isAverage) = (left.basis ?? .cagr, true) }
    }
    let cut = cutBehind(amount)
    if cut != nil { left.verb = .down }
    if amount.kind == .doubleDigit, bytes.has("增长", at: amount.end) || bytes.has("增速", at: amount.end) {
      left.verb = .up
    }
    var subject = ownSubject(left)
    let thing = elidedThing(amount, left)
    if let thing { (subject, left.isPart, frame.parent) = (thing, false, []) }
    if let told = measureInClause(amount, left, subject, span) {
      (subject, left.region) = (told.name, told.region)
      left.isPart = false
      if told.moves { left.verb = .up }
    }
    if let told = rankedPlace(amount) {
      (left.region, subject) = (told.region, told.measured.isEmpty && subject.count <= 9 ? [] : told.measured)
      frame.clauseRegion = told.region
    }
    // 黔东南、安顺低于1000亿元: what was measured before, of the first place that is named.
    let counts = amount.unit.map { lexicon.units.units[$0].kind } == .counter
    if !counts, let places = placesAlone(subject), let regions = listedRegions(places), !frame.inherited.isEmpty {
      (left.region, frame.places, subject) = (regions[0], places, [])
    }
    let condition = conditionBefore(amount, subject)
    if let condition { subject = condition.subject }
    defer { if let condition { (frame.subject, frame.topic) = (condition.outer, condition.outer) } }
    if let cut, !lists.hasHead(subject) { subject = cut }
    if let named { subject = named.name }
    // 6.5%左右的增速可以实现充分就业: a growth of nothing said is the economy's.
    if growth != nil, subject.isEmpty, rows.isEmpty, frame.inherited.isEmpty || !lists.hasHead(frame.inherited) {
      subject = Array("经济")
    }
    var noun =
      growth == nil && named == nil && cut == nil && !isDoneBeyond(amount, span)
      ? noun(after: amount, left, subject, span) : nil
    // 13亿人口 counts the population in persons.
    if bytes.has("口", at: amount.range.end), amount.unit.map({ lexicon.units.units[$0].word.equals("人") }) == true {
      noun = NounAfter(name: Array("人口"), noun: Array("人口"), isVerbLed: false, hasPossessive: false)
    }
    if let noun, noun.noun.hasSuffix("之一") {
      residues.append(Residue(range: amount.range, class: .name, reason: "one of so many"))
      return
    }
    if noun == nil, let whom = reached(amount, left, span) { subject += whom }
    if noun == nil, thing == nil, left.verb == nil || left.verb == .reach,
      let unit = amount.unit.map({ lexicon.units.units[$0].unit }),
      let kind = IndicatorName.nextKind(
        subject, unit: unit,
        before: rows.suffix(8).reversed().lazy.filter { $0.measured.measure == .level }.map {
          ($0.name, $0.measured.unit)
        })
    {
      subject = kind
    }
    guard settleUnit(&amount, left: left, subject: subject, noun: noun) else { return }
    let unit = amount.unit.map { lexicon.units.units[$0] }
    // 其中1项获一等奖，院士达49名: people are no part of the projects.
    if !left.isPart, !frame.divides, !frame.parent.isEmpty, !subject.isEmpty,
      let last = rows.last(where: { $0.measured.measure == .level }), unit?.kind == .counter,
      unit?.unit != last.measured.unit
    {
      frame.parent = []
    }
    if unit?.kind == .time, !isMeasuredTime(amount, left, subject) {
      residues.append(Residue(range: amount.range, class: .duration, reason: "a span of time that measures nothing"))
      return
    }
    if let noun {
      readCounted(amount, unit, left, subject, noun, span)
    } else {
      readStated(amount, unit, left, subject, span)
    }
  }

  /// 比2016年减少815千公顷（1222万亩）: the same in another unit says what the number before it says.
  private mutating func restate(_ amount: Amount, _ span: ClauseSpan) -> Bool {
    guard let last = rows.last, amount.kind == .number, let unit = amount.unit.map({ lexicon.units.units[$0] }),
      bytes.has("（", at: last.amount.end), last.amount.end + 3 == amount.range.start, bytes.has("）", at: amount.end),
      unit.unit != last.measured.unit, [.physical, .money, .counter].contains(unit.kind),
      [.level, .changeAmount].contains(last.measured.measure)
    else { return false }
    var row = last.with(amount, rule: "another unit")
    if last.measured.value.isNegative { row.measured.value = amount.value.negated }
    row.measured.unit = unit.unit
    row.qualifier = last.qualifier
    rows.append(row)
    return true
  }

  /// 远程教育已覆盖58万所农村中小学: the verb and whom it reached complete the name.
  private func reached(_ amount: Amount, _ left: LeftReading, _ span: ClauseSpan) -> [UInt8]? {
    guard amount.kind == .number, left.verb == .reach, !left.isFrom, !span.right.isEmpty,
      amount.unit.map({ lexicon.units.units[$0].kind }) == .counter
    else { return nil }
    for verb: StaticString in ["覆盖", "惠及", "扩大", "拓展", "延伸", "遍及"] where bytes.contains(verb, in: left.verbRange) {
      guard let noun = NounAfter.read(bytes, span.right, lexicon), !noun.isVerbLed else { return nil }
      return Array(verb) + noun.noun
    }
    return nil
  }

  /// 实现38.6%的增长, 以5.2%的速度增长: the verb of a change behind its number.
  func growthAfter(_ amount: Amount) -> (verb: LeftReading.Verb, isAverage: Bool)? {
    // 以平均每年1.4万户的速度递增: how many more there are each year.
    for (word, verb) in [
      ("的速度递增", LeftReading.Verb.up), ("的速度增长", .up), ("的速度增加", .up), ("的速度减少", .down), ("的速度递减", .down),
    ] as [(StaticString, LeftReading.Verb)]
    where bytes.has(word, at: amount.end) && amount.unit.map({ lexicon.units.units[$0].kind }) == .counter {
      return (verb, false)
    }
    guard amount.unit.map({ lexicon.units.units[$0].kind }) == .percent || amount.kind == .doubleDigit else {
      return nil
    }
    var offset = amount.end
    let isPossessive = bytes.has("的", at: offset)
    if isPossessive { offset += 3 }
    var isAverage = false
    for word: StaticString in [
      "累计", "发展", "两年平均", "平均", "年均", "同比", "中高速", "高速", "低速", "高位", "强劲", "大幅", "稳定", "高", "较快", "快速", "正", "逆势",
    ] where bytes.has(word, at: offset) {
      offset += word.utf8CodeUnitCount
      isAverage = isAverage || word.utf8CodeUnitCount == 6 && bytes.has("均", endingAt: offset, notBefore: 0)
    }
    for word: StaticString in ["增速", "增幅", "速度增长", "速度递增", "速度增加", "增长率", "涨幅", "升幅"]
    where bytes.has(word, at: offset) { return (.up, isAverage) }
    for word: StaticString in ["降幅", "跌幅", "减幅", "速度下降", "速度递减"] where bytes.has(word, at: offset) {
      return (.down, isAverage)
    }
    // 从12.5%下降到10.1% has a verb of its own behind the number.
    guard isPossessive || amount.end > amount.range.end else { return nil }
    // 保持9%左右的幅度平稳运行
    if isPossessive, ["幅度", "速度", "增长速度"].contains(where: { (word: StaticString) in bytes.has(word, at: offset) }) {
      return (.up, isAverage)
    }
    if bytes.has("增长", at: offset) { return (.up, isAverage) }
    return bytes.has("下降", at: offset) || bytes.has("负增长", at: offset) ? (.down, isAverage) : nil
  }

  /// 进出口在对美贸易下降30%的情况下增长12%: what the condition is of, and what goes on behind it.
  private func conditionBefore(_ amount: Amount, _ subject: [UInt8]) -> (subject: [UInt8], outer: [UInt8])? {
    let isCondition = ["的情况下", "的背景下", "的条件下", "的形势下"].contains { (word: StaticString) in
      bytes.has(word, at: amount.end)
    }
    guard isCondition, let place = subject.first("在", in: ByteRange(6, max(6, subject.count))),
      place + 6 < subject.count,
      !subject.has("在建", at: place), !subject.has("在校", at: place)
    else { return nil }
    return (Array(subject[(place + 3)...]), Array(subject[..<place]))
  }

  /// 按不低于7%的幅度压减一般性支出: what is cut by so much stands behind; nil where nothing is.
  private func cutBehind(_ amount: Amount) -> [UInt8]? {
    guard amount.unit.map({ lexicon.units.units[$0].kind }) == .percent else { return nil }
    for word: StaticString in ["的幅度", "的比例", "的速度"] where bytes.has(word, at: amount.end) {
      let start = amount.end + word.utf8CodeUnitCount
      guard let verb = lexicon.cues.prefix(.down, in: bytes, at: start, to: sentence.end) else { return nil }
      var end = verb.end
      while end < sentence.end {
        let (scalar, length) = Scalars.at(end, in: bytes)
        if !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: .delimiter) { break }
        end += length
      }
      return end - verb.end >= 6 ? bytes.slice(ByteRange(verb.end, end)) : nil
    }
    return nil
  }

  /// Gives a number without a unit of its own the one that it implies; false where it is no statistic.
  private mutating func settleUnit(_ amount: inout Amount, left: LeftReading, subject: [UInt8], noun: NounAfter?)
    -> Bool
  {
    guard amount.unit == nil, amount.kind == .number else { return true }
    if amount.hasScale {
      // 其中1号线82.1万、2号线67.3万、4号线23.2万乘次: the unit stands behind the last one.
      // “城事通”用户突破350万、月访问量达到200万人次: users are no visits.
      if !subject.hasSuffix("用户"), let unit = unitOfList(behind: amount) {
        amount.unit = unit
        return true
      }
      // 经济总量迈上2万亿台阶: what stands on the step is what is measured.
      let isStep =
        noun.map { noun in
          noun.noun.equals("规模")
            || ["台阶", "大关", "门槛", "悬念"].contains { (word: StaticString) in noun.noun.hasSuffix(word) }
        } ?? false
      let counted = (isStep ? nil : noun?.noun) ?? (subject.isEmpty ? frame.inherited : subject)
      // 新增510万沼气用户
      if counted.hasSuffix("户"),
        !["APP", "平台", "注册", "”"].contains(where: { (word: StaticString) in counted.contains(word) }),
        let index = unitIndex("户")
      {
        amount.unit = index
        return true
      }
      if lexicon.cues.suffix(.person, in: counted, from: 0, to: counted.count) != nil
        || lexicon.cues.first(.person, in: counted, from: 0, to: counted.count) != nil
      {
        amount.unit = unitIndex("人")
        return true
      }
      if let indicator = lexicon.catalogue.indicator(named: counted), let index = unitIndex(indicator.unit) {
        amount.unit = index
        return true
      }
      if counted.hasSuffix("家庭") || counted.hasPrefix("家庭") {
        amount.unit = unitIndex("户")
        return true
      }
      if let unit = impliedUnit(of: counted) {
        amount.unit = unit
        return true
      }
      // 工业产值破千亿, GDP破2500亿
      let money: [StaticString] = [
        "产值", "收入", "投资", "总量", "GDP", "生产总值", "增加值", "规模", "产业", "集群", "销售额", "总额", "存款", "贷款", "余额",
      ]
      if noun == nil || isStep, amount.value.double >= 1e9, money.contains(where: { counted.hasSuffix($0) }) {
        amount.unit = unitIndex("元")
        return true
      }
      if !counted.isEmpty, noun == nil { return true }
    } else if left.verb == .reach || amount.value.exponent < 0 {
      var name = subject.isEmpty ? frame.inherited : subject
      // 景气指数（简称“国房景气指数”）
      if name.hasSuffix("）"), let open = name.first("（", in: ByteRange(3, name.count)) { name = Array(name[..<open]) }
      for ending: StaticString in [
        "指数", "系数", "PMI", "PH值", "pH值", "得分", "评分", "满意度", "景气度", "收入比", "倍率", "之比", "性别比", "倍差", "比值",
        "均值", "平均值",
      ]
      where name.hasSuffix(ending) {
        return true
      }
      // 亿元地区生产总值生产安全事故死亡率0.0174: so many for each 亿元.
      if name.hasSuffix("死亡率"), name.contains("亿元"), amount.value.double < 10 { return true }
      if lexicon.catalogue.indicator(named: name)?.kind == .index { return true }
      // 以1957年为100，农业总产值为128.5
      if !name.isEmpty, IndexBaseRule.find(bytes, in: sentence) != nil { return true }
      // 辍学率为0: no other unit is possible.
      if amount.value.mantissa == 0, name.hasSuffix("率") {
        amount.unit = unitIndex("%")
        return true
      }
    }
    let isName = amount.value.exponent == 0 || amount.end < sentence.end
    residues.append(Residue(range: amount.range, class: isName ? .name : .unparsed, reason: "a number without a unit"))
    return false
  }

  /// The unit of the next number that 、 or 和 links with one that has none of its own; nil where none is linked.
  private func unitOfList(behind amount: Amount) -> Int? {
    var end = amount.end
    for next in amounts(from: amount.end) {
      let between = ByteRange(end, next.range.start)
      guard between.count <= 36, bytes.has("、", at: between.start) || bytes.has("和", at: between.start),
        !["，", "；", "。"].contains(where: { (mark: StaticString) in bytes.contains(mark, in: between) })
      else { return nil }
      if let unit = next.unit { return lexicon.units.units[unit].kind == .counter ? unit : nil }
      guard next.hasScale else { return nil }
      end = next.end
    }
    return nil
  }

  /// 旅游人次86.5万: the unit of what a name says that it counts.
  func impliedUnit(of name: [UInt8]) -> Int? {
    let endings: [(StaticString, String)] = [
      ("人次", "人次"), ("头数", "头"), ("只数", "只"), ("户数", "户"), ("农户", "户"), ("牧户", "户"), ("件数", "件"), ("起数", "起"),
      ("次数", "次"), ("人数", "人"),
      // 地铁日均客流跨过350万
      ("客流", "人次"), ("客流量", "人次"), ("客运量", "人次"), ("运客", "人次"), ("岗位", "个"),
    ]
    if let unit = endings.first(where: { name.hasSuffix($0.0) }) { return unitIndex(unit.1) }
    // 外出的乡亲有38万
    return ["乡亲", "农民", "农民工", "职工", "人员", "居民", "学生", "游客", "旅客", "人口"].contains(where: { (word: StaticString) in
      name.hasSuffix(word)
    })
      ? unitIndex("人") : nil
  }

  func unitIndex(_ word: String) -> Int? {
    let word = word == "CNY" ? "元" : word
    return lexicon.units.unit(in: Array(word.utf8), at: 0, to: word.utf8.count)?.index
  }

  /// 天 and 年 count only where the subject is a time (平均受教育年限, 优良天数).
  private func isMeasuredTime(_ amount: Amount, _ left: LeftReading, _ subject: [UInt8]) -> Bool {
    let name = subject.isEmpty ? frame.inherited : subject
    if isTimeOnAverage(amount) { return true }
    // 优良天数保持在340天以上 counts days; 办理时间压缩在3天以内 bounds one.
    if left.isSteady || amount.isBounded, !name.hasSuffix("天数") { return false }
    // 优良天数比例77%、增加13天
    if subject.isEmpty, name.contains("天数"), left.verb == .up || left.verb == .down { return true }
    // 停留2.8天，比去年同期缩短0.9天: how a time moved that was just told.
    if subject.isEmpty, rows.last?.measured.unit == amount.unit.map({ lexicon.units.units[$0].unit }) { return true }
    if comparesTime(amount) { return true }
    // 空气质量达到二级以上的有25天
    if name.contains("空气质量"),
      ["天", "日"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: amount.range.end, notBefore: amount.range.start)
      })
    {
      return true
    }
    return lexicon.cues.suffix(.timeSubject, in: name, from: 0, to: name.count) != nil
      || lexicon.catalogue.indicator(named: name).map { $0.unit == lexicon.units.units[amount.unit ?? 0].unit } == true
  }
}
