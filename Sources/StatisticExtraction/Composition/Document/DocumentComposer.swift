import EconomyModel
import ReferenceData

/// Walks the blocks of a document, sentence by sentence, and collects what they state.
struct DocumentComposer {
  let lexicon: Lexicon
  let recognizer: Recognizer
  let text: CleanText
  let document: [UInt8]
  /// What the document says of itself, or the article of a page that is being read.
  var facts: DocumentFacts
  /// What each article of a page says of itself, by the block that it begins with.
  var articles: [Int: DocumentFacts] = [:]
  var tracker: SectionTracker
  var mentions = Mentions()
  private var topic: [UInt8] = []
  private var counted: (name: [UInt8], unit: String)?
  /// The subjects of the sentence before.
  private var wholes: [[UInt8]] = []
  /// The industry that a sentence of the paragraph opened with (石化产业持续升级。产值突破1300亿元。).
  private var owner: [UInt8] = []
  /// What the line above says that the paragraph is on (▶ 新能源汽车); empty where it says nothing.
  private var label: [UInt8] = []
  /// The sentence without numbers directly before, which may name what the next one is about.
  private var opening: ByteRange?
  /// The rows of the last sentence with numbers.
  var lastRows: [SentenceComposer.Row] = []
  /// Where the last sentence that was read stands.
  var lastSentence = ByteRange(0, 0)
  /// The period that the sentence before ended with, which 同期 goes back to.
  var lastPeriod: PeriodExpression?
  /// The period that the last sentence of the paragraph which says one opened with.
  var periodOpened: PeriodExpression?
  /// The part of a year, from its first month on, that a story told of last.
  var partTold: PeriodExpression?
  /// The part of the year that a row of the article was of last.
  private var lastPart: Period?
  /// The last day that a sentence of the text named, which 当天 goes back to.
  var lastDay: PeriodExpression?
  /// The year to come that a sentence of the paragraph was on, which what is aimed at behind it is of too.
  var aimedAt: PeriodExpression?
  /// The zones told of so far, and where they lie.
  var zones = ZonePlaces()
  /// The name of the first row of the paragraph, and whether the sentence that is being read opens it.
  private var paragraphTopic: [UInt8] = []
  var opensParagraph = false
  /// The name of the first row of the last paragraph above that is no item of a list.
  private var topicAbove: [UInt8] = []
  /// The base of the last change of the sentence before, which parts of it go back to as well.
  private var lastBase: PeriodExpression?
  /// Where a story on a city has come to.
  var stay = StoryStay()
  /// Whether the paragraph that is being read goes on there.
  var staysInPlace = false
  /// The place that a headline above is labelled with.
  var headlineRegion: RegionCode?
  /// The part of the document's region that a sentence was on last, which 该区 goes back to.
  var lastRegion: RegionCode?
  /// What the text measured of one place after the other last, and what its headline says that it measures.
  private var (placeMeasure, headlineMeasure): ([UInt8], [UInt8]) = ([], [])
  /// Whether a heading within the story has been read (财力：…), and whether a measure of places was told under it.
  private var (isUnderHeading, isMeasuredThere) = (false, false)
  /// The basis that the sentence before said (环比).
  private var lastBasis: Basis?
  /// Whether the sentence before turned to the last month alone.
  private var lastOpensMonth = false
  /// The basis that a paragraph opened with (环比看，…) and that its changes have until another one is said.
  private var paragraphBasis: Basis?
  var extraction = Extraction()
  /// How the sentences with numbers were read, where somebody asks.
  private(set) var readings: [SentenceReading]?

  init(text: CleanText, source: SourceText, recognizer: Recognizer, explains: Bool = false) {
    readings = explains ? [] : nil
    lexicon = recognizer.lexicon
    var recognizer = recognizer
    recognizer.writesNumerals = DocumentFacts.writesNumerals(text)
    self.text = text
    document = source.bytes
    facts = DocumentFacts(text, source: source, recognizer: recognizer, into: &extraction)
    recognizer.planOfFirstYears = facts.planOfFirstYears(text.bytes)
    self.recognizer = recognizer
    let isPlanExcerpt = facts.kind == .report && PlanExcerpt.isPlan(text, recognizer.lexicon)
    tracker = SectionTracker(facts: facts, isPlanExcerpt: isPlanExcerpt)
    // A long report states a number in so many bytes.
    extraction.statistics.reserveCapacity(text.bytes.count / 350)
    extraction.region = facts.region
    extraction.publishedOn = facts.publishedOn
    // 上半年经济运行“体检报告”出炉 as the first headline of a page leaves it a page.
    if facts.kind != .report {
      findArticles(source)
      tracker = SectionTracker(facts: facts)
    }
  }

