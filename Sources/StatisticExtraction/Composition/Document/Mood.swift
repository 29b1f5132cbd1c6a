import EconomyModel
import ReferenceData

/// What the numbers of a section are: results of a year, results of several years, or targets.
enum Mood: Hashable, Sendable {
  case review(Int?)
  case span(Int, Int)
  case target(Int?)
  /// Targets of a five-year plan.
  case targetSpan(Int, Int)

  /// All the years of a five-year plan that is over.
  static func span(ofPlan number: Int) -> Mood { .span(FiveYearPlan(number).first, FiveYearPlan(number).last) }
  /// What a five-year plan aims at.
  static func targetSpan(ofPlan number: Int) -> Mood {
    .targetSpan(FiveYearPlan(number).first, FiveYearPlan(number).last)
  }

  /// Whether it tells of several years.
  var isOfYears: Bool {
    switch self {
    case .span, .targetSpan: true
    case .review, .target: false
    }
  }

  /// Whether it tells what is aimed at.
  var isTarget: Bool {
    switch self {
    case .target, .targetSpan: true
    case .review, .span: false
    }
  }
}

/// Follows the headings of a document: the path of sections, and their mood.
struct SectionTracker {
  private(set) var path: [(level: Int, title: String)] = []
  /// The mood of the section.
  var sectionMood: Mood {
    didSet { if case .span(let first, let last) = sectionMood { lastSpan = .years(first: first, last: last) } }
  }
  /// Whether any heading or sentence has said what the numbers behind it are, or numbers have been read without that.
  private var isSaid = false
  /// The years of the last review of several years, which yearly averages are of.
  private(set) var lastSpan: Period?
  /// The years that the section reviews, whatever year a paragraph of it speaks of.
  var reviewedYears: Period? {
    if case .span(let first, let last) = sectionMood { return .years(first: first, last: last) }
    return nil
  }
  /// The mood of one paragraph that opens with a time of its own.
  var paragraphMood: Mood?
  var mood: Mood { paragraphMood ?? sectionMood }
  /// The part of a year that a sentence of the paragraph opened with (1-4月，…), and that the next ones are of too.
  var paragraphPeriod: PeriodExpression?
  /// The moment that a census counted at, which the section is of until it speaks of another time.
  var censusDay: PeriodExpression?
  /// The years of the plan that the heading in force names beside the year that it reviews (2020年和“十三五”工作回顾).
  private(set) var yearsBeside: Period?
  /// Whether the heading in force names the year before the several years that it reviews (2007年和过去五年的工作).
  private var yearComesFirst = false
  /// The region that a paragraph or section is about, where it is not the document's.
  var region: RegionCode?
  /// Whether the block before ended with a colon, and whether it was an item of a list with bullets.
  private var opensList = false
  private var isInList = false
  let facts: DocumentFacts

  /// - Parameter isPlanExcerpt: whether the text is a part of a report that plans, which no heading says.
  init(facts: DocumentFacts, isPlanExcerpt: Bool = false) {
    self.facts = facts
    if let plan = facts.planNumber {
      sectionMood = .targetSpan(ofPlan: plan)
      return
    }
    sectionMood = facts.isPlan || isPlanExcerpt ? .target(facts.currentYear) : .review(facts.year)
  }

  private var isTarget: Bool { mood.isTarget }

  var titles: [String] { path.map(\.title) }

  /// Enters a heading, and takes its mood where it says one.
  mutating func enter(_ title: ByteRange, level: Int, _ bytes: [UInt8], _ mentions: Mentions, _ lexicon: Lexicon) {
    while let last = path.last, last.level >= level { path.removeLast() }
    path.append((level, bytes.slice(title).string))
    censusDay = nil
    if let plan = facts.planNumber {
      enterPart(ofPlan: plan)
      return
    }
    yearComesFirst = false
    if level <= 1 { yearsBeside = planBeside(title, bytes, mentions, lexicon) }
    if let mood = headingMood(title, level, bytes, mentions, lexicon) {
      (sectionMood, isSaid) = (mood, true)
      if case .span = mood, let reported = facts.year {
        yearComesFirst = opensWithYear(reported, title, bytes, mentions)
      }
    } else if level <= 1, path.count == 1, facts.kind == .report, !isTarget, callsForWork(title, bytes) {
      (sectionMood, isSaid) = (.target(facts.currentYear), true)
    } else if level <= 1, path.count == 1, facts.kind != .report {
      sectionMood = .review(facts.year)
    }
  }

