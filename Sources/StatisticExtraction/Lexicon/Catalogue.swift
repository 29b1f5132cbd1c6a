import ReferenceData

/// The indicators of the catalogue by their names and aliases.
final class Catalogue: Sendable {
  let indicators: [Indicator]
  private let names: WordTrie
  private let suffixes: WordTrie

  init(_ reference: ReferenceData) {
    indicators = reference.indicators
    let count = reference.indicators.count + reference.indicatorAliases.count
    var names = WordTrieBuilder(words: count)
    var suffixes = WordTrieBuilder(words: count)
    var positions = [String: Int](minimumCapacity: reference.indicators.count)
    for (index, indicator) in reference.indicators.enumerated() { positions[indicator.code] = index }
    // A name takes the place of an alias.
    for alias in reference.indicatorAliases {
      guard let index = positions[alias.code] else { continue }
      names.insert(alias.alias, payload: index)
      suffixes.insert(alias.alias, payload: index, reversed: true)
    }
    for (index, indicator) in reference.indicators.enumerated() {
      names.insert(indicator.name, payload: index)
      suffixes.insert(indicator.name, payload: index, reversed: true)
    }
    self.names = WordTrie(names)
    self.suffixes = WordTrie(suffixes)
  }

  /// The indicator that this phrase names exactly, but for 的 and quotation marks.
  func indicator(named phrase: [UInt8]) -> Indicator? {
    if let index = names.payload(of: phrase) { return indicators[index] }
    guard Catalogue.passedOver.next(in: phrase, from: 0, to: phrase.count) < phrase.count else { return nil }
    return names.payload(of: phrase, leavingOut: Catalogue.isPassedOver).map { indicators[$0] }
  }

  /// The longest indicator name that starts at an offset, and where it ends.
  func prefix(in bytes: [UInt8], at start: Int, to limit: Int) -> (indicator: Indicator, end: Int)? {
    names.longest(in: bytes, from: start, to: limit).map { (indicators[$0.payload], $0.end) }
  }

  /// The longest indicator name that ends at an offset, and where it starts.
  func suffix(in bytes: [UInt8], from limit: Int, to end: Int) -> (indicator: Indicator, start: Int)? {
    suffixes.longestSuffix(in: bytes, from: limit, to: end).map { (indicators[$0.payload], $0.start) }
  }

  private static let passedOver = CharacterFilters("的“” ")

  @inline(__always)
  private static func isPassedOver(_ scalar: UInt32) -> Bool {
    scalar == 0x7684 || scalar == 0x201C || scalar == 0x201D || scalar == 0x20
  }
}
