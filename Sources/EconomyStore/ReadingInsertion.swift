import EconomyModel
import Foundation
import GRDB

/// Writes the rows of one version of a document.
///
/// The ids follow the order of the text, so equal input gives equal rows.
struct ReadingInsertion {
  let db: Database
  let run: IngestionRun
  let document: IncomingDocument
  let reading: Reading

  func insert(_ version: VersionNumber, fingerprint: String) throws {
    let regions = try knownCodes("region", Set((reading.figures.map(\.statistic.region) + [reading.region])))
    // Binding a String ends at a NUL character, binding bytes does not: every text of the document is bound as bytes.
    let versionID = try db.insertedID(
      """
      INSERT INTO document_version (document_id, number, is_current, sha256, byte_count, encoding, reading_fingerprint,
        region_code, text, run_id)
      VALUES (?, ?, 1, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?) RETURNING document_version_id
      """,
      [
        version.documentID, version.number, document.sha256, document.byteCount, document.encoding, fingerprint,
        reading.region.flatMap { regions.contains($0.description) ? $0.description : nil },
        Data(document.source.bytes), run.id,
      ])
    let originIDs = try reading.origins.map { origin in
      try db.insertedID(
        """
        INSERT INTO origin (document_version_id, publisher, title, published_on, address, note)
        VALUES (?, ?, ?, ?, ?, ?) RETURNING origin_id
        """,
        [
          versionID, origin.publisher, origin.title, origin.publishedOn?.description, origin.address, origin.note,
        ])
    }
    try insertFigures(versionID, originIDs, regions)
    try insertLeftovers(versionID)
    for finding in reading.findings { try insert(finding, versionID) }
  }

  private func insertFigures(_ versionID: Int64, _ originIDs: [Int64], _ regions: Set<String>) throws {
    let indicators = try knownCodes("indicator", Set(reading.figures.map(\.statistic.indicatorCode)))
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO observation (document_version_id, origin_id, passage_id, run_id, region_code, indicator_code,
          indicator, part_of, measure, basis, period, status, price_basis, qualifier, value, value_decimal, value_high,
          value_high_decimal, half_width, unit, text, byte_start, byte_end, rule)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?, ?)
        """)
    var passages: [ByteRange: Int64] = [:]
    var periods: Set<Period> = []
    var units: Set<String> = []
    for figure in reading.figures {
      let statistic = figure.statistic
      let passageID = try passages[statistic.sentence] ?? insertPassage(of: statistic, versionID)
      passages[statistic.sentence] = passageID
      if let period = statistic.period, periods.insert(period).inserted { try insert(period) }
      if units.insert(statistic.unit).inserted {
        try db.cachedStatement(sql: "INSERT OR IGNORE INTO unit (unit, kind) VALUES (?, 'other')")
          .execute(arguments: [statistic.unit])
      }
      let region = statistic.region.map(\.description)
      if let region, !regions.contains(region) {
        try insert(.unknownCode("region", region, statistic), versionID)
      }
      if let code = statistic.indicatorCode, !indicators.contains(code) {
        try insert(.unknownCode("indicator", code, statistic), versionID)
      }
      try statement.execute(
        arguments: [
          versionID, originIDs[figure.origin], passageID, run.id, region.flatMap { regions.contains($0) ? $0 : nil },
          statistic.indicatorCode.flatMap { indicators.contains($0) ? $0 : nil }, statistic.indicator,
          statistic.partOf, statistic.measure.rawValue, statistic.basis?.rawValue, statistic.period?.notation,
          statistic.status.rawValue, statistic.priceBasis?.rawValue, statistic.qualifier.rawValue,
          statistic.value.double, statistic.value.decimal, statistic.valueHigh?.double, statistic.valueHigh?.decimal,
          statistic.value.halfWidth, statistic.unit, Data(statistic.text.utf8), statistic.range.start,
          statistic.range.end, statistic.rule,
        ])
    }
  }

  private func insertPassage(of statistic: Statistic, _ versionID: Int64) throws -> Int64 {
    let sentence = statistic.sentence
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    let section = String(decoding: try encoder.encode(statistic.section), as: UTF8.self)
    return try db.insertedID(
      """
      INSERT INTO passage (document_version_id, section, byte_start, byte_end, text)
      VALUES (?, ?, ?, ?, CAST(? AS TEXT)) RETURNING passage_id
      """,
      [
        versionID, section, sentence.start, sentence.end,
        Data(document.source.bytes[sentence.start..<sentence.end]),
      ])
  }

  private func insert(_ period: Period) throws {
    try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO period (notation, kind, period_start, period_end, year_earlier) VALUES (?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        period.notation, period.kind, period.start.description, period.end.description, period.yearEarlier.notation,
      ])
  }

  private func insertLeftovers(_ versionID: Int64) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO leftover (document_version_id, byte_start, byte_end, text, class, reason)
        VALUES (?, ?, ?, CAST(? AS TEXT), ?, ?)
        """)
    for leftover in reading.leftovers {
      try statement.execute(
        arguments: [
          versionID, leftover.range.start, leftover.range.end, Data(leftover.text.utf8), leftover.class.rawValue,
          leftover.reason,
        ])
    }
  }

  private func insert(_ finding: Finding, _ versionID: Int64) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO finding (run_id, document_version_id, severity, code, message, byte_start, byte_end)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        run.id, versionID, finding.severity.rawValue, finding.code, finding.message, finding.range?.start,
        finding.range?.end,
      ])
  }

  /// Those of the codes that the reference table has.
  private func knownCodes(_ table: String, _ codes: some Sequence<(some CustomStringConvertible)?>) throws -> Set<
    String
  > {
    let statement = try db.cachedStatement(sql: "SELECT code FROM \(table) WHERE code = ?")
    var known: Set<String> = []
    for code in codes {
      guard let code, let found = try String.fetchOne(statement, arguments: [code.description]) else { continue }
      known.insert(found)
    }
    return known
  }
}

extension Finding {
  fileprivate static func unknownCode(_ table: String, _ code: String, _ statistic: Statistic) -> Finding {
    Finding(
      severity: .error, code: "unknown_\(table)_code",
      message:
        "the \(table) \(code) of '\(statistic.text)' is not in the reference data; the figure was stored without",
      range: statistic.range)
  }
}
