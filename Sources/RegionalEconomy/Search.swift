import EconomyModel
import GRDB

/// A sentence that holds the words looked for, with the figures that it states.
public struct SearchHit: Hashable, Sendable {
  public let quote: String
  public let document: String
  /// The headings above the sentence, outermost first.
  public let section: [String]
  public let observations: [Observation]
}

extension Dataset {
  /// The sentences that hold all the words, in the order of the documents.
  ///
  ///     try await dataset.search("外贸 出口")
  ///
  /// Words are strings of characters as they stand in the text, of any length; numbers are found with their point (35.54).
  public func search(_ words: String, limit: Int = 100) async throws(DatasetError) -> [SearchHit] {
    try await snapshot { try $0.search(words, limit: limit) }
  }
}

extension Snapshot {
  /// The sentences that hold all the words, in the order of the documents.
  public func search(_ words: String, limit: Int = 100) throws -> [SearchHit] {
    let words = words.split(whereSeparator: \.isWhitespace).map(String.init)
    let pieces = words.flatMap(Snapshot.indexed)
    guard !pieces.isEmpty else { return [] }
    // The index finds the candidates by their pieces; the sentence itself decides.
    let condition = words.map { _ in "instr(joined_text, ?) > 0" }.joined(separator: " AND ")
    let query = pieces.map { "\"\($0)\"" }.joined(separator: " AND ")
    let arguments = StatementArguments([query] + words) + StatementArguments([limit])
    return try Row.fetchAll(
      db,
      sql: """
        SELECT passage_id, quote, document, section FROM search WHERE words MATCH ? AND \(condition)
        ORDER BY document, byte_start LIMIT ?
        """, arguments: arguments
    ).map { row in
      let figures = try Row.fetchAll(
        db, sql: "SELECT * FROM observations WHERE passage_id = ? ORDER BY byte_start",
        arguments: [row["passage_id"] as Int64])
      let hit = ViewRow(row)
      return SearchHit(
        quote: row["quote"], document: row["document"], section: try hit.section(),
        observations: try figures.map { try ViewRow($0).observation() })
    }
  }

  /// The pieces of a word that the index has: strings of up to eight letters or digits.
  static func indexed(_ word: String) -> [String] {
    word.split { !$0.isLetter && !$0.isNumber }.flatMap { run in
      let letters = Array(run)
      guard letters.count > 8 else { return [String(run)] }
      return (0...(letters.count - 8)).map { String(letters[$0..<($0 + 8)]) }
    }
  }
}
