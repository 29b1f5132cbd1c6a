import EconomyModel
import ReferenceData

/// Reads one sentence: number by number, with what the clauses before have said.
struct SentenceComposer {
  let lexicon: Lexicon
  let bytes: [UInt8]
  let sentence: ByteRange
  let facts: DocumentFacts
  let mood: Mood
  let sectionRegion: RegionCode?
  /// The years that a yearly average without years of its own is of.
  let averagedYears: Period?
  /// The years that the section reviews, where they are several.
  let reviewedYears: Period?
  let names: IndicatorName
  let lists: SubjectList
  var mentions: Mentions
  var frame: Frame
  var rows: [Row] = []
  var residues: [Residue] = []
  /// Sizes of projects, which are read apart.
  var capacities: [Amount] = []
  var findings: [Finding] = []
  /// How the clauses were read, where somebody asks.
  var clauses: [SentenceReading.Clause]?

  /// Texts between two numbers that are no statistics longer than this are no part of a name.
  private static let longestName = 300

  /// A statistic before its places are led back to the document.
  struct Row {
    var amount: Amount
    var name: [UInt8]
    var partOf: [UInt8]
    var measured: Measured
    var region: RegionCode?
    var period: Period?
    var status: Status
    var qualifier: Qualifier
    var prices: PriceBasis?

    /// The same statistic with another number: a goal of it, another region's, the same in another unit.
    ///
    /// - Parameter rule: which reading found the number, as `explain` shows it.
    func with(_ amount: Amount, rule: String) -> Row {
      var row = self
      row.amount = amount
      row.qualifier = amount.qualifier
      row.measured.value = amount.value
      row.measured.high = amount.high
      row.measured.rule = rule
      return row
    }
  }

  init(
    lexicon: Lexicon, bytes: [UInt8], sentence: ByteRange, facts: DocumentFacts, mood: Mood, sectionRegion: RegionCode?,
    averagedYears: Period?, reviewedYears: Period?, mentions: Mentions, topic: [UInt8], wholes: [[UInt8]] = [],
    period: PeriodExpression?
  ) {
    self.lexicon = lexicon
    self.bytes = bytes
    self.sentence = sentence
    self.facts = facts
    self.mood = mood
    self.sectionRegion = sectionRegion
    self.averagedYears = averagedYears
    self.reviewedYears = reviewedYears
    self.mentions = mentions
    names = IndicatorName(lexicon: lexicon)
    lists = SubjectList(lexicon: lexicon)
    frame = Frame(wholes: wholes, period: period, topic: topic)
  }

  var reader: LeftReader { LeftReader(lexicon: lexicon, bytes: bytes, periods: mentions.periods, facts: facts) }

