import EconomyModel
import EconomyStore

/// A document for the tests, written sentence by sentence with its numbers marked and their meaning beside them.
///
///     var report = WrittenDocument("2024.txt", published: "2024-01-10")
///     report.say("新注册企业⟦4847户⟧，同比增长⟦35.54%⟧。",
///                .level("新注册企业", "4847", "户", "2023"), .growth("新注册企业", "35.54", "2023"))
public struct WrittenDocument {
  public var key: String
  public var published: String?
  public var publisher: String?
  public var text: [UInt8] = []
  public var statistics: [Statistic] = []
  public var leftovers: [Leftover] = []
  public var section: [String] = []

  public init(_ key: String, published: String? = nil, publisher: String? = nil) {
    self.key = key
    self.published = published
    self.publisher = publisher
  }

  /// Adds a sentence whose marked numbers state the figures, in their order.
  public mutating func say(_ sentence: String, _ figures: WrittenFigure...) {
    let parts = sentence.split(separator: "⟦", omittingEmptySubsequences: false)
    let start = text.count
    text += Array((parts.first ?? "").utf8)
    var ranges: [(ByteRange, String)] = []
    for part in parts.dropFirst() {
      let halves = part.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
      let number = String(halves[0])
      ranges.append((ByteRange(text.count, text.count + number.utf8.count), number))
      text += Array(halves.joined().utf8)
    }
    precondition(ranges.count == figures.count, "\(sentence): \(ranges.count) marks, \(figures.count) figures")
    let whole = ByteRange(start, text.count)
    text += Array("\n".utf8)
    statistics += zip(ranges, figures).map { range, figure in
      figure.statistic(range: range.0, text: range.1, sentence: whole, section: section)
    }
  }

  public var incoming: IncomingDocument {
    IncomingDocument(
      key: key, sha256: WrittenDocument.digest(text), byteCount: text.count, encoding: "UTF-8",
      source: SourceText(bytes: text, name: key),
      origin: DocumentOrigin(publisher: publisher, publishedOn: published.flatMap { CalendarDay(iso: $0) }))
  }

  public var extraction: Extraction { Extraction(statistics: statistics, leftovers: leftovers) }

  /// Stands for a SHA-256 in tests: 64 hexadecimal digits that differ when the bytes differ.
  public static func digest(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 64 - digits.utf8.count) + digits
  }
}

/// The meaning of one number of a `WrittenDocument`.
public struct WrittenFigure {
  public var indicator: String
  public var code: String?
  public var partOf: String?
  public var measure: Measure
  public var basis: Basis?
  public var value: String
  public var high: String?
  public var scale = 0
  public var unit: String
  public var region: Int? = 310104
  public var period: String?
  public var status = Status.actual
  public var qualifier = Qualifier.exact
  public var priceBasis: PriceBasis?

  public static func level(
    _ indicator: String, _ value: String, _ unit: String, _ period: String?, scale: Int = 0, code: String? = nil,
    region: Int? = 310104, qualifier: Qualifier = .exact, status: Status = .actual, high: String? = nil,
    partOf: String? = nil, prices: PriceBasis? = nil, measure: Measure = .level
  ) -> WrittenFigure {
    WrittenFigure(
      indicator: indicator, code: code, partOf: partOf, measure: measure, value: value, high: high, scale: scale,
      unit: unit, region: region, period: period, status: status, qualifier: qualifier, priceBasis: prices)
  }

  public static func growth(
    _ indicator: String, _ value: String, _ period: String?, code: String? = nil, region: Int? = 310104,
    qualifier: Qualifier = .exact, status: Status = .actual, high: String? = nil, partOf: String? = nil,
    prices: PriceBasis? = nil, measure: Measure = .changeRate, basis: Basis = .yoy, unit: String = "%"
  ) -> WrittenFigure {
    WrittenFigure(
      indicator: indicator, code: code, partOf: partOf, measure: measure, basis: basis, value: value, high: high,
      unit: unit, region: region, period: period, status: status, qualifier: qualifier, priceBasis: prices)
  }

  func statistic(range: ByteRange, text: String, sentence: ByteRange, section: [String]) -> Statistic {
    Statistic(
      range: range, sentence: sentence, text: text, indicator: indicator, indicatorCode: code, partOf: partOf,
      measure: measure, basis: basis, value: quantity(value), valueHigh: high.map(quantity), unit: unit,
      region: region.flatMap { RegionCode($0) }, period: period.flatMap { Period(notation: $0) }, status: status,
      qualifier: qualifier, priceBasis: priceBasis, section: section, rule: "test")
  }

  private func quantity(_ text: String) -> Quantity {
    guard let quantity = Quantity(decimal: text) else { preconditionFailure("'\(text)' is no decimal number") }
    return quantity.scaled(by: scale)
  }
}
