import ArgumentParser
import RegionalEconomy

/// `regecon search`: finds sentences and their statistics.
struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find the sentences that hold a word, and their statistics.",
    discussion: """
      Words of any length are found, those of two characters too, also where a line break of the document runs through \
      them. Of several words a sentence must hold each.

      EXAMPLES
        regecon search 外贸
        regecon search '外贸 出口' --format jsonl
      """)

  @Argument(help: "The words, with spaces between them.")
  var words: String

  @OptionGroup var database: DatabaseOption

  @Option(help: "The form of the output.")
  var format: OutputFormat = .table

  @Option(help: ArgumentHelp("How many sentences to print at most.", valueName: "count"))
  var limit: Int = 100

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be at least 1") }
  }

  func run() async throws {
    let hits = try await Dataset(path: database.path).search(words, limit: limit)
    let output = ByteOutput()
    var printer = format.printer(columns: SearchCommand.columns.columns(for: format), to: output)
    // A table shows the words with what stands around them, the other forms the whole sentence.
    let word = words.split(separator: " ").first.map(String.init) ?? ""
    let rows = hits.flatMap { hit in
      SearchCommand.rows(hit, quote: format == .table ? Excerpt.of(hit.quote, around: word) : hit.quote)
    }
    for row in rows { printer.print(SearchCommand.columns.select(row, for: format)) }
    printer.finish()
    try output.flush()
    if hits.isEmpty { StandardError.print("\(database.path): has no sentence with \(words)") }
  }
}

extension SearchCommand {
  /// A row for each statistic of a sentence; one without, where the sentence has none.
  static let columns = ColumnSelection(
    all: ["document", "section", "quote"] + figureColumns,
    inTable: ["observation_id", "region", "indicator", "measure", "period", "value", "unit", "quote"])

  private static let figureColumns = [
    "observation_id", "region_code", "region", "indicator_code", "indicator", "measure", "basis", "period", "value",
    "value_high", "unit", "status", "qualifier", "text",
  ]

  static func rows(_ hit: SearchHit, quote: String) -> [[Cell]] {
    let sentence: [Cell] = [.text(hit.document), Cell(hit.section), .text(quote)]
    guard !hit.observations.isEmpty else { return [sentence + figureColumns.map { _ in .null }] }
    return hit.observations.map { row in
      sentence + [
        .number(String(row.id)), Cell(row.region?.code.description), Cell(row.region?.name), Cell(row.indicatorCode),
        .text(row.indicator), .text(row.measure.rawValue), Cell(row.basis?.rawValue), Cell(row.period?.notation),
        .number(row.amount.decimal), row.amount.highDecimal.map { .number($0) } ?? .null, .text(row.amount.unit),
        .text(row.status.rawValue), .text(row.amount.qualifier.rawValue), .text(row.evidence.text),
      ]
    }
  }
}
