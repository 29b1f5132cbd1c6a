import EconomyModel
import ReferenceData

// 增长7.8%，略低于8%的预定目标, 落在年初定下的7%至8%的预期区间: what was aimed at, beside what was reached.
extension SentenceComposer {
  /// Reads a goal that the number before is compared with; false where it is none.
  mutating func readGoal(_ amount: Amount, _ span: ClauseSpan) -> Bool {
    // 实到外资8.03亿美元，增长12.4%，已超过全年7.8亿美元的目标: the goal is of the amount, whatever was told of it since.
    guard amount.kind == .number || amount.kind == .fraction, let unit = amount.unit.map({ lexicon.units.units[$0] }),
      let last = rows.suffix(3).last(where: { $0.measured.unit == unit.unit }), last.status == .actual,
      [.level, .changeRate, .changeAmount, .share].contains(last.measured.measure), isCompared(span),
      namesGoal(amount, span)
    else { return false }
    var row = last.with(amount, rule: "goal")
    // 成本上升4.7%，没有完成降低1%的计划: a fall was aimed at, whichever way it went.
    let fell = ["降低", "下降", "减少"].contains { (word: StaticString) in
      bytes.has(word, endingAt: amount.range.start, notBefore: span.left.start)
    }
    if last.measured.value.isNegative || fell && last.measured.measure == .changeRate {
      row.measured.value = amount.value.negated
    }
    row.status = .target
    // 提前超过全年18万人的目标: the whole year's, whatever part of it was told.
    let isYearly = ["全年", "年度"].contains { (word: StaticString) in
      bytes.has(word, endingAt: amount.range.start, notBefore: span.left.start)
        || bytes.has("不超过", endingAt: amount.range.start, notBefore: span.left.start)
          && bytes.contains(word, in: span.left)
        || bytes.contains(word, in: ByteRange(amount.end, min(sentence.end, amount.end + 24)))
    }
    if isYearly, let year = row.period?.end.year { row.period = .year(year) }
    // 去年是2.68%，距“十三五”末达到2.8%的目标还差一截
    if isAhead(span), let said = mentions.periods.last(where: { span.left.contains($0.range.start) }),
      let due = resolution.period(said.expression)
    {
      row.period = due
    }
    rows.append(row)
    return true
  }

