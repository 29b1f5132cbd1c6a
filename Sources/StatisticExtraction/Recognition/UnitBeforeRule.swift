import EconomyModel

/// Units whose one half stands before the number: 每立方米52微克, 港币十六亿元.
enum UnitBeforeRule {
  /// Words before a number, the unit that stands behind it, and what both are together.
  private static let pairs: [(before: StaticString, behind: StaticString, unit: StaticString)] = [
    ("每立方米", "微克", "微克/立方米"), ("每立方米", "毫克", "毫克/立方米"), ("每升", "毫克", "毫克/升"),
    ("港币", "元", "港元"), ("港元", "元", "港元"), ("美金", "元", "美元"), ("美元", "元", "美元"), ("欧元", "元", "欧元"),
  ]

  /// Gives the numbers such a unit.
  static func settle(_ bytes: [UInt8], _ sentence: ByteRange, _ mentions: inout Mentions, _ lexicon: UnitLexicon) {
    for index in mentions.amounts.indices {
      let amount = mentions.amounts[index]
      guard let unit = amount.unit, amount.range.start > sentence.start else { continue }
      let word = lexicon.units[unit].word
      for pair in pairs
      where word.equals(pair.behind) && bytes.has(pair.before, endingAt: amount.range.start, notBefore: sentence.start)
      {
        let whole = [UInt8](pair.unit)
        guard let joined = lexicon.unit(in: whole, at: 0, to: whole.count), joined.end == whole.count else { continue }
        mentions.amounts[index].unit = joined.index
      }
    }
  }
}
