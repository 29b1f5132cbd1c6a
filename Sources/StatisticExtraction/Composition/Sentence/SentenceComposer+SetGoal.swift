import EconomyModel

// 年初的政府工作报告提出，今年生产总值增长5%以上: what a report or a plan set, told in a text that is neither.
extension SentenceComposer {
  /// Whether the words before a number say by which paper its goal was set for a time that runs or is to come.
  func isSetGoal(_ amount: Amount, _ left: LeftReading) -> Bool {
    guard !left.isFrom, facts.kind != .report else { return false }
    let before = ByteRange(max(sentence.start, amount.range.start - 180), amount.range.start)
    for paper: StaticString in ["报告", "规划", "纲要", "方案", "意见", "行动计划"] {
      guard let place = bytes.first(paper, in: before) else { continue }
      var verb = place + paper.utf8CodeUnitCount
      for mark: StaticString in ["》", "”", "中", "已"] where bytes.has(mark, at: verb) { verb += mark.utf8CodeUnitCount }
      guard
        let said = (["提出", "确定", "明确", "要求"] as [StaticString]).first(where: { bytes.has($0, at: verb) })
      else { continue }
      let rest = ByteRange(verb + said.utf8CodeUnitCount, amount.range.start)
      return mentions.periods.contains { mention in
        mention.range.start >= rest.start && mention.range.end <= rest.end && isToCome(mention.expression)
      } && !bytes.contains("；", in: rest)
    }
    return false
  }

  /// 达到210亿美元的目标可以实现: whether what is said of the number behind it is that it can be reached.
  func isWithinReach(_ amount: Amount) -> Bool {
    guard bytes.has("的目标", at: amount.end) else { return false }
    let behind = ByteRange(amount.end + 9, min(sentence.end, amount.end + 45))
    return ["可以实现", "有望实现", "能够实现", "可望实现", "可以达到", "有望达到", "可望达到", "有望完成", "可以完成", "不成问题", "有把握"].contains {
      (word: StaticString) in bytes.contains(word, in: behind)
    }
  }

  /// Whether a time is the running year or a later one.
  private func isToCome(_ expression: PeriodExpression) -> Bool {
    if [.currentYear, .thisYear, .nextYear, .currentYearEnd].contains(expression) { return true }
    guard let end = resolution.period(expression)?.end.year, let now = facts.speakingYear else { return false }
    return end > now
  }

  /// 根据市里确定的目标，今年全市农民人均纯收入增长6%以上: whether a clause says by what goal that is which follows.
  func isByGoal(_ clause: ByteRange) -> Bool {
    ["根据", "按照", "按"].contains { (word: StaticString) in bytes.has(word, at: clause.start) }
      && ["的目标，", "的任务，", "的计划，", "年度目标，", "工作目标，", "的要求，", "的规划，"].contains { (word: StaticString) in
        bytes.has(word, endingAt: clause.end, notBefore: clause.start)
      }
  }
}
