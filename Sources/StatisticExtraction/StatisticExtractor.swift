import EconomyModel
import ReferenceData

/// Reads the statistics of a text.
///
/// One value serves any number of documents, from any thread.
///
///     let extractor = StatisticExtractor(reference: try ReferenceData.embedded())
///     let text = SourceText(bytes: Array("全市生产总值增长5.4%。".utf8), name: "a.txt", region: RegionCode("310000"))
///     extractor.extract(text).statistics.first?.indicator      // "生产总值"
public struct StatisticExtractor: Sendable {
  private let recognizer: Recognizer

  /// Compiles the vocabulary.
  public init(reference: ReferenceData) {
    recognizer = Recognizer(lexicon: Lexicon(reference: reference))
  }

  /// Reads a document.
  ///
  /// Never fails: what cannot be read is in the leftovers and findings. Statistics and leftovers come in the order of the text.
  public func extract(_ source: SourceText) -> Extraction {
    read(source, explains: false).extraction
  }

  /// Reads a document and tells how each sentence with numbers was read.
  public func explain(_ source: SourceText) -> (extraction: Extraction, readings: [SentenceReading]) {
    read(source, explains: true)
  }

  private func read(_ source: SourceText, explains: Bool) -> (extraction: Extraction, readings: [SentenceReading]) {
    let text = CleanText(document: source.bytes)
    guard !text.blocks.isEmpty else { return (Extraction(), []) }
    var composer = DocumentComposer(text: text, source: source, recognizer: recognizer, explains: explains)
    composer.compose()
    return (composer.extraction, composer.readings ?? [])
  }
}
