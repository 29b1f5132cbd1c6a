import EconomyModel
import ReferenceData

/// A number that counts the noun behind it.
extension SentenceComposer {
  /// 价格上涨的32种、下降的12种: how many of them moved, and not by how much.
  func countThoseThatMoved(_ amount: Amount, _ left: inout LeftReading) {
    guard let unit = amount.unit.map({ lexicon.units.units[$0] }), unit.kind == .counter, unit.word != "人",
      left.verb == .up || left.verb == .down, !left.isFrom, left.basePeriod == nil,
      bytes.has("的", endingAt: amount.range.start, notBefore: left.verbRange.end),
      left.verbRange.end == amount.range.start - 3, !left.verbRange.isEmpty,
      // 促进增长的16项措施: what follows is what is counted.
      amount.end >= sentence.end
        || !CharacterClass.of(Scalars.at(amount.end, in: bytes).value, lexicon.classes).isDisjoint(with: .delimiter)
    else { return }
    left.verb = nil
    left.subject = ByteRange(left.subject.isEmpty ? left.verbRange.start : left.subject.start, left.verbRange.end)
    left.verbRange = ByteRange(left.verbRange.end, left.verbRange.end)
  }

  /// Number and noun: 新建7家高质量概念验证平台.
  mutating func readCounted(
    _ amount: Amount, _ unit: UnitOfMeasure?, _ left: LeftReading, _ subject: [UInt8], _ noun: NounAfter,
    _ span: ClauseSpan
  ) {
    var left = left
    // 17个项目已经完工: what has been done is no plan, wherever it is said.
    if bytes.contains("已经", in: span.right) { left.isDone = true }
    var input = MeasureInput(amount: amount, unit: unit, left: left, countsNoun: true)
    var name = noun.name
    if unit?.kind == .percent {
      input.countsNoun = false
      // 现行16%的税率 is a rate, not a part.
      let isRate = noun.noun.hasSuffix("率")
      input.isShare = !isRate
      // 将制造业等行业现行38%的税率降至35%: whose rate it is stands before the number.
      if isRate, let owner = ownerOfRate(subject) {
        name = owner + name
        // What holds now is no plan.
        left.isDone = true
        input.left.isDone = true
        if mood.isTarget, bytes.has("现行", endingAt: amount.range.start, notBefore: sentence.start) {
          left.period = left.period ?? .currentYear
        }
      }
      // 财政支出70%以上用于民生: the subject is the whole, the verb the part.
      name = noun.isVerbLed ? (subject.isEmpty ? frame.inherited : subject) + plainUse(name) : name
      // 合作医疗已扩大到86%的县: places alone name nothing.
      let covers = bytes.contains("覆盖", in: span.left)
      let takes = left.verb == nil && !noun.hasPossessive && !noun.isVerbLed && !subject.isEmpty
      if takes, covers || subject.contains("投放") {
        name = subject + name
      } else if noun.hasPossessive || covers,
        covers
          || ["县", "城市", "乡镇", "村", "地区", "街道", "社区", "县区"].contains(where: { (word: StaticString) in
            name.equals(word)
          }), left.verb == .reach || subject.contains("扩大到") || subject.contains("推广到") || covers
      {
        let isReach = subject.contains("扩大到") || subject.contains("推广到") || subject.contains("覆盖")
        var covering = subject.isEmpty || isReach ? frame.inherited : subject
        if let place = subject.first("覆盖", in: ByteRange(3, max(3, subject.count))) {
          covering = Array(subject[..<place])
        }
        if !covering.isEmpty { name = covering + Array("覆盖") + name }
      }
      if !isRate {
        let part = partOfScope(noun, amount, span)
        // 民营经济贡献了全市一半以上的税收: whose part it is has a name of its own.
        let isOwned = subject.count > 9 && !bytes.contains("生产", in: left.subject)
        name = comingFrom(noun, subject) ?? (name == noun.noun && !isOwned ? part : nil) ?? name + Array("占比")
        input.left.verb = .share
      }
    } else {
      var isTold = false
      // 省里设计的156个重要项目: what the number's own 的 says of them is part of the name.
      if unit?.kind == .counter, name == noun.noun, !subject.isEmpty, subject.count <= 36, left.verb != .up,
        left.verb != .down,
        // 100个国家的200个港口: what the number before counted is none of these.
        rows.last?.amount.end != left.subject.start,
        ["的", "的有", "的已有", "的共有", "的也有", "的还有", "的仅有", "的只有"].contains(where: { (word: StaticString) in
          bytes.has(word, endingAt: amount.range.start, notBefore: span.left.start)
        }),
        lexicon.cues.value(.action, of: subject) == nil
      {
        name = subject + Array("的") + noun.noun
        isTold = true
      }
      // 一座占地4600平方米的口袋公园揭开围挡: how much ground it takes.
      if noun.hasPossessive, unit?.unit == "平方米" || unit?.unit == "亩" || unit?.unit == "公顷",
        let area = (["占地面积", "建筑面积", "占地"] as [StaticString]).first(where: {
          bytes.has($0, endingAt: amount.range.start, notBefore: span.left.start)
        })
      {
        name = noun.noun + (area.utf8CodeUnitCount == 6 ? Array("占地面积") : [UInt8](area))
      }
      // 国家财政出现过170亿元的赤字: whose deficit it is stands before the verb.
      if unit?.kind == .money,
        ["赤字", "逆差", "顺差", "亏损", "盈余", "缺口"].contains(where: { (word: StaticString) in noun.noun.equals(word) }),
        let verb = (["出现了", "出现过", "出现", "发生了", "发生"] as [StaticString]).first(where: { subject.hasSuffix($0) }),
        subject.count >= verb.utf8CodeUnitCount + 6
      {
        name = subject.dropLast(verb.utf8CodeUnitCount) + noun.noun
      }
      // 规模以上工业企业拿出了2186.4亿元的产值: whose output it is stands before the verb.
      if unit?.kind == .money, noun.hasPossessive, name == noun.noun, lists.hasHead(noun.noun),
        let verb = (["拿出", "创造", "做出", "干出", "交出", "创下", "实现", "取得", "完成", "贡献", "带来", "获得"] as [StaticString]).first(
          where: {
            subject.hasSuffix($0)
          }), var owner = Optional(Array(subject.dropLast(verb.utf8CodeUnitCount))),
        owner.count >= 6, owner.count <= 45
      {
        for word: StaticString in ["半年里", "一年里", "共", "就", "全年", "半年"] where owner.hasSuffix(word) {
          owner.removeLast(word.utf8CodeUnitCount)
        }
        if owner.count >= 6 { name = owner + noun.noun }
      }
      // 拿出2.1亿元搞技术改造: the money is for it.
      if unit?.kind == .money, noun.noun.hasPrefix("搞"), noun.noun.count >= 9, noun.noun.count <= 36 {
        name = noun.noun.dropFirst(3) + Array("资金")
      }
      // 长达4000公里的输气管道
      if unit?.kind == .physical, noun.hasPossessive,
        ["长", "长达", "全长", "总长", "总长度"].contains(where: { (word: StaticString) in subject.equals(word) })
      {
        name = noun.noun + Array("长度")
      }
      // 解决了农村400万人的饮水安全问题: what was done, and for how many.
      if unit?.unit == "人", noun.hasPossessive, !noun.isVerbLed, !subject.isEmpty, subject.count <= 36 {
        // 涉及30.7万人的保交房任务: what concerns so many stands behind.
        name =
          subject.equals("涉及") || subject.equals("惠及")
          ? noun.noun + subject + Array("人数") : withoutParticle(subject) + name + Array("人数")
      }
      if noun.isVerbLed, unit?.word == "次" {
        name += Array("次数")
      } else if noun.isVerbLed, unit?.unit == "人" || unit?.unit == "人次" {
        name += Array(unit?.unit == "人" ? "人数" : "人次")
      } else if noun.isVerbLed, unit?.unit == "户", name.equals("脱贫") {
        name += Array("户数")
      } else if noun.isVerbLed, subject.isEmpty || subject.equals("其余"), let counted = frame.counted,
        counted.unit == unit?.unit
      {
        name = counted.name + name
      } else if noun.isVerbLed, subject.isEmpty, let counted = countedInSame(unit) {
        // 配套项目43个，总投资916亿元，其中19个已经开工: what some of them did.
        name = counted + name
      } else if noun.isVerbLed, subject.isEmpty || subject.equals("其余"), let counted = frame.countedBefore,
        counted.unit == unit?.unit
      {
        // 37个项目…。已完工11个，其余26个正在施工
        name = counted.name + name
      } else if noun.isVerbLed, !subject.isEmpty || !frame.inherited.isEmpty {
        name = (subject.isEmpty ? frame.inherited : subject) + name
      }
      // 免费检查使600万个家庭受益: what made them do so.
      if subject.hasSuffix("使"), subject.count > 9, subject.count <= 60, name != noun.noun {
        name = Array(subject.dropLast(3)) + name
      }
      // 育儿补贴惠及12万婴幼儿: whom it reached is no name without it.
      if subject.hasSuffix("惠及"), !name.contains("惠及") {
        let before = frame.object.isEmpty ? frame.clause.isEmpty ? frame.inherited : frame.clause : frame.object
        // 试点扩大到893个县，惠及3.99亿农民: it is not the counties that reach them.
        let isPlace = frame.counted.map { $0.name == before && $0.name.count <= 12 } ?? false
        let whose = subject.count == 6 && before.count <= 45 ? isPlace ? frame.topic : before : []
        name = whose + (subject.count <= 45 ? subject : Array("惠及")) + name
      }
      if !name.contains("惠及"), noun.noun.count <= 6,
        let verb = lexicon.cues.suffix(.action, in: subject, from: 0, to: subject.count),
        verb.value != "keep", !name.starts(with: subject[verb.start...])
      {
        name = Array(subject[verb.start...]) + name
      }
      // 建成通车济南至宁津等7个项目: projects alone name nothing.
      if noun.noun.equals("项目") || noun.noun.equals("工程"), name == noun.noun,
        let done = lexicon.cues.prefix(.predicate, in: bytes, at: left.subject.start, to: left.subject.end)
          ?? lexicon.cues.prefix(.action, in: bytes, at: left.subject.start, to: left.subject.end)
      {
        name = bytes.slice(ByteRange(left.subject.start, done.end)) + name
      }
      // 农产品远销54个国家和地区: places alone name nothing.
      if unit?.kind == .counter, noun.noun.count <= 15, name == noun.noun, subject.count > 6, subject.count <= 60,
        ["国家", "省区市", "省份", "地区"].contains(where: { (word: StaticString) in noun.noun.hasSuffix(word) })
          || noun.noun.equals("城市") && subject.contains("覆盖"),
        !lists.hasHead(subject)
      {
        name = subject + name
      }
      // 实施稳经济30项举措: a noun that says little takes what stands before the number.
      if unit?.kind == .counter, name == noun.noun, saysLittle(noun.noun), !subject.isEmpty {
        name = noun.noun
        var before = subject
        // 促进经济平稳增长的16项政策措施: the verb is part of what they are for.
        if left.verb == .up || left.verb == .down, left.subject.start < amount.range.start - 3 {
          before = bytes.slice(ByteRange(left.subject.start, amount.range.start))
        }
        let action = lexicon.cues.prefix(.action, in: before, at: 0, to: before.count)?.end ?? 0
        if action < before.count { before = Array(before[action...]) }
        if before.hasPrefix("了"), before.count > 3 { before.removeFirst(3) }
        if action < subject.count { name = before + name }
      }
      // 一体化压铸模具签下4.2亿元订单
      let deal = (["签下", "签订", "拿下", "接到", "签约"] as [StaticString]).first { subject.hasSuffix($0) }
      if let deal, unit?.kind == .money, name == noun.noun, noun.noun.hasSuffix("订单"), subject.count > 6 {
        name = subject.dropLast(deal.utf8CodeUnitCount) + noun.noun
      }
      // 总投资52亿元的半导体项目
      if noun.hasPossessive, lists.hasHead(subject) || subject.hasSuffix("投资"),
        lexicon.cues.value(.action, of: subject) == nil
      {
        var amountName = subject
        while let place = amountName.first("、", in: ByteRange(0, amountName.count)) {
          amountName.removeFirst(place + 3)
        }
        name += amountName
      }
      // 地区生产总值跨越5个千亿元台阶: steps are of what stands on them.
      if ["台阶", "大关", "门槛"].contains(where: { (word: StaticString) in noun.noun.hasSuffix(word) }), name == noun.noun,
        lists.hasHead(subject)
      {
        name = subject + noun.noun
        // 跨越 says that they were passed, not that there were more.
        if unit?.kind == .counter { left.qualifier = nil }
      }
      // 城市供水管网12项改造工程完工: what they are works on stands before the number.
      if !isTold, unit?.kind == .counter, namesWork(noun.noun), name.suffix(noun.noun.count) == noun.noun[...],
        isPureNoun(subject),
        !noun.noun.starts(with: subject)
      {
        name = name.dropLast(noun.noun.count) + subject + noun.noun
        isTold = name.count > subject.count + noun.noun.count
      }
      // 政务服务事项1739项“省内通办”: what so many of them became stands in quotation marks.
      if unit?.kind == .counter, name == noun.noun, name.hasPrefix("“"), name.hasSuffix("”"), name.count <= 36,
        (6...36).contains(subject.count), lists.hasHead(subject) || isPureNoun(subject) || subject.hasSuffix("事项")
      {
        name += subject
        isTold = true
      }
      // 灌溉渠道改造120个村: what was done in a place is complete only with its object.
      if let deed = deedWithObject(subject), namesPlace(noun.noun) {
        name = deed + noun.noun
        isTold = true
      }
      let action = isTold ? [] : actionBefore(left, subject, span)
      if !action.isEmpty, !name.starts(with: action) { name = action + name }
      if let deed = sharedDeed(noun, amount, left, span) { name = deed + name }
      // 惠及10个乡镇近500万群众: the verb goes on.
      if let last = rows.last, subject.isEmpty || subject == frame.noun, last.name.contains("惠及"), !name.contains("惠及"),
        !frame.noun.isEmpty,
        bytes.slice(ByteRange(last.amount.end, amount.range.start)).starts(with: frame.noun),
        amount.range.start - last.amount.end <= frame.noun.count + 6
      {
        name = Array("惠及") + name
      }
    }
    emit(amount, name: name, left, input, subject: noun.noun.isEmpty ? name : noun.noun)
    // 跨过3个万亿元大关 leaves the subject to what crossed them.
    guard !noun.noun.hasSuffix("大关"), !noun.noun.hasSuffix("台阶"), !noun.noun.hasSuffix("门槛") else {
      if !subject.isEmpty { frame.subject = subject }
      return
    }
    frame.subject = noun.measured ?? name
    frame.items = [frame.subject]
    frame.recent.append(frame.subject)
    frame.noun = noun.noun
    if !noun.isVerbLed, let unit, unit.kind != .money { frame.counted = (noun.noun, unit.unit) }
  }

