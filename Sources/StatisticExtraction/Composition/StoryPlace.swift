import EconomyModel
import ReferenceData

/// The places that a story on many provinces tells of, one after the other.
///
///     豫北滑县没有矿，没有海。今年夏收，全县亩产460公斤。
enum StoryPlace {
  /// Words before a name that say that the place is not told of.
  private static let asides: [StaticString] = ["比", "较", "于", "与", "占", "到", "从", "对", "向", "自", "赴", "（"]

  /// The one place that the words before the first number of a sentence name: a county by its whole name, a city or a province by
  /// its short one as well; nil where they name none, or several.
  static func find(_ bytes: [UInt8], _ sentence: ByteRange, _ mentions: Mentions, year: Int?, _ lexicon: Lexicon)
    -> RegionCode?
  {
    let end = mentions.amounts.first?.range.start ?? sentence.end
    var found: RegionCode?
    var lastEnd = -1
    var offset = sentence.start
    while offset < end {
      let (scalar, length) = Scalars.at(offset, in: bytes)
      guard scalar >= 0x4E00, lexicon.gazetteer.canStart(scalar),
        let match = lexicon.gazetteer.match(in: bytes, at: offset, to: end),
        // 湖北郧县: behind a province two characters are a county.
        lastEnd == offset || !NamedRegions.isWord(bytes, ByteRange(offset, match.end), lexicon)
      else {
        offset += length
        continue
      }
      let name = ByteRange(offset, match.end)
      (offset, lastEnd) = (match.end, match.end)
      let isAside =
        asides.contains { bytes.has($0, endingAt: name.start, notBefore: sentence.start) }
        || NamedRegions.isNewspaper(bytes, at: name.end)
      let regions = lexicon.gazetteer.meant(match.rows, year: year, in: .country) {
        $0.code != .country && ($0.level != .county || $0.name.utf8.count == name.count)
      }
      guard !isAside, Set(regions.map(\.code)).count == 1, let code = regions.first?.code else { continue }
      // 湖北郧县: a place inside the one named before it.
      guard found.map({ $0.contains(code) }) ?? true else { return nil }
      found = code
    }
    return found
  }

  /// Whether a sentence goes back to all of the places.
  static func isOfAll(_ bytes: [UInt8], _ sentence: ByteRange) -> Bool {
    ["全国", "我国", "各省", "三省", "四省", "五省", "六省", "七省", "八省", "各地"].contains { (word: StaticString) in
      bytes.contains(word, in: sentence)
    }
  }
}
