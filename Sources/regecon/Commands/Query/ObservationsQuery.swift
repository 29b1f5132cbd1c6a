import ArgumentParser
import EconomyModel
import RegionalEconomy

/// `regecon query observations`: the rows of the dataset with their proof.
struct ObservationsQuery: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "observations",
    abstract: "The published figures, one a row, with the sentence that states each.",
    discussion: """
      The columns are those of the view observations. quote is the sentence, text the number in it, byte_start and \
      byte_end its place in the text of the document.

      EXAMPLES
        regecon query observations --region 徐汇区 --period 2023
        regecon query observations --indicator gdp --measure change_rate --status target --format jsonl
        regecon query observations --format csv > observations.csv
      """)

  @OptionGroup var query: QueryOptions

  @Option(help: "What the figures say about the indicator.")
  var measure: Measure?

  @Option(help: "Whether the figures were reached or are aimed at.")
  var status: Status?

  @Option(help: ArgumentHelp("The document, by its name in the database.", valueName: "document"))
  var document: String?

  func run() async throws {
    let rows = try await Dataset(path: query.database.path).observations(
      ObservationFilter(
        region: query.region, indicator: query.indicator, period: query.period, measure: measure, status: status,
        document: document))
    try query.print(ObservationsQuery.columns, rows.map(ObservationsQuery.cells))
  }

  static let columns = ColumnSelection(
    all: [
      "observation_id", "document", "region_code", "region", "indicator_code", "indicator", "part_of", "measure",
      "basis", "period", "value", "value_high", "unit", "status", "qualifier", "price_basis", "text", "quote",
      "section", "byte_start", "byte_end", "published_on", "publisher", "title", "address", "rule",
    ],
    inTable: [
      "observation_id", "region", "indicator", "measure", "basis", "period", "value", "value_high", "unit", "status",
      "qualifier", "document",
    ])

  static func cells(_ row: Observation) -> [Cell] {
    let evidence = row.evidence
    return [
      .number(String(row.id)), .text(evidence.document), Cell(row.region?.code.description), Cell(row.region?.name),
      Cell(row.indicatorCode), .text(row.indicator), Cell(row.partOf), .text(row.measure.rawValue),
      Cell(row.basis?.rawValue), Cell(row.period?.notation), .number(row.amount.decimal),
      row.amount.highDecimal.map { .number($0) } ?? .null, .text(row.amount.unit), .text(row.status.rawValue),
      .text(row.amount.qualifier.rawValue), Cell(row.priceBasis?.rawValue), .text(evidence.text),
      .text(evidence.quote), Cell(evidence.section), Cell(evidence.range.start), Cell(evidence.range.end),
      Cell(evidence.publishedOn?.description), Cell(evidence.publisher), Cell(evidence.title), Cell(evidence.address),
      .text(evidence.rule),
    ]
  }
}

extension Status: ExpressibleByArgument {}
