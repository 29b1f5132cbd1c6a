import EconomyModel
import ReferenceData

/// Several numbers in a row: lists with 分别.
extension SentenceComposer {
  mutating func readList(_ run: [Amount], _ left: LeftReading, _ span: ClauseSpan) {
    var run = run
    // A number without a unit borrows it from the next one that has one (0.4、3.3和1.9个百分点).
    for index in run.indices.reversed().dropFirst() where run[index].unit == nil {
      run[index].unit = run[index + 1].unit
      guard let unit = run[index].unit, !run[index].hasScale, run[index].kind == .number else { continue }
      // 分别为3530.57、3021.20和3070.60亿元: the scale is of all of them, too.
      let scale = lexicon.units.units[unit].scale + scaleWord(of: run[run.count - 1])
      run[index].value = run[index].value.scaled(by: scale)
    }
    // 3.4个、1个百分点: what is short of 百分点 is points too.
    if let last = run.last?.unit.map({ lexicon.units.units[$0] }), last.kind == .points {
      for index in run.indices where run[index].unit.map({ lexicon.units.units[$0].word }) == "个" {
        run[index].unit = run[run.count - 1].unit
      }
    }
    // 生产总值连续跨越3万亿、4万亿、5万亿三个大台阶: steps are of money.
    if let last = run.last, run.allSatisfy({ $0.unit == nil && $0.kind == .number && $0.hasScale }),
      left.subject.count >= 9, impliedUnit(of: bytes.slice(left.subject)) == nil,
      ["台阶", "大关"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: ByteRange(last.end, min(sentence.end, last.end + 24)))
      })
    {
      for index in run.indices { run[index].unit = unitIndex("元") }
    }
    // 三次产业结构为9.3、41.0、49.7: shares, whatever stands between them.
    if run.count >= 2, run.allSatisfy({ $0.unit == nil && $0.kind == .number && !$0.hasScale }),
      bytes.has("结构", endingAt: left.subject.end, notBefore: left.subject.start),
      abs(run.reduce(0) { $0 + $1.value.double } - 100) < 1.5
    {
      readRatio(run, left)
      return
    }
    // 参保人数分别增加7.2万、38.7万和3.9万: the names say what is counted.
    if run.allSatisfy({ $0.unit == nil && $0.kind == .number && $0.hasScale }),
      let unit = impliedUnit(of: bytes.slice(left.subject))
    {
      for index in run.indices { run[index].unit = unit }
    }
    guard run.allSatisfy({ $0.unit != nil || $0.kind == .rank }) else {
      for amount in run where amount.unit == nil {
        residues.append(Residue(range: amount.range, class: .name, reason: "a list of numbers without a unit"))
      }
      // 由138.2亿、172.8亿一路增长到325亿元: the last one has the subject of the list.
      if !left.subject.isEmpty { frame.subject = said(left.subject, left) }
      let rest = run.filter { $0.unit != nil }
      for amount in rest { readSingle(amount, left, span) }
      return
    }
    if readTwoPasts(run, left, span) { return }
    var left = left
    // 分别以9.6%、7.6%和5.8%的累计涨幅位居前三
    if left.verb != .up, left.verb != .down, let growth = growthAfter(run[run.count - 1]) { left.verb = growth.verb }
    let first = run[0]
    // 改造投资289.1亿元、12.2万套: money and pieces are of the one thing.
    let kinds = Set(run.compactMap { $0.unit.map { lexicon.units.units[$0].kind } })
    if !left.isDistributed, Respectively.first(in: bytes, span.left) == nil, kinds == [.money, .counter],
      bytes.has("、", at: first.end)
    {
      for amount in run { readSingle(amount, left, span) }
      return
    }
    // 7家平台和6家孵化器 are two counted things, not a list.
    var subject = withoutVerb(of: said(left.subject, left))
    // 三个行业新设企业占比分别为…: how many they are is no part of each name.
    let all = (["三个行业", "两个行业", "四个行业", "三大行业", "三个产业", "三者", "两者"] as [StaticString]).first {
      subject.hasPrefix($0) && subject.count > $0.utf8CodeUnitCount && frame.clause.contains("、")
    }
    subject.removeFirst(all?.utf8CodeUnitCount ?? 0)
    let distance =
      first.unit.map { lexicon.units.units[$0].kind } == .points ? namedSubject(subject, left, first, span) : nil
    // 投资、消费增速分别快于全国: the names stand before the comparison.
    if distance?.gap != nil {
      let names = subjectBeforeGap(span.left) ?? []
      subject = names.hasPrefix("比") || names.hasPrefix("较") ? [] : names
    }
    // 城镇新增就业、创业贷款分别完成年计划的331.4%、461.79%: the names stand before 完成.
    let done =
      first.unit.map { lexicon.units.units[$0].kind } == .percent ? namedSubject(subject, left, first, span) : nil
    // 吞吐量1274万吨，其中煤炭976万吨，分别相当于计划的103.5%和106.1%: the amounts just told.
    if let done, done.isCompletion {
      // 完成年度任务的107%、97%和105%: so are those of as many places, whatever the goal is called.
      let isOfPlaces = Set(rows.suffix(run.count).map(\.region)).count == run.count && !done.name.contains("、")
      subject = Respectively.first(in: bytes, span.left) == span.left.start || isOfPlaces ? [] : done.name
    }
    // 第一、二、三产业分别拉动经济增长: what stands behind 分别 is said of each.
    var tail: [UInt8] = []
    if distance?.gap == nil, let place = Respectively.first(in: subject, ByteRange(0, subject.count)) {
      tail = Array(subject[(place + Respectively.length)...])
      subject = Array(subject[..<place])
      // 面积385万亩，产量168万吨，分别占全省的22%和25%: of the amounts just told.
      if subject.isEmpty, tail.hasPrefix("占") { (left.isDistributed, left.verb) = (true, .share) }
    }
    if distance?.gap != nil || distance?.change != nil { left.qualifier = nil }
    if tail.hasPrefix("拉动"), left.verb == .up {
      left.verb = .contribution
      left.verbRange = ByteRange(0, 0)
      tail += Array("增长")
    }
    // 年均增长13.1%和10.5%，比上一个五年分别快4.9和3.6个百分点: each grows faster than it did.
    if first.unit.map({ lexicon.units.units[$0].kind }) == .points, frame.lastMeasure == .changeRate,
      let isFaster = ["快", "高"].contains(where: { (word: StaticString) in tail.equals(word) })
        ? true : ["慢", "低"].contains(where: { (word: StaticString) in tail.equals(word) }) ? false : nil
    {
      (left.verb, tail) = (isFaster ? .up : .down, Array("增速"))
    }
    if readOfEachPlace(run, subject, left, span) { return }
    if let first = firstOnes(subject, run.count) { frame.latter = first.latter }
    let named =
      listNames(subject, run, left).map { names in names.map { lists.withTail($0, tail) } }
      ?? (regionsOfList(run, subject) == nil ? nil : rows.suffix(run.count).map(\.name))
    if named == nil, let last = run.last, !span.right.isEmpty, NounAfter.read(bytes, span.right, lexicon) != nil,
      last.kind == .number,
      subject.isEmpty || left.verb == nil
    {
      for amount in run { readSingle(amount, left, span) }
      return
    }
    // 2019年至2021年，分别完成产值236亿元、314亿元、365亿元: one number a year.
    if subject.isEmpty, !tail.isEmpty, let years = yearsOfSpan(run.count) {
      var each = left
      each.subject.start = (Respectively.first(in: bytes, left.subject) ?? left.subject.start) + Respectively.length
      for verb: StaticString in ["完成", "实现"] where bytes.has(verb, at: each.subject.start) { each.subject.start += 6 }
      each.subject.end = max(each.subject.start, each.subject.end)
      let span0 = frame.period
      readByPeriod(run, years.map { .year($0) }, each, span)
      frame.period = span0
      return
    }
    // 实际到账外资5.1亿美元。赣榆、东海、灌云、灌南四县分别到账8120万美元、…: of what was measured before, one number of each place.
    // 湖里区、海沧区分别实际使用外资27.3亿元、19.6亿元: or of what stands behind 分别.
    if !tail.isEmpty, let regions = placesListed(placesText(subject, span)), regions.count == run.count,
      let measured = measuredInPlaces(tail)
    {
      for (amount, region) in zip(run, regions) {
        var own = left
        (own.region, own.isDistributed) = (region, false)
        let unit = amount.unit.map { lexicon.units.units[$0] }
        emit(amount, name: measured, own, MeasureInput(amount: amount, unit: unit, left: own), subject: measured)
      }
      frame.subject = measured
      return
    }
    // 广州、深圳、东莞、中山等地老人占比分别为12.4%、5.4%、5.5%、8.9%: one thing of each place that the sentence opens with.
    if left.isDistributed, named == nil, !subject.isEmpty,
      let regions = placesOpening(run.count) ?? placesOfStance(run.count, subject)
    {
      for (amount, region) in zip(run, regions) {
        var own = left
        (own.region, own.isDistributed) = (region, false)
        readSingle(amount, own, span)
      }
      return
    }
    // 4、5两月进出口值分别为38亿元和39亿元: one thing in each of the months.
    let isOne = !["、", "和", "与", "及"].contains { (word: StaticString) in subject.contains(word) }
    if left.isDistributed, named == nil || subject.isEmpty || isOne,
      let periods = listedPeriods(run) ?? periodsOfRows(run, subject)
        ?? (isOne ? yearsOfSpan(run.count)?.map { .year($0) } : nil)
    {
      readByPeriod(run, periods, left, span)
      return
    }
    guard var parts = named else {
      if left.isDistributed {
        findings.append(
          Finding(
            severity: .warning, code: "list_length_differs",
            message: "\(run.count) numbers, but the names before them do not come to as many", range: run[0].range))
      }
      for amount in run { readSingle(amount, left, span) }
      return
    }
    // 租赁业、制造业紧随其后，比重分别为14.7%和10.8%: each has a share of its own.
    if ["比重", "占比", "份额", "所占比重"].contains(where: { (word: StaticString) in subject.equals(word) }) {
      parts = parts.map { names.isShare($0) ? $0 : $0 + Array("占比") }
    }
    let gapSpan = span
    let isOfGrowth = frame.lastMeasure == .changeRate
    // 工业总产值增长10.6%，轻工业和重工业分别为8.4%与12.7%: the parts grew too.
    if isOfGrowth, left.verb == .reach || left.verb == nil && left.isDistributed, left.period == nil,
      run.allSatisfy({ isPercent($0) }),
      parts.allSatisfy({ !namesRate($0) && !names.isShare($0) && lexicon.catalogue.indicator(named: $0)?.kind != .rate }
      )
    {
      left.verb = .up
    }
    let regions = listedRegions(parts) ?? regionsOfList(run, subject)
    // 合肥、芜湖两市出口分别增长: whose it is says the region of the row.
    if regions != nil { parts = parts.map { names.withoutPlaceOrZone($0, lists, in: subject, frame.inherited) } }
    let rate: [UInt8]? = parts.last.flatMap { last in
      last.hasSuffix("增速") ? Array("增速") : last.hasSuffix("增幅") ? Array("增幅") : nil
    }
    for (index, (amount, part)) in zip(run, parts).enumerated() {
      if let regions { left.region = regions[index] }
      // 失业率、消费价格涨幅分别控制在5%以内和5.7%左右: only what has the rise rises.
      if left.verb == .up, rate != nil || bytes.has("涨幅", at: left.verbRange.start), part.hasSuffix("率"),
        !["增长率", "贡献率", "上涨率"].contains(where: { (word: StaticString) in part.hasSuffix(word) })
      {
        var stated = left
        stated.verb = .reach
        emit(
          amount, name: part, stated,
          MeasureInput(amount: amount, unit: amount.unit.map { lexicon.units.units[$0] }, left: stated), subject: part)
        continue
      }
      if index > 0, let verb = verbOfNext(run[index - 1], amount) { left.verb = verb }
      // 消费价格涨幅、失业率分别为2%和5.5%: a rise beside what has none.
      if isPercent(amount), left.verb == .reach || left.verb == nil, SubjectList.isGrowth(part), !part.hasSuffix("降幅"),
        parts.contains(where: { !SubjectList.isGrowth($0) })
      {
        var grown = left
        grown.verb = .up
        let thing = Array(part.dropLast(6))
        let unit = amount.unit.map { lexicon.units.units[$0] }
        emit(amount, name: thing, grown, MeasureInput(amount: amount, unit: unit, left: grown), subject: thing)
        continue
      }
      let unit = amount.unit.map { lexicon.units.units[$0] }
      if unit?.kind == .time, lexicon.cues.suffix(.timeSubject, in: part, from: 0, to: part.count) == nil,
        !isNamedTime(amount)
      {
        residues.append(Residue(range: amount.range, class: .duration, reason: "a span of time that measures nothing"))
        continue
      }
      var input = MeasureInput(amount: amount, unit: unit, left: left)
      var name = part
      // 铜仁、黔南分别增长9.9%、9.8%: what was measured before, of other places.
      if regions != nil, let measured = measuredOfPlace(part) ?? wholeOfPlaces(part, subject) { name = measured }
      name = measureOfTown(part, amount, left) ?? name
      let own = distance ?? namedSubject(part, left, amount, gapSpan)
      input.isCompletion = own.isCompletion || isDoneInPart(name, unit, left)
      if let gap = own.gap {
        input.gap = gap
        if let rate, !name.hasSuffix("速"), !name.hasSuffix("幅") {
          name += rate
        } else if !name.hasSuffix("速"), !name.hasSuffix("幅"), isOfGrowth {
          name += Array("增速")
        }
      }
      // 猪、牛出栏分别增长2.2%、25%，分别较一季度回升2.9个、23.9个百分点
      if unit?.kind == .points, own.gap == nil, subject.isEmpty, isOfGrowth,
        left.verb == .up || left.verb == .down, !name.hasSuffix("速"), !name.hasSuffix("率"), !name.hasSuffix("幅")
      {
        name += Array("增速")
      }
      input.indicator = lexicon.catalogue.indicator(named: name)
      input.isStock = isStock(name, input.indicator) || isAddedToStock(name, unit, left)
      input.isContribution = names.isRateOfContribution(name) || names.isPull(name)
      if unit?.kind == .percent, left.verb == .share { name = names.share(name) }
      if unit?.kind == .percent || unit?.kind == .points { input.isShare = names.isShare(name) }
      if left.isNew, !left.isNet, !input.isStock, !name.hasPrefix("新增") { name = Array("新增") + name }
      emit(amount, name: name, left, input, subject: part)
    }
    // Of whom a contribution was said goes on, not the contribution.
    if lexicon.cues.has(.bareHead, subject), frame.items.count != parts.count {
      frame.items = Array(frame.recent.suffix(parts.count))
    }
    // 教职工人数分别为…；在校学生数分别为…: an amount of all of them leaves the things as they are.
    if lexicon.cues.has(.bareHead, subject), !frame.items.isEmpty { return }
    if !subject.hasSuffix("贡献率") || !subject.hasPrefix("对") { frame.items = parts }
    // 铜仁、黔南分别增长9.9%、9.8%: what is measured goes on, not the place.
    frame.subject = regions == nil ? parts[parts.count - 1] : rows.last?.name ?? parts[parts.count - 1]
    if !subject.isEmpty { frame.recent += parts }
  }

  /// The power of ten of the scale word behind the digits of a number (8 for 亿); 0 where it has none.
  private func scaleWord(of amount: Amount) -> Int {
    guard amount.hasScale, !amount.isChinese else { return 0 }
    let scales: [(word: StaticString, power: Int)] = [("万亿", 12), ("亿", 8), ("万", 4), ("千", 3)]
    let digits = DecimalNumber.read(bytes, at: amount.range.start, to: amount.range.end).end
    return scales.first { bytes.has($0.word, at: digits) }?.power ?? 0
  }

  /// 平均工资由高到低依次是东部、西部和东北，分别为…: the names in their order, each with the amount before them.
  private func inOrder(_ count: Int) -> [[UInt8]]? {
    let clause = frame.clause
    for verb: StaticString in ["依次是", "依次为", "分别是"] {
      guard let place = clause.first(verb, in: ByteRange(3, max(3, clause.count))) else { continue }
      let items = Array(clause[(place + verb.utf8CodeUnitCount)...])
      guard let named = lists.split(items, into: count) else { return nil }
      var amount = Array(clause[..<place])
      for word: StaticString in ["由高到低", "由低到高", "从高到低", "从低到高", "由多到少", "增速最高的", "增速最低的", "最高的", "最低的"] {
        if let cut = amount.first(word, in: ByteRange(0, amount.count)) { amount = Array(amount[..<cut]) }
      }
      return lists.hasHead(amount) ? named.map { $0 + amount } : named
    }
    return nil
  }

  /// The names that the clause before lists in front of 等, where they come to as many.
  private func examples(_ count: Int) -> [[UInt8]]? {
    guard let place = frame.clause.first("等", in: ByteRange(0, frame.clause.count)), place > 0 else { return nil }
    return lists.split(Array(frame.clause[..<place]), into: count)
  }

  /// 汽车制造业，电子设备制造业，有色金属加工业增加值分别增长: names that commas part, where they come to as many.
  private func clauseNames(_ count: Int, _ left: LeftReading) -> [[UInt8]]? {
    let limit = rows.last?.amount.end ?? sentence.start
    var start = left.subject.start
    for _ in 1..<count {
      guard start - 3 > limit, bytes.has("，", endingAt: start, notBefore: limit) else { return nil }
      var before = start - 3
      while before > limit, !CharacterClass.of(Scalars.before(before, in: bytes), lexicon.classes).contains(.clauseEnd),
        !CharacterClass.of(Scalars.before(before, in: bytes), lexicon.classes).contains(.sentenceEnd)
      {
        before = Scalars.start(before: before, in: bytes)
      }
      guard
        ["业", "品", "类"].contains(where: { (word: StaticString) in
          bytes.has(word, endingAt: start - 3, notBefore: before)
        })
      else { return nil }
      start = before
    }
    var names = bytes.slice(ByteRange(start, left.subject.end))
    if let head = lexicon.cues.suffix(.head, in: names, from: 3, to: names.count) {
      let shared = Array(names[head.start...])
      names = Array(names[..<head.start])
      return parted(names).map { $0 + shared }
    }
    return parted(names)
  }

  private func parted(_ names: [UInt8]) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var rest = names
    while let comma = rest.first("，", in: ByteRange(0, rest.count)) {
      parts.append(Array(rest[..<comma]))
      rest = Array(rest[(comma + 3)...])
    }
    return parts + [rest]
  }

  /// Whether one comma parts two places of the sentence.
  private func isNextClause(_ end: Int, _ start: Int) -> Bool {
    guard let comma = bytes.first("，", in: ByteRange(end, max(end, start))),
      // 居住支出增长5.4%；教育文化娱乐、医疗保健支出增长较快，分别增长…: another item of the list stands between.
      !bytes.contains("；", in: ByteRange(end, comma))
    else { return false }
    return bytes.first("，", in: ByteRange(comma + 3, max(comma + 3, start))) == nil
  }

  /// 硅铁出口8.3万吨，数量和金额分别下降3%、5%: amounts of what was spoken of; nil where the names are more than that.
  private func amountsOfLast(_ parts: [[UInt8]]) -> [[UInt8]]? {
    let amounts: [StaticString] = ["数量", "金额", "价格", "单价", "均价", "重量", "总量", "总额"]
    guard frame.inherited.count >= 9, parts.allSatisfy({ part in amounts.contains { part.equals($0) } }) else {
      return nil
    }
    let counted = ["量", "额", "值"].contains { (ending: StaticString) in frame.inherited.hasSuffix(ending) }
    let thing = counted ? Array(frame.inherited.dropLast(3)) : frame.inherited
    return parts.map { thing + $0 }
  }

  /// The names to which a list's numbers belong, one by one.
  private func listNames(_ subject: [UInt8], _ run: [Amount], _ left: LeftReading) -> [[UInt8]]? {
    let count = run.count
    let isSaidOfEach =
      lexicon.cues.has(.bareHead, subject)
      || subject.hasPrefix("对") && subject.hasSuffix("贡献率") && !subject.contains("、")
    if !subject.isEmpty, !isSaidOfEach {
      // 株洲、湘潭紧随其后，进出口分别为…: one amount of each of the places.
      if left.isDistributed, frame.placesTold.count == count, !subject.contains("、"), lists.hasHead(subject) {
        return frame.placesTold.map { $0 + subject }
      }
      if let industries = industriesInCommas(count, left) { return industries }
      if let told = firstOnes(subject, count)?.names ?? (count == 2 ? bothOfTwo(subject) : nil) { return told }
      if left.isDistributed, let all = allOfThem(subject, count, isCumulative: left.isCumulative) { return all }
      guard let parts = lists.split(subject, into: count) else {
        // 汽车业、电子业跑在前头，增加值分别增长15.6%和13.9%
        if left.isDistributed, rows.isEmpty, !frame.clause.isEmpty, lists.hasHead(subject), !subject.contains("、"),
          examples(count) == nil,
          let owners = lists.split(SentenceComposer.withoutCalling(frame.clause), into: count)
        {
          return owners.map { names.join(IndicatorName.withoutCopula($0), subject) }
        }
        if left.isDistributed, let parts = clauseNames(count, left) { return parts }
        // 制造业、服务业增加值均增长，占生产总值的比重依次为…: the part that each of them is.
        if left.isDistributed, subject.hasPrefix("占"), let owners = lists.split(frame.inherited, into: count) {
          return owners.map { $0 + subject }
        }
        // 批发业、零售业等服务业增势较好，实现营业收入分别增长21.4%、13.9%
        return left.isDistributed ? examples(count).map { names in names.map { $0 + subject } } : nil
      }
      if let amounts = amountsOfLast(parts) ?? toldInFull(parts) { return amounts }
      // 生产总值、工业总产值增幅分别回落5.4、22.6个百分点: the growth of each.
      if let rate = (["增幅", "增速", "涨幅", "降幅"] as [StaticString]).first(where: { parts[parts.count - 1].hasSuffix($0) }),
        !parts.dropLast().contains(where: { $0.hasSuffix("率") || $0.hasSuffix("幅") || $0.hasSuffix("速") })
      {
        return parts.dropLast().map { names.join($0, rate.withUTF8Buffer { Array($0) }) } + [parts[parts.count - 1]]
      }
      // 工业企业完成销售收入3814亿元；实现利税、利润分别达到415.6亿元和306.3亿元: of the same firms.
      if parts.allSatisfy({ lexicon.cues.has(.firmAmount, $0) }) {
        return parts.map { names.withOwner($0, frame) ?? $0 }
      }
      return parts.map { part in
        // 龙口港完成吞吐量836万吨；莱州港、蓬莱港分别完成174万吨和112万吨: of the next gates.
        left.isPart || !frame.parent.isEmpty || part.count == 12 && part.hasPrefix("第")
          ? names.complete(part, left: left, frame: frame)
          : names.gateOf(part, frame.recent) ?? names.kindOf(part, frame.recent) ?? part
      }
    }
    let suffix = subject
    if left.isDistributed, frame.places.count == count { return frame.places }
    if left.isDistributed, let ordered = inOrder(count) { return ordered }
    // 化学需氧量、二氧化硫排放总量出现双下降，比上年分别下降5.36%和6.88%
    // 城乡居民收入稳步增长，城镇…14785元，农民…5130元，分别增长: the clause just before has the names.
    let followsRows = rows.last.map { isNextClause($0.amount.end, run[0].range.start) } ?? false
    if left.isDistributed, !frame.clause.isEmpty,
      suffix.isEmpty ? !followsRows || frame.recent.count < count : rows.isEmpty,
      let parts = lists.split(SentenceComposer.withoutCalling(frame.clause), into: count)
    {
      return parts.map { names.join($0, suffix) }
    }
    // 欧盟、美国、东盟为前三大贸易伙伴，进出口值分别为…: those of whom the clause before said how they rank.
    if left.isDistributed, !suffix.isEmpty, followsRows, let last = rows.last, last.measured.measure == .rank,
      let parts = lists.split(last.name, into: count)
    {
      return parts.map { $0 + suffix }
    }
    // 收入463.7亿元，增长8.6%，分居第4、第3位: the amount and its growth are ranked.
    let ranked = rows.suffix(count).map(\.name)
    if left.isRank, left.isDistributed, suffix.isEmpty, ranked.count == count, Set(ranked).count == 1 { return ranked }
    if frame.items.count == count { return frame.items.map { $0 + suffix } }
    // 出口大蒜39.2万吨，货值37.5亿元，分别增长9.7%、31.6%: the amounts just told.
    let outside = rows.suffix(8).filter { !isInBracket($0.amount.range) }.suffix(count)
    let told = outside.count == count ? outside[...] : rows.suffix(count)
    if left.isDistributed, suffix.isEmpty, told.count == count, told.allSatisfy({ $0.measured.measure == .level }),
      Set(told.map(\.name)).count == count
    {
      return told.map(\.name)
    }
    if frame.recent.count >= count { return frame.recent.suffix(count).map { $0 + suffix } }
    return lists.split(SentenceComposer.withoutCalling(frame.inherited), into: count)
  }
}