  /// What was counted last in a unit, where an amount in another one stands between.
  private func countedInSame(_ unit: UnitOfMeasure?) -> [UInt8]? {
    guard unit?.kind == .counter, let last = rows.last, last.measured.unit != unit?.unit else { return nil }
    return rows.last { $0.measured.unit == unit?.unit && $0.measured.measure == .level }?.name
  }

  /// 生产了全国1/3的香菇、1/4的木耳: what part of the whole region's.
  private mutating func partOfScope(_ noun: NounAfter, _ amount: Amount, _ span: ClauseSpan) -> [UInt8]? {
    let start = amount.range.start
    if !bytes.has("、", endingAt: start, notBefore: sentence.start) { frame.partsOf = [] }
    for scope: StaticString in ["全国", "全球", "世界", "全省", "全区", "全市", "全县"]
    where bytes.has(scope, endingAt: start, notBefore: span.left.start) {
      let verb = start - scope.utf8CodeUnitCount
      let isProduced = ["生产", "生产了", "产出", "产出了"].contains { (word: StaticString) in
        bytes.has(word, endingAt: verb, notBefore: sentence.start)
      }
      frame.partsOf = (isProduced ? Array("产量占") : Array("占")) + [UInt8](scope) + Array("比重")
    }
    guard !frame.partsOf.isEmpty, noun.hasPossessive, !noun.isVerbLed, noun.noun.count <= 24, !noun.noun.contains("了")
    else { return nil }
    var part = noun.noun
    // 用全国1/20的耕地生产了粮食: what was done with it is no part of the name.
    for verb: StaticString in ["生产", "产出", "养活", "养育", "创造"] where part.hasSuffix(verb) && part.count > 9 {
      part.removeLast(verb.utf8CodeUnitCount)
    }
    return part + frame.partsOf
  }

