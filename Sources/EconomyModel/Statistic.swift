/// One number of a text with its meaning and its proof: one number, one row.
public struct Statistic: Hashable, Sendable {
  /// The bytes of the number in the decoded text of the document, scale and unit included.
  public var range: ByteRange
  /// The bytes of the sentence that states it.
  public var sentence: ByteRange
  /// The number as it stands in the document.
  public var text: String
  /// The noun phrase that the number measures, complete when read alone.
  public var indicator: String
  /// The catalogue's code, where the indicator is one of those.
  public var indicatorCode: String?
  /// The whole of which this is a part (其中…), in the document's words.
  public var partOf: String?
  public var measure: Measure
  public var basis: Basis?
  /// In the base unit: 17.1亿美元 is 1710000000.
  public var value: Quantity
  /// The upper end of a range such as 5%至6%.
  public var valueHigh: Quantity?
  /// `CNY`, `USD`, `%`, `pp`, `‰`, `rank`, `times`, else the unit word without its scale.
  public var unit: String
  public var region: RegionCode?
  public var period: Period?
  public var status: Status
  public var qualifier: Qualifier
  public var priceBasis: PriceBasis?
  /// The headings above the sentence, outermost first.
  public var section: [String]
  /// The name of the rule that read it.
  public var rule: String

  public init(
    range: ByteRange, sentence: ByteRange, text: String, indicator: String, indicatorCode: String? = nil,
    partOf: String? = nil, measure: Measure, basis: Basis? = nil, value: Quantity, valueHigh: Quantity? = nil,
    unit: String, region: RegionCode? = nil, period: Period? = nil, status: Status = .actual,
    qualifier: Qualifier = .exact, priceBasis: PriceBasis? = nil, section: [String] = [], rule: String
  ) {
    self.range = range
    self.sentence = sentence
    self.text = text
    self.indicator = indicator
    self.indicatorCode = indicatorCode
    self.partOf = partOf
    self.measure = measure
    self.basis = basis
    self.value = value
    self.valueHigh = valueHigh
    self.unit = unit
    self.region = region
    self.period = period
    self.status = status
    self.qualifier = qualifier
    self.priceBasis = priceBasis
    self.section = section
    self.rule = rule
  }
}

/// A digit run or number word that is no statistic.
public struct Leftover: Hashable, Sendable {
  public var range: ByteRange
  public var text: String
  public var `class`: LeftoverClass
  public var reason: String

  public init(range: ByteRange, text: String, class: LeftoverClass, reason: String) {
    self.range = range
    self.text = text
    self.class = `class`
    self.reason = reason
  }
}

/// Something in a document that a person should look at.
public struct Finding: Hashable, Sendable {
  public var severity: Severity
  /// A short stable name such as `list_length_differs`.
  public var code: String
  public var message: String
  /// Where in the decoded text, if anywhere.
  public var range: ByteRange?

  public init(severity: Severity, code: String, message: String, range: ByteRange? = nil) {
    self.severity = severity
    self.code = code
    self.message = message
    self.range = range
  }
}

/// All that was read in one document.
public struct Extraction: Hashable, Sendable {
  /// In the order of the text.
  public var statistics: [Statistic]
  public var leftovers: [Leftover]
  public var findings: [Finding]
  /// What the document said of itself.
  public var region: RegionCode?
  public var title: String?
  public var publishedOn: CalendarDay?

  public init(
    statistics: [Statistic] = [], leftovers: [Leftover] = [], findings: [Finding] = [], region: RegionCode? = nil,
    title: String? = nil, publishedOn: CalendarDay? = nil
  ) {
    self.statistics = statistics
    self.leftovers = leftovers
    self.findings = findings
    self.region = region
    self.title = title
    self.publishedOn = publishedOn
  }
}
