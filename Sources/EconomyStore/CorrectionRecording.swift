import EconomyModel
import GRDB
import ReferenceData

extension EconomyStore {
  /// Records a person's rulings on figures (`seeds/corrections.csv`).
  ///
  /// The columns are `document,quote,text,value,value_text,reason,ruled_by,ruled_on`. A row names a figure by the key of its
  /// document, the number as it stands there (`text`) and words of its sentence (`quote`). With a value, the figure is
  /// replaced in every series by the right one, in its unit, dated as the figure was; without, it is only struck out.
  /// `observations` shows the figure as published, with the ruling.
  ///
  /// Call it after the documents of a run, with the same file each time: the rulings then hold for what was read anew. They
  /// are those of this one file; those that it no longer has are withdrawn.
  ///
  /// - Returns: the rows that were refused, among them those whose figure no document has.
  /// - Throws: a `SeedError` where the file is no such table; a `StoreError` where SQLite refuses.
  public func recordCorrections(_ document: IncomingDocument, in run: IngestionRun) throws -> FiguresOutcome {
    let table = try CommaSeparatedTable(
      file: document.source.name, bytes: document.source.bytes, required: CorrectionRow.columns)
    guard String(validating: document.source.bytes, as: UTF8.self) != nil else {
      throw StoreError.textIsNotUTF8(document: document.key)
    }
    let lines = LineStarts(document.source.bytes)
    return try write { db in
      try db.execute(sql: "DELETE FROM correction")
      var refused = table.refused
      var origins: [DocumentOrigin] = []
      var figures: [Reading.Figure] = []
      for row in table.rows {
        do {
          let ruling = try CorrectionRow(table: table, row: row)
          try ruling.insert(db)
          guard let figure = try CorrectedFigure.find(ruling, db) else {
            throw ruling.error("no document has this figure; the ruling waits for one")
          }
          guard let value = ruling.value else { continue }
          let fields = FieldRanges(document.source.bytes, from: lines.start(ofLine: row.line))
          figures.append(
            Reading.Figure(
              statistic: figure.statistic(
                value, at: fields.fields[table.column("value_text")], in: fields.record, of: document.source),
              origin: origins.count))
          origins.append(
            DocumentOrigin(
              publisher: ruling.ruledBy, title: "correction: \(ruling.reason)", publishedOn: figure.publishedOn,
              note: "ruled on \(ruling.ruledOn)"))
        } catch let error as SeedError {
          refused.append(error)
        }
      }
      let reading = Reading(origins: origins, figures: figures, findings: [], of: document.source)
      // Withdrawn rulings are meant.
      let outcome = try replaceReading(of: document, with: reading, in: run, force: true, db)
      return FiguresOutcome(outcome: outcome, refused: refused.sorted { $0.line < $1.line })
    }
  }
}

/// One row of the corrections file.
private struct CorrectionRow {
  static let columns = ["document", "quote", "text", "value", "value_text", "reason", "ruled_by", "ruled_on"]

  let document: String
  let quote: String
  let text: String
  /// Nil where the figure is only struck out.
  let value: Quantity?
  let reason: String
  let ruledBy: String
  let ruledOn: CalendarDay
  private let file: String
  private let line: Int

  init(table: CommaSeparatedTable, row: CommaSeparatedTable.Row) throws(SeedError) {
    func fail(_ reason: String) -> SeedError { SeedError(file: table.file, line: row.line, reason: reason) }
    func required(_ column: String) throws(SeedError) -> String {
      let value = row.fields[table.column(column)]
      guard !value.isEmpty else { throw fail("\(column) is empty") }
      return value
    }
    file = table.file
    line = row.line
    document = try required("document")
    quote = try required("quote")
    text = try required("text")
    reason = try required("reason")
    ruledBy = try required("ruled_by")
    guard let day = CalendarDay(iso: try required("ruled_on")) else { throw fail("ruled_on is no date") }
    ruledOn = day
    guard quote.contains(text) else { throw fail("the quote does not hold the text '\(text)'") }
    if row.fields[table.column("value")].isEmpty {
      value = nil
    } else {
      let published = try required("value_text")
      guard let quantity = Quantity(decimal: try required("value"))?.written(as: published) else {
        throw fail("value '\(row.fields[table.column("value")])' does not agree with value_text '\(published)'")
      }
      value = quantity
    }
  }

  func error(_ reason: String) -> SeedError { SeedError(file: file, line: line, reason: reason) }

  func insert(_ db: Database) throws {
    do {
      try db.execute(
        sql: """
          INSERT INTO correction (document, text, quote, right_value, right_value_decimal, reason, ruled_by, ruled_on)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          document, text, quote, value?.double, value?.decimal, reason, ruledBy, ruledOn.description,
        ])
    } catch DatabaseError.SQLITE_CONSTRAINT_UNIQUE {
      throw error("an earlier row rules on the same figure")
    }
  }
}

/// The figure that a ruling is about.
private struct CorrectedFigure {
  let row: Row
  let publishedOn: CalendarDay?

  static func find(_ ruling: CorrectionRow, _ db: Database) throws -> CorrectedFigure? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT o.*, g.published_on FROM observation o
        JOIN document_version v ON v.document_version_id = o.document_version_id AND v.is_current = 1
        JOIN document d ON d.document_id = v.document_id
        JOIN origin g ON g.origin_id = o.origin_id
        JOIN passage p ON p.passage_id = o.passage_id
        WHERE d.key = ? AND o.text = ? AND instr(p.text, ?) > 0
        ORDER BY o.observation_id LIMIT 1
        """, arguments: [ruling.document, ruling.text, ruling.quote])
    return row.map { row in
      CorrectedFigure(row: row, publishedOn: (row["published_on"] as String?).flatMap { CalendarDay(iso: $0) })
    }
  }

  /// The figure with another value, which stands in the corrections file.
  func statistic(_ value: Quantity, at range: ByteRange, in line: ByteRange, of source: SourceText) -> Statistic {
    func choice<Value: RawRepresentable>(_ column: String) -> Value? where Value.RawValue == String {
      (row[column] as String?).flatMap { Value(rawValue: $0) }
    }
    return Statistic(
      range: range, sentence: line, text: source.text(range), indicator: row["indicator"],
      indicatorCode: row["indicator_code"], partOf: row["part_of"], measure: choice("measure") ?? .level,
      basis: choice("basis"), value: value, unit: row["unit"],
      region: (row["region_code"] as String?).flatMap { RegionCode($0) },
      period: (row["period"] as String?).flatMap { Period(notation: $0) }, status: choice("status") ?? .actual,
      priceBasis: choice("price_basis"), rule: "correction")
  }
}
