import EconomyModel

// 崩塌126起、滑坡89起: a landslide, and nothing that slid by so much.
extension SentenceComposer {
  /// Reads 滑坡 in front of a counted number as the subject that it is.
  func readLandslide(_ number: Amount, _ left: inout LeftReading) {
    guard left.verb == .down, left.subject.isEmpty, bytes.has("滑坡", at: left.verbRange.start),
      number.unit.map({ lexicon.units.units[$0].kind }) == .counter
    else { return }
    (left.subject, left.verb) = (ByteRange(left.verbRange.start, left.verbRange.start + 6), nil)
  }
}
