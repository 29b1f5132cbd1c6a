import EconomyModel

// “十三五”：我们这五年 above the figures of a page, 2025年，北碚要达到这些目标: headlines on the years of a plan.
extension DocumentComposer {
  /// The mood that a headline of a story sets for the lines below it; nil for other lines.
  ///
  /// A rubric (【短讯】) leads back to the year that the story is on.
  func moodOfRubric(_ block: Block) -> Mood? {
    guard facts.kind == .news, let year = facts.year, block.line == nil, block.range.count <= 90,
      !["。", "；"].contains(where: { (mark: StaticString) in text.bytes.contains(mark, in: block.range) })
    else { return nil }
    func says(_ words: [StaticString]) -> Bool { words.contains { text.bytes.contains($0, in: block.range) } }
    var mentions = Mentions()
    recognizer.scan(text.bytes, block.range, into: &mentions)
    guard mentions.amounts.isEmpty else { return nil }
    let plan = mentions.periods.lazy.compactMap { mention -> FiveYearPlan? in
      if case .plan(let number) = mention.expression { return FiveYearPlan(number) }
      return nil
    }.first
    if let plan, plan.last <= year, says(["这五年", "五年", "成绩单", "成就", "回顾", "回眸", "答卷"]) {
      return .span(plan.first, plan.last)
    }
    if let plan, plan.last > year, says(["目标", "蓝图", "指标"]) { return .targetSpan(ofPlan: plan.number) }
    let ahead = mentions.periods.lazy.compactMap { mention -> Int? in
      if case .year(let said) = mention.expression, said > year { return said }
      return nil
    }.first
    if let ahead, says(["目标"]) {
      // The last year of a plan stands for all of it.
      return FiveYearPlan.ending(in: ahead).map { .targetSpan(ofPlan: $0.number) } ?? .target(ahead)
    }
    return text.bytes.has("【", at: block.range.start) ? .review(year) : nil
  }
}
