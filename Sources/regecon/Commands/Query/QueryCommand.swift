import ArgumentParser

/// `regecon query`: asks the database.
struct QueryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Ask the database: year over year, series, observations, targets, conflicts, revisions.",
    discussion: """
      EXAMPLES
        regecon query yoy --region 徐汇区
        regecon query series --region 徐汇区 --indicator 实到外资
        regecon query observations --region 310104 --period 2023 --format csv
      """,
    subcommands: [
      YearOverYearQuery.self, SeriesQuery.self, ObservationsQuery.self, TargetsQuery.self, ConflictsQuery.self,
      RevisionsQuery.self,
    ])
}