  /// 制造业 of 将制造业现行; nil where nothing but a verb stands before the rate.
  private func ownerOfRate(_ subject: [UInt8]) -> [UInt8]? {
    var owner = subject
    if owner.hasPrefix("将") || owner.hasPrefix("把") { owner.removeFirst(3) }
    guard let word = (["现行", "现有", "原", "目前"] as [StaticString]).first(where: { owner.hasSuffix($0) }) else {
      return nil
    }
    owner.removeLast(word.utf8CodeUnitCount)
    return owner.isEmpty ? nil : owner
  }

  /// 限额以上单位964个，其中本年开始建设的271个，继续建设的693个: which of the things before are counted.
  func kindCounted(
    _ subject: [UInt8], _ unit: UnitOfMeasure?, _ amount: Amount, _ left: LeftReading, _ span: ClauseSpan
  ) -> [UInt8]? {
    if unit?.kind == .counter, span.right.isEmpty || subject.equals("其余"),
      !bytes.has("的", endingAt: amount.range.start, notBefore: 0),
      let thing = thingDoneTo(subject, unit)
    {
      return subject + thing
    }
    guard unit?.kind == .counter, !subject.isEmpty, span.right.isEmpty,
      ["的", "的有", "的已有", "的共有", "的达", "的达到"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: amount.range.start, notBefore: span.left.start)
      }),
      let before = rows.last(where: { $0.measured.unit == unit?.unit && $0.measured.measure == .level })
    else { return nil }
    var thing = frame.counted.flatMap { $0.unit == unit?.unit ? $0.name : nil } ?? before.name
    while let place = thing.first("的", in: ByteRange(0, thing.count)), place + 3 < thing.count {
      thing.removeFirst(place + 3)
    }
    let isContinued = bytes.has("继续", endingAt: left.subject.start, notBefore: span.left.start)
    let bound = ["达到", "超过", "超", "达"].first { (word: StaticString) in
      bytes.has(word, endingAt: left.subject.start, notBefore: span.left.start)
    }
    // 财政收入超亿元的县有13个，超过5亿元的有5个: the amount goes on.
    let isBound =
      bound != nil || subject.hasPrefix("超") || subject.hasPrefix("达到") || subject.hasPrefix("突破")
      || subject.hasPrefix("过")
    let measured: [UInt8] =
      (isBound ? 0 : nil).flatMap { _ in
        (["超过", "超", "达到", "突破", "过"] as [StaticString]).lazy.compactMap {
          before.name.first($0, in: ByteRange(6, max(6, before.name.count)))
        }.first.map { Array(before.name[..<$0]) }
      } ?? []
    return measured + (isContinued ? Array("继续") : []) + (bound.map { [UInt8]($0) } ?? []) + subject + Array("的")
      + thing
  }

  /// 清理978件法规，废止93件; 新开工住房888万套，基本建成766万套: what was done to some of the things before.
  private func thingDoneTo(_ deed: [UInt8], _ unit: UnitOfMeasure?) -> [UInt8]? {
    // 已完工11个，其余26个将于年底前完工
    guard isDeed(deed) || deed.equals("其余") else { return nil }
    if let counted = frame.counted, counted.unit == unit?.unit { return counted.name }
    guard let last = rows.last, last.measured.unit == unit?.unit, last.measured.measure == .level else {
      return frame.countedBefore.flatMap { $0.unit == unit?.unit ? $0.name : nil }
    }
    let start = deedEnd(last.name)
    return start > 0 && start + 6 <= last.name.count ? Array(last.name[start...]) : nil
  }

  /// Whether words say nothing but what was done.
  private func isDeed(_ words: [UInt8]) -> Bool { !words.isEmpty && deedEnd(words) == words.count }

  /// Where the words at the front end that say what was done (基本建成, 新开工建设).
  private func deedEnd(_ words: [UInt8]) -> Int {
    var end = 0
    while end < words.count {
      let deed =
        lexicon.cues.prefix(.partDeed, in: words, at: end, to: words.count)
        ?? lexicon.cues.prefix(.action, in: words, at: end, to: words.count)
      guard let deed else { break }
      end = deed.end
    }
    return end
  }

  /// Whether a noun is of works, tasks or measures, of which any place or thing may have some.
  private func namesWork(_ noun: [UInt8]) -> Bool {
    noun.count <= 18
      && ["工程", "项目", "任务", "指标", "行动"].contains { (word: StaticString) in noun.hasSuffix(word) }
  }

  /// Whether words name a thing, and nothing that was done.
  private func isPureNoun(_ words: [UInt8]) -> Bool {
    (6...36).contains(words.count) && !words.contains("、") && !words.contains("等") && !words.hasSuffix("的")
      && !words.hasSuffix("中")
      && !["提出", "促成", "抓好", "筹建", "承诺", "安排", "确定", "设计", "方面"].contains(where: { (verb: StaticString) in
        words.contains(verb)
      })
      && !lists.hasHead(words) && lexicon.cues.first(.predicate, in: words, from: 0, to: words.count) == nil
      && lexicon.cues.first(.action, in: words, from: 0, to: words.count) == nil
      && lexicon.cues.first(.frontVerb, in: words, from: 0, to: words.count) == nil
  }

  /// 村, 社区: places that name nothing of their own.
  private func namesPlace(_ noun: [UInt8]) -> Bool {
    ["村", "行政村", "建制村", "乡", "镇", "乡镇", "社区", "小区"].contains { (word: StaticString) in noun.equals(word) }
  }

  /// The object and the deed done to it that stand before a number, in this order (灌溉渠道改造).
  private func deedWithObject(_ subject: [UInt8]) -> [UInt8]? {
    guard subject.count <= 45, let verb = lexicon.cues.suffix(.action, in: subject, from: 0, to: subject.count),
      verb.start >= 6, lexicon.cues.prefix(.action, in: subject, at: 0, to: subject.count) == nil
    else { return nil }
    return subject
  }

  /// 举措, 政策措施: nouns that name nothing without what they are for.
  private func saysLittle(_ noun: [UInt8]) -> Bool {
    let words: [StaticString] = ["举措", "措施", "指标", "体系", "机制", "政策", "行动"]
    if noun.count <= 6 { return words.contains { noun.hasPrefix($0) } }
    return noun.count <= 12 && words.prefix(2).contains { noun.hasSuffix($0) }
  }

  /// 解决了农村 is 解决农村.
  private func withoutParticle(_ subject: [UInt8]) -> [UInt8] {
    guard let place = subject.first("了", in: ByteRange(0, subject.count)) else { return subject }
    return Array(subject[..<place]) + subject[(place + 3)...]
  }

  /// The action that belongs to the name of a counted thing: 新建, 培育, not 打造.
  mutating func actionBefore(_ left: LeftReading, _ subject: [UInt8], _ span: ClauseSpan) -> [UInt8] {
    if left.isNew {
      frame.action = Array("新增")
    } else if subject.hasPrefix("平均每") {
      // 平均每户向国家提供粮食一千八百八十斤、蚕茧八十斤: so much each, all along the list.
      frame.action = withoutParticle(subject)
    } else if let match = lexicon.cues.suffix(.action, in: subject, from: 0, to: subject.count) {
      frame.action = match.value == "keep" ? Array(subject[match.start...]) : []
    } else if !span.isLinked || !subject.isEmpty || left.hasFrontVerb || !left.verbRange.isEmpty
      || bytes.has("争取", endingAt: span.left.end, notBefore: span.left.start)
    {
      frame.action = []
    }
    return frame.action
  }

  /// 用于民生 of 花在了民生上.
  private func plainUse(_ use: [UInt8]) -> [UInt8] {
    for verb: StaticString in ["花在", "用在", "投在"] where use.hasPrefix(verb) {
      var rest = Array(use[verb.utf8CodeUnitCount...])
      if rest.hasPrefix("了") { rest.removeFirst(3) }
      if rest.hasSuffix("上") { rest.removeLast(3) }
      return Array("用于") + rest
    }
    return use
  }

  /// 销售收入3.27亿元，其中一半来自出口: the part of the money that comes from somewhere; nil for other parts.
  private func comingFrom(_ noun: NounAfter, _ subject: [UInt8]) -> [UInt8]? {
    guard noun.isVerbLed, let last = rows.last, noun.name.count <= 42,
      let lead = (["来自于", "来自", "来源于", "投向了", "投向", "流向了", "流向", "出自"] as [StaticString]).first(where: {
        noun.name.hasPrefix($0)
      }),
      noun.name.count >= lead.utf8CodeUnitCount + 6
    else { return nil }
    return noun.name[lead.utf8CodeUnitCount...] + Array("占") + (subject.isEmpty ? last.name : subject) + Array("的比重")
  }
}
