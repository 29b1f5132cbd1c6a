import GRDB

extension EconomyStore {
  /// Begins a run; everything recorded in it names it.
  public func beginRun(command: String) throws(StoreError) -> IngestionRun {
    try write { db in
      try db.execute(
        sql: "INSERT INTO ingestion_run (command, started_at) VALUES (?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))",
        arguments: [command])
      return IngestionRun(id: db.lastInsertedRowID)
    }
  }

  /// Ends a run and notes the files that it had to refuse.
  public func finish(_ run: IngestionRun, refused: [RefusedFile]) throws(StoreError) {
    try write { db in
      for file in refused {
        try db.execute(
          sql: """
            INSERT INTO finding (run_id, path, severity, code, message) VALUES (?, ?, 'error', 'refused_file', ?)
            """, arguments: [run.id, file.path, file.reason])
      }
      try db.execute(
        sql: "UPDATE ingestion_run SET finished_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE run_id = ?",
        arguments: [run.id])
    }
  }

  /// Counts what the dataset holds.
  public func summary() throws(StoreError) -> StoreSummary {
    try read { db in
      func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
      return StoreSummary(
        documents: try count("SELECT count(*) FROM document_version WHERE is_current = 1"),
        observations: try count(
          "SELECT count(*) FROM observation JOIN document_version USING (document_version_id) WHERE is_current = 1"),
        leftovers: try count(
          "SELECT count(*) FROM leftover JOIN document_version USING (document_version_id) WHERE is_current = 1"),
        findings: try count(
          """
          SELECT count(*) FROM finding LEFT JOIN document_version v USING (document_version_id)
          WHERE v.is_current = 1 OR (
            finding.document_version_id IS NULL
            AND (finding.run_id IS NULL OR finding.run_id = (SELECT max(run_id) FROM ingestion_run)))
          """))
    }
  }
}
