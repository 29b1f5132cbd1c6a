import EconomyModel

/// A published value with its unit and what rounding and hedges leave of it.
///
///     // 实到外资17.1亿美元
///     amount.decimal      // "1710000000", exact
///     amount.unit         // "USD"
///     amount.bounds       // 1705000000 ... 1715000000
public struct Amount: Hashable, Sendable {
  /// In the unit; the nearest binary number.
  public let value: Double
  /// The same, exact.
  public let decimal: String
  /// The upper end of a range such as 5%至6%.
  public let high: Double?
  public let highDecimal: String?
  /// `CNY`, `USD`, `%`, `pp`, `rank`, `times`, or a unit word such as 户.
  public let unit: String
  public let qualifier: Qualifier
  /// The lowest value that it can stand for; nil where nothing limits it (近, 约).
  public let lowerBound: Double?
  /// The highest value that it can stand for; nil where nothing limits it (超过, 约).
  public let upperBound: Double?
}
