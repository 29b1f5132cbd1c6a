import ArgumentParser
import Ingestion
import ReferenceData

/// `regecon extract`: prints the statistics of documents and writes no database.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print the statistics of documents, without a database.",
    discussion: """
      Every number that states a statistic is one row, in the order of the text. byte_start and byte_end are offsets \
      into the UTF-8 text of the document.

      EXAMPLES
        regecon extract report.txt
        regecon extract reports/ --format csv > statistics.csv
        regecon extract report.txt --leftovers --format table
        pdftotext report.pdf - | regecon extract - --region 上海市 --published 2024-01-23
      """)

  @OptionGroup var documents: DocumentOptions

  @Option(help: "The form of the output.")
  var format: OutputFormat = .jsonl

  @Flag(help: "Print the digit runs and number words that are no statistic, with the reason.")
  var leftovers = false

  func run() async throws {
    let reference = try ReferenceData.embedded()
    let processor = try documents.processor(reference)
    let output = ByteOutput()
    let (format, leftovers) = (format, leftovers)
    let columns = leftovers ? LeftoverRow.columns : StatisticRow.columns
    var printer = format.printer(columns: columns.columns(for: format), to: output)
    var refusedAny = false
    try await processor.process(paths: documents.paths) { outcome in
      switch outcome {
      case .success(let processed):
        let source = processed.document.source
        if leftovers {
          for leftover in processed.extraction.leftovers {
            printer.print(columns.select(LeftoverRow.cells(leftover, in: source), for: format))
          }
        } else {
          StatisticRow.print(processed.extraction.statistics, in: source, as: format, to: &printer)
        }
      case .failure(let refused):
        refusedAny = true
        StandardError.print(refused.description)
      }
    }
    printer.finish()
    try output.flush()
    if refusedAny { throw ExitCode.failure }
  }
}
