import EconomyModel
import ReferenceData

/// The complete name of a stated number's subject, and the readings that hide in it.
extension SentenceComposer {
  struct NamedSubject {
    var name: [UInt8]
    var isCompletion = false
    /// Whether the percent stands on top of the whole plan (超过计划12%).
    var isBeyond = false
    var gap: Int64?
    /// The sign of a change against an earlier period of its own.
    var change: Int64?
    /// The basis of that change, where the words before it say one.
    var changeBasis: Basis?
    var wasLinked = false
  }

  func namedSubject(_ subject: [UInt8], _ left: LeftReading, _ amount: Amount, _ span: ClauseSpan) -> NamedSubject {
    let kind = amount.unit.map { lexicon.units.units[$0].kind }
    if kind == .counter || kind == .physical, let counted = stageOfCounted(subject, amount, span) {
      return NamedSubject(name: counted)
    }
    if let sum = sumPutInto(subject, amount, span) { return NamedSubject(name: sum) }
    if let goal = goalCompared(amount, span.left) { return goal }
    if kind == .points || kind == .money, let apart = gapOfLastTwo(subject) { return apart }
    if kind == .points, let next = nextGap(amount, left, span) ?? gapTold(subject, span) { return next }
    if kind == .points, let gap = openedGap(span.left) { return gap }
    if let planned = frame.planned, planned.percent == amount.range.start {
      return NamedSubject(name: planned.name, isCompletion: true)
    }
    if let goal = goalInBracket(amount) { return goal }
    if kind == .percent || amount.kind == .fraction, let done = completion(span.left) { return done }
    // 超额完成下达任务，完成率为116%
    if kind == .percent, left.verb == nil || left.verb == .reach, !frame.inherited.isEmpty,
      ["完成率", "计划完成率", "任务完成率", "完成进度", "完成比例"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: left.subject.end, notBefore: span.left.start)
          && left.subject.end - word.utf8CodeUnitCount <= left.subject.start
      })
    {
      return NamedSubject(name: frame.inherited, isCompletion: true)
    }
    if kind == .percent, isBeyondPlan(span.left) || isDoneBeyond(amount, span), !frame.inherited.isEmpty {
      return NamedSubject(name: frame.inherited, isCompletion: true, isBeyond: true)
    }
    // 超过全球一半 is a share, not a distance; 比上年低一成 is one.
    if kind == .points || kind == .percent && (!isPartInWords(amount) || comparison(span.left) != nil)
      || isDistanceInAmount(kind, span.left),
      let gap = gap(span.left, left, isPoints: kind == .points)
    {
      return gap
    }
    if kind == .counter || kind == .money || kind == .physical, isBeyondPlan(span.left), !frame.inherited.isEmpty {
      return NamedSubject(name: frame.inherited, gap: 1)
    }
    // 接待游客19.8万人次，收入1.2亿元，其中景区接待4.7万人次: a part in another unit is no part of the last amount.
    if !frame.parent.isEmpty, kind == .counter || kind == .physical || kind == .money,
      let whole = rows.last(where: { $0.name == frame.parent }), whole.measured.measure == .level,
      let own = amount.unit.map({ lexicon.units.units[$0].unit }), own != whole.measured.unit
    {
      var frame = frame
      // 重点项目312个，其中新建项目126个，完成投资862亿元: not of the part alone.
      if kind == .money, !left.isPart, subject.hasSuffix("投资"), subject.count <= 18 { frame.subject = frame.parent }
      frame.parent = []
      return NamedSubject(name: names.complete(subject, left: left, frame: frame), wasLinked: span.isLinked)
    }
    return NamedSubject(name: names.complete(subject, left: left, frame: frame), wasLinked: span.isLinked)
  }

  /// 超额3%完成了计划: so much on top of the plan.
  func isDoneBeyond(_ amount: Amount, _ span: ClauseSpan) -> Bool {
    bytes.has("超额", endingAt: amount.range.start, notBefore: span.left.start) && bytes.has("完成", at: amount.end)
  }

  /// 新退出融资平台568家、超计划32家: the distance to what was planned.
  private func isBeyondPlan(_ range: ByteRange) -> Bool {
    let starts = ["超计划", "超目标", "超任务", "超预期", "超出", "超过", "超额"].contains { (word: StaticString) in
      bytes.has(word, at: range.start)
    }
    let end = bytes.has("的", endingAt: range.end, notBefore: range.start) ? range.end - 3 : range.end
    let ends = ["计划", "目标", "任务", "预期", "指标"].contains { (word: StaticString) in
      bytes.has(word, endingAt: end, notBefore: range.start)
    }
    return starts && ends
  }

  /// 完成年度目标的72.5%, 为预算的102%: percent of a plan.
  private func completion(_ range: ByteRange) -> NamedSubject? {
    var end = range.end
    if let hedge = lexicon.cues.beforeNumber(in: bytes, from: range.start, to: end),
      hedge.word.roles.has(.over) || hedge.word.roles.has(.about) || hedge.word.roles.has(.under)
    {
      end = hedge.start
    }
    if bytes.has("的", endingAt: end, notBefore: range.start) { end -= 3 }
    let isPlanned = bytes.has("数", endingAt: end, notBefore: range.start)
    if isPlanned { end -= 3 }
    guard
      ["计划", "预算", "目标", "任务", "指标", "计划投资", "计划面积", "任务面积", "定购数量", "定购任务", "收购任务", "总工程量", "总任务量", "设计数", "设计量"]
        .contains(where: {
          (word: StaticString) in
          bytes.has(word, endingAt: end, notBefore: range.start)
        })
        || ["总投资", "工程总量", "工程量", "土建工程", "主体工程", "建设任务"].contains(where: { (word: StaticString) in
          bytes.has(word, endingAt: end, notBefore: range.start)
        }) && bytes.contains("完成", in: range)
    else { return nil }
    // 占国家预算的77.06% is a part of it.
    if !isPlanned, bytes.has("预算", endingAt: end, notBefore: range.start), bytes.has("占", at: range.start),
      !bytes.has("占预算", at: range.start), !bytes.contains("年", in: ByteRange(range.start, end)),
      !["占调整预算", "占变动预算", "占预计数"].contains(where: { (word: StaticString) in bytes.has(word, at: range.start) })
    {
      return nil
    }
    for verb: StaticString in ["完成", "占", "为", "达到", "达", "相当于", "等于", "只及", "仅及", "是"] {
      guard let place = bytes.first(verb, in: ByteRange(range.start, end)) else { continue }
      var done = place
      for word: StaticString in ["已经", "已", "实际", "累计", "仅", "共"]
      where bytes.has(word, endingAt: done, notBefore: range.start) {
        done -= word.utf8CodeUnitCount
        break
      }
      var before = reader.read(ByteRange(range.start, place), isRank: false).subject
      // 城镇新增就业已完成全年任务的68%: a known name is whole, whatever verb it holds.
      if !before.isEmpty, before.end < done,
        lexicon.catalogue.indicator(named: bytes.slice(ByteRange(before.start, done))) != nil
      {
        before = ByteRange(before.start, done)
      }
      // 完成1-12月目标任务的306.19%: the plan of the same months.
      if before.isEmpty,
        mentions.periods.contains(where: { $0.range.start == place + verb.utf8CodeUnitCount && $0.range.end < end })
      {
        return NamedSubject(name: frame.inherited, isCompletion: true)
      }
      // 地铁2号线完成总投资的89%: of what is invested.
      if !before.isEmpty, bytes.has("完成", at: place), bytes.contains("总投资", in: ByteRange(place, end)) {
        return NamedSubject(name: bytes.slice(before) + Array("投资"), isCompletion: true)
      }
      // 已完成土建工程的85%
      if bytes.has("完成", at: place), bytes.has("工程", endingAt: end, notBefore: place + 9) {
        return NamedSubject(
          name: bytes.slice(before) + bytes.slice(ByteRange(place + verb.utf8CodeUnitCount, end)), isCompletion: true)
      }
      // 完成灾后重建主要目标任务的94%: what was to be done stands behind the verb.
      let task = ByteRange(place + verb.utf8CodeUnitCount, end)
      let isTask =
        bytes.has("完成", at: place) && before.isEmpty && task.count >= 15
        && bytes.has("任务", endingAt: end, notBefore: task.start)
        && !["年", "预算", "计划", "省", "市", "县", "国家", "下达"].contains { (word: StaticString) in
          bytes.contains(word, in: task)
        }
      if isTask { return NamedSubject(name: bytes.slice(task), isCompletion: true) }
      // 原煤生产打了翻身仗，产量为年计划的104.5%
      let said = bytes.slice(before)
      let own = former(said) ?? said
      let name = lexicon.cues.has(.bareHead, own) ? names.complete(own, left: LeftReading(), frame: frame) : own
      return NamedSubject(name: before.isEmpty ? frame.inherited : name, isCompletion: true)
    }
    return nil
  }

  /// 政务系统整合完成25%, 整合分别完成25%、50%: how much of it was done, though no plan is named.
  func isDoneInPart(_ name: [UInt8], _ unit: UnitOfMeasure?, _ left: LeftReading) -> Bool {
    // 投资完成率54.4%
    if unit?.kind == .percent, name.hasSuffix("完成率"), left.verb == nil || left.verb == .reach { return true }
    return unit?.kind == .percent && left.verb == .reach && !name.hasSuffix("率")
      && ["完成", "完成了"].contains { (word: StaticString) in
        bytes.has(word, endingAt: left.verbRange.end, notBefore: left.verbRange.start)
      }
  }

  /// 在校学生已接近义务教育阶段学生人数的70%, 利用外资相当于前九年总和的3.8倍: the part, and what it is measured by.
  func partOfWhole(_ subject: [UInt8], _ unit: UnitOfMeasure?, _ span: ClauseSpan) -> (name: [UInt8], isShare: Bool)? {
    guard unit?.kind == .percent || unit?.kind == .multiple else { return nil }
    if let part = partOfNext(subject, unit, span) { return (part, true) }
    // 新增装机超过全球一半
    for whole: StaticString in ["全球", "全国", "全省", "全市", "全区", "世界"]
    where unit?.kind == .percent && subject.hasSuffix(whole) {
      for verb: StaticString in ["已超过", "超过", "接近", "达到", "稳定在", "保持在", "占"] {
        let end = subject.count - whole.utf8CodeUnitCount
        // 新增就业820万人、占全国1/20以上
        // 居全省第2位，超过全省的1/7
        let isFraction = bytes.has("的", endingAt: span.left.end, notBefore: span.left.start)
        if end == verb.utf8CodeUnitCount, subject.hasPrefix(verb), verb.utf8CodeUnitCount == 9 || isFraction,
          !frame.lastName.isEmpty
        {
          return (frame.lastName + Array("占") + [UInt8](whole) + Array("的比重"), true)
        }
        guard subject.has(verb, at: end - verb.utf8CodeUnitCount), end > verb.utf8CodeUnitCount + 3 else { continue }
        // 产值约占全国的1/5: how exact it is is no part of the name.
        let about = subject.has("约", at: end - verb.utf8CodeUnitCount - 3) ? 3 : 0
        return (
          Array(subject[..<(end - verb.utf8CodeUnitCount - about)]) + Array("占") + [UInt8](whole) + Array("的比重"), true
        )
      }
    }
    // 城市居民收入是农民收入的2.9倍: so many times another thing.
    if unit?.kind == .multiple, bytes.has("的", endingAt: span.left.end, notBefore: span.left.start) {
      for verb: StaticString in ["是", "为", "相当于"] {
        // 每亩纯收入5100元，是露地菜的3.3倍
        if subject.hasPrefix(verb), subject.count >= verb.utf8CodeUnitCount + 6, !frame.inherited.isEmpty,
          rows.last?.measured.measure == .level
        {
          return (frame.inherited, false)
        }
        guard let place = subject.first(verb, in: ByteRange(6, max(6, subject.count))) else { continue }
        let other = Array(subject[(place + verb.utf8CodeUnitCount)...])
        let isPronoun = ["它", "它们", "前者", "后者", "其他", "别处"].contains { (word: StaticString) in other.equals(word) }
        // 每公斤均价是普通大米的2.2倍: as many times that of something else.
        let isOfThing = other.count >= 6 && !other.contains("年") && !other.contains("期")
        // 人均生产总值仍是浙西南的2.1倍
        if isOfThing, !lists.hasHead(other),
          ["仍", "也", "就", "还", "已", "约"].contains(where: { (word: StaticString) in
            subject.has(word, endingAt: place, notBefore: 6)
          })
        {
          return (Array(subject[..<(place - 3)]), false)
        }
        if lists.hasHead(other) || other.hasSuffix("水平") || other.hasSuffix("平均") || isPronoun || isOfThing {
          return (Array(subject[..<place]), false)
        }
      }
    }
    let hedge = lexicon.cues.beforeNumber(in: bytes, from: span.left.start, to: span.left.end)?.start ?? span.left.end
    guard
      [hedge, span.left.end].contains(where: { (end: Int) in bytes.has("的", endingAt: end, notBefore: span.left.start) }
      )
    else { return nil }
    for verb: StaticString in [
      "仍是", "已是", "还是", "是", "已相当于", "相当于", "已接近", "接近", "已超过", "超过", "已达到", "达到", "不到", "要增加到", "增加到", "扩大到", "提高到",
      "下降到", "等于", "扛起了", "扛起", "撑起了", "撑起", "包揽了", "贡献了", "创造了", "承担了",
    ] {
      // 管道装备产业增长9.4%，撑起了全县工业总产值的八成: the part was named before.
      if subject.hasPrefix(verb), verb.utf8CodeUnitCount >= 9, unit?.kind == .percent, !frame.inherited.isEmpty,
        subject.count > verb.utf8CodeUnitCount
      {
        return (frame.inherited + Array("占") + subject[verb.utf8CodeUnitCount...] + Array("的比重"), true)
      }
      guard let place = subject.first(verb, in: ByteRange(3, max(3, subject.count))) else { continue }
      if verb.utf8CodeUnitCount == 3, unit?.kind != .percent || isInsideWord(subject, place) { continue }
      let part = Array(subject[..<place])
      let whole = Array(subject[(place + verb.utf8CodeUnitCount)...])
      guard !whole.isEmpty else { return nil }
      if unit?.kind == .multiple { return (part, false) }
      return (part + Array("占") + whole + Array("的比重"), true)
    }
    // 工资调整面为职工总数的46%
    if unit?.kind == .percent, let place = subject.first("为", in: ByteRange(6, max(6, subject.count))),
      ["总数", "总量", "总额", "总人数", "总户数", "总值"].contains(where: { (word: StaticString) in subject.hasSuffix(word) }),
      place + 12 <= subject.count
    {
      return (Array(subject[..<place]) + Array("占") + subject[(place + 3)...] + Array("的比重"), true)
    }
    return nil
  }

  /// 粗钢产量7380万吨，为全国的五分之一强; 信用户2.1万户，接近全市农户的十分之一: the part that the amount before is of a whole.
  private func partOfNext(_ subject: [UInt8], _ unit: UnitOfMeasure?, _ span: ClauseSpan) -> [UInt8]? {
    let hedge = lexicon.cues.beforeNumber(in: bytes, from: span.left.start, to: span.left.end)?.start ?? span.left.end
    guard unit?.kind == .percent,
      bytes.has("的", endingAt: span.left.end, notBefore: span.left.start)
        || bytes.has("的", endingAt: hedge, notBefore: span.left.start)
    else { return nil }
    if let peer = heldAgainstPeer(subject) { return peer }
    guard frame.lastMeasure == .level, let last = rows.last, last.measured.unit != "%" else { return nil }
    for verb: StaticString in [
      "差不多是", "差不多占", "接近", "约为", "为", "相当于", "不到", "超过", "达到", "是", "撑起了", "撑起", "扛起了", "扛起", "包揽了", "包揽",
    ] where subject.hasPrefix(verb) {
      let whole = Array(subject[verb.utf8CodeUnitCount...])
      guard whole.count >= 6,
        !["计划", "目标", "任务", "预算", "指标", "同期", "上年", "去年", "平均", "水平", "限额"].contains(where: { (word: StaticString) in
          whole.hasSuffix(word)
        }), !whole.contains("年")
      else { return nil }
      return last.name + Array("占") + whole + Array("的比重")
    }
    return nil
  }

  /// 第一产业增加值占生产总值的比重为38.5%，第二产业为57.7%: the shares of the next ones.
  func nextShare(_ name: [UInt8], _ unit: UnitOfMeasure?, _ left: LeftReading) -> [UInt8]? {
    guard unit?.kind == .percent, left.verb == .reach, !left.isPart, frame.lastMeasure == .share, name.count <= 36,
      bytes.has("为", at: left.verbRange.start), left.verbRange.count == 3,
      !lists.hasHead(name) || name.hasSuffix("增加值"),
      frame.lastName.suffix(6) == Array("比重")[...] || frame.lastName.suffix(6) == Array("占比")[...],
      let place = frame.lastName.first("占", in: ByteRange(3, max(3, frame.lastName.count)))
    else { return nil }
    let owner = Array(frame.lastName[..<place])
    let amount: [UInt8] = owner.hasSuffix("增加值") && !name.hasSuffix("增加值") ? Array("增加值") : []
    return name + amount + frame.lastName[place...]
  }

  /// 山区人口占全省近四成，经济总量却不足三成: the share of another thing in the same whole.
  func nextPartInWords(_ name: [UInt8], _ amount: Amount, _ left: LeftReading) -> [UInt8]? {
    guard isPartInWords(amount), left.verb == nil, frame.lastMeasure == .share, !left.subject.isEmpty, !left.isPart,
      lists.hasHead(name), !names.isShare(name),
      ["却", "则", "只", "仅", "还", "也"].contains(where: { (word: StaticString) in bytes.has(word, at: left.subject.end) }),
      let place = frame.lastName.first("占", in: ByteRange(3, max(3, frame.lastName.count)))
    else { return nil }
    return name + frame.lastName[place...]
  }

  /// 中学在校学生中，学习外语的由52%上升到61%; 国营商店中亏损的还有18%: those of a whole whom their noun does not follow.
  func thoseOfGround(_ unit: UnitOfMeasure?, _ left: LeftReading) -> [UInt8]? {
    guard unit?.kind == .percent, left.verb == nil || left.verb == .reach || left.verb == .share || left.isFrom,
      !left.subject.isEmpty, bytes.has("的", at: left.subject.end)
    else { return nil }
    let those = bytes.slice(left.subject)
    if those.hasPrefix("占") { return nil }
    if let ground = frame.ground {
      return left.verb == .share
        ? those + Array("占") + ground + Array("的比重") : ground + Array("中") + those + Array("的比重")
    }
    guard let place = IndicatorName.among(those), place >= 6, place + 9 <= those.count else { return nil }
    return those + Array("的比重")
  }

  /// 基本建设投资中，用于能源、交通的比重上升到37%: the share that a clause behind its whole names.
  func shareOfGround(_ left: LeftReading) -> [UInt8]? {
    let said = bytes.slice(left.subject)
    guard let ground = frame.ground, !said.contains("占"), !said.contains("中"),
      let ending = (["的比重", "的份额", "的比例"] as [StaticString]).first(where: { said.hasSuffix($0) }),
      said.count >= ending.utf8CodeUnitCount + 6
    else { return nil }
    return Array(said.dropLast(ending.utf8CodeUnitCount)) + Array("占") + ground + [UInt8](ending)
  }

  /// 初中阶段学生中，寄宿学校在校生达到78.1%: a part of the whole that a clause opened.
  func partOfGround(_ name: [UInt8], _ unit: UnitOfMeasure?, _ left: LeftReading) -> [UInt8]? {
    guard let ground = frame.ground, unit?.kind == .percent, left.verb == .reach, !left.subject.isEmpty,
      lexicon.catalogue.indicator(named: name)?.kind != .rate, !names.isShare(name),
      !["率", "度", "比例", "系数", "增长面", "盈利面", "亏损面", "覆盖面", "上升面", "下降面", "受益面"].contains(where: {
        (word: StaticString) in name.hasSuffix(word)
      })
    else { return nil }
    return name + Array("占") + ground + Array("的比重")
  }

  /// 国防和行政费所占的比重降低到30.7%，其中国防费降低到21.1%: a part of a share is a share of the same whole.
  func partOfShare(_ name: [UInt8], _ unit: UnitOfMeasure?, _ left: LeftReading) -> [UInt8]? {
    let parent = left.isPart && frame.lastMeasure == .share ? frame.lastName : frame.parent
    guard unit?.kind == .percent, left.verb == nil || left.verb == .reach, !left.subject.isEmpty, name != parent,
      lexicon.catalogue.indicator(named: name)?.kind != .rate,
      ["比重", "占比", "份额"].contains(where: { (word: StaticString) in parent.hasSuffix(word) }),
      !["率", "度", "比重", "占比", "比例", "份额"].contains(where: { (word: StaticString) in name.hasSuffix(word) })
    else { return nil }
    let place =
      parent.first("所占", in: ByteRange(3, max(3, parent.count)))
      ?? parent.first("占", in: ByteRange(3, max(3, parent.count)))
    guard let place else { return nil }
    return name + Array(parent[place...])
  }

  /// 但是, 特别是 and the like, of which 是 is only the end.
  private func isInsideWord(_ subject: [UInt8], _ place: Int) -> Bool {
    ["但是", "还是", "就是", "特别是", "尤其是", "都是", "主要是", "总是", "凡是", "要是"].contains { (word: StaticString) in
      subject.has(word, endingAt: place + 3, notBefore: 0)
    } || subject.has("是否", at: place)
  }

  /// 国民经济增长速度由百分之六调高到百分之八: the growth of the economy, not a level of its speed.
  func growthRate(_ name: [UInt8], _ left: LeftReading) -> [UInt8]? {
    // 经济增长速度 is known as the product, whose growth it is.
    guard left.verb == nil || left.verb == .reach,
      lexicon.catalogue.indicator(named: name).map({ $0.kind == .flow }) ?? true,
      !name.hasSuffix("自然增长率")
    else { return nil }
    for ending: StaticString in [
      "平均每年递增的速度", "平均每年增长的速度", "每年递增的速度", "每年增长的速度", "递增的速度", "增长的速度", "递增速度", "上涨幅度", "增长幅度", "增长速度", "增长比例", "增长率",
      "增速",
      "增幅", "涨幅",
    ]
    where name.hasSuffix(ending) && name.count > ending.utf8CodeUnitCount {
      let grown = Array(name.dropLast(ending.utf8CodeUnitCount))
      return grown.equals("经济") || grown.equals("国民经济") ? grown + Array("增长") : grown
    }
    return nil
  }

  /// What a comparison with the growth of other years says of them: 超过了前三年平均每年增加23亿元的水平.
  func growthThen(_ left: LeftReading, _ span: ClauseSpan) -> (basis: Basis, period: PeriodExpression)? {
    guard
      let cue = lexicon.cues.first(.gapAbove, in: bytes, from: span.left.start, to: span.left.end)
        ?? lexicon.cues.first(.gapBelow, in: bytes, from: span.left.start, to: span.left.end),
      ["的速度", "的水平", "的幅度", "的增速"].contains(where: { (word: StaticString) in bytes.has(word, at: span.right.start) }),
      ["增长", "递增", "增加", "提高"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: span.left.end, notBefore: cue.end)
      }),
      let period = mentions.periods.first(where: { $0.range.start >= cue.end && $0.range.end <= span.left.end }),
      !frame.inherited.isEmpty
    else { return nil }
    let rest = ByteRange(period.range.end, span.left.end)
    let isYearly = ["平均每年", "年均", "每年平均"].contains { (word: StaticString) in bytes.contains(word, in: rest) }
    return (isYearly ? .cagr : .yoy, period.expression)
  }

  /// 重大工程已开工31项、竣工17项，完成投资298亿元: in which works it was invested that were counted just before; nil for other names.
  func worksInvested(_ name: [UInt8]) -> [UInt8]? {
    guard let rest = (["完成投资", "投资"] as [StaticString]).first(where: { name.hasPrefix($0) }),
      name.count == rest.utf8CodeUnitCount || name.has("占", at: rest.utf8CodeUnitCount),
      let last = rows.last, last.measured.measure == .level, ["个", "项", "处", "座"].contains(last.measured.unit)
    else { return nil }
    for works: StaticString in ["项目", "工程", "泊位"] {
      if let place = last.name.first(works, in: ByteRange(3, max(3, last.name.count))) {
        let end = place + works.utf8CodeUnitCount
        return Array(last.name[..<end]) + Array("完成投资") + name[rest.utf8CodeUnitCount...]
      }
    }
    return nil
  }
}
