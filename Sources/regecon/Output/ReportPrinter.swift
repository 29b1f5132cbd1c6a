import EconomyStore
import Ingestion

/// Prints what an ingestion did: a line for each document, then a short summary.
struct ReportPrinter {
  let report: RunReport
  let database: String

  func print(summary: StoreSummary) throws {
    let output = ByteOutput()
    for entry in report.entries {
      if case .kept(let reason) = entry.outcome {
        StandardError.print("\(entry.path): \(reason)")
      } else {
        output.append("\(entry.path): \(ReportPrinter.words(entry.outcome)), \(entry.encoding)\n")
      }
    }
    for refused in report.refused { StandardError.print(refused.description) }
    for row in report.refusedRows { StandardError.print(row.description) }
    let refusals = report.refused.isEmpty ? "" : ", \(report.refused.count) refused in this run"
    output.append(
      """
      documents   \(summary.documents)\(refusals)
      statistics  \(summary.observations)
      leftovers   \(summary.leftovers)
      findings    \(summary.findings)
      database    \(database)
      query       sqlite3 -box \(database) "SELECT region, indicator, period, value, unit FROM observations LIMIT 10"

      """)
    try output.flush()
  }

  private static func words(_ outcome: RecordOutcome) -> String {
    switch outcome {
    case .added(let count): "added, \(statistics(count))"
    case .unchanged(let count): "unchanged, \(statistics(count))"
    case .newVersion(let count, let previous): "new version, \(statistics(count)) (\(previous) before)"
    case .kept(let reason): "kept, \(reason)"
    }
  }

  private static func statistics(_ count: Int) -> String { count == 1 ? "1 statistic" : "\(count) statistics" }
}
