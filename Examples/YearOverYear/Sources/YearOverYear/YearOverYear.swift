import RegionalEconomy

/// Prints the year-over-year rows of 徐汇区.
///
///     swift run --package-path Examples/YearOverYear YearOverYear economy.sqlite
@main struct Example {
  static func main() async throws {
    let dataset = try Dataset(path: CommandLine.arguments.dropFirst().first ?? "economy.sqlite")
    for row in try await dataset.yearOverYear(region: "徐汇区") {
      let growth = row.growthPercent.map { "\($0)%" } ?? "-"
      print(row.period, row.indicator, row.value?.decimal ?? "-", row.unit ?? "-", growth, row.prior?.value ?? "-")
    }
  }
}
