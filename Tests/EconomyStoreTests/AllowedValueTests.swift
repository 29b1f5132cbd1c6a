import EconomyModel
import GRDB
import ReferenceData
import StoreTestSupport
import Testing

@testable import EconomyStore

/// The lists of the schema's CHECKs and the enumerations of the model are the same lists.
@Suite struct AllowedValueTests {
  @Test(
    arguments: [
      ("observation", "measure", Measure.allCases.map(\.rawValue)),
      ("observation", "basis", Basis.allCases.map(\.rawValue)),
      ("observation", "status", Status.allCases.map(\.rawValue)),
      ("observation", "qualifier", Qualifier.allCases.map(\.rawValue)),
      ("observation", "price_basis", PriceBasis.allCases.map(\.rawValue)),
      ("leftover", "class", LeftoverClass.allCases.map(\.rawValue)),
      ("finding", "severity", Severity.allCases.map(\.rawValue)),
      ("region", "level", Region.Level.allCases.map(\.rawValue)),
      // 'other' is for units that come from documents and are in no seed.
      ("unit", "kind", UnitOfMeasure.Kind.allCases.map(\.rawValue) + ["other"]),
      ("indicator", "kind", Indicator.Kind.allCases.map(\.rawValue)),
      ("indicator", "growth_prices", Indicator.GrowthPrices.allCases.map(\.rawValue)),
      ("period", "kind", periodKinds),
    ] as [(String, String, [String])])
  func `are those of the model`(table: String, column: String, values: [String]) throws {
    let store = try EconomyStore(path: ":memory:")
    try store.migrate()
    let sql = try store.read { db in
      try String.fetchOne(db, sql: "SELECT sql FROM sqlite_master WHERE name = ?", arguments: [table]) ?? ""
    }
    let squeezed = sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing("( ", with: "(").replacing(" )", with: ")")
    let list = values.map { "'\($0)'" }.joined(separator: ", ")
    #expect(squeezed.contains("CHECK (\(column) IN (\(list)))"), "\(table).\(column)")
  }

  static let periodKinds = [
    "2025", "2025-H1", "2025-Q1", "2025-03", "2025-01/2025-09", "2024-10/2025-09", "2025-12-31", "2021/2025",
  ]
  .compactMap { Period(notation: $0)?.kind }
}
