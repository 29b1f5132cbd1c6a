import EconomyModel
import GRDB

/// What the check of a whole dataset found.
public struct CheckReport: Hashable, Sendable {
  /// The differences, errors first.
  public let findings: [CheckFinding]
  /// How many pieces of arithmetic agreed, by the code of the check.
  public let agreements: [String: Int]

  public var hasErrors: Bool { findings.contains { $0.severity == .error } }
}

/// A difference between figures, or a row whose proof fails.
public struct CheckFinding: Hashable, Sendable {
  public let severity: Severity
  /// The name of the check.
  public let code: String
  public let region: RegionCode?
  public let indicator: String
  /// The notation of the period.
  public let period: String?
  public let message: String
  /// The rows of `observation` concerned.
  public let observationIDs: [Int64]
}

extension EconomyStore {
  /// Does the arithmetic of the view `arithmetic_checks` and proves every passage and figure against the stored text.
  ///
  /// The differences take the place of those of the last check in the table `finding`.
  ///
  ///     let report = try store.check()
  ///     report.agreements["stock_and_flow"]     // 2: 891 + 65 = 956 and 956 + 60 = 1016
  public func check() throws(StoreError) -> CheckReport {
    try write { db in
      let findings = try unproved(db) + differences(db)
      try db.execute(sql: "DELETE FROM finding WHERE run_id IS NULL")
      for finding in findings { try insert(finding, db) }
      var agreements: [String: Int] = [:]
      for row in try Row.fetchAll(
        db, sql: "SELECT code, count(*) FROM arithmetic_checks WHERE outcome = 'agrees' GROUP BY code")
      {
        agreements[row[0]] = row[1]
      }
      return CheckReport(findings: findings, agreements: agreements)
    }
  }

  private func differences(_ db: Database) throws -> [CheckFinding] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT severity, code, region_code, indicator, period, message,
          (SELECT group_concat(value) FROM json_each(observation_ids) WHERE value IS NOT NULL)
        FROM arithmetic_checks WHERE outcome = 'differs'
        ORDER BY severity = 'error' DESC, code, region_code, indicator, period, message
        """
    ).map { row in
      CheckFinding(
        severity: Severity(rawValue: row[0]) ?? .error, code: row[1],
        region: (row[2] as String?).flatMap { RegionCode($0) }, indicator: row[3], period: row[4], message: row[5],
        observationIDs: (row[6] as String? ?? "").split(separator: ",").compactMap { Int64($0) })
    }
  }

  /// The figures whose sentence is not in the text, or whose number is not in the sentence.
  private func unproved(_ db: Database) throws -> [CheckFinding] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT o.observation_id, o.region_code, o.indicator, o.period, d.key
        FROM observation o JOIN passage p USING (passage_id)
        JOIN document_version v ON v.document_version_id = o.document_version_id
        JOIN document d ON d.document_id = v.document_id
        WHERE substr(CAST(p.text AS BLOB), o.byte_start - p.byte_start + 1, o.byte_end - o.byte_start)
            <> CAST(o.text AS BLOB)
          OR p.passage_id IN (
            SELECT q.passage_id FROM passage q JOIN document_version w USING (document_version_id)
            WHERE substr(CAST(w.text AS BLOB), q.byte_start + 1, q.byte_end - q.byte_start) <> CAST(q.text AS BLOB))
        ORDER BY o.observation_id
        """
    ).map { row in
      CheckFinding(
        severity: .error, code: "unproved", region: (row[1] as String?).flatMap { RegionCode($0) }, indicator: row[2],
        period: row[3], message: "the number does not stand where the row says, in \(row[4] as String)",
        observationIDs: [row[0]])
    }
  }

  private func insert(_ finding: CheckFinding, _ db: Database) throws {
    let place = [finding.region?.description, finding.indicator, finding.period].compactMap { $0 }
    let id = try db.insertedID(
      "INSERT INTO finding (severity, code, message) VALUES (?, ?, ?) RETURNING finding_id",
      [finding.severity.rawValue, finding.code, place.joined(separator: " ") + ": " + finding.message])
    for observation in Set(finding.observationIDs).sorted() {
      try db.execute(
        sql: "INSERT INTO finding_observation (finding_id, observation_id) VALUES (?, ?)",
        arguments: [id, observation])
    }
  }
}
