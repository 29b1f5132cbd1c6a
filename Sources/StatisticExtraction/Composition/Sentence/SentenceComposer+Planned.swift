import EconomyModel
import ReferenceData

// 完成预算587096万元的25.5%: what was planned, and how much of it was reached.
extension SentenceComposer {
  private static let plans: [StaticString] = [
    "预算数", "预算", "计划数", "计划", "预期目标", "年度目标", "全年目标", "目标", "任务数", "任务", "指标",
  ]
  private static let verbs: [StaticString] = ["占", "完成", "达到", "达", "相当于", "为"]

  /// 全年5600户的任务完成了86%: how much of a task that is told in an amount was done; false where none is.
  private mutating func readTask(_ amount: Amount, _ next: Amount, _ left: LeftReading, _ span: ClauseSpan) -> Bool {
    let tasks: [StaticString] = ["的任务", "的目标任务", "的年度任务", "的计划", "的目标", "任务", "目标任务"]
    guard let task = tasks.first(where: { bytes.has($0, at: amount.end) }) else { return false }
    let between = ByteRange(amount.end + task.utf8CodeUnitCount, next.range.start)
    guard between.count <= 24, bytes.has("完成", at: between.start) || bytes.has("已完成", at: between.start) else {
      return false
    }
    let name = left.subject.isEmpty ? frame.inherited : said(left.subject, left)
    guard !name.isEmpty else { return false }
    let input = MeasureInput(amount: amount, unit: amount.unit.map { lexicon.units.units[$0] }, left: LeftReading())
    emit(amount, name: name, left, input, subject: left.subject.isEmpty ? [] : name)
    rows[rows.count - 1].status = .target
    frame.subject = name
    frame.planned = (name, next.range.start)
    return true
  }

  /// Reads a planned amount that a percent of it follows; false where it is none.
  mutating func readPlanned(_ amount: Amount, _ left: LeftReading, _ span: ClauseSpan) -> Bool {
    guard let kind = amount.unit.map({ lexicon.units.units[$0].kind }), [.money, .counter, .physical].contains(kind),
      let next = mentions.amounts.first(where: { $0.range.start >= amount.end }),
      next.unit.map({ lexicon.units.units[$0].kind }) == .percent
    else { return false }
    if readTask(amount, next, left, span) { return true }
    let before = SentenceComposer.plans.first { bytes.has($0, endingAt: span.left.end, notBefore: span.left.start) }
    // 为市定4500人目标任务的107%
    let behind = (["目标任务"] + SentenceComposer.plans).first { bytes.has($0, at: amount.end) }
    let end = amount.end + (before == nil ? behind?.utf8CodeUnitCount ?? 0 : 0)
    guard before != nil || behind != nil, bytes.has("的", at: end), next.range.start - end <= 9,
      let verb = SentenceComposer.verbs.compactMap({ bytes.first($0, in: span.left) }).first,
      verb < span.left.end - (before?.utf8CodeUnitCount ?? 0)
    else { return false }
    let subject = reader.read(ByteRange(span.left.start, verb), isRank: false).subject
    let name = subject.isEmpty ? frame.inherited : said(subject, left)
    guard !name.isEmpty else { return false }
    let input = MeasureInput(amount: amount, unit: amount.unit.map { lexicon.units.units[$0] }, left: LeftReading())
    emit(amount, name: name, LeftReading(), input, subject: subject.isEmpty ? [] : name)
    guard !rows.isEmpty else { return false }
    rows[rows.count - 1].status = .target
    // 年预算, 全年计划: of the whole year, whatever part of it the text is on.
    // 完成州政府下达任务数132.63亿元的90.8%: so is a task that was handed down.
    let isYearly = [
      "下达任务", "下达的任务", "任务数", "目标任务", "年预算", "年计划", "年目标", "年任务", "年度预算", "年度计划", "年度目标", "年度任务", "年初预算", "调整预算",
    ].contains {
      (word: StaticString) in bytes.contains(word, in: ByteRange(verb, span.left.end))
    }
    if isYearly, let year = rows[rows.count - 1].period?.end.year { rows[rows.count - 1].period = .year(year) }
    frame.subject = name
    frame.planned = (name, next.range.start)
    return true
  }

  /// 市住建委公布明年住房保障计划：: whether what stands behind the colon is planned.
  func opensPlan(_ clause: ByteRange) -> Bool {
    facts.kind == .news && bytes.has("：", at: clause.end)
      && ["计划", "安排", "任务", "目标"].contains { (word: StaticString) in
        bytes.has(word, endingAt: clause.end, notBefore: clause.start)
      }
      && ["公布", "提出", "确定", "下达", "制定", "明确", "发布", "列出"].contains { (word: StaticString) in
        bytes.contains(word, in: clause)
      }
  }

  /// 2022年重大项目计划共安排项目883个，总投资35674亿元，年度计划投资2241亿元: whether a sentence tells what a plan of projects holds, all of which is
  /// still to be built.
  var isOfProjectPlan: Bool {
    let plans: [StaticString] = [
      "计划共安排", "计划安排项目", "项目共安排", "共安排项目", "项目计划安排", "计划新开工项目",
    ]
    guard let plan = plans.lazy.compactMap({ bytes.first($0, in: sentence) }).first else { return false }
    // 完成年度计划投资的56%, 累计完成投资…: how much of it has been done is no plan.
    return !["完成", "占", "超"].contains { (word: StaticString) in
      bytes.has(word, endingAt: plan, notBefore: sentence.start)
    }
      && !["完成投资", "已完成", "累计完成", "实际完成", "完成率", "截至", "去年"].contains { (word: StaticString) in
        bytes.contains(word, in: sentence)
      }
  }

  /// 累计完工586台，全年计划完工250台; 确保一季度增长18%，全年突破520亿元: whether a clause tells what is planned for the year, or goes on with what is
  /// aimed at.
  func isOfYearPlanned(_ amount: Amount, _ left: LeftReading) -> Bool {
    let start = clauseStart(sentence.start, amount.range.start)
    for plan: StaticString in ["全年计划", "今年计划", "年内计划", "年度计划"] where bytes.has(plan, at: start) {
      return !["的", "数", "任务", "目标", "内"].contains { (word: StaticString) in bytes.has(word, at: start + 12) }
    }
    guard rows.last?.status == .target, left.subject.isEmpty, left.verb == .reach || left.verb == nil else {
      return false
    }
    return ["全年突破", "全年达到", "全年达", "全年超过", "全年完成", "年底突破", "年底达到", "到年底达到", "到年底突破", "年末达到"].contains {
      (word: StaticString) in
      bytes.has(word, at: start)
    }
  }
}
