import EconomyModel

/// The vocabulary of the project: regions, units, indicators and cue words, checked when they are read.
///
///     let reference = try ReferenceData.embedded()
///     reference.regions.first?.name        // "中华人民共和国"
public struct ReferenceData: Sendable {
  public let regions: [Region]
  public let regionAliases: [RegionAlias]
  public let units: [UnitOfMeasure]
  public let indicators: [Indicator]
  public let indicatorAliases: [IndicatorAlias]
  public let cues: [Cue]

  /// The seeds that the program was built with.
  ///
  /// Their keys were checked by the tests of the build, so the hot start of the command line skips that; each field is
  /// still read strictly. Loading them into a database checks the keys again.
  public static func embedded() throws(SeedError) -> ReferenceData {
    try ReferenceData(files: SeedFile.embedded, checksKeys: false)
  }

  /// Reads the seed files and checks their keys and references.
  ///
  /// - Throws: the first mistake, with its file and line.
  public init(files: [SeedFile], checksKeys: Bool = true) throws(SeedError) {
    func table(_ name: String, _ columns: String) throws(SeedError) -> CheckedTable {
      guard let file = files.first(where: { $0.name == name }) else {
        throw SeedError(file: name, line: 0, reason: "is missing")
      }
      return try CheckedTable(file: file, columns: columns.split(separator: ",").map(String.init))
    }
    let regionTable = try table("seeds/regions.csv", "code,name,level,parent_code,first_revision,last_revision")
    regions = try regionTable.rows { row throws(SeedError) in
      Region(
        code: try row.regionCode(0), name: try row.text(1), level: try row.choice(2),
        parent: try row.optionalRegionCode(3),
        firstRevision: try row.text(4), lastRevision: row.optionalText(5))
    }
    let regionAliasTable = try table("seeds/region_aliases.csv", "alias,code")
    regionAliases = try regionAliasTable.rows { row throws(SeedError) in
      RegionAlias(alias: try row.text(0), code: try row.regionCode(1))
    }
    let unitTable = try table("seeds/units.csv", "word,unit,scale,kind")
    units = try unitTable.rows { row throws(SeedError) in
      UnitOfMeasure(word: try row.text(0), unit: try row.text(1), scale: try row.integer(2), kind: try row.choice(3))
    }
    let indicatorTable = try table("seeds/indicators.csv", "code,name,name_en,kind,unit,growth_prices,topic")
    indicators = try indicatorTable.rows { row throws(SeedError) in
      Indicator(
        Indicator.Fields(
          code: try row.text(0), name: try row.text(1), nameEnglish: try row.text(2), kind: try row.choice(3),
          unit: try row.text(4), growthPrices: try row.choice(5), topic: try row.text(6)))
    }
    let aliasTable = try table("seeds/indicator_aliases.csv", "alias,code")
    indicatorAliases = try aliasTable.rows { row throws(SeedError) in
      IndicatorAlias(alias: try row.text(0), code: try row.text(1))
    }
    let cueTable = try table("seeds/cues.csv", "word,role,value")
    cues = try cueTable.rows { row throws(SeedError) in
      Cue(word: try row.text(0), role: try row.choice(1), value: row.optionalText(2) ?? "")
    }
    guard checksKeys else { return }
    try regionTable.unique("code, name and first_revision", [0, 1, 4])
    try regionAliasTable.unique("alias", [0])
    try unitTable.unique("word", [0])
    try indicatorTable.unique("code", [0])
    try indicatorTable.unique("name", [1])
    try aliasTable.unique("alias", [0])
    try cueTable.unique("word and role", [0, 1])
    try checkRegions(regionTable, aliases: regionAliasTable)
    try checkIndicators(aliases: aliasTable)
  }

