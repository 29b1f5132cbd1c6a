import EconomyModel

/// The words behind a number that soften it: 左右, 以上, 以内.
extension Recognizer {
  func readHedges(_ bytes: [UInt8], in range: ByteRange, of amount: inout Amount) {
    var end = amount.range.end
    var qualifier: Qualifier?
    if let hedge = lexicon.cues.prefix(.rightAbout, in: bytes, at: end, to: range.end) {
      (qualifier, end) = (.about, hedge.end)
    } else if let hedge = lexicon.cues.prefix(.rightOver, in: bytes, at: end, to: range.end) {
      (qualifier, end) = (.over, hedge.end)
    } else if let hedge = lexicon.cues.prefix(.rightUnder, in: bytes, at: end, to: range.end) {
      (qualifier, end) = (.under, hedge.end)
    } else if bytes.has("多", at: end) || bytes.has("余", at: end),
      let kind = amount.unit.map({ lexicon.units.units[$0].kind }), kind == .multiple || kind == .percent,
      end + 3 >= range.end
        || !CharacterClass.of(Scalars.at(end + 3, in: bytes).value, lexicon.classes).isDisjoint(with: .delimiter)
    {
      // 五倍多, 三成多
      (qualifier, end) = (.over, end + 3)
    }
    guard let qualifier else { return }
    amount.qualifier = qualifier
    amount.end = end
    if qualifier != .about, end < range.end {
      let next = Scalars.at(end, in: bytes).value
      amount.isBounded = CharacterClass.of(next, lexicon.classes).isDisjoint(with: [
        .clauseEnd, .sentenceEnd, .enumeration, .closing,
      ])
    }
  }
}