  mutating func compose() {
    headlineMeasure = text.blocks.first.map { measure(in: $0.range) } ?? []
    for (index, block) in text.blocks.enumerated() {
      if !topic.isEmpty, index > 0, text.blocks[index - 1].level == nil,
        ListBullet.at(text.blocks[index - 1].range.start, text.bytes) == 0
      {
        topicAbove = paragraphTopic
      }
      // 其中9月份增长7.3% in a paragraph of its own is of what the one above ended with.
      if !text.bytes.has("其中", at: block.range.start) { topic = [] }
      if let article = articles[index] {
        facts = article
        tracker = SectionTracker(facts: facts)
        (lastRegion, lastDay, headlineRegion, lastPart) = (nil, nil, nil, nil)
        (topic, topicAbove, label, placeMeasure) = ([], [], [], [])
        headlineMeasure = measure(in: block.range)
        (isUnderHeading, isMeasuredThere) = (false, false)
        stay.start()
      }
      if block.range.count <= 105, !text.bytes.contains("。", in: block.range) {
        (isUnderHeading, isMeasuredThere) = (true, false)
        stay.leave()
      }
      tracker.region = regionOfHeadline(block)
      if let mood = moodOfRubric(block) { tracker.sectionMood = mood }
      if ListBullet.at(block.range.start, text.bytes) > 0 { lastPart = nil }
      if let line = block.line {
        if index == 0 || text.blocks[index - 1].line?.table != line.table { readTable(from: index) }
        label = []
        continue
      }
      if Definition.isOne(block.range, text.bytes) {
        recognizer.scan(text.bytes, block.range, into: &mentions)
        collect(residuesOnly: block.range, .threshold, "what a definition says of a class")
        continue
      }
      if block.isHeading { recognizer.scan(text.bytes, block.range, into: &mentions) }
      if block.isHeading, let level = block.level ?? (index > 0 ? partLevel(block.range) : nil) {
        // （3）税收收入完成49807万元； is an item of a list, not a heading.
        if mentions.amounts.contains(where: { $0.unit != nil }) {
          read(block)
        } else {
          enterHeading(block.range, level: level)
          collect(residuesOnly: block.range)
        }
      } else {
        read(block)
      }
      label = labelLine(block)
    }
    for mark in text.droppedMarks {
      extraction.leftovers.append(
        Leftover(
          range: mark, text: String(decoding: document[mark.start..<mark.end], as: UTF8.self), class: .numbering,
          reason: "a mark of the page"))
    }
    RepeatedNames.setAside(in: &extraction, document: document)
    extraction.leftovers.sort { $0.range < $1.range }
  }

  /// The level of a heading without a number (2005年主要任务) that parts a report as 第一部分 does; nothing for other lines.
  private func partLevel(_ line: ByteRange) -> Int? {
    let isPart =
      line.count <= 90 && facts.kind == .report
      && !["会议", "报告", "，", "。", "："].contains { (word: StaticString) in text.bytes.contains(word, in: line) }
      && ([.sectionReview, .sectionTarget].contains { (role: CueRole) in
        lexicon.cues.first(role, in: text.bytes, from: line.start, to: line.end) != nil
      } || isOfBudget(line))
    return isPart ? 0 : nil
  }

  /// 一九五四年国家预算: a line that says of which year's accounts what follows tells.
  private func isOfBudget(_ line: ByteRange) -> Bool {
    mentions.periods.first.map { $0.range.start == line.start && $0.expression.isYear } ?? false
      && ["预算", "预算草案", "决算", "计划", "计划草案"].contains { (word: StaticString) in
        text.bytes.has(word, endingAt: line.end, notBefore: line.start)
      }
  }

