import EconomyModel
import ReferenceData

// Whether a number tells what came about, or what is aimed at.
extension SentenceComposer {
  func isTarget(_ left: LeftReading, _ amount: Amount) -> Bool {
    if countsPeople(amount) { return false }
    // 国务院所属机构现有九十六个: what there is is no aim, whatever the section plans.
    if bytes.has("现有", endingAt: amount.range.start, notBefore: sentence.start) { return false }
    if isProposed(amount, left) || isPlanBefore(left, amount.range.start) || isDue(amount)
      || plansDeed(amount) && !left.isFrom
    {
      return true
    }
    // 由31%提高到40%: what is to rise is what there is.
    if left.isDone, !left.isTarget { return false }
    if frame.isTarget || left.isTarget && !isForecast(amount), !left.isFrom { return true }
    if left.isDone { return false }
    // 省下达棚户区改造任务1.2万套，全年完成1.4万套: how much of the task was done.
    if case .review = mood, !frame.isTarget, !left.isTarget, left.subject.isEmpty, rows.last?.status == .target,
      bytes.has("完成", endingAt: amount.range.start, notBefore: sentence.start),
      bytes.contains("任务", in: ByteRange(sentence.start, rows.last?.amount.range.start ?? sentence.start))
    {
      return false
    }
    if isOfProjectPlan || isOfYearPlanned(amount, left) { return true }
    // 力争达到8%；城镇登记失业人数控制在1.04万人以内: a bound among aims.
    if rows.last?.status == .target, bytes.has("控制在", endingAt: amount.range.start, notBefore: sentence.start) {
      return true
    }
    // 普及率将由78%提高到90%: what it is to come to.
    if frame.lastWasBase, left.verb == .reach, !left.isFrom, left.subject.isEmpty, let base = rows.last,
      ["将由", "将从", "要由", "要从"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: base.amount.range.start, notBefore: sentence.start)
      })
    {
      return true
    }
    // 今年力争新登记1.4万户，年末实有突破8万户: the year's end is that of the same year.
    if frame.aims, !left.isFrom, left.period == nil || left.period == .yearEnd { return true }
    if followsGoal(amount) || cameOutOtherwise(amount) || mustReach(amount, left) { return true }
    if isSetGoal(amount, left) || isWithinReach(amount) { return true }
    // 今年农村公路改造计划3500公里: so much is planned.
    if amount.unit.map({ lexicon.units.units[$0].kind }) != .percent,
      bytes.has("计划", endingAt: amount.range.start, notBefore: sentence.start),
      // 实施各类科技计划210项: programmes that were carried out.
      !["超", "年度", "完成", "原", "五年", "比", "科技", "科研", "研发", "行动", "民生", "专项", "培养", "人才", "培训"].contains(where: {
        (word: StaticString) in
        bytes.has(word, endingAt: amount.range.start - 6, notBefore: sentence.start)
      })
    {
      return true
    }
    // 计划改造老旧小区18个，惠及居民9200户: whom it is to reach.
    if let last = rows.last, last.status == .target, last.measured.measure == .level, left.period == nil,
      ["惠及", "可惠及", "将惠及", "受益", "涉及"].contains(where: { (word: StaticString) in
        bytes.has(word, at: clauseStart(sentence.start, amount.range.start))
      })
    {
      return true
    }
    // 准备拿出11亿元搞改造，占全部投资的七成: what a plan is a part of is planned.
    if let last = rows.last, last.status == .target, last.measured.measure == .level, left.period == nil,
      bytes.has("占", at: left.subject.start), left.subject.start == clauseStart(sentence.start, amount.range.start)
    {
      return true
    }
    switch mood {
    case _ where isNamedTarget(amount): return true
    case .target, .targetSpan:
      return !left.isFrom && (left.period ?? frame.period).flatMap { resolution.period($0) }.map { isPast($0) } != true
    case .review, .span:
      // 到2030年由48%提高到52%: what it is to rise from is there.
      if let period = left.period ?? (left.isFrom ? nil : frame.period), let resolved = resolution.period(period),
        let spoken = facts.publishedOn?.year ?? facts.currentYear, resolved.end.year > spoken,
        // 2020年1-7月进出口总值86亿元 on a page without a day is told, whatever year the page names most.
        facts.publishedOn != nil || facts.kind != .news || isAimedAt(period)
      {
        return true
      }
      // 控制在年度目标4.2%以内
      // 原预算收入二百九十三亿元, 原计划产量
      if bytes.has("原预算", at: left.subject.start) || bytes.contains("原计划", in: left.subject), !left.subject.isEmpty {
        return true
      }
      // 经代表大会批准，公共财政预算收入57.8亿元
      if let place = bytes.first("大会", in: ByteRange(sentence.start, amount.range.start)),
        bytes.contains("批准", in: ByteRange(place, min(amount.range.start, place + 60))), rows.isEmpty
      {
        return true
      }
      if isYetToCome(left.period ?? frame.period), !isForecast(amount) { return true }
      if isOfRunningYear(amount) || isOfRunningPart(left) && !isHoped(amount) || followsPlan(left) || isToBeDone(amount)
      {
        return true
      }
      return bytes.has("目标", endingAt: amount.range.start, notBefore: sentence.start)
    }
  }

  /// 目标是让1.12万人脱贫、28个贫困村退出: whether what is aimed at is said right before, and goes on over 、.
  private func followsGoal(_ amount: Amount) -> Bool {
    let before = ByteRange(max(sentence.start, amount.range.start - 120), amount.range.start)
    return ["的目标是", "的任务是", "的打算是", "的计划是"].contains { (word: StaticString) in
      guard let place = bytes.first(word, in: before) else { return false }
      return !["，", "；"].contains { (mark: StaticString) in
        bytes.contains(mark, in: ByteRange(place, amount.range.start))
      }
    }
  }

  /// 今年再生水利用量要提到6.8亿立方米: whether it is to be reached in the year that runs.
  private func mustReach(_ amount: Amount, _ left: LeftReading) -> Bool {
    guard !left.isFrom, let period = left.period,
      [.currentYear, .thisYear, .currentYearEnd, .yearEnd].contains(period),
      facts.kind == .news
    else { return false }
    // 年内全县还要硬化道路186公里
    let clause = ByteRange(clauseStart(sentence.start, amount.range.start), amount.range.start)
    for word: StaticString in ["还要", "还将", "还需", "将再", "将新"] {
      if let further = bytes.first(word, in: clause),
        !["高", "多", "低", "少", "快", "大", "慢"].contains(where: { (next: StaticString) in bytes.has(next, at: further + 6)
        })
      {
        return true
      }
    }
    let near = ByteRange(max(sentence.start, amount.range.start - 24), amount.range.start)
    guard let place = bytes.first("要", in: near) ?? bytes.first("须", in: near),
      !["主", "重", "需", "只", "必", "首", "纲", "摘", "概"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: place, notBefore: sentence.start)
      })
    else { return false }
    return [
      "提到", "提高到", "达到", "突破", "超过", "增加到", "扩大到", "上升到", "增至", "增到", "扩至", "升至", "降到", "降至", "压缩到", "减到", "控制在", "稳定在",
      "保持在", "不低于", "不少于",
    ]
    .contains { (verb: StaticString) in bytes.has(verb, at: place + 3) }
  }

  /// 去年初提出能耗降低3.5%左右，执行结果是仅下降1.2%: whether what came of it is told right behind.
  private func cameOutOtherwise(_ amount: Amount) -> Bool {
    let behind = ByteRange(amount.end, min(sentence.end, amount.end + 36))
    return ["，执行结果", "，执行的结果", "，实际执行", "，结果是", "，实际结果"].contains { (word: StaticString) in
      bytes.contains(word, in: behind)
    }
      && ["提出", "计划", "要求", "原定", "确定", "预期"].contains { (word: StaticString) in
        bytes.contains(word, in: ByteRange(sentence.start, amount.range.start))
      }
  }

  /// Whether a year is one to be reached (到2030年).
  private func isAimedAt(_ period: PeriodExpression) -> Bool {
    mentions.periods.contains {
      $0.expression == period && bytes.has("到", endingAt: $0.range.start, notBefore: sentence.start)
    }
  }

  /// 高于计划增速0.8个百分点: what is compared with a plan was reached.
  func isGapToPlan(_ amount: Amount) -> Bool {
    let before = ByteRange(max(sentence.start, amount.range.start - 45), amount.range.start)
    let above = lexicon.cues.first(.gapAbove, in: bytes, from: before.start, to: before.end)
    let below = lexicon.cues.first(.gapBelow, in: bytes, from: before.start, to: before.end)
    guard let compared = [above?.end, below?.end].compactMap({ $0 }).max() else { return false }
    return ["计划", "预期", "目标", "预算"].contains { (word: StaticString) in bytes.has(word, at: compared) }
  }

  /// 控制在6.7%的目标以内, 8.5%左右的目标还有争取的余地: what was aimed at.
  private func isNamedTarget(_ amount: Amount) -> Bool {
    isOfGoal(amount) || isStillAimedAt(amount) || isWithinGoal(amount) || isGoalInBracket(amount)
      || isPlannedNumber(amount)
  }

  /// 全年经济增长8.5%左右的目标还有争取的余地: a goal, of which nobody says that it was reached.
  private func isStillAimedAt(_ amount: Amount) -> Bool {
    guard
      ["的目标", "的预期目标", "的年度目标", "的全年目标", "的预定目标", "的奋斗目标", "的控制目标", "的管控目标", "的考核目标", "的约束性目标", "的调控目标"].contains(
        where: { (word: StaticString) in
          bytes.has(word, at: amount.end)
        })
    else { return false }
    // 实现全年增长5%以上的预期目标 in a bulletin on a quarter: the year is not over.
    if let own = facts.period, own.end.month < 12, facts.kind != .news,
      bytes.contains("全年", in: ByteRange(sentence.start, amount.range.start))
    {
      return true
    }
    let before = ByteRange(sentence.start, amount.range.start)
    // 全年出口可以实现超过63亿美元的预定目标: it will be reached.
    if ["可以实现", "可以完成", "可望实现", "可望完成", "能够实现", "能够完成", "可以达到"].contains(where: { (word: StaticString) in
      bytes.contains(word, in: before)
    }) {
      return true
    }
    // 但实现全年增长11%的目标仍有条件: whether it will be reached is still open.
    let behind = ByteRange(amount.end, min(sentence.end, amount.end + 60))
    if ["仍有", "尚有", "有望", "有条件", "有把握", "问题不", "有压力", "难度", "压力", "还需", "还要", "任重", "艰巨", "能够", "可期", "在望"].contains(
      where: {
        (word: StaticString) in bytes.contains(word, in: behind)
      })
    {
      return true
    }
    return !["实现", "完成", "达到", "达成"].contains { (word: StaticString) in bytes.contains(word, in: before) }
  }

  /// 没有实现年初确定的能耗降低4%左右、排放减少2%的目标: each of the numbers that the goal holds.
  private func isOfGoal(_ amount: Amount) -> Bool {
    let behind = ByteRange(amount.end, min(sentence.end, amount.end + 75))
    guard let end = bytes.first("的目标", in: behind) ?? (bytes.has("目标", at: amount.end) ? amount.end : nil),
      !bytes.contains("，", in: ByteRange(amount.end, end))
    else { return false }
    let before = ByteRange(max(sentence.start, amount.range.start - 120), amount.range.start)
    return ["确定的", "提出的", "规定的", "下达的", "制定的", "定下的"].contains { (word: StaticString) in
      guard let place = bytes.first(word, in: before) else { return false }
      return !bytes.contains("，", in: ByteRange(place, amount.range.start))
    }
  }

  /// 预计到年底将达到52.5% tells what is expected, not what is aimed at.
  func isForecast(_ amount: Amount) -> Bool {
    lexicon.cues.first(.forecast, in: bytes, from: sentence.start, to: amount.range.start) != nil
  }

  /// 2018年全省投资增长18% on a page of January 2018: the year had only begun, so it is a plan.
  private func isYetToCome(_ period: PeriodExpression?) -> Bool {
    guard facts.kind == .news, let day = facts.publishedOn, day.month <= 3 else { return false }
    if case .year(let year)? = period { return year == day.year }
    // 今年的清单更长：加装电梯再完工150台 on a page of January
    guard day.month == 1, period == .currentYear || period == .currentYearEnd else { return false }
    return !["已", "刚", "首月", "以来", "元旦", "第一", "首批", "首个", "月"].contains { (word: StaticString) in
      bytes.contains(word, in: sentence)
    }
  }

  /// 第一季度工业总产值完成了年计划的24.6%, in a section on what is planned: it has been done.
  func saysDone(_ amount: Amount) -> Bool {
    let clause = ByteRange(clauseStart(sentence.start, amount.range.start), amount.range.start)
    return ["完成了", "已完成", "已经完成"].contains { (word: StaticString) in bytes.contains(word, in: clause) }
  }

  /// Whether a period was over when the document spoke.
  func isPast(_ period: Period) -> Bool {
    // 今年头五个月 in a report of June is over, too.
    // 今年一月份 in one of the end of February as well.
    if let day = facts.publishedOn, day.month >= 4 || period.isPartOfYear, period.end < day { return true }
    // 第一季度, in one of the end of March: what is to be reached in it would be said to be.
    if let day = facts.publishedOn, period.isPartOfYear, period.end.year == day.year, period.end.month == day.month,
      facts.kind == .report
    {
      return true
    }
    // 接下来要做的是：全年新增就业15万人, in a bulletin on three quarters of it: the year goes on.
    if case .target(let year?) = mood, facts.kind != .report, period == .year(year), let day = facts.publishedOn,
      day < period.end
    {
      return false
    }
    // An article on the year ahead is on the year of its page, which has only begun.
    let last = facts.year.map { facts.isPlan && facts.kind == .news ? $0 - 1 : $0 }
    return last.map { period.end.year <= $0 } ?? false
  }

  /// 由原定的420亿元压到300亿元: where a plan stood before it was changed.
  func isPlanBefore(_ left: LeftReading, _ number: Int) -> Bool {
    guard left.isFrom else { return false }
    let start = clauseStart(sentence.start, number)
    return ["原定", "原计划", "原订", "原来定", "原先定", "原来的计划"].contains { (word: StaticString) in
      bytes.contains(word, in: ByteRange(start, number))
    }
  }

  /// 把14亿多中国人的饭碗端牢, 我国有13亿人口: how many there are in the country is no aim.
  ///
  /// 预计今年高校毕业生超过1170万人: nor is how many leave the universities.
  private func countsPeople(_ amount: Amount) -> Bool {
    let clause = ByteRange(clauseStart(sentence.start, amount.range.start), amount.range.start)
    if amount.value.double >= 1e6, let graduates = bytes.first("高校毕业生", in: clause),
      ["", "将", "超过", "将超过", "达到", "将达到", "将达", "将高达", "高达", "总数达", "预计达到"].contains(where: { (word: StaticString) in
        graduates + 15 + word.utf8CodeUnitCount == clause.end && bytes.has(word, at: graduates + 15)
      })
    {
      return true
    }
    return amount.value.double >= 5e8
      && ["中国人", "人口", "人民", "劳动力", "国人"].contains { (word: StaticString) in bytes.has(word, at: amount.end) }
  }

  /// 完工203台，年底前要完成260台, 前三季度须完成八成: what is called for behind what was done.
  func isDue(_ amount: Amount) -> Bool {
    let clause = ByteRange(clauseStart(sentence.start, amount.range.start), amount.range.start)
    return [
      "争取年底", "争取今年", "争取年内", "争取全年", "年底前要", "年底前还要", "年内要", "年内还要", "年底要", "年前要", "要不低于", "须完成", "须达到", "需完成", "需达到",
      "要争取", "争取拿", "争取达", "争取增", "争取提", "争取突破", "争取实现", "争取超过", "争取完成", "争取控制", "争取再", "争取比", "争取做到", "争取降", "争取把",
      "准备拿出", "计划拿出", "打算拿出", "拟拿出", "前还将", "年内还将", "今年还将", "明年还将", "上还将", "里还将", "计划再", "年底前在", "年底前再", "年底前新", "年底前将",
      "之前还要", "要再", "预定", "还要把", "还要将", "还要给", "还要再", "计划招",
    ].contains {
      (word: StaticString) in
      bytes.contains(word, in: clause)
    } || isToReach(amount)
  }

  /// 到6月底处理率要达到90%: a number right behind what it is to come to.
  private func isToReach(_ amount: Amount) -> Bool {
    for word: StaticString in [
      "要达到", "要提高到", "要增加到", "要上升到", "要扩大到", "要下降到", "要降到", "要压到", "要降低到", "要做到", "要保持在", "要恢复到", "要恢复至", "要回升到",
      "要稳定在", "要控制在",
      "要下降至", "要提高至", "要增加至", "要扩大至",
    ]
    where bytes.has(word, endingAt: amount.range.start, notBefore: sentence.start) {
      let start = amount.range.start - word.utf8CodeUnitCount
      // 如果要达到、首先要达到 and 当时要达到 tell what would have to be.
      return !["如果", "若", "只", "主", "需", "当时", "估计", "预计", "可能"].contains { (before: StaticString) in
        bytes.has(before, endingAt: start, notBefore: sentence.start)
      }
    }
    return false
  }

  private static let planners: [StaticString] = [
    "全市", "全区", "全县", "全省", "我市", "我区", "我县", "我省", "年内", "今年", "明年", "还", "并", "共", "局", "委", "方", "公司", "集团", "学校",
    "该市", "该区",
    "该县", "当地", "部门",
  ]

  private static let plannedDeeds: [StaticString] = [
    "交付", "竣工", "开工", "投放", "招收", "招聘", "举办", "筹集", "发放", "出让", "供应", "推出", "栽", "种", "播", "修", "实施", "启动", "更换", "更新",
    "开行", "安排",
  ]

  /// 施工的项目1380个，计划投产220个: a clause that opens with what is planned to be done.
  private func plansDeed(_ amount: Amount) -> Bool {
    let start = clauseStart(sentence.start, amount.range.start)
    for word: StaticString in ["计划", "并计划", "还计划", "计划今年", "并计划今年"] where bytes.has(word, at: start) {
      let deed = start + word.utf8CodeUnitCount
      if bytes.has("投产", at: deed) || bytes.has("拿出", at: deed)
        || lexicon.cues.prefix(.action, in: bytes, at: deed, to: amount.range.start) != nil
      {
        return true
      }
    }
    // 全区计划交付安置房2800套: who plans, and a deed that no list of works has.
    let clause = ByteRange(start, amount.range.start)
    if facts.kind == .news, let plan = bytes.first("计划", in: clause), plan > start,
      SentenceComposer.planners.contains(where: { bytes.has($0, endingAt: plan, notBefore: start) })
        || mentions.periods.contains(where: { $0.range.end == plan }),
      SentenceComposer.plannedDeeds.contains(where: { bytes.has($0, at: plan + 6) })
        || lexicon.cues.prefix(.action, in: bytes, at: plan + 6, to: amount.range.start) != nil
    {
      return true
    }
    // 地区蚕桑部门要求，平均每张产茧不低于53斤; 他们商定，今年面积稳在18万亩: what was asked for or agreed on.
    if facts.kind == .news, start > sentence.start + 3 {
      let before = ByteRange(clauseStart(sentence.start, start - 3), start - 3)
      let isAsked =
        bytes.has("要求", endingAt: before.end, notBefore: before.start)
        && ["不低于", "不少于", "不高于", "不超过"].contains { (word: StaticString) in
          bytes.contains(word, in: ByteRange(start, amount.range.start))
        }
      let isAgreed =
        ["商定", "议定", "决定"].contains { (word: StaticString) in
          bytes.has(word, endingAt: before.end, notBefore: before.start)
        }
        && ["今年", "年内", "明年", "今后"].contains { (word: StaticString) in bytes.has(word, at: start) }
      if isAsked || isAgreed { return true }
    }
    // 打算与农业大学协作，使八成的菜田用上防治技术: what one means to bring about.
    guard ["使", "让"].contains(where: { (word: StaticString) in bytes.has(word, at: start) }), start > sentence.start + 3
    else { return false }
    let before = ByteRange(clauseStart(sentence.start, start - 3), start)
    // 入冬以前再修1.3万亩，使人均面积达到1.6亩: what is planned is to bring it about.
    if let last = rows.last, last.status == .target, before.start <= last.amount.range.start { return true }
    return ["打算", "准备", "计划在", "计划用", "力争"].contains { (word: StaticString) in bytes.contains(word, in: before) }
  }

  /// 今年的盘子已经定下：城镇新增就业不少于4万人: a bound of a year that has only begun.
  private func isBoundOfNewYear(_ amount: Amount) -> Bool {
    guard facts.kind == .news, let day = facts.publishedOn, day.month <= 3,
      let said = frame.period ?? frame.openingPeriod, resolution.period(said) == .year(day.year)
    else { return false }
    let near = ByteRange(clauseStart(sentence.start, amount.range.start), amount.range.start)
    return ["不少于", "不低于", "不超过", "控制在"].contains { (word: StaticString) in
      bytes.has(word, endingAt: near.end, notBefore: near.start)
    }
  }

  /// 全年增幅不低于10% on a page of October, 今年计划放到5000万元: what a year is to bring that is not over.
  private func isOfRunningYear(_ amount: Amount) -> Bool {
    // 今年目标定在480亿元，企业要再引进30家，投资须保持两位数增长: what is called for behind a goal.
    if facts.kind == .news, rows.last?.status == .target {
      let clause = ByteRange(clauseStart(sentence.start, amount.range.start), amount.range.start)
      // 准备购置新车380辆，再开9条线路
      if bytes.has("再", at: clause.start),
        lexicon.cues.prefix(.action, in: bytes, at: clause.start + 3, to: clause.end) != nil
          || bytes.has("开", at: clause.start + 3) || bytes.has("修", at: clause.start + 3)
      {
        return true
      }
      if ["要再", "须", "还要", "要在", "要达到", "则要", "也要", "不低于", "不少于"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: clause)
      }) {
        return true
      }
    }
    if isBoundOfNewYear(amount) { return true }
    guard facts.kind == .news, let day = facts.publishedOn, resolution.moodYear == day.year else { return false }
    let clause = ByteRange(clauseStart(sentence.start, amount.range.start), amount.range.start)
    if [
      "今年计划", "今年打算", "今年准备", "年内计划", "年内打算", "明年计划", "计划种", "计划新", "计划改造", "计划建", "计划投", "计划再", "今年还要", "年内还要", "今年要",
      "今年将", "今年安排", "年内将", "年内再", "年底前将", "年底前还将",
    ].contains(where: {
      (word: StaticString) in bytes.contains(word, in: clause)
    }) {
      return true
    }
    // 今年全市将更新公交车800台: of the whole, which stands between.
    if let now = bytes.first("今年", in: clause),
      ["将", "计划", "拟", "还要", "要"].contains(where: { (word: StaticString) in
        bytes.has(word, at: now + 6) && !bytes.has("要", at: now + 6)
          || ["全市", "全省", "全区", "全县", "我市", "我省", "我区", "我县", "本市", "市里", "省里", "县里", "区里"].contains {
            (whole: StaticString) in
            bytes.has(whole, at: now + 6)
          } && bytes.has(word, at: now + 12)
      }), day.month < 12
    {
      return true
    }
    // 年内解决15.8万人饮水问题: before the year is over, where nobody says that it has been done.
    if let within = bytes.first("年内", in: clause), day.month < 12,
      lexicon.cues.prefix(.action, in: bytes, at: within + 6, to: amount.range.start) != nil
        || ["解决", "完成", "实现"].contains(where: { (word: StaticString) in bytes.has(word, at: within + 6) }),
      !["已", "累计", "共"].contains(where: { (word: StaticString) in bytes.contains(word, in: clause) })
    {
      return true
    }
    guard bytes.contains("全年", in: clause), (4...11).contains(day.month),
      !["已", "预计", "估计", "预测", "有望", "可达", "完成了", "完成全年", "同比"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: clause)
      })
    else { return false }
    return rows.last?.status == .target
      || ["不低于", "力争", "确保", "将", "要", "争取", "须"].contains { (word: StaticString) in bytes.contains(word, in: clause) }
  }

  /// 下半年成交面积有望达到120万平方米: what is expected is told as it is.
  private func isHoped(_ amount: Amount) -> Bool {
    isForecast(amount)
      || ["有望", "可望", "预计"].contains { (word: StaticString) in
        bytes.contains(word, in: ByteRange(clauseStart(sentence.start, amount.range.start), amount.range.start))
      }
  }

  /// 四季度还有9个项目开工 on a page of October: what a quarter is to bring that is not over.
  private func isOfRunningPart(_ left: LeftReading) -> Bool {
    guard facts.kind == .news, let day = facts.publishedOn, let said = left.period ?? frame.period,
      let part = resolution.period(said), day < part.end, part.end.month > day.month
    else { return false }
    switch part {
    case .quarter, .half: return said.isRelativePart
    // 到年底通车里程突破1000公里 on a page of July
    case .day(let end): return end.year == day.year
    default: return false
    }
  }

  /// Whether a number is what a plan was changed to.
  func followsPlan(_ left: LeftReading) -> Bool {
    frame.lastWasBase && left.subject.isEmpty && rows.last?.status == .target
  }

  /// 7条公路要赶在年内通车, 七成以上的土地要用于绿化: what is to be done with those counted.
  private func isToBeDone(_ amount: Amount) -> Bool {
    let kind = amount.unit.map { lexicon.units.units[$0].kind }
    guard amount.kind == .fraction || kind == .counter || kind == .percent || kind == .physical else { return false }
    let words: [StaticString] = ["要赶在", "要用于", "要在", "要全部", "要争取", "将于", "将在年", "将陆续", "将全部"]
    var offset = amount.end
    while offset < sentence.end, offset - amount.end <= 45 {
      if words.contains(where: { bytes.has($0, at: offset) }),
        !["主", "重", "需", "只", "必", "首", "纲", "摘", "概"].contains(where: { (word: StaticString) in
          bytes.has(word, endingAt: offset, notBefore: amount.end)
        })
      {
        return true
      }
      let (scalar, length) = Scalars.at(offset, in: bytes)
      if !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: .delimiter) { return false }
      offset += length
    }
    return false
  }
}
