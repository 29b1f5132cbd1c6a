import EconomyModel
import ReferenceData

// From the clause's start inwards: connectors, periods, regions, bases that are no part of a name.
extension LeftReader {
  /// Takes what is no part of a name off the left edge.
  func peelFront(_ from: Int, _ end: Int, _ reading: inout LeftReading) -> Int {
    var start = from
    // 截至去年底建成5G基站: until when.
    for word: StaticString in ["截至", "截止到", "截止"] where bytes.has(word, at: start) {
      let next = start + word.utf8CodeUnitCount
      if periods.contains(where: { $0.range.start == next && $0.range.end < end }) { start = next }
    }
    while start < end {
      if let mention = periods.first(where: { $0.range.start >= start }), mention.range.start == start,
        mention.range.end <= end
      {
        // 在上年的基础上增产: what it is built on is what it is compared with.
        if let base = (["的基础上", "基础上"] as [StaticString]).first(where: { bytes.has($0, at: mention.range.end) }) {
          setBase(mention.expression, &reading)
          start = min(end, mention.range.end + base.utf8CodeUnitCount)
          continue
        }
        // 完成全年目标的82%: the plan's period is not the number's.
        let isPlan = ["目标", "任务", "预期目标"].contains { (word: StaticString) in bytes.has(word, at: mention.range.end) }
        if reading.period == nil, !isPlan { reading.period = mention.expression }
        if reading.isFrom { reading.periodOfEnd = mention.expression }
        start = mention.range.end
        for word: StaticString in ["期间", "以来", "内", "中间，", "中间", "中，", "里，", "的", "，"] where bytes.has(word, at: start)
        {
          start += word.utf8CodeUnitCount
        }
        // 五年中有3000万人
        if mention.expression.isSpan, bytes.has("中", at: start), !bytes.has("中央", at: start) { start += 3 }
        continue
      }
      // （下同）全县生产总值
      if bytes.has("（", at: start), let close = bytes.first("）", in: ByteRange(start, min(end, start + 60))),
        bytes.has("同", endingAt: close, notBefore: start) || bytes.has("（上接", at: start)
          || bytes.has("（续", at: start)
      {
        start = close + 3
        continue
      }
      if let next = skipExclusion(start, end) ?? behindEarly(start, end) ?? behindAnnouncement(start, end) {
        start = next
        continue
      }
      // 于1995年实现了国内生产总值翻番
      if bytes.has("于", at: start), periods.contains(where: { $0.range.start == start + 3 && $0.range.end < end }) {
        start += 3
        continue
      }
      // 按常住人口计算的人均生产总值: how it was counted is no part of the name.
      if bytes.has("按", at: start), let counted = bytes.first("计算的", in: ByteRange(start, min(end, start + 60))),
        counted + 9 < end, !bytes.contains("，", in: ByteRange(start, counted))
      {
        start = counted + 9
        continue
      }
      if let next = skipDuty(start, end) {
        (reading.isTarget, reading.aims, start) = (true, true, next)
        continue
      }
      // 计划规模以上工业产值增长34%, 今年计划生产总值增长2%: what follows is planned.
      if bytes.has("计划", at: start), plansAmount(ByteRange(start + 6, end)) {
        (reading.isTarget, reading.aims) = (true, true)
        start += 6
        continue
      }
      // 县区中东海县新登记企业815户: among whom it is told of.
      if let next = behindAmong(start, end) ?? behindExcept(start, end) {
        start = next
        continue
      }
      // 加上级补助收入198亿元: 上 belongs to what is added.
      if bytes.has("加上级", at: start) || bytes.has("加上年", at: start) {
        start += 3
        continue
      }
      // 上半年一度为负的民间投资: what it was before is no part of the name.
      let time = lexicon.periods.words.longest(in: bytes, from: start, to: end)?.end ?? start
      if let next = PeriodRule.endOfFormerState(bytes, at: time, to: end) {
        start = next
        continue
      }
      if let next = skipMissedGoal(start, end) {
        start = next
        continue
      }
      // 当月规模以上工业增加值增长9.9%: the last month of the period.
      // 单月的增幅: so is a single month.
      if bytes.has("当月", at: start) || bytes.has("单月", at: start), start + 6 < end {
        reading.isOfMonth = true
        start += 6
        continue
      }
      if let next = skipProjected(start, end) {
        (reading.isTarget, reading.aims) = (true, true)
        start = next
        continue
      }
      if let next = skipBound(start, end) {
        (reading.isTarget, reading.aims, start) = (true, true, next)
        continue
      }
      if let next = skipManner(start, end) ?? skipKind(start, end) {
        start = next
        continue
      }
      // 用两年时间将筹资标准提高
      if bytes.has("用", at: start), let mention = periods.first(where: { $0.range.start == start + 3 }),
        bytes.has("时间", at: mention.range.end)
      {
        start = mention.range.end + 6
        continue
      }
      // 到2030年人均地区生产总值: the period behind 到 is none of the name.
      if bytes.has("到", at: start) || bytes.has("至", at: start),
        periods.contains(where: { $0.range.start == start + 3 })
      {
        start += 3
        continue
      }
      if let next = skipMark(start, end) ?? bracketedNumber(start, end) {
        start = next
        continue
      }
      // 要素, 其他, 有色金属: a word that only begins like a connector.
      if let word = lexicon.cues.prefix(.guardWord, in: bytes, at: start, to: end),
        // 不过 guards only what stands before a number, and joins a clause to the one before.
        word.value != "right",
        // 共建成口袋公园: all of them together were built.
        !bytes.has("共建成", at: start),
        (lexicon.cues.prefix(.connector, in: bytes, at: start, to: end)?.end ?? 0) <= word.end,
        // 成都 is a place, whatever word begins like it.
        !isPlace(start, word.end, end)
      {
        break
      }
      if let match = lexicon.cues.prefix(.part, in: bytes, at: start, to: end) {
        reading.isPart = true
        start = match.end
        continue
      }
      // 原来要求下降1.5%，实际只降低0.2%: what came of it.
      if bytes.has("实际", at: start),
        ["只", "仅", "上", "却", "完成", "完工", "达到", "执行"].contains(where: { (word: StaticString) in
          bytes.has(word, at: start + 6)
        })
          || start + 6 >= end
      {
        reading.isDone = true
        start += bytes.has("上", at: start + 6) ? 9 : 6
        continue
      }
      // 达产后年均产值200亿元 is of each year.
      if bytes.has("年均产值", at: start) { break }
      if lexicon.cues.prefix(.basis, in: bytes, at: start, to: end)?.value == Basis.cagr.rawValue,
        let match = lexicon.cues.prefix(.basis, in: bytes, at: start, to: end)
      {
        reading.isAverage = true
        start = match.end
        continue
      }
      if let next = Speaker.endOfGuess(bytes, start, end) {
        start = next
        continue
      }
      if let next = skipPlanner(start, end) ?? (facts.kind == .news ? Speaker.endOfPlan(bytes, start, end) : nil) {
        (reading.isTarget, reading.aims) = (true, true)
        // 宁波港今年的目标是: the year that the goal is for.
        let said = periods.first { $0.range.start >= start && $0.range.end < next }
        reading.period = reading.period ?? said?.expression
        start = next
        continue
      }
      if let match = lexicon.cues.prefix(.target, in: bytes, at: start, to: end) {
        reading.isTarget = true
        reading.aims = match.value == "aim"
        start = match.end
        continue
      }
      if let next = skipBase(start, end, &reading) {
        start = next
        continue
      }
      if let match = lexicon.cues.prefix(.wholeRegion, in: bytes, at: start, to: end),
        !(bytes.has("全国", at: start) && startsName(at: match.end, end)),
        // 全州县 is a county.
        !bytes.has("全州县", at: start), !isOneSide(at: start, match.end, end)
      {
        if bytes.has("全国", at: start) || bytes.has("我国", at: start),
          facts.region == nil || lexicon.catalogue.prefix(in: bytes, at: match.end, to: end) != nil
            || isVerbAlone(at: match.end)
        {
          reading.region = reading.region ?? .country
        }
        // 全省中小企业营业收入 in a text on a city of it: an amount of the whole, whatever its name.
        if reading.region == nil,
          lexicon.catalogue.prefix(in: bytes, at: match.end, to: end) != nil
            || !reading.saysIn
              && lexicon.cues.suffix(.head, in: bytes, from: match.end, to: end).map({ $0.start > match.end + 3 })
                == true
            || isVerbAlone(at: match.end) || isOfProvinceInStory(start, match.end)
        {
          reading.region = OwnRegion.wider(than: facts.region, in: bytes, at: start, lexicon)
        }
        reading.saysSame = bytes.has("该", at: start) || bytes.has("当地", at: start)
        // 在全省各市中排在第二位: among whom something ranks is not whose it is.
        // 在全市经济总量中的比重: nor is that in which it has a share.
        let isWithin =
          reading.saysIn
          && (reading.isRank
            || ["中的比重", "中的份额", "中所占", "里的比重", "中占"].contains { (word: StaticString) in
              bytes.contains(word, in: ByteRange(match.end, end))
            })
        reading.saysWhole = reading.region == nil && !reading.saysSame && !isWithin
        reading.isTotal = reading.isTotal || reading.saysWhole
        // 我国有上亿市场主体 tells what there is, among plans too.
        if bytes.has("有", at: match.end), match.end + 3 >= end {
          reading.isDone = true
          if bytes.has("我国", at: start) { reading.region = reading.region ?? .country }
        }
        start = match.end
        continue
      }
      // 中国经济增长 in a text on a part of it.
      if bytes.has("中国", at: start), facts.region != .country,
        bytes.has("经济", at: start + 6) || bytes.has("对", at: start + 6) || bytes.has("外贸", at: start + 6)
          || lexicon.catalogue.prefix(in: bytes, at: start + 6, to: end) != nil
      {
        reading.region = reading.region ?? .country
        start += 6
        continue
      }
      // 如北京完成投资233亿元: a place told of as an example.
      if let example = (["例如", "比如", "譬如", "如"] as [StaticString]).first(where: { bytes.has($0, at: start) }),
        lexicon.gazetteer.match(in: bytes, at: start + example.utf8CodeUnitCount, to: end, year: facts.year) != nil,
        // 如皋 is a city.
        lexicon.gazetteer.match(in: bytes, at: start, to: end, year: facts.year) == nil
      {
        start += example.utf8CodeUnitCount
        continue
      }
      if let place = behindTitle(start, end), let next = skipRegion(place, end, &reading) {
        start = next
        continue
      }
      reading.region = reading.region ?? cityInBrackets(start, end)
      if let next = skipRegion(start, end, &reading) {
        start = next
        // 单是河南一省就有: one of them alone.
        for word: StaticString in ["一省", "一市", "一县", "一区", "一州", "一地", "一个省", "一个市", "一个县", "一个区", "一个地区"]
        where bytes.has(word, at: start) {
          start += word.utf8CodeUnitCount
          if bytes.has("就", at: start), start + 3 < end { start += 3 }
        }
        continue
      }
      if lexicon.catalogue.prefix(in: bytes, at: start, to: end)?.end == end { break }
      // 有序 is one word, not 有 and what follows.
      let connector = lexicon.cues.prefix(.connector, in: bytes, at: start, to: end)
      let verb = lexicon.cues.prefix(.frontVerb, in: bytes, at: start, to: end)
      if let match = (verb?.end ?? 0) > (connector?.end ?? 0) ? verb : connector {
        // 有进出口实绩的企业 is a name.
        if match.end == start + 3, bytes.has("有", at: start), bytes.contains("的", in: ByteRange(match.end, end)) {
          break
        }
        // 有价证券成交额, 有色金属产量
        if match.end == start + 3, bytes.has("有", at: start),
          ["价", "色", "效", "机", "线", "轨", "组织"].contains(where: { (word: StaticString) in bytes.has(word, at: match.end)
          })
        {
          break
        }
        // 带动就业 is an indicator of its own.
        if bytes.has("带动就业", at: start) { break }
        if verb?.end == match.end { reading.hasFrontVerb = true }
        if bytes.has("在", at: start), match.end == start + 3 { reading.saysIn = true }
        if bytes.has("累计", at: start) { reading.isCumulative = true }
        if bytes.has("共有", at: start) || bytes.has("共", at: start) { reading.isTotal = true }
        // 五年共利用外资609亿美元
        if bytes.has("共", at: start), match.end == start + 3, reading.period?.isSpan == true {
          reading.isCumulative = true
        }
        for word: StaticString in ["已", "现在", "目前", "现有", "截至目前", "我国有"] where bytes.has(word, at: start) {
          reading.isDone = true
        }
        start = match.end
        continue
      }
      if let ordinal = ordinalLead(start, end) {
        start = ordinal
        continue
      }
      break
    }
    return start
  }

