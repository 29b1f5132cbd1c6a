import EconomyModel
import GRDB

extension EconomyStore {
  /// Stores what was read in a document, in one transaction.
  ///
  /// The same bytes read in the same way change nothing. Changed bytes become a new version; the earlier one stays, no
  /// longer current. The same bytes read in another way (a new grammar, another origin) replace the earlier reading.
  /// A reading that gives nothing, or less than half of the statistics of the earlier one, is not stored unless `force`.
  /// A statistic whose range does not hold its number is refused, with a finding.
  ///
  /// - Throws: `textIsNotUTF8`; `database` or `busy` where SQLite refuses. Nothing of the document is then stored.
  public func record(
    _ document: IncomingDocument, _ extraction: Extraction, in run: IngestionRun, force: Bool
  ) throws(StoreError) -> RecordOutcome {
    try record(document, Reading(document, extraction), in: run, force: force)
  }

  func record(
    _ document: IncomingDocument, _ reading: Reading, in run: IngestionRun, force: Bool
  ) throws(StoreError) -> RecordOutcome {
    guard String(validating: document.source.bytes, as: UTF8.self) != nil else {
      throw StoreError.textIsNotUTF8(document: document.key)
    }
    return try write { db in try replaceReading(of: document, with: reading, in: run, force: force, db) }
  }

  /// Writes a reading where it differs from the one that is there.
  func replaceReading(
    of document: IncomingDocument, with reading: Reading, in run: IngestionRun, force: Bool, _ db: Database
  ) throws -> RecordOutcome {
    let fingerprint = reading.fingerprint
    guard let current = try CurrentVersion.of(document.key, db) else {
      let documentID = try db.insertedID(
        "INSERT INTO document (key) VALUES (?) ON CONFLICT (key) DO UPDATE SET key = key RETURNING document_id",
        [document.key])
      let version = VersionNumber(documentID: documentID, number: 1)
      try ReadingInsertion(db: db, run: run, document: document, reading: reading)
        .insert(version, fingerprint: fingerprint)
      return .added(reading.figures.count)
    }
    if current.sha256 == document.sha256, current.readingFingerprint == fingerprint {
      return .unchanged(current.figures)
    }
    if !force, reading.figures.count * 2 < current.figures {
      let reason =
        "the new reading gives \(reading.figures.count) statistics where the earlier one gave \(current.figures); "
        + "the earlier one was kept (ingest with --force to replace it)"
      try db.execute(
        sql: """
          INSERT INTO finding (run_id, document_version_id, severity, code, message)
          VALUES (?, ?, 'warning', 'earlier_reading_kept', ?)
          """, arguments: [run.id, current.id, reason])
      return .kept(reason: reason)
    }
    var number = current.number
    if current.sha256 == document.sha256 {
      try db.execute(
        sql: "DELETE FROM document_version WHERE document_version_id = ?", arguments: [current.id])
    } else {
      number += 1
      try db.execute(
        sql: "UPDATE document_version SET is_current = 0 WHERE document_version_id = ?", arguments: [current.id])
    }
    try ReadingInsertion(db: db, run: run, document: document, reading: reading)
      .insert(VersionNumber(documentID: current.documentID, number: number), fingerprint: fingerprint)
    return .newVersion(reading.figures.count, previous: current.figures)
  }
}

/// Which version of a document is written.
struct VersionNumber {
  let documentID: Int64
  let number: Int
}

/// The version of a document that counts.
private struct CurrentVersion {
  let id: Int64
  let documentID: Int64
  let number: Int
  let sha256: String
  let readingFingerprint: String
  let figures: Int

  static func of(_ key: String, _ db: Database) throws -> CurrentVersion? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT v.document_version_id, v.document_id, v.number, v.sha256, v.reading_fingerprint,
          (SELECT count(*) FROM observation o WHERE o.document_version_id = v.document_version_id)
        FROM document d JOIN document_version v ON v.document_id = d.document_id AND v.is_current = 1
        WHERE d.key = ?
        """, arguments: [key])
    return row.map {
      CurrentVersion(
        id: $0[0], documentID: $0[1], number: $0[2], sha256: $0[3], readingFingerprint: $0[4], figures: $0[5])
    }
  }
}

extension Database {
  /// Runs an INSERT … RETURNING of one row and gives the id that it returns.
  func insertedID(_ sql: String, _ arguments: StatementArguments) throws -> Int64 {
    let statement = try cachedStatement(sql: sql)
    guard let id = try Int64.fetchOne(statement, arguments: arguments) else {
      throw DatabaseError(resultCode: .SQLITE_INTERNAL, message: "the insert returned no id")
    }
    return id
  }
}
