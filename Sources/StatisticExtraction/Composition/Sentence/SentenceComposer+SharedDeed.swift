import EconomyModel
import ReferenceData

// 16所高校、48个学科入选名单: what the things counted last have done, those counted before them have done too.
extension SentenceComposer {
  /// The deed that a counted noun shares with the next ones; nil where it stands alone, or they have done nothing.
  func sharedDeed(_ noun: NounAfter, _ amount: Amount, _ left: LeftReading, _ span: ClauseSpan) -> [UInt8]? {
    guard span.left.isEmpty || left.region != nil || left.saysWhole, !noun.isVerbLed, !noun.hasPossessive,
      noun.name == noun.noun, !noun.noun.isEmpty, left.subject.isEmpty,
      !left.hasFrontVerb, !left.isNew, frame.action.isEmpty, isCounter(amount)
    else { return nil }
    var end = amount.end
    var counted = noun.noun.count
    for next in mentions.amounts.drop(while: { $0.range.start <= amount.range.start }).prefix(4) {
      let mark = ["、", "和", "及", "与"].first { (word: StaticString) in
        bytes.has(word, endingAt: next.range.start, notBefore: end)
      }
      guard mark != nil, next.range.start - 3 - end == counted, isCounter(next) else { return nil }
      guard let other = NounAfter.read(bytes, clause(behind: next), lexicon), !other.isVerbLed else { return nil }
      if other.name.count > other.noun.count {
        guard other.name.suffix(other.noun.count) == other.noun[...] else { return nil }
        return Array(other.name.dropLast(other.noun.count))
      }
      (end, counted) = (next.end, other.noun.count)
    }
    return nil
  }

  private func isCounter(_ amount: Amount) -> Bool {
    amount.kind == .number && amount.unit.map { lexicon.units.units[$0].kind } == .counter
  }

  /// The text from a number to the next mark or number.
  private func clause(behind amount: Amount) -> ByteRange {
    let limit = mentions.amounts.first { $0.range.start > amount.range.start }?.range.start ?? sentence.end
    var end = amount.end
    while end < limit {
      let (scalar, length) = Scalars.at(end, in: bytes)
      if !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: .delimiter) { break }
      end += length
    }
    return ByteRange(amount.end, end)
  }
}
