import EconomyModel
import GRDB
import ReferenceData

extension EconomyStore {
  /// Makes the reference tables equal to the seeds, in one transaction.
  ///
  /// Codes that the seeds no longer have stay while figures refer to them. Seeds that did not change since the last load
  /// cost the computing of their fingerprint.
  public func loadReference(_ reference: ReferenceData) throws(StoreError) {
    let fingerprint = reference.fingerprint
    try write { db in
      let loaded = try String.fetchOne(db, sql: "SELECT fingerprint FROM reference_load WHERE name = 'seeds'")
      guard loaded != fingerprint else { return }
      try ReferenceLoader(db: db).load(reference)
      try db.execute(
        sql: "INSERT OR REPLACE INTO reference_load (name, fingerprint) VALUES ('seeds', ?)", arguments: [fingerprint])
    }
  }
}

private struct ReferenceLoader {
  let db: Database

  func load(_ reference: ReferenceData) throws {
    try loadUnits(reference)
    try loadIndicators(reference)
    try loadRegions(reference)
  }

  private func loadUnits(_ reference: ReferenceData) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO unit (unit, kind) VALUES (?, ?) ON CONFLICT (unit) DO UPDATE SET kind = excluded.kind")
    // A unit has the kind of the first word that stands for it; ‰ is a percent and also one of points.
    var kinds: [String: String] = [:]
    for unit in reference.units where kinds[unit.unit] == nil {
      kinds[unit.unit] = unit.kind.rawValue
      try statement.execute(arguments: [unit.unit, unit.kind.rawValue])
    }
    let other = try db.cachedStatement(sql: "INSERT OR IGNORE INTO unit (unit, kind) VALUES (?, 'other')")
    for indicator in reference.indicators { try other.execute(arguments: [indicator.unit]) }
  }

  private func loadIndicators(_ reference: ReferenceData) throws {
    // Names and aliases may have moved from one code to another: the aliases are written anew, the names set last.
    try db.execute(sql: "DELETE FROM indicator_alias; UPDATE indicator SET name = 'code ' || code")
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO indicator (code, name, name_en, kind, unit, growth_prices, topic) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET name = excluded.name, name_en = excluded.name_en, kind = excluded.kind,
          unit = excluded.unit, growth_prices = excluded.growth_prices, topic = excluded.topic
        """)
    for indicator in reference.indicators {
      try statement.execute(
        arguments: [
          indicator.code, indicator.name, indicator.nameEnglish, indicator.kind.rawValue, indicator.unit,
          indicator.growthPrices.rawValue, indicator.topic,
        ])
    }
    try removeUnused(table: "indicator", keeping: Set(reference.indicators.map(\.code)), usedBy: "indicator_code")
    let alias = try db.cachedStatement(sql: "INSERT INTO indicator_alias (alias, indicator_code) VALUES (?, ?)")
    for row in reference.indicatorAliases { try alias.execute(arguments: [row.alias, row.code]) }
  }

  private func loadRegions(_ reference: ReferenceData) throws {
    let histories = RegionHistory.all(reference.regions)
    let region = try db.cachedStatement(
      sql: """
        INSERT INTO region (code, name, level, parent_code, first_year, last_year) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET name = excluded.name, level = excluded.level,
          parent_code = excluded.parent_code, first_year = excluded.first_year, last_year = excluded.last_year
        """)
    for history in histories {
      try region.execute(
        arguments: [
          history.code.description, history.name, history.level.rawValue, history.parent?.description,
          history.firstYear, history.lastYear,
        ])
    }
    try db.execute(sql: "DELETE FROM region_name")
    try removeUnused(table: "region", keeping: Set(histories.map(\.code.description)), usedBy: "region_code")
    let name = try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO region_name (name, region_code, first_year, last_year, kind) VALUES (?, ?, ?, ?, ?)
        """)
    for row in reference.regions where !row.isPlaceholder {
      try name.execute(arguments: [row.name, row.code.description, row.firstYear, row.lastYear, "formal"])
    }
    try db.execute(sql: "DELETE FROM region_successor")
    let successor = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO region_successor (region_code, successor_code, year, kind) VALUES (?, ?, ?, ?)")
    for step in try RegionSuccession.steps(reference) {
      try successor.execute(arguments: [step.code.description, step.successor.description, step.year, step.kind])
    }
    let firstYears = Dictionary(histories.map { ($0.code, $0.firstYear) }, uniquingKeysWith: min)
    for row in reference.regionAliases {
      try name.execute(arguments: [row.alias, row.code.description, firstYears[row.code] ?? 1980, nil, "alias"])
    }
  }

  /// Deletes the codes that the seeds no longer have, except those that a figure or document refers to.
  private func removeUnused(table: String, keeping codes: Set<String>, usedBy column: String) throws {
    for code in try String.fetchAll(db, sql: "SELECT code FROM \(table)") where !codes.contains(code) {
      let used = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM observation WHERE \(column) = ?)", arguments: [code])
      let named =
        table == "region"
        ? try Bool.fetchOne(
          db, sql: "SELECT EXISTS (SELECT 1 FROM document_version WHERE region_code = ?)", arguments: [code]) : false
      guard used == false, named == false else { continue }
      try db.execute(sql: "DELETE FROM \(table) WHERE code = ?", arguments: [code])
    }
  }
}

