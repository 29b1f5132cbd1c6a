import EconomyModel

// 235项省、市重点工程: the levels of two governments before one noun, which 、 parts.
extension SentenceComposer {
  private static let levels: [(StaticString, StaticString)] = [
    ("省", "市"), ("部", "省"), ("国家", "省"), ("市", "县"), ("市", "区"), ("省级", "市级"), ("国家级", "省级"), ("国家", "省级"), ("中央", "省"),
    ("县", "乡"),
  ]

  /// A text behind a number with what stands behind 、, where both sides of it are levels of government.
  func withBothLevels(_ right: ByteRange) -> ByteRange {
    guard bytes.has("、", at: right.end),
      SentenceComposer.levels.contains(where: { first, second in
        right.count == first.utf8CodeUnitCount && bytes.has(first, at: right.start)
          && bytes.has(second, at: right.end + 3)
      })
    else { return right }
    let limit = mentions.amounts.first { $0.range.start > right.end }?.range.start ?? sentence.end
    var (start, end) = (right.end + 3, right.end + 3)
    while end < limit {
      let (scalar, length) = Scalars.at(end, in: bytes)
      let isStop = !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: .delimiter)
      // 省、市、县三级重点项目
      if isStop, end - start > 3 || !bytes.has("、", at: end) { break }
      end += length
      if isStop { start = end }
    }
    return ByteRange(right.start, end)
  }
}