  /// 力争零售总额增长6%以上 in a report of January: nobody aims at what a year that is over brings; nil elsewhere.
  func yearAimedAt(_ period: Period?, _ left: LeftReading, _ amount: Amount) -> Period? {
    guard facts.kind == .report, case .review(let reviewed?) = mood, period == .year(reviewed),
      left.period == nil || left.period == .thisYear, let speaking = facts.currentYear, speaking == reviewed + 1,
      // 要求达到九亿吨，力争十亿吨: both are aimed at for one year.
      rows.last.map({ $0.status != .target || $0.period != period }) ?? true,
      ["力争", "确保", "争取"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: ByteRange(sentence.start, amount.range.start))
      })
    else { return nil }
    return .year(speaking)
  }

  /// 营口港力争货物吞吐量达到1.7亿吨: an aim that stands behind the one who has it.
  mutating func aimsBehindOwner(_ left: inout LeftReading, _ span: ClauseSpan) {
    guard !left.isTarget, !left.isFrom, !left.isDone else { return }
    let isAim =
      bytes.contains("力争", in: span.left)
      // 争取资金2亿元 was done.
      || left.verb == .reach
        && ["争取全年", "争取年", "争取今年"].contains { (word: StaticString) in bytes.contains(word, in: span.left) }
    if isAim { (left.isTarget, frame.aims) = (true, true) }
  }

  /// Whether a clause begins with how far ahead a goal lies.
  private func isAhead(_ span: ClauseSpan) -> Bool {
    let start = reader.behindMarks(span.left)
    return bytes.has("距", at: start) || bytes.has("离", at: start)
  }

  /// 零售总额向1150亿元冲刺: 向 before a number says no more than where one is going.
  func isHeadedFor(_ span: ClauseSpan, _ end: Int) -> Bool {
    bytes.has("向", endingAt: span.left.end, notBefore: span.left.start)
      && ["冲刺", "迈进", "挺进", "进军", "迈步", "靠拢", "进发"].contains { (word: StaticString) in
        bytes.has(word, at: end) || bytes.has("目标", at: end) && bytes.has(word, at: end + 6)
      }
  }

  /// 前5个月完成全年计划的40.6%: 全年 is the plan's, the part of it that was done is of another time.
  func isPartOfPlan(_ amount: Amount, _ span: ClauseSpan) -> Bool {
    let kind = amount.unit.map { lexicon.units.units[$0].kind }
    return (kind == .percent || amount.kind == .fraction)
      && ["全年计划", "全年目标", "全年任务", "全年预算", "全年预期", "占全年"].contains { (word: StaticString) in
        bytes.contains(word, in: span.left)
      }
  }

  private static let unmet: [StaticString] = [
    "不但没有完成", "不仅没有完成", "没有完成", "未能完成", "未完成", "没有实现", "未能实现", "未实现", "没有达到", "未能达到", "未达到",
  ]

  /// 成本去年没有完成降低2%的计划: what was planned, and not reached; nil where no such goal is named.
  func unmetGoal(_ amount: Amount, _ left: LeftReading, _ span: ClauseSpan) -> LeftName? {
    guard left.verb == .up || left.verb == .down,
      // 左右的年初预期目标
      bytes.has("的", at: amount.end),
      ["计划", "目标", "任务", "指标", "要求"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: ByteRange(amount.end, min(sentence.end, amount.end + 24)))
      }), let place = SentenceComposer.unmet.compactMap({ bytes.first($0, in: span.left) }).min()
    else { return nil }
    let reading = reader.read(ByteRange(span.left.start, place), isRank: false)
    // 未能完成年初确定的财政收入增长5%的目标: the name stands behind.
    if reading.subject.isEmpty, lists.hasHead(bytes.slice(left.subject)) { return nil }
    return (bytes.slice(reading.subject), reading.period)
  }

  /// A subject, and when it was what is said.
  typealias LeftName = (subject: [UInt8], period: PeriodExpression?)

  /// Whether a clause begins with how what was reached compares.
  private func isCompared(_ span: ClauseSpan) -> Bool {
    var start = reader.behindMarks(span.left)
    for adverb: StaticString in ["略", "大大", "远远", "虽然", "已", "明显", "稍", "正好", "恰好", "刚好", "提前", "大幅", "顺利"]
    where bytes.has(adverb, at: start) {
      start += adverb.utf8CodeUnitCount
    }
    if bytes.has("略", at: start) { start += 3 }
    let comparisons: [StaticString] = [
      "低于", "高于", "超过", "超出", "突破", "超额完成", "好于", "未达到", "没有达到", "没有守住", "未能守住", "没有完成", "守住", "少于", "多于",
      "落在", "处于", "处在", "距", "离",
    ]
    return comparisons.contains { bytes.has($0, at: start) } || isDoneEarly(span)
  }

  /// 提前一个季度完成了全年100万人的任务: whether a clause says that a task of the year was done before its time.
  private func isDoneEarly(_ span: ClauseSpan) -> Bool {
    bytes.has("提前", at: reader.behindMarks(span.left)) && bytes.contains("完成", in: span.left)
      && ["全年", "年度"].contains { (word: StaticString) in
        bytes.has(word, endingAt: span.left.end, notBefore: span.left.start)
      }
  }

  /// 8%的预定目标, 计划增长6%的要求, 原定的2万亿元规模.
  private func namesGoal(_ amount: Amount, _ span: ClauseSpan) -> Bool {
    let said: [StaticString] = ["原定", "预定", "预期", "预计", "计划", "年初", "下达", "核定"]
    let goals: [StaticString] = ["目标", "要求", "指标", "任务", "规模", "水平", "区间", "线", "红线", "上限", "速度", "增速"]
    let isSaidBefore = said.contains { bytes.contains($0, in: span.left) } || isDoneEarly(span)
    var start = amount.end
    let isPossessive = bytes.has("的", at: start)
    if isPossessive { start += 3 }
    // 没有守住千分之十二的计划
    let isPlan = isPossessive && bytes.has("计划", at: start)
    var isSaidBehind = false
    // 7.5%的全年预期目标: two such words may stand one behind the other.
    for word in ["年度", "全年", "控制", "调控", "宏观调控"] + said + ["调控"] where bytes.has(word, at: start) {
      start += word.utf8CodeUnitCount
      isSaidBehind = true
    }
    guard isSaidBefore || isPossessive && (isSaidBehind || isPlan || bytes.has("目标", at: start)) else { return false }
    return isPlan || goals.contains { bytes.has($0, at: start) }
  }

  /// 比预算数280亿元少8.4亿元: what was planned, and how far from it what came about lies.
  mutating func settleComparedPlan(_ amount: Amount) {
    guard !rows.isEmpty, amount.kind == .number else { return }
    // 离全年新增就业12万人的目标还差1.5万人
    if rows.count > 1, rows[rows.count - 2].status == .target,
      rows[rows.count - 2].measured.unit == rows[rows.count - 1].measured.unit,
      ["还差", "尚差", "仅差", "只差", "还差了"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: amount.range.start, notBefore: sentence.start)
      })
    {
      (rows[rows.count - 1].measured.measure, rows[rows.count - 1].measured.basis) = (.gap, nil)
      (rows[rows.count - 1].name, rows[rows.count - 1].status) = (rows[rows.count - 2].name, .actual)
    }
    let plans: [StaticString] = ["比预算数", "比计划数", "比年度计划", "比计划", "比预算", "较预算数", "较计划数"]
    if plans.contains(where: { bytes.has($0, endingAt: amount.range.start, notBefore: sentence.start) }) {
      rows[rows.count - 1].status = .target
      frame.comparedPlan = amount.end
    } else if let end = frame.comparedPlan {
      frame.comparedPlan = nil
      let isChange = [.changeAmount, .changeRate].contains(rows[rows.count - 1].measured.measure)
      guard isChange, amount.range.start - end <= 9, rows.count > 1,
        rows[rows.count - 1].measured.unit == rows[rows.count - 2].measured.unit
      else { return }
      (rows[rows.count - 1].measured.measure, rows[rows.count - 1].measured.basis) = (.gap, nil)
      rows[rows.count - 1].status = .actual
    }
  }

  /// 低于全年4.3%的控制目标: whether a number is what the one before is held against for the year.
  func isBoundOfYear(_ amount: Amount, _ before: ByteRange) -> Bool {
    guard
      ["的控制目标", "的年度目标", "的预期目标", "的控制线", "的年度控制目标", "的管控目标", "的考核目标", "的约束性目标", "的目标要求"].contains(where: {
        (word: StaticString) in
        bytes.has(word, at: amount.end)
      })
    else { return false }
    return ["全年", "年度", "今年", "下达", "核定", "规定", "年末", "年底"].contains { (word: StaticString) in
      guard let year = bytes.first(word, in: before) else { return false }
      return ["低于", "高于", "好于", "优于"].contains { (than: StaticString) in
        bytes.has(than, endingAt: year, notBefore: before.start)
      }
    }
  }

  /// Whether a clause says by whose plan the next one is: 按照年初的安排，今年…要突破….
  private func saysPlan(_ clause: ByteRange) -> Bool {
    let end = bytes.has("，", endingAt: clause.end, notBefore: clause.start) ? clause.end - 3 : clause.end
    return ["按照", "根据", "依照", "照", "按"].contains { (word: StaticString) in bytes.has(word, at: clause.start) }
      && ["安排", "计划", "规划", "部署", "设想", "打算"].contains { (word: StaticString) in
        bytes.has(word, endingAt: end, notBefore: clause.start + 3)
      }
      && ["要", "将", "力争", "争取", "拟", "不少于", "不低于", "不超过", "应"].contains { (word: StaticString) in
        bytes.contains(word, in: ByteRange(clause.end, sentence.end))
      }
  }

  /// Takes from a clause without a number that what follows is aimed at: 按照计划, 主要目标是.
  mutating func openAims(_ range: ByteRange, isFirst: Bool) {
    // 按照计划，年内交付人才公寓620套
    if ["按照计划，", "按计划，", "按照规划，", "根据规划，", "根据计划，", "按照安排，", "按照部署，", "根据安排，"].contains(where: { (word: StaticString) in
      bytes.contains(word, in: ByteRange(range.start, min(range.end + 3, sentence.end)))
    }) {
      frame.isTarget = true
    }
    if saysDuty(range) || saysPlan(range) { frame.isTarget = true }
    // 市委经济工作会议划出跑道：地区生产总值增长6.5%, on a page of December: the aims of the year to come.
    if isFirst, facts.kind == .news, facts.publishedOn.map({ $0.month >= 11 }) == true,
      bytes.contains("经济工作会议", in: range), bytes.has("：", endingAt: range.end, notBefore: range.start)
    {
      (frame.isTarget, frame.period) = (true, .nextYear)
    }
    // 我们曾提出，涨幅控制在10%以内，结果…: what had been aimed at.
    if ["曾提出", "曾要求", "曾确定"].contains(where: { (word: StaticString) in bytes.contains(word, in: range) }) {
      frame.isTarget = true
    }
    // 全年的主要目标，即: the word behind the comma belongs to the opening.
    if lexicon.cues.first(.targetOpening, in: bytes, from: range.start, to: min(range.end + 3, sentence.end)) != nil,
      lexicon.cues.first(.notTarget, in: bytes, from: range.start, to: range.end) == nil
    {
      frame.isTarget = true
      // On a page of January on the year before, what is aimed at is of the new one.
      if facts.kind == .news, frame.period == nil {
        if bytes.contains("明年", in: range) {
          frame.period = .nextYear
        } else if resolution.moodYear != facts.speakingYear {
          frame.period = .currentYear
        }
      }
    }
  }

  /// 会议强调，要守牢底线，年内新开办幼儿园6所: what is to be done, in a text that tells what was said.
  private func saysDuty(_ range: ByteRange) -> Bool {
    guard facts.kind != .report, rows.isEmpty else { return false }
    var start = range.start
    for word: StaticString in ["强调，", "指出，", "要求，", "提出，"] {
      if let place = bytes.first(word, in: ByteRange(start, min(range.end, start + 60))) {
        start = place + word.utf8CodeUnitCount
      }
    }
    // 省《政府工作报告》提出，全年生产总值增长10%以上
    let said = ["报告》提出，全年", "年初提出，全年", "报告提出，全年", "年初确定，全年"].contains { (word: StaticString) in
      bytes.has(word, endingAt: start + 6, notBefore: range.start)
    }
    return said
      || bytes.has("要", at: start)
        && !["要看到", "要认识", "要清醒", "要说", "要是", "要素", "要闻", "要知道", "要想", "要不", "要数"].contains { (word: StaticString) in
          bytes.has(word, at: start)
        }
  }
}
