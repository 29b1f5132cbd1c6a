import EconomyModel
import ReferenceData

// 计划关闭煤矿98处，前7个月已经关了72处: a verb alone that says how much was done of what was named before.
extension SentenceComposer {
  /// The name that a verb without an object stands for; nil where the subject is no such verb.
  func bareDeed(_ subject: [UInt8], _ unit: UnitOfMeasure?, _ left: LeftReading, _ span: ClauseSpan) -> [UInt8]? {
    guard (3...9).contains(subject.count), subject.count % 3 == 0, left.verb == nil || left.verb == .reach,
      !left.isPart, unit?.kind == .counter || unit?.kind == .physical || unit?.kind == .money, isVerb(left, span),
      !lists.hasHead(subject), !lexicon.cues.has(.bareHead, subject), !lexicon.cues.has(.ownObject, subject),
      !lexicon.cues.has(.action, subject),
      lexicon.cues.suffix(.person, in: subject, from: 0, to: subject.count) == nil,
      lexicon.catalogue.indicator(named: subject) == nil, !IndicatorName.isStage(subject),
      let last = rows.last(where: { $0.measured.unit == unit?.unit }), last.measured.measure == .level,
      last.name.count > subject.count, last.partOf.isEmpty
    else { return nil }
    // 已经关了 of 关闭煤矿, 只招 of 高等学校招生: the verb that was said before, shortened.
    if last.name.first(Array(subject.prefix(3))) != nil { return last.name }
    let object = names.withoutAction(last.name)
    return object == last.name ? last.name : subject + object
  }

  /// Whether the words around a subject are such as stand with verbs only: 已经关了, 再盖, 只招.
  private func isVerb(_ left: LeftReading, _ span: ClauseSpan) -> Bool {
    let subject = left.subject
    if bytes.has("了", at: subject.end) { return true }
    return ["已经", "已", "再", "又", "还", "还要", "只", "才", "先", "打算", "准备", "计划", "拟", "预计"].contains {
      (word: StaticString) in
      bytes.has(word, endingAt: subject.start, notBefore: span.left.start)
    }
  }
}