  /// Whether what stands behind 计划 is an amount, known or named by its end (计划茶叶产值增长8%).
  private func plansAmount(_ name: ByteRange) -> Bool {
    guard lexicon.catalogue.prefix(in: bytes, at: name.start, to: name.end) == nil else { return true }
    // 计划种植马铃薯11.5万亩
    if let deed = lexicon.cues.prefix(.action, in: bytes, at: name.start, to: name.end), deed.end + 3 < name.end {
      return true
    }
    let head = lexicon.cues.suffix(.head, in: bytes, from: name.start, to: name.end)
    return head.map { $0.start > name.start } ?? false
  }

  /// （一） before an item; 一、 may begin a list of names (一、二、三产业).
  private func bracketedNumber(_ start: Int, _ end: Int) -> Int? {
    guard let item = Numbering.item(at: start, to: end, in: bytes) else { return nil }
    // 一、粮食播种面积112220千公顷 opens a paragraph; 一、二、三产业 lists.
    let opensBlock = startsBlock(start) && (item.end >= end || ChineseNumeral.read(bytes, at: item.end, to: end) == nil)
    // 工业：1.煤炭行业…。2.制造业…: items that follow each other in a paragraph.
    let followsItem =
      item.level == 3 && bytes[item.end - 1] == UInt8(ascii: ".")
      && ["。", "；", "："].contains { (mark: StaticString) in bytes.has(mark, endingAt: start, notBefore: 0) }
    guard opensBlock || followsItem || item.level != 1 && item.level != 3 else { return nil }
    return item.end
  }

