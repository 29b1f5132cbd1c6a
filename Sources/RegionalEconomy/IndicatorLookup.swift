import GRDB

extension Snapshot {
  /// The indicator that a code, the catalogue's name, an alias or a name from the documents means.
  ///
  /// - Throws: `unknownIndicator` with similar names.
  public func indicator(_ text: String) throws -> IndicatorName {
    let code = try String.fetchOne(
      db,
      sql: """
        SELECT code FROM indicator WHERE code = :text
        UNION ALL SELECT code FROM indicator WHERE name = :text
        UNION ALL SELECT indicator_code FROM indicator_alias WHERE alias = :text
        LIMIT 1
        """, arguments: ["text": text])
    if let code { return .code(code) }
    let published = try Row.fetchAll(
      db, sql: "SELECT DISTINCT indicator_code FROM observation WHERE indicator = ?", arguments: [text])
    if published.count == 1, let code = published[0][0] as String? { return .code(code) }
    if !published.isEmpty { return .published(text) }
    let names = try String.fetchAll(
      db,
      sql: """
        SELECT name FROM indicator UNION SELECT alias FROM indicator_alias UNION SELECT indicator FROM observation
        UNION SELECT code FROM indicator
        """)
    throw DatasetError.unknownIndicator(text, near: NearMatches(of: text, among: names).names)
  }
}
