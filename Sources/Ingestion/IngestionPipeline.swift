import DocumentReading
import EconomyModel
import EconomyStore
import Logging
import ReferenceData

/// Reads documents and records their statistics in a dataset.
///
///     let pipeline = IngestionPipeline(store: store, processor: processor, reference: reference)
///     let report = try await pipeline.ingest(paths: ["seeds/documents"], command: "regecon ingest seeds/documents")
///     report.refused.forEach { print($0) }     // path: reason
///
/// A file `NAME.csv` is a table of published figures (see `EconomyStore.recordFigures`), every other one a text.
/// Documents are read several at a time and recorded one after the other in the order of their paths: the same files
/// give the same dataset.
public struct IngestionPipeline: Sendable {
  private let store: EconomyStore
  private let processor: DocumentProcessor
  private let reference: ReferenceData
  private let logger: Logger

  public init(
    store: EconomyStore, processor: DocumentProcessor, reference: ReferenceData,
    logger: Logger = Logger(label: "regecon.ingestion")
  ) {
    self.store = store
    self.processor = processor
    self.reference = reference
    self.logger = logger
  }

  /// Ingests files and folders; `-` is standard input.
  ///
  /// A document that is refused does not stop the others: it is in the report, and in the dataset as a finding.
  ///
  /// - Parameters:
  ///   - command: what the run log says was run.
  ///   - name: the name of the document on standard input.
  ///   - force: lets a document that now yields far less replace its earlier version.
  ///   - corrections: a table of rulings on figures, applied after the documents (see `EconomyStore.recordCorrections`).
  ///   - progress: called with the report after each document.
  /// - Throws: `StoreError` where the dataset itself cannot be written.
  public func ingest(
    paths: [String], command: String, name: String? = nil, force: Bool = false, corrections: String? = nil,
    progress: (RunReport) -> Void = { _ in }
  ) async throws -> RunReport {
    let run = try store.beginRun(command: command)
    var report = RunReport()
    let processor = processor
    try await forEachDocument(paths) { input throws(RefusedFile) in
      input.isTable ? Reading.table(try processor.read(input)) : .text(try processor.process(input))
    } consume: { input, outcome in
      do {
        let reading = try outcome.get()
        let document = incoming(reading.document, key: key(reading.document, input: input, name: name))
        try record(reading, document, force: force, in: run, to: &report)
      } catch let refused as RefusedFile {
        logger.debug("refused", metadata: ["path": "\(refused.path)", "reason": "\(refused.reason)"])
        report.refused.append(refused)
      }
      progress(report)
    }
    if let corrections {
      do {
        let document = try processor.read(.file(path: corrections))
        let key = DocumentKey.of(file: corrections, database: store.path)
        try record(.corrections(document), incoming(document, key: key), force: true, in: run, to: &report)
      } catch let refused as RefusedFile {
        report.refused.append(refused)
      }
    }
    try store.finish(run, refused: report.refused)
    return report
  }

  /// What was read in a file.
  private enum Reading: Sendable {
    case text(ProcessedDocument)
    /// A table of figures; the store reads its rows.
    case table(ReadDocument)
    /// A table of rulings on figures of the documents.
    case corrections(ReadDocument)

    var document: ReadDocument {
      switch self {
      case .text(let processed): processed.document
      case .table(let document), .corrections(let document): document
      }
    }
  }

  private func record(
    _ reading: Reading, _ document: IncomingDocument, force: Bool, in run: IngestionRun, to report: inout RunReport
  ) throws {
    var entry = RunReport.Entry(path: document.source.name, outcome: .unchanged(0), encoding: document.encoding)
    do {
      switch reading {
      case .text(let processed):
        entry.outcome = try store.record(document, processed.extraction, in: run, force: force)
        entry.leftovers = processed.extraction.leftovers.count
        entry.findings = processed.extraction.findings.count
      case .table, .corrections:
        let figures =
          if case .table = reading {
            try store.recordFigures(document, reference: reference, in: run, force: force)
          } else {
            try store.recordCorrections(document, in: run)
          }
        entry.outcome = figures.outcome
        entry.findings = figures.refused.count
        report.refusedRows += figures.refused
      }
    } catch let error as SeedError {
      // The table's own reason names the file already.
      let place = error.line > 0 ? "\(error.file):\(error.line)" : error.file
      throw RefusedFile(path: place, reason: error.reason)
    } catch {
      throw RefusedFile(path: document.source.name, reason: "could not be recorded: \(error)")
    }
    logger.debug("recorded", metadata: ["key": "\(document.key)", "outcome": "\(entry.outcome)"])
    report.entries.append(entry)
  }

  private func incoming(_ document: ReadDocument, key: String) -> IncomingDocument {
    IncomingDocument(
      key: key, sha256: document.sha256, byteCount: document.byteCount, encoding: document.encoding.rawValue,
      source: document.source, origin: document.origin)
  }

  private func key(_ document: ReadDocument, input: DocumentInput?, name: String?) -> String {
    guard case .standardInput = input else { return DocumentKey.of(file: document.source.name, database: store.path) }
    return name ?? DocumentKey.ofStandardInput(sha256: document.sha256)
  }
}
