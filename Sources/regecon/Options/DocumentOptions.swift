import ArgumentParser
import DocumentReading
import EconomyModel
import Ingestion
import ReferenceData
import StatisticExtraction

/// What `extract` and `ingest` need to know to read documents.
struct DocumentOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Files and folders to read; - is standard input.", valueName: "path"), completion: .file())
  var paths: [String]

  @Option(
    help: ArgumentHelp("The region of texts that do not say it, by GB/T 2260 code or by name.", valueName: "region"))
  var region: String?

  @Option(
    help: ArgumentHelp("The day of publication of texts that do not say it, such as 2024-01-23.", valueName: "date"))
  var published: String?

  @Option(help: ArgumentHelp("The longest file to read, in MiB.", valueName: "MiB"))
  var maxSize: Int = DocumentReader.defaultByteLimit >> 20

  func validate() throws {
    guard (1...4096).contains(maxSize) else { throw ValidationError("--max-size must lie between 1 and 4096 MiB") }
    if let published, CalendarDay(iso: published) == nil {
      throw ValidationError("--published '\(published)' is no date such as 2024-01-23, 2024-01 or 2024")
    }
    guard paths.count(where: { $0 == DocumentInput.standardInputPath }) < 2 else {
      throw ValidationError("standard input (-) can be read only once")
    }
  }

  /// The reader of documents, with the vocabulary compiled.
  func processor(_ reference: ReferenceData) throws -> DocumentProcessor {
    DocumentProcessor(
      extractor: StatisticExtractor(reference: reference), reader: DocumentReader(byteLimit: maxSize << 20),
      defaults: DocumentDefaults(
        region: try region.map { try RegionArgument.code($0, in: reference) },
        publishedOn: published.flatMap { CalendarDay(iso: $0) }))
  }
}
