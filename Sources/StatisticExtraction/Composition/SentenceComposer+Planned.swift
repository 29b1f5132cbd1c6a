import EconomyModel
import ReferenceData

// 完成预算587096万元的25.5%: what was planned, and how much of it was reached.
extension SentenceComposer {
  private static let plans: [StaticString] = ["预算数", "预算", "计划数", "计划", "目标", "任务数", "任务", "指标"]
  private static let verbs: [StaticString] = ["占", "完成", "达到", "达", "相当于", "为"]

  /// Reads a planned amount that a percent of it follows; false where it is none.
  mutating func readPlanned(_ amount: Amount, _ left: LeftReading, _ span: ClauseSpan) -> Bool {
    guard let kind = amount.unit.map({ lexicon.units.units[$0].kind }), [.money, .counter, .physical].contains(kind),
      bytes.has("的", at: amount.end), let next = mentions.amounts.first(where: { $0.range.start >= amount.end }),
      next.range.start - amount.end <= 9, next.unit.map({ lexicon.units.units[$0].kind }) == .percent,
      let plan = SentenceComposer.plans.first(where: {
        bytes.has($0, endingAt: span.left.end, notBefore: span.left.start)
      })
    else { return false }
    guard let verb = SentenceComposer.verbs.compactMap({ bytes.first($0, in: span.left) }).first,
      verb < span.left.end - plan.utf8CodeUnitCount
    else { return false }
    let before = reader.read(ByteRange(span.left.start, verb), isRank: false).subject
    let name = before.isEmpty ? frame.inherited : said(before, left)
    guard !name.isEmpty else { return false }
    let input = MeasureInput(amount: amount, unit: amount.unit.map { lexicon.units.units[$0] }, left: LeftReading())
    emit(amount, name: name, LeftReading(), input, subject: before.isEmpty ? [] : name)
    guard !rows.isEmpty else { return false }
    rows[rows.count - 1].status = .target
    // 年预算, 全年计划: of the whole year, whatever part of it the text is on.
    let isYearly = ["年预算", "年计划", "年目标", "年任务", "年度预算", "年度计划", "年度目标", "年度任务", "年初预算", "调整预算"].contains {
      (word: StaticString) in bytes.contains(word, in: ByteRange(verb, span.left.end))
    }
    if isYearly, let year = rows[rows.count - 1].period?.end.year { rows[rows.count - 1].period = .year(year) }
    frame.subject = name
    frame.planned = (name, next.range.start)
    return true
  }
}
