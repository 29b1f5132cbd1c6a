import EconomyModel
import ReferenceData

/// What a number measures: decided by its unit, the verb before it and the subject.
struct Measured {
  var measure: Measure
  var basis: Basis?
  var value: Quantity
  var high: Quantity?
  var unit: String
  var rule: String
}

/// The facts that the decision needs.
struct MeasureInput {
  var amount: Amount
  var unit: UnitOfMeasure?
  var left: LeftReading
  /// Whether the name is a part of a whole (占, 占比, 比重).
  var isShare = false
  var isContribution = false
  /// Whether the name is a growth rate, whose changes are points.
  var isRate = false
  /// Whether the name is that of an index of prices (上年=100), which some texts give a percent sign.
  var isIndex = false
  /// Whether the name is a 贡献率.
  var isRateOfContribution = false
  var isCompletion = false
  /// Whether the percent stands on top of the whole plan (超过计划12%).
  var isBeyond = false
  /// 1 above, -1 below, where the number is a distance.
  var gap: Int64?
  /// The catalogue's indicator that the subject names.
  var indicator: Indicator?
  var isStock = false
  /// Whether a multiple is of another thing, not of the same at another time (收入是农民的3.2倍).
  var isOfOther = false
  /// Whether the name is that of a distance (城乡居民收入差距).
  var isDifference = false
  /// Whether the number counts the noun behind it.
  var countsNoun = false
  /// The basis that the context gives to a change that says none.
  var contextBasis: Basis = .yoy
}

enum MeasureRule {
  static func decide(_ input: MeasureInput) -> Measured {
    let amount = input.amount
    let left = input.left
    let isDown = left.verb == .down
    func signed(_ value: Quantity) -> Quantity { isDown && !value.isNegative ? value.negated : value }
    let basis = left.basis ?? input.contextBasis
    func change(_ measure: Measure, _ unit: String, _ rule: String) -> Measured {
      Measured(
        measure: measure, basis: basis, value: signed(amount.value), high: amount.high.map(signed), unit: unit,
        rule: rule)
    }
    func plain(_ measure: Measure, _ unit: String, _ rule: String) -> Measured {
      Measured(measure: measure, basis: nil, value: amount.value, high: amount.high, unit: unit, rule: rule)
    }
    switch amount.kind {
    case .rank: return plain(.rank, "rank", "rank")
    case .doubling: return change(.multiple, "times", "doubling")
    case .unchanged where input.gap != nil: return gap(amount, 1, "pp")
    case .unchanged where input.isRate: return change(.changePoints, "pp", "unchanged rate")
    case .unchanged: return change(.changeRate, "%", "unchanged")
    // 院士突破两位数 counts; 实现两位数增长 is a rate.
    case .doubleDigit where left.verb == .reach && left.basis == nil && !left.isSteady && !input.isShare:
      return plain(.level, "", "double-digit count")
    case .doubleDigit: return change(.changeRate, "%", "double-digit")
    case .number, .fraction: break
    }
    guard let unit = input.unit else {
      // 城乡居民收入比为1.98，比上年缩小0.04
      if left.verb == .down || left.verb == .up, left.basis != nil || left.basePeriod != nil {
        return change(.changeAmount, "", "change of a bare number")
      }
      return plain(input.indicator?.kind == .index || input.isIndex ? .index : .level, "", "bare number")
    }
    switch unit.kind {
    case .percent:
      if input.isCompletion {
        var completed = plain(.completion, unit.unit, "completion")
        if input.isBeyond, let whole = plus(100, to: amount.value) { completed.value = whole }
        return completed
      }
      if let gap = input.gap { return self.gap(amount, gap, unit.unit) }
      // 人口自然增长率下降千分之三 is a change in points.
      if unit.unit == "‰", left.verb == .up || left.verb == .down, input.indicator?.kind == .rate {
        return change(.changePoints, unit.unit, "change in points")
      }
      if left.verb == .up || left.verb == .down { return change(.changeRate, unit.unit, "change rate") }
      if input.isContribution || left.verb == .contribution {
        return plain(.contribution, unit.unit, "contribution")
      }
      if input.isShare || left.verb == .share { return plain(.share, unit.unit, "share") }
      // 居民消费价格指数控制在6%以内 is how much the index rises, not where it stands.
      if input.indicator?.kind == .index, isSmall(amount.high ?? amount.value) {
        return change(.changeRate, unit.unit, "rise of an index")
      }
      if input.isIndex, input.indicator?.kind != .rate { return plain(.index, unit.unit, "index in percent") }
      return plain(.level, unit.unit, "rate")
    case .points:
      // 贡献率同比提高4.8个百分点 is a change of the rate.
      if input.isRateOfContribution, left.verb == .up || left.verb == .down {
        return change(.changePoints, unit.unit, "change in points")
      }
      if let gap = input.gap { return self.gap(amount, gap, unit.unit) }
      if left.verb == .contribution || input.isContribution {
        let isNegative = !left.verbRange.isEmpty && left.verb == .contribution
        return Measured(
          measure: .contribution, basis: nil, value: isNegative ? amount.value.negated : amount.value,
          high: amount.high,
          unit: unit.unit, rule: "contribution")
      }
      return change(.changePoints, unit.unit, "change in points")
    case .multiple:
      var value = amount.value
      if left.verb == .up, let more = plus(1, to: value) { value = more }
      return Measured(
        measure: .multiple, basis: input.isOfOther ? nil : basis, value: value, high: amount.high, unit: unit.unit,
        rule: "multiple")
    case .money, .counter, .physical, .time:
      if let gap = input.gap { return self.gap(amount, gap, unit.unit) }
      if input.countsNoun { return plain(.level, unit.unit, "counted noun") }
      if left.verb == .up || left.verb == .down { return change(.changeAmount, unit.unit, "change in amount") }
      if input.isDifference { return plain(.gap, unit.unit, "difference") }
      if left.isNew, left.isNet || input.isStock { return change(.changeAmount, unit.unit, "change of a stock") }
      return plain(.level, unit.unit, "level")
    }
  }

  /// Whether a number is too small to be an index of 100.
  private static func isSmall(_ value: Quantity) -> Bool { value.double < 50 }

  private static func gap(_ amount: Amount, _ sign: Int64, _ unit: String) -> Measured {
    let value = sign < 0 ? amount.value.negated : amount.value
    return Measured(measure: .gap, basis: nil, value: value, high: amount.high, unit: unit, rule: "gap")
  }

  /// 增长1.5倍 is a multiple of 2.5, 超过计划12% a completion of 112%.
  static func plus(_ whole: Int64, to value: Quantity) -> Quantity? {
    var one: Int64 = whole
    guard value.exponent <= 0, value.exponent >= -12 else { return nil }
    for _ in 0..<(-value.exponent) { one *= 10 }
    return Quantity(mantissa: value.mantissa + one, exponent: value.exponent)
  }
}
