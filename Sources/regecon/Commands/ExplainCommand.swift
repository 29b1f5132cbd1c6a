import ArgumentParser
import EconomyModel
import Ingestion
import ReferenceData
import StatisticExtraction

/// `regecon explain`: shows how a sentence is read.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show how a sentence is read.",
    discussion: """
      Prints the reading stage by stage: the mended sentence, the numbers and periods found in it, what the words \
      before each number said, then the statistics with the rules that read them, the numbers that are no statistic, \
      and what a person should look at.

      EXAMPLES
        regecon explain '2023年,全市新设企业4847户,同比增长35.54%。'
        regecon explain --region 徐汇区 --published 2024-01-16 '全年实到外资17.1亿美元,同比增长37.3%。'
      """)

  @Argument(help: "The sentence.")
  var sentence: String

  @Option(help: ArgumentHelp("The region, by GB/T 2260 code or by name.", valueName: "region"))
  var region: String?

  @Option(help: ArgumentHelp("The day of publication, such as 2024-01-23.", valueName: "date"))
  var published: String?

  func validate() throws {
    if let published, CalendarDay(iso: published) == nil {
      throw ValidationError("--published '\(published)' is no date such as 2024-01-23, 2024-01 or 2024")
    }
  }

  func run() throws {
    let reference = try ReferenceData.embedded()
    let source = SourceText(
      bytes: Array(sentence.utf8), name: "sentence",
      region: try region.map { try RegionArgument.code($0, in: reference) },
      publishedOn: published.flatMap { CalendarDay(iso: $0) })
    let (extraction, readings) = StatisticExtractor(reference: reference).explain(source)
    let output = ByteOutput()
    func section(_ title: String, columns: [String], _ rows: [[Cell]]) {
      output.append("\(title)\n")
      guard !rows.isEmpty else { return output.append("none\n\n") }
      var printer = TablePrinter(columns: columns, output: output)
      rows.forEach { printer.print($0) }
      printer.finish()
      output.append("\n")
    }
    for reading in readings {
      output.append("Sentence   \(reading.text)\nMood       \(reading.mood)\n")
      if !reading.periods.isEmpty { output.append("Periods    \(reading.periods.joined(separator: "  "))\n") }
      output.append("\n")
      section(
        "Numbers", columns: ["number", "value", "unit", "qualifier"],
        reading.numbers.map { [.text($0.text), .text($0.value), .text($0.unit), .text($0.qualifier.rawValue)] })
      section(
        "Clauses", columns: ["numbers", "before", "subject", "verb", "marks"],
        reading.clauses.map { clause in
          [
            .text(clause.numbers.joined(separator: " ")), .text(clause.before), .text(clause.subject),
            .text(clause.verb ?? ""), .text(clause.marks.joined(separator: ", ")),
          ]
        })
    }
    section(
      "Statistics", columns: StatisticRow.columns.columns(for: .table) + ["rule"],
      extraction.statistics.map { statistic in
        StatisticRow.columns.select(StatisticRow.cells(statistic, in: source), for: .table) + [.text(statistic.rule)]
      })
    section(
      "Leftovers", columns: LeftoverRow.columns.columns(for: .table),
      extraction.leftovers.map { LeftoverRow.columns.select(LeftoverRow.cells($0, in: source), for: .table) })
    section(
      "Findings", columns: ["severity", "code", "message"],
      extraction.findings.map { [.text($0.severity.rawValue), .text($0.code), .text($0.message)] })
    try output.flush()
  }
}
