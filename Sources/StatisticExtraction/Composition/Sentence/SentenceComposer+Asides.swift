import EconomyModel
import ReferenceData

// 货物周转量，由于运输合理化，只增长5%: clauses that stand between what is measured and its number.
extension SentenceComposer {
  /// The last clause before a number that is no aside, without its mark; empty where there is none.
  func tellingClause(_ range: ByteRange) -> (start: Int, end: Int) {
    var end = range.end
    while end > range.start,
      !CharacterClass.of(Scalars.before(end, in: bytes), lexicon.classes).isDisjoint(with: [.clauseEnd, .enumeration])
    {
      end = Scalars.start(before: end, in: bytes)
    }
    var start = clauseStart(range.start, end)
    while start > range.start, isAside(ByteRange(start, end), notBefore: range.start) {
      end = start - 3
      start = clauseStart(range.start, end)
    }
    return (start, end)
  }

  /// 外贸增速逐月回升，前7个月由负转正，升至2.6%: whether a clause only says how what the clause before names turned.
  private func turnsBehindName(_ clause: ByteRange, notBefore first: Int) -> Bool {
    let dated = mentions.periods.first { $0.range.start == clause.start && $0.range.end < clause.end }?.range.end
    guard bytes.has("由", at: dated ?? clause.start), clause.count <= 60,
      ["负转正", "正转负", "降转升", "降转增", "升转降", "增转降", "跌转涨", "涨转跌", "亏转盈"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: clause)
      })
    else { return false }
    let before = ByteRange(clauseStart(first, clause.start - 3), clause.start - 3)
    let name = bytes.slice(withRate(reader.read(before, isRank: false).subject))
    return name.hasSuffix("增速") || name.hasSuffix("增幅") || lists.hasHead(name)
      || lexicon.catalogue.indicator(named: topicName(name) ?? name) != nil
  }

  /// Whether a clause behind another one says why, how or by whose account, and nothing of what is measured.
  private func isAside(_ clause: ByteRange, notBefore first: Int) -> Bool {
    if SentenceComposer.reasons.contains(where: { bytes.has($0, at: clause.start) }) { return true }
    // 人均纯收入，考虑价格因素，比上年增长4.3%: what was taken into account.
    if ["考虑", "扣除", "剔除"].contains(where: { (word: StaticString) in bytes.has(word, at: clause.start) }),
      bytes.has("因素", endingAt: clause.end, notBefore: clause.start)
    {
      return true
    }
    // 地区生产总值，按2015年可比价格计算，比上年增长: how it was counted.
    if bytes.has("按", at: clause.start), clause.count <= 75,
      ["计算", "折算", "统计", "核算"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: clause.end, notBefore: clause.start + 6)
      })
    {
      return true
    }
    // 农业在灾害中，如前所说，总产值仍然增加: that it was said before.
    if ["如前所说", "如前所述", "如上所述", "如上所说", "众所周知", "大家知道", "应该说", "应当说", "总的说来", "一般说来"].contains(where: {
      (word: StaticString) in bytes.has(word, at: clause.start) && clause.count == word.utf8CodeUnitCount
    }) {
      return true
    }
    // 职工的平均工资，经过调整，提高到605元: what was done about it.
    if bytes.has("经过", at: clause.start), clause.count <= 30 {
      let before = clauseStart(first, clause.start - 3)
      return lists.hasHead(bytes.slice(ByteRange(before, clause.start - 3)))
    }
    // 对中亚五国的出口，在中欧班列带动下，增长1.1倍: what helped.
    if bytes.has("在", at: clause.start), bytes.has("下", endingAt: clause.end, notBefore: clause.start + 9),
      clause.count <= 60
    {
      return true
    }
    // 重工业扭转了方向，由前年的下降转为回升，产值增长9.6%: how it turned.
    if bytes.has("由", at: clause.start) || bytes.has("从", at: clause.start), clause.count <= 60,
      ["转为", "转向", "变为", "转入", "转成"].contains(where: { (word: StaticString) in bytes.contains(word, in: clause) })
    {
      return true
    }
    if turnsBehindName(clause, notBefore: first) { return true }
    // 乡镇企业异军突起，据统计部门测算，总产值达3320亿元: who said it.
    if isSource(clause) { return true }
    // 工业战线一手抓整顿，一手抓市场，: the second of two things that are done.
    if bytes.has("一手抓", at: clause.start), bytes.contains("一手抓", in: ByteRange(first, clause.start)) { return true }
    // 粮食总产量，不算大豆，约有126万吨
    return leavesOut(bytes.slice(clause))
  }

  /// 据农业部门3月上旬的苗情调查，一类苗占47%: whether a clause tells of when that was found which follows.
  func isOfSurvey(_ mention: PeriodMention, in range: ByteRange) -> Bool {
    let start = clauseStart(range.start, mention.range.start)
    guard bytes.has("据", at: start), let end = bytes.first("，", in: ByteRange(mention.range.end, range.end)) else {
      return false
    }
    let survey = ByteRange(mention.range.end, end)
    return ["调查", "普查", "监测", "统计", "测产", "摸底", "抽查"].contains { (word: StaticString) in
      bytes.contains(word, in: survey)
    }
  }

  /// 翻开上半年的账本：, 就没那么乐观了：: what only leads up to the names behind the colon.
  func leadsUp(_ clause: ByteRange) -> Bool {
    guard facts.kind == .news,
      bytes.has("：", at: clause.end) || bytes.has("：", endingAt: clause.end, notBefore: clause.start)
    else { return false }
    return ["翻开", "打开", "账本", "账单", "成绩单", "答卷", "了：", "看：", "说：", "例：", "如下：", "数据："].contains {
      (word: StaticString) in bytes.contains(word, in: ByteRange(clause.start, min(sentence.end, clause.end + 3)))
    }
  }
}
