import EconomyModel

/// A number with its scale and unit, as recognition hands it to composition.
struct Amount: Sendable {
  enum Kind: Sendable {
    /// A number in digits or numerals.
    case number
    /// 第一, 首位, 第3位, 前10位.
    case rank
    /// 翻番, 翻两番.
    case doubling
    /// 持平.
    case unchanged
    /// 两位数.
    case doubleDigit
    /// 一半, 四分之一, 三成, 百分之…: a fraction, in percent.
    case fraction
  }

  var kind: Kind
  /// In the clean text, scale and unit included.
  var range: ByteRange
  var value: Quantity
  /// The upper end of a range.
  var high: Quantity?
  /// The index in the unit lexicon; nil where the number has no unit of its own.
  var unit: Int?
  /// A second counter in brackets behind the unit (台（件）), which belongs to it.
  var unitSuffix: ByteRange?
  /// What 余, 多, 数 or a hedge behind the number says.
  var qualifier: Qualifier = .exact
  /// Where the hedges behind the number end (左右, 以上).
  var end: Int
  /// Whether a scale word (万, 亿) was read.
  var hasScale = false
  /// Whether it was written in Chinese numerals.
  var isChinese = false
  /// Whether 以上, 以下 or 以内 follows directly, with text behind it: a threshold inside a name (10亿元以上项目).
  var isBounded = false
}

/// A word or number for a time.
struct PeriodMention: Sendable {
  var range: ByteRange
  var expression: PeriodExpression

  /// Whether years or months from and to have the word for from before them (从1979年到1982年, 自去年十月至今年九月).
  func isFromTo(_ bytes: [UInt8], notBefore start: Int) -> Bool {
    expression.isStretch
      && (bytes.has("从", endingAt: range.start, notBefore: start)
        || bytes.has("自", endingAt: range.start, notBefore: start))
  }
}

/// A digit run or number word that is no statistic.
struct Residue: Sendable {
  var range: ByteRange
  var `class`: LeftoverClass
  var reason: StaticString
}

/// All that recognition finds in one sentence, in the order of the text.
struct Mentions: Sendable {
  var amounts: [Amount] = []
  var periods: [PeriodMention] = []
  var residues: [Residue] = []

  /// Adds a period; a part of a year directly behind a year is one period with it (去年上半年).
  mutating func append(_ period: PeriodMention) {
    if let last = periods.last, last.range.end == period.range.start, last.expression.isYear, period.expression.isPart {
      periods[periods.count - 1] = PeriodMention(
        range: ByteRange(last.range.start, period.range.end), expression: .part(period.expression, of: last.expression))
    } else {
      periods.append(period)
    }
  }

  /// Drops the numbers that begin in one of the ranges, which are in order: the numerals of times are none.
  mutating func dropNumbers(in ranges: [ByteRange]) {
    amounts = Self.outside(ranges, amounts) { $0.range.start }
    residues = Self.outside(ranges, residues) { $0.range.start }
  }

  /// What begins in none of the ranges, which are in order.
  private static func outside<Thing>(_ lists: [ByteRange], _ things: [Thing], _ start: (Thing) -> Int) -> [Thing] {
    things.filter { thing in
      var (low, high) = (0, lists.count)
      while low < high {
        let middle = (low + high) / 2
        if lists[middle].end <= start(thing) { low = middle + 1 } else { high = middle }
      }
      return low == lists.count || start(thing) < lists[low].start
    }
  }

  mutating func removeAll() {
    // Most sentences find them empty.
    if !amounts.isEmpty { amounts.removeAll(keepingCapacity: true) }
    if !periods.isEmpty { periods.removeAll(keepingCapacity: true) }
    if !residues.isEmpty { residues.removeAll(keepingCapacity: true) }
  }
}