  private func checkRegions(_ table: CheckedTable, aliases: CheckedTable) throws(SeedError) {
    let codes = Set(regions.map(\.code))
    // Parents such as 310100 have no row of their own in municipalities; the province above them must have one.
    for (row, region) in zip(table.table.rows, regions) {
      guard let parent = region.parent, !codes.contains(parent), !codes.contains(parent.province) else { continue }
      throw table.error(row.line, "parent_code \(parent) is no region")
    }
    for (row, alias) in zip(aliases.table.rows, regionAliases) where !codes.contains(alias.code) {
      throw aliases.error(row.line, "code \(alias.code) is no region of seeds/regions.csv")
    }
  }

  private func checkIndicators(aliases: CheckedTable) throws(SeedError) {
    let codes = Set(indicators.map(\.code))
    let names = Set(indicators.map(\.name))
    for (row, alias) in zip(aliases.table.rows, indicatorAliases) {
      if !codes.contains(alias.code) {
        throw aliases.error(row.line, "code '\(alias.code)' is no indicator of seeds/indicators.csv")
      }
      if names.contains(alias.alias) {
        throw aliases.error(row.line, "alias '\(alias.alias)' is already the name of an indicator")
      }
    }
  }
}

/// A table whose every row is checked as it is read.
struct CheckedTable {
  let table: CommaSeparatedTable

  init(file: SeedFile, columns: [String]) throws(SeedError) {
    table = try CommaSeparatedTable(file: file.name, bytes: file.bytes, required: columns)
    if let refused = table.refused.first { throw refused }
    if table.header != columns {
      throw SeedError(file: file.name, line: 1, reason: "the header must be \(columns.joined(separator: ","))")
    }
  }

  func error(_ line: Int, _ reason: String) -> SeedError { SeedError(file: table.file, line: line, reason: reason) }

  func rows<Record>(_ read: (CheckedRow) throws(SeedError) -> Record) throws(SeedError) -> [Record] {
    var records: [Record] = []
    records.reserveCapacity(table.rows.count)
    for row in table.rows { records.append(try read(CheckedRow(table: table, row: row))) }
    return records
  }

  func unique(_ what: String, _ columns: [Int]) throws(SeedError) {
    var seen: [String: Int] = [:]
    seen.reserveCapacity(table.rows.count)
    for row in table.rows {
      let key = columns.map { row.fields[$0] }.joined(separator: "\u{1F}")
      if let line = seen.updateValue(row.line, forKey: key) {
        throw error(
          row.line, "\(what) '\(columns.map { row.fields[$0] }.joined(separator: ", "))' stands already in line \(line)"
        )
      }
    }
  }
}

struct CheckedRow {
  let table: CommaSeparatedTable
  let row: CommaSeparatedTable.Row

  func error(_ reason: String) -> SeedError { SeedError(file: table.file, line: row.line, reason: reason) }

  func text(_ column: Int) throws(SeedError) -> String {
    guard !row.fields[column].isEmpty else { throw error("\(table.header[column]) is empty") }
    return row.fields[column]
  }

  func optionalText(_ column: Int) -> String? { row.fields[column].isEmpty ? nil : row.fields[column] }

  func integer(_ column: Int) throws(SeedError) -> Int {
    guard let number = Int(row.fields[column]) else {
      throw error("\(table.header[column]) '\(row.fields[column])' is no whole number")
    }
    return number
  }

  func regionCode(_ column: Int) throws(SeedError) -> RegionCode {
    guard let code = RegionCode(row.fields[column]) else {
      throw error("\(table.header[column]) '\(row.fields[column])' is no six-digit code")
    }
    return code
  }

  func optionalRegionCode(_ column: Int) throws(SeedError) -> RegionCode? {
    row.fields[column].isEmpty ? nil : try regionCode(column)
  }

  func choice<Value: RawRepresentable & CaseIterable>(_ column: Int) throws(SeedError) -> Value
  where Value.RawValue == String {
    guard let value = Value(rawValue: row.fields[column]) else {
      let allowed = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw error("\(table.header[column]) '\(row.fields[column])' is none of \(allowed)")
    }
    return value
  }
}
