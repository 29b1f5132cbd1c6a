import EconomyModel
import ReferenceData

/// Reads the statistics of a text. One value serves any number of documents, from any thread.
///
///     let extractor = StatisticExtractor(reference: try ReferenceData.embedded())
///     extractor.extract(SourceText(bytes: Array("全市生产总值增长5.4%。".utf8), name: "a.txt"))
public struct StatisticExtractor: Sendable {
  /// Compiles the vocabulary.
  public init(reference: ReferenceData) {
  }

  /// Reads a document. Never fails: what cannot be read is in the leftovers and findings.
  public func extract(_ source: SourceText) -> Extraction {
    Extraction()
  }
}
