import EconomyModel
import ReferenceData

// 教育支出增长29.3%，农林水支出20.7%: a verb of change said once that goes on.
extension SentenceComposer {
  /// 分季度看，一季度增长8.7% in a paragraph of its own: what the one above opened with; nil where something else is said.
  func nameAbove(_ left: LeftReading, _ amount: Amount) -> [UInt8]? {
    guard !frame.topicAbove.isEmpty, rows.isEmpty || rows.last?.name == frame.topicAbove,
      left.verb == .up || left.verb == .down, isPercent(amount), (left.period ?? frame.period) != nil
    else { return nil }
    return frame.topicAbove
  }

  /// The verb of the change before, where a flow of money is followed by a bare percent, which can be no level of it.
  func elidedChange(_ name: [UInt8], _ unit: UnitOfMeasure?, _ left: LeftReading, _ subject: [UInt8]) -> LeftReading
    .Verb?
  {
    // 牧业产值7.91亿元，同比4.1%: against a year before, a percent can only be what it grew by.
    if unit?.kind == .percent, left.verb == nil, left.basis == .yoy, frame.lastMeasure == .level, subject.isEmpty,
      let last = rows.last, last.measured.unit == "CNY"
    {
      return .up
    }
    // 比上年增长7.4%，一季度曾下探到6.6%: where the growth stood before.
    if unit?.kind == .percent, left.verb == .reach, subject.isEmpty, let last = rows.last,
      last.measured.measure == .changeRate, !last.measured.value.isNegative, left.basePeriod == nil,
      ["下探", "探到", "回落", "滑落", "放缓", "回升", "加快"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: left.verbRange)
      })
    {
      return .up
    }
    // 增加值增速均在37%以上，其中，制造业均超过50%: the branches of what grew.
    if unit?.kind == .percent, left.verb == .reach, left.qualifier == .over, subject.hasSuffix("业"),
      let last = rows.last, last.measured.measure == .changeRate,
      last.amount.qualifier != .exact || last.qualifier != .exact
    {
      return last.measured.value.isNegative ? nil : .up
    }
    // 伍家岗区增长6.5%，点军区6.4%: the next place, of what grew in the one before.
    if unit?.kind == .percent, left.verb == nil, left.basis == nil, subject.isEmpty, left.region != nil,
      let last = rows.last, last.measured.measure == .changeRate, last.name == name, last.region != left.region,
      !names.isShare(name), !namesRate(name),
      bytes.has("，", at: last.amount.end) || bytes.has("、", at: last.amount.end) || bytes.has("；", at: last.amount.end)
    {
      return last.measured.value.isNegative ? .down : .up
    }
    // 居民收入年均增长8.5%，农民收入为3.7%: a percent of an amount of money can only be its growth.
    let isStated = left.verb == .reach && left.verbRange.count == 3 && bytes.has("为", at: left.verbRange.start)
    guard unit?.kind == .percent, left.verb == nil || isStated, left.basis == nil, !subject.isEmpty,
      let last = rows.last,
      last.measured.measure == .changeRate, frame.lastMeasure == .changeRate, !names.isShare(name)
    else { return nil }
    let isFlow =
      lexicon.catalogue.indicator(named: name).map { $0.kind == .flow && $0.unit == "CNY" } ?? false
      || ["支出", "收入", "产值", "增加值", "零售额", "销售额", "投资"].contains { (word: StaticString) in name.hasSuffix(word) }
    // 生铁增产两成，原煤一成七: of the next product in the same words.
    let isNext =
      left.verb == nil && subject.count <= 24 && last.amount.end + 3 == left.subject.start && left.qualifier == nil
      && !namesRate(name) && !["比", "占", "率", "水平", "指数"].contains { (word: StaticString) in name.contains(word) }
    // 轻工业产值平均上升12.1%，重工业为9.4%: the other branch.
    let isSibling =
      isStated && subject.hasSuffix("业") && subject.count <= 24
      && ["产值", "增加值", "业"].contains { (word: StaticString) in last.name.hasSuffix(word) } && last.name != name
    return isFlow || isNext || isSibling ? last.measured.value.isNegative ? .down : .up : nil
  }
}
