import EconomyModel
import ReferenceData

// 高于全国0.8个百分点, 比上年同期低两成: how far one thing is from another, or from itself at another time.
extension SentenceComposer {
  /// 高于全国0.8个百分点, 比全国快1个百分点: the distance to another group.
  func gap(_ range: ByteRange, _ left: LeftReading, isPoints: Bool) -> NamedSubject? {
    var (place, sign) = lastComparator(range)
    if place == nil, let compared = comparison(range),
      left.verb != .up && left.verb != .down || isPlan(ByteRange(compared.0, range.end))
        || namesGroup(ByteRange(compared.0, range.end))
    {
      (place, sign) = compared
    }
    // 跑得比城镇居民快，增速高出2.1个百分点: whom it is compared with stands in the clause before.
    if place == nil, isPoints {
      for rate: StaticString in ["增速", "增幅", "增长速度"] {
        for (word, side) in [("高出", Int64(1)), ("高了", 1), ("低了", -1), ("快了", 1), ("慢了", -1)] as [(StaticString, Int64)]
        where bytes.has(word, endingAt: range.end, notBefore: range.start)
          && bytes.has(rate, endingAt: range.end - word.utf8CodeUnitCount, notBefore: range.start)
        {
          (place, sign) = (range.end - word.utf8CodeUnitCount, side)
        }
      }
      if place != nil, !bytes.contains("比", in: ByteRange(sentence.start, range.start)) { place = nil }
    }
    if place == nil, isPoints, let short = shortComparator(range) { (place, sign) = short }
    guard let place else { return nil }
    // 超过计划规定的百分之四: the plan's own figure.
    if bytes.has("定的", endingAt: range.end, notBefore: place), isPlan(ByteRange(place, range.end)) { return nil }
    // 达到或好于Ⅲ类水质比例为10.0%: a share with the comparison in its name.
    if left.verb == .reach, left.verbRange.start > place, left.verbRange.count >= 3,
      ["比例", "比重", "占比", "率"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: left.verbRange.start, notBefore: place)
      })
    {
      return nil
    }
    // 已超过半数、达54.13%: what was reached is no distance.
    if left.verb == .reach, left.verbRange.start > place,
      bytes.contains("、", in: ByteRange(place, left.verbRange.start))
    {
      return nil
    }
    if let past = ownPast(range, place, sign, isPoints: isPoints) { return past }
    var before = reader.read(ByteRange(range.start, place), isRank: false).subject
    // 增长9.4%，这个增速比全省高1.8个百分点
    if bytes.has("个", at: before.start) || bytes.has("一", at: before.start),
      lexicon.cues.has(.bareHead, bytes.slice(withRate(ByteRange(before.start + 3, max(before.start + 3, before.end)))))
    {
      before.start = before.end
    }
    var said = bytes.slice(withRate(before))
    for word: StaticString in ["略微", "略", "稍", "明显", "仍"]
    where said.hasSuffix(word) && said.count >= word.utf8CodeUnitCount + 6 {
      said.removeLast(word.utf8CodeUnitCount)
      break
    }
    // 平均亩产六百斤，每亩比常规稻多收八十斤: so much of what was told.
    if isPerOne(said) { before.start = before.end }
    let meant = before.isEmpty ? nil : former(said)
    var name = before.isEmpty ? frame.inherited : meant ?? said
    // 增速略低于全省0.3个百分点
    if lexicon.cues.has(.bareHead, name), !frame.inherited.isEmpty, !frame.inherited.hasSuffix("速") {
      name = grownPart(before) ?? frame.inherited + name
    }
    if meant != nil, frame.lastMeasure == .changeRate, !name.hasSuffix("速"), !name.hasSuffix("幅") {
      name += Array("增速")
    }
    let isGrowth = before.isEmpty && (frame.lastMeasure == .changeRate || frame.lastMeasure == nil)
    // 为10712亿元，增长6.4%，比深圳少273亿元: so much less money there is, however it grew.
    let isMoney =
      mentions.amounts.first { $0.range.start >= range.end }?.unit.map { lexicon.units.units[$0].kind } == .money
    if isGrowth, !isMoney, !name.hasSuffix("增速"), !name.hasSuffix("率") { name += Array("增速") }
    let wasRate = frame.lastMeasure == .level || frame.lastMeasure == .share || frame.lastMeasure == .changePoints
    // 占全市的60.6%，比全市平均增幅高8.41个百分点: the growth is compared, not the share.
    let other = ByteRange(place, range.end)
    let isOfGrowth = ["增幅", "增速", "增长"].contains { (word: StaticString) in bytes.contains(word, in: other) }
    if before.isEmpty, isOfGrowth, frame.lastMeasure == .share || frame.lastMeasure == .level,
      !frame.lastName.hasSuffix("率")
    {
      if !name.hasSuffix("增速"), !name.hasSuffix("率") { name += Array("增速") }
    } else if let grown = grownPart(before) {
      name = grown
    } else if before.isEmpty, wasRate || frame.lastIsGrowthInPoints {
      name = frame.lastName
    }
    return NamedSubject(name: name, gap: sign)
  }

  /// 每亩比上年多收80斤: whether a subject only says of how much an amount is told.
  func isPerOne(_ subject: [UInt8]) -> Bool {
    ["每亩", "每人", "每户", "每头", "每公顷", "每株"].contains { (word: StaticString) in subject.equals(word) }
  }

  /// 高新技术产品出口不到出口总额的四分之一，增幅却高出…: the growth of the part, and not of its share; nil for other distances.
  private func grownPart(_ before: ByteRange) -> [UInt8]? {
    let said = withRate(before)
    guard frame.lastMeasure == .share, said.count <= 9,
      let word = (["增幅", "增速"] as [StaticString]).first(where: {
        bytes.has($0, at: before.end) || bytes.has($0, at: before.start)
      }),
      let place = frame.lastName.first("占", in: ByteRange(6, max(6, frame.lastName.count)))
    else { return nil }
    return frame.lastName[..<place] + [UInt8](word)
  }

  /// 略低于全省平均水平，差距为0.2个百分点: how far, behind a clause that says from what.
  func gapTold(_ subject: [UInt8], _ span: ClauseSpan) -> NamedSubject? {
    guard
      ["差距", "差", "相差", "两者相差", "二者相差", "两者差距", "幅度"].contains(where: { (word: StaticString) in subject.equals(word) }),
      rows.last != nil || !frame.clause.isEmpty
    else { return nil }
    guard let last = rows.last else { return gapOfClause() }
    let clause = ByteRange(last.amount.end, span.left.start)
    let isAbove = lexicon.cues.first(.gapAbove, in: bytes, from: clause.start, to: clause.end) != nil
    guard isAbove || lexicon.cues.first(.gapBelow, in: bytes, from: clause.start, to: clause.end) != nil else {
      return nil
    }
    let isGrowth = last.measured.measure == .changeRate && !last.name.hasSuffix("增速")
    return NamedSubject(name: last.name + (isGrowth ? Array("增速") : []), gap: isAbove ? 1 : -1)
  }

  /// 甲市、乙市分别为42.1亿元、40.8亿元，两地相差1.3亿元: how far the last two are apart.
  func gapOfLastTwo(_ subject: [UInt8]) -> NamedSubject? {
    let last = rows.suffix(2).map { $0 }
    guard
      ["两地相差", "两市相差", "两县相差", "两区相差", "两省相差", "两地差距", "两市差距"].contains(where: { (word: StaticString) in
        subject.equals(word)
      }),
      last.count == 2, last[0].name == last[1].name, last[0].measured.unit == last[1].measured.unit
    else { return nil }
    return NamedSubject(name: last[0].name, gap: last[0].measured.value.double < last[1].measured.value.double ? -1 : 1)
  }

  /// 轻工业的速度继续快于重工业，两者相差4.2个百分点: of what is faster in the clause before.
  private func gapOfClause() -> NamedSubject? {
    for (words, sign) in [(["快于", "高于"] as [StaticString], Int64(1)), (["慢于", "低于"], -1)] {
      for word in words {
        guard let place = frame.clause.first(word, in: ByteRange(6, max(6, frame.clause.count))) else { continue }
        var name = Array(frame.clause[..<place])
        if name.hasSuffix("继续") || name.hasSuffix("仍然") { name.removeLast(6) }
        if name.hasSuffix("的速度") { name = name.dropLast(9) + Array("增速") }
        return NamedSubject(name: name, gap: sign)
      }
    }
    return nil
  }

  /// 快于全省4.4个百分点、全国6.5个百分点: the distance to another whole.
  func nextGap(_ amount: Amount, _ left: LeftReading, _ span: ClauseSpan) -> NamedSubject? {
    guard isNextGap(amount, left, span), let last = rows.last else { return nil }
    return NamedSubject(name: last.name, gap: last.measured.value.isNegative ? -1 : 1)
  }

  /// Whether nothing but a whole region stands between a distance and a number in the same unit.
  func isNextGap(_ amount: Amount, _ left: LeftReading, _ span: ClauseSpan) -> Bool {
    guard span.isLinked, left.subject.isEmpty, left.verb == nil, let last = rows.last, last.measured.measure == .gap,
      last.amount.unit == amount.unit
    else { return false }
    return [CueRole.wholeRegion, .rankScope].contains { role in
      lexicon.cues.prefix(role, in: bytes, at: span.left.start, to: span.left.end)?.end == span.left.end
    }
  }

  /// 高于全国平均水平2000元, 高出美国200亿元: an amount is a distance only from a region or an average.
  func isDistanceInAmount(_ kind: UnitOfMeasure.Kind?, _ range: ByteRange) -> Bool {
    // 周转一次需119天，比上年慢7天
    if kind == .time, let (place, _) = comparison(range), comparesWithPast(ByteRange(place, range.end)) { return true }
    guard kind == .money || kind == .counter || kind == .physical else { return false }
    // 增速高于全市平均水平的有9个: so many are above it.
    if ["的有", "的已有", "的共有", "的达"].contains(where: { (word: StaticString) in
      bytes.has(word, endingAt: range.end, notBefore: range.start)
    }) {
      return false
    }
    // 超出历史最高水平102亿公斤, 比历史最高水平还高出120万吨
    if bytes.contains("历史最", in: range), bytes.contains("超出", in: range) || bytes.contains("高出", in: range) {
      return true
    }
    // 均价较上年同月高出1.46元
    if let (place, _) = comparison(range), comparesWithPast(ByteRange(place, range.end)),
      ["高出", "高", "低", "高了", "低了"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: range.end, notBefore: place)
      })
    {
      return true
    }
    // 比计划多六十万吨, 较原计划尚差一千四百万斤
    if let (place, _) = comparison(range), isPlan(ByteRange(place, range.end)) { return true }
    // 比全省高1.18万元
    if let (place, _) = comparison(range), namesGroup(ByteRange(place, range.end)) { return true }
    for role: CueRole in [.gapAbove, .gapBelow] {
      guard let cue = lexicon.cues.first(role, in: bytes, from: range.start, to: range.end) else { continue }
      let other = ByteRange(cue.end, range.end)
      // 国内领先水平26项: what is ahead of the others is counted.
      if ["水平", "地位", "技术", "企业", "优势"].contains(where: { (word: StaticString) in bytes.has(word, at: cue.end) }) {
        continue
      }
      if bytes.contains("平均", in: other) { return true }
      if bytes.has("全国", at: cue.end) || bytes.has("全省", at: cue.end) || bytes.has("全市", at: cue.end) { return true }
      if bytes.has("高出", at: cue.start) || bytes.has("领先", at: cue.start), other.count >= 6 { return true }
    }
    return false
  }

  /// 比全国平均数多七斤, 比城市少3.6张: whether another region or group is compared with, and no other time.
  func namesGroup(_ range: ByteRange) -> Bool {
    if mentions.periods.contains(where: { $0.range.start >= range.start && $0.range.end <= range.end }) { return false }
    let other = ByteRange(min(range.end, range.start + 3), range.end)
    // 劳动生产率较改造前平均提高18%: the same before something was done to it.
    if bytes.contains("前平均", in: other) { return false }
    // 较苏州低6000元, 比最低的丙县高出1.6万元
    let top: StaticString? = ["最低的", "最高的", "最少的", "最多的", "末位的"].first { bytes.has($0, at: other.start) }
    let place = other.start + (top?.utf8CodeUnitCount ?? 0)
    if lexicon.gazetteer.match(in: bytes, at: place, to: other.end) != nil { return true }
    // 比园区规上工业产值增速高出19.8个百分点
    if ["增速", "增幅"].contains(where: { (word: StaticString) in
      ["高出", "快出", "高", "快", "低", "慢"].contains { (side: StaticString) in
        bytes.first(word, in: other).map { bytes.has(side, at: $0 + word.utf8CodeUnitCount) } ?? false
      }
    }) {
      return true
    }
    // 每亩比常规棉多收三十斤, 比露地栽培多卖4000元: another kind of the same.
    return [
      "城市", "农村", "城镇", "城里", "乡村", "常规", "普通", "一般的", "传统", "单作", "单种", "清种", "露地", "大田", "散养", "散户", "非贫困", "未参加",
      "未加入", "邻近",
      "周边", "附近", "当地", "市面", "市场价",
    ].contains { (word: StaticString) in bytes.has(word, at: other.start) }
      || ["全国", "全省", "全市", "全区", "平均"].contains { (word: StaticString) in bytes.contains(word, in: other) }
  }

  /// 高全省0.8个百分点, 增速慢全国1.2个百分点: a comparison in one character, before the whole that is compared with.
  private func shortComparator(_ range: ByteRange) -> (place: Int, sign: Int64)? {
    for (word, sign) in [("高", Int64(1)), ("超", 1), ("快", 1), ("低", -1), ("慢", -1)] as [(StaticString, Int64)] {
      for whole: StaticString in ["全省", "全国", "全市", "全区"] {
        for tail: StaticString in ["", "平均", "平均水平"] {
          let place = range.end - tail.utf8CodeUnitCount - whole.utf8CodeUnitCount - 3
          guard place >= range.start, bytes.has(word, at: place), bytes.has(whole, at: place + 3),
            tail.utf8CodeUnitCount == 0 || bytes.has(tail, endingAt: range.end, notBefore: place),
            place == range.start
              || ["速", "幅", "率", "，"].contains(where: { bytes.has($0, endingAt: place, notBefore: range.start) })
          else { continue }
          return (place, sign)
        }
      }
    }
    return nil
  }

  /// Whether a time stands right behind 比 or 较.
  private func comparesWithPast(_ range: ByteRange) -> Bool {
    mentions.periods.contains {
      $0.range.start > range.start && $0.range.start <= range.start + 9 && $0.range.end <= range.end
    }
  }

  /// Whether what is compared with is a plan.
  func isPlan(_ other: ByteRange) -> Bool {
    ["计划", "指标", "预算数", "任务"].contains { (word: StaticString) in bytes.contains(word, in: other) }
  }

  /// The last 高于 or 低于 before a number, and its sign: 好于Ⅲ类水体比例优于目标14.6个百分点 compares with 优于.
  ///
  /// 低于4.6% has nothing that it is compared with: a bound, not a distance.
  func lastComparator(_ range: ByteRange) -> (place: Int?, sign: Int64) {
    var last: (place: Int?, sign: Int64) = (nil, 1)
    for (role, sign) in [(CueRole.gapAbove, Int64(1)), (.gapBelow, -1)] {
      var start = range.start
      while let found = lexicon.cues.first(role, in: bytes, from: start, to: range.end),
        // 超序时进度5个百分点: the word says itself what is compared with.
        range.end - found.end >= 6 || bytes.has("GDP", at: found.end)
          || bytes.has("进度", endingAt: found.end, notBefore: found.start)
      {
        // 纯收入超过500元的农户占28%: a bound that tells the households apart.
        let isBound = residues.contains { $0.class == .threshold && $0.range.start == found.end }
        if found.start > last.place ?? -1, !isBound { last = (found.start, sign) }
        start = found.end
      }
    }
    return last
  }

  /// 快于2024年3.1个百分点, 比去年预算低0.6个百分点: compared with itself a year before, which is a change.
  func ownPast(_ range: ByteRange, _ place: Int, _ sign: Int64, isPoints: Bool) -> NamedSubject? {
    let isMonth = ["上月", "上周", "前一周", "上一周"].contains { (word: StaticString) in bytes.has(word, at: place + 3) }
    // 比年初计划高出0.5个百分点 is the distance from a plan.
    let isYearStart =
      ["比年初", "较年初"].contains { (word: StaticString) in bytes.has(word, at: place) }
      && !["计划", "预算", "目标", "预期", "确定", "定的", "的计划", "的目标"].contains { (word: StaticString) in
        bytes.has(word, at: place + 9)
      }
    // 比解放初期低八成, 比往年高一成: some time before that has no date.
    let isUndated = ["初期", "以前", "之前", "往年", "常年", "过去", "从前", "当初"].contains { (word: StaticString) in
      bytes.contains(word, in: ByteRange(min(range.end, place + 3), range.end))
    }
    // 比同期增速高0.8个百分点: the same part of the year before.
    let isSame =
      bytes.has("同期", at: place + 3)
      && ["增速", "增幅", "水平", "的", "高", "低", "快", "慢", "多", "少", "提", "回", "加", "上", "下"].contains {
        (word: StaticString) in
        bytes.has(word, at: place + 9)
      }
    guard
      isMonth || isYearStart || isUndated || isSame
        || mentions.periods.contains(where: {
          $0.range.start > place && $0.range.start <= place + 9 && $0.range.end <= range.end
        })
    else { return nil }
    var before = reader.read(ByteRange(range.start, place), isRank: false).subject
    if before.count == 6, bytes.has("现在", at: before.start) { before.end = before.start }
    var name = before.isEmpty ? frame.inherited : bytes.slice(withRate(before))
    if before.isEmpty, isPoints, frame.lastMeasure == .changeRate, !name.hasSuffix("增速") {
      name += Array("增速")
    } else if before.isEmpty, frame.lastIsGrowthInPoints || isPoints && frame.lastMeasure == .share {
      name = frame.lastName
    }
    // 比上年慢7天: what is slower takes longer.
    let isTime =
      !isPoints && rows.last.map { ["天", "小时", "分钟", "个月"].contains($0.measured.unit) } == true
      && ["快", "慢", "快了", "慢了"].contains { (word: StaticString) in
        bytes.has(word, endingAt: range.end, notBefore: place)
      }
    // 比一季度快0.6个百分点: another stretch of the same year.
    let then = mentions.periods.first { $0.range.start > place && $0.range.start <= place + 9 }?.expression
    let isOfSameYear = then.map { $0.isRelativePart && $0 != .currentYear } ?? false
    // 9月末失业率为3.1%，比去年底低0.2个百分点: since the year began.
    let isSinceYearEnd =
      (then == .lastYearEnd || then == .previousYearEnd)
      && (frame.period.flatMap { resolution.period($0) } ?? facts.period).map { $0.end.month < 12 } == true
    // 7月份增长7.6%，增幅较6月份低0.5个百分点: the month before.
    var isMonthBefore = false
    if case .month(let base)? = then, case .month(let own)? = frame.period ?? rows.last?.period?.monthExpression {
      isMonthBefore = own == base % 12 + 1
    }
    return NamedSubject(
      name: name, change: isTime ? -sign : sign,
      changeBasis: isMonth || isMonthBefore
        ? .mom : isOfSameYear || isYearStart || isUndated || isSinceYearEnd ? .since : nil)
  }

  /// 但仍比2008年低12.4%: the year is what the number is compared with, and dates no row.
  func compareWithPast(_ left: inout LeftReading, _ span: ClauseSpan) {
    guard let period = left.period, left.verb == nil, let (place, _) = comparison(span.left),
      mentions.periods.contains(where: { $0.range.start == place + 3 && $0.expression == period })
    else { return }
    (left.period, left.basePeriod) = (nil, left.basePeriod ?? period)
  }

  /// 低近6个百分点: what the word between the adjective and the number says; nil where none stands there.
  func hedgeOfDistance(_ range: ByteRange) -> Qualifier? {
    guard let word = lexicon.cues.beforeNumber(in: bytes, from: range.start, to: range.end),
      ["高", "快", "低", "慢", "多", "少", "高出"].contains(where: { (adjective: StaticString) in
        bytes.has(adjective, endingAt: word.start, notBefore: range.start)
      })
    else { return nil }
    let roles = word.word.roles
    return roles.has(.under) ? .under : roles.has(.about) ? .about : roles.has(.over) ? .over : nil
  }

  /// 比全国平均高0.8: the place of 比 and the sign of the adjective before the number.
  func comparison(_ range: ByteRange) -> (Int, Int64)? {
    let adjectives: [(StaticString, Int64)] = [
      ("高", 1), ("快", 1), ("低", -1), ("慢", -1), ("高出", 1), ("快出", 1), ("慢出", -1), ("多", 1), ("少", -1), ("尚差", -1),
      ("还差", -1),
      ("小", -1), ("贵", 1), ("便宜", -1), ("多收", 1), ("少收", -1), ("多产", 1), ("少产", -1), ("多打", 1), ("多卖", 1), ("少卖", -1),
      ("多挣", 1), ("多赚", 1), ("多得", 1), ("少花", -1), ("多花", 1), ("少用", -1), ("多用", 1),
    ]
    // 低近6个百分点, 高出约5%: a hedge stands between.
    let hedge = lexicon.cues.beforeNumber(in: bytes, from: range.start, to: range.end).flatMap { word in
      word.word.roles.has(.under) || word.word.roles.has(.about) || word.word.roles.has(.over) ? word.start : nil
    }
    var range = ByteRange(range.start, hedge ?? range.end)
    // 比城镇居民慢了1.6个百分点, but 比计划多降低了3.1% says how much it fell.
    // 比全省平均数少了1470元
    let isChange = ["减", "增", "降", "提", "升", "缩", "加", "涨", "跌"].contains { (word: StaticString) in
      bytes.has(word, endingAt: range.end - 6, notBefore: range.start)
    }
    if !isChange,
      ["快了", "慢了", "多了", "少了", "高了", "低了", "贵了", "便宜了"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: range.end, notBefore: range.start)
      })
    {
      range.end -= 3
    }
    guard let adjective = adjectives.first(where: { bytes.has($0.0, endingAt: range.end, notBefore: range.start) })
    else { return nil }
    for word: StaticString in ["比", "较"] {
      // 占生产总值的比重比全国低7个百分点: 比重 compares nothing.
      var start = range.start
      while let place = bytes.first(word, in: ByteRange(start, range.end)) {
        // 增幅比重工业高4.7个百分点: behind a growth 重 belongs to 重工业.
        let isHeavy =
          bytes.has("比重工业", at: place)
          && (place == range.start || ["幅", "速"].contains { bytes.has($0, endingAt: place, notBefore: range.start) })
        if isHeavy
          || !["比重", "比例", "比值", "比率"].contains(where: { (noun: StaticString) in bytes.has(noun, at: place) }),
          // 占比较北京低6个百分点: nor does 占比.
          // 可比产品成本 neither.
          !["相", "占", "同", "环", "可", "对"].contains(where: { (word: StaticString) in
            bytes.has(word, endingAt: place, notBefore: range.start)
          })
        {
          return (place, adjective.1)
        }
        start = place + 3
      }
    }
    // 与全市平均水平相比还低0.1个百分点
    for word: StaticString in ["与", "同", "和"] {
      guard let end = bytes.first("相比", in: range), let place = bytes.first(word, in: ByteRange(range.start, end))
      else {
        continue
      }
      return (place, adjective.1)
    }
    return nil
  }

  /// A subject with the 增速 or 增幅 behind it, which the reading of changes takes for a verb.
  func withRate(_ subject: ByteRange) -> ByteRange {
    for word: StaticString in ["增速", "增幅", "增长率", "增长速度", "名义增速", "实际增速", "涨幅"] where bytes.has(word, at: subject.end) {
      return ByteRange(subject.start, subject.end + word.utf8CodeUnitCount)
    }
    return subject
  }

  /// The names before 高于 and the like, without 分别.
  func subjectBeforeGap(_ range: ByteRange) -> [UInt8]? {
    let above = lexicon.cues.first(.gapAbove, in: bytes, from: range.start, to: range.end)?.start
    let below = lexicon.cues.first(.gapBelow, in: bytes, from: range.start, to: range.end)?.start
    guard let place = [above, below].compactMap({ $0 }).min() ?? comparison(range)?.0, place > range.start else {
      return nil
    }
    return bytes.slice(withRate(reader.read(ByteRange(range.start, place), isRank: false).subject))
  }
}