  /// Reads the table whose first line is the block at an index.
  private mutating func readTable(from index: Int) {
    guard let table = text.blocks[index].line?.table else { return }
    let lines = text.blocks[index...].prefix { $0.line?.table == table }
    let before = index > 0 && text.blocks[index - 1].range.count <= 150 ? text.blocks[index - 1].range : nil
    var composer = TableComposer(
      recognizer: recognizer, bytes: text.bytes, facts: facts, mood: tracker.mood, caption: before)
    composer.compose(Array(lines))
    for row in composer.rows {
      let place = text.map.source(row.sentence, clean: text.bytes, document: document)
      extraction.statistics.append(statistic(row.row, place, tracker.titles))
    }
    for residue in composer.residues { append(residue) }
  }

  private mutating func enterHeading(_ range: ByteRange, level: Int) {
    tracker.enter(range, level: level, text.bytes, mentions, lexicon)
  }

  private mutating func read(_ block: Block) {
    opening = nil
    owner = []
    aimedAt = nil
    var labelled: RegionCode?
    var start = Dateline.end(of: block.range, in: text.bytes)
    if start > block.range.start {
      let dateline = ByteRange(block.range.start, start)
      recognizer.scan(text.bytes, dateline, into: &mentions)
      collect(residuesOnly: dateline)
    }
    if start == block.range.start, let label = placeLabel(block.range) {
      (tracker.region, lastRegion, labelled) = (label.region, label.region, label.region)
      start = label.end
    } else if let place = placeOfBrief(block.range) {
      (tracker.region, labelled) = (place, place)
    }
    if start == block.range.start { start = behindRubric(block.range) }
    if !["此外", "其中", "另外"].contains(where: { (word: StaticString) in text.bytes.has(word, at: start) }) {
      paragraphBasis = nil
    }
    (periodOpened, lastRows) = (nil, [])
    var isFirst = true
    var (openedPlace, toldPlace): (RegionCode?, RegionCode?) = (nil, nil)
    let leavesHeadline = labelled == nil && leavesHeadline(block.range)
    if leavesHeadline { tracker.region = nil }
    staysInPlace = StoryStay.goesOn(text.bytes, block.range)
    // Behind a heading that runs on into its paragraph, and behind 各位代表！, the text begins.
    var followsHeading = false
    var behindHeading: Int?
    while start < block.range.end {
      let end = SentenceEnd.find(in: text.bytes, from: start, to: block.range.end)
      let sentence = ByteRange(start, end)
      recognizer.scan(text.bytes, sentence, into: &mentions)
      if isFirst, let level = block.level, sentence.count <= CleanText.longestHeading, mentions.amounts.isEmpty,
        end < block.range.end
      {
        enterHeading(sentence, level: level)
        tracker.open(sentence, text.bytes, mentions, startsBlock: true, lexicon)
        followsHeading = true
        (isUnderHeading, isMeasuredThere, behindHeading) = (true, false, end)
      } else {
        tracker.open(sentence, text.bytes, mentions, startsBlock: isFirst || followsHeading, lexicon)
        followsHeading = isFirst && sentence.count <= 18 && text.bytes.has("各位代表", at: sentence.start)
      }
      if isFirst || sentence.count < 120 { findRegion(sentence, isFirst: isFirst) }
      followStory(sentence)
      followZone(sentence)
      // 遂宁市小春收割已近尾声。已收小麦32万亩。全省…: of the place that opened the paragraph, until the text speaks of its own again.
      if toldPlace != nil, leavesPlace(sentence) { toldPlace = nil }
      if facts.kind == .news, !isFirst,
        let place = openedPlace ?? placeToldAlone(before: sentence) ?? toldPlace ?? labelled
          ?? (leavesHeadline ? nil : headlineRegion ?? tracker.region)
      {
        let isOfOwn = StoryPlace.isOfOwn(
          facts.region, label: labelled ?? headlineRegion, text.bytes, sentence, lexicon)
        let told = regionGoingOn(sentence) ?? (isOfOwn ? facts.region : place)
        tracker.region = told == facts.region ? nil : told
      }
      stayInPlace(sentence)
      owner = industry(sentence) ?? owner
      let head = ByteRange(start, min(end, start + 30))
      let opens = isFirst || text.bytes.has("环比看，", at: start) || text.bytes.has("从环比看，", at: start)
      if opens, text.bytes.contains("环比", in: head), !text.bytes.contains("同比", in: sentence) {
        paragraphBasis = .mom
      } else if text.bytes.contains("同比", in: sentence) {
        paragraphBasis = nil
      }
      if mentions.amounts.isEmpty {
        topic = []
        wholes = []
        opening = sentence
        // 前三季度也出现了后起之秀。其中，…: the time that a sentence without numbers told goes on, too.
        if let told = mentions.periods.last?.expression, told.isPart {
          lastPeriod = told
          rememberPart(told)
        }
        collect(residuesOnly: sentence)
      } else {
        // ●6月末，贷款余额268.3亿元: the bullet of a list is no part of what an item says.
        opensParagraph = isFirst || behindHeading == start
        compose(ByteRange(start + (isFirst ? ListBullet.at(start, text.bytes) : 0), end))
      }
      lastDay = EventDay.lastNamed(mentions) ?? lastDay
      lastSentence = sentence
      toldPlace = placeToldLast() ?? toldPlace
      if isFirst { openedPlace = placeOpening(ByteRange(start + ListBullet.at(start, text.bytes), end)) }
      isFirst = false
      start = end
    }
  }

