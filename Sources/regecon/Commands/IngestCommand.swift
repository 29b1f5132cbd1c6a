import ArgumentParser
import EconomyStore
import Ingestion
import ReferenceData

/// `regecon ingest`: records the statistics of documents in the database.
struct IngestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Record the statistics of documents in the database.",
    discussion: """
      Makes the database where there is none, brings its schema up to date, and records the documents in the order of \
      their paths. The same file again changes nothing; a changed file becomes a new version of its document, and the \
      old one is kept. A file NAME.origin.json beside NAME.txt says where the document comes from. A file NAME.csv is a \
      table of published figures, each row with its own origin; a bad row is refused and the rest goes in.

      EXAMPLES
        regecon ingest seeds/documents seeds/observations
        regecon ingest reports/ bulletins/2024.txt --database east.sqlite
        regecon ingest old-report.txt --region 310104 --published 2014-01-08
        pdftotext report.pdf - | regecon ingest - --name report.pdf
      """)

  @OptionGroup var documents: DocumentOptions
  @OptionGroup var database: DatabaseOption
  @OptionGroup var logging: LoggingOption

  @Option(help: ArgumentHelp("The name of the document on standard input.", valueName: "name"))
  var name: String?

  @Option(
    help: ArgumentHelp("A table of rulings on figures, applied after the documents.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var corrections: String?

  @Flag(help: "Let a document that now yields far less replace its earlier version.")
  var force = false

  func run() async throws {
    let reference = try ReferenceData(files: SeedFile.embedded)
    let processor = try documents.processor(reference)
    let logger = logging.logger("regecon.ingest")
    let store = try EconomyStore(path: database.path)
    let migrations = try store.migrate()
    logger.debug("schema is up to date", metadata: ["applied": "\(migrations.joined(separator: " "))"])
    try store.loadReference(reference)
    let pipeline = IngestionPipeline(store: store, processor: processor, reference: reference, logger: logger)
    var progress = ProgressLine()
    let command = (["regecon"] + CommandLine.arguments.dropFirst()).joined(separator: " ")
    let report = try await pipeline.ingest(
      paths: documents.paths, command: command, name: name, force: force, corrections: corrections
    ) {
      report in
      progress.show("\(report.entries.count + report.refused.count) documents read")
    }
    progress.clear()
    try ReportPrinter(report: report, database: database.path).print(summary: try store.summary())
    if !report.isComplete { throw ExitCode.failure }
  }
}