  /// 第一节　发展基础: a five-year plan looks back on the years before it in such a part, and plans in every other.
  private mutating func enterPart(ofPlan plan: Int) {
    let looksBack = path.contains { heading in
      ["发展基础", "规划基础", "现实基础", "规划背景", "发展背景", "发展现状", "成就", "回顾", "成效", "基础条件"].contains { (word: StaticString) in
        Array(heading.title.utf8).contains(word)
      }
    }
    sectionMood =
      looksBack ? .span(FiveYearPlan(plan).firstBefore, FiveYearPlan(plan).first - 1) : .targetSpan(ofPlan: plan)
    isSaid = true
  }

  /// The years of the plan that the title of a review names behind the year; nil where it names none.
  private func planBeside(_ title: ByteRange, _ bytes: [UInt8], _ mentions: Mentions, _ lexicon: Lexicon) -> Period? {
    guard facts.kind == .report, let reported = facts.year,
      lexicon.cues.first(.sectionReview, in: bytes, from: title.start, to: title.end) != nil,
      let first = mentions.periods.first(where: { $0.range.start >= title.start }), first.expression == .year(reported)
    else { return nil }
    for case .plan(let number) in mentions.periods.map(\.expression) where FiveYearPlan(number).first < reported {
      return .years(first: FiveYearPlan(number).first, last: reported)
    }
    return nil
  }

  /// 一、2007年和过去五年的工作: whether a heading speaks of the year that is reported on before it speaks of several.
  private func opensWithYear(_ year: Int, _ title: ByteRange, _ bytes: [UInt8], _ mentions: Mentions) -> Bool {
    guard let first = mentions.periods.first(where: { $0.range.start >= title.start }) else { return false }
    return first.expression == .year(year)
      && ["和", "及", "以及", "与"].contains { (word: StaticString) in
        bytes.contains(word, in: ByteRange(first.range.end, title.end))
      }
  }

  /// 三、切实做好民生工作: a section of a report, behind the first one, that calls for work.
  private func callsForWork(_ title: ByteRange, _ bytes: [UInt8]) -> Bool {
    var start = title.start
    if let number = Numbering.item(at: start, to: title.end, in: bytes) {
      guard number.level == 1, !bytes.has("一、", at: start) else { return false }
      start = number.end
    } else if !bytes.has("、", endingAt: start, notBefore: 0) || bytes.has("一、", endingAt: start, notBefore: 0) {
      return false
    }
    let calls: [StaticString] = [
      "切实", "奋力", "聚焦", "着力", "全力", "扎实", "大力", "努力", "抓好", "做好", "坚定", "加快", "突出", "紧紧", "围绕", "强化", "牢牢", "积极", "持续",
      "坚持", "深入", "全面", "推进", "推动", "进一步", "坚决", "优先", "严格",
    ]
    return calls.contains { bytes.has($0, at: start) }
  }

  /// 以真抓实干的作风做好2010年工作: the work of a year that is to be done well.
  private func plansWork(_ title: ByteRange, _ bytes: [UInt8], _ mentions: Mentions) -> Bool {
    bytes.has("工作", endingAt: title.end, notBefore: title.start)
      && ["做好", "抓好", "干好"].contains { (word: StaticString) in bytes.contains(word, in: title) }
      && mentions.periods.contains { mention in
        mention.range.start >= title.start && mention.range.end <= title.end && mention.expression.isYear
      }
  }

  /// 就业超过预期目标, “十五”目标任务胜利完成: a goal that was reached is none of what is to come.
  private func isReached(_ before: ByteRange, behind: ByteRange, _ bytes: [UInt8]) -> Bool {
    ["胜利完成", "圆满完成", "顺利完成", "如期完成", "全面完成", "超额完成", "基本完成", "胜利实现", "如期实现", "全面实现", "圆满收官", "完成情况"]
      .contains { (word: StaticString) in bytes.contains(word, in: behind) }
      || ["超过", "好于", "高于", "优于", "快于", "超额完成", "圆满完成", "全面完成", "超额实现", "达到", "超出"].contains {
        (word: StaticString) in bytes.has(word, endingAt: before.end, notBefore: before.start)
      }
  }

