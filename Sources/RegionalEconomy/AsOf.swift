import EconomyModel
import GRDB

extension Dataset {
  /// The series of an indicator as it was known on a day: only what was published by then, in the vintage of then.
  ///
  ///     // What did one know of 2023 in the middle of 2024?
  ///     try await dataset.series(region: "徐汇区", indicator: "gdp", asOf: CalendarDay(iso: "2024-06-30"))
  ///
  /// Documents without a date of publication are left out. `vintages` counts the statements known by then.
  public func series(
    region: String, indicator: String, measure: Measure = .level, asOf day: CalendarDay
  ) async throws(DatasetError) -> [Series] {
    try await snapshot { try $0.series(region: region, indicator: indicator, measure: measure, asOf: day) }
  }
}

extension Snapshot {
  /// The series of an indicator as it was known on a day.
  public func series(
    region: String, indicator: String, measure: Measure = .level, asOf day: CalendarDay
  ) throws -> [Series] {
    var conditions = Conditions()
    conditions.add("region_code", try place(region).code.description)
    conditions.add(try self.indicator(indicator))
    conditions.add("measure", measure.rawValue)
    conditions.add("known_from", notAfter: day.description)
    // The ranking is that of the view `latest`.
    let known = """
      (
        SELECT k.*, r.name AS region, i.name AS catalogue_name, p.kind AS period_kind, p.period_start, p.period_end,
          d.key AS document, q.text AS quote
        FROM (
          SELECT s.*, count(*) OVER fact AS vintages,
            row_number() OVER (fact ORDER BY s.qualifier = 'exact' DESC, s.known_from DESC, s.half_width,
              s.document_version_id DESC, s.observation_id) AS place
          FROM statement s
          \(conditions.clause) AND s.known_from <> '' AND s.period IS NOT NULL
          WINDOW fact AS (PARTITION BY s.region_key, s.indicator_key, s.breakdown, s.period, s.measure, s.basis, s.unit,
            s.price_class, s.status)
        ) k
        JOIN document_version v ON v.document_version_id = k.document_version_id
        JOIN document d ON d.document_id = v.document_id
        JOIN passage q ON q.passage_id = k.passage_id
        JOIN period p ON p.notation = k.period
        LEFT JOIN region r ON r.code = k.region_code
        LEFT JOIN indicator i ON i.code = k.indicator_code
        WHERE k.place = 1
      )
      """
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM \(known)
        ORDER BY status, unit, price_class, basis, breakdown, period_kind, period_start, period_end
        """, arguments: conditions.arguments)
    return try Series.joined(rows.map { try ViewRow($0).series() })
  }
}
