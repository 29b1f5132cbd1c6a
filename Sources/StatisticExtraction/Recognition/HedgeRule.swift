import EconomyModel

/// The words behind a number that soften it: 左右, 以上, 以内.
extension Recognizer {
  /// Single characters that soften a number at the end of a clause.
  private var edges: [(StaticString, Qualifier)] {
    [("多", .over), ("余", .over), ("强", .over), ("弱", .under), ("许", .about)]
  }

  func readHedges(_ bytes: [UInt8], in range: ByteRange, of amount: inout Amount) {
    var end = amount.range.end
    var qualifier: Qualifier?
    if let hedge = lexicon.cues.prefix(.rightAbout, in: bytes, at: end, to: range.end) {
      (qualifier, end) = (.about, hedge.end)
    } else if let hedge = lexicon.cues.prefix(.rightOver, in: bytes, at: end, to: range.end) {
      (qualifier, end) = (.over, hedge.end)
    } else if let hedge = lexicon.cues.prefix(.rightUnder, in: bytes, at: end, to: range.end) {
      (qualifier, end) = (.under, hedge.end)
    } else if amount.unit != nil, let edge = edges.first(where: { bytes.has($0.0, at: end) }),
      end + 3 >= range.end
        || !CharacterClass.of(Scalars.at(end + 3, in: bytes).value, lexicon.classes).isDisjoint(with: .delimiter)
    {
      // 五倍多, 120亿元多, 八成强: at the end of a clause only, since 强县 and 多种 begin words.
      (qualifier, end) = (edge.1, end + 3)
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
