import EconomyModel

// 粮食总产量计划达到427亿斤，比1973年增长8%, in a report on the plan of 1974 that looks back on 1973: what is compared with a year is not of it.
extension SentenceComposer {
  /// Gives the year of the plan to a growth that is compared with the year before it, and to the amount that it is the growth of.
  ///
  /// - Parameter first: where the rows begin that a clause brought.
  mutating func dateByBase(from first: Int, _ left: LeftReading) {
    guard facts.kind == .report, left.period == nil, let plan = facts.currentYear,
      case .year(plan - 1)? = left.basePeriod.flatMap({ resolution.period($0) })
    else { return }
    let base = Period.year(plan - 1)
    var isFirst = true
    for index in rows.indices.dropFirst(first) where rows[index].measured.basis == .since && rows[index].period == base
    {
      rows[index].measured.basis = .yoy
      takePlan(index, .year(plan))
      if isFirst, index > 0, isAmountOf(index) { takePlan(index - 1, .year(plan)) }
      isFirst = false
    }
  }

  /// Whether the row before is the amount of the same thing, a comma before its growth, and of a time that nobody said.
  private func isAmountOf(_ index: Int) -> Bool {
    let (amount, growth) = (rows[index - 1], rows[index])
    let between = ByteRange(amount.amount.end, growth.amount.range.start)
    return amount.name == growth.name && amount.measured.measure == .level
      && bytes.has("，", at: between.start) && between.count <= 60
      && !mentions.periods.contains { $0.range.start >= sentence.start && $0.range.end <= amount.amount.range.start }
  }

  private mutating func takePlan(_ index: Int, _ year: Period) {
    rows[index].period = year
    if facts.isOnPlan { rows[index].status = .target }
  }
}
