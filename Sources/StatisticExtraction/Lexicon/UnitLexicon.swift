import ReferenceData

/// The unit words, found where a number ends.
final class UnitLexicon: Sendable {
  let units: [UnitOfMeasure]
  private let words: WordTrie

  init(_ units: [UnitOfMeasure]) {
    self.units = units
    words = WordTrie(of: units.map(\.word))
  }

  /// The longest unit word at an offset.
  @inline(__always)
  func unit(in bytes: [UInt8], at offset: Int, to limit: Int) -> (index: Int, end: Int)? {
    guard let match = words.longest(in: bytes, from: offset, to: limit) else { return nil }
    return (match.payload, match.end)
  }
}
