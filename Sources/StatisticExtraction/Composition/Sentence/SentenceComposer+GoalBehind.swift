import EconomyModel

// 失业率控制在4%的年度计划以内: the words behind a number that say that it is a goal.
extension SentenceComposer {
  private static let kinds: [StaticString] = [
    "年度", "全年", "预期", "计划", "控制", "宏观调控", "调控", "预定", "奋斗", "责任", "工作", "年初", "省定", "下达",
  ]
  private static let goalNouns: [StaticString] = ["目标", "计划", "指标", "任务", "控制线", "控制数", "预期"]

  /// Where the words of a goal end that stand directly behind a number; nil for other words.
  func goalBehind(_ start: Int) -> Int? {
    var offset = bytes.has("的", at: start) ? start + 3 : start
    // 计划控制目标: of a few kinds, one behind the other.
    for _ in 0..<3 {
      if let noun = SentenceComposer.goalNouns.first(where: { bytes.has($0, at: offset) }),
        !SentenceComposer.goalNouns.contains(where: { bytes.has($0, at: offset + noun.utf8CodeUnitCount) })
      {
        return offset + noun.utf8CodeUnitCount
      }
      guard let kind = SentenceComposer.kinds.first(where: { bytes.has($0, at: offset) }) else { return nil }
      offset += kind.utf8CodeUnitCount
    }
    return nil
  }

  /// 控制在5.7%左右的预期之内, 控制在6.7%的目标以内: whether a number is the goal that something kept within.
  func isWithinGoal(_ amount: Amount) -> Bool {
    goalBehind(amount.end).map { end in
      ["之内", "以内", "范围内", "的范围内"].contains { (word: StaticString) in bytes.has(word, at: end) }
    } ?? false
  }

  /// 完成全年目标（7.5亿美元）的85.1%: whether a number stands in a bracket behind the word for the goal that it is.
  func isGoalInBracket(_ amount: Amount) -> Bool {
    guard bytes.has("（", endingAt: amount.range.start, notBefore: sentence.start) else { return false }
    return SentenceComposer.goalNouns.contains { noun in
      bytes.has(noun, endingAt: amount.range.start - 3, notBefore: sentence.start)
    }
  }

  /// 增长8.6%（计划为6%）, 控制在计划15‰以内: whether the word for the plan stands right before the number that it set.
  func isPlannedNumber(_ amount: Amount) -> Bool {
    ["（计划为", "（计划", "（原计划为", "（原计划", "（目标为", "（目标", "（年计划", "（年计划为", "控制在计划", "控制在年计划", "控制在年度计划"].contains {
      (word: StaticString) in bytes.has(word, endingAt: amount.range.start, notBefore: sentence.start)
    }
  }

  /// The name of a goal in a bracket, and of the part of it that was done; nil for other numbers.
  func goalInBracket(_ amount: Amount) -> NamedSubject? {
    guard let last = rows.last else { return nil }
    // 完成年度任务（4万人）: the task is what was named before it.
    if isGoalInBracket(amount) { return NamedSubject(name: last.name) }
    guard let goal = rows.last, isGoalInBracket(goal.amount), bytes.has("）的", at: goal.amount.end),
      goal.amount.end + 15 >= amount.range.start, isPercent(amount)
    else { return nil }
    return NamedSubject(name: goal.name, isCompletion: true)
  }
}