  /// 【对外经济】 自营出口1063万美元: where a paragraph begins behind the heading in brackets that it opens with.
  private func behindRubric(_ paragraph: ByteRange) -> Int {
    let bytes = text.bytes
    guard bytes.has("【", at: paragraph.start),
      let close = bytes.first("】", in: ByteRange(paragraph.start, min(paragraph.end, paragraph.start + 90)))
    else { return paragraph.start }
    var start = close + 3
    while start < paragraph.end, bytes[start] == 0x20 { start += 1 }
    return start < paragraph.end ? start : paragraph.start
  }

  /// 经营主体持续壮大。总量接近100万户: a short sentence without numbers names what the next one is about.
  private func openedTopic() -> [UInt8] {
    guard let sentence = opening, sentence.count <= 96 else { return [] }
    var mentions = Mentions()
    recognizer.scan(text.bytes, sentence, into: &mentions)
    let composer = SentenceComposer(
      lexicon: lexicon, bytes: text.bytes, sentence: sentence, facts: facts, mood: tracker.mood,
      sectionRegion: tracker.region, averagedYears: nil, reviewedYears: nil, mentions: mentions, topic: [], period: nil)
    return composer.topicOfSentence()
  }

  private mutating func compose(_ sentence: ByteRange) {
    let wasMeasured = opening == nil && !topic.isEmpty
    if opening != nil { topic = openedTopic() }
    // 消费价格上涨5.1%。食品类上涨9.6%，居住类上涨6.8%。1至4月累计上涨4.8%: of what the paragraph opened with.
    if topic.hasSuffix("类"), !paragraphTopic.isEmpty,
      text.bytes.contains("累计", in: ByteRange(sentence.start, min(sentence.end, sentence.start + 45)))
    {
      topic = paragraphTopic
    }
    opening = nil
    var spoken = mentions
    spoken.periods.removeAll { isStamp($0) }
    var composer = SentenceComposer(
      lexicon: lexicon, bytes: text.bytes, sentence: sentence, facts: facts, mood: tracker.mood,
      sectionRegion: tracker.region,
      averagedYears: averagedBefore(sentence) ?? tracker.lastSpan, reviewedYears: tracker.reviewedYears,
      mentions: spoken, topic: topic.isEmpty ? owner : topic, wholes: wholes,
      period: periodBefore(sentence))
    composer.frame.topicWasMeasured = wasMeasured
    composer.frame.countedBefore = opensParagraph ? nil : counted
    (composer.frame.topicAbove, composer.frame.yearsBeside) = (topicAbove, tracker.yearsBeside)
    if !label.isEmpty {
      (composer.frame.label, composer.frame.owner, composer.frame.ownerIsNew) = (label, label, opensParagraph)
    }
    composer.frame.basis = paragraphBasis
    // 全国为39218元。去年该市…: the country is no city that one goes back to.
    composer.frame.regionBefore = lastRegion == .country ? facts.region : lastRegion
    composer.frame.placeMeasures =
      (opensParagraph && !isMeasuredThere ? [headlineMeasure, placeMeasure] : [placeMeasure, headlineMeasure])
      .filter { !$0.isEmpty }
    composer.frame.partBefore = lastPart
    if text.bytes.has("其中", at: sentence.start) {
      composer.frame.basePeriod = lastBase
      composer.frame.basis = lastBasis
      composer.frame.opensMonth = lastOpensMonth
    }
    composer.clauses = readings == nil ? nil : []
    composer.compose()
    explain(sentence, composer.clauses)
    topic = composer.topicTold()
    if opensParagraph { paragraphTopic = composer.rows.first?.name ?? [] }
    wholes = composer.frame.recent
    // Of firms or schools other ones may be told of next.
    counted = (composer.frame.counted ?? composer.frame.countedBefore).flatMap { thing in
      thing.name.hasSuffix("项目") || thing.name.hasSuffix("工程") ? thing : nil
    }
    // 6月，…。1—6月累计下降6.1%。工业机器人产量增长14.6%: back to the time that the text is on.
    if facts.kind == .news, let own = facts.period, tracker.paragraphPeriod != nil,
      let said = composer.frame.period, said != tracker.paragraphPeriod,
      PeriodResolution(facts: facts, mood: tracker.mood).period(said) == own
    {
      tracker.paragraphPeriod = nil
    }
    // 提前完成全年70万人的目标。同期，…: the year of a goal is not the time that was told of.
    let isOfGoal = composer.rows.last?.status == .target && composer.frame.period == .thisYear
    rememberPart(composer.frame.period)
    // 1992年同1987年相比，…: what is compared with an earlier year is of all the years since.
    if !mentions.periods.isEmpty {
      periodOpened = composer.frame.openingBase == nil ? composer.frame.openingPeriod : nil
    }
    // 1997年，生产总值达348亿元，五年年均增长13.4%。其中，第一产业48亿元: what the years grew by is told aside.
    // 生产总值11.96亿元，“十五”期间年均增长9.6%。其中：…: the same where nothing but the level says the time.
    let isAside =
      composer.frame.period?.isSpan == true
      && composer.frame.openingPeriod.map { !$0.isSpan } ?? isOfOneYear(composer.rows.first)
    lastPeriod = isOfGoal || isAside ? composer.frame.openingPeriod : composer.frame.period
    lastPart = composer.rows.last { $0.status == .actual && $0.period?.isPartOfYear == true }?.period ?? lastPart
    lastRows = composer.rows
    if let told = composer.placeMeasureTold() { (placeMeasure, isMeasuredThere) = (told, isUnderHeading) }
    lastRegion = composer.rows.last { $0.region != nil && $0.region != facts.region }?.region ?? lastRegion
    if !mentions.periods.isEmpty { aimedAt = yearToCome(lastPeriod) ?? yearSet(composer.rows) }
    (lastBasis, lastOpensMonth) = (isAside ? nil : composer.frame.basis, composer.frame.opensMonth)
    lastBase = composer.rows.last?.measured.measure == .changeAmount ? composer.frame.basePeriod : nil
    let place = text.map.source(sentence, clean: text.bytes, document: document)
    let section = tracker.titles
    for row in composer.rows { extraction.statistics.append(statistic(row, place, section)) }
    for finding in composer.findings {
      var placed = finding
      placed.range = finding.range.map { text.map.source($0, clean: text.bytes, document: document) }
      extraction.findings.append(placed)
    }
    for residue in composer.residues { append(residue) }
    for period in mentions.periods { append(period) }
  }