  private func headingMood(
    _ title: ByteRange, _ level: Int, _ bytes: [UInt8], _ mentions: Mentions, _ lexicon: Lexicon
  ) -> Mood? {
    let isReview = lexicon.cues.first(.sectionReview, in: bytes, from: title.start, to: title.end) != nil
    let aim = lexicon.cues.first(.sectionTarget, in: bytes, from: title.start, to: title.end)
    // 一、一九五五年国家决算: accounts that are closed are of the year gone by.
    if facts.kind == .report, bytes.has("决算", endingAt: title.end, notBefore: title.start), let reported = facts.year {
      return .review(reported)
    }
    let isTarget =
      aim.map { !isReached(ByteRange(title.start, $0.start), behind: ByteRange($0.end, title.end), bytes) } ?? false
      || level <= 1 && plansWork(title, bytes, mentions)
    let isSpan = lexicon.cues.first(.sectionSpan, in: bytes, from: title.start, to: title.end) != nil
    var year: Int?
    var plan: Int?
    var planComesFirst = false
    var years: (first: Int, last: Int)?
    var next: Int?
    var isCurrent = false
    var isPast = false
    var isAhead = false
    for mention in mentions.periods where mention.range.start >= title.start && mention.range.end <= title.end {
      switch mention.expression {
      case .year(let value): year = year ?? value
      case .years(let first, let last): years = years ?? (first, last)
      case .plan(let number):
        plan = plan ?? number
        planComesFirst = planComesFirst || year == nil
      case .currentYear: isCurrent = true
      case .nextYear: isAhead = true
      case .lastYear, .pastYear: isPast = true
      case .nextYears(let count): next = next ?? count
      default: break
      }
    }
    // 第六个五年计划的基本任务: 的 takes the years from a plan in a sentence, not in a heading.
    if facts.kind == .report, plan == nil, isTarget { plan = PlanRule.number(inTitle: title, bytes) }
    let reported = facts.year
    // 一、当前国内形势和基本任务 begins with how things are.
    if isTarget, !isReview, year == nil, plan == nil, bytes.contains("形势", in: title), bytes.contains("任务", in: title) {
      return nil
    }
    // 一、1998年至2002年工作的回顾, 二、2003年至2007年的主要任务
    if let years, let reported, facts.kind == .report, year == nil, plan == nil {
      if years.last <= reported, isReview || !isTarget { return .span(years.first, years.last) }
      if years.first > reported - 1, isTarget { return .targetSpan(years.first, years.last) }
    }
    // 本届政府开局之年的工作: the first year of several is one year.
    if bytes.contains("开局之年", in: title), facts.kind == .report, year == nil, !isTarget { return .review(reported) }
    if let year, let reported, year > reported, facts.kind == .report, !isReview { return .target(year) }
    // （二）明年的任务
    if isAhead, facts.kind == .report, !isReview, !isCurrent, let speaking = facts.speakingYear {
      return .target(speaking + 1)
    }
    // 一、今年计划的执行情况: how a plan was carried out is no plan.
    if isCurrent, !isReview, year == nil,
      ["执行情况", "执行的情况", "完成情况", "执行结果"].contains(where: { (word: StaticString) in bytes.contains(word, in: title) })
    {
      return .review(facts.speaksAtYearEnd ? reported : facts.currentYear)
    }
    // （一）今年的经济形势, in a report of December: the year that is ending.
    if isCurrent, facts.kind == .report, !isReview, !isTarget, facts.speaksAtYearEnd { return .review(reported) }
    if isCurrent, facts.kind == .report, !isReview { return .target(facts.currentYear) }
    // 一、去年计划执行的结果
    if isPast, facts.kind == .report, !isTarget, !isSpan, year == nil, let reported { return .review(reported) }
    if isReview {
      // “十四五”时期和2025年工作回顾 looks back on the years of the plan first.
      if let plan, planComesFirst, let year, let reported {
        return .span(FiveYearPlan(plan).first, min(year, reported))
      }
      if let year { return .review(year) }
      if isSpan, let reported { return .span(reported - 4, reported) }
      if let plan { return .span(ofPlan: plan) }
      return .review(reported)
    }
    // 一、1996年的工作
    if let year, year == reported, facts.kind == .report, !isTarget, !isSpan, plan == nil,
      bytes.has("工作", endingAt: title.end, notBefore: title.start)
    {
      return .review(year)
    }
    if isTarget {
      if let next, year == nil, let current = facts.currentYear { return .targetSpan(current, current + next - 1) }
      if let plan, year == nil, let reported, FiveYearPlan(plan).last > reported {
        return .targetSpan(ofPlan: plan)
      }
      return .target(year ?? facts.currentYear)
    }
    if isSpan, let reported { return .span(reported - 4, reported) }
    // 二、第一个五年计划概要
    // 三、“十五五”时期发展的重点和措施: a plan that has not begun yet is one, whatever its heading says.
    if let plan, let reported, year == nil, FiveYearPlan(plan).last > reported,
      FiveYearPlan(plan).first > reported
        && ["时期", "期间"].contains(where: { (word: StaticString) in bytes.contains(word, in: title) })
        || ["概要", "计划指标", "计划的主要指标", "计划的指标", "计划的主要内容", "计划的内容", "计划的任务", "规划的主要内容"].contains(where: {
          (word: StaticString) in bytes.contains(word, in: title)
        })
    {
      return .targetSpan(ofPlan: plan)
    }
    return nil
  }

