import EconomyModel

// 引导企业抱团出海，全年进出口力争突破700亿元: clauses that tell what is done for others, or how things went, name nothing that is measured.
extension SentenceComposer {
  /// What offices do for those whom a plan concerns.
  private static let advice: [StaticString] = [
    "引导", "鼓励", "指导", "督促", "扶持", "帮助企业", "支持企业", "组织企业", "推动企业", "组织引导", "积极引导", "大力支持", "要及早", "各县市区要", "各地要", "各部门要",
    "有关部门要",
  ]
  /// How things went, whatever goes.
  private static let courses: [StaticString] = [
    "增势", "势头", "走势", "涨势", "跌势", "后劲", "劲头", "态势", "步伐", "开局", "起势",
  ]
  private static let causes: [StaticString] = ["因", "由于", "因为", "鉴于"]

  /// Whether a clause without a number is about no amount.
  ///
  ///     引导中小企业抱团出海
  ///     增势却猛
  ///     因一家木业企业减产
  func advisesOrExplains(_ clause: [UInt8]) -> Bool {
    if SentenceComposer.advice.contains(where: { clause.hasPrefix($0) }) { return true }
    if clause.count <= 18, SentenceComposer.courses.contains(where: { clause.hasPrefix($0) }) { return true }
    let place = lexicon.gazetteer.match(in: clause, at: 0, to: clause.count, year: facts.year)?.end ?? 0
    let told = Array(clause[place...])
    // 因素 and 因地制宜 begin like a cause.
    return SentenceComposer.causes.contains { told.hasPrefix($0) && told.count >= 12 }
      && !["因素", "因地", "因此", "因而", "因企", "因城"].contains { (word: StaticString) in told.hasPrefix(word) }
  }
}