  /// 发布时间：2022-03-18 全市生产总值…: the day of a page in front of its first words is of no number.
  private func isStamp(_ mention: PeriodMention) -> Bool {
    guard case .dayOf = mention.expression else { return false }
    let isNumeric = mention.range.count >= 5 && "-/.".utf8.contains(text.bytes[mention.range.start + 4])
    return isNumeric
      || ["时间：", "日期："].contains { (word: StaticString) in
        text.bytes.has(word, endingAt: mention.range.start, notBefore: 0)
      }
  }

  /// Whether a row is of a year, and not of what years grew by.
  private func isOfOneYear(_ row: SentenceComposer.Row?) -> Bool {
    guard case .year? = row?.period else { return false }
    return true
  }

  /// The year of a sentence, where the document spoke before it.
  private func yearToCome(_ period: PeriodExpression?) -> PeriodExpression? {
    guard case .year(let year)? = period, let reported = facts.year, year > reported else { return nil }
    return period
  }

  /// 在年初的省两会上，浙江提出2023年生产总值增长5%以上: the year that the last number of a sentence is aimed at.
  private func yearSet(_ rows: [SentenceComposer.Row]) -> PeriodExpression? {
    guard let last = rows.last, last.status == .target, case .year(let year)? = last.period else { return nil }
    return yearToCome(.year(year))
  }