  /// Reads the numbers of the sentence in order.
  mutating func compose() {
    residues += mentions.residues
    // 次年，…: the year behind the one that was spoken of.
    if case .year(let year)? = frame.period,
      bytes.has("次年", at: sentence.start) || bytes.has("翌年", at: sentence.start)
    {
      frame.period = .year(year + 1)
    }
    removeThresholds()
    removeStandings()
    frame.newOnes = IndicatorName.newOnes(bytes, sentence)
    rows.reserveCapacity(mentions.amounts.count)
    var index = 0
    var previous = sentence.start
    while index < mentions.amounts.count {
      let count = runLength(from: index)
      let run = index..<index + count
      for later in run.dropFirst() {
        let gap = ByteRange(mentions.amounts[later - 1].end, mentions.amounts[later].range.start)
        if let hedge = hedgeOfNext(gap) { mentions.amounts[later].qualifier = hedge }
      }
      let (number, last) = (mentions.amounts[index], mentions.amounts[index + count - 1])
      let next = index + count < mentions.amounts.count ? mentions.amounts[index + count].range.start : sentence.end
      var span = ClauseSpan(
        bytes, number: number.range, end: last.end, previous: previous, isFirst: index == 0, next: next, lexicon.classes
      )
      let isHeadedFor = isHeadedFor(span, last.end)
      if isHeadedFor { span.left = ByteRange(span.left.start, span.left.end - 3) }
      leaveBracket(before: number.range.start)
      enterBracket(span, last.end)
      readSkipped(span.skipped, isFirst: index == 0)
      if count == 1, readComparedFigure(number, span) {
        previous = last.end
        index += count
        continue
      }
      let indexed = withoutIndexBase(span.left, number, previous: previous)
      if let indexed { (span.left, span.beforeBracket) = (indexed, nil) }
      if let outer = span.beforeBracket { openBracket(outer) }
      let isMultiple = number.unit.map { lexicon.units.units[$0].kind } == .multiple
      let isCompared = isCompared(number, span)
      var left = reader.read(
        span.left, isRank: number.kind == .rank, isMultiple: isMultiple || isPercentOfPast(number, span),
        isCompared: isCompared)
      left.isLinked = span.isLinked
      takeTimeAlone(&left)
      readSign(of: number, into: &left)
      readLandslide(number, &left)
      earnsMore(number, &left, span)
      aimsBehindOwner(&left, span)
      goesOnGrowing(number, &left, span)
      returnToGrowth(number, left)
      compareWithPast(&left, span)
      staysInLastYear(&left, span)
      staysInMonth(&left, span)
      datePrice(number, &left, span)
      countYearsBack(&left)
      if indexed != nil { left.verb = left.verb ?? .reach }
      if isHeadedFor { left.isTarget = true }
      countThoseThatMoved(number, &left)
      if left.period == .thisYear, isPartOfPlan(number, span) { left.period = nil }
      if isNextGap(number, left, span) { left.region = nil }
      if left.region != nil, !left.isPart, frame.parent.isEmpty, !frame.inherited.isEmpty {
        frame.subject = names.withoutZone(frame.inherited, in: bytes.slice(left.subject))
      }
      left.isBracketed =
        rows.last.map { bytes.has("（", at: $0.amount.end) && $0.amount.end + 3 == span.left.start } ?? false
      if let moved = frame.clauseMoves, left.subject.isEmpty || isFormer(left.subject),
        left.verb == .reach || left.isFrom || left.verb == nil && (left.isDistributed || left.basis == .cagr),
        number.unit.map({ lexicon.units.units[$0].kind }) == .percent
      {
        left.verb = moved
      }
      // 投资增速前五位：沙坡头区27.4%、中宁县58.3%
      if let moved = frame.itemsMove, left.verb == nil, isPercent(number) { left.verb = moved }
      // 投资的增幅，由60%回落到28%: both ends are growth.
      if !isFormer(left.subject), !left.isFrom { frame.clauseMoves = nil }
      if clauses != nil { record(Array(mentions.amounts[run]), span, left) }
      if !span.isLinked { frame.action = [] }
      // The base of a change (由2010年的77亿元) opens no sentence.
      if index == 0 { frame.openingPeriod = frame.period ?? (left.isFrom ? nil : left.period) }
      let periodBefore = frame.period
      // 到9月底，今年已压减1047万吨: of the months up to then.
      if rows.isEmpty, left.period == .currentYear, case .monthEnd(let month)? = frame.period {
        left.period = .monthsTo(month)
      }
      // 截至10月31日，今年累计征收税款71亿元
      if rows.isEmpty, left.period == .currentYear, case .monthDay(let month, let day)? = frame.period, day >= 28,
        left.isCumulative || bytes.contains("累计", in: span.left)
      {
        left.period = .monthsTo(month)
      }
      frame.unit = number.unit.map { lexicon.units.units[$0].unit }
      apply(left, span)
      let rowsBefore = rows.count
      let isPlanned = count == 1 && readPlanned(number, left, span)
      // 完成全年15万人目标的41.3%: the year is the plan's, how much of it was done is of the time before.
      if isPlanned, left.period == .thisYear { frame.period = periodBefore }
      if isPlanned || readSingledOut(Array(mentions.amounts[run]), left, span)
        || count == 1 && (readShareGiven(number, left, span) || readShareFrom(number, left, span))
        || frame.compared != nil && readComparedDistances(Array(mentions.amounts[run]), span)
      {
        previous = last.end
        index += count
        continue
      }
      if count == 1, let members = readListWithBrackets(from: index, left, span) {
        dateByBase(from: rowsBefore, left)
        previous = mentions.amounts[index + members - 1].end
        index += members
        continue
      }
      if count == 1 {
        readSingle(number, left, span)
      } else {
        let numbers = Array(mentions.amounts[run])
        if isRatio(numbers) { readRatio(numbers, left) } else { readList(numbers, left, span) }
      }
      dateByBase(from: rowsBefore, left)
      // 世界500强企业: a number that names is part of what the next one is about.
      let isNameOnly =
        count == 1 && !number.hasScale && rows.count == rowsBefore && number.unit == nil && number.kind == .number
      if !isNameOnly || last.end - previous > SentenceComposer.longestName { previous = last.end }
      index += count
    }
    leaveBracket(before: sentence.end)
    readCapacities()
  }

