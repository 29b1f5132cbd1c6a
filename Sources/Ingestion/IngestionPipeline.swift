import DocumentReading
import EconomyModel
import EconomyStore
import Logging

/// Reads documents and records their statistics in a dataset.
///
///     let pipeline = IngestionPipeline(store: store, processor: processor)
///     let report = try await pipeline.ingest(paths: ["seeds/documents"], command: "regecon ingest seeds/documents")
///     report.refused.forEach { print($0) }     // path: reason
///
/// Documents are read several at a time and recorded one after the other in the order of their paths: the same files
/// give the same dataset.
public struct IngestionPipeline: Sendable {
  private let store: EconomyStore
  private let processor: DocumentProcessor
  private let logger: Logger

  public init(
    store: EconomyStore, processor: DocumentProcessor, logger: Logger = Logger(label: "regecon.ingestion")
  ) {
    self.store = store
    self.processor = processor
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
  ///   - progress: called with the report after each document.
  /// - Throws: `StoreError` where the dataset itself cannot be written.
  public func ingest(
    paths: [String], command: String, name: String? = nil, force: Bool = false, progress: (RunReport) -> Void = { _ in }
  ) async throws -> RunReport {
    let run = try store.beginRun(command: command)
    var report = RunReport()
    try await processor.process(paths: paths) { outcome, input in
      do {
        report.entries.append(try record(try outcome.get(), input: input, name: name, force: force, in: run))
      } catch let refused as RefusedFile {
        logger.debug("refused", metadata: ["path": "\(refused.path)", "reason": "\(refused.reason)"])
        report.refused.append(refused)
      }
      progress(report)
    }
    try store.finish(run, refused: report.refused)
    return report
  }

  private func record(
    _ processed: ProcessedDocument, input: DocumentInput?, name: String?, force: Bool, in run: IngestionRun
  ) throws(RefusedFile) -> RunReport.Entry {
    let document = processed.document
    let path = document.source.name
    let key =
      if case .standardInput = input {
        name ?? DocumentKey.ofStandardInput(sha256: document.sha256)
      } else {
        DocumentKey.of(file: path, database: store.path)
      }
    let incoming = IncomingDocument(
      key: key, sha256: document.sha256, byteCount: document.byteCount, encoding: document.encoding.rawValue,
      source: document.source, origin: document.origin)
    do {
      let outcome = try store.record(incoming, processed.extraction, in: run, force: force)
      logger.debug("recorded", metadata: ["path": "\(path)", "key": "\(key)", "outcome": "\(outcome)"])
      return RunReport.Entry(
        path: path, outcome: outcome, encoding: document.encoding.rawValue,
        statistics: processed.extraction.statistics.count, leftovers: processed.extraction.leftovers.count,
        findings: processed.extraction.findings.count)
    } catch {
      throw RefusedFile(path: path, reason: "could not be recorded: \(error)")
    }
  }
}
