/// What is read besides the regions.
struct Words: Sendable {
  var regionAliases: [RegionAlias] = []
  var newspapers: [Newspaper] = []
  var units: [UnitOfMeasure] = []
  var indicators: [Indicator] = []
  var indicatorAliases: [IndicatorAlias] = []
  var cues: [Cue] = []
}

/// The seed files of the vocabulary, with their columns and keys.
struct SeedTables: Sendable {
  private let regions: SeedTable
  private let regionAliases: SeedTable
  private let newspapers: SeedTable
  private let units: SeedTable
  private let indicators: SeedTable
  private let indicatorAliases: SeedTable
  private let cues: SeedTable

  init(_ files: [SeedFile]) throws(SeedError) {
    func table(_ name: String, _ columns: String) throws(SeedError) -> SeedTable {
      try SeedTable("seeds/\(name).csv", columns, in: files)
    }
    regions = try table("regions", "code,name,level,parent_code,first_revision,last_revision")
    regionAliases = try table("region_aliases", "alias,code")
    newspapers = try table("newspapers", "name,code")
    units = try table("units", "word,unit,scale,kind")
    indicators = try table("indicators", "code,name,name_en,kind,unit,growth_prices,topic")
    indicatorAliases = try table("indicator_aliases", "alias,code")
    cues = try table("cues", "word,role,value")
  }

  func readRegions() throws(SeedError) -> [Region] {
    var level = Choice<Region.Level>()
    return try regions.rows { row throws(SeedError) in
      Region(
        code: try row.regionCode(0), name: try row.text(1), level: try level.of(row, 2),
        parent: try row.optionalRegionCode(3),
        firstRevision: try row.text(4), lastRevision: row.optionalText(5))
    }
  }

  func readWords() throws(SeedError) -> Words {
    var words = Words()
    words.regionAliases = try regionAliases.rows { row throws(SeedError) in
      RegionAlias(alias: try row.text(0), code: try row.regionCode(1))
    }
    words.newspapers = try newspapers.rows { row throws(SeedError) in
      Newspaper(name: try row.text(0), code: try row.regionCode(1))
    }
    var kind = Choice<UnitOfMeasure.Kind>()
    words.units = try units.rows { row throws(SeedError) in
      UnitOfMeasure(word: try row.text(0), unit: try row.text(1), scale: try row.integer(2), kind: try kind.of(row, 3))
    }
    words.indicators = try readIndicators()
    words.indicatorAliases = try indicatorAliases.rows { row throws(SeedError) in
      IndicatorAlias(alias: try row.text(0), code: try row.text(1))
    }
    var role = Choice<CueRole>()
    words.cues = try cues.rows { row throws(SeedError) in
      Cue(word: try row.text(0), role: try role.of(row, 1), value: row.optionalText(2) ?? "")
    }
    return words
  }

  private func readIndicators() throws(SeedError) -> [Indicator] {
    var kind = Choice<Indicator.Kind>()
    var prices = Choice<Indicator.GrowthPrices>()
    return try indicators.rows { row throws(SeedError) in
      Indicator(
        Indicator.Fields(
          code: try row.text(0), name: try row.text(1), nameEnglish: try row.text(2), kind: try kind.of(row, 3),
          unit: try row.text(4), growthPrices: try prices.of(row, 5), topic: try row.text(6)))
    }
  }

  /// Checks the keys of the tables, and that they refer to rows that are there.
  func check(_ reference: ReferenceData) throws(SeedError) {
    try regions.unique("code, name and first_revision", [0, 1, 4])
    try regionAliases.unique("alias", [0])
    try newspapers.unique("name", [0])
    try units.unique("word", [0])
    try indicators.unique("code", [0])
    try indicators.unique("name", [1])
    try indicatorAliases.unique("alias", [0])
    try cues.unique("word and role", [0, 1])
    try checkRegions(reference)
    try checkIndicators(reference)
  }

  private func checkRegions(_ reference: ReferenceData) throws(SeedError) {
    let codes = Set(reference.regions.map(\.code))
    // Parents such as 310100 have no row of their own in municipalities; the province above them must have one.
    try regions.forEachRow { row throws(SeedError) in
      guard let parent = try row.optionalRegionCode(3), !codes.contains(parent), !codes.contains(parent.province) else {
        return
      }
      throw row.error("parent_code \(parent) is no region")
    }
    for table in [regionAliases, newspapers] {
      try table.forEachRow { row throws(SeedError) in
        let code = try row.regionCode(1)
        if !codes.contains(code) { throw row.error("code \(code) is no region of seeds/regions.csv") }
      }
    }
  }

  private func checkIndicators(_ reference: ReferenceData) throws(SeedError) {
    let codes = Set(reference.indicators.map(\.code))
    let names = Set(reference.indicators.map(\.name))
    try indicatorAliases.forEachRow { row throws(SeedError) in
      let (alias, code) = (row.field(0), row.field(1))
      if !codes.contains(code) { throw row.error("code '\(code)' is no indicator of seeds/indicators.csv") }
      if names.contains(alias) { throw row.error("alias '\(alias)' is already the name of an indicator") }
    }
  }
}