  /// Whether a sentence says what is to be done this year.
  private func plansYear(_ sentence: ByteRange, _ bytes: [UInt8], _ mentions: Mentions) -> Bool {
    guard let year = mentions.periods.first(where: { $0.expression == .currentYear }),
      !bytes.has("以来", at: year.range.end)
    else { return false }
    let rest = ByteRange(year.range.end, sentence.end)
    return ["要", "力争", "确保"].contains { (word: StaticString) in
      guard let place = bytes.first(word, in: rest) else { return false }
      return !["主要", "重要", "需要", "必要", "纪要", "只要", "摘要", "要素", "要求", "首要"].contains { (other: StaticString) in
        bytes.has(other, at: place) || bytes.has(other, at: place - 3)
      }
    }
  }

  /// A sentence that opens a review of several years, or returns to the year, changes the mood of what follows.
  mutating func open(
    _ sentence: ByteRange, _ bytes: [UInt8], _ mentions: Mentions, startsBlock: Bool, _ lexicon: Lexicon
  ) {
    let bullet = ListBullet.at(sentence.start, bytes)
    if startsBlock {
      // ●2023年生产总值…；●…: the time that a list opened with goes for all of it.
      let goesOn = bullet > 0 && (opensList || isInList)
      if !goesOn {
        paragraphMood = nil
        paragraphPeriod = nil
      }
      isInList = bullet > 0
    }
    opensList = bytes.has("：", endingAt: sentence.end, notBefore: sentence.start)
    guard let reported = facts.year else { return }
    let sentence = ByteRange(sentence.start + bullet, sentence.end)
    // 2003年政府工作报告——2003年1月10日在…: the title of a page without line breaks opens nothing.
    let head = ByteRange(sentence.start, min(sentence.end, sentence.start + 120))
    if sentence.start == 0, bytes.contains("报告", in: head) || bytes.contains("公报", in: head) { return }
    if facts.kind != .report {
      // 2017 alone in its line heads what follows, as 2017年 does.
      if startsBlock, sentence.count == 4, bytes[sentence.start..<sentence.end].allSatisfy(TextFolding.isDigit),
        let year = DecimalNumber.read(bytes, at: sentence.start, to: sentence.end).value?.mantissa,
        (1949...2050).contains(year)
      {
        (sectionMood, paragraphPeriod) = (.review(Int(year)), nil)
        return
      }
      openDated(sentence, bytes, mentions, startsBlock: startsBlock, reported)
      takeCensusDay(sentence, bytes, mentions)
      // 报告提出，今年的主要预期目标是：, and a list of them behind it.
      // 接下来，全市将盯住年度目标，加紧推动政策见效：
      let looksAhead =
        ["接下来，", "下一步，", "下阶段，", "下一阶段，", "后续，"].contains { (word: StaticString) in bytes.has(word, at: sentence.start)
        }
        && ["将", "要", "力争", "争取"].contains { (word: StaticString) in bytes.contains(word, in: sentence) }
      if opensList, mentions.amounts.isEmpty,
        looksAhead || lexicon.cues.first(.targetOpening, in: bytes, from: sentence.start, to: sentence.end) != nil
      {
        paragraphMood = .target(facts.currentYear)
      }
    }
    // 2025年是收官之年，…主要预期目标是：…: what the paragraph's year made of it holds for the section then.
    if facts.kind == .report, !sectionMood.isTarget,
      let opening = lexicon.cues.first(.targetOpening, in: bytes, from: sentence.start, to: sentence.end),
      lexicon.cues.first(.notTarget, in: bytes, from: sentence.start, to: opening.end) == nil,
      // 年初定的目标是10%，执行结果是6%: what had been aimed at is told beside what came of it.
      !["年初定", "年初确定", "年初提出", "年初的", "原定", "既定", "当时定"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: ByteRange(sentence.start, opening.end))
      })
    {
      // 建议2011年主要预期目标为: the year that the targets are for.
      var year: Int?
      for mention in mentions.periods where mention.range.end <= opening.start {
        if case .year(let said) = mention.expression { year = said }
      }
      sectionMood = .target(year.map { max($0, facts.publishedOn?.year ?? $0) } ?? facts.currentYear)
      return
    }
    if startsBlock, comesToThisYear(sentence, bytes, mentions) {
      sectionMood = .target(facts.currentYear)
      return
    }
    // 提交大会审议的1957年度国家预算草案的各种数字表明，…: what follows in the paragraph is what the draft sets.
    if facts.kind == .report, !isTarget, let current = facts.currentYear, bytes.contains("草案", in: sentence),
      mentions.amounts.isEmpty, mentions.periods.contains(where: { $0.expression == .year(current) }),
      ["审议", "提出", "提请"].contains(where: { (word: StaticString) in bytes.contains(word, in: sentence) })
    {
      paragraphMood = .target(current)
      return
    }
    // 《纲要草案》设置了29项主要指标，包括：…: what the plan before the congress sets.
    if facts.kind == .report, !isTarget, let current = facts.currentYear,
      ["纲要草案", "纲要（草案）"].contains(where: { (word: StaticString) in bytes.contains(word, in: sentence) }),
      ["指标", "目标", "提出"].contains(where: { (word: StaticString) in bytes.contains(word, in: sentence) })
    {
      paragraphMood = .targetSpan(current, current + 4)
      return
    }
    // 今年…要大幅度增加，力争突破6300亿元: a part of a report that no heading says the mood of tells plans.
    if facts.kind == .report, !isSaid, !path.isEmpty, !isTarget, plansYear(sentence, bytes, mentions) {
      (sectionMood, isSaid) = (.target(facts.currentYear), true)
      return
    }
    // “十四五”规划圆满收官。…年均增长5.6%: an average in a report on the last year of a plan is of its years.
    for case .plan(let number) in mentions.periods.map(\.expression)
    where facts.kind == .report && FiveYearPlan(number).last == reported && mood == .review(reported) {
      lastSpan = .years(first: FiveYearPlan(number).first, last: reported)
    }
    // 2020年的答卷，也为“十三五”画上了句号。: what follows looks back on the years of the plan.
    for case .plan(let number) in mentions.periods.map(\.expression)
    where facts.kind == .report && startsBlock && FiveYearPlan(number).last == reported
      && sectionMood == .review(reported)
      && mentions.amounts.isEmpty && bytes.contains("画上", in: sentence) && bytes.contains("句号", in: sentence)
    {
      sectionMood = .span(FiveYearPlan(number).first, reported)
      return
    }
    // 现在设想，第六个五年计划期间，工农业总产值年均增长4%: a plan most of whose years are still to come, inside a paragraph.
    for case .plan(let number) in mentions.periods.map(\.expression)
    where facts.kind == .report && !startsBlock && !mood.isTarget && FiveYearPlan(number).last > reported + 2
      && ["设想", "拟订", "测算", "编制", "初步规划"].contains(where: { (word: StaticString) in bytes.contains(word, in: sentence) }
      )
    {
      paragraphMood = .targetSpan(ofPlan: number)
      return
    }
    isSaid = isSaid || !mentions.amounts.isEmpty
    // Inside a paragraph only a period can open anything.
    guard startsBlock || !mentions.periods.isEmpty else { return }
    var start = sentence.start
    for word: StaticString in ["各位代表！", "各位代表，", "——"] where bytes.has(word, at: start) {
      start += word.utf8CodeUnitCount
    }
    for word: StaticString in ["特别是", "尤其是", "回望", "回顾", "展望", "总的看，", "总体看，", "刚刚", "即将", "过去的", "在", "这"]
    where bytes.has(word, at: start) {
      start += word.utf8CodeUnitCount
    }
    if startsBlock, bytes.has("今年是", at: start) || bytes.has("今年发展", at: start) || bytes.has("今年要", at: start),
      facts.kind == .report, !facts.speaksAtYearEnd
    {
      sectionMood = .target(facts.currentYear)
      return
    }
    if startsBlock, facts.kind == .report, !isTarget, let count = yearsPraised(sentence, bytes, mentions) {
      sectionMood = .span(reported - count + 1, reported)
      return
    }
    // 全国五年内施工的项目1200个, in a report on the plan that is being carried out: what its years are to bring.
    if startsBlock, let plan = facts.runningPlan,
      mentions.periods.contains(where: { mention in
        guard case .someYears(5) = mention.expression, let amount = mentions.amounts.first else { return false }
        return mention.range.end <= amount.range.start
      })
    {
      sectionMood = .targetSpan(ofPlan: plan)
      return
    }
    // 这五年 is one word, of which 这 has been taken off.
    guard let first = mentions.periods.first, first.range.start <= start, start < first.range.end else { return }
    switch (first.expression, mood) {
    case (.lastYears(let count), .target) where startsBlock && count >= 3 && bytes.contains("来", in: first.range),
      (.lastYears(let count), .targetSpan) where startsBlock && count >= 3 && bytes.contains("来", in: first.range):
      paragraphMood = .span(reported - count + 1, reported)
    case (.lastYears(let count), .review), (.lastYears(let count), .span), (.someYears(let count), .review),
      (.someYears(let count), .span):
      let isOpening =
        ["这", "过去的"].contains { (word: StaticString) in bytes.has(word, endingAt: start, notBefore: sentence.start) }
        || ["这", "过去", "来", "间"].contains { (word: StaticString) in bytes.contains(word, in: first.range) }
      // 五年来实际利用外资146亿美元 inside a review of one year is only that sentence's.
      if isOpening, count >= 3, startsBlock || mentions.amounts.isEmpty {
        let span = Mood.span(reported - count + 1, reported)
        // A communiqué or an article looks back for a paragraph, a report for a section.
        if facts.kind == .report { sectionMood = span } else { paragraphMood = span }
      }
    case (.plan(let number), .review) where startsBlock && FiveYearPlan(number).last <= reported + 1:
      paragraphMood = .span(ofPlan: number)
    case (.plan(let number), _) where startsBlock && FiveYearPlan(number).first > reported:
      sectionMood = .targetSpan(ofPlan: number)
    case (.nextYears(let count), _) where startsBlock:
      guard let current = facts.currentYear else { return }
      sectionMood = .targetSpan(current, current + count - 1)
    case (.year(reported), .span), (.thisYear, .span), (.pastYear, .span):
      // 刚刚过去的2025年 returns to the year for good, a plain date only for its paragraph.
      // 2025年主导产业占比提高: a year without a comma dates its clause only.
      let isYear = first.expression == .thisYear || first.expression == .pastYear
      let isReturn = bytes.has("过去的", endingAt: start, notBefore: sentence.start) || isYear
      if !startsBlock, isReturn, !isYear {
        // 特别是刚刚过去的2012年，…: for the rest of the paragraph.
        paragraphMood = .review(reported)
      } else if !startsBlock, bytes.has("一年来", at: first.range.start) {
        // 2021年是本届政府任期的最后一年。一年来，…: the year, and not the five of the heading.
        paragraphMood = .review(reported)
      } else if startsBlock, isReturn || isPortrait(sentence, behind: first, bytes) {
        sectionMood = .review(reported)
      } else if startsBlock, bytes.has("，", at: first.range.end) {
        // 2007年，… below 2007年和过去五年的工作: of the year, until the text looks back on the five.
        // 1990年，我们克服种种困难，实现了适度增长。 alone opens what the next paragraphs tell of the year.
        if yearComesFirst || opensYear(sentence, bytes, mentions) {
          sectionMood = .review(reported)
        } else {
          paragraphMood = .review(reported)
        }
      }
    // 去年我省遭受秋旱，粮食总产量仍有341亿斤。水果收获1780万担: the paragraph is of the year that it opens with.
    case (.lastYear, .span) where startsBlock && facts.kind == .report && !facts.speaksAtYearEnd:
      paragraphMood = .review(reported)
    // “十五五”期间，…/ 2026年主要预期目标是：…: behind the plan the section goes back to its year.
    case (.year(let year), .targetSpan) where startsBlock && facts.kind == .report && year == reported + 1:
      let says = ["目标", "第一年", "开局之年", "起步之年"].contains { (word: StaticString) in bytes.contains(word, in: sentence) }
      if says { sectionMood = .target(year) }
    case (.year(let year), .review), (.year(let year), .span):
      if startsBlock, facts.kind == .report, year == reported + 1 { paragraphMood = .target(year) }
    default: break
    }
  }
}