  private static let frontMarks = CharacterFilters("、，；：）” —…的》")

  func skipMark(_ start: Int, _ end: Int) -> Int? {
    guard LeftReader.frontMarks.mayHold(Scalars.at(start, in: bytes).value) else { return nil }
    for mark: StaticString in ["、", "，", "；", "：", "）", "”", " ", "—", "…", "的", "》"] where bytes.has(mark, at: start) {
      return start + mark.utf8CodeUnitCount
    }
    return nil
  }

  /// 比上年, 与2020年相比 at the front of a clause.
  private func skipBase(_ start: Int, _ end: Int, _ reading: inout LeftReading) -> Int? {
    if let match = lexicon.cues.prefix(.basis, in: bytes, at: start, to: end), let basis = Basis(rawValue: match.value),
      basis != .cagr
    {
      reading.basis = reading.basis ?? basis
      // 比上年预算减少, 同去年预计数持平: the budget is what is compared with.
      if reading.verb == nil || reading.verb == .up || reading.verb == .down {
        for word: StaticString in [
          "预算", "年初预算", "年初预算数", "预算数", "决算", "决算数", "执行数", "计划", "计划数", "预计", "预计数", "实际", "同口径", "平均水平",
        ]
        where bytes.has(word, endingAt: end, notBefore: match.end) && match.end + word.utf8CodeUnitCount == end {
          return end
        }
        if isOfBase(ByteRange(match.end, end)) { return end }
      }
      return match.end
    }
    guard ["比", "较", "与", "同"].contains(where: { (word: StaticString) in bytes.has(word, at: start) }) else {
      return nil
    }
    guard let mention = periods.first(where: { $0.range.start >= start + 3 }), mention.range.start == start + 3 else {
      return nil
    }
    setBase(mention.expression, &reading)
    var next = mention.range.end
    // 比1955年决算数增长: all that stands before the verb is what is compared with.
    let isComparator = bytes.has("比", at: start) || bytes.has("较", at: start)
    if isComparator, reading.verb == .up || reading.verb == .down, !bytes.contains("，", in: ByteRange(next, end)) {
      return end
    }
    for word: StaticString in ["相比", "，"] where bytes.has(word, at: next) { next += word.utf8CodeUnitCount }
    return min(next, end)
  }