  private mutating func explain(_ sentence: ByteRange, _ clauses: [SentenceReading.Clause]?) {
    guard let clauses else { return }
    readings?.append(
      SentenceReading(
        text: text.bytes.slice(sentence).string, section: tracker.titles, mood: tracker.mood.label,
        numbers: mentions.amounts.map { amount in
          SentenceReading.Number(
            text: text.bytes.slice(amount.range).string,
            value: amount.value.decimal + (amount.high.map { ".." + $0.decimal } ?? ""),
            unit: amount.unit.map { lexicon.units.units[$0].unit } ?? "", qualifier: amount.qualifier)
        },
        periods: mentions.periods.map { text.bytes.slice($0.range).string }, clauses: clauses))
  }

  private mutating func collect(
    residuesOnly range: ByteRange, _ class: LeftoverClass = .numbering, _ reason: StaticString = "a number in a heading"
  ) {
    for amount in mentions.amounts { append(Residue(range: amount.range, class: `class`, reason: reason)) }
    for residue in mentions.residues { append(residue) }
    for period in mentions.periods { append(period) }
  }

  private mutating func append(_ residue: Residue) {
    let range = text.map.source(residue.range, clean: text.bytes, document: document)
    extraction.leftovers.append(
      Leftover(range: range, text: sourceText(range), class: residue.class, reason: "\(residue.reason)"))
  }

  private mutating func append(_ period: PeriodMention) {
    guard hasNumber(period.range) else { return }
    let range = text.map.source(period.range, clean: text.bytes, document: document)
    extraction.leftovers.append(
      Leftover(range: range, text: sourceText(range), class: .date, reason: "a date or period"))
  }

  /// Words such as 全年 hold no number.
  private func hasNumber(_ range: ByteRange) -> Bool {
    var offset = range.start
    while offset < range.end {
      let (scalar, length) = Scalars.at(offset, in: text.bytes)
      if scalar < 0x80, TextFolding.isDigit(UInt8(scalar)) { return true }
      if ChineseNumeral.digit(scalar) != nil || scalar == 0x5341 { return true }
      offset += length
    }
    return false
  }

  private func sourceText(_ range: ByteRange) -> String {
    String(decoding: document[range.start..<min(range.end, document.count)], as: UTF8.self)
  }

  private func statistic(_ row: SentenceComposer.Row, _ sentence: ByteRange, _ section: [String]) -> Statistic {
    let range = text.map.source(row.amount.range, clean: text.bytes, document: document)
    var unit = row.measured.unit
    // 头(只) keeps the brackets of its text.
    if row.amount.unitSuffix != nil, document[range.start..<range.end].contains(UInt8(ascii: "(")) {
      unit = unit.replacingBrackets()
    }
    return Statistic(
      range: range, sentence: sentence, text: sourceText(range), indicator: row.name.string,
      indicatorCode: lexicon.catalogue.indicator(named: row.name)?.code,
      partOf: row.partOf.isEmpty ? nil : row.partOf.string,
      measure: row.measured.measure, basis: row.measured.basis, value: row.measured.value, valueHigh: row.measured.high,
      unit: unit, region: row.region, period: row.period, status: row.status, qualifier: row.qualifier,
      priceBasis: row.prices, section: section, rule: row.measured.rule)
  }
}

extension String {
  /// The same with the half-width brackets of ASCII.
  fileprivate func replacingBrackets() -> String {
    String(map { $0 == "（" ? "(" : $0 == "）" ? ")" : $0 })
  }
}