  /// 与2010年的725482人相比, 比1980年七亿斤增长: the number is what the next one is compared with.
  private func isCompared(_ amount: Amount, _ span: ClauseSpan) -> Bool {
    if bytes.has("相比", at: span.right.start) { return true }
    guard let kind = amount.unit.map({ lexicon.units.units[$0].kind }), [.money, .counter, .physical].contains(kind),
      let period = mentions.periods.last(where: { $0.range.end <= span.left.end }),
      period.range.end == span.left.end
        || bytes.has("的", at: period.range.end) && period.range.end + 3 == span.left.end,
      // 较“十三五”末的9323.1亿元增加4374.4亿元
      ["比", "较"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: ByteRange(max(span.left.start, period.range.start - 30), period.range.start))
      })
    else { return false }
    return lexicon.cues.prefix(.up, in: bytes, at: amount.end, to: sentence.end) != nil
      || lexicon.cues.prefix(.down, in: bytes, at: amount.end, to: sentence.end) != nil
      || bytes.has("，还增", at: amount.end)
  }

  private mutating func record(_ run: [Amount], _ span: ClauseSpan, _ left: LeftReading) {
    clauses?.append(
      SentenceReading.Clause(
        numbers: run.map { bytes.slice($0.range).string }, before: bytes.slice(span.left).string,
        subject: bytes.slice(left.subject).string, verb: left.verb.map { "\($0)" }, marks: left.marks))
  }

  /// How many numbers from `index` on stand in one list: 5.1%、20.1%和10.3%, or the ratio 5.6：56.6：37.8.
  private func runLength(from index: Int) -> Int {
    var count = 1
    while index + count < mentions.amounts.count {
      let before = mentions.amounts[index + count - 1]
      let after = mentions.amounts[index + count]
      let areRanks = before.kind == .rank && after.kind == .rank
      let areNumbers =
        (before.kind == .number || before.kind == .fraction) && (after.kind == .number || after.kind == .fraction)
      guard areRanks || areNumbers else { break }
      let gap = ByteRange(before.end, after.range.start)
      let isJoined =
        ["、", "和", "及", "与", "以及", "，", "："].contains { (word: StaticString) in
          gap.count == word.utf8CodeUnitCount && bytes.has(word, at: gap.start)
        } || (hedgeOfNext(gap) != nil || isPerPerson(gap)) && isDistributed(before: mentions.amounts[index])
        || isRatioInWords(before, gap)
      guard isJoined || verbOfNext(before, after) != nil && isDistributed(before: mentions.amounts[index]) else {
        break
      }
      if bytes.has("：", at: gap.start), before.unit != nil || after.unit != nil { break }
      // 改造小区640个、11万户居民受益: the noun behind the next number is none of the one before.
      if before.unit != after.unit, countsItsOwn(after), before.unit.map({ lexicon.units.units[$0].kind }) == .counter,
        !isDistributed(before: mentions.amounts[index])
      {
        break
      }
      // Behind a comma a list goes on only where 分别 opened it.
      // 分别进口42.1亿、38.4亿，34.2亿元: a number may borrow its unit behind a comma too.
      if bytes.has("，", at: gap.start),
        before.unit != after.unit && !(before.unit == nil && before.hasScale)
          || !isDistributed(before: mentions.amounts[index])
      {
        break
      }
      count += 1
    }
    return count
  }

  /// 城乡低保标准分别提高到每人每月630元、每人每年5040元: for whom and how long the next number of a list is paid.
  private func isPerPerson(_ gap: ByteRange) -> Bool {
    guard ["、", "和", "，"].contains(where: { (mark: StaticString) in bytes.has(mark, at: gap.start) }) else {
      return false
    }
    return ["每人每月", "每人每年", "每月", "每年", "每人每天", "每人", "人均", "年人均", "月人均"].contains { (word: StaticString) in
      bytes.has(word, at: gap.start + 3) && gap.count == word.utf8CodeUnitCount + 3
    }
  }

  /// 轻工业与重工业的比例为五十一点二比四十八点八: 比 between two numbers of a proportion.
  private func isRatioInWords(_ before: Amount, _ gap: ByteRange) -> Bool {
    guard gap.count == 3, bytes.has("比", at: gap.start), before.unit == nil, !before.hasScale else { return false }
    // 由20.4比49.7比29.9，调整为13.8比52.1比34.1: the word may stand a clause before.
    let words = ByteRange(max(sentence.start, before.range.start - 150), before.range.start)
    return ["比例", "之比", "结构", "构成"].contains { (word: StaticString) in bytes.contains(word, in: words) }
  }

  /// 分别下降24.3%和近三成: the hedge that stands between two numbers of a list, behind the word that joins them.
  func hedgeOfNext(_ gap: ByteRange) -> Qualifier? {
    for word: StaticString in ["、", "和", "及", "与"] where bytes.has(word, at: gap.start) {
      let start = gap.start + word.utf8CodeUnitCount
      guard start < gap.end else { return nil }
      for (role, qualifier) in [(.under, .under), (.over, .over), (.about, .about)] as [(CueRole, Qualifier)]
      where lexicon.cues.prefix(role, in: bytes, at: start, to: gap.end)?.end == gap.end { return qualifier }
    }
    return nil
  }

  /// 分别比上年下降0.4%和增长5.4%: what the next number of a list did, where it did another thing than the one before.
  func verbOfNext(_ before: Amount, _ after: Amount) -> LeftReading.Verb? {
    guard before.unit == after.unit, before.unit.map({ lexicon.units.units[$0].kind }) == .percent,
      let joint = (["、", "和", "，"] as [StaticString]).first(where: { bytes.has($0, at: before.end) })
    else { return nil }
    let start = before.end + joint.utf8CodeUnitCount
    if lexicon.cues.prefix(.up, in: bytes, at: start, to: after.range.start)?.end == after.range.start { return .up }
    return lexicon.cues.prefix(.down, in: bytes, at: start, to: after.range.start)?.end == after.range.start
      ? .down : nil
  }

  /// Whether a number counts a noun that follows at once.
  private func countsItsOwn(_ amount: Amount) -> Bool {
    amount.unit.map { lexicon.units.units[$0].kind } == .counter && amount.end < sentence.end
      && CharacterClass.of(Scalars.at(amount.end, in: bytes).value, lexicon.classes).isDisjoint(with: .delimiter)
  }

  private func isDistributed(before amount: Amount) -> Bool {
    let range = ByteRange(max(sentence.start, amount.range.start - 30), amount.range.start)
    return Respectively.first(in: bytes, range) != nil
  }

}