  /// 较去年假期最后一天减少, 比上年国防费决算数减少: whether all that stands behind the year is what is compared with.
  private func isOfBase(_ rest: ByteRange) -> Bool {
    if ["决算数", "预算数", "执行数", "完成数", "实际数", "实绩数", "实绩"].contains(where: { (word: StaticString) in
      bytes.has(word, endingAt: rest.end, notBefore: rest.start)
    }) {
      return true
    }
    // 比去年秋交会同期减少4.3%
    if rest.count <= 36, bytes.has("同期", endingAt: rest.end, notBefore: rest.start) { return true }
    let days: [StaticString] = [
      "假期", "小长假", "黄金周", "元旦", "春节", "清明", "五一", "“五一”", "端午", "中秋", "国庆", "“十一”", "双节", "最后一天", "首日", "第一天", "同日",
      "同一天",
      "当天", "这一天", "期间", "秋交会", "春交会", "广交会", "上届",
    ]
    var offset = rest.start
    while let day = days.first(where: { bytes.has($0, at: offset) }) { offset += day.utf8CodeUnitCount }
    return offset > rest.start && offset == rest.end
  }

  /// Whether the name of a prefecture, or the whole name of a county (和平区), begins at an offset and is no shorter than a word.
  private func isPlace(_ start: Int, _ wordEnd: Int, _ end: Int) -> Bool {
    guard let match = lexicon.gazetteer.match(in: bytes, at: start, to: end), match.end >= wordEnd,
      // 成都平原经济区 is an area of its own.
      !bytes.has("平原", at: match.end), !bytes.has("都市圈", at: match.end)
    else { return false }
    return lexicon.gazetteer.inForce(match.rows, year: facts.year).contains {
      $0.level == .prefecture || $0.level == .county && $0.name.utf8.count == match.end - start
    }
  }

  /// 一是, 二是, 第一， in front of a clause.
  private func ordinalLead(_ start: Int, _ end: Int) -> Int? {
    guard let reading = ChineseNumeral.read(bytes, at: start, to: end), reading.length <= 3, !reading.hasScale else {
      return nil
    }
    return bytes.has("是", at: reading.end) ? reading.end + 3 : nil
  }

  /// 省内就业1917万人、省外就业1265万人: inside is one of two sides where the text tells of outside as well.
  private func isOneSide(at start: Int, _ next: Int, _ end: Int) -> Bool {
    let sides: [(inside: StaticString, outside: StaticString)] = [
      ("省内", "省外"), ("市内", "市外"), ("县内", "县外"), ("区内", "区外"), ("境内", "境外"),
    ]
    guard end - next <= 18, let side = sides.first(where: { bytes.has($0.inside, at: start) }) else { return false }
    let near = ByteRange(max(0, start - 90), min(bytes.count, end + 90))
    return bytes.contains(side.outside, in: near)
  }
}
