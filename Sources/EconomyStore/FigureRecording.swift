import EconomyModel
import ReferenceData

/// What became of a table of published figures.
public struct FiguresOutcome: Hashable, Sendable {
  public let outcome: RecordOutcome
  /// The rows that were refused, each with file, line and reason; the others were recorded.
  public let refused: [SeedError]
}

extension EconomyStore {
  /// Records a table of published figures (`seeds/observations/*.csv`) as a document whose rows each have the origin that
  /// they name.
  ///
  /// The columns are `region_code,indicator,measure,basis,period,value,unit,status,qualifier,value_text,publisher,title,`
  /// `published_on`, and where wanted `value_high,part_of,price_basis,address`. The value must agree with the number as
  /// published (`value_text`), whose digits tell the rounding.
  ///
  /// - Parameter document: `source.bytes` is the table, `source.name` the name to use in the reasons of refused rows.
  /// - Throws: a `SeedError` where the file is no such table at all; a `StoreError` where SQLite refuses.
  public func recordFigures(
    _ document: IncomingDocument, reference: ReferenceData, in run: IngestionRun, force: Bool
  ) throws -> FiguresOutcome {
    let figures = try PublishedFigures(
      name: document.source.name, bytes: document.source.bytes, reference: reference)
    let findings = figures.refused.map { row in
      Finding(severity: .error, code: "refused_row", message: "line \(row.line): \(row.reason)")
    }
    let reading = Reading(
      origins: figures.origins, figures: figures.figures, findings: findings, of: document.source)
    return FiguresOutcome(
      outcome: try record(document, reading, in: run, force: force), refused: figures.refused)
  }
}
