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
  let names: IndicatorName
  let lists: SubjectList
  var mentions: Mentions
  var frame = Frame()
  var rows: [Row] = []
  var residues: [Residue] = []
  var findings: [Finding] = []
  /// How the clauses were read, where somebody asks.
  var clauses: [SentenceReading.Clause]?

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
  }

  init(
    lexicon: Lexicon, bytes: [UInt8], sentence: ByteRange, facts: DocumentFacts, mood: Mood, sectionRegion: RegionCode?,
    averagedYears: Period?, mentions: Mentions, topic: [UInt8], period: PeriodExpression?
  ) {
    self.lexicon = lexicon
    self.bytes = bytes
    self.sentence = sentence
    self.facts = facts
    self.mood = mood
    self.sectionRegion = sectionRegion
    self.averagedYears = averagedYears
    self.mentions = mentions
    names = IndicatorName(lexicon: lexicon)
    lists = SubjectList(lexicon: lexicon)
    frame.topic = topic
    frame.period = period
  }

  var reader: LeftReader { LeftReader(lexicon: lexicon, bytes: bytes, periods: mentions.periods, facts: facts) }

  /// Reads the numbers of the sentence in order.
  mutating func compose() {
    residues += mentions.residues
    removeThresholds()
    var index = 0
    var previous = sentence.start
    while index < mentions.amounts.count {
      let count = runLength(from: index)
      let run = Array(mentions.amounts[index..<index + count])
      let last = run[count - 1]
      let next = index + count < mentions.amounts.count ? mentions.amounts[index + count].range.start : sentence.end
      let span = ClauseSpan(
        bytes, number: run[0].range, end: last.end, previous: previous, isFirst: index == 0, next: next, lexicon.classes
      )
      readSkipped(span.skipped, isFirst: index == 0)
      if let outer = span.beforeBracket { openBracket(outer) }
      let isMultiple = run[0].unit.map { lexicon.units.units[$0].kind } == .multiple
      var left = reader.read(span.left, isRank: run[0].kind == .rank, isMultiple: isMultiple)
      left.isLinked = span.isLinked
      if clauses != nil { record(run, span, left) }
      if !span.isLinked { frame.action = [] }
      apply(left, span)
      let rowsBefore = rows.count
      if count > 1, isRatio(run) {
        readRatio(run, left)
      } else if count > 1 {
        readList(run, left, span)
      } else {
        readSingle(run[0], left, span)
      }
      // 世界500强企业: a number that names is part of what the next one is about.
      let isNameOnly =
        count == 1 && !run[0].hasScale && rows.count == rowsBefore && run[0].unit == nil && run[0].kind == .number
      if !isNameOnly { previous = last.end }
      index += count
    }
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
      guard before.kind == .number || before.kind == .fraction, after.kind == .number || after.kind == .fraction else {
        break
      }
      let gap = ByteRange(before.end, after.range.start)
      let isJoined = ["、", "和", "及", "与", "以及", "，", "："].contains { (word: StaticString) in
        gap.count == word.utf8CodeUnitCount && bytes.has(word, at: gap.start)
      }
      guard isJoined else { break }
      if bytes.has("：", at: gap.start), before.unit != nil || after.unit != nil { break }
      // Behind a comma a list goes on only where 分别 opened it.
      if bytes.has("，", at: gap.start), before.unit != after.unit || !isDistributed(before: mentions.amounts[index]) {
        break
      }
      count += 1
    }
    return count
  }

  private func isDistributed(before amount: Amount) -> Bool {
    let range = ByteRange(max(sentence.start, amount.range.start - 30), amount.range.start)
    return bytes.contains("分别", in: range) || bytes.contains("依次", in: range)
  }

  /// 10亿元以上重大产业项目47个: a bound inside the name of what is counted is no statistic of its own.
  private mutating func removeThresholds() {
    var kept: [Amount] = []
    for (index, amount) in mentions.amounts.enumerated() {
      let next = index + 1 < mentions.amounts.count ? mentions.amounts[index + 1] : nil
      if isDuration(amount) {
        residues.append(Residue(range: amount.range, class: .duration, reason: "a span of time that measures nothing"))
      } else if lexicon.cues.prefix(.naming, in: bytes, at: amount.end, to: sentence.end) != nil {
        residues.append(Residue(range: amount.range, class: .name, reason: "a manner of speaking"))
      } else if isMeeting(amount) || bytes.has("、", at: amount.end) && next.map(isMeeting) == true {
        residues.append(Residue(range: amount.range, class: .numbering, reason: "the number of a meeting"))
      } else if isThreshold(amount, next) {
        residues.append(Residue(range: amount.range, class: .threshold, reason: "a bound inside a name"))
      } else {
        kept.append(amount)
      }
    }
    mentions.amounts = kept
  }

  /// 24小时开放, 连续5年: a time that stands behind no verb and no measured time is no statistic.
  private func isDuration(_ amount: Amount) -> Bool {
    guard let unit = amount.unit.map({ lexicon.units.units[$0] }), unit.kind == .time else { return false }
    let start = amount.range.start
    if bytes.has("连续", endingAt: start, notBefore: sentence.start) { return true }
    if mentions.periods.contains(where: {
      $0.range.end == start || ($0.range.end == start - 3 && bytes.has("的", at: start - 3))
    }) {
      return false
    }
    let roles = lexicon.cues.beforeNumber(in: bytes, from: sentence.start, to: start)?.word.roles ?? []
    let reaches =
      roles.has(.reach)
      && ["到", "至", "达", "为", "是"].contains { (word: StaticString) in bytes.has(word, endingAt: start, notBefore: 0) }
    return !roles.has(.up) && !roles.has(.down) && !reaches && !roles.has(.from) && !roles.has(.under)
      && !roles.has(.over)
      && lexicon.cues.suffix(.timeSubject, in: bytes, from: sentence.start, to: start) == nil
  }

  /// 十届九次、十次全会
  private func isMeeting(_ amount: Amount) -> Bool {
    guard amount.unit.map({ lexicon.units.units[$0].word }) == "次" else { return false }
    return ["全会", "会议", "全体会议", "代表大会", "集体学习", "党代会"].contains { (word: StaticString) in
      bytes.has(word, at: amount.end)
    }
  }

  /// Whether text of the same clause stands directly behind a number.
  private func isFollowed(_ amount: Amount) -> Bool {
    amount.end < sentence.end
      && CharacterClass.of(Scalars.at(amount.end, in: bytes).value, lexicon.classes).isDisjoint(with: .delimiter)
  }

  /// 梅花60万吨赖氨酸等项目, 年产60万吨油料项目: the size of a project, between its owner and its kind.
  private func isCapacity(_ amount: Amount) -> Bool {
    let start = amount.range.start
    let isOutput = bytes.has("年产", endingAt: start, notBefore: sentence.start)
    let before = Scalars.before(start, in: bytes)
    guard isOutput || CharacterClass.of(before, lexicon.classes).isDisjoint(with: .delimiter), start > sentence.start,
      isOutput
        || before >= 0x4E00 && lexicon.cues.beforeNumber(in: bytes, from: sentence.start, to: start) == nil
          && lexicon.cues.suffix(.action, in: bytes, from: sentence.start, to: start) == nil
          && lexicon.cues.suffix(.head, in: bytes, from: sentence.start, to: start) == nil
          && lexicon.catalogue.suffix(in: bytes, from: sentence.start, to: start) == nil
          && !mentions.periods.contains(where: { $0.range.end == start })
    else { return false }
    var offset = amount.end
    while offset < sentence.end, offset - amount.end < 60 {
      let (scalar, length) = Scalars.at(offset, in: bytes)
      if !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: .delimiter) || bytes.has("产能", at: offset) {
        return false
      }
      for word: StaticString in ["项目", "工程", "装置", "生产线", "基地", "机组", "电站", "航道", "泊位"]
      where bytes.has(word, at: offset) {
        return true
      }
      offset += length
    }
    return false
  }

  /// 31个大城市调查失业率为5%: how many there are of those that a rate is of is part of its name.
  private func ownsRate(_ amount: Amount, _ next: Amount?) -> Bool {
    guard let next, let unit = next.unit.map({ lexicon.units.units[$0] }), unit.kind == .percent, !amount.hasScale,
      let verb = lexicon.cues.beforeNumber(in: bytes, from: amount.end, to: next.range.start),
      verb.word.roles.has(.reach) || verb.word.roles.has(.distribute),
      bytes.slice(ByteRange(amount.end, verb.start)).hasSuffix("率")
        || bytes.slice(ByteRange(amount.end, verb.start)).hasSuffix("率分别")
    else { return false }
    let before = Scalars.before(amount.range.start, in: bytes)
    guard
      !CharacterClass.of(before, lexicon.classes).isDisjoint(with: [.clauseEnd, .sentenceEnd])
        || amount.range.start == sentence.start
    else { return false }
    var offset = amount.end
    while offset < verb.start {
      let (scalar, length) = Scalars.at(offset, in: bytes)
      if !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: .delimiter) { return false }
      offset += length
    }
    return true
  }

  private func isThreshold(_ amount: Amount, _ next: Amount?) -> Bool {
    guard amount.kind == .number, let unit = amount.unit.map({ lexicon.units.units[$0] }), unit.kind != .points else {
      return false
    }
    // 20万吨级泊位, 60万吨赖氨酸项目: how large something is that is named.
    if unit.word.hasSuffix("级") { return true }
    if unit.word == "千伏", isFollowed(amount) { return true }
    if unit.kind == .physical, isCapacity(amount) { return true }
    // 20万人口以上的县
    if unit.word == "人", bytes.has("口以上", at: amount.range.end) || bytes.has("口以下", at: amount.range.end) {
      return true
    }
    // 退出全国168个重点城市后十位 says how many there are; 全国832个贫困县全部摘帽 counts what was done.
    if unit.kind == .counter, !amount.hasScale, isFollowed(amount),
      bytes.has("全国", endingAt: amount.range.start, notBefore: sentence.start),
      CharacterClass.of(Scalars.before(amount.range.start - 6, in: bytes), lexicon.classes).isDisjoint(
        with: .delimiter),
      amount.range.start - 6 > sentence.start
    {
      return true
    }
    // 每10万人刑事案件数 is counted per so many.
    if bytes.has("每", endingAt: amount.range.start, notBefore: sentence.start) { return true }
    // 全球前1%学科
    if unit.kind == .percent || unit.word == "‰" {
      return bytes.has("前", endingAt: amount.range.start, notBefore: sentence.start)
    }
    let before = lexicon.cues.beforeNumber(in: bytes, from: sentence.start, to: amount.range.start)
    let roles = before?.word.roles ?? []
    // 3岁以下婴幼儿, 25-59岁就业人员 are age groups; only a life expectancy or an age is measured in years.
    if unit.word == "岁" {
      let isAge = ["寿命", "年龄"].contains { (word: StaticString) in
        bytes.contains(word, in: ByteRange(max(sentence.start, amount.range.start - 45), amount.range.start))
      }
      if amount.isBounded || isFollowed(amount) && !isAge { return true }
    }
    if unit.kind == .counter, ownsRate(amount, next) { return true }
    if amount.isBounded {
      if roles.has(.reach) || roles.has(.up) || roles.has(.down) { return false }
      // 培育100家以上特色企业 counts; 全省50户以上村寨 and 10亿元以上项目 bound.
      if unit.kind == .counter, amount.hasScale || !["户", "人"].contains(unit.word) { return false }
      if unit.kind == .counter,
        lexicon.cues.suffix(.action, in: bytes, from: sentence.start, to: amount.range.start) != nil
          || roles.has(.netNew) || roles.has(.filler)
      {
        return false
      }
      return lexicon.cues.prefix(.predicate, in: bytes, at: amount.end, to: sentence.end) == nil
    }
    if bytes.has("级", at: amount.range.end) { return !(roles.has(.reach) && !roles.has(.over)) }
    guard roles.has(.over) || roles.has(.filler), unit.kind == .money, let next, next.range.start - amount.end <= 18,
      next.range.start > amount.end,
      let nextUnit = next.unit.map({ lexicon.units.units[$0] }), nextUnit.kind == .counter
    else { return false }
    var offset = amount.end
    while offset < next.range.start {
      let (scalar, length) = Scalars.at(offset, in: bytes)
      if !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: .delimiter) { return false }
      offset += length
    }
    return lexicon.cues.beforeNumber(in: bytes, from: amount.end, to: next.range.start) == nil
  }

  /// Clauses without a number may name the period, the prices, the base or the topic of what follows.
  private mutating func readSkipped(_ range: ByteRange, isFirst: Bool) {
    guard !range.isEmpty else { return }
    for mention in mentions.periods where mention.range.start >= range.start && mention.range.end <= range.end {
      let before = CharacterClass.of(Scalars.before(mention.range.start, in: bytes), lexicon.classes)
      let isFront =
        mention.range.start == sentence.start || !before.isDisjoint(with: [.clauseEnd, .sentenceEnd])
        || bytes.has("到", endingAt: mention.range.start, notBefore: range.start)
        || bytes.has("这", endingAt: mention.range.start, notBefore: range.start)
        || bytes.has("截至", endingAt: mention.range.start, notBefore: range.start)
        || bytes.has("截止", endingAt: mention.range.start, notBefore: range.start)
      let isDated =
        bytes.has("到", endingAt: mention.range.start, notBefore: range.start)
        || bytes.has("截", endingAt: mention.range.start - 3, notBefore: range.start)
      guard isFront else { continue }
      if bytes.has("比", endingAt: mention.range.start, notBefore: range.start) { continue }
      if mention.expression.carries || isDated { frame.period = mention.expression }
    }
    if let prices = lexicon.cues.first(.prices, in: bytes, from: range.start, to: range.end) {
      frame.prices = PriceBasis(rawValue: prices.value) ?? frame.prices
    }
    if lexicon.cues.first(.targetOpening, in: bytes, from: range.start, to: range.end) != nil,
      lexicon.cues.first(.notTarget, in: bytes, from: range.start, to: range.end) == nil
    {
      frame.isTarget = true
    }
    // 分行业看，… names parts of what the sentence before was about.
    if bytes.has("分", at: range.start), bytes.contains("看，", in: range) || bytes.contains("分，", in: range),
      !frame.topic.isEmpty
    {
      frame.parent = frame.topic
      frame.divides = true
      return
    }
    if !isFirst, bytes.contains("；", in: range) {
      frame.before = frame.inherited
      frame.subject = []
      if !frame.divides { frame.parent = [] }
      frame.topic = []
    }
    // The last clause without a number may hold the subject.
    var start = range.start
    var end = range.end
    while end > start,
      !CharacterClass.of(Scalars.before(end, in: bytes), lexicon.classes).isDisjoint(with: [.clauseEnd, .enumeration])
    {
      end = Scalars.start(before: end, in: bytes)
    }
    for offset in stride(from: end - 3, to: start, by: -1)
    where bytes.has("，", at: offset) || bytes.has("；", at: offset) || bytes.has("：", at: offset) {
      start = offset + 3
      break
    }
    guard end > start, end - start <= 90 else { return }
    let clause = reader.read(ByteRange(start, end), isRank: false)
    if !clause.subject.isEmpty, let name = topicName(bytes.slice(clause.subject)) {
      // A bare name between commas is the subject of what follows: 农民人均纯收入，1982年为270元.
      if clause.verb == nil, lexicon.catalogue.indicator(named: name) != nil { frame.subject = name }
      if isFirst || frame.subject.isEmpty { frame.topic = name }
      frame.clause = name
    }
    if let basePeriod = clause.basePeriod { frame.basePeriod = basePeriod }
    if let region = clause.region { frame.region = region }
  }

  /// What a sentence without numbers is about; empty where its first clause has no verb behind a noun.
  func topicOfSentence() -> [UInt8] {
    var end = sentence.start
    while end < sentence.end {
      let (scalar, length) = Scalars.at(end, in: bytes)
      if !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: .delimiter) { break }
      end += length
    }
    let clause = bytes.slice(reader.read(ByteRange(sentence.start, end), isRank: false).subject)
    guard let name = topicName(clause), name.count < clause.count, name.count >= 6, name.count <= 36 else { return [] }
    return name
  }

  /// What a clause without a number is about: 联想创新园 of 联想创新园正式启用; nil where it begins with what was done.
  private func topicName(_ clause: [UInt8]) -> [UInt8]? {
    if lexicon.catalogue.indicator(named: clause) != nil { return clause }
    for verb: StaticString in ["抓好", "抓实", "做好", "坚持", "打造", "推动", "推进", "加快", "完善", "健全", "深化", "强化", "落实", "优化"]
    where clause.hasPrefix(verb) { return nil }
    var offset = 6
    while offset < clause.count {
      let isAdverb = ["全部", "基本", "分别", "集中", "有力"].contains { (word: StaticString) in clause.has(word, at: offset) }
      if !isAdverb, lexicon.cues.prefix(.predicate, in: clause, at: offset, to: clause.count) != nil,
        lexicon.catalogue.prefix(in: clause, at: 0, to: clause.count).map({ $0.end <= offset }) ?? true
      {
        return Array(clause[..<offset])
      }
      offset += Scalars.at(offset, in: clause).length
    }
    return clause
  }

  /// 规模以上工业企业（其中…）: what stands before the bracket is the subject inside and behind it.
  private mutating func openBracket(_ outer: ByteRange) {
    let left = reader.read(outer, isRank: false)
    guard !left.subject.isEmpty else { return }
    frame.subject = bytes.slice(left.subject)
    frame.topic = frame.subject
  }

  /// Takes over what the clause says for itself and for the ones that follow.
  private mutating func apply(_ left: LeftReading, _ span: ClauseSpan) {
    // The base of a change (由1954年的97个) dates only itself.
    if let period = left.period, period.carries, !left.isFrom || period.isSpan { frame.period = period }
    if let period = left.periodOfEnd, period.carries { frame.period = period }
    if let prices = left.prices { frame.prices = prices }
    // A region goes on only where the next clause has no subject of its own.
    if left.region != nil || !left.subject.isEmpty { frame.region = left.region }
    if left.isPart {
      frame.parent = frame.inherited
    } else if !frame.divides, bytes.has("；", endingAt: span.left.start, notBefore: sentence.start) {
      frame.parent = []
      frame.basePeriod = nil
    }
    if let basePeriod = left.basePeriod { frame.basePeriod = basePeriod }
  }
}