/// A code of GB/T 2260 over all its revisions.
struct RegionHistory {
  let code: RegionCode
  /// The name in force, or the last one.
  let name: String
  let level: Region.Level
  /// The region it lies in; place-holders such as 市辖区 are passed over.
  let parent: RegionCode?
  let firstYear: Int
  let lastYear: Int?
  let isPlaceholder: Bool

  /// In the order of the codes.
  static func all(_ regions: [Region]) -> [RegionHistory] {
    let byCode = Dictionary(grouping: regions, by: \.code)
    return byCode.keys.sorted().compactMap { code in
      // The newest name is the one in force, or the one that was given up last.
      guard let rows = byCode[code]?.sorted(by: { ($0.firstRevision, $0.name) < ($1.firstRevision, $1.name) }),
        let newest = rows.last(where: { $0.lastRevision == nil }) ?? rows.last
      else { return nil }
      return RegionHistory(
        code: code, name: newest.name, level: newest.level, parent: parent(of: newest, among: byCode),
        firstYear: rows.map(\.firstYear).min() ?? newest.firstYear,
        lastYear: newest.lastRevision == nil ? nil : rows.compactMap(\.lastYear).max(),
        isPlaceholder: newest.isPlaceholder)
    }
  }

  private static func parent(of region: Region, among regions: [RegionCode: [Region]]) -> RegionCode? {
    guard let parent = region.parent else { return nil }
    guard let rows = regions[parent] else { return parent.province }
    return rows.contains { $0.isPlaceholder } ? parent.province : parent
  }
}

extension Region {
  var firstYear: Int { Int(firstRevision.prefix(4)) ?? 0 }
  var lastYear: Int? { lastRevision.flatMap { Int($0.prefix(4)) } }
}

extension ReferenceData {
  /// Changes when a row of the tables that the dataset holds changes.
  var fingerprint: String {
    var result = Fingerprint()
    for row in regions {
      result.combine(Int(row.code.number))
      result.combine(row.name)
      result.combine(row.level.rawValue)
      result.combine(row.parent?.description)
      result.combine(row.firstRevision)
      result.combine(row.lastRevision)
    }
    for file in SeedFile.embedded where file.name == RegionSuccession.mergerFile { result.combine(file.bytes) }
    for row in regionAliases {
      result.combine(row.alias)
      result.combine(row.code.description)
    }
    for row in units {
      result.combine(row.unit)
      result.combine(row.kind.rawValue)
    }
    for row in indicators {
      for text in [row.code, row.name, row.nameEnglish, row.kind.rawValue, row.unit, row.growthPrices.rawValue] {
        result.combine(text)
      }
      result.combine(row.topic)
    }
    for row in indicatorAliases {
      result.combine(row.alias)
      result.combine(row.code)
    }
    return result.hexadecimal
  }
}
