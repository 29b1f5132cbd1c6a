import DocumentReading
import EconomyModel
import EconomyStore
import FoundationEssentials
import StatisticExtraction

/// A document that was read, with what was read in it.
public struct ProcessedDocument: Sendable {
  public let document: ReadDocument
  public let extraction: Extraction
}

/// What the caller knows of documents that do not say it themselves.
public struct DocumentDefaults: Hashable, Sendable {
  public var region: RegionCode?
  public var publishedOn: CalendarDay?

  public init(region: RegionCode? = nil, publishedOn: CalendarDay? = nil) {
    self.region = region
    self.publishedOn = publishedOn
  }
}

/// Reads documents and extracts their statistics, several at a time.
public struct DocumentProcessor: Sendable {
  private let reader: DocumentReader
  private let extractor: StatisticExtractor
  private let defaults: DocumentDefaults

  public init(extractor: StatisticExtractor, reader: DocumentReader = DocumentReader(), defaults: DocumentDefaults) {
    self.reader = reader
    self.extractor = extractor
    self.defaults = defaults
  }

  /// Reads and extracts one document.
  public func process(_ input: DocumentInput) throws(RefusedFile) -> ProcessedDocument {
    var document: ReadDocument
    do {
      document =
        switch input {
        case .file(let path): try reader.read(path: path)
        case .standardInput(let name): try reader.readStandardInput(name: name)
        }
    } catch {
      throw RefusedFile(path: input.name, reason: error.description)
    }
    document.source.region = document.source.region ?? defaults.region
    document.source.publishedOn = document.source.publishedOn ?? defaults.publishedOn
    var extraction = extractor.extract(document.source)
    extraction.findings.insert(contentsOf: document.findings, at: 0)
    return ProcessedDocument(document: document, extraction: extraction)
  }

  /// Processes files and folders and hands over each document, in the order of the paths.
  ///
  /// Documents are read ahead while others are handed over; never more of them wait than the machine has use for.
  public func process(
    paths: [String], _ consume: (Result<ProcessedDocument, RefusedFile>, DocumentInput?) throws -> Void
  ) async throws {
    let inputs = DocumentInput.listing(paths)
    try await forEachInOrder(inputs, width: ProcessInfo.processInfo.activeProcessorCount) { input in
      input.flatMap { input in Result { () throws(RefusedFile) in try process(input) } }
    } consume: { index, outcome in
      try consume(outcome, try? inputs[index].get())
    }
  }
}
