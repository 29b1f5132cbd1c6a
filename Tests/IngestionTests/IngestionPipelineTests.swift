import EconomyModel
import EconomyStore
import Foundation
import Ingestion
import ReferenceData
import StatisticExtraction
import TestSupport
import Testing

@Suite struct IngestionPipelineTests {
  static let reference = Result { () throws(SeedError) in try ReferenceData.embedded() }

  func pipeline(_ folder: TemporaryFolder) throws -> IngestionPipeline {
    let store = try EconomyStore(path: folder.path("economy.sqlite"))
    _ = try store.migrate()
    let reference = try Self.reference.get()
    try store.loadReference(reference)
    return IngestionPipeline(
      store: store,
      processor: DocumentProcessor(
        extractor: StatisticExtractor(reference: reference), defaults: DocumentDefaults()),
      reference: reference)
  }

  @Test func `documents are reported in the order of their paths, refused ones beside them`() async throws {
    let folder = try TemporaryFolder()
    for number in 10..<40 { try folder.write("texts/\(number).txt", "全市新设企业\(number)户。\n") }
    try folder.write("texts/20.txt", "")
    try folder.write("texts/25.txt", "%PDF-1.4")
    let report = try await pipeline(folder).ingest(paths: [folder.path("texts")], command: "test")
    #expect(report.entries.map(\.path) == report.entries.map(\.path).sorted())
    #expect(report.entries.count == 28)
    #expect(
      report.refused.map(\.description) == [
        folder.path("texts/20.txt") + ": is empty: it holds no text",
        folder.path("texts/25.txt") + ": is a PDF; save its text as a plain text file and read that",
      ])
    #expect(!report.isComplete)
  }

  @Test func `the same file changes nothing, a changed one is a new version`() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "全市新设企业4847户。\n")
    let pipeline = try pipeline(folder)
    func outcome() async throws -> RecordOutcome? {
      try await pipeline.ingest(paths: [path], command: "test").entries.first?.outcome
    }
    guard case .added = try await outcome() else { throw Unexpected() }
    guard case .unchanged = try await outcome() else { throw Unexpected() }
    try folder.write("a.txt", "全市新设企业4848户。\n")
    guard case .newVersion = try await outcome() else { throw Unexpected() }
  }

  @Test func `the encodings chosen are counted`() async throws {
    let folder = try TemporaryFolder()
    let text = "全市新设企业4847户。\n"
    try folder.write("a.txt", text)
    try folder.write("b.txt", try #require(text.data(using: .init(rawValue: 0x8000_0632))))
    try folder.write("c.txt", try #require(text.data(using: .utf16LittleEndian)))
    let report = try await pipeline(folder).ingest(
      paths: ["a", "b", "c"].map { folder.path($0 + ".txt") }, command: "test")
    #expect(report.entries.map(\.encoding) == ["UTF-8", "GB18030", "UTF-16LE"])
    #expect(report.encodings.map(\.documents) == [1, 1, 1])
  }

  struct Unexpected: Error {}
}
