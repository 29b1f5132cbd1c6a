import EconomyModel

/// A division of GB/T 2260 under one name, with the revisions of the standard that list it so.
public struct Region: Hashable, Sendable {
  public enum Level: String, CaseIterable, Sendable { case country, province, prefecture, county }

  public let code: RegionCode
  public let name: String
  public let level: Level
  public let parent: RegionCode?
  /// The year and month of the first and last revision, `1980-12`; no last one while the name is in force.
  public let firstRevision: String
  public let lastRevision: String?

  /// The same region under a name that it had before.
  ///
  /// Example: 启东市 called 启东县, in a text from before the standard.
  public func called(_ name: String) -> Region {
    Region(
      code: code, name: name, level: level, parent: parent, firstRevision: firstRevision, lastRevision: lastRevision)
  }

  /// Whether the name held in a year.
  public func isInForce(in year: Int) -> Bool { yearsAway(from: year) == 0 }

  /// How many years before the first or behind the last revision with the name a year lies; 0 where the name held.
  public func yearsAway(from year: Int) -> Int {
    let first = Int(firstRevision.prefix(4)) ?? 0
    let last = lastRevision.flatMap { Int($0.prefix(4)) } ?? Int.max
    return year < first ? first - year : year > last ? year - last : 0
  }

  /// Whether there was no region of the name and code for years after a year.
  ///
  /// Before 1981 nothing is known of when a region came about, and between the last two revisions only that it was after 2018.
  public func cameAbout(after year: Int) -> Bool {
    let first = Int(firstRevision.prefix(4)) ?? 0
    return first > Region.lastYearlyRevision ? year <= Region.lastYearlyRevision : year > 1980 && first - year > 3
  }

  private static let lastYearlyRevision = 2018

  /// 市辖区 and 县 are place-holders of the standard, not names.
  public var isPlaceholder: Bool {
    // Compared byte by byte: the hash of a Chinese String costs more than all the comparisons.
    Region.placeholders.contains { $0.utf8.count == name.utf8.count && $0.utf8.elementsEqual(name.utf8) }
  }

  static let placeholders = ["市辖区", "市", "县", "省直辖县级行政区划", "自治区直辖县级行政区划", "省直辖行政单位", "市辖县"]
}

/// A short or older name of a region that its formal name does not show (内蒙古, 宁夏, 浦东).
public struct RegionAlias: Hashable, Sendable {
  public let alias: String
  public let code: RegionCode
}

/// A newspaper whose name does not tell, or not clearly, which region it is printed for: 宝山报 is that of 310113.
public struct Newspaper: Hashable, Sendable {
  public let name: String
  public let code: RegionCode
}

/// A unit word and the unit it stands for: `亿元` is the scale 亿 before the word `元`, whose unit is `CNY`.
public struct UnitOfMeasure: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// Currencies.
    case money
    /// % and ‰, and 成.
    case percent
    /// Percentage points.
    case points
    /// 倍, 番.
    case multiple
    /// Words that count things one by one (户, 家, 个): the implied prior value of a count is a whole number.
    case counter
    /// Everything measured: length, area, mass, energy, concentration.
    case physical
    /// Spans of time (天, 年, 小时).
    case time
  }

  /// The word as texts write it.
  public let word: String
  /// The unit that the dataset stores.
  public let unit: String
  /// The power of ten between the two.
  public let scale: Int
  public let kind: Kind
}

/// An indicator of the catalogue.
///
/// The grammar asks for indicators all the time, so a copy is one reference to the fields and not all of them.
public struct Indicator: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable { case flow, stock, rate, index }
  public enum GrowthPrices: String, CaseIterable, Sendable { case constant, current, none }

  @inlinable public var code: String { storage.fields.code }
  @inlinable public var name: String { storage.fields.name }
  @inlinable public var nameEnglish: String { storage.fields.nameEnglish }
  @inlinable public var kind: Kind { storage.fields.kind }
  /// The base unit in which it is given.
  @inlinable public var unit: String { storage.fields.unit }
  /// Whether its growth is quoted at constant prices.
  @inlinable public var growthPrices: GrowthPrices { storage.fields.growthPrices }
  @inlinable public var topic: String { storage.fields.topic }

  @usableFromInline let storage: Storage

  init(_ fields: Fields) { storage = Storage(fields) }

  @usableFromInline
  struct Fields: Hashable, Sendable {
    @usableFromInline let code: String
    @usableFromInline let name: String
    @usableFromInline let nameEnglish: String
    @usableFromInline let kind: Kind
    @usableFromInline let unit: String
    @usableFromInline let growthPrices: GrowthPrices
    @usableFromInline let topic: String
  }

  @usableFromInline
  final class Storage: Sendable {
    @usableFromInline let fields: Fields

    init(_ fields: Fields) { self.fields = fields }
  }

  public static func == (left: Indicator, right: Indicator) -> Bool {
    left.storage === right.storage || left.storage.fields == right.storage.fields
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(storage.fields) }
}

/// Another wording of an indicator's name.
public struct IndicatorAlias: Hashable, Sendable {
  public let alias: String
  public let code: String
}

/// A word that steers the reading of a sentence.
///
/// `role` is the grammar's name for what it does, `value` its argument.
public struct Cue: Hashable, Sendable {
  public let word: String
  public let role: CueRole
  public let value: String
}
