/// What a number says about its indicator.
public enum Measure: String, CaseIterable, Hashable, Sendable, Codable {
  /// An amount, a count, or a rate that is an indicator of its own (失业率5.1%).
  case level
  /// Relative growth in percent; a fall is negative.
  case changeRate = "change_rate"
  /// Change in percentage points, or in ‰ for rates given in ‰.
  case changePoints = "change_points"
  /// Absolute change of a level, in the unit of the level.
  case changeAmount = "change_amount"
  /// Part of a whole in percent.
  case share
  /// Place in an order, 1 for the first.
  case rank
  /// What a part adds to the growth of a whole (拉动, 贡献率).
  case contribution
  /// The value as a multiple of its base: 翻番 is 2, 增长1.5倍 is 2.5.
  case multiple
  /// A level with its base period set to 100.
  case index
  /// Percent of a target or plan that was reached.
  case completion
  /// Distance to another region or group; below is negative.
  case gap
}

/// What a change or multiple is measured against.
public enum Basis: String, CaseIterable, Hashable, Sendable, Codable {
  /// The same period of the year before.
  case yoy
  /// The period just before.
  case mom
  /// An average rate over several years.
  case cagr
  /// A base period that the text names or implies (比2020年, 五年累计).
  case since
}

/// Whether a number was reached or is aimed at.
public enum Status: String, CaseIterable, Hashable, Sendable, Codable {
  case actual, target
}

/// How the text hedges a number.
public enum Qualifier: String, CaseIterable, Hashable, Sendable, Codable {
  case exact
  /// 约, 左右.
  case about
  /// 超过, 以上, 多, 不低于: the true value is higher.
  case over
  /// 近, 不足, 以内: the true value is lower.
  case under
}

/// The prices in which a change was measured.
public enum PriceBasis: String, CaseIterable, Hashable, Sendable, Codable {
  /// 现价, 名义.
  case current
  /// 可比价格, 不变价格, 实际增长.
  case constant
  /// 同口径, 剔除…后: the scope of the base was made the same.
  case comparable
}

/// What a digit run or number word is that is no statistic.
public enum LeftoverClass: String, CaseIterable, Hashable, Sendable, Codable {
  case date, name, numbering, slogan, threshold, duration, meeting, address
  /// Nothing that the grammar knows; `reason` says what is missing.
  case unparsed
}

/// How much a finding matters.
public enum Severity: String, CaseIterable, Hashable, Sendable, Codable {
  case note, warning, error
}
