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

  /// Reads one document, and fills in what the caller knows of it.
  func read(_ input: DocumentInput) throws(RefusedFile) -> ReadDocument {
    do {
      var document =
        switch input {
        case .file(let path): try reader.read(path: path)
        case .standardInput(let name): try reader.readStandardInput(name: name)
        }
      document.source.region = document.source.region ?? defaults.region
      document.source.publishedOn = document.source.publishedOn ?? defaults.publishedOn
      return document
    } catch {
      throw RefusedFile(path: input.name, reason: error.description)
    }
  }

  /// Reads and extracts one document.
  public func process(_ input: DocumentInput) throws(RefusedFile) -> ProcessedDocument {
    let document = try read(input)
    var extraction = extractor.extract(document.source)
    extraction.findings.insert(contentsOf: document.findings, at: 0)
    return ProcessedDocument(document: document, extraction: extraction)
  }

  /// Processes files and folders and hands over each document, in the order of the paths.
  public func process(
    paths: [String], _ consume: (Result<ProcessedDocument, RefusedFile>) throws -> Void
  ) async throws {
    try await forEachDocument(paths) { input throws(RefusedFile) in
      try process(input)
    } consume: { _, outcome in
      try consume(outcome)
    }
  }
}

/// Reads the documents of files and folders on several threads and hands over what was made of each, in the order of the
/// paths.
///
/// Documents are read ahead while others are handed over; never more of them wait than the machine has use for.
func forEachDocument<Output: Sendable>(
  _ paths: [String], transform: @escaping @Sendable (DocumentInput) throws(RefusedFile) -> Output,
  consume: (DocumentInput?, Result<Output, RefusedFile>) throws -> Void
) async throws {
  let inputs = DocumentInput.listing(paths)
  try await forEachInOrder(inputs, width: ProcessInfo.processInfo.activeProcessorCount) { input in
    input.flatMap { input in Result { () throws(RefusedFile) in try transform(input) } }
  } consume: { index, outcome in
    try consume(try? inputs[index].get(), outcome)
  }
}
